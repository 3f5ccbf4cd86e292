"""What the pane says of a record's past: the newest of it, or all of it with who did what and when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from recordsroom.services.queries.history import History, HistoryRow
from recordsroom.services.queries.record_details import RecordDetails
from ui.holdings.words import act_words, history_words, past_facts
from ui.look import type
from ui.look.tokens import GAP_4, GAP_8, GAP_12
from ui.parts.buttons import quiet
from ui.parts.chips import IconMark
from ui.parts.pane import Pane
from ui.parts.words import Words, label, paragraph

translate = QCoreApplication.translate
NEWEST = 3
"""Lines beside a record; as many as fit without a scroll bar on the smallest screen."""
_STAMP = 78


def show_newest(pane: Pane, details: RecordDetails, history: History, wanted: Callable[[], object]) -> None:
    """One line for each of the newest entries, the way to all of them, and what opening it means."""
    told = translate("Past", "{0} in all").format(history.total)
    more = quiet(told, key="F5") if history.total > NEWEST else None
    if more is not None:
        more.clicked.connect(wanted)
    column = pane.section(translate("Past", "History"), told, more)
    column.setSpacing(GAP_4)
    for row in history.rows[:NEWEST]:
        column.addLayout(_line(row))
    if not history.rows:
        column.addWidget(label(translate("Past", "Nothing since it came in."), "small", "text3"))
    if details.hidden or (details.level is not None and details.level.masked):
        told = translate("Past", "Enter opens it; that goes into the journal.")
        if not details.hidden:
            told = translate("Past", "This look is in the journal.")
        line = QHBoxLayout()
        line.setSpacing(GAP_8)
        line.addWidget(IconMark("eye", "info", 16))
        line.addWidget(Words(told, type.font(type.SMALL), "info"), 1)
        column.addLayout(line)


def show_whole_history(pane: Pane, history: History) -> None:
    """Every entry, the newest first: when and what, then who and with which particulars."""
    column = pane.section(translate("Past", "History"), translate("Past", "{0} in all").format(history.total))
    column.setSpacing(GAP_12)
    for row in history.rows:
        column.addLayout(_entry(row))
    if history.total > len(history.rows):
        left = translate("Past", "{0} earlier in the journal.")
        column.addWidget(label(left.format(f"{history.total - len(history.rows):,}"), "small", "text3"))


def _line(row: HistoryRow) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GAP_8)
    stamp = label(row.at.strftime("%m-%d %H:%M"), "small", "text3")
    stamp.setFixedWidth(_STAMP)
    stamp.setToolTip(row.at.strftime("%Y-%m-%d %H:%M"))
    line.addWidget(stamp)
    line.addWidget(Words(history_words(row), type.font(type.SMALL), "text2"), 1)
    return line


def _entry(row: HistoryRow) -> QVBoxLayout:
    entry, head = QVBoxLayout(), QHBoxLayout()
    entry.setSpacing(GAP_4)
    head.setSpacing(GAP_8)
    head.addWidget(Words(act_words(row), type.font(bold=True)), 1)
    head.addWidget(label(row.at.strftime("%Y-%m-%d %H:%M"), "small", "text2"))
    entry.addLayout(head)
    for told in past_facts(row):
        entry.addWidget(paragraph(told, "small", "text2"))
    entry.addWidget(
        label(translate("Past", "by {0}, entry {1}").format(row.keeper, f"{row.entry:,}"), "small", "text3")
    )
    return entry
