"""The latest time ever seen: a clock set back revives nothing, one set forward ends no secret (trust.md §3.8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from recordsroom.domain.clock_jumps import BUILT, KnownTime
from recordsroom.domain.commands import (
    BeginAppraisal,
    ConfirmClock,
    Deputize,
    LendCarrier,
    RecordApproval,
    RestrictUse,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused, SlotMissing
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services import accounts
from recordsroom.services.accounts import second_keeper
from recordsroom.services.queries.restrictions import restrictions_on
from recordsroom.services.room import Room
from recordsroom.services.stamp import RoomClock, desk_clock
from recordsroom.storage.head import HEAD_NAME, SECTOR
from tests.builders import TODAY, MovableClock
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, PASSWORD, SECOND, SECURITY, SYSTEM, House
from tests.services.destroying_runs import approval, aside, away, fed, listing
from tests.services.eventful import signer_of

Enter = Callable[..., Room]


def refused(act: Callable[[], object]) -> Reason:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.objections[0].reason


def acted(house: House) -> None:
    done = house.room.do(ShelveCarrier(carrier=1, location=2)).entry
    house.room.do(Undo(entry=done))


def carrier_states(room: Room) -> list[str]:
    return [one.state.name for one in room.ask(restrictions_on, 1)]


def confirmed(log_in: Enter, beside: int | None = None) -> Room:
    room = log_in(SECURITY)
    second = None if beside is None else second_keeper(room, ACCOUNTS[beside - 1].name, PASSWORD)
    room.do(ConfirmClock(reason="主板电池已换，时间由两人核对"), second=second)
    return room


def test_a_clock_set_back_never_turns_the_day_back(house: House):
    house.clock.move(days=2)
    acted(house)
    house.clock.move(days=-40)
    assert house.room.clock().today == TODAY + timedelta(days=2)
    acted(house)
    room = house.enter(SECOND)
    assert room.clock().today == TODAY + timedelta(days=2) and room.clock().set_back
    assert room.clock().known.back > 0
    assert MovableClock()().today == TODAY, "the control: the bare clock believes itself"


def test_the_head_file_alone_keeps_the_latest_time(house: House):
    """The steady clock went on while the wall clock lay years behind; only the head file knows how long."""
    house.clock.move(days=-40)
    house.room._clock = RoomClock(house.clock, lambda: KnownTime(house.clock().wall_ms + 50 * 86_400_000))
    acted(house)
    assert house.enter(ARCHIVIST).clock().today == TODAY + timedelta(days=10)


def test_without_a_head_file_the_journal_tells_it(house: House):
    house.clock.move(days=2)
    acted(house)
    house.room.close()
    head = house.folder / HEAD_NAME
    head.write_bytes(b"x" * SECTOR + head.read_bytes()[SECTOR:])
    house.clock.move(days=-40)
    assert house.enter(ARCHIVIST).clock().today == TODAY + timedelta(days=2)
    house.room.vault.findings.clear()


def test_an_older_head_file_put_back_hides_no_day(house: House, tmp_path: Path):
    house.room.vault.close()
    old = (house.folder / HEAD_NAME).read_bytes()
    house.enter(ARCHIVIST)
    house.clock.move(days=2)
    acted(house)
    house.room.close()
    (house.folder / HEAD_NAME).write_bytes(old)
    house.clock.move(days=-40)
    assert house.enter(ARCHIVIST).clock().today == TODAY + timedelta(days=2)


def test_undo_of_the_day_is_not_got_back_by_the_clock(house: House):
    done = house.room.do(ShelveCarrier(carrier=1, location=2)).entry
    house.clock.move(days=1)
    house.room.do(Undo(entry=house.room.do(ShelveCarrier(carrier=2, location=2)).entry))
    house.clock.move(days=-1)
    assert refused(lambda: house.room.do(Undo(entry=done))) is Reason.NOT_YOURS_TO_UNDO


def test_a_password_for_once_is_not_revived(house: House, log_in: Enter, clock: MovableClock):
    name, system = ACCOUNTS[SECOND - 1].name, (ACCOUNTS[SYSTEM - 1].name, PASSWORD)
    once = accounts.reset_password(log_in(SECURITY), SECOND, name, system)[1]
    clock.move(hours=25)
    log_in(ARCHIVIST)
    clock.move(hours=-5)
    with pytest.raises(SlotMissing):
        log_in(SECOND, once)
    clock.move(days=-3)
    with pytest.raises(SlotMissing):
        log_in(SECOND, once)


def test_a_password_for_once_given_under_a_wrong_clock_does_not_live_for_years(
    house: House, log_in: Enter, clock: MovableClock
):
    clock.move(days=3650)
    name, system = ACCOUNTS[SECOND - 1].name, (ACCOUNTS[SYSTEM - 1].name, PASSWORD)
    once = accounts.reset_password(log_in(SECURITY), SECOND, name, system)[1]
    clock.move(days=-3650)
    with pytest.raises(SlotMissing):
        log_in(SECOND, once)


def test_a_clock_that_ran_ahead_ends_no_restriction(house: House, log_in: Enter, clock: MovableClock):
    house.room.do(RestrictUse(record=1, basis="个人隐私", reason="涉及个人住址", until=TODAY + timedelta(days=30)))
    assert carrier_states(house.room) == ["STANDS"]
    clock.move(days=400)
    room = log_in(ARCHIVIST)
    assert carrier_states(room) == ["STANDS"] and room.clock().known.ahead
    assert room.clock().today == TODAY + timedelta(days=400), "the rights of people end at once"
    assert refused(lambda: log_in(SECURITY).do(ConfirmClock(reason="长假"))) is Reason.SECOND_ADMINISTRATOR_MISSING
    confirmed(log_in, AUDITOR)
    assert carrier_states(log_in(ARCHIVIST)) == [], "the control: two say that the clock runs right"


def test_one_confirms_a_clock_that_runs_right_again(house: House, log_in: Enter, clock: MovableClock):
    clock.move(days=-40)
    log_in(ARCHIVIST)
    clock.set(days=40, minutes=5)
    room = log_in(ARCHIVIST)
    assert room.clock().known.back and not room.clock().known.ahead
    assert refused(lambda: room.do(ConfirmClock(reason="核对"))) is Reason.NOT_YOUR_DUTY
    assert refused(lambda: log_in(SECURITY).do(ConfirmClock(reason=" "))) is Reason.PURPOSE_MISSING
    room = confirmed(log_in)
    assert not room.clock().known.doubtful
    assert refused(lambda: room.do(ConfirmClock(reason="再来"))) is Reason.NOTHING_TO_DO


def test_two_bring_the_days_back_after_a_false_future(house: House, log_in: Enter, clock: MovableClock):
    clock.move(days=3650)
    log_in(ARCHIVIST)
    clock.move(days=-3650, minutes=1)
    room = log_in(SECURITY)
    assert room.clock().today == TODAY + timedelta(days=3650)
    assert refused(lambda: room.do(ConfirmClock(reason="主板电池"))) is Reason.SECOND_ADMINISTRATOR_MISSING
    assert confirmed(log_in, SYSTEM).clock().today == TODAY
    assert log_in(ARCHIVIST).clock().today == TODAY
    assert house.folder.exists()


def test_a_confirmation_counts_from_the_journal_alone(house: House, log_in: Enter, clock: MovableClock):
    clock.move(days=3650)
    log_in(ARCHIVIST).close()
    old = (house.folder / HEAD_NAME).read_bytes()
    clock.move(days=-3650, minutes=1)
    confirmed(log_in, SYSTEM).close()
    (house.folder / HEAD_NAME).write_bytes(old)
    assert log_in(ARCHIVIST).clock().today == TODAY


def test_no_clock_is_right_that_shows_a_day_before_the_program_was_made(monkeypatch: pytest.MonkeyPatch):
    assert desk_clock()().today >= BUILT and not desk_clock()().set_back
    monkeypatch.setattr("recordsroom.services.stamp.time.time_ns", lambda: 946_684_800 * 10**9)
    stamp = desk_clock()()
    assert stamp.set_back and stamp.today == BUILT and stamp.wall_ms == 946_684_800_000
    assert date(2000, 1, 1) < BUILT


@pytest.mark.parametrize("seen", [True, False])
def test_an_approval_that_lapsed_is_not_revived(house: House, *, seen: bool):
    signed = RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(3,))
    house.room.do(signed)
    away_for(house, house.room.policy.approval_days + 1, seen=seen)
    lent_only_unless(house, seen=seen)


@pytest.mark.parametrize("seen", [True, False])
def test_a_readers_card_that_ran_out_is_not_revived(house: House, *, seen: bool):
    away_for(house, 1, seen=seen)
    try:
        house.room.do(LendCarrier(carrier=1, reader=3))
        reasons: tuple[Reason, ...] = ()
    except Refused as caught:
        reasons = caught.reasons
    assert (Reason.CARD_EXPIRED in reasons) is seen


@pytest.mark.parametrize("seen", [True, False])
def test_a_deputys_power_that_ended_is_not_revived(house: House, *, seen: bool):
    until = TODAY + timedelta(days=7)
    power = {"approver": 4, "deputy": 2, "since": TODAY, "until": until, "document_no": "青党〔2026〕9号"}
    house.room.do(Deputize(max_level=Level.MIMI, **power))  # type: ignore[arg-type]
    away_for(house, 9, seen=seen)
    day = house.room.clock().today
    assert (day > until) is seen
    signed = RecordApproval(form_no="A-1", approver=2, approved_on=day, reader=1, carriers=(3,), deputation=1)
    if seen:
        assert refused(lambda: house.room.do(signed)) is Reason.DEPUTY_NOT_STANDING
    else:
        house.room.do(signed)


def away_for(house: House, days: int, *, seen: bool) -> None:
    """The clock goes ahead, something is done, and it is set back; the control knows of no such day."""
    if seen:
        house.clock.move(days=days)
        acted(house)
        house.clock.move(days=-days)


def lent_only_unless(house: House, *, seen: bool) -> None:
    if seen:
        assert refused(lambda: house.room.do(LendCarrier(carrier=3, reader=1))) is Reason.LEVEL_STAYS_IN_ROOM
    else:
        house.room.do(LendCarrier(carrier=3, reader=1))


def test_nothing_goes_to_destruction_by_a_clock_that_nobody_confirmed(house: House, log_in: Enter, clock: MovableClock):
    house.room.do(listing(1))
    house.room.do(approval(house.room), second=signer_of(house, SECOND))
    clock.move(days=16)
    room = log_in(ARCHIVIST)
    assert room.clock().known.ahead
    appraisal = BeginAppraisal(session_no="鉴2026-09", session_scope="2019年度", session_group="许见山", records=(2,))
    steps = (*aside(1), *away(), *fed(1))
    for command in (listing(2, destruction_no="销2026-0002"), appraisal, steps[0], steps[1], steps[-1]):
        assert refused(lambda command=command: room.do(command)) is Reason.CLOCK_DOUBTED  # type: ignore[misc]
    confirmed(log_in, AUDITOR)
    room = log_in(ARCHIVIST)
    for command in steps:
        room.do(command)
