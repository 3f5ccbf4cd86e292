"""案卷 by keys alone: split, extract, merge, renumber, file late; the page numbers inside follow every time."""

from __future__ import annotations

from recordsroom.demo.files import FILE_CATEGORY, RETENTION, VOLUMES, YEAR
from recordsroom.services.queries.arranging import record_of_code
from recordsroom.services.queries.inner_items import inner_items
from tests.tour.steps.arranging import begin, carry_out, holdings
from tests.tour.tour import Tour
from ui.arranging.acts import ArrangingAct
from ui.arranging.page import ArrangingPage

_CODE = f"W017-{FILE_CATEGORY}·{YEAR}·{RETENTION}-{{0:03d}}"
FIRST, SECOND, THIRD = (_CODE.format(number) for number in (1, 2, 3))
_NEW = len(VOLUMES) + 1
SPLIT_OFF, ALONE, RENAMED = (_CODE.format(_NEW + number) for number in range(3))


def split(tour: Tour) -> None:
    part = _pick(tour, FIRST, ArrangingAct.SPLIT, 1, several=2)
    tour.write("南湖泵站管网改造焊口探伤专卷")
    tour.until(lambda: part.table.rows.rowCount() > 3, "what becomes of each is shown")
    tour.settle()
    tour.shot("split", "拆卷：移出两件另立一卷；两卷的页号接着重排，备考句子拟好")
    carry_out(tour, part, "SplitFile")
    tour.shot("split-done", "已拆卷：新卷要贴标签，可撤回")
    assert _pages(tour, FIRST) == ["1-4", "5-16", "17-38"], "the file closes up"
    assert _pages(tour, SPLIT_OFF) == ["1-9", "10-12"], "the new file begins with page 1"
    tour.press("Esc")


def extract(tour: Tour) -> None:
    part = _pick(tour, SECOND, ArrangingAct.EXTRACT, 2)
    tour.settle()
    tour.shot("extract", "抽出：这一件有自己的档号、载体和标签，页数替你填好")
    carry_out(tour, part, "ExtractItem")
    assert _pages(tour, SECOND) == ["1-8", "9-39"], "the rest keeps its pages"
    tour.press("Esc")


def merge(tour: Tour) -> None:
    part = begin(tour, THIRD, ArrangingAct.MERGE)
    assert part.form is not None, "the form is there"
    tour.write(FIRST)
    tour.until(lambda: part.table.rows.rowCount() > 2, "the other file is found")
    tour.settle()
    tour.shot("merge", "并卷：件号、页号接着排，原卷皮注销")
    carry_out(tour, part, "MergeFiles")
    assert _pages(tour, FIRST)[-2:] == ["39-52", "53-69"], "they stand behind the last page"
    tour.press("Esc")


def rename(tour: Tour) -> None:
    part = begin(tour, FIRST, ArrangingAct.RENUMBER)
    tour.settle()
    tour.shot("renumber-file", "改号：案卷改号，卷内各件跟着改")
    carry_out(tour, part, "RenumberRecords")
    tour.press("Esc")
    tour.press("Ctrl+F", "Ctrl+A")
    tour.write(FIRST)
    rows = holdings(tour).list.table.rows
    tour.settle(rounds=4)
    found = {row.reference_code for row in map(rows.row, range(rows.rowCount())) if row is not None}
    assert RENAMED in found, "its former code finds it"
    tour.press("Return")
    table = holdings(tour).list.table
    while (row := table.current()) is not None and row.reference_code != RENAMED:
        tour.press("Down")
    tour.shot("former-code", "曾用档号：按旧号查到现在的案卷；右侧有曾用档号、备考表、卷内文件")


def late(tour: Tour) -> None:
    part = begin(tour, RENAMED, ArrangingAct.FILE_LATE)
    tour.write("管网改造质量回访记录")
    tour.settle()
    tour.shot("late-into-file", "补充归档：装进案卷，接着最后一件、最后一页")
    carry_out(tour, part, "FileLate")
    tour.press("Esc")


def _pick(tour: Tour, code: str, act: ArrangingAct, place: int, several: int = 1) -> ArrangingPage:
    """Choose an act for a file, then the item at a place in it and the next ones."""
    part = begin(tour, code, act, picks=True)
    tour.until(lambda: part.picker.rows.rowCount() > place, "its items are listed")
    tour.press(*["Down"] * place, *["Shift+Down"] * (several - 1))
    tour.settle()
    tour.shot(f"{act.value.lower()}-pick", "先在卷内选要移出的件")
    tour.press("Return")
    tour.until(lambda: part.form is not None, "the form of the act comes")
    tour.settle()
    return part


def _pages(tour: Tour, code: str) -> list[str | None]:
    file = tour.ask(record_of_code, code)
    assert file is not None, f"{code} is there"
    return [item.page_no for item in tour.ask(inner_items, file)]
