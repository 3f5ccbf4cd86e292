"""Settling discrepancies: which act fits which, who must stand by, and what comes before what (P-09, R-104)."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.counting import MOST_TEXT, CountSettlement
from recordsroom.domain.dual_control import Second
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import ACTIONS, INCIDENTS, CountAction, CountOutcome

SETTLED_BY_TWO_FROM = Level.JIMI
"""From here up, and of what is 待核, nobody settles a discrepancy alone (P-34)."""
_BY_TWO_ALWAYS = INCIDENTS | {CountAction.SEARCH}


def may_be_settled(
    outcome: CountOutcome, action: CountAction, before: Sequence[CountSettlement], *, cause: str, incident_no: str
) -> tuple[Objection, ...]:
    """Judge an act by what was found and by what was done before: nothing is lost before two looked for it."""
    searched = any(one.action is CountAction.SEARCH for one in before)
    possible = action in ACTIONS[outcome] and action is not CountAction.NONE
    fits = 0 < len(cause) <= MOST_TEXT and len(incident_no) <= MOST_TEXT
    told = {
        Reason.VALUE_NOT_POSSIBLE: not possible or not fits,
        Reason.ALREADY_DONE: bool(before) and closes(before[-1].action),
        Reason.SEARCH_FIRST: action is CountAction.REPORT_LOST and not searched,
    }
    return tuple(Objection(reason) for reason in told if told[reason])


def may_settle_so(action: CountAction, level: Level | None, second: Second) -> Objection | None:
    """Judge who settles: two from 机密 up, for every search and every report; for top secret by password."""
    if second is Second.PASSWORD:
        return None
    if level is Level.JUEMI:
        return Objection(Reason.SECOND_PASSWORD_MISSING)
    asked = level is None or level >= SETTLED_BY_TWO_FROM or action in _BY_TWO_ALWAYS
    return Objection(Reason.SETTLING_NEEDS_TWO) if asked and second is Second.NOBODY else None


def closes(action: CountAction) -> bool:
    """Whether a discrepancy is settled by this; a search alone leaves it open."""
    return action is not CountAction.SEARCH


def first_unseen_at(before: Sequence[CountSettlement], ended_at: int) -> int:
    """Since when the legal clock runs of what was not seen: from the first time, whatever was done since (P-09)."""
    return min((one.searched_at for one in before if one.searched_at is not None), default=ended_at)
