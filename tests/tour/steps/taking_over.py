"""Archives taken over: a unit's list, pieces by scan, a mouldy one, the deed with its difference (F-02, G-03)."""

from __future__ import annotations

from recordsroom.domain.values import Custody
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def taken_over(tour: Tour) -> None:
    """Three pieces are listed, two come, one of them is kept apart; both sign."""
    first, second, third = tour.ask(pieces, Custody.ACCESSIONED, None, 3)
    tour.press("Ctrl+7", "F8")
    tour.settle()
    tour.press("F10")
    tour.settle()
    tour.press("Ctrl+N")
    tour.settle()
    for one in (first, second, third):
        tour.scan(one.digits)
    tour.write("规划研究室")
    tour.press("Return")
    tour.write("年度归档")
    tour.press("Return")
    tour.write("规移〔2026〕1号")
    tour.shot("accession-form", "接收档案：开列移交清单，扫件，或按档号开头列入")
    with tour.journal("ExpectAccession"):
        tour.press("Ctrl+Return")
    tour.settle()
    with tour.journal("TakeOver"):
        tour.scan(first.digits)
        tour.settle()
    tour.press("F6")
    tour.settle()
    tour.scan(second.digits)
    tour.settle()
    tour.press("Down", "Down")
    tour.shot("accession-piece", "逐件接收：霉变的单独隔离")
    with tour.journal("TakeOver"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("accession", "应收、实收、隔离，待接收的在最上面")
    tour.press("F8")
    tour.settle()
    tour.write("沈知远")
    for _ in range(4):
        tour.press("Return")
    tour.write("缺一件，下周补交")
    tour.shot("accession-deed", "交接文据：双方签字人、日期、差异说明")
    with tour.journal("SignAccession"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("accession-signed", "签字以后，到了的才能上架、借出")
    tour.press("Esc")
