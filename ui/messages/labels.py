"""The words of labels and their paper: what was asked, why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason

translate = QCoreApplication.translate
Facts: TypeAlias = Mapping[str, str | int]
Words: TypeAlias = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "VoidPieces": lambda: translate("Command", "Spoiled pieces declared void"),
    "ReadLabelBack": lambda: translate("Command", "First label scanned back or passed over"),
    "AddLabelStock": lambda: translate("Command", "Label paper added"),
    "ChangeLabelStock": lambda: translate("Command", "Label paper put right"),
    "RetireLabelStock": lambda: translate("Command", "Label paper retired or offered again"),
}
REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.SHEET_VOID: lambda f: translate(
        "Reason", "Sheet {0} was declared spoiled; nothing is entered from it."
    ).format(f.get("code", "–")),
    Reason.LABEL_NOT_OF_JOB: lambda f: translate(
        "Reason", "This label is not of that run; scan the one that was just printed."
    ),
    Reason.LABEL_TOO_SMALL: lambda f: translate(
        "Reason", "Code and bars need 38 × 21 mm, upright along a spine 18 × 100 mm; this label is smaller."
    ),
    Reason.LABELS_OVERLAP_ACROSS: lambda f: translate(
        "Reason", "Labels side by side overlap by {0} mm; the pitch across is too small or the label too wide."
    ).format(f.get("by", "")),
    Reason.LABELS_OVERLAP_DOWN: lambda f: translate(
        "Reason", "Labels below each other overlap by {0} mm; the pitch down is too small or the label too tall."
    ).format(f.get("by", "")),
    Reason.LABELS_BEYOND_RIGHT: lambda f: translate(
        "Reason", "The last column lies {0} mm beyond the right edge of the page (210 mm)."
    ).format(f.get("by", "")),
    Reason.LABELS_BEYOND_FOOT: lambda f: translate(
        "Reason", "The last row lies {0} mm beyond the lower edge of the page (297 mm)."
    ).format(f.get("by", "")),
    Reason.LINER_TOO_NARROW: lambda f: translate(
        "Reason", "The labels are {0} mm wider than the paper they stick on."
    ).format(f.get("by", "")),
}
