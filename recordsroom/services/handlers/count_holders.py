"""Counts by holder's list: whose turn it is, what is shown, and what the register says of it just then (R-62, R-94).

A holder stands where a shelf stands in other counts. What is shown twice stands in the table once, with who showed it
last. Nothing is edited: what was passed on is taken back and lent anew by the ordinary commands. What only a list says
is with somebody (P-03), and media and devices given out, belong to the list of whoever bears the name.
"""

from __future__ import annotations

from recordsroom.domain.commands import BeginCount, NoteCounted
from recordsroom.domain.count_held import HELD, CountHolder, CountShown, CountUnit, judge_shown, may_show
from recordsroom.domain.counting import MOST_TEXT, CountSession, CountStray, ScopeKind
from recordsroom.domain.counting_facts import CountNoted, HolderAsked, ShelfEnded, ShownByHolder, StrayKept
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import Loan
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import DAMAGED_DIGITS, Barcode, Kind
from recordsroom.domain.witnesses import CardKind, CountOutcome, standing_of
from recordsroom.services.count_charges import by_words
from recordsroom.services.handlers.count_codes import by_alias, ours
from recordsroom.services.handlers.count_equipment import equipment_of, show_equipment
from recordsroom.services.handlers.count_figures import figure, noted_outcomes, row_of, weight
from recordsroom.services.handlers.count_missed import missed_with
from recordsroom.services.handlers.lines import carrier_line, left_for_good, record_of
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit, refuse_unless

_CHARGED = (
    "SELECT l.reader_id, count(*) FROM loans l JOIN carriers c ON c.id = l.carrier_id"
    " WHERE l.checked_at IS NULL AND l.received_at IS NULL AND c.custody = 'ON_LOAN' GROUP BY l.reader_id"
)
_MAY_BE_ASKED = "SELECT p.id FROM readers p WHERE {} ORDER BY p.unit, p.name, p.id"
_WHOSE = {ScopeKind.HOLDER: "p.id = ?", ScopeKind.UNIT: "p.unit = ?", ScopeKind.OUT: "? = 0"}
_HAD = "SELECT count(*) FROM loans WHERE carrier_id = ? AND reader_id = ? AND received_at >= ?"
"""What this one gave back since the count was frozen may have been read before that."""
_NOT_ASKED = "SELECT count(*) FROM count_holders WHERE session_id = ? AND told_at IS NULL"
_ASKED = "SELECT count(*) FROM count_holders WHERE session_id = ? AND asked_at IS NOT NULL"


def holders_of(request: BeginCount, unit: Unit) -> list[tuple[int, int]]:
    """Who has something of this scope, each with how much; unit by unit, since one goes to them."""
    kind, of_unit = request.scope_kind, request.of_unit.strip()
    refuse_unless(bool(of_unit) is (kind is ScopeKind.UNIT) and len(of_unit) <= MOST_TEXT, Reason.VALUE_NOT_POSSIBLE)
    if kind not in HELD:
        return []
    # Out cards and catalogue cards stay in the room.
    refuse_unless(request.cards is CardKind.NONE, Reason.VALUE_NOT_POSSIBLE)
    value = of_unit if kind is ScopeKind.UNIT else request.scope_value
    if kind is ScopeKind.HOLDER:
        unit.get(Reader, request.scope_value)
    readers = [int(key) for (key,) in unit.cursor.execute(_MAY_BE_ASKED.format(_WHOSE[kind]), (value,))]
    lent, told = dict(unit.cursor.execute(_CHARGED).fetchall()), by_words(unit.cursor, set(readers))
    charged = [(reader, int(lent.get(reader, 0)) + told.get(reader, 0)) for reader in readers]
    return [(reader, many) for reader, many in charged if many]


def lay_down_holders(unit: Unit, session: CountSession, holders: list[tuple[int, int]], of_unit: str) -> None:
    """Write down who is asked; where it is one alone, that one's turn has come."""
    none = {"held_shown": 0, "held_agreed": 0, "held_differing": 0, "asked_at": None, "told_at": None}
    for key, many in holders:
        one = {"session_id": session.id, "holder_id": key, "held_expected": many}
        unit.add(CountHolder, at_hand=len(holders) == 1, **one, **none)
    if of_unit.strip():
        unit.add(CountUnit, session_id=session.id, of_unit=of_unit.strip())


def told_by_holder(unit: Unit, scene: Scene, session: CountSession, digits: str, *, poured: bool) -> Fact:
    """Resolve one scan: a holder's card, or what that holder shows."""
    code = ours(digits)
    if code is not None and Barcode(code).kind is Kind.PERSON:
        return _turn_to(unit, scene, session, code)
    carrier = by_alias(unit, digits) if code is None else unit.find(Carrier, barcode=code)
    holder = _asked(unit, scene, session, holder_at_hand(unit, session))
    if carrier is None and (thing := equipment_of(unit, digits)) is not None:
        return show_equipment(unit, scene, session, holder, thing)
    if carrier is None:
        return _put_aside(unit, scene, session, holder, digits)
    had = poured and unit.count(_HAD, carrier.id, holder.holder_id, session.frozen_at) > 0
    return _show(unit, scene, session, holder, carrier, had=had)


def holder_at_hand(unit: Unit, session: CountSession) -> CountHolder:
    """Whose turn it is; refused where nobody's card was scanned yet."""
    holder = unit.find(CountHolder, session_id=session.id, at_hand=True)
    if holder is None:
        raise Refused(Reason.HOLDER_FIRST)
    return holder


def end_holder(unit: Unit, scene: Scene, session: CountSession) -> Fact:
    """The present holder has shown everything; one who shows nothing at all was asked as well."""
    holder = _asked(unit, scene, session, holder_at_hand(unit, session))
    refuse_unless(holder.told_at is None, Reason.NOTHING_TO_DO)
    leave_holder(unit, scene, session)
    name, missed = unit.get(Reader, holder.holder_id).name, missed_with(unit, session, holder.holder_id)
    return ShelfEnded(name, holder.held_shown, holder.held_differing, missed)


def leave_holder(unit: Unit, scene: Scene, session: CountSession) -> CountSession:
    """Whoever was asked is done with it, and nobody's turn has come."""
    holder = unit.find(CountHolder, session_id=session.id, at_hand=True)
    if holder is None:
        return session
    asked = holder.asked_at is not None and holder.told_at is None
    unit.change(holder, at_hand=False, told_at=scene.stamp.wall_ms if asked else holder.told_at)
    return unit.change(session, shelves_done=session.shelves_done + asked, paused_at=None)


def holders_left(unit: Unit, session: CountSession) -> int:
    """How many were not asked to the end."""
    return unit.count(_NOT_ASKED, session.id)


def holders_asked(unit: Unit, session: CountSession) -> int:
    """How many were asked."""
    return unit.count(_ASKED, session.id)


def note_shown(request: NoteCounted, unit: Unit, scene: Scene, session: CountSession) -> Fact:
    """Note with a thing that was shown how it looks."""
    carrier = unit.get(Carrier, request.carrier)
    seen = unit.find(CountShown, session_id=session.id, carrier_id=carrier.id)
    if seen is None:
        raise Refused(Reason.NO_SUCH_FINDING)
    noted = unit.change(
        seen,
        pages_found=request.pages,
        condition_found=request.condition,
        mark_differs=request.mark_differs,
        twice=request.twice,
    )
    outcomes = noted_outcomes(noted, carrier)
    holder = unit.get(CountHolder, row_of(unit, session, seen.holder_id).id)
    # A note may turn what agreed into what differs, and back.
    figure(unit, session, holder, weight(noted_outcomes(seen, carrier), -1), weight(outcomes, 1))
    return CountNoted(carrier_line(record_of(unit, carrier), carrier, scene), outcomes)


def _turn_to(unit: Unit, scene: Scene, session: CountSession, code: str) -> Fact:
    reader = unit.find(Reader, barcode=code)
    holder = unit.find(CountHolder, session_id=session.id, holder_id=reader.id) if reader is not None else None
    if reader is None or holder is None:
        raise Refused(Reason.HOLDER_NOT_COUNTED)
    again, missed, missed_at = holder.asked_at is not None, 0, ""
    if not holder.at_hand:
        before = unit.find(CountHolder, session_id=session.id, at_hand=True)
        session = leave_holder(unit, scene, session)
        if before is not None and before.asked_at is not None and before.told_at is None:
            missed = missed_with(unit, session, before.holder_id)
            missed_at = unit.get(Reader, before.holder_id).name if missed else ""
        holder = unit.change(unit.get(CountHolder, holder.id), at_hand=True)
    holder = _asked(unit, scene, session, holder)
    expected = 0 if session.blind else holder.held_expected
    return HolderAsked(reader.name, expected, holder.held_shown, again, missed, missed_at)


def _asked(unit: Unit, scene: Scene, session: CountSession, holder: CountHolder) -> CountHolder:
    if session.paused_at is not None:
        unit.change(session, paused_at=None)
    return holder if holder.asked_at is not None else unit.change(holder, asked_at=scene.stamp.wall_ms)


def _show(  # noqa: PLR0913 - all that one showing is made of
    unit: Unit, scene: Scene, session: CountSession, holder: CountHolder, carrier: Carrier, *, had: bool
) -> Fact:
    reader, loan = unit.get(Reader, holder.holder_id), unit.find(Loan, carrier_id=carrier.id, checked_at=None)
    claimed = carrier.claimed_holder if loan is None else None
    by_list = claimed is not None and may_show(claimed, reader.name, reader.unit)
    here = by_list or (loan is not None and loan.reader_id == reader.id)
    outcome = CountOutcome.MATCH_OUT if had else judge_shown(standing_of(carrier.custody), charged_here=here)
    before = unit.find(CountShown, session_id=session.id, carrier_id=carrier.id)
    again = before is not None and before.holder_id == reader.id
    if before is not None and again:
        outcome = before.outcome
    else:
        holder = _enter(unit, scene, session, holder, carrier, outcome, before)
    paper, day = left_for_good(unit, scene, carrier, outcome)
    return ShownByHolder(
        line=carrier_line(record_of(unit, carrier), carrier, scene),
        outcome=outcome,
        holder=reader.name,
        belongs=None if session.blind else _belongs(unit, carrier, loan, outcome),
        shown=holder.held_shown,
        expected=0 if session.blind else holder.held_expected,
        again=again,
        gone_by=paper,
        gone_on=day,
    )


def _enter(  # noqa: PLR0913, PLR0917 - all that one showing is made of
    unit: Unit,
    scene: Scene,
    session: CountSession,
    holder: CountHolder,
    carrier: Carrier,
    outcome: CountOutcome,
    before: CountShown | None,
) -> CountHolder:
    """Write one showing down, or move it here where another had shown it; figures follow at once."""
    values = {
        "holder_id": holder.holder_id,
        "shown_at": scene.stamp.wall_ms,
        "shown_to": scene.keeper.id,
        "outcome": outcome,
        "pages_found": None,
        "condition_found": None,
        "mark_differs": False,
        "twice": False,
    }
    if before is None:
        unit.add(CountShown, session_id=session.id, carrier_id=carrier.id, **values)
    else:
        unit.change(before, **values)
        other = row_of(unit, session, before.holder_id)
        session = figure(unit, session, other, weight(noted_outcomes(before, carrier), -1))
    reopened = holder.told_at is not None
    figure(unit, session, holder, weight((outcome,), 1), reopened=reopened)
    return unit.get(CountHolder, holder.id)


def _belongs(unit: Unit, carrier: Carrier, loan: Loan | None, outcome: CountOutcome) -> str | None:
    """Who has by the register what somebody else shows, or where it should stand."""
    if outcome is CountOutcome.PASSED_ON:
        return carrier.claimed_holder if loan is None else unit.get(Reader, loan.reader_id).name
    if outcome is CountOutcome.ISSUE_UNENTERED and carrier.home_id is not None:
        return unit.get(StorageLocation, carrier.home_id).name
    return None


def _put_aside(unit: Unit, scene: Scene, session: CountSession, holder: CountHolder, digits: str) -> Fact:
    refuse_unless(0 < len(digits) <= DAMAGED_DIGITS and digits.isprintable(), Reason.VALUE_NOT_POSSIBLE)
    if unit.find(CountStray, session_id=session.id, digits=digits) is None:
        at = {"location_id": None, "holder_id": holder.holder_id}
        unit.add(CountStray, session_id=session.id, digits=digits, seen_at=scene.stamp.wall_ms, **at)
        unit.change(session, strays=session.strays + 1, paused_at=None)
    return StrayKept(digits, unit.get(Reader, holder.holder_id).name)
