"""A moment that is asked about: the last instant that counts, on the desk's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

from recordsroom.domain.moments import Moment, read_minute

DAY = date(2026, 3, 3)
EAST = 480


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def test_a_day_ends_where_the_next_begins():
    whole = Moment(DAY)
    assert whole.begins(EAST) == ms("2026-03-02T16:00")
    assert whole.at(EAST) == whole.ends(EAST) == ms("2026-03-03T16:00") - 1


def test_a_minute_counts_to_its_end():
    assert Moment(DAY, 14 * 60 + 30).at(EAST) == ms("2026-03-03T06:31") - 1


def test_a_time_is_read_as_people_type_it():
    assert [read_minute(text) for text in ("14:30", "1430", "9:05", " 14：30 ", "00:00")] == [870, 870, 545, 870, 0]
    assert [read_minute(text) for text in ("", "24:00", "12:60", "14", "noon")] == [None] * 5
