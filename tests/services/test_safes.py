"""Safe cabinets in a real room: registered, opened by two, entered by scan, locked, on paper (F-28, G-10, R-46)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterInSafe, OpenSafe, RecordCountersignature, ShelveCarrier, ShutSafe, Undo
from recordsroom.domain.exporting import Book
from recordsroom.domain.rules import Reason
from recordsroom.domain.safe_facts import SafeEntered, SafeLocked, SafeOpened
from recordsroom.domain.safes import SafeState, SafeWay
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.values import Level
from recordsroom.services.documents.safe_register import SafeLine
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.safes import SafeRow, safe_at, safe_register, safes, safes_open
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, SECOND, House
from tests.services.case_runs import refused
from tests.services.eventful import signer_of
from tests.services.test_dual_control import SAFE, guarded

__all__ = ["guarded"]
REPOSITORY, CABINET, PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 1, 2, 3, 4


def opening(place: int = CABINET, **odd: str) -> OpenSafe:
    return OpenSafe(**{"safe_place": place, "opened_for": "送阅", "safe_user": "方其琛"} | odd)  # type: ignore[arg-type]


def the(room: Room) -> SafeRow:
    return room.ask(safe_register)[0]


def test_r047_a_cabinet_is_registered_opened_entered_by_scan_and_locked(room: Room, clock: MovableClock):
    room.do(ShelveCarrier(carrier=MIMI, location=CABINET))
    assert refused(room, opening(REPOSITORY)) == (Reason.NOT_A_SAFE,)
    assert refused(room, opening(opened_for=" ")) == (Reason.SAFE_UNTOLD,)
    outcome = room.do(opening())
    assert outcome.told == SafeOpened(1, "02 库 01 柜") and room.ask(safes_open) == 1
    assert refused(room, Undo(entry=outcome.entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, opening()) == (Reason.SAFE_OPEN,)
    assert [work.count for work in room.ask(today).works if work.matter is Matter.SAFES_OPEN] == [1]
    taken = room.do(EnterInSafe(safe_opening=1, safe_carrier=MIMI)).told
    assert isinstance(taken, SafeEntered) and taken.way is SafeWay.TAKEN
    clock.move(minutes=20)
    back = room.do(EnterInSafe(safe_opening=1, safe_carrier=MIMI))
    assert isinstance(back.told, SafeEntered) and back.told.way is SafeWay.PUT
    room.do(Undo(entry=back.entry))
    new = room.do(EnterInSafe(safe_opening=1, safe_carrier=INTERNAL)).told
    assert isinstance(new, SafeEntered) and new.way is SafeWay.PUT, "it does not stand there by the register"
    envelope = EnterInSafe(safe_opening=1, safe_thing="口令信封", safe_pieces=2, safe_way=SafeWay.PUT)
    room.do(envelope)
    assert refused(room, EnterInSafe(safe_opening=1, safe_thing="印模")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert room.do(ShutSafe(safe_opening=1)).told == SafeLocked(1, "02 库 01 柜", 1, 2)
    assert refused(room, envelope) == (Reason.SAFE_SHUT,) == refused(room, ShutSafe(safe_opening=1))
    row = the(room)
    assert (row.state, row.level, row.shut_by) == (SafeState.SHUT, Level.MIMI, "宋闻溪")
    assert (row.went(SafeWay.TAKEN), row.went(SafeWay.PUT), row.second) == (1, 3, "")
    room.do(opening(opened_for="核对"))
    assert [one.id for one in room.ask(safe_register)] == [2, 1]


def test_r046_a_place_of_two_keepers_names_the_second(guarded: House):
    room = guarded.room
    assert refused(room, opening(SAFE)) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(opening(SAFE), second=signer_of(guarded, SECOND))
    assert the(room).second == "苏怀瑾"
    room.do(ShutSafe(safe_opening=1))
    form = room.do(RecordCountersignature(form_no="会签9", name="何以宁", post="常务副所长", signed_on=TODAY)).told
    assert isinstance(form, Countersigned)
    room.do(OpenSafe(safe_place=SAFE, opened_for="核对", safe_user="宋闻溪", countersignature=form.form))
    assert the(room).second == "何以宁"
    known = {one.id: one.dual_control for one in room.ask(safes)}
    assert known[SAFE] and known[CABINET] is False and REPOSITORY not in known
    assert [room.ask(safe_at, place) for place in (SAFE, REPOSITORY, 9999)] == [SAFE, 0, 0]
    auditor = guarded.enter(AUDITOR)
    assert (auditor.ask(safe_register), auditor.ask(safes)) == ((), ())


def test_the_month_stands_on_paper_and_leaves_as_a_file(room: Room):
    assert not room.ask(document_lines, "safe_register").rows
    room.do(ShelveCarrier(carrier=JIMI, location=CABINET))
    room.do(opening())
    room.do(EnterInSafe(safe_opening=1, safe_carrier=JIMI))
    room.do(EnterInSafe(safe_opening=1, safe_thing="口令信封", thing_level=Level.INTERNAL, safe_way=SafeWay.PUT))
    room.do(ShutSafe(safe_opening=1))
    room.do(opening(4 if room.ask(safe_at, 4) else CABINET, opened_for="查看"))
    run = room.ask(document_lines, "safe_register")
    first, second, third = run.rows
    assert run.level is Level.JIMI and all(isinstance(line, SafeLine) for line in run.rows)
    assert isinstance(first, SafeLine) and (first.taken, first.put, first.mark[:2]) == ("1", "", "机密")
    assert isinstance(second, SafeLine) and (second.what, second.put, second.title) == ("口令信封", "1", "")
    assert isinstance(third, SafeLine) and (third.what, third.shut) == ("", "")
    assert not room.ask(document_lines, "safe_register", (202501,)).rows
    told = room.ask(book_rows, Book.SAFES, f"{TODAY:%Y-%m}")
    assert told.level is Level.JIMI and {len(row) for row in told.rows} == {len(COLUMNS[Book.SAFES])}
    assert len(told.rows) == 3 and room.ask(book_rows, Book.SAFES, "2025-01").rows == ()
