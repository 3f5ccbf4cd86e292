"""The incoming book: a document comes in, becomes a record, and its line tells so."""

from __future__ import annotations

from tests.tour.tour import Tour


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
