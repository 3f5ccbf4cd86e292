"""Returns: an ordinary one, one whose pages are counted, one whose count differs; then undo, and a look at a label."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def ordinary(tour: Tour) -> None:
    tour.press("Ctrl+2", "F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(tour.kept["lent"].digits)
    tour.shot("returned", "归还：已核待上架，右侧是还卷车")


def pages(tour: Tour) -> None:
    first, *_rest = tour.ask(pieces, Custody.ON_LOAN, Level.MIMI, 2)
    with tour.journal():
        tour.scan(first.digits)
    tour.shot("return-pages", "归还：要实点页数，在大字栏里直接输入")
    tour.write(str(first.pages))
    with tour.journal("ReturnCarrier"):
        tour.press("Return")
    tour.shot("return-counted", "归还：页数相符")


def pages_differ(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.ON_LOAN, Level.MIMI)
    tour.scan(piece.digits)
    tour.write(str((piece.pages or 0) + 1))
    with tour.journal("ReturnCarrier DOUBTED") if _doubts_are_sealed() else tour.journal():
        tour.press("Return")
    tour.shot("return-doubt", "页数不符：请再看一次，或选编号理由")
    with tour.journal("ReturnCarrier"):
        tour.write("1")
        tour.settle()
    tour.shot("return-differs", "页数不符，已记录，待处理")


def undone(tour: Tour) -> None:
    with tour.journal("Undo"):
        tour.press("F8")
    tour.shot("return-undone", "撤销上一次扫描")
    tour.press("F9")


def asked(tour: Tour) -> None:
    (shelved,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    (jimi,) = tour.ask(pieces, Custody.SHELVED, Level.JIMI)
    tour.press("F7")
    with tour.journal():
        tour.scan(shelved.digits)
        tour.shot("ask-carrier", "查询：这一件是什么、在哪")
        tour.scan(jimi.digits)
        tour.shot("ask-jimi", "查询：机密件不显题名")


def _doubts_are_sealed() -> bool:
    return False
