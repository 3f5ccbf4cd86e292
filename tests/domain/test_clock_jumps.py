"""What counts as a jump of the clock between one entry and the next (trust.md §3.8)."""

from __future__ import annotations

from recordsroom.domain.clock_jumps import ClockJump, Jump, Moment, jump_between

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
