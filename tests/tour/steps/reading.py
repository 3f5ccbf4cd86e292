"""The reading room: seats set up, a reader comes in, reads, may not leave yet, clears the table and leaves (F-15)."""

from __future__ import annotations

from functools import partial

from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.equipment import equipment_register
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.reading_entries import VisitWish, visit_count
from recordsroom.services.queries.seats import seat_plan
from tests.tour.sights import a_card, pieces
from tests.tour.steps.papers import shown
from tests.tour.tour import Tour
from ui.reading.page import ReadingPage
from ui.registers.knowing import KnowingPage
from ui.registers.visits import VisitsPage


def seats(tour: Tour) -> None:
    """Two seats are set up from the seat plan."""
    tour.press("Ctrl+2", "Ctrl+F2", "Ctrl+Y")
    tour.settle()
    tour.shot("seats-empty", "阅览室：还没有设座位")
    for number in (1, 2):
        tour.press("Ctrl+N")
        if number == 1:
            tour.shot("seat-form", "设阅览座位：座位号、区域、可阅至")
        with tour.journal("AddSeat"):
            tour.press("Ctrl+Return")
        tour.until(partial(_counts, tour, number), "the seat is on the plan")
    tour.settle()
    tour.press("Esc")


def visit(tour: Tour) -> None:
    """By card, to the next free seat; two things are read, leaving is refused, the table is cleared."""
    ordinary, inner = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, 2)
    (seat, _other) = tour.ask(seat_plan)
    tour.press("Ctrl+2", "Ctrl+F2")
    tour.scan(seat.digits)
    tour.scan(tour.kept["card"])
    tour.press("Return")
    tour.write("12")
    tour.press("Return")
    tour.write("编制规划")
    tour.shot("visit-coming", "核对身份、寄存号、目的：回车准入")
    with tour.journal("CheckIn"):
        tour.press("Return")
    with tour.journal("GiveToTable", "GiveToTable"):
        tour.scan(ordinary.digits)
        tour.scan(inner.digits)
    tour.shot("visit-reading", "阅览：已送座，右边是桌上的件")
    tour.press("Ctrl+Y")
    tour.settle()
    tour.shot("seat-plan", "座位图：谁在座、几点来的、桌上几件、最高密级")
    tour.press("Return")
    with tour.journal("CheckOut REFUSED"):
        tour.press("F12")
    tour.shot("visit-refused", "还不能离开：桌上有件，合规的下一步")
    with tour.journal("ReturnCarrier", "ReturnCarrier", "CheckOut"):
        tour.scan(ordinary.digits)
        tour.scan(inner.digits)
        tour.press("F12")
    tour.shot("visit-left", "已离开：阅几件次，退还寄存")


def ended_short(tour: Tour) -> None:
    """Something is not on the table any more: two look for it, the leader is told, and later it is found (P-31)."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC)
    (seat, _other) = tour.ask(seat_plan)
    tour.press("Ctrl+2", "Ctrl+F2")
    tour.scan(seat.digits)
    tour.scan(tour.ask(a_card))
    tour.press("Return", "Return")
    with tour.journal("CheckIn"):
        tour.press("Return")
    with tour.journal("GiveToTable"):
        tour.scan(piece.digits)
    with tour.journal("CheckOut REFUSED"):
        tour.press("F12")
    tour.press("F12")
    tour.settle()
    tour.write("苏怀瑾")
    tour.press("Return")
    tour.write("方其琛")
    tour.shot("visit-short-asked", "找不到：和谁一起找过、报告了哪位领导")
    with tour.journal("EndVisitShort"):
        tour.press("Return")
    tour.shot("visit-short", "查阅记下有件未见，转入查找")
    tour.press("F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(piece.digits)
    tour.shot("visit-found", "找到了：扫一下就收回")
    tour.press("F9", "F7")


def register(tour: Tour) -> None:
    """The visit stands in the register, with what came of it, and on its bound page."""
    tour.press("Ctrl+Y", "F7")
    page: VisitsPage = tour.page("visits")
    tour.until(lambda: page.chosen() is not None, "the register has its visit")
    tour.press("F7")
    tour.write("写入规划方案")
    with tour.journal("RecordEffect"):
        tour.press("Return")
    tour.until(lambda: page.effect is None, "the effect is written down")
    assert tour.ask(visit_count, VisitWish()) > 0
    tour.settle()
    tour.shot("visits-register", "阅览室查阅登记簿：每一次查阅")
    tour.press("Ctrl+P")
    shown(tour, "reading_register")
    tour.shot("visits-pages", "阅览室查阅登记簿：按月装订")
    tour.press("Ctrl+2", "F7")


def accompanied(tour: Tour) -> None:
    """A secret notebook is registered, counted out and in; somebody reads along; the register leaves as a file."""
    tour.press("Ctrl+7", "Ctrl+M", "Ctrl+N", "Return", "End", "Return", "Return", "Return", "Return")
    tour.write("林素贞")
    tour.press("Return")
    tour.write("阅览室铁柜")
    with tour.journal("RegisterEquipment"):
        tour.press("Ctrl+Return")
    notebook = next(one for one in tour.ask(equipment_register) if one.sort is EquipmentSort.NOTEBOOK)
    (seat, _other) = tour.ask(seat_plan)
    known = [one for one in tour.ask(readers_register) if not one.stopped and not one.expired]
    beside = next(one for one in known if one.cleared >= Level.MIMI and one.barcode != tour.kept["card"])
    tour.press("Esc", "Ctrl+2", "Ctrl+F2")
    tour.scan(seat.digits)
    tour.scan(tour.kept["card"])
    tour.press("Return", "Return")
    with tour.journal("CheckIn"):
        tour.press("Return")
    tour.scan(notebook.barcode)
    tour.shot("notebook-counted", "保密本：数页数，回车发出")
    tour.write("100")
    with tour.journal("IssueNotebook"):
        tour.press("Return")
    tour.press("Ctrl+J")
    tour.shot("company-asked", "同阅：扫同阅人的证卡")
    with tour.journal("JoinVisit"):
        tour.scan(beside.barcode)
    tour.settle()
    tour.shot("company", "同阅：右边写明谁同阅、哪本保密本")
    with tour.journal("CheckOut REFUSED"):
        tour.press("F12")
    tour.shot("notebook-out", "保密本没收回，不能离开：规则和出路")
    tour.scan(notebook.barcode)
    tour.write("100")
    with tour.journal("TakeNotebook", "CheckOut"):
        tour.press("Return", "F12")
    tour.press("Ctrl+Y", "F7", "Ctrl+E")
    tour.settle()
    tour.shot("visits-export", "登记簿导出：先看要出去的每一行")
    tour.press("Esc", "F6")
    tour.settle()
    tour.shot("knowing", "知悉人员登记：谁何时怎么知道的；打印、导出")
    tour.press("Esc", "Ctrl+2", "F7")


def known(tour: Tour) -> None:
    """What is jimi is read here by a signed form; then who knows it is told, by person and by record (R-20)."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.JIMI)
    (seat, _other) = tour.ask(seat_plan)
    tour.press("Ctrl+2", "Ctrl+F2")
    tour.scan(seat.digits)
    tour.scan(tour.kept["card"])
    tour.press("Return", "Return")
    with tour.journal("CheckIn"):
        tour.press("Return")
    with tour.journal("GiveToTable REFUSED"):
        tour.scan(piece.digits)
        tour.write(str(piece.pages))
        tour.press("Return")
    tour.press("F6")
    tour.write("2026-0995")
    tour.press("Return")
    tour.write("1")
    with tour.journal("RecordApproval", "GiveToTable"):
        tour.press("Return")
    tour.shot("jimi-read", "机密件凭审批单送座")
    tour.scan(piece.digits)
    tour.write(str(piece.pages))
    with tour.journal("ReturnCarrier", "CheckOut"):
        tour.press("Return", "F12")
    tour.press("Ctrl+Y", "F7", "F6")
    page: KnowingPage = tour.page("knowing")
    tour.until(lambda: page.chosen() is not None, "somebody knows")
    tour.settle()
    tour.shot("knowing-all", "知悉人员登记：右边写明这一件还有谁知道、这个人还知道什么")
    tour.press("F3")
    tour.settle()
    tour.shot("knowing-person", "知悉登记：只看这个人")
    tour.press("Ctrl+F", "Ctrl+A", "Backspace", "Return", "F4")
    tour.settle()
    tour.shot("knowing-record", "知悉登记：只看这一件")
    tour.press("Esc", "Ctrl+2", "F7")


def _plan(tour: Tour) -> ReadingPage:
    page: ReadingPage = tour.page("reading")
    return page


def _counts(tour: Tour, number: int) -> bool:
    """Whether so many seats are on the plan."""
    return len(tour.ask(seat_plan)) == number and _plan(tour).plan.current is not None
