"""A box takes what is of one series, and of the class that it names or that what came first has (R-41, P-29)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    FileLate,
    PutInBox,
    RegisterRecord,
    RenumberRecords,
    ShelveInBox,
)
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.arranging import record_of_code
from recordsroom.services.queries.boxes import box, box_notes, boxes_for, what_goes_in
from tests.files import carriers
from tests.rooms import AUDITOR, House
from tests.services.registers import begin, copy, said
from tests.services.test_boxes import a_box, refused, shown

CODE = "W017-WS·{0}-Y-GH-{1:04d}"


def _registered(house: House, series: int, number: int, year: int = 2020) -> tuple[int, int]:
    """A record of a series: its id, and that of its carrier."""
    code = CODE.format(year, number)
    house.room.do(RegisterRecord(series=series, reference_code=code, facts=said(retention="Y"), carriers=(copy(),)))
    record = house.room.ask(record_of_code, code)
    assert record is not None
    return record, carriers(house.room, record)[0].id


def test_r041_a_box_of_one_series_refuses_another(house: House):
    room = house.room
    first, second = begin(room, name="甲"), begin(room, name="乙")
    (one, its_carrier), (two, other) = _registered(house, first, 1), _registered(house, second, 2)
    key = a_box(room, year=None)
    assert refused(room, PutInBox(carriers=(its_carrier, other), box=key)) == (Reason.BOX_OF_ANOTHER_SERIES,)
    room.do(PutInBox(carriers=(its_carrier,), box=key))
    assert shown(room, key).series == ("甲",)
    assert refused(room, PutInBox(carriers=(other,), box=key)) == (Reason.BOX_OF_ANOTHER_SERIES,)
    assert refused(room, ShelveInBox(carrier=other, box=key)) == (Reason.BOX_OF_ANOTHER_SERIES,)
    assert [row.id for row in room.ask(boxes_for, (other,))] == []
    assert room.ask(what_goes_in, (its_carrier, other)).mixed
    going = room.ask(what_goes_in, (other,))
    assert (going.series, going.mixed, going.key.year) == ("乙", False, 2020)
    late = FileLate(beside=two, title="补报", level=Level.PUBLIC, box=key)
    assert refused(room, late) == (Reason.BOX_OF_ANOTHER_SERIES,)
    room.do(FileLate(beside=one, title="补报", level=Level.PUBLIC, box=key))


def test_r041_a_record_is_not_renumbered_into_another_series_than_its_box(house: House):
    room = house.room
    first, second = begin(room, name="甲"), begin(room, name="乙")
    (one, its_carrier), (two, other) = _registered(house, first, 1), _registered(house, first, 2)
    room.do(PutInBox(carriers=(its_carrier, other), box=a_box(room, year=2020)))
    request = RenumberRecords(records=(one,), first_code=CODE.format(2020, 7), series=second)
    assert refused(room, request) == (Reason.BOX_OF_ANOTHER_SERIES,)
    room.do(RenumberRecords(records=(one, two), first_code=CODE.format(2020, 7), series=second))


def test_r041_a_box_that_names_no_year_takes_that_of_the_first_document(house: House):
    room, series = house.room, begin(house.room, name="甲")
    (_one, old), (_two, new) = _registered(house, series, 1, 2020), _registered(house, series, 1, 2021)
    key = a_box(room, year=None)
    assert refused(room, PutInBox(carriers=(old, new), box=key)) == (Reason.CLASS_DIFFERS,)
    room.do(PutInBox(carriers=(old,), box=key))
    assert refused(room, PutInBox(carriers=(new,), box=key)) == (Reason.CLASS_DIFFERS,)
    mixed = a_box(room, year=None, legacy=True)
    room.do(PutInBox(carriers=(new,), box=mixed))
    with pytest.raises(Doubtful) as caught:
        room.do(PutInBox(carriers=(old,), box=mixed))
    assert caught.value.doubts == (Doubt.BOX_MIXED,)


def test_f006_the_notes_of_a_box_are_told_and_hidden_with_what_lies_in_it(house: House):
    room = house.room
    low, high = a_box(room), a_box(room)
    room.do(PutInBox(carriers=(1,), box=low, sentence="放入一件。"))
    room.do(PutInBox(carriers=(4,), box=high, sentence="放入一件机密的。"))
    assert [(note.sentence, note.written_by) for note in room.ask(box_notes, low)] == [("放入一件。", "宋闻溪")]
    row = room.ask(box, high)
    assert row is not None and row.bearing.level is not None and row.bearing.level.masked
    assert [note.sentence for note in room.ask(box_notes, high)] == [None]
    assert house.enter(AUDITOR).ask(box_notes, low) == ()
