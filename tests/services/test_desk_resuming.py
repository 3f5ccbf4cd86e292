"""P-45: after a lock the desk stands where it stood, with its transaction still open; by ids and labels alone."""

from __future__ import annotations

from dataclasses import asdict
from json import dumps, loads

from recordsroom.domain.commands import Command, LendCarrier, RecordApproval, ReturnCarrier, ShelveCarrier, Undo
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.facts import Lent, Returned
from recordsroom.domain.values import Barcode, Condition, Custody, Kind
from recordsroom.services.acts import AskPages, Do, Tell
from recordsroom.services.desk_resuming import Stood, found_again
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY
from tests.rooms import ARCHIVIST, AUDITOR, House

PUBLIC, INTERNAL, CABINET = 1, 2, 2


def carrier(room: Room, key: int) -> CarrierSeen:
    seen = room.ask(what_is, Barcode.make(Kind.CARRIER, key).digits)
    assert isinstance(seen, CarrierSeen)
    return seen


def reader(room: Room, key: int) -> ReaderSeen:
    seen = room.ask(what_is, Barcode.make(Kind.PERSON, key).digits)
    assert isinstance(seen, ReaderSeen)
    return seen


def did(room: Room, run: ScanRun, command: Command, about: CarrierSeen) -> int:
    outcome = room.do(command)
    run.done(Do(command, about), outcome.told, outcome.entry)
    return outcome.entry


def lent_out(room: Room) -> None:
    room.do(RecordApproval(form_no="1", approver=4, approved_on=TODAY, reader=1, carriers=(PUBLIC, INTERNAL)))
    for key in (PUBLIC, INTERNAL):
        room.do(LendCarrier(carrier=key, reader=1))


def after_a_lock(house: House, run: ScanRun) -> tuple[ScanRun, tuple[object, ...]]:
    """A new desk in a new room, which was told where the last one stood in one line of plain words."""
    handed_over = dumps(asdict(Stood.of(run)))
    room = house.enter(ARCHIVIST)
    again = ScanRun()
    return again, again.resume(room.ask(found_again, Stood.told(loads(handed_over))))


def test_p45_an_open_return_goes_on_with_what_came_back_and_whoever_brought_it(house: House):
    room, run = house.room, ScanRun()
    lent_out(room)
    run.mode = DeskMode.RETURN
    run.scan(reader(room, 2))
    entry = did(room, run, ReturnCarrier(carrier=PUBLIC, condition=Condition.DAMAGED), carrier(room, PUBLIC))
    before, brought_by = run.returned, run.returner
    again, _acts = after_a_lock(house, run)
    assert again.mode is DeskMode.RETURN
    assert again.open_return
    assert again.returned == before
    assert again.returner == brought_by is not None
    assert [made.entry for made in again.here] == [entry]
    # What was done before the lock can still be taken back, and put right.
    [act] = again.press(DeskCommand.UNDO)
    assert isinstance(act, Do)
    assert act.command == Undo(entry=entry)


def test_p45_a_count_that_was_open_is_asked_for_again(house: House):
    room, run = house.room, ScanRun()
    lent_out(room)
    run.mode, run.question = DeskMode.RETURN, AskPages(carrier(room, INTERNAL))
    again, acts = after_a_lock(house, run)
    assert isinstance(again.question, AskPages)
    assert again.question.carrier.id == INTERNAL
    assert again.question in acts


def test_p45_a_count_is_not_asked_for_what_came_back_meanwhile(house: House):
    room, run = house.room, ScanRun()
    lent_out(room)
    run.mode, run.question = DeskMode.RETURN, AskPages(carrier(room, INTERNAL))
    room.do(ReturnCarrier(carrier=INTERNAL))
    again, _acts = after_a_lock(house, run)
    assert again.question is None


def test_p45_an_open_loan_goes_on_with_reader_and_what_was_lent(house: House):
    room, run = house.room, ScanRun()
    room.do(RecordApproval(form_no="1", approver=4, approved_on=TODAY, reader=1, carriers=(PUBLIC,)))
    run.scan(reader(room, 1))
    did(room, run, LendCarrier(carrier=PUBLIC, reader=1), carrier(room, PUBLIC))
    again, [told] = after_a_lock(house, run)
    assert isinstance(told, Tell)
    assert again.reader == told.seen
    assert again.reader is not None
    [made] = again.here
    assert isinstance(made.told, Lent)
    assert made.told.reader_name == again.reader.name


def test_p45_shelving_goes_on_at_the_shelf_and_with_what_was_held(house: House):
    room, run = house.room, ScanRun()
    run.mode = DeskMode.SHELVE
    place = room.ask(what_is, Barcode.make(Kind.LOCATION, CABINET).digits)
    run.scan(place)
    entry = did(room, run, ShelveCarrier(carrier=PUBLIC, location=CABINET), carrier(room, PUBLIC))
    again, _acts = after_a_lock(house, run)
    assert again.mode is DeskMode.SHELVE
    assert again.shelf.place is not None
    assert again.shelf.place.id == CABINET
    assert [made.entry for made in again.here] == [entry]
    [act] = again.scan(carrier(house.room, INTERNAL))
    assert isinstance(act, Do)
    assert act.command == ShelveCarrier(carrier=INTERNAL, location=CABINET)
    waits = ScanRun()
    waits.mode, waits.shelf.held = DeskMode.SHELVE, carrier(house.room, INTERNAL)
    again, _acts = after_a_lock(house, waits)
    assert again.shelf.held is not None
    assert again.shelf.held.id == INTERNAL


def test_p45_what_was_taken_back_meanwhile_is_not_counted(house: House):
    room, run = house.room, ScanRun()
    lent_out(room)
    run.mode = DeskMode.RETURN
    entry = did(room, run, ReturnCarrier(carrier=PUBLIC), carrier(room, PUBLIC))
    assert [isinstance(made.told, Returned) for made in run.here] == [True]
    room.do(Undo(entry=entry))
    again, _acts = after_a_lock(house, run)
    assert again.here == ()
    assert carrier(house.room, PUBLIC).custody is Custody.ON_LOAN


def test_p45_who_sees_no_holdings_finds_nothing_again(house: House):
    room, run = house.room, ScanRun()
    lent_out(room)
    run.scan(reader(room, 1))
    did(
        room, run, RecordApproval(form_no="2", approver=4, approved_on=TODAY, reader=1, carriers=(3,)), carrier(room, 3)
    )
    found = house.enter(AUDITOR).ask(found_again, Stood.of(run))
    assert (found.reader, found.made) == (None, ())
