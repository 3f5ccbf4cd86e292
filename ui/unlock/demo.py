"""The one line that a demonstration vault, and no other, shows on its unlock page: whose passwords open it."""

from __future__ import annotations

import json
from pathlib import Path

DEMO_NAME = "vault.demo"


def demo_accounts(folder: Path) -> tuple[tuple[str, str, str], ...]:
    """Name, role code and password of each account of a demonstration vault; nothing for any other vault."""
    try:
        told = json.loads((folder / DEMO_NAME).read_text(encoding="utf-8"))
        return tuple((str(one["name"]), str(one["role"]), str(one["password"])) for one in told["accounts"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()
