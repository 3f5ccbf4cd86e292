"""The list of destruction on paper: nothing over an edge, each page whole, many pages (F-23)."""

import re
from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import destruction_list
from recordsroom.services.documents.destruction_list import DestructionLine
from recordsroom.services.documents.imprint import Imprint
from tests.documents.seeing import holds, ink, lying_over, picture, scanned

SERIAL = Barcode.make(Kind.DOCUMENT, 1204)
IMPRINT = Imprint(SERIAL, "绝密★30年", "林素贞", datetime(2026, 11, 21, 16, 42), "1284 7F3A90C1")  # noqa: DTZ001
FORM = destruction_list.FORM
HOSTILE = DestructionLine(
    10999,
    "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
    "青石市机关事务管理局发〔2011〕第10999号",
    "青石市人民政府办公室、青石市水务局、青石市机关事务管理局",
    "关于\U00020bb7野家村" * 60,
    "2011",
    "30年",
    "115年",
    "绝密★30年",
    "000616",
    "10999",
    "附图一张、附表二十张",
)


def pages(rows: list[DestructionLine]) -> list[pypdfium2.PdfPage]:
    return list(pypdfium2.PdfDocument(FORM.render(rows, imprint=IMPRINT)))


def words(page: pypdfium2.PdfPage) -> str:
    return "".join(page.get_textpage().get_text_bounded().split())


@pytest.mark.parametrize("rows", [[], list(FORM.samples), [HOSTILE]], ids=["empty", "sample", "hostile"])
def test_nothing_leaves_the_page_or_lies_over_something_else(rows: list[DestructionLine]) -> None:
    [page] = pages(rows)
    drawn = list(ink(page))
    assert all(holds((0, 0, *page.get_size()), bounds) for _, bounds in drawn)
    assert not lying_over(drawn)


def test_r089_the_last_page_of_many_bears_heads_mark_number_and_serial() -> None:
    made = pages([replace(FORM.sample, number=number + 1) for number in range(FORM.stock.per_page * 3)])
    assert len(made) == 3
    assert all(said in words(made[-1]) for said in ("已保管", "销毁时间", "绝密★30年", "第3页共3页"))
    assert scanned(picture(made[-1])) == [str(SERIAL)]


def test_r089_three_hundred_pages_bear_mark_and_serial_and_each_line_once() -> None:
    rows = [replace(FORM.sample, number=number) for number in range(1, FORM.stock.per_page * 300)]
    document = pypdfium2.PdfDocument(FORM.render(rows, imprint=IMPRINT))
    assert len(document) == 300
    numbers: list[int] = []
    for number, page in enumerate(document, 1):
        told = page.get_textpage().get_text_bounded()
        assert all(said in "".join(told.split()) for said in ("绝密★30年", f"第{number}页共300页", str(SERIAL)))
        numbers += [int(found) for found in re.findall(r"^(\d+) Z109-", told, re.MULTILINE)]
    assert numbers == [row.number for row in rows]
    assert "以下空白" in told
