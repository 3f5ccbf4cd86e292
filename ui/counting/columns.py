"""The columns of the lists of counts, of discrepancies, and of what stands out of order; and what a row says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.count_held import HELD
from recordsroom.domain.count_progress import CountStand, stand_of
from recordsroom.domain.counting import CountSession
from recordsroom.domain.witnesses import GRAVITIES, CountAction, CountOutcome, Gravity
from recordsroom.services.queries.count_findings import FindingRow
from recordsroom.services.queries.count_order import MisfiledRow
from recordsroom.services.queries.counts import CountRow
from ui.look.tokens import Role
from ui.messages.count_scopes import scope_words
from ui.messages.counting import action_words, cause_words, outcome_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate
ROLES = {
    Gravity.AGREES: Role.OK,
    Gravity.LOOK: Role.LOOK,
    Gravity.STOP: Role.STOP,
    Gravity.QUIET: Role.MUTE,
}


_STANDS: dict[CountStand, Callable[[], str]] = {
    CountStand.COUNTING: lambda: translate("Count", "Counting"),
    CountStand.PAUSED: lambda: translate("Count", "Paused"),
    CountStand.TO_SETTLE: lambda: translate("Count", "To be settled"),
    CountStand.SIGNED: lambda: translate("Count", "Signed"),
}


def state_words(row: CountRow) -> str:
    """How far a count is."""
    return stand_words(stand_of(row.session))


def stand_words(stand: CountStand) -> str:
    """The same in general."""
    return _STANDS[stand]()


def state_role(row: CountRow) -> Role:
    """The colour that says the same."""
    if row.session.signed:
        return Role.OK
    return Role.INFO if row.session.counting else Role.LOOK


def role_of(outcome: CountOutcome) -> Role:
    """The colour of an outcome."""
    return ROLES[GRAVITIES[outcome]]


def expected_words(row: CountRow) -> str:
    """How many should be there; a blind count does not tell."""
    return "–" if row.expected is None else f"{row.expected:,}"


def found_words(row: CountRow) -> str:
    """How many discrepancies, and how many of them are open."""
    return "–" if row.found is None else f"{row.found:,} / {row.open_findings:,}"


def parts_words(session: CountSession) -> str:
    """What a count goes through, one after the other."""
    return translate("Count", "Holders") if session.scope_kind in HELD else translate("Count", "Shelves")


def _shown_words(row: FindingRow) -> str:
    """What register and holder say."""
    if row.outcome is CountOutcome.MISSING:
        return translate("Count", "By the register with {0}, not shown there").format(row.place)
    if row.outcome is CountOutcome.PASSED_ON:
        return translate("Count", "Shown by {0}, charged to {1}").format(row.place, row.holder or "–")
    if row.outcome is CountOutcome.ISSUE_UNENTERED:
        return translate("Count", "Shown by {0}, by the register in {1}").format(row.place, row.home or "–")
    if row.outcome is CountOutcome.UNREGISTERED:
        return translate("Count", "Shown by {0}, nobody knows this code").format(row.place)
    return translate("Count", "Shown by {0}").format(row.place)


def situation_words(row: FindingRow) -> str:
    """What the three witnesses say, in a few words; by which paper a thing left that is here all the same."""
    if row.gone_by:
        return translate("Count", "Here: {0}; gone by {1}").format(row.place, row.gone_by)
    return _shown_words(row) if row.at_holder else _standing_words(row)


def _in_the_list(row: FindingRow) -> str:
    """The same beside the outcome, which says already that a thing was not seen, or that nobody knows its code."""
    if row.outcome is CountOutcome.UNREGISTERED:
        words = translate("Count", "Shown by {0}") if row.at_holder else translate("Count", "Here: {0}")
        return words.format(row.place)
    if row.outcome is CountOutcome.MISSING:
        return translate("Count", "Register: {0}").format(row.place)
    if row.outcome is CountOutcome.MISPLACED and row.home:
        return translate("Count", "Belongs in {0}").format(row.home)
    return situation_words(row)


def _standing_words(row: FindingRow) -> str:
    if row.outcome is CountOutcome.MISPLACED:
        return translate("Count", "Stands in {0}, belongs in {1}").format(row.place, row.home or "–")
    if row.outcome is CountOutcome.UNREGISTERED:
        return translate("Count", "Stands in {0}, nobody knows this code").format(row.place)
    if row.outcome in {CountOutcome.RETURN_UNENTERED, CountOutcome.CARD_MISSING} and row.holder:
        return translate("Count", "Charged to {0}; {1}").format(row.holder, row.place)
    if row.outcome is CountOutcome.MISSING:
        return translate("Count", "By the register in {0}, not seen there").format(row.place)
    return _card_words(row) if row.outcome is CountOutcome.ISSUE_UNENTERED else row.place


def _card_words(row: FindingRow) -> str:
    """From the card in the gap the issue is reconstructed: it tells who had the thing, and since when."""
    if row.by_card:
        return translate("Count", "Only a card stands in {0}: {1}").format(row.place, row.by_card)
    return translate("Count", "Only a card stands in {0}").format(row.place)


def done_words(row: FindingRow) -> str:
    """What became of a discrepancy so far."""
    return translate("Count", "Open") if row.action is None else action_words(row.action)


def _done_role(row: FindingRow) -> Role:
    if row.action is None:
        return Role.LOOK
    return Role.INFO if row.action is CountAction.SEARCH else Role.OK


def _level(row: FindingRow) -> str:
    if not row.known:
        return ""
    return level_mark(row.level, row.scheme, row.secrecy_term)


COUNTS: tuple[Column[CountRow], ...] = (
    Column(
        lambda: translate("Count", "No."), lambda row: row.session.session_no, kind=Kind.SERIAL, name="number", width=88
    ),
    Column(lambda: translate("Count", "State"), state_words, kind=Kind.STATE, role=state_role, name="state", width=124),
    Column(
        lambda: translate("Count", "Scope"),
        lambda row: scope_words(row.session, row.scope),
        name="scope",
        stretch=True,
    ),
    Column(
        lambda: translate("Count", "Cause"), lambda row: cause_words(row.session.reason_for), name="cause", width=96
    ),
    Column(lambda: translate("Count", "Expected"), expected_words, kind=Kind.NUMBER, name="expected", width=72),
    Column(
        lambda: translate("Count", "Seen"),
        lambda row: f"{row.session.things_seen:,}",
        kind=Kind.NUMBER,
        name="seen",
        width=72,
    ),
    Column(
        lambda: translate("Count", "Begun"),
        lambda row: f"{row.begun_at:%Y-%m-%d}",
        kind=Kind.DATE,
        name="begun",
        width=96,
    ),
)
COUNTS += (
    Column(lambda: translate("Count", "Differ / open"), found_words, kind=Kind.NUMBER, name="differ", width=112),
)
_OF_LIST = {column.name: column for column in COUNTS}
BOOK: tuple[Column[CountRow], ...] = (
    # Cause and counters stand in the pane: beside it there is no room for them.
    replace(_OF_LIST["number"], width=80),
    *(_OF_LIST[name] for name in ("state", "scope", "begun")),
    Column(
        lambda: translate("Count", "Ended"),
        lambda row: f"{row.ended_at:%Y-%m-%d}" if row.ended_at else "–",
        kind=Kind.DATE,
        name="ended",
        width=96,
    ),
    *(replace(_OF_LIST[name], width=56) for name in ("expected", "seen")),
    Column(
        lambda: translate("Count", "Differ"),
        lambda row: "–" if row.found is None else f"{row.found:,}",
        kind=Kind.NUMBER,
        name="differ",
        width=64,
    ),
    Column(
        lambda: translate("Count", "Signed by"),
        lambda row: row.session.signed_name or "–",
        name="signed",
        width=72,
    ),
)
"""The register of counts (G-19)."""
FINDINGS: tuple[Column[FindingRow], ...] = (
    Column(
        lambda: translate("Count", "Outcome"),
        lambda row: outcome_words(row.outcome),
        kind=Kind.STATE,
        role=lambda row: role_of(row.outcome),
        name="outcome",
        width=108,
    ),
    Column(lambda: translate("Count", "Code"), lambda row: row.code, kind=Kind.CODE, name="code", width=208),
    Column(lambda: translate("Count", "Situation"), _in_the_list, name="situation", stretch=True),
    Column(
        lambda: translate("Count", "Level"),
        _level,
        kind=Kind.LEVEL,
        level=lambda row: -1 if row.level is None else int(row.level),
        name="level",
        width=112,
    ),
    Column(
        lambda: translate("Count", "Settled"), done_words, kind=Kind.STATE, role=_done_role, name="settled", width=124
    ),
)
MISFILED: tuple[Column[MisfiledRow], ...] = (
    Column(
        lambda: translate("Count", "Stands out of order"), lambda row: row.code, kind=Kind.CODE, name="code", width=190
    ),
    Column(
        lambda: translate("Count", "Belongs after"),
        lambda row: row.after or "–",
        kind=Kind.CODE,
        name="after",
        width=190,
    ),
    Column(
        lambda: translate("Count", "and before"),
        lambda row: row.before or "–",
        kind=Kind.CODE,
        name="before",
        width=190,
    ),
    Column(lambda: translate("Count", "Shelf"), lambda row: row.place, name="place", stretch=True),
)
