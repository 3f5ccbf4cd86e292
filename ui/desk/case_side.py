"""The desk's side pane while cases are packed: what lies in the one in front, else all cases by state (P-18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.cases import CaseState
from recordsroom.services.queries.cases import CaseLine, CaseRow
from recordsroom.services.queries.scanned_case import CaseSeen
from ui.desk.wording import box_words
from ui.look.tokens import GAP_8
from ui.messages import level_words
from ui.messages.cases import case_state_words, case_words
from ui.parts.card import Card
from ui.parts.chips import LevelChip
from ui.parts.facts import Facts, SplitLine
from ui.parts.layouts import row
from ui.parts.words import code_words, label, paragraph

translate = QCoreApplication.translate
_MOST = 12


def case_card(case: CaseSeen, inside: Sequence[CaseLine]) -> Card:
    """One case: up to which level it carries, where it is, and what lies in it, the newest first."""
    card = Card(case_words(case.case_no), case_state_words(case.state))
    facts = Facts()
    facts.show_facts(
        (
            (translate("Desk", "May carry"), LevelChip(int(case.max_level), level_words(case.max_level))),
            (translate("Desk", "Belongs to"), case.owner),
            (translate("Desk", "Set down in"), case.place or "–"),
        )
    )
    card.add(facts)
    for line in tuple(reversed(inside))[:_MOST]:
        pieces = label(translate("Desk", "{0} pieces", "", line.carriers).format(line.carriers), "small", "text2")
        if line.box_no is None:
            card.add(row(code_words(line.code), gap=GAP_8))
        else:
            card.add(row(label(box_words(line.box_no), "small-strong"), pieces, stretch=1, gap=GAP_8))
    if len(inside) > _MOST:
        card.add(label(translate("Desk", "{0} more").format(len(inside) - _MOST), "small", "text3"))
    if not inside:
        card.add(paragraph(translate("Desk", "Nothing lies in it."), "small", "text2"))
    return card


def cases_card(cases: Sequence[CaseRow]) -> Card:
    """How many cases stand how, so that none on the way is forgotten."""
    card = Card(translate("Desk", "Transport cases"), translate("Desk", "{0} in all").format(len(cases)))
    by_state = Counter(one.state for one in cases)
    for state in CaseState:
        if by_state[state]:
            card.add(SplitLine(case_state_words(state), f"{by_state[state]:,}"))
    if not cases:
        card.add(paragraph(translate("Desk", "None yet: page Shelving, Ctrl+T, then Ctrl+N."), "small", "text2"))
    return card
