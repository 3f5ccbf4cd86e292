"""The numbers that the room itself leaves out: as a list, on paper and as rows of a file (domain.md §3, R-36)."""

from __future__ import annotations

from dataclasses import fields

from recordsroom.domain.arrangement import FormerCode, Renumbering
from recordsroom.domain.exporting import Book
from recordsroom.domain.holdings import Record
from recordsroom.domain.values import Level
from recordsroom.services.documents.missing_list import MissingLine
from recordsroom.services.queries import missing_numbers as questions
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.missing_numbers import missing_numbers
from recordsroom.services.queries.printing import NOTHING
from recordsroom.services.room import Room
from recordsroom.services.sight import cursor_of
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, a_record, scheme_of
from tests.rooms import SYSTEM, House
from tests.services.eventful import written
from tests.services.registers import begin, let_wait

GH, BGS = "W017-WS·2019-Y-GH-{:04}", "W017-WS·2020-D30-BGS-{:04}"


def keep(house: House, *codes: str, former: str = "", **odd: object) -> None:
    """Put records with these codes into the stocked room, whose own are GH-0001 to GH-0020."""
    with unit_of_work(house.room.vault) as unit:
        for code in codes:
            year = 2020 if "2020" in code else 2019
            record = a_record(**({"reference_code": code, "year": year} | odd))
            unit.add(Record, **{one.name: getattr(record, one.name) for one in fields(record) if one.name != "id"})
        if former:
            unit.add(FormerCode, code=former, record_id=2, cause=next(iter(Renumbering)), replaced_on=TODAY)
        written(house, unit, f"kept{codes}")


def told(room: Room) -> list[str]:
    return [row.missing.group + row.missing.words(9) for row in room.ask(missing_numbers)]


def test_r036_a_whole_room_leaves_nothing_out(house: House):
    room = house.room
    assert told(room) == []
    assert room.ask(document_lines, "missing_list") == NOTHING
    assert room.ask(book_rows, Book.MISSING, "").rows == ()


def test_r036_each_sequence_tells_what_it_leaves_out_of_whatever_level(house: House):
    room = house.room
    series = begin(room)
    keep(house, *map(BGS.format, (1, 2, 6)), series_id=series)
    keep(house, GH.format(22), level=Level.JUEMI, scheme=scheme_of(Level.JUEMI))
    first, second = room.ask(missing_numbers)
    assert (first.missing.group, first.missing.words(9)) == ("W017-WS·2019-Y-GH-", "0021")
    assert (first.series, first.year, first.given, first.first, first.last) == ("", 2019, 21, 1, 22)
    assert (second.series, second.year, second.missing.words(9)) == ("文书按件", 2020, "0003–0005")


def test_r036_files_the_items_within_them_and_parts_of_numbers_are_told_apart(house: House):
    room = house.room
    keep(house, *(f"W017-KJ·2021·D30-{tail}" for tail in ("001", "003", "001-001", "001-004", "003-001")))
    keep(house, BGS.format(1) + "·01", BGS.format(1) + "·02", BGS.format(3))
    assert told(room) == [
        "W017-KJ·2021·D30-002",
        "W017-KJ·2021·D30-001-002–003",
        "W017-WS·2020-D30-BGS-0002",
    ]


def test_r036_numbers_without_noughts_are_looked_through_across_their_digits(house: House):
    room = house.room
    keep(house, *(f"W017-2-{number}" for number in (8, 9, 10, 13)))
    [row] = room.ask(missing_numbers)
    assert (row.missing.words(9), row.year) == ("11–12", None)


def test_r036_former_codes_and_what_waits_with_a_claim_are_not_missing(house: House):
    room = house.room
    keep(house, GH.format(24), former=GH.format(21))
    let_wait(house, 7, claimed=GH.format(22))
    assert told(room) == ["W017-WS·2019-Y-GH-0007、0023"]


def test_r036_on_paper_each_run_is_a_line_of_one_year_or_of_all(house: House):
    room = house.room
    keep(house, *map(BGS.format, (1, 2, 6)), GH.format(22))
    lines = [one for one in room.ask(document_lines, "missing_list").rows if isinstance(one, MissingLine)]
    assert [(one.first, one.last, one.count) for one in lines] == [
        (GH.format(21), GH.format(21), "1"),
        (BGS.format(3), BGS.format(5), "3"),
    ]
    run = room.ask(document_lines, "missing_list", (2020,))
    assert [one.year for one in run.rows if isinstance(one, MissingLine)] == ["2020"]
    assert run.level is Level.INTERNAL


def test_r036_as_a_file_it_leaves_like_every_list(house: House):
    room = house.room
    keep(house, *map(BGS.format, (1, 2, 6)), GH.format(22))
    assert room.ask(book_rows, Book.MISSING, "").rows == (
        (1, None, 2019, GH.format(21), GH.format(21), 1, 21),
        (2, None, 2020, BGS.format(3), BGS.format(5), 3, 3),
    )
    assert len(room.ask(book_rows, Book.MISSING, "2020").rows) == 1


def test_r036_who_may_not_see_the_holdings_sees_none(house: House):
    keep(house, GH.format(22))
    assert house.enter(SYSTEM).ask(missing_numbers) == ()


def test_r036_whole_sequences_are_counted_and_not_read(house: House):
    room = house.room
    keep(house, *map(BGS.format, (1, 2, 6)))
    seen = room.ask(lambda sight: list(questions._not_whole(cursor_of(sight))))
    assert seen == list(map(BGS.format, (1, 2, 6)))
