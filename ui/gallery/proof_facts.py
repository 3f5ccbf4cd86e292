"""What is to be known of the papers that prove something about the vault itself: when they are used, and who signs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = Callable[[], str]

PROOFS: dict[str, tuple[Words, Words]] = {
    "drill_slip": (
        lambda: translate("Gallery", "That a backup was opened as if the vault were lost, and what was found in it."),
        lambda: translate("Gallery", "who drilled, a witness"),
    ),
    "recovery_sheet": (
        lambda: translate("Gallery", "Three sheets in three envelopes, any two of which reopen the vault."),
        lambda: translate("Gallery", "who keeps the envelope"),
    ),
    "quarter_report": (
        lambda: translate("Gallery", "What was done, refused, signed by two and printed in a quarter, in figures."),
        lambda: translate("Gallery", "auditor and head"),
    ),
    "then_sheet": (
        lambda: translate("Gallery", "Where something was at a moment, who could have seen it, what else was out."),
        lambda: translate("Gallery", "who asked"),
    ),
}
