"""Lists come out the same whichever way they are put together, and take few questions to the vault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from recordsroom.domain.commands import ImportRecords, NewPending, OpenRecord, ShelveCarrier
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Shelved
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries import listing
from recordsroom.services.queries.holdings import filter_choices, record_count, record_page
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.room import Room
from recordsroom.storage.asked_words import Background
from recordsroom.storage.search import Question, first_signs, question, walk
from recordsroom.storage.search_index import Indexed
from tests.builders import a_new_record
from tests.rooms import House
from tests.services.lists import cleared, prepared, whole

SEARCHES = (
    EVERYTHING,
    Search("管网改造"),
    Search("W017-WS"),
    Search("W"),
    Search(levels=(Level.MIMI, None)),
    Search(custody=Custody.ACCESSIONED),
    Search("方案", levels=(Level.PUBLIC,), year=2019),
    Search("nowhere"),
)


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("search", SEARCHES)
def test_every_way_gives_the_same_list(dated: Room, search: Search, order: Order, monkeypatch: pytest.MonkeyPatch):
    expected = whole(dated, search, order, down=False)
    assert len(expected) == dated.ask(record_count, search)
    assert whole(dated, search, order, down=True) == expected[::-1]
    ways = {"walked": (0, 100), "walked too far": (0, 0), "fetched": (100, 100)}
    for fetched, walked in ways.values():
        monkeypatch.setattr(listing, "_FETCHED", fetched)
        monkeypatch.setattr(listing, "_WALKED", walked)
        monkeypatch.setattr(listing, "SLICE", 7)
        for ready in (False, True):
            dated._standing.forget({"records"})
            if ready:
                prepared(dated, search, order)
            for down, ids in ((False, expected), (True, expected[::-1])):
                pieces = [dated.ask(record_page, search, order, down, first, 8) for first in range(0, 56, 8)]
                assert [row.id for piece in pieces for row in piece] == ids
        assert dated.ask(record_count, search) == len(expected)


def test_a_list_is_put_together_in_slices(dated: Room, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listing, "SLICE", 10)
    assert prepared(dated, Search("管网改造"), Order.CODE) == 6 + 4 + 1
    assert prepared(dated, Search("管网改造"), Order.CODE) == 1


def test_what_changes_the_records_or_their_places_is_seen_in_a_known_list(house: House):
    room = house.room
    here = Search(custody=Custody.SHELVED)
    prepared(room, EVERYTHING, Order.CODE)
    prepared(room, here, Order.CODE)
    room.do(ShelveCarrier(carrier=3, location=2))
    assert [row.id for row in room.ask(record_page, here, Order.CODE, False, 0, 9)] == [3]
    entry = room.do(ImportRecords(rows=(a_new_record(77),), file_digest="", layout="")).entry
    assert room.ask(record_count) == len(whole(room, EVERYTHING, Order.CODE, down=False)) == 21
    assert entry


def test_a_scan_at_the_desk_leaves_the_lists_that_were_typed_for(house: House):
    room = house.room
    typed, by_label = Search("管网改造"), Search(room.ask(record_details, 3).carriers[0].barcode)  # type: ignore[union-attr]  # it is there
    for search in (typed, by_label):
        prepared(room, search, Order.CODE)
    room.do(ShelveCarrier(carrier=3, location=2))
    with counted(room) as said:
        assert room.ask(record_count, typed) == 16
    assert said == []
    with counted(room) as said:
        assert room.ask(record_count, by_label) == 1
    assert len(said) > 0


@contextmanager
def counted(room: Room) -> Iterator[list[str]]:
    """The statements that run meanwhile."""
    said: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        del connection, cursor, rest
        if statement.startswith("SELECT"):
            said.append(statement)

    event.listen(room.vault.engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(room.vault.engine, "before_cursor_execute", note)


def test_a_page_of_a_known_list_takes_two_statements(dated: Room):
    for search in (EVERYTHING, Search("管网改造")):
        prepared(dated, search, Order.CODE)
        with counted(dated) as said:
            dated.ask(record_page, search, Order.CODE, False, 16, 8)
            assert dated.ask(record_count, search) > 16
        assert len(said) == 2


@pytest.mark.parametrize("typed", ["管网改造", "方案之1", "W017-WS", "W017-WS·2019-Y-GH-00", "45"])
def test_typing_takes_a_handful_of_statements_and_never_reads_the_whole_table(dated: Room, typed: str):
    prepared(dated, EVERYTHING, Order.CODE)
    with counted(dated) as said:
        dated.ask(record_page, Search(typed), Order.CODE, False, 0, 128)
        dated.ask(record_count, Search(typed))
    assert len(said) <= 8
    assert not [one for one in said if "LIKE" in one or "instr" in one]


@pytest.mark.parametrize("order", Order)
def test_the_total_of_what_was_fetched_is_not_counted_again(dated: Room, order: Order):
    found = dated.ask(record_page, Search("管网改造"), order, False, 0, 64)
    with counted(dated) as said:
        assert dated.ask(record_count, Search("管网改造")) == len(found) > 0
    assert said == []


def test_where_very_many_match_they_are_met_by_walking_and_none_fetched(dated: Room, monkeypatch: pytest.MonkeyPatch):
    expected = whole(dated, Search("管网改造"), Order.CODE, down=False)[:4]
    for fetched in (0, 1):
        dated._standing.forget({"records"})
        monkeypatch.setattr(listing, "about_so_many", lambda *_asked, enough=not fetched: enough)
        with counted(dated) as said:
            page = dated.ask(record_page, Search("管网改造"), Order.CODE, False, 0, 4)
        assert [row.id for row in page] == expected
        assert len([one for one in said if "json_group_array" in one]) == fetched


def test_what_begins_alike_is_looked_at_in_the_order_and_not_copied(dated: Room):
    prepared(dated, EVERYTHING, Order.CODE)
    assert dated.ask(record_count, Search("W017-WS")) == dated.ask(record_count) > 0
    [listed], order = dated._standing._lists.values(), dated._standing.ranking(Order.CODE.value)
    assert order is not None
    assert isinstance(listed.ids, memoryview)
    assert listed.ids.obj is order.ids


def test_what_a_list_is_narrowed_down_by_is_read_once_until_records_change(dated: Room):
    known = dated.ask(filter_choices)
    with counted(dated) as said:
        assert dated.ask(filter_choices) == known
    assert len(said) == 1
    other = a_new_record(77)._replace(reference_code="W018-WS·2021-Y-GH-0001")
    dated.do(ImportRecords(rows=(other,), file_digest="", layout=""))
    assert dated.ask(filter_choices).fonds == ("W017", "W018")


# --- clearance (trust.md §3.4) ---


def test_titles_above_a_clearance_are_hidden_and_never_found(room: Room):
    everything = room.ask(record_count)
    cleared(room, Level.INTERNAL)
    rows = room.ask(record_page, EVERYTHING, Order.CODE, False, 0, 50)
    assert len(rows) == room.ask(record_count) == everything
    assert {row.level for row in rows if row.title is None} == {Level.MIMI, Level.JIMI}
    assert {row.level for row in rows if row.title} == {Level.PUBLIC, Level.INTERNAL, None}
    found = room.ask(record_page, Search("管网改造"), Order.CODE, False, 0, 50)
    assert {row.level for row in found} == {Level.PUBLIC, Level.INTERNAL, None}
    assert room.ask(record_count, Search("管网改造")) == len(found) == 12


@pytest.mark.parametrize("typed", ["方案之3", "青发〔2019〕3号", "规划研究室", "3号"])
def test_no_total_tells_whether_a_record_above_a_clearance_says_it(house: House, typed: str):
    room = cleared(house.room, Level.INTERNAL)
    with_it = [room.ask(record_count, Search(typed, levels=levels)) for levels in (None, (Level.MIMI,))]
    assert with_it[1] == 0
    room = cleared(house.enter(1), Level.MIMI)
    assert room.ask(record_count, Search(typed, levels=(Level.MIMI,))) > 0


def test_a_code_is_found_whatever_the_clearance(room: Room):
    cleared(room, Level.PUBLIC)
    rows = room.ask(record_page, Search("GH-0003"), Order.CODE, False, 0, 9)
    assert [(row.level, row.title) for row in rows] == [(Level.MIMI, None)]


def test_r057_a_record_above_a_clearance_is_neither_told_nor_opened(room: Room):
    cleared(room, Level.INTERNAL)
    details = room.ask(record_details, 3)
    assert details is not None
    assert (details.hidden, details.title, details.document_no) == (True, None, None)
    with pytest.raises(Refused) as refused:
        room.do(OpenRecord(record=3))
    assert refused.value.reasons == (Reason.ABOVE_YOUR_CLEARANCE,)


def test_r057_no_answer_of_the_desk_tells_a_title_above_a_clearance(room: Room):
    cleared(room, Level.INTERNAL)
    lines = [room.do(ShelveCarrier(carrier=carrier, location=2)).told for carrier in (2, 3)]
    told = [(line.line.level, line.line.title is None) for line in lines if isinstance(line, Shelved)]
    assert told == [(Level.INTERNAL, False), (Level.MIMI, True)]


def test_a_list_known_to_one_clearance_is_not_shown_to_another(room: Room):
    search = Search("管网改造")
    prepared(room, search, Order.CODE)
    assert len(whole(room, search, Order.CODE, down=False)) == 16
    cleared(room, Level.INTERNAL)
    assert len(whole(room, search, Order.CODE, down=False)) == 12


def test_counting_reads_the_order_that_the_list_needs_next(dated: Room):
    """The pages of one index are held for both; with another one besides, a million records cost twenty MB more."""

    def way(statement: str, *values: object) -> str:
        asked = dated.ask(
            lambda sight: sight.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
        )
        return next(str(step[-1]) for step in asked if "records" in str(step[-1])).partition("INDEX ")[2].split()[0]

    order = listing._NEXT.format(Order.CODE.value, listing._AFTER[Order.CODE])
    assert way(listing._COUNT) == way(order, "", 1)


@pytest.mark.parametrize("typed", ["管", "管网", "方案", "方案 管网", "W0"])
def test_what_no_code_begins_with_is_not_sought_as_a_beginning(dated: Room, typed: str):
    def match(signs: frozenset[str] | None) -> str:
        asked = question(typed, background=Background(first_signs=signs))
        assert asked is not None
        return asked.match

    assert "*" not in match(frozenset("待"))
    assert "*" in match(None) and "*" in match(frozenset(typed[:1].lower()))
    known = whole(dated, Search(typed), Order.CODE, down=False)
    dated._standing.background = Background()
    dated._standing.forget_lists()
    assert whole(dated, Search(typed), Order.CODE, down=False) == known


def test_a_claimed_code_that_begins_otherwise_is_found_by_its_beginning(dated: Room):
    assert dated.ask(lambda sight: first_signs(sight.connection)) == {"w"}
    waiting = NewPending(a_new_record(0, title="某件", level=None, scheme="NONE"), "管2019-3", "CODE_NOT_VALID", "[]")
    dated.do(ImportRecords(rows=(), pending=(waiting,), file_digest="", layout=""))
    found = dated.ask(record_page, Search("管2"), Order.CODE, False, 0, 9)
    assert [row.title for row in found] == ["某件"]
    assert dated.ask(lambda sight: first_signs(sight.connection)) == {"w", "待", "管"}


def test_a_walk_that_meets_far_too_few_is_given_up_early(dated: Room, monkeypatch: pytest.MonkeyPatch):
    judged: list[Indexed] = []

    def judge(asked: Question, row: Indexed) -> bool:
        judged.append(row)
        return False

    monkeypatch.setattr(Question, "admits", judge)
    asked = question("管网改造")
    assert asked is not None
    assert dated.ask(lambda sight: walk(sight.connection, asked, Order.CODE.value, False, 20, 80)) is None
    assert len(judged) == 5
