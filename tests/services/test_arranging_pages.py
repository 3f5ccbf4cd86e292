"""页号 inside files: counted anew when items leave or come, 待核 where nobody can tell, taken back as one (F-08)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    EditRecord,
    ExtractItem,
    FileLate,
    MergeFiles,
    RecordFacts,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.arranged import arrangement_of
from recordsroom.services.queries.arranging import arrangement_preview, arranging_subjects
from recordsroom.services.queries.holdings import record_page
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.room import Room
from tests.files import FILE_CODE, a_file, carriers, inner, record
from tests.rooms import House
from tests.services.arranging_runs import done
from tests.services.test_arranging_files import a_split

PUBLIC = Level.PUBLIC


def _bound(house: House, number: int, *pages: str | None, **odd: object) -> int:
    """A file whose items stand at these pages."""
    file = a_file(house, number, *[PUBLIC] * len(pages), **odd)  # type: ignore[arg-type]
    for item, page_no in zip(inner(house.room, file), pages, strict=True):
        facts = RecordFacts(title=item.title, level=PUBLIC, retention="D30", dated=item.dated, page_no=page_no)
        house.room.do(EditRecord(record=item.id, facts=facts))
    return file


def _pages(room: Room, file: int) -> list[str | None]:
    return [item.page_no for item in inner(room, file)]


def test_f008_pages_are_counted_anew_in_both_files_of_a_split(house: House):
    room, file = house.room, _bound(house, 1, "1-4", "5-9", "10-12", "13-20")
    assert [one.pages for one in room.ask(arranging_subjects, [item.id for item in inner(room, file)])] == [4, 5, 3, 8]
    request = a_split(room, file, 1, 2, pages=8)
    seen = {row.id: (row.old_page_no, row.new_page_no) for row in room.ask(arrangement_preview, request).rows if row.id}
    whole = inner(room, file)
    told, entry = done(room, request)
    assert _pages(room, file) == ["1-4", "5-12"]
    assert _pages(room, told.record) == ["1-5", "6-8"]
    assert [seen[item.id] for item in whole[1:]] == [("5-9", "1-5"), ("10-12", "6-8"), ("13-20", "5-12")]
    assert whole[0].id not in seen
    for key in (file, told.record):
        [note] = room.ask(arrangement_of, key).notes
        assert note.sentence is not None and note.sentence.endswith("。卷内页号重编。")
    room.do(Undo(entry=entry))
    assert _pages(room, file) == ["1-4", "5-9", "10-12", "13-20"]


def test_f008_where_pages_cannot_be_told_they_are_to_be_checked(house: House):
    room, file = house.room, _bound(house, 1, "1", None, "10", "13")
    told, _entry = done(room, a_split(room, file, 1, 2, pages=None))
    assert _pages(room, told.record) == [None, None]
    assert _pages(room, file) == ["1", None]
    [note] = room.ask(arrangement_of, file).notes
    assert note.sentence is not None and note.sentence.endswith("卷内页号重编，部分待核。")


def test_f008_merged_items_stand_behind_those_that_are_there(house: House):
    room = house.room
    into, other, third = _bound(house, 1, "1-4", "5-9"), _bound(house, 2, "1", "4-6"), _bound(house, 3, "1-2", "3")
    done(room, MergeFiles(into=into, other=other))
    assert _pages(room, into) == ["1-4", "5-9", "10", "13-15"]
    done(room, MergeFiles(into=third, other=into))
    assert _pages(room, third) == ["1-2", "3", None, None, None, None]


def test_f008_an_extracted_item_stands_at_no_page_and_the_rest_moves_up(house: House):
    room, file = house.room, _bound(house, 1, "1-4", "5-9", "10-12")
    second = inner(room, file)[1]
    request = ExtractItem(item=second.id, code=FILE_CODE.format(9), pages=5)
    told = {row.id: (row.old_page_no, row.new_page_no) for row in room.ask(arrangement_preview, request).rows}
    assert (told[second.id], ("10-12", "5-7") in told.values()) == ((None, None), True)
    done(room, request)
    assert _pages(room, file) == ["1-4", "5-7"]
    alone = record(room, second.id)
    assert (alone.page_no, alone.bound_pages, carriers(room, alone.id)[0].pages) == (None, None, 5)


def test_f008_a_late_document_stands_at_the_next_page(house: House):
    room, file = house.room, _bound(house, 1, "1-4", "5-9")
    told, _entry = done(room, FileLate(beside=file, title="补来的一件", pages=3, level=PUBLIC))
    late = record(room, told.record)
    assert (late.page_no, late.bound_pages) == ("10-12", 3)


def test_p02_what_is_bound_in_a_file_is_where_the_file_is(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC)
    room.do(ShelveCarrier(carrier=carriers(room, file)[0].id, location=2))
    rows = room.ask(record_page, Search(FILE_CODE.format(1)), Order.CODE, False, 0, 9)
    details = room.ask(record_details, inner(room, file)[0].id)
    assert details is not None and details.carriers == ()
    assert [(one.custody, one.place) for one in details.around] == [(Custody.SHELVED, "02 库 01 柜")]
    assert [(row.custody, row.carriers) for row in rows] == [(Custody.SHELVED, n) for n in (1, 0, 0)]
