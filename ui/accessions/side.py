"""The side pane of accessions: one list, what it comes to, and its lines; what needs somebody stands first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.accessions import ComingState
from recordsroom.domain.values import Condition
from recordsroom.services.queries.accessions import AccessionRow, ComingPiece
from ui.look.tokens import GAP_12
from ui.messages import condition_words
from ui.messages.accessions import coming_words, counted_words, state_role, state_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import level_words

translate = QCoreApplication.translate
_BESIDE = "\u3000"
MOST_SHOWN = 60
"""So many lines stand in the pane; all of them stand on the paper."""


def show_list(pane: Pane, row: AccessionRow) -> None:
    """Show the head of a list, and who signed for it."""
    state = StateMark(state_role(row.state), state_words(row.state))
    level = level_words(row.level) if row.level is not None else ""
    pane.add(in_row(LevelChip(int(row.level or 0), level), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(label(row.number, "panel"))
    signed = _BESIDE.join(part for part in (row.given_by, row.taken_by, row.seen_by) if part)
    said = (
        (translate("Accession", "Handed over by"), row.unit),
        (translate("Accession", "Kind of transfer"), row.kind),
        (translate("Accession", "Its list"), row.list_no),
        (translate("Accession", "Expected since"), f"{row.expected_on}{_BESIDE}{row.keeper}"),
        (translate("Accession", "Counted"), counted_words(row.came)),
        (translate("Accession", "Signed on"), row.signed_on.isoformat() if row.signed_on else ""),
        (translate("Accession", "Signed by"), signed),
        (translate("Accession", "Difference"), row.difference),
    )
    facts = Facts()
    facts.show_facts(tuple((name, words) for name, words in said if words))
    pane.add(facts)


def show_lines(pane: Pane, lines: tuple[ComingPiece, ...]) -> None:
    """Show the lines: first what is expected or lacks, then what differs, then the rest."""
    section = pane.section(translate("Accession", "Lines"), f"{len(lines):,}")
    numbered = sorted(enumerate(lines, 1), key=lambda one: _rank(one[1]))
    for number, one in numbered[:MOST_SHOWN]:
        code = code_words(one.piece.reference_code)
        section.addWidget(in_row(label(str(number), "small"), code, label(one.piece.copy_no or "", "small"), stretch=1))
        section.addWidget(paragraph(_line_words(one), "small", "text2"))
    if (more := len(lines) - MOST_SHOWN) > 0:
        section.addWidget(paragraph(translate("Accession", "and {0} more").format(f"{more:,}"), "small", "text2"))


def _rank(one: ComingPiece) -> int:
    if one.state in {ComingState.EXPECTED, ComingState.LACKING}:
        return 0
    plain = one.state is ComingState.CAME and one.condition is Condition.GOOD and not one.pages_differ
    return 2 if plain else 1


def _line_words(one: ComingPiece) -> str:
    looks = condition_words(one.condition) if one.condition not in {None, Condition.GOOD} else ""
    if looks and one.treated:
        looks = translate("Accession", "{0}, treated").format(looks)
    pages = ""
    if one.pages_differ:
        pages = translate("Accession", "{0} pages listed, {1} counted", "", one.pages_listed or 0).format(
            one.pages_listed, one.pages_came
        )
    return _BESIDE.join(part for part in (coming_words(one.state), looks, pages, one.piece.title or "") if part)
