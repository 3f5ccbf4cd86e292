"""Tables on pages: nothing over an edge, heads on each page, and where the list ends (F-11)."""

from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import classified_list
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.documents.table import Column, Table, table_form
from tests.documents.hostile_papers import LINE
from tests.documents.seeing import holds, ink, lying_over, picture, scanned

SERIAL = Barcode.make(Kind.DOCUMENT, 1203)
IMPRINT = Imprint(SERIAL, "绝密★30年", "林素贞", datetime(2026, 11, 21, 16, 42), "1284 7F3A90C1")  # noqa: DTZ001
FORM = classified_list.FORM


def pages(rows: list[RecordLine]) -> list[pypdfium2.PdfPage]:
    return list(pypdfium2.PdfDocument(FORM.render(rows, imprint=IMPRINT)))


def words(page: pypdfium2.PdfPage) -> str:
    return "".join(page.get_textpage().get_text_bounded().split())


@pytest.mark.parametrize("rows", [[], list(FORM.samples), [LINE]], ids=["empty", "sample", "hostile"])
def test_nothing_leaves_the_page_or_lies_over_something_else(rows: list[RecordLine]) -> None:
    [page] = pages(rows)
    drawn = list(ink(page))
    assert all(holds((0, 0, *page.get_size()), bounds) for _, bounds in drawn)
    assert not lying_over(drawn)


def test_r089_each_page_bears_heads_mark_number_and_serial() -> None:
    most = FORM.stock.per_page
    made = pages([replace(FORM.sample, number=number + 1) for number in range(most * 3)])
    assert len(made) == 3
    for number, page in enumerate(made, 1):
        assert all(said in words(page) for said in ("责任者", "题名", "绝密★30年", f"第{number}页共3页"))
        assert scanned(picture(page)) == [str(SERIAL)]


def test_the_end_of_a_list_is_told_where_its_page_has_room() -> None:
    most = FORM.stock.per_page
    assert "以下空白" in words(pages([])[0])
    assert "以下空白" in words(pages([FORM.sample] * (most - 1))[0])
    [full] = pages([FORM.sample] * most)
    assert "以下空白" not in words(full)


def test_rare_characters_can_be_read_back() -> None:
    [page] = pages([replace(FORM.sample, title="\U00020bb7野家村")])
    assert "\U00020bb7野家村" in words(page)


def test_a_list_drawn_twice_gives_the_same_bytes() -> None:
    assert FORM.render([LINE], imprint=IMPRINT) == FORM.render([LINE], imprint=IMPRINT)


def test_columns_of_a_group_share_a_head() -> None:
    lent = Phrase(zh="借出", en="Lent")
    table: Table[str] = Table(
        (
            Column(Phrase(zh="档号", en="Reference"), 60, str),
            Column(Phrase(zh="日期", en="Date"), 40, str, group=lent),
            Column(Phrase(zh="签名", en="Signature"), 40, group=lent),
        )
    )
    form = table_form("pair", Phrase(zh="对照", en="Pair"), table, ["甲"])
    [page] = pypdfium2.PdfDocument(form.render(["甲"], imprint=IMPRINT))
    assert words(page).count("借出") == 1 and words(page).count("甲") == 2


def test_a_long_title_loses_its_end_rather_than_being_too_small_to_read() -> None:
    long = replace(FORM.sample, title="关于东湖水源地保护工作情况的报告" * 20)
    [page] = pages([long])
    written = [one for one in page.get_objects(textpage=page.get_textpage()) if isinstance(one, pypdfium2.PdfTextObj)]
    assert min(one.get_font_size() for one in written if "水源地" in one.extract()) >= 6
    assert "…" in words(page)
