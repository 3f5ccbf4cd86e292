"""A place becomes part of another, as one entry and one undo; things and barcodes stay (P-18, R-42)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import AddStorageLocations, ChangeStorageLocation, RegroupLocation, ShelveCarrier, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving_facts import Regrouped
from recordsroom.domain.values import Level
from recordsroom.services.queries import shelving
from recordsroom.services.queries.regrouping import judged_regrouping
from recordsroom.services.queries.shelving import LocationRow
from recordsroom.services.room import Room
from tests.files import carriers
from tests.rooms import AUDITOR, House


def rows(room: Room) -> dict[str, LocationRow]:
    return {row.code: row for row in room.ask(shelving.locations)}


@pytest.fixture
def columns(house: House) -> House:
    house.room.do(AddStorageLocations(places=places_of(RoomPlan(RoomShape(columns=2, sections=2, levels=2), 9))))
    return house


def test_p018_a_section_goes_to_another_column_and_back_by_undo(columns: House):
    room, before = columns.room, rows(columns.room)
    shelf = before["09-01-02-1"]
    room.do(ShelveCarrier(carrier=2, location=shelf.id))
    asked = (before["09-01-02"].id, before["09-02"].id)
    judged = room.ask(judged_regrouping, *asked, True)
    assert judged is not None and [line.new_code for line in judged.lines][:2] == ["09-02-03", "09-02-03-1"]
    outcome = room.do(RegroupLocation(location=asked[0], parent=asked[1], renumber=True))
    assert outcome.told == Regrouped(asked[0], "09 库 02 列 03 节", 3)
    after = rows(room)
    assert (after["09-02-03-1"].barcode, after["09-02-03-1"].carriers) == (shelf.barcode, 1)
    assert [code for code in after if code.startswith("09-02")][-3:] == ["09-02-03", "09-02-03-1", "09-02-03-2"]
    assert [one.location_id for one in carriers(room, 2)] == [shelf.id]
    room.do(Undo(entry=outcome.entry))
    assert {code: row.parent_id for code, row in rows(room).items()} == {c: r.parent_id for c, r in before.items()}
    assert list(rows(room)) == list(before)


def test_r042_what_stands_in_the_way_is_said_before_and_refused(columns: House):
    room, places = columns.room, rows(columns.room)
    asked = (places["09-01-02"].id, places["09"].id)
    judged = room.ask(judged_regrouping, *asked, True)
    assert judged is not None and judged.objection is not None
    with pytest.raises(Refused) as caught:
        room.do(RegroupLocation(location=asked[0], parent=asked[1], renumber=True))
    assert caught.value.reasons == (Reason.DIVIDED_OTHERWISE,)
    assert room.ask(judged_regrouping, asked[0], 999, True) is None
    assert columns.enter(AUDITOR).ask(judged_regrouping, *asked, True) is None


def test_r039_undo_puts_no_part_into_a_whole_that_is_too_low_since(columns: House):
    room, places = columns.room, rows(columns.room)
    left = places["09-01"]
    outcome = room.do(RegroupLocation(location=places["09-01-02"].id, parent=places["09-02"].id, renumber=True))
    room.do(RegroupLocation(location=places["09-01-01"].id, parent=places["09-02"].id, renumber=False))
    room.do(
        ChangeStorageLocation(
            location=left.id,
            name=left.name,
            max_level=Level.PUBLIC,
            capacity_mm=None,
            dedicated_to=None,
            dual_control=False,
            closed=False,
        )
    )
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=outcome.entry))
    assert caught.value.reasons == (Reason.LATER_ENTRY_STANDS,)
