"""The lawful way on where papers of a reader are missing, or a password is too old; each is gone by hand (P-48)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason

translate = QCoreApplication.translate
Words = Callable[[], str]

_PAPERS: tuple[str, Words, Words] = (
    "file-text",
    lambda: translate("Step", "Ask for the paper that is missing"),
    lambda: translate("Step", "Identity card, letter of introduction or agreement; then type its number"),
)
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.ID_MISSING: _PAPERS,
    Reason.LETTER_MISSING: _PAPERS,
    Reason.AGREEMENT_MISSING: _PAPERS,
    Reason.PASSWORD_TOO_OLD: (
        "key-round",
        lambda: translate("Step", "Set a new password"),
        lambda: translate("Step", "Page People, Accounts, F9; or lock, and unlocking asks for it"),
    ),
    Reason.FACTOR_DEMANDED: (
        "key-round",
        lambda: translate("Step", "Register the key medium"),
        lambda: translate("Step", "Page People, Accounts, F11; or lock, and unlocking asks for it"),
    ),
    Reason.PASSWORD_FOR_ONCE: (
        "key-round",
        lambda: translate("Step", "The second person sets an own password"),
        lambda: translate("Step", "Lock, come in by the password given out for once, set an own one"),
    ),
    Reason.TEMPORARY_LIMITED: (
        "users",
        lambda: translate("Step", "Enter the person with a card of their own"),
        lambda: translate("Step", "Page People, Ctrl+N: from outside with a letter, or a contractor"),
    ),
}
"""Icon, what to do, and how."""
