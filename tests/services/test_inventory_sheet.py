"""The sheets on which shelves are counted: a page each, with all that is there and all that belongs there (F-21a)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    EndCount,
    LendCarrier,
    MakeBox,
    PutInBox,
    RecordApproval,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
)
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.facts import Entered
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.documents.inventory_sheet import PER_PAGE, CountLine, ShelfHead
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.inventory_sheet import inventory_sheet, sheets_of
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, House
from tests.services.bringing import rows
from tests.services.count_runs import REPOSITORY, begun, carrier, scan, shelf

CABINET, LOW = 2, 3
PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4


def sheets(room: Room, *places: int) -> LabelRun:
    return room.ask(lambda sight: inventory_sheet(sight, places))


def heads(run: LabelRun) -> list[ShelfHead]:
    return [row for row in run.rows if isinstance(row, ShelfHead)]


def lines(run: LabelRun) -> list[CountLine]:
    return [row for row in run.rows if isinstance(row, CountLine) and row.number]


def shelved(room: Room, *numbers: int, place: int = CABINET) -> None:
    for number in numbers:
        room.do(ShelveCarrier(carrier=number, location=place))


def test_f21_every_shelf_has_a_page_of_its_own_and_an_empty_one_too(room: Room):
    shelved(room, PUBLIC, INTERNAL)
    run = sheets(room, LOW, CABINET)
    assert len(run.rows) == 2 * PER_PAGE and run.level is Level.INTERNAL
    first, second = heads(run)
    assert (first.expected, first.out, second.expected) == (2, 0, 0)
    assert [row.barcode for row in (first, second)] == [Barcode.make(Kind.LOCATION, place) for place in (CABINET, LOW)]
    assert [line.barcode for line in lines(run)] == [Barcode.make(Kind.CARRIER, n) for n in (PUBLIC, INTERNAL)]
    assert isinstance(run.rows[PER_PAGE], ShelfHead)


def test_f21_a_full_shelf_goes_on_on_further_sheets(room: Room):
    shelved(room, *(n for n in range(1, 20) if n % 5 in {1, 2}))
    shelved(room, *(n for n in range(1, 20) if n % 5 == 3))
    run = sheets(room, CABINET)
    count = len(lines(run))
    assert [(head.sheet, head.sheets) for head in heads(run)] == [
        (sheet + 1, -(-count // (PER_PAGE - 1))) for sheet in range(-(-count // (PER_PAGE - 1)))
    ]
    assert [line.number for line in lines(run)] == list(range(1, count + 1)) and len(run.rows) % PER_PAGE == 0


def test_f21_what_is_out_stands_on_its_shelf_with_its_slip_and_nobodys_name(room: Room):
    shelved(room, INTERNAL)
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    run = sheets(room, CABINET)
    [head], [line] = heads(run), lines(run)
    assert (head.expected, head.out) == (0, 1) and "A-1" in str(line.state)
    assert "沈知远" not in str(line.state) + line.title
    room.do(ReturnCarrier(carrier=INTERNAL))
    assert "A-1" not in str(lines(sheets(room, CABINET))[0].state)


def test_p02_a_box_is_a_line_with_how_many_are_inside_and_then_what_is(room: Room):
    key = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH"}
    told = room.do(MakeBox(**(key | {"width_mm": 30}))).told  # type: ignore[arg-type]  # a box of this class
    assert isinstance(told, Entered)
    room.do(PutInBox(carriers=(PUBLIC, 6), box=told.id))
    room.do(ShelveBox(box=told.id, location=CABINET))
    box, *inside = lines(sheets(room, CABINET))
    assert "2" in str(box.state) and box.barcode == Barcode.make(Kind.BOX, told.id)
    assert [line.inside for line in inside] == [True, True] and [line.number for line in inside] == [2, 3]


def test_r124_a_title_is_told_as_lists_tell_it(room: Room):
    shelved(room, PUBLIC, MIMI, JIMI)
    run = sheets(room, CABINET)
    assert [bool(line.title) for line in lines(run)] == [True, True, False] and run.level is Level.JIMI


def test_who_does_not_keep_the_holdings_gets_no_sheet(house: House):
    auditor = house.enter(AUDITOR)
    assert not auditor.ask(lambda sight: document_lines(sight, "inventory_sheet", (CABINET,))).rows


def test_f21_a_count_prints_its_shelves_of_a_sample_what_was_drawn_and_blind_nothing(counted: Room):
    def digits(count: int) -> list[str]:
        run = counted.ask(document_lines, "inventory_sheet", sheets_of(count))
        return [row.barcode.digits for row in run.rows if isinstance(row, CountLine) and row.number and row.barcode]

    def there(count: int) -> list[int | None]:
        return [head.expected for head in heads(counted.ask(document_lines, "inventory_sheet", sheets_of(count)))]

    sample = begun(counted, scope_kind=ScopeKind.SAMPLE, scope_value=REPOSITORY, confidence=90, tolerated=5)
    drawn = rows(
        counted,
        "SELECT c.barcode FROM count_picks p JOIN carriers c ON c.id = p.carrier_id WHERE p.session_id = ?",
        sample,
    )
    assert sorted(digits(sample)) == sorted(str(label) for (label,) in drawn)
    level = begun(counted, scope_kind=ScopeKind.LEVEL, scope_value=int(Level.JIMI))
    assert digits(level) == [carrier(4)]
    whole = begun(counted)
    assert len(digits(whole)) == 8
    scan(counted, whole, shelf(CABINET), shelf(LOW))
    assert there(whole) == [2, 0], "what is done is not printed again"
    counted.do(EndCount(count=whole))
    blind = begun(counted, blind=True)
    assert digits(blind) == []
    assert set(there(blind)) == {None}
    held = counted.ask(document_lines, "inventory_sheet", sheets_of(99))
    assert not held.rows
