"""The labels of one thing in a side pane: printed when and by whom, and for older ones why they count no more."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from recordsroom.services.queries.label_history import LabelLine, WhyRetired
from ui.parts.words import label, paragraph
from ui.printing.words import fault_words

translate = QCoreApplication.translate
_MOST = 6


def label_words(line: LabelLine) -> str:
    """One label: when it was printed, by whom, in which job."""
    told = translate("LabelHistory", "{0}, printed by {1}, job {2}")
    return told.format(f"{line.printed_at:%Y-%m-%d %H:%M}", line.printed_by, line.serial)


def retired_words(line: LabelLine) -> str:
    """When, why and by whom a label retired; empty while it counts."""
    if line.why is None:
        return ""
    if line.why is WhyRetired.VOID and line.fault is not None:
        why = translate("LabelHistory", "the job was void: {0}").format(fault_words(line.fault))
    elif line.why is WhyRetired.REPRINTED:
        why = translate("LabelHistory", "printed anew")
    else:
        why = translate("LabelHistory", "written off")
    if line.retired_at is None:
        return translate("LabelHistory", "Retired: {0}").format(why)
    told = translate("LabelHistory", "Retired {0} by {1}: {2}")
    return told.format(f"{line.retired_at:%Y-%m-%d %H:%M}", line.retired_by, why)


def show_labels(column: QVBoxLayout, lines: Iterable[LabelLine]) -> None:
    """Each label in one line, a retired one with a second that says why."""
    told = list(lines)
    for line in told[:_MOST]:
        column.addWidget(paragraph(label_words(line), "small", "text3" if line.why else "text2"))
        if line.why:
            column.addWidget(paragraph(retired_words(line), "small", "text3"))
    if len(told) > _MOST:
        more = translate("LabelHistory", "{0} older labels in the print register", "", len(told) - _MOST)
        column.addWidget(label(more.format(len(told) - _MOST), "small", "text3"))
