"""Whereabouts unknown: the clocks of the law, counted from when the thing was first not seen."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from recordsroom.domain.incidents import LegalClocks, legal_clocks
from recordsroom.domain.values import Level

SINCE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("level", "leaked_from"),
    [
        (Level.JUEMI, datetime(2026, 11, 30, 9, 30, tzinfo=UTC)),
        (Level.JIMI, datetime(2027, 1, 19, 9, 30, tzinfo=UTC)),
        (Level.MIMI, datetime(2027, 1, 19, 9, 30, tzinfo=UTC)),
    ],
)
def test_r120_a_day_to_report_and_ten_or_sixty_until_it_is_treated_as_leaked(level: Level, leaked_from: datetime):
    assert legal_clocks(level, SINCE) == LegalClocks(datetime(2026, 11, 21, 9, 30, tzinfo=UTC), leaked_from)


@pytest.mark.parametrize("level", [None, Level.PUBLIC, Level.INTERNAL])
def test_r118_what_is_no_state_secret_has_no_legal_clock(level: Level | None):
    assert legal_clocks(level, SINCE) is None
