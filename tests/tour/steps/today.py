"""The first page of the day."""

from __future__ import annotations

from tests.tour.tour import Tour


def look(tour: Tour) -> None:
    assert tour.desktop.window.page_key() == "today", "the day begins with Today"
    tour.until(lambda: tour.page("today").table.rows.rowCount() > 0, "Today has work")
    tour.shot("today", "今日：五个数字与要办的事，键盘在列表")
    tour.until(lambda: not tour.desktop.porter.checking, "the check at the start is over", 60)
