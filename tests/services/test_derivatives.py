"""What was made from what is told from either side: of a derivative its source, of a source its derivatives (R-143)."""

from __future__ import annotations

from recordsroom.domain.commands import RegisterRecord, Undo
from recordsroom.domain.facts import Registered
from recordsroom.domain.values import Level
from recordsroom.services.queries.derivatives import _MADE, derivatives_of
from recordsroom.services.queries.record_details import Kin, RecordDetails, record_details
from recordsroom.services.room import Outcome, Room
from tests.rooms import SYSTEM, House
from tests.services.registers import begin, copy, said
from tests.services.test_registering import CODE

SOURCE = 4
"""A record of the stocked room at 机密."""


def details(room: Room, record: int) -> RecordDetails:
    told = room.ask(record_details, record)
    assert told is not None
    return told


def derived(room: Room, source: int, code: str, series: int) -> Outcome:
    facts = said(Level.JIMI, source=source)
    return room.do(RegisterRecord(reference_code=code, series=series, facts=facts, carriers=(copy("1"),)))


def made(outcome: Outcome) -> int:
    assert isinstance(outcome.told, Registered)
    return outcome.told.record


def test_r143_a_source_and_what_was_made_from_it_tell_of_each_other(room: Room):
    series = begin(room)
    first = made(derived(room, SOURCE, CODE, series))
    last = derived(room, first, CODE.replace("0021", "0022"), series)
    assert details(room, first).source == Kin(SOURCE, details(room, SOURCE).reference_code)
    [told] = details(room, SOURCE).derivatives
    assert (told.id, told.reference_code, told.level) == (first, CODE, Level.JIMI)
    # A chain is followed link by link.
    assert [one.id for one in details(room, first).derivatives] == [made(last)]
    assert details(room, made(last)).derivatives == ()
    room.do(Undo(entry=last.entry))
    assert details(room, first).derivatives == ()


def test_whoever_sees_no_holdings_is_told_of_no_derivative(house: House):
    made(derived(house.room, SOURCE, CODE, begin(house.room)))
    assert len(house.room.ask(derivatives_of, SOURCE)) == 1
    assert house.enter(SYSTEM).ask(derivatives_of, SOURCE) == ()


def test_derivatives_are_found_by_an_index(room: Room):
    question = f"EXPLAIN QUERY PLAN {_MADE}".replace(":source", "?")
    plan = room.ask(lambda sight: sight.connection.exec_driver_sql(question, (SOURCE,)).fetchall())
    assert "ix_records_source_id" in str(plan)
