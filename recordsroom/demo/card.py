"""The card of a demonstration room: who works there and the passwords, in the open, since nothing in it is real.

Only the making of a demonstration writes this file; the unlock page shows it where it lies beside a vault.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from recordsroom.services.founding_plan import NewAccount

CARD_NAME = "vault.demo"


def write_card(folder: Path, accounts: Sequence[NewAccount]) -> None:
    """Lay the card beside the vault."""
    told = [
        {"name": account.name, "role": role.value, "password": account.password}
        for account in accounts
        for role in account.roles
    ]
    (folder / CARD_NAME).write_text(json.dumps({"accounts": told}, ensure_ascii=False, indent=1), encoding="utf-8")
