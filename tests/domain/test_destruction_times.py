"""The times of a destruction: two times of the clock, the second not before the first (F-23)."""

from __future__ import annotations

import pytest

from recordsroom.domain.destroying import times_of


@pytest.mark.parametrize(
    ("began", "ended", "times"),
    [
        ("9:05", "14:30", ("09:05", "14:30")),
        ("14:30", "14:30", ("14:30", "14:30")),
        ("14:30", "9:05", None),
        ("上午", "14:30", None),
        ("9:05", "25:00", None),
    ],
)
def test_the_times_of_a_destruction_are_times_in_their_order(began: str, ended: str, times: tuple[str, str] | None):
    assert times_of(began, ended) == times
