"""The system page by keys alone: who may approve, the table of rules, the working calendar of a year."""

from __future__ import annotations

from tests.tour.tour import Tour

_LIST = ("01-01 元旦", "02-05 至 02-11 春节", "02-14 上班")


def rules(tour: Tour) -> None:
    tour.press("Ctrl+9", "F9", "Down", "Down", "Right", "Right")
    tour.shot("matrix", "系统：审批权限，一格一格")
    tour.press("F10")
    tour.shot("rules", "系统：规则表，一句话、依据、谁把关")
    tour.press("F2", "Ctrl+1")


def calendar(tour: Tour) -> None:
    tour.press("Ctrl+9", "F3")
    tour.shot("calendar", "系统：工作日历，已录的各年")
    year = tour.desktop.room.clock().today.year + 1
    tour.press("Ctrl+N", "Shift+Tab", "Ctrl+A")
    tour.write(str(year))
    tour.press("Return", "Ctrl+A", "Backspace")
    for line in _LIST:
        tour.write(f"{year}-{line}")
        tour.keys.press("Return")
    tour.settle()
    tour.shot("calendar-year", "录入一年：原样粘贴，随时说明读懂了什么")
    with tour.journal("EnterCalendar"):
        tour.press("Ctrl+Return")
    tour.shot("calendar-entered", "已录入：到期日遇休息日顺延")
    tour.press("F2", "Ctrl+1")
