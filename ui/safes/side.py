"""The side pane of safe cabinets: one opening, who was there, and what went in or out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.safes import SafeRow, SafeThing
from ui.messages.safes import state_role, state_words, way_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import level_mark

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_opening(pane: Pane, row: SafeRow) -> None:
    """Show one opening with its lines."""
    pane.add(StateMark(state_role(row.state), state_words(row.state)))
    pane.add(label(row.name, "panel"))
    pane.add(paragraph(row.purpose))
    shut = f"{row.shut_at:%Y-%m-%d %H:%M}{_BESIDE}{row.shut_by}" if row.shut_at else ""
    said = (
        (translate("Safe", "For"), row.person),
        (translate("Safe", "Opened"), f"{row.opened_at:%Y-%m-%d %H:%M}{_BESIDE}{row.keeper}"),
        (translate("Safe", "Second keeper"), row.second),
        (translate("Safe", "Shut"), shut),
    )
    facts = Facts()
    facts.show_facts(tuple((name, words) for name, words in said if words))
    pane.add(facts)
    lines = pane.section(translate("Safe", "Taken and put"), f"{len(row.things):,}")
    for one in row.things:
        mark = level_mark(one.level, one.scheme, one.secrecy_term) if one.level is not None else ""
        lines.addWidget(in_row(code_words(one.what), LevelChip(int(one.level or 0), mark), stretch=0))
        lines.addWidget(paragraph(_line_words(one), "small", "text2"))


def _line_words(one: SafeThing) -> str:
    pieces = translate("Safe", "{0} pieces", "", one.pieces).format(one.pieces) if one.pieces > 1 else ""
    return _BESIDE.join(part for part in (way_words(one.way), f"{one.at:%H:%M}", pieces, one.title or "") if part)
