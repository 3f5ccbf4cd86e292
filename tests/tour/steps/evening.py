"""What a day brings beside lending and returning: a renewal, a morning on paper entered late, the end of the day."""

from __future__ import annotations

from recordsroom.domain.late_entries import SheetForm
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.late import sheets
from recordsroom.services.queries.seats import seat_plan
from tests.tour.sights import pieces
from tests.tour.tour import Tour
from ui.today.page import TodayPage

_PAPER_NO = "H-17"


def renewed(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC)
    tour.kept["renewed"] = piece
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
    tour.scan(piece.digits)
    tour.press("F6")
    tour.write("2026-0990")
    tour.press("Return")
    tour.write("1")
    tour.press("Return")
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.shot("renew-offered", "本人已借着这一件：出路是续借")
    with tour.journal("RenewLoan"):
        tour.press("Ctrl+R")
    tour.shot("renewed", "已续借：新的应还日期")
    with tour.journal("LendCarrier REFUSED", "RenewLoan REFUSED"):
        tour.scan(piece.digits)
        tour.press("Ctrl+R")
    tour.shot("renewed-enough", "续借次数已满：拒绝和出路")
    tour.press("Esc", "F9")


def entered_late(tour: Tour) -> None:
    tour.press("F7", "Ctrl+B")
    tour.shot("late-head", "补录：单号、日期、时间、原因、会签")
    with tour.journal("PrepareSheets"):
        tour.press("F6")
    tour.settle()
    tour.shot("late-pack", "备一套应急登记单：转到打印页，先看后印")
    tour.press("Ctrl+2", "F7", "Ctrl+B")
    tour.shot("late-unused", "补录：右侧列出没用过的编号")
    tour.write(_PAPER_NO)
    for key in ("Return", "Return"):
        tour.press(key)
    tour.write("0001")
    tour.press("Return")
    tour.write("1")
    with tour.journal("OpenSheet"):
        tour.press("Return")
    tour.shot("late-open", "补录中：单号和实际时间一直在上方")
    with tour.journal("ReturnCarrier REFUSED"):
        tour.press("F4")
        tour.scan(tour.kept["renewed"].digits)
    tour.shot("late-refused", "补录：单子上的时间早于借出，拒绝")
    tour.press("Esc", "Ctrl+B")
    with tour.journal("CloseSheet"):
        tour.press("F9")
    tour.shot("late-closed", "补录完毕：编号用掉")


def read_late(tour: Tour) -> None:
    """A page of the reading room: who came and what he read, then the time at which he left."""
    number = next(number for number, form in tour.ask(sheets).unused if form is SheetForm.READING)
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC)
    tour.press("F7")
    tour.scan(number)
    _head(tour, "0003")
    (seat, _other) = tour.ask(seat_plan)
    tour.scan(seat.digits)
    tour.scan(tour.kept["card"])
    tour.press("Return", "Return")
    with tour.journal("CheckIn"):
        tour.press("Return")
    with tour.journal("GiveToTable"):
        tour.scan(piece.digits)
    tour.shot("late-reading", "补录阅览：单号和纸上的时间在上方，色带写明补录")
    tour.scan(number)
    _head(tour, "0009")
    with tour.journal("ReturnCarrier", "CheckOut"):
        tour.scan(piece.digits)
        tour.press("F12")
    tour.shot("late-left", "补录阅览：改成离室时间，收回、离开")
    tour.press("Ctrl+B")
    with tour.journal("CloseSheet"):
        tour.press("F9")


def _head(tour: Tour, hour: str) -> None:
    tour.press("Return")
    tour.write(hour)
    tour.press("Return")
    tour.write("1")
    with tour.journal("OpenSheet"):
        tour.press("Return")


def closed(tour: Tour) -> None:
    tour.press("Ctrl+2", "F7", "Ctrl+E")
    today: TodayPage = tour.page("today")
    tour.until(lambda: today.in_the_evening and today.isVisible(), "the end of the day is in front")
    tour.settle()
    tour.shot("evening", "日终：应还未还的件，已清或未清")
    tour.press("Esc", "Ctrl+2", "F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(tour.kept["renewed"].digits)
    tour.press("F9")
