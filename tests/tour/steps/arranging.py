"""整理 by keys alone: a new number, a document that came late, into a box and out of it again."""

from __future__ import annotations

from tests.tour.sights import codes_in_room
from tests.tour.tour import Tour
from ui.arranging.acts import ArrangingAct
from ui.arranging.page import ArrangingPage
from ui.holdings.page import HoldingsPage

LATE = "北片区管网现状调查补充材料"


def holdings(tour: Tour) -> HoldingsPage:
    """The page of the holdings."""
    page: HoldingsPage = tour.page("holdings")
    return page


def begin(tour: Tour, code: str, act: ArrangingAct, *, picks: bool = False, shown: bool = False) -> ArrangingPage:
    """Look for one record, and choose what shall become of it; an act that `picks` first lists what lies in it."""
    tour.press("Ctrl+3", "Ctrl+F", "Ctrl+A")
    tour.write(code)
    rows = holdings(tour).list.table.rows
    tour.until(lambda: (row := rows.row(0)) is not None and row.reference_code == code, f"{code} is found")
    # What was looked for before may have it in front too, until the new answer comes.
    tour.settle(rounds=4)
    tour.press("Return", "Ctrl+M")
    part = holdings(tour).shown()
    assert isinstance(part, ArrangingPage), "arranging is in front"
    tour.settle()
    if shown:
        tour.shot("arrange", "整理：选了什么，能做哪几样，各是哪个数字")
    tour.write(str(act.number))
    if not picks:
        tour.until(lambda: part.form is not None, "the form of the act comes")
    tour.settle()
    return part


def carry_out(tour: Tour, part: ArrangingPage, *commands: str) -> None:
    """Do what the preview shows, and see it in the journal."""
    with tour.journal(*commands):
        tour.press("Ctrl+Return")
    tour.until(lambda: part._done is not None, f"{commands} are told")


def renumber(tour: Tour) -> None:
    tour.kept["arranged"] = tour.ask(codes_in_room, "W018")
    part = begin(tour, tour.kept["arranged"][0], ArrangingAct.RENUMBER, shown=True)
    tour.shot("renumber", "改号：旧号、新号、会变成什么，先看后做")
    tour.press("Esc")
    assert part.form is not None


def late(tour: Tour) -> None:
    part = begin(tour, tour.kept["arranged"][1], ArrangingAct.FILE_LATE)
    tour.write(LATE)
    tour.keys.press("Return")
    tour.settle()
    tour.shot("file-late", "补充归档：接着同一系列的下一号")
    carry_out(tour, part, "FileLate")
    tour.shot("filed-late", "已补充归档：新号、可打印标签、可撤回")
    tour.press("Esc")


def into_box(tour: Tour) -> None:
    part = begin(tour, tour.kept["arranged"][1], ArrangingAct.PUT_IN_BOX)
    tour.shot("into-box", "装盒：同类的盒，或就地做一个新盒")
    with tour.journal("MakeBox"):
        tour.press("Ctrl+Return")
    tour.until(lambda: not part._busy, "the new box is offered")
    tour.shot("box-made", "新盒已做：接着把这一件装进去")
    carry_out(tour, part, "PutInBox")
    tour.shot("in-box", "已装盒：新盒号与盒签")
    tour.press("Esc")


def out_of_box(tour: Tour) -> None:
    part = begin(tour, tour.kept["arranged"][1], ArrangingAct.TAKE_OUT)
    tour.shot("out-of-box", "出盒：列明从哪一盒取出")
    carry_out(tour, part, "TakeOutOfBox")
    tour.press("Esc")
