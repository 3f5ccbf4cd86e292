"""The first day: in an empty folder the guide is answered by keys alone, until the desktop of the new room stands."""

from __future__ import annotations

from recordsroom.services.documents.scanner_sheet import SHORT
from tests.tour.steps import first_loan
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from ui.firstday.guide import FirstDayGuide

KEEPER, PASSWORD = "江逾白", "Vn5#kTq9w!Rz3xPc"
_FOUNDING_S = 60


def guided(tour: Tour) -> None:
    """Answer every question; the folder is empty, so the guide stands where the door would."""
    tour.settle()
    tour.open(vault=tour.vault.parent / f"first-{tour.look.name}")
    _answer(tour, "unit", "单位叫什么、几点闭库", ("青梧研究所", "青梧所", ""))
    _answer(tour, "fonds", "全宗号", ("w017", "青梧研究所全宗"))
    tour.keys.press("Down", "Down")
    _answer(tour, "machine", "本机批准到哪一级", ("", "青保〔2025〕3号"))
    _answer(tour, "numbering", "档号怎么编，右边是拆开的样子", ("", "W017-WS·2019-Y-GH-0045"))
    _answer(tour, "labels", "标签贴在哪里，“卡”指什么", ("", "", ""))
    _expect(tour, "scanner")
    tour.shot("firstday-scanner-waits", "首次建库：等待扫描")
    tour.keys.scan(SHORT)
    _answer(tour, "scanner", "扫描器送来了什么", ())
    tour.keys.press("Return")
    _answer(tour, "printer", "标签打印机与标签纸", ("", ""))
    _answer(tour, "leaders", "谁可以审批", ("许见山", "规划研究室主任", "", "", "", "", "顾言舟", "所长"))
    _answer(tour, "keeper", "您的账号", (KEEPER, PASSWORD, PASSWORD))
    _expect(tour, "administrators")
    tour.shot("firstday-administrators", "首次建库：三员，不在场的以后再补")
    tour.keys.press("F2")
    tour.until(lambda: not isinstance(tour.app.door, FirstDayGuide), "the room is founded", _FOUNDING_S)
    tour.until(tour.window.isActiveWindow, "the door is in front")
    tour.shot("firstday-door", "建好以后：姓名已在，只输口令")
    let_in(tour, PASSWORD)
    tour.shot("firstday-desktop", "第一天的桌面：上面一句话说这是第一次进来")
    assert tour.wishes["label_stock"]["carrier_label"] == "roll-60x40", "the desk remembers the stock"
    first_loan.from_shelf_to_loan(tour)
    tour.app.leave()
    tour.open()


def _answer(tour: Tour, key: str, words: str, texts: tuple[str, ...]) -> None:
    """Type the answers of one question, each with Enter behind it, the last after a picture."""
    _expect(tour, key)
    for place, text in enumerate(texts):
        tour.write(text)
        if place + 1 < len(texts):
            tour.keys.press("Return")
    tour.shot(f"firstday-{key}", f"首次建库：{words}")
    if texts:
        tour.keys.press("Return")


def _expect(tour: Tour, key: str) -> None:
    guide = tour.app.door
    assert isinstance(guide, FirstDayGuide), "the guide is in front"
    tour.until(lambda: guide.question().key == key, f"the guide asks for {key}")
