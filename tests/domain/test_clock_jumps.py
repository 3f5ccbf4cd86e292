"""What counts as a jump of the clock between one entry and the next (trust.md §3.8)."""

from __future__ import annotations

from recordsroom.domain.clock_jumps import ClockJump, Jump, KnownTime, Moment, jump_between, may_confirm_clock
from recordsroom.domain.rules import Reason

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
START = Moment(100 * DAY, 5 * HOUR, "a")


def later(wall: int, steady: int, boot: str = "a") -> ClockJump | None:
    return jump_between(START, Moment(START.wall_ms + wall, START.monotonic_ms + steady, boot))


def test_a_clock_that_goes_on_is_none():
    assert later(HOUR, HOUR) is None
    assert later(0, 0) is None
    assert later(-MINUTE, 0) is None, "its own unrest"
    assert later(8 * HOUR, HOUR) is None, "the PC slept"
    assert later(3 * DAY, 0, "b") is None


def test_a_clock_that_was_set_back_is_found_even_where_the_time_still_grew():
    assert later(-HOUR, MINUTE) == ClockJump(Jump.BACK, 60)
    assert later(-HOUR, 0, "b") == ClockJump(Jump.BACK, 60)
    assert later(MINUTE, HOUR) == ClockJump(Jump.BACK, 59)
    assert later(MINUTE, HOUR, "b") is None, "another run of the PC counts anew"


def test_a_long_pause_is_told():
    assert later(10 * DAY, 10 * DAY) == ClockJump(Jump.FORWARD, 14_400)


DAY = 24 * 3600 * 1000


def at(wall: int, steady: int = 0, boot: str = "a") -> Moment:
    return Moment(wall, steady, boot)


def test_the_latest_time_never_goes_back():
    known = KnownTime().after(1, at(10 * DAY)).after(2, at(9 * DAY)).after(3, at(9 * DAY + 1000))
    assert (known.seen_ms, known.back, known.ahead, known.doubtful) == (10 * DAY, 2, 0, True)
    assert known.after(4, at(2 * DAY), confirmed=True) == KnownTime(2 * DAY, at(2 * DAY))
    assert not KnownTime().after(1, at(10 * DAY)).after(2, at(19 * DAY)).doubtful, "a long holiday"


def test_the_last_day_that_nobody_doubts_is_the_one_before_the_first_jump():
    known = KnownTime().after(1, at(10 * DAY)).after(2, at(30 * DAY)).after(3, at(60 * DAY))
    assert (known.ahead, known.sure_ms, known.seen_ms) == (2, 10 * DAY, 60 * DAY)


def test_the_steady_clock_carries_the_latest_time_on_while_the_pc_runs():
    known = KnownTime().after(1, at(10 * DAY, 5000))
    assert known.seen_at(at(DAY, 65_000)) == 10 * DAY + 60_000
    assert known.seen_at(at(DAY, 65_000, "b")) == known.seen_at(at(DAY, 10)) == 10 * DAY
    assert KnownTime(7).seen_at(at(0, 99)) == 7


def test_two_confirm_where_days_are_skipped_or_come_again():
    ahead = KnownTime().after(1, at(10 * DAY)).after(2, at(30 * DAY))
    back = KnownTime().after(1, at(10 * DAY)).after(2, at(9 * DAY))
    right = KnownTime().after(1, at(10 * DAY))
    assert may_confirm_clock(right, 10 * DAY, two=True, reason="x") is Reason.NOTHING_TO_DO
    assert may_confirm_clock(right, 9 * DAY, two=True, reason="x") is None
    assert may_confirm_clock(ahead, 30 * DAY, two=False, reason="x") is Reason.SECOND_ADMINISTRATOR_MISSING
    assert may_confirm_clock(ahead, 30 * DAY, two=True, reason="x") is None
    assert may_confirm_clock(back, 9 * DAY, two=False, reason="x") is Reason.SECOND_ADMINISTRATOR_MISSING
    assert may_confirm_clock(back, 10 * DAY, two=False, reason="x") is None
    assert may_confirm_clock(back, 10 * DAY, two=False, reason=" ") is Reason.PURPOSE_MISSING
