"""The journal page's questions: entries in pages, one entry opened, and what its reader may not see."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddSeat,
    CheckIn,
    LendCarrier,
    OpenSheet,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.queries import journal
from recordsroom.services.queries.journal import JournalFilter
from recordsroom.services.queries.journal_entry import EntryDetails, entry_details
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SYSTEM, House

ALL = JournalFilter()


def opened(room: Room, seq: int) -> EntryDetails:
    details = room.ask(entry_details, seq)
    assert details is not None
    return details


def fields(details: EntryDetails, table: str) -> dict[str, tuple[object, object]]:
    [change] = [one for one in details.changes if one.table == table]
    return {field.name: (field.before, field.after) for field in change.fields}


def test_entries_come_newest_first_and_in_pages(room: Room):
    entry = room.do(ShelveCarrier(carrier=1, location=2)).entry
    assert room.ask(journal.count_entries, ALL) == entry
    rows = room.ask(journal.journal_page, ALL, entry, 0, 3)
    assert [row.seq for row in rows] == [entry, entry - 1, entry - 2]
    assert (rows[0].command, rows[0].outcome, rows[0].actor) == ("ShelveCarrier", "DONE", "宋闻溪")
    assert [row.seq for row in room.ask(journal.journal_page, ALL, entry, entry - 1, 5)] == [1]


def test_a_page_stays_where_it_was_when_something_new_is_written(room: Room):
    last = room.do(ShelveCarrier(carrier=1, location=2)).entry
    before = room.ask(journal.journal_page, ALL, last, 0, 5)
    room.do(ShelveCarrier(carrier=3, location=2))
    assert [row.seq for row in room.ask(journal.journal_page, ALL, last, 0, 5)] == [row.seq for row in before]


def test_a_filter_finds_who_what_and_how(house: House):
    room = house.room
    with pytest.raises(Refused):
        room.do(LendCarrier(carrier=2, reader=1))
    last = house.enter(SECOND).do(ShelveCarrier(carrier=1, location=2)).entry
    refused = JournalFilter(outcome="REFUSED")
    [row] = house.room.ask(journal.journal_page, refused, last, 0, 10)
    assert row.rules == ("APPROVAL_MISSING/R-55",)
    mine = JournalFilter(actor=SECOND, command="ShelveCarrier")
    assert house.room.ask(journal.count_entries, mine) == 1
    assert [row.seq for row in house.room.ask(journal.journal_page, mine, last, 0, 10)] == [last]


def test_the_chain_is_told_from_its_first_entry_to_its_head(room: Room):
    outcome = room.do(ShelveCarrier(carrier=1, location=2))
    chain = room.ask(journal.chain)
    assert (chain.first, chain.last, chain.head_code) == (1, outcome.entry, outcome.head_code)
    assert chain.since is not None
    assert chain.since.date() == TODAY


def test_an_entry_shows_every_row_before_and_after_by_name(room: Room):
    room.do(ShelveCarrier(carrier=2, location=2))
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    details = opened(room, room.do(LendCarrier(carrier=2, reader=1)).entry)
    assert fields(details, "carriers") == {
        "custody": ("SHELVED", "ON_LOAN"),
        "location_id": ("02 库 01 柜", None),
    }
    loan = fields(details, "loans")
    assert loan["reader_id"] == (None, "沈知远")
    assert loan["approval_id"] == (None, "A-1")
    assert loan["lent_at"] == (None, "2026-11-20 09:40")
    assert {change.called for change in details.changes} == {"W017-WS·2019-Y-GH-0002"}
    assert dict(details.asked)["carrier"] == "W017-WS·2019-Y-GH-0002"
    assert len(details.seals.signature) == 128


def test_a_list_is_told_by_its_number_of_rows(room: Room):
    [imported] = room.ask(journal.journal_page, JournalFilter(command="ImportRecords"), 10**6, 0, 5)
    details = opened(room, imported.seq)
    assert details.bulk_rows == 40
    assert not [change for change in details.changes if change.table == "records"]


def test_numbers_that_only_count_are_left_out(room: Room):
    for row in room.ask(journal.journal_page, ALL, 10**6, 0, 50):
        assert "counters" not in {change.table for change in opened(room, row.seq).changes}


def test_no_key_is_ever_shown(house: House):
    [founding] = house.enter(AUDITOR).ask(journal.journal_page, JournalFilter(command="Founding"), 10**6, 0, 5)
    details = opened(house.room, founding.seq)
    names = {field.name for change in details.changes for field in change.fields}
    assert "name" in names
    assert not names & {"public_key", "id"}


def test_what_can_be_undone_says_so_and_what_cannot_says_why(house: House, clock: MovableClock):
    room = house.room
    shelved = room.do(ShelveCarrier(carrier=1, location=2)).entry
    assert opened(room, shelved).stands_in_the_way is None
    moved = room.do(ShelveCarrier(carrier=1, location=3, move=True)).entry
    later = opened(room, shelved).stands_in_the_way
    assert later is not None
    assert (later.reason, later.facts) == (Reason.LATER_ENTRY_STANDS, {"entry": moved})
    undone = room.do(Undo(entry=moved)).entry
    already = opened(room, moved).stands_in_the_way
    assert already is not None
    assert (already.reason, already.facts) == (Reason.ALREADY_UNDONE, {"entry": undone})
    assert opened(room, moved).row.reversed_by == undone
    assert opened(room, undone).row.reverses == moved
    assert opened(room, shelved).stands_in_the_way is None
    clock.move(days=1)
    old = opened(room, shelved).stands_in_the_way
    assert old is not None
    assert old.reason is Reason.NOT_YOURS_TO_UNDO
    assert opened(house.enter(SECOND), shelved).stands_in_the_way is None


def test_a_refusal_and_a_sign_in_cannot_be_undone(house: House):
    with pytest.raises(Refused):
        house.room.do(LendCarrier(carrier=2, reader=1))
    last = house.room.ask(journal.chain).last
    for seq in (1, last):
        way = opened(house.room, seq).stands_in_the_way
        assert way is not None
        assert way.reason is Reason.NOT_UNDOABLE


def test_the_same_judgement_is_made_by_undoing_itself(room: Room):
    shelved = room.do(ShelveCarrier(carrier=1, location=2)).entry
    room.do(ShelveCarrier(carrier=1, location=3, move=True))
    way = opened(room, shelved).stands_in_the_way
    with pytest.raises(Refused) as refused:
        room.do(Undo(entry=shelved))
    assert way in refused.value.objections


def test_the_auditor_reads_all_and_takes_nothing_back(house: House):
    entry = house.room.do(ShelveCarrier(carrier=1, location=2)).entry
    room = house.enter(AUDITOR)
    way = opened(room, entry).stands_in_the_way
    assert way is not None
    assert way.reason is Reason.NOT_YOUR_DUTY
    assert {writer.user for writer in room.ask(journal.writers)} >= {ARCHIVIST, AUDITOR}


def test_whoever_may_not_read_the_journal_sees_none_of_it(house: House):
    room = house.enter(SYSTEM)
    assert room.ask(journal.count_entries, ALL) == 0
    assert not room.ask(journal.journal_page, ALL, 10, 0, 10)
    assert not room.ask(journal.writers)
    assert room.ask(entry_details, 1) is None


def test_there_is_no_entry_beyond_the_last(room: Room):
    assert room.ask(entry_details, 10**6) is None


def test_a_return_with_other_pages_tells_its_doubt(room: Room):
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    room.do(LendCarrier(carrier=2, reader=1))
    from recordsroom.domain.rules import Doubt  # noqa: PLC0415 - the one doubt of this test

    entry = room.do(ReturnCarrier(carrier=2, pages=3, confirmed=frozenset({Doubt.PAGES_DIFFER}))).entry
    assert opened(room, entry).row.rules == ("PAGES_DIFFER/R-63",)


def test_moments_are_told_as_people_write_them_wherever_they_stand(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.CLASSIFIED, max_level=Level.JIMI))
    came = opened(room, room.do(CheckIn(reader=1, identity=Identity.CARD, seat=1)).entry)
    assert fields(came, "visits")["came_at"] == (None, "2026-11-20 09:40")
    early = room.clock().wall_ms - 3_600_000
    sheet = opened(room, room.do(OpenSheet(sheet_no="手写1", happened_at=early, cause=LateCause.POWER_CUT)).entry)
    assert dict(sheet.asked)["happened_at"] == "2026-11-20 08:40"


def test_rows_show_nothing_of_themselves(room: Room):
    details = opened(room, room.do(ShelveCarrier(carrier=1, location=2)).entry)
    assert "宋闻溪" not in repr(details)
    assert "宋闻溪" not in repr(details.row)
