"""Boxes: one class each, a level and a term by their contents, and no lie about where anything stands."""

from __future__ import annotations

import pytest

from recordsroom.domain.boxing import ClassKey
from recordsroom.domain.commands import (
    ClosePrint,
    Command,
    FileLate,
    MakeBox,
    PrintLabels,
    PutInBox,
    RenumberRecords,
    ShelveCarrier,
    TakeOutOfBox,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Arranged, Boxed, Entered, PrintStarted
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.documents import box_label
from recordsroom.services.documents.box_label import BoxLabel
from recordsroom.services.queries.arranged import arrangement_of
from recordsroom.services.queries.boxes import (
    BoxRow,
    box,
    box_contents,
    box_count,
    box_page,
    boxes_for,
    what_goes_in,
)
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.printing import label_rows, unlabelled, unlabelled_rows
from recordsroom.services.room import Room
from tests.files import carriers
from tests.rooms import AUDITOR, SYSTEM, House
from tests.services.arranging_runs import state

CABINET, LOW, TOP = 2, 3, 4
KEY = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH"}


def a_box(room: Room, **odd: object) -> int:
    """Make a box of the class of the stocked room; answers its id."""
    told = room.do(MakeBox(**(KEY | {"width_mm": 30} | odd))).told  # type: ignore[arg-type]
    assert isinstance(told, Entered)
    return told.id


def shown(room: Room, key: int) -> BoxRow:
    """The box as it stands now."""
    row = room.ask(box, key)
    assert row is not None
    return row


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def test_boxes_are_numbered_within_their_fonds_and_bear_a_label_of_their_own(room: Room):
    keys = [a_box(room), a_box(room), a_box(room, fonds_no="W018"), a_box(room)]
    assert [shown(room, key).box_no for key in keys] == ["0001", "0002", "0001", "0003"]
    assert Barcode.parse(shown(room, keys[0]).barcode).kind is Kind.BOX
    assert (shown(room, keys[0]).width_mm, shown(room, keys[0]).labelled) == (30, False)


@pytest.mark.parametrize(
    "odd", [{"width_mm": 0}, {"width_mm": 900}, {"fonds_no": "w17"}, {"year": 5}, {"retention": "永久"}]
)
def test_a_box_that_cannot_be_is_refused(room: Room, odd: dict[str, object]):
    assert refused(room, MakeBox(**(KEY | odd))) == (Reason.VALUE_NOT_POSSIBLE,)  # type: ignore[arg-type]


def test_a_box_stands_on_a_shelf(room: Room):
    assert refused(room, MakeBox(fonds_no="W017", location=1)) == (Reason.NOT_A_SHELF,)


def test_r007_a_box_bears_the_highest_level_and_the_longest_term_of_what_lies_in_it(room: Room):
    key = a_box(room)
    assert shown(room, key).bearing.level is Level.PUBLIC
    room.do(PutInBox(carriers=(1, 2), box=key))
    assert (shown(room, key).bearing.level, shown(room, key).carriers) == (Level.INTERNAL, 2)
    room.do(PutInBox(carriers=(3, 4, 5), box=key))
    row = shown(room, key)
    assert (row.bearing.level, row.unknown, row.first_no, row.last_no) == (Level.JIMI, 1, 1, 5)
    room.do(TakeOutOfBox(carriers=(4,)))
    assert shown(room, key).bearing.level is Level.MIMI


def test_r041_another_class_is_refused_by_a_new_box(room: Room):
    for odd in ({"year": 2020}, {"retention": "D30"}, {"org_code": "CW"}, {"category_code": "KJ"}):
        assert refused(room, PutInBox(carriers=(1,), box=a_box(room, **odd))) == (Reason.CLASS_DIFFERS,)
    assert room.do(PutInBox(carriers=(1,), box=a_box(room, org_code=None, year=None))).told == Boxed(1, "0005")


def test_p029_an_old_mixed_box_asks_back(room: Room):
    key = a_box(room, year=2020, legacy=True)
    with pytest.raises(Doubtful) as caught:
        room.do(PutInBox(carriers=(1,), box=key))
    assert caught.value.doubts == (Doubt.BOX_MIXED,)
    room.do(PutInBox(carriers=(1,), box=key, confirmed=frozenset({Doubt.BOX_MIXED}), phrase="5"))
    assert shown(room, key).carriers == 1


def test_r041_a_record_is_not_renumbered_out_of_the_class_of_its_box(house: House):
    room = house.room
    room.do(PutInBox(carriers=(1,), box=a_box(room)))
    request = RenumberRecords(records=(1,), first_code="W017-WS·2020-Y-GH-0101")
    assert refused(room, request) == (Reason.CLASS_DIFFERS,)
    room.do(RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0101"))
    assert [note.box_no for note in room.ask(arrangement_of, 1).notes] == ["0001", None]


def test_r065_a_carrier_on_another_shelf_is_carried_there_first(room: Room):
    key = a_box(room, location=CABINET)
    room.do(ShelveCarrier(carrier=1, location=LOW))
    assert refused(room, PutInBox(carriers=(1,), box=key)) == (Reason.BOX_ELSEWHERE,)
    room.do(ShelveCarrier(carrier=1, location=CABINET, move=True))
    room.do(PutInBox(carriers=(1,), box=key))
    assert refused(room, ShelveCarrier(carrier=1, location=LOW, move=True)) == (Reason.IN_A_BOX,)


def test_r065_what_stands_nowhere_belongs_where_its_box_stands(house: House):
    room = house.room
    room.do(PutInBox(carriers=(1,), box=a_box(room, location=CABINET)))
    [carrier] = carriers(room, 1)
    assert (carrier.location_id, carrier.home_id) == (None, CABINET)


def test_r039_a_box_takes_nothing_that_its_place_may_not_hold(room: Room):
    key = a_box(room, location=LOW)
    assert refused(room, PutInBox(carriers=(4,), box=key)) == (Reason.PLACE_TOO_LOW,)


def test_putting_in_and_taking_out_are_all_or_nothing_and_taken_back(house: House):
    room, key = house.room, a_box(house.room)
    before = state(house)
    assert refused(room, PutInBox(carriers=(), box=key)) == (Reason.NOTHING_TO_DO,)
    put = room.do(PutInBox(carriers=(1, 2), box=key, sentence="放入两件。"))
    assert refused(room, PutInBox(carriers=(1, 2), box=key)) == (Reason.NOTHING_TO_DO,)
    assert shown(room, key).notes == 1
    room.do(Undo(entry=put.entry))
    assert state(house) == before
    assert refused(room, TakeOutOfBox(carriers=(1, 2))) == (Reason.NOTHING_TO_DO,)


def test_boxes_are_offered_by_class(house: House):
    room = house.room
    fits, _other, old = a_box(room), a_box(room, year=2020), a_box(room, year=2020, legacy=True)
    assert room.ask(what_goes_in, (1, 2)).key == ClassKey("W017", "WS", 2019, "Y", "GH")
    assert [row.id for row in room.ask(boxes_for, (1, 2))] == [old, fits]
    hidden = house.enter(AUDITOR)
    assert hidden.ask(boxes_for, (1, 2)) == () and hidden.ask(box, fits) is None


def test_p017_a_late_document_goes_into_any_box_of_its_class_and_both_notes_tell(house: House):
    room, first, second = house.room, a_box(house.room), a_box(house.room)
    room.do(PutInBox(carriers=tuple(range(1, 21)), box=first))
    told = room.do(FileLate(beside=1, title="补报的批复", level=Level.PUBLIC, box=second)).told
    assert shown(room, second).carriers == 1
    assert (shown(room, first).notes, shown(room, second).notes) == (1, 1)
    other = a_box(room, year=2020)
    late = FileLate(beside=1, title="补报的批复", level=Level.PUBLIC, box=other)
    assert refused(room, late) == (Reason.CLASS_DIFFERS,)
    assert isinstance(told, Arranged) and told.fresh == 1


def test_f005_a_box_has_a_label_of_its_own_and_stands_in_the_list(room: Room):
    key = a_box(room)
    room.do(PutInBox(box=key, carriers=(1, 2), confirmed=frozenset(Doubt)))
    assert room.ask(unlabelled).boxes == 1
    run = room.ask(unlabelled_rows, "box_label", 5)
    [label] = run.rows
    assert isinstance(label, BoxLabel)
    assert (label.box_no, label.numbers, label.mark, run.level) == ("0001", "1–2", "内部", Level.INTERNAL)
    assert [part for part in label.cells if part] == label.class_words.replace("-WS·", "-").split("-")
    told = room.do(PrintLabels(form="box_label", stock="roll-60x40", subjects=(key,))).told
    assert isinstance(told, PrintStarted)
    assert shown(room, key).labelled
    assert room.ask(unlabelled).boxes == 0
    room.do(ClosePrint(print_job=told.print_job, failed="JAMMED"))
    assert not shown(room, key).labelled
    [row] = room.ask(box_page, "0001 W017", 0, 9)
    assert (row.id, row.carriers, row.bearing.level) == (key, 2, Level.INTERNAL)
    assert room.ask(box_count) == room.ask(box_count, "w017") == 1
    assert room.ask(box_count, "0002") == 0
    assert [code for code, _copy in room.ask(box_contents, key)] == [
        "W017-WS·2019-Y-GH-0001",
        "W017-WS·2019-Y-GH-0002",
    ]


def test_f005_a_box_is_printed_on_a_strip_for_its_spine(room: Room):
    key = a_box(room)
    run = room.ask(label_rows, "box_label", (key,))
    drawn = box_label.FORM.render(
        [row for row in run.rows if isinstance(row, BoxLabel)], stock=box_label.FORM.stock_wanted("spine-20")
    )
    assert drawn.startswith(b"%PDF") and len(run.rows) == 1
    told = room.do(PrintLabels(form="box_label", stock="spine-20", subjects=(key,))).told
    assert isinstance(told, PrintStarted)
    assert room.ask(print_register, 0, 5)[0].stock == "spine-20"


def test_administrators_see_no_boxes(house: House):
    a_box(house.room)
    system = house.enter(SYSTEM)
    assert (system.ask(box_count), system.ask(box_page, "", 0, 9), system.ask(box_contents, 1)) == (0, (), ())
