"""Searches kept under a name are each keeper's own; nobody else sees what is looked for."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import RemoveFilter, SaveFilter, Undo
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Entered
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.filters import own_filters
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.search import EVERYTHING, Search, read_search, search_text
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, SECOND, SYSTEM, House

WATER = Search("水源地", levels=(None, Level.MIMI), custody=Custody.ON_LOAN, retention="", pending=False, year=2019)


def keep(room: Room, name: str = "水源地待查", search: Search = WATER) -> int:
    told = room.do(SaveFilter(filter_name=name, filter_query=search_text(search))).told
    assert isinstance(told, Entered)
    return told.id


@pytest.mark.parametrize("search", [WATER, Search("a"), Search(levels=(Level.PUBLIC,)), Search(org="GH", series=3)])
def test_a_search_survives_being_written_down(search: Search):
    assert read_search(search_text(search)) == search


@pytest.mark.parametrize("text", ["", "{}", "[]", "3", '{"nowhere":1}', '{"custody":"GONE"}', '{"levels":[9]}', "{ }"])
def test_what_is_no_search_is_not_read(text: str):
    assert read_search(text) is None
    assert Search() == EVERYTHING


def test_a_search_is_kept_replaced_and_removed(room: Room):
    first = keep(room)
    keep(room, "全部机密", Search(levels=(Level.JIMI,)))
    assert {(one.name, one.search) for one in room.ask(own_filters)} == {
        ("全部机密", Search(levels=(Level.JIMI,))),
        ("水源地待查", WATER),
    }
    assert keep(room, search=Search("水源")) == first
    assert [one.search for one in room.ask(own_filters) if one.id == first] == [Search("水源")]
    room.do(RemoveFilter(saved_filter=first))
    assert [one.name for one in room.ask(own_filters)] == ["全部机密"]


def test_what_was_removed_comes_back_by_undo(room: Room):
    key = keep(room)
    entry = room.do(RemoveFilter(saved_filter=key)).entry
    room.do(Undo(entry=entry))
    assert [(one.id, one.search) for one in room.ask(own_filters)] == [(key, WATER)]


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        (" ", search_text(WATER), Reason.VALUE_NOT_POSSIBLE),
        ("x" * 41, search_text(WATER), Reason.VALUE_NOT_POSSIBLE),
        ("x", "{}", Reason.VALUE_NOT_POSSIBLE),
        ("x", "nonsense", Reason.VALUE_NOT_POSSIBLE),
        ("水源地待查", search_text(WATER), Reason.NOTHING_TO_DO),
    ],
)
def test_what_cannot_be_kept_is_refused(room: Room, name: str, text: str, reason: Reason):
    keep(room)
    with pytest.raises(Refused) as refused:
        room.do(SaveFilter(filter_name=name, filter_query=text))
    assert refused.value.reasons == (reason,)


def test_nobody_sees_or_removes_anothers(house: House):
    key = keep(house.room)
    other = house.enter(SECOND)
    assert other.ask(own_filters) == ()
    with pytest.raises(Unknown):
        other.do(RemoveFilter(saved_filter=key))
    keep(other)
    assert house.enter(SYSTEM).ask(own_filters) == ()


def test_the_auditor_reads_that_a_search_was_kept_and_not_what_was_looked_for(house: House):
    entry = house.room.do(SaveFilter(filter_name="水源地", filter_query=search_text(WATER))).entry
    told = house.enter(AUDITOR).ask(entry_details, entry)
    assert told is not None
    assert "水源地" not in str([(change.called, change.fields) for change in told.changes]) + str(told.asked)
