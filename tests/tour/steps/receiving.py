"""The incoming book: a document comes in, becomes a record, and its line tells so; numbers run without gaps."""

from __future__ import annotations

from recordsroom.services.queries.receipts import receipt_book
from tests.tour.tour import Tour

_ENTERED = 3


def filed(tour: Tour) -> None:
    tour.press("Ctrl+7", "F8")
    tour.settle()
    tour.press("Ctrl+N", "Return", "Return")
    tour.write("市规划局")
    tour.press("Return")
    tour.write("规发〔2026〕31号")
    for _ in range(4):
        tour.press("Return")
    tour.write("北片区管网改造通知")
    tour.press("Return", "Return")
    tour.write("1")
    tour.shot("receipt-new", "收文：清点、编号、签收")
    with tour.journal("EnterReceipt"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("receipts", "收文登记簿：编号、状态，右边是这一行的全部")
    tour.press("F7")
    tour.settle()
    tour.shot("receipt-filing", "归卷登记：收文登记簿里有的都带过来")
    with tour.journal("RegisterRecord"):
        tour.press("Ctrl+Return")
    tour.press("Esc")
    tour.settle()
    tour.shot("receipt-filed", "登记以后，这一行写着档号、归卷日期、件数")
    tour.press("F5")
    tour.write("青水〔2026〕12号")
    tour.shot("receipt-reply", "复文号：答复以后记在这一行，打印、导出都有")
    with tour.journal("NoteReply"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("receipt-replied", "这一行写着复文号和日期")
    tour.press("Esc")


def numbered(tour: Tour) -> None:
    """Void lines keep their numbers, refused ones take none; a packet for his eyes is signed for by the addressee."""
    before = {row.number for row in tour.ask(receipt_book)}
    tour.press("Ctrl+7", "F8")
    _received(tour)
    tour.press("F8")
    tour.write("重复登记")
    with tour.journal("VoidReceipt"):
        tour.press("Ctrl+Return")
    _received(tour, listed="3", outcome="EnterReceipt REFUSED")
    tour.shot("receipt-differs", "份数与清单不符：写明差异，双方签字")
    tour.press("Esc")
    _received(tour)
    tour.press("Ctrl+N", "Down", "Return", "Return")
    tour.write("市委办公室")
    tour.press("Return", "Return", "Return", "Return", "Return")
    tour.write("顾言舟")
    with tour.journal("EnterReceipt"):
        tour.press("Ctrl+Return")
    tour.press("F6", "Ctrl+A")
    tour.write("沈知远")
    with tour.journal("HandOverPacket REFUSED"):
        tour.press("Ctrl+Return")
    tour.shot("receipt-eyes-only", "亲启件只能由收件人本人签收")
    tour.press("Ctrl+A")
    tour.write("顾言舟")
    with tour.journal("HandOverPacket"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("receipt-numbers", "收文号连续：作废的号还在，没登上的不占号")
    numbers = sorted({row.number for row in tour.ask(receipt_book)} - before)
    counted = [int(number[-4:]) for number in numbers]
    assert len(counted) == _ENTERED and counted == list(range(counted[0], counted[0] + _ENTERED)), (
        "no number is left out"
    )
    tour.press("Esc")


def _received(tour: Tour, listed: str = "", outcome: str = "EnterReceipt") -> None:
    """One opened document of a single copy."""
    tour.press("Ctrl+N", "Return", "Return")
    tour.write("市规划局")
    tour.press("Return", "Return", "Return", "Return", "Return")
    tour.write("北片区管网改造通知")
    tour.press("Return")
    tour.write(listed)
    tour.press("Return")
    tour.write("1")
    with tour.journal(outcome):
        tour.press("Ctrl+Return")
