"""A destruction from its list to the record: signed by code, set aside, sealed, scanned again, ended (F-23)."""

from __future__ import annotations

from recordsroom.demo.people import PASSWORD
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.destroying import destructions
from recordsroom.services.queries.lending import approvers_in_office
from tests.tour.tour import Tour


def to_the_record(tour: Tour, labels: list[str]) -> None:
    """A list that is written already, every step of the way, by keys and scans."""
    _signed(tour)
    for label in labels:
        with tour.journal("SetAside"):
            tour.scan(label)
            tour.settle()
    tour.shot("destruction-aside", "逐件下架扫描，只收清册上的")
    _sent(tour)
    for label in labels:
        with tour.journal("FeedPiece"):
            tour.scan(label)
            tour.settle()
    tour.shot("destruction-machine", "机前逐件复扫，暂停处置和审批当场再查")
    _ended(tour)
    tour.press("Ctrl+P")
    tour.settle(2)
    tour.shot("destruction-paper", "打印销毁清册：封面和逐件条目，每页有校验码")
    tour.press("Ctrl+7")


def _signed(tour: Tour) -> None:
    code = tour.ask(destructions)[0].file.code
    leaders = tour.ask(approvers_in_office, Authority.BRANCH_LEADER, Level.INTERNAL)
    place = next(at for at, one in enumerate(leaders) if one.authority >= Authority.CHARGE_LEADER)
    tour.press("F6")
    tour.settle()
    tour.write("销批2026-0001")
    tour.press("Return")
    tour.write(code)
    tour.press("Return", *["Down"] * place)
    tour.shot("destruction-approval", "登记审批：照抄校验码，划去的写序号")
    _together(tour, "ApproveDestruction")


def _together(tour: Tour, command: str) -> None:
    tour.press("Ctrl+Return")
    tour.settle()
    tour.shot(f"destruction-second-{command.lower()}", "另一位管理员当场输入口令")
    with tour.journal(command):
        tour.write(PASSWORD)
        tour.press("Return")
        tour.settle(2)


def _sent(tour: Tour) -> None:
    tour.press("F6")
    tour.settle()
    tour.write("宋闻溪、苏怀瑾")
    tour.press("Return")
    tour.write("1")
    tour.press("Return")
    tour.write("封0901")
    with tour.journal("SendToDestruction"):
        tour.press("Ctrl+Return")
        tour.settle()
    tour.press("F6")
    tour.settle()
    tour.write("1")
    tour.press("Return", "Space")
    with tour.journal("ArriveAtMachine"):
        tour.press("Ctrl+Return")
        tour.settle()


def _ended(tour: Tour) -> None:
    tour.press("F6")
    tour.settle()
    tour.write("许见山、郑若谷")
    # Past the way of destruction, of which the first is meant.
    tour.press("Return", "Return")
    for words in ("市涉密载体销毁中心", "09:00", "10:20", "市涉密载体销毁中心"):
        tour.write(words)
        tour.press("Return")
    tour.write("回2026-31")
    tour.shot("destruction-end", "登记销毁：两名监销人、方式地点、回执号")
    _together(tour, "EndDestruction")
    tour.shot("destroyed", "已销毁：清册、条目永远留着")
