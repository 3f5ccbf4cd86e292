"""The journal page: what was done stands there, sealed; the check goes over all of it."""

from __future__ import annotations

from tests.tour.tour import Tour
from ui.journal.page import JournalPage


def entries(tour: Tour) -> None:
    page: JournalPage = tour.page("journal")
    tour.press("Ctrl+8")
    tour.until(lambda: page.table.current() is not None, "the newest entry is chosen")
    newest = page.table.current()
    assert newest is not None and newest.command == "Undo", "the undo of the return is the newest entry"
    tour.shot("journal", "日志：最新在上；右侧是撤销这一条")
    seen: set[str] = set()
    while seen != {"ReturnCarrier", "LendCarrier"}:
        tour.press("Down")
        row = page.table.current()
        assert row is not None and row.seq > 1, "the loan stands in the journal"
        if row.command == "ReturnCarrier" and "ReturnCarrier" not in seen:
            seen.add("ReturnCarrier")
            tour.shot("journal-return", "日志：归还的前后值与签章")
        elif row.command == "LendCarrier" and row.outcome == "REFUSED" and "LendCarrier" not in seen:
            seen.add("LendCarrier")
            tour.shot("journal-refused", "日志：被拒绝的借出，写明规则")


def check(tour: Tour) -> None:
    page: JournalPage = tour.page("journal")
    tour.keys.press("F9")
    tour.until(lambda: not page.strip.running, "the check is over", 60)
    tour.shot("journal-checked", "全部核验：完好")
    assert not tour.desktop.room.finding, "the check finds nothing"
