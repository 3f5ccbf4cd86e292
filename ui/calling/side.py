"""The side pane of what is called in: one list, its counts, and each line with what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.calling_in import CalledPiece, CallRow
from ui.look.tokens import GAP_12
from ui.messages.calling import end_words, state_role, state_words, way_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import level_mark

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_list(pane: Pane, row: CallRow) -> None:
    """Show the head of a list, and who signed for it."""
    highest = row.highest
    mark = level_mark(highest.level, highest.scheme, highest.secrecy_term)
    state = StateMark(state_role(row.state), state_words(row.state))
    pane.add(in_row(LevelChip(int(highest.level or 0), mark), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(label(row.number, "panel"))
    signed = f"{row.ended_on}{_BESIDE}{row.receiver}{_BESIDE}{row.receipt_no}" if row.ended_on else ""
    said = (
        (translate("Calling", "Way"), way_words(row.way)),
        (translate("Calling", "Unit"), row.counterpart),
        (translate("Calling", "Notice"), row.notice_no),
        (translate("Calling", "Begun"), f"{row.begun_on}{_BESIDE}{row.keeper}"),
        (translate("Calling", "By"), row.due_on.isoformat()),
        (translate("Calling", "Carried by"), row.couriers),
        (translate("Calling", "Ended"), signed.rstrip(_BESIDE)),
    )
    facts = Facts()
    facts.show_facts(tuple((name, words) for name, words in said if words))
    pane.add(facts)


def show_lines(pane: Pane, row: CallRow) -> None:
    """Show each line; what is still open comes first."""
    counted = translate("Calling", "{0} due, {1} returned, {2} open").format(len(row.lines), row.returned, row.left)
    lines = pane.section(translate("Calling", "Lines"), counted)
    numbered = sorted(enumerate(row.lines, 1), key=lambda one: one[1].end is not None)
    for number, one in numbered:
        code = code_words(one.piece.reference_code)
        lines.addWidget(in_row(label(str(number), "small"), code, label(one.piece.copy_no or "", "small"), stretch=1))
        lines.addWidget(paragraph(_line_words(one), "small", "text2"))


def _line_words(one: CalledPiece) -> str:
    ended = one.ended_on.isoformat() if one.ended_on else ""
    holder = one.holder if one.end is None else ""
    return _BESIDE.join(part for part in (end_words(one.end), one.document_no, holder, ended, one.reason) if part)
