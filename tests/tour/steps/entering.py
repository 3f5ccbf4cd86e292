"""The repository's door by keys alone: a reader by card goes in and comes out (R-44)."""

from __future__ import annotations

from tests.tour.tour import Tour
from ui.room_stays.page import RoomStaysPage


def in_and_out(tour: Tour) -> None:
    tour.press("Ctrl+7")
    tour.settle()
    tour.press("F12")
    page: RoomStaysPage = tour.page("room_stays")
    tour.press("Ctrl+N")
    for said in ("梁守拙", "市消防技术服务公司", "工作证 0317"):
        tour.write(said)
        tour.press("Return")
    tour.write("灭火装置年检")
    tour.settle()
    # Where places are locked by two, the second keeper goes along.
    tour.press("Return", "Return")
    tour.write("苏怀瑾")
    tour.shot("room-stay-entering", "库房出入：谁进库、凭什么证件、为什么、谁批准")
    with tour.journal("EnterRoom"):
        tour.press("Ctrl+Return")
    tour.until(lambda: page.register.is_inside, "somebody is inside")
    tour.shot("room-stays", "库房出入登记：谁在库里")
    tour.press("F7")
    tour.settle()
    with tour.journal("LeaveRoom"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("Esc", "Ctrl+2")
