"""A reader by keys alone, and the registers of approvers and accounts."""

from __future__ import annotations

from recordsroom.domain.values import Level
from tests.tour.sights import card_of
from tests.tour.tour import Tour

NAME, UNIT, POST = "闻人澄", "规划研究室", "高级工程师"


def new_reader(tour: Tour) -> None:
    tour.press("Ctrl+6")
    tour.shot("readers", "人员：利用者登记")
    tour.press("Ctrl+N")
    for words in (NAME, UNIT, POST):
        tour.write(words)
        tour.settle()
        tour.press("Return")
    # Post level and clearance are chosen with the arrow keys; the date stands there already.
    tour.press("Down", "Down", "Return", "Down", "Down")
    tour.shot("new-reader", "新利用者：全凭键盘填写")
    with tour.journal("AddReader"):
        tour.press("Ctrl+Return")
    tour.kept["card"], *told = tour.ask(card_of, NAME)
    assert told == [UNIT, POST, Level.JIMI], f"what was typed landed elsewhere: {told}"
    tour.shot("reader-entered", "已登记：卡号与下一步（打印利用者卡）")


def registers(tour: Tour) -> None:
    tour.press("F3")
    tour.shot("approvers", "人员：审批人")
    tour.press("F4")
    tour.shot("units", "人员：单位名录")
    tour.press("F9")
    tour.shot("unit-contact", "单位联络员：催还、离岗、传阅都找这一位")
    tour.press("Esc")
    tour.press("F6")
    tour.shot("accounts", "人员：账号")
    tour.press("F2")
