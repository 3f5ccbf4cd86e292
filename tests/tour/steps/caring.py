"""The care for the room and the figures of a year: air, a look around, an undertaking, statistics, holdings put on."""

from __future__ import annotations

from recordsroom.domain.appraising import MOST_LINES
from tests.tour.tour import Tour
from ui.holdings.page import HoldingsPage
from ui.room_care.page import RoomCarePage
from ui.statistics.page import StatisticsPage
from ui.training.page import TrainingPage


def _register(tour: Tour, number: str) -> None:
    """Go to a register by its number."""
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.press("Ctrl+F")
    tour.write(number)
    tour.settle()
    tour.press("Return", "Return")
    tour.settle()


def room_care(tour: Tour) -> None:
    """Two readings of which one is out of the limits, the curves on paper, and a fault that is put right."""
    _register(tour, "G-25")
    page: RoomCarePage = tour.page("room_care")
    tour.shot("air-empty", "温湿度：先设监测哪几处")
    tour.press("F5")
    tour.settle()
    tour.shot("air-places", "监测处和限值：按存放的载体取，都可以改")
    with tour.journal("WatchPlace"):
        tour.press("Ctrl+Return")
    _reading(tour, ("18.5", "52", "晴"))
    _reading(tour, ("21", "63.5", "雨", "开除湿机", "20.5", "57"))
    tour.until(lambda: len(page.climate.rows) == 2, "both readings are shown")
    tour.shot("air", "温湿度：超限标红，右边是这一处这个月的曲线")
    tour.press("F9")
    tour.settle(2)
    tour.shot("air-curves", "温湿度曲线打在纸上：虚线为限值，大方块为超限")
    _register(tour, "G-25")
    tour.press("F3", "Ctrl+N")
    tour.write("3")
    tour.press("Return")
    tour.write("东墙返潮")
    tour.press("Return")
    tour.write("移开架位，报修")
    tour.shot("look-form", "八防检查：不合格项敲数字")
    with tour.journal("LookAround"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("F7")
    tour.write("墙面已做防潮处理")
    with tour.journal("MendFault"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("looks", "八防检查登记：问题整改了才从“今日”消失")
    tour.press("F4")
    tour.settle()
    tour.shot("conservation", "修复消毒")
    tour.press("Esc")


def _reading(tour: Tour, figures: tuple[str, ...]) -> None:
    tour.press("Ctrl+N")
    for figure in figures:
        tour.press("Return")
        tour.write(figure)
    with tour.journal("ReadAir"):
        tour.press("Ctrl+Return")
    tour.settle()


def training(tour: Tour) -> None:
    """An undertaking of two people, until when it holds."""
    _register(tour, "G-35")
    page: TrainingPage = tour.page("training")
    tour.press("Ctrl+N")
    tour.write("沈知远、韩若水")
    tour.press("Return", "Return", "Down", "Return")
    tour.write("保密承诺书")
    tour.shot("training-form", "培训、承诺书：几个人一次登记，写明有效至哪天")
    with tour.journal("EnterTraining"):
        tour.press("Ctrl+Return")
    tour.until(lambda: len(page.register.rows) == 2, "each has a line")
    tour.shot("training", "培训、承诺书登记")
    tour.press("Esc")


def statistics(tour: Tour) -> None:
    """The charts of a year, never added across units."""
    _register(tour, "G-04")
    page: StatisticsPage = tour.page("statistics")
    tour.until(lambda: page.figures is not None, "the year is reckoned")
    tour.shot("statistics", "统计：六张图，卷、件、页、米和人次各算各的")
    tour.press("Ctrl+P")
    tour.settle(2)
    tour.shot("year-report", "统计年报（F-31）：按馆藏最高密级标志")
    tour.press("Ctrl+7")


def put_on_a_list(tour: Tour) -> None:
    """What a search found goes onto a list for destruction; what cannot is left out beforehand."""
    tour.press("Ctrl+3", "Ctrl+F", "Ctrl+A")
    tour.write("方案")
    page: HoldingsPage = tour.page("holdings")
    tour.until(lambda: 0 < page.list.looking.matching <= MOST_LINES, "the search finds some")
    tour.press("Return", "F10")
    tour.until(lambda: tour.application.activePopupWidget() is not None, "what can follow is offered")
    tour.keys.press("2")
    tour.settle(2)
    tour.until(lambda: tour.page("destruction").register.form is not None, "the list is open with them")
    tour.shot("holdings-onto-a-list", "F10 列入销毁清册：件已填好，不能列的事先排除并写明原因")
    tour.press("Esc", "Ctrl+3", "Ctrl+F", "Ctrl+A", "Backspace")
