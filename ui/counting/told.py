"""What is told of one count in the pane beside a list of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.counting import not_counted
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import stops_signing
from recordsroom.services.queries.count_findings import FindingRow
from recordsroom.services.queries.counts import CountRow, CountState
from ui.counting.columns import expected_words, found_words, parts_words, state_role, state_words
from ui.messages import sentence
from ui.messages.count_scopes import scope_words
from ui.messages.counting import cards_words, cause_words
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.words import label

translate = QCoreApplication.translate


def show_count(pane: Pane, row: CountRow) -> None:
    """Show what it is about, its figures, and who answers for it."""
    pane.add(label(row.session.session_no, "panel"))
    pane.add(StateMark(state_role(row), state_words(row)))
    facts = Facts()
    facts.show_facts((*_about(row), *_came_to(row)))
    pane.add(facts)


def _about(row: CountRow) -> tuple[tuple[str, str], ...]:
    session = row.session
    manner = translate("Count", "Blind") if session.blind else translate("Count", "Numbers shown")
    return (
        (translate("Count", "Scope"), scope_words(session, row.scope)),
        (translate("Count", "Cause"), cause_words(session.reason_for)),
        (translate("Count", "Counters"), translate("Count", "{0}, {1}").format(row.begun_by, session.second_counter)),
        (translate("Count", "Cards"), cards_words(session.cards)),
        (translate("Count", "Manner"), manner),
        (translate("Count", "Expected"), expected_words(row)),
        (translate("Count", "Seen"), f"{session.things_seen:,}"),
        (parts_words(session), f"{session.shelves_done:,} / {session.shelves:,}"),
    )


def _came_to(row: CountRow) -> tuple[tuple[str, str], ...]:
    session, told = row.session, list[tuple[str, str]]()
    if row.ended_at is not None:
        told.append((translate("Count", "Ended"), f"{row.ended_at:%Y-%m-%d %H:%M}"))
        told.append((translate("Count", "Differ / open"), found_words(row)))
    if session.signed:
        words = f"{session.signed_name}（{session.signed_post}），{session.report_no}"
        told.append((translate("Count", "Signed"), words))
    return tuple(told)


def in_the_way(state: CountState | None, rows: Sequence[FindingRow]) -> str:
    """What would stop a signature now, in the words of the refusal; empty where nothing does (R-104)."""
    if state is None:
        return ""
    still = [row for row in rows if not row.finding.settled]
    grave = sum(stops_signing(row.outcome, row.level, reported=False) for row in still)
    left = state.row.session.shelves - state.row.session.shelves_done
    told = [Objection(Reason.GRAVE_FINDINGS_OPEN, {"count": grave})] if grave else []
    told += [not_counted(left, held=state.held)] if left else []
    return sentence(Refused(*told)) if told else ""
