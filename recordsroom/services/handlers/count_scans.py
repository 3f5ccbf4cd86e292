"""Scans of a count are resolved at once: where a thing was seen, in which order, and what the register says just then.

Everything is judged in the moment of the scan, so that what was lent, returned or moved lawfully meanwhile is none of
the differences. A thing that is scanned twice stands in the table once; its last place wins.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.arrangement import Box
from recordsroom.domain.commands import ScanForCount
from recordsroom.domain.count_held import HELD
from recordsroom.domain.counting import (
    CountCard,
    CountSeen,
    CountSession,
    CountShelf,
    CountStray,
)
from recordsroom.domain.counting_facts import (
    BoxFound,
    CardCounted,
    Counted,
    ShelfVisited,
    StrayKept,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan
from recordsroom.domain.out_cards import OutCard
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import DAMAGED_DIGITS
from recordsroom.domain.witnesses import (
    AGREEING,
    SILENT,
    CountOutcome,
    Shelf,
    Standing,
    judge,
    standing_of,
)
from recordsroom.services.count_movements import Histories, histories
from recordsroom.services.handlers.count_codes import by_alias, by_reference, ours
from recordsroom.services.handlers.count_equipment import equipment_of, on_a_shelf
from recordsroom.services.handlers.count_figures import figure, inside, noted_outcomes, weight
from recordsroom.services.handlers.count_holders import told_by_holder
from recordsroom.services.handlers.count_missed import missed_on
from recordsroom.services.handlers.count_scopes import part_of
from recordsroom.services.handlers.counting import AWAY, counting, here
from recordsroom.services.handlers.lines import carrier_line, left_for_good, record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_NTH = "SELECT max(nth) FROM count_seen WHERE session_id = ? AND location_id = ? AND pass_no = ?"


@dataclass(frozen=True, slots=True)
class Sighted:
    """How a scan was made: here and now, or away from the room, in the order and the moment that its file tells."""

    nth: int | None = None
    histories: Histories | None = None
    poured: bool = False
    """Read at a time that nobody knows: whatever state a thing had since the count was frozen may have been then."""

    def known(self, carrier: Carrier, moment: int) -> Carrier:
        """What the register said of a carrier in that moment."""
        return carrier if self.histories is None else self.histories.at(carrier, moment)


def scan_for_count(request: ScanForCount, unit: Unit, scene: Scene) -> Fact:
    """Resolve one scan that is made here and now; where holders show things no shelf has a part in it."""
    session = counting(unit, request.count)
    if session.scope_kind in HELD:
        return told_by_holder(unit, scene, session, request.scanned.strip(), poured=request.poured)
    return sighted(request, unit, scene, Sighted(poured=request.poured))


def sighted(request: ScanForCount, unit: Unit, scene: Scene, how: Sighted) -> Fact:
    """Resolve one scan: a shelf, a carrier, a box, a card; what stands for nothing is put aside."""
    session, digits = counting(unit, request.count), request.scanned.strip()
    code = ours(digits)
    if code is None:
        carrier = by_alias(unit, digits)
    elif (place := unit.find(StorageLocation, barcode=code)) is not None:
        if how.histories is None:
            refuse_unless(not unit.count(AWAY, session.id, place.id), Reason.COUNT_SHELF_AWAY)
        return _visit(unit, scene, session, place, how)
    elif (box := unit.find(Box, barcode=code)) is not None:
        _session, shelf = here(unit, session.id)
        return BoxFound(box.id, box.box_no, 0 if session.blind else inside(unit, box, shelf))
    elif (card := unit.find(OutCard, barcode=code)) is not None:
        loan = unit.get(Loan, card.loan_id)
        return _see_card(unit, scene, session, unit.get(Carrier, loan.carrier_id), loan)
    else:
        carrier = unit.find(Carrier, barcode=code)
    if request.of_card:
        return _see_cards(unit, scene, session, digits, carrier)
    if carrier is None:
        thing = equipment_of(unit, digits)
        return _put_aside(unit, scene, session, digits) if thing is None else on_a_shelf(thing)
    return _see(unit, scene, session, carrier, how)


def _visit(unit: Unit, scene: Scene, session: CountSession, place: StorageLocation, how: Sighted) -> Fact:
    """From now on things stand here; the shelf before is done, and one visited before goes on where it was left."""
    shelf = unit.find(CountShelf, session_id=session.id, location_id=place.id)
    if shelf is None:
        raise Refused(Reason.NOT_IN_THIS_COUNT)
    now, done = scene.stamp.wall_ms, session.shelves_done
    last = unit.find(CountShelf, session_id=session.id, location_id=session.shelf_now_id or 0)
    missed, missed_at = 0, ""
    if last is not None and last.id != shelf.id and last.done_at is None:
        last = unit.change(last, done_at=now)
        missed = 0 if how.poured or how.histories else missed_on(unit, session, last)
        missed_at = unit.get(StorageLocation, last.location_id).name if missed else ""
        done += 1
    again = shelf.visited_at is not None
    if not again:
        shelf = unit.change(shelf, pass_no=1, visited_at=session.frozen_at if how.poured else now)
    unit.change(session, shelf_now_id=place.id, shelves_done=done, paused_at=None)
    return ShelfVisited(
        place.name, 0 if session.blind else shelf.shelf_expected, shelf.shelf_seen, again, missed, missed_at
    )


def _see(unit: Unit, scene: Scene, session: CountSession, carrier: Carrier, how: Sighted) -> Fact:
    _session, shelf = here(unit, session.id)
    record, seen = record_of(unit, carrier), unit.find(CountSeen, session_id=session.id, carrier_id=carrier.id)
    outcome = _judged(unit, session, shelf, how.known(carrier, scene.stamp.wall_ms), record)
    if how.poured and outcome not in AGREEING | SILENT:
        # It may have been read before it moved lawfully.
        states = histories(unit.cursor, session.frozen_seq).states(carrier)
        then = (_judged(unit, session, shelf, one, record) for one in states)
        outcome = next((one for one in then if one in AGREEING), outcome)
    again = seen is not None and (seen.location_id, seen.pass_no) == (shelf.location_id, shelf.pass_no)
    if seen is not None and (seen.seen_at, seen.location_id) > (scene.stamp.wall_ms, shelf.location_id):
        # It was seen elsewhere since; a file that comes back late does not move it.
        again = True
    if not again:
        _enter(unit, scene, session, shelf, carrier, outcome, seen, how)
        shelf = unit.get(CountShelf, shelf.id)
    home = carrier.home_id if outcome is CountOutcome.MISPLACED and not session.blind else None
    paper, day = left_for_good(unit, scene, carrier, outcome)
    return Counted(
        line=carrier_line(record, carrier, scene),
        outcome=seen.outcome if again and seen is not None else outcome,
        place=unit.get(StorageLocation, shelf.location_id).name,
        home=unit.get(StorageLocation, home).name if home else None,
        seen=shelf.shelf_seen,
        expected=0 if session.blind else shelf.shelf_expected,
        again=again,
        gone_by=paper,
        gone_on=day,
    )


def _enter(  # noqa: PLR0913, PLR0917 - all that one scan is made of
    unit: Unit,
    scene: Scene,
    session: CountSession,
    shelf: CountShelf,
    carrier: Carrier,
    outcome: CountOutcome,
    before: CountSeen | None,
    how: Sighted,
) -> None:
    """Write one scan down, or move it here where it was seen on another shelf; figures follow at once."""
    place = {"location_id": shelf.location_id, "pass_no": shelf.pass_no}
    values = {
        **place,
        "nth": how.nth or unit.count(_NTH, session.id, shelf.location_id, shelf.pass_no) + 1,
        "seen_at": scene.stamp.wall_ms,
        "seen_by": scene.keeper.id,
        "outcome": outcome,
        "pages_found": None,
        "condition_found": None,
        "mark_differs": False,
        "twice": False,
    }
    if before is None:
        unit.add(CountSeen, session_id=session.id, carrier_id=carrier.id, **values)
    else:
        unit.change(before, **values)
        old = unit.find(CountShelf, session_id=session.id, location_id=before.location_id)
        if old is not None and old.pass_no == before.pass_no:
            session = figure(unit, session, old, weight(noted_outcomes(before, carrier), -1))
    figure(unit, session, shelf, weight((outcome,), 1), reopened=shelf.done_at is not None)


def _judged(unit: Unit, session: CountSession, shelf: CountShelf, carrier: Carrier, record: Record) -> CountOutcome:
    """What register and shelf say together in this moment; who is no part of the count is only told apart."""
    standing = standing_of(carrier.custody)
    belongs = carrier.location_id if standing is Standing.IN_STOCK else carrier.home_id
    where = Shelf.HOME if belongs == shelf.location_id else Shelf.ELSEWHERE
    [outcome] = judge(standing, where)
    if outcome in AGREEING | SILENT and not part_of(unit, session, carrier, record):
        return CountOutcome.OUTSIDE
    return outcome


def _see_cards(unit: Unit, scene: Scene, session: CountSession, said: str, carrier: Carrier | None) -> Fact:
    """A catalogue card was seen: it bears the label of its carrier, or the reference code of all carriers of it."""
    carriers = by_reference(unit, said) if carrier is None else [carrier]
    if not carriers:
        raise Refused(Reason.CARD_OF_NOTHING)
    return [_see_card(unit, scene, session, one, None) for one in carriers][0]


def _see_card(unit: Unit, scene: Scene, session: CountSession, carrier: Carrier, loan: Loan | None) -> Fact:
    """A card was seen: of the newest charge where a carrier has several."""
    before = unit.find(CountCard, session_id=session.id, carrier_id=carrier.id)
    key = loan.id if loan else None
    if before is None:
        unit.add(CountCard, session_id=session.id, carrier_id=carrier.id, loan_id=key, seen_at=scene.stamp.wall_ms)
    elif (before.loan_id or 0) < (key or 0) or (before.loan_id == key and scene.stamp.wall_ms < before.seen_at):
        unit.change(before, loan_id=key, seen_at=scene.stamp.wall_ms)
    old = loan is not None and loan.checked_at is not None
    return CardCounted(carrier_line(record_of(unit, carrier), carrier, scene), old)


def _put_aside(unit: Unit, scene: Scene, session: CountSession, digits: str) -> Fact:
    _session, shelf = here(unit, session.id)
    refuse_unless(0 < len(digits) <= DAMAGED_DIGITS and digits.isprintable(), Reason.VALUE_NOT_POSSIBLE)
    place = {"location_id": shelf.location_id, "seen_at": scene.stamp.wall_ms}
    before = unit.find(CountStray, session_id=session.id, digits=digits)
    if before is not None and (scene.stamp.wall_ms, shelf.location_id) < (before.seen_at, before.location_id):
        unit.change(before, **place)
    if before is None:
        unit.add(CountStray, session_id=session.id, digits=digits, **place)
        unit.change(session, strays=session.strays + 1, paused_at=None)
    return StrayKept(digits, unit.get(StorageLocation, shelf.location_id).name)


HANDLERS: Handlers = {ScanForCount: Handler(scan_for_count, needs=Duty.KEEP_SHELVES)}
