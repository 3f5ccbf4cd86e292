"""The one line that a demonstration vault, and no other, shows on its unlock page: whose passwords open it."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

DEMO_NAME = "vault.demo"


def demo_accounts(folder: Path) -> tuple[tuple[str, str, str], ...]:
    """Name, role code and password of each account of a demonstration vault; nothing for any other vault."""
    try:
        told = json.loads((folder / DEMO_NAME).read_text(encoding="utf-8"))
        return tuple((str(one["name"]), str(one["role"]), str(one["password"])) for one in told["accounts"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def demo_words(accounts: tuple[tuple[str, str, str], ...]) -> str:
    """The accounts as lines for the unlock page; nothing where there are none."""
    if not accounts:
        return ""
    # Only a demonstration names roles at the door; every other first window need not load them.
    from recordsroom.domain.keepers import Role  # noqa: PLC0415 - see above
    from ui.people.words import role_words  # noqa: PLC0415

    lines = [f"{name}\u3000{role_words(Role(role))}\u3000{password}" for name, role, password in accounts]
    return "\n".join([translate("Demo", "Everything in this vault is invented. Its accounts:"), *lines])
