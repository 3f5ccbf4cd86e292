"""What is done about people by keys alone: a lost card, a collector, a deputy, the end of an office, a newcomer."""

from __future__ import annotations

from tests.tour.sights import names_but
from tests.tour.steps.people import NAME
from tests.tour.tour import Tour
from ui.people.page import PeoplePage


def _page(tour: Tour) -> PeoplePage:
    page: PeoplePage = tour.page("people")
    return page


def choose(tour: Tour, name: str) -> None:
    """Look for one person of the register in front, and stand on that row."""
    tour.press("Ctrl+F", "Ctrl+A")
    tour.write(name)
    front = _page(tour).register()
    tour.press("Return")
    tour.until(lambda: (row := front.table.current()) is not None and row.name == name, f"{front} shows the one")
    tour.settle()


def _saved(tour: Tour, command: str) -> None:
    with tour.journal(command):
        tour.press("Ctrl+Return")
    tour.until(lambda: _page(tour).register().form is None, f"{command} closes its form")


def lost_card(tour: Tour) -> None:
    tour.press("Ctrl+6", "F2")
    loser, collector, *_rest = tour.ask(names_but, NAME)
    tour.kept["loser"], tour.kept["collector"] = loser, collector
    choose(tour, loser)
    tour.press("F7")
    tour.shot("card-lost", "挂失：原卡即日作废，同一动作换新号")
    _saved(tour, "ReplaceCard")
    tour.shot("card-replaced", "已挂失换卡：新卡号与下一步（打印）")


def collector(tour: Tour) -> None:
    choose(tour, tour.kept["loser"])
    tour.press("F9")
    tour.write(tour.kept["collector"])
    tour.settle()
    tour.shot("collector", "代领人：谁、从何时到何时、到哪一级")
    _saved(tour, "NameCollector")
    tour.shot("collector-named", "代领人已登记，责任仍在借阅人")


def another_unit(tour: Tour) -> None:
    choose(tour, tour.kept["collector"])
    tour.press("F11")
    tour.shot("reader-change", "改登记：单位、职务、可阅密级、有效期一次改完")
    tour.press("Return", "Ctrl+A")
    tour.write("预算绩效处")
    tour.press("F6")
    tour.settle()
    tour.shot("reader-change-unit", "改登记：名录里没有的单位按 F6 随本次新增")
    _saved(tour, "ChangeReader")
    tour.settle()
    tour.shot("reader-changed", "已改登记：卡和在借的件不变，写明下一步")


def deputy(tour: Tour) -> None:
    tour.press("F3", "Ctrl+F", "Ctrl+A", "Backspace")
    tour.settle()
    tour.press("F8")
    tour.until(lambda: _page(tour).register().form is not None, "the form for a deputy opens")
    tour.press("Return", "Return", "Return", "Return")
    tour.write("青办〔2026〕19号")
    tour.settle()
    tour.shot("deputy", "代签：谁代、期限、到哪一级、依据哪份文件")
    _saved(tour, "Deputize")
    tour.shot("deputy-named", "代签人已登记")


def end_of_office(tour: Tour) -> None:
    tour.press("F7")
    tour.shot("end-of-office", "任期截止：最后一天")
    tour.press("Esc", "Down", "F9")
    tour.shot("classifier", "定密责任人：定到哪一级，凭哪份文件，起止日期")
    tour.press("Return")
    tour.write("青发〔2026〕8号")
    _saved(tour, "NameClassifier")
    tour.settle()
    tour.shot("classifiers", "审批人、定密责任人名册：右边是各次指定")
    tour.press("F2", "Ctrl+F", "Ctrl+A", "Backspace")


def without_card(tour: Tour) -> None:
    tour.press("Ctrl+2", "F2", "F3")
    tour.shot("temporary", "没有卡的人：姓名、单位、证件号、介绍信号，只当天有效（P-16）")
    for words in ("柳闻笙", "市水务设计院", "11010119800101001X"):
        tour.write(words)
        tour.keys.press("Return")
    tour.write("水设介2026-118")
    with tour.journal("AddReader"):
        tour.press("Return")
    tour.until(lambda: tour.desk.work.run.reader is not None, "the desk lends to the newcomer")
    tour.shot("temporary-entered", "临时利用者已登记，接着扫要看的件")
    tour.press("F9")
