"""Taking archives over in a real room: list, pieces, quarantine, difference, deed, register (F-02, G-03, R-29)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.accession_facts import AccessionExpected, DeedEntered, PieceCame
from recordsroom.domain.accessions import LONGEST_WORDS, ComingState
from recordsroom.domain.commands import (
    ExpectAccession,
    LendCarrier,
    RecordCondition,
    ShelveCarrier,
    SignAccession,
    TakeOver,
    Undo,
)
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.exporting import Book
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.services.documents.accession_deed import CAME, LACKING, OVER, AccessionEntry
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.queries.accessions import (
    AccessionRow,
    AccessionState,
    accession_lists,
    accession_of,
    coming_lines,
    new_here,
)
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.case_runs import refused
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, MIMI, JIMI, OTHER = 1, 2, 3, 4, 6
SHELF = 2


def a_list(**odd: Any) -> ExpectAccession:
    told: dict[str, Any] = {
        "giving_unit": "规划研究室",
        "carriers": (PUBLIC, INTERNAL, MIMI),
        "giving_kind": "年度归档",
        "giving_list": "规移〔2026〕1号",
    }
    return ExpectAccession(**(told | odd))


def deed(**odd: Any) -> SignAccession:
    told: dict[str, Any] = {"giver_name": "沈知远", "taker_name": "宋闻溪", "watcher_name": "何以宁"}
    return SignAccession(**(told | {"accession": 1, "signed_on": TODAY} | odd))


def the(room: Room) -> AccessionRow:
    return room.ask(accession_lists)[0]


def states(room: Room) -> list[ComingState]:
    return [one.state for one in room.ask(coming_lines, 1)]


def test_r028_a_list_is_received_piece_by_piece_and_goes_to_the_shelf_when_both_signed(room: Room):
    assert room.do(a_list()).told == AccessionExpected(1, "接收〔2026〕1号", 3)
    assert (the(room).state, the(room).level, the(room).came.lacking) == (AccessionState.OPEN, Level.MIMI, 3)
    shelve = ShelveCarrier(carrier=PUBLIC, location=SHELF)
    assert refused(room, shelve) == (Reason.STILL_COMING,)
    came = room.do(TakeOver(accession=1, carrier=PUBLIC)).told
    assert isinstance(came, PieceCame) and (came.left, came.beyond_list) == (2, False)
    assert refused(room, TakeOver(accession=1, carrier=PUBLIC)) == (Reason.ALREADY_DONE,)
    assert refused(room, shelve) == (Reason.STILL_COMING,), "nobody has signed"
    assert Reason.STILL_COMING in refused(room, LendCarrier(carrier=PUBLIC, reader=1))
    for key in (INTERNAL, MIMI):
        room.do(TakeOver(accession=1, carrier=key))
    assert the(room).state is AccessionState.READY
    assert refused(room, deed(giver_name=" ")) == (Reason.DEED_UNSIGNED,)
    outcome = room.do(deed())
    assert outcome.told == DeedEntered(1, "接收〔2026〕1号", 3, 3)
    assert refused(room, Undo(entry=outcome.entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, deed()) == (Reason.ACCESSION_SIGNED,) == refused(room, TakeOver(accession=1, carrier=OTHER))
    assert (the(room).state, the(room).signed_on, the(room).given_by) == (AccessionState.TAKEN, TODAY, "沈知远")
    room.do(shelve)
    assert carrier(room, PUBLIC).custody is Custody.SHELVED
    assert refused(room, a_list(carriers=(PUBLIC,))) == (Reason.IN_STOCK_ALREADY,)


def test_r029_what_is_infested_stays_apart_until_it_was_treated(room: Room):
    room.do(a_list(carriers=(PUBLIC, INTERNAL)))
    entry = room.do(TakeOver(accession=1, carrier=PUBLIC, condition=Condition.INSECTS)).entry
    assert carrier(room, PUBLIC).condition is Condition.INSECTS and the(room).came.apart == 1
    room.do(Undo(entry=entry))
    assert carrier(room, PUBLIC).condition is Condition.GOOD and the(room).came.lacking == 2
    room.do(TakeOver(accession=1, carrier=PUBLIC, condition=Condition.MOULD))
    room.do(TakeOver(accession=1, carrier=INTERNAL, condition=Condition.DAMAGED))
    room.do(deed())
    assert (the(room).state, the(room).came.apart) == (AccessionState.TAKEN, 1)
    shelve = ShelveCarrier(carrier=PUBLIC, location=SHELF)
    assert refused(room, shelve) == (Reason.NEEDS_TREATMENT,)
    room.do(ShelveCarrier(carrier=INTERNAL, location=SHELF))
    room.do(RecordCondition(carrier=PUBLIC, condition=Condition.GOOD))
    room.do(shelve)
    first = room.ask(coming_lines, 1)[0]
    assert (the(room).came.apart, first.condition, first.treated) == (0, Condition.MOULD, True)


def test_p30_what_lacks_is_too_much_or_has_other_pages_stands_on_the_deed(room: Room, clock: MovableClock):
    room.do(a_list())
    pages = carrier(room, PUBLIC).pages or 0
    with pytest.raises(Doubtful) as asked:
        room.do(TakeOver(accession=1, carrier=OTHER))
    assert asked.value.doubts == (Doubt.NOT_ON_THE_LIST,)
    sure = frozenset({Doubt.NOT_ON_THE_LIST})
    pages_differ = room.do(TakeOver(accession=1, carrier=PUBLIC, pages=pages + 1)).entry
    over = room.do(TakeOver(accession=1, carrier=OTHER, confirmed=sure)).entry
    assert refused(room, TakeOver(accession=1, carrier=MIMI, pages=0)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert states(room) == [ComingState.CAME, ComingState.EXPECTED, ComingState.EXPECTED, ComingState.OVER]
    assert refused(room, deed()) == (Reason.DIFFERENCE_UNSIGNED,)
    room.do(deed(difference="缺两件，多一件"))
    for entry in (pages_differ, over):
        assert refused(room, Undo(entry=entry)) == (Reason.LATER_ENTRY_STANDS,), "the deed says that it came"
    row = the(room)
    assert (row.state, row.came.lacking, row.came.over, row.came.pages_differ) == (AccessionState.DIFFERS, 2, 1, 1)
    assert states(room)[1] is ComingState.LACKING
    shelve = ShelveCarrier(carrier=INTERNAL, location=SHELF)
    assert refused(room, shelve) == (Reason.NEVER_CAME,)
    clock.move(days=3)
    room.do(a_list(carriers=(INTERNAL,)))
    assert room.ask(accession_of, INTERNAL) == 2 and room.ask(accession_of, JIMI) == 0
    room.do(TakeOver(accession=2, carrier=INTERNAL))
    room.do(deed(accession=2, signed_on=clock().today))
    room.do(shelve)


def test_r028_nothing_stands_on_two_lists_and_numbers_run_on(house: House):
    room = house.room
    entry = room.do(a_list()).entry
    assert refused(room, Undo(entry=entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, a_list(carriers=(MIMI, JIMI))) == (Reason.ON_ANOTHER_ACCESSION,)
    assert refused(room, a_list(giving_kind="长" * (LONGEST_WORDS + 1))) == (Reason.VALUE_NOT_POSSIBLE,)
    new = {one.carrier for one in room.ask(new_here, "")}
    assert not new & {PUBLIC, INTERNAL, MIMI} and JIMI in new
    code = next(one.reference_code for one in room.ask(new_here, "") if one.carrier == JIMI)
    assert [one.carrier for one in room.ask(new_here, code)] == [JIMI]
    assert room.ask(new_here, "没有这样的档号") == () == room.ask(new_here, "%")
    second = room.do(a_list(carriers=(JIMI,))).told
    assert isinstance(second, AccessionExpected) and second.accession_no == "接收〔2026〕2号"
    sure = frozenset({Doubt.NOT_ON_THE_LIST})
    assert refused(room, TakeOver(accession=1, carrier=JIMI, confirmed=sure)) == (Reason.ON_ANOTHER_ACCESSION,)
    auditor = house.enter(AUDITOR)
    assert (auditor.ask(accession_lists), auditor.ask(coming_lines, 1), auditor.ask(new_here, "")) == ((), (), ())
    assert auditor.ask(accession_of, MIMI) == 0


def test_the_deed_its_list_and_the_register_tell_what_came(room: Room):
    assert (
        not room.ask(document_lines, "accession_deed").rows and not room.ask(document_lines, "accession_register").rows
    )
    room.do(a_list())
    room.do(TakeOver(accession=1, carrier=PUBLIC, condition=Condition.MOULD, pages=99))
    room.do(TakeOver(accession=1, carrier=OTHER, confirmed=frozenset({Doubt.NOT_ON_THE_LIST})))
    assert len(room.ask(document_lines, "accession_deed").rows) == 2, "an open one, to be signed"
    room.do(deed(difference="缺两件，多一件"))
    assert not room.ask(document_lines, "accession_deed").rows, "no list is open"
    run = room.ask(document_lines, "accession_deed", (1,))
    cover, page = run.rows
    assert run.level is Level.MIMI and isinstance(cover, FactSheet) and isinstance(page, ListPage)
    said = [fact.said for fact in cover.facts]
    assert {"规划研究室", "青梧研究所", "年度归档", "缺两件，多一件", "沈知远", "宋闻溪", "何以宁"} <= set(said)
    assert [line.came for line in page.lines] == [CAME, LACKING, LACKING, OVER]
    assert "发霉，隔离" in page.lines[0].note and "99" in page.lines[0].note
    (entry,) = room.ask(document_lines, "accession_register").rows
    assert isinstance(entry, AccessionEntry) and (entry.listed, entry.came, entry.mark) == ("3", "2", "秘密")
    assert len(room.ask(document_lines, "accession_register", (202611,)).rows) == 1
    assert not room.ask(document_lines, "accession_register", (202510,)).rows
    told = room.ask(book_rows, Book.ACCESSIONS, f"{TODAY:%Y-%m}")
    assert told.level is Level.MIMI and len(told.rows[0]) == len(COLUMNS[Book.ACCESSIONS])
    assert room.ask(book_rows, Book.ACCESSIONS, "2025-01").rows == ()
