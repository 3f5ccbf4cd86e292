"""Every printed form with its samples on every stock it suits, read back as a scanner and an eye do."""

from datetime import datetime
from itertools import cycle, islice
from typing import Any

import pypdfium2
import pytest

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import FORMS, carrier_label, person_card
from recordsroom.services.documents.bars import Bars, Ladder, Quick
from recordsroom.services.documents.box_label import BoxLabel
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.case_label import CaseLabel
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.desk_book import BookLine
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.inventory_sheet import CountLine, ShelfHead
from recordsroom.services.documents.location_label import LocationLabel
from recordsroom.services.documents.measure import MM
from recordsroom.services.documents.packing_list import PackingLine
from recordsroom.services.documents.person_card import PersonCard
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.seat_label import SeatLabel
from recordsroom.services.documents.stock import ROLLS, SPINES, Stock
from recordsroom.services.documents.stock import stock as find_stock
from recordsroom.services.documents.trouble import NoRoom
from recordsroom.services.documents.walk_list import WalkLine
from tests.documents import hostile_counts, hostile_labels, hostile_papers, hostile_secrecy
from tests.documents.hostile_carrying import CARRYING
from tests.documents.hostile_circulation import CIRCULATION
from tests.documents.hostile_copying import COPYING
from tests.documents.hostile_handbook import HANDBOOK
from tests.documents.hostile_handing import HANDING
from tests.documents.seeing import Bounds, holds, ink, lying_over, picture, scanned

SERIAL = Barcode.make(Kind.DOCUMENT, 1203)
IMPRINT = Imprint(SERIAL, "机密★20年", "林素贞", datetime(2026, 11, 21, 16, 42), "1284 7F3A90C1")  # noqa: DTZ001
HOSTILE: dict[str, list[Any]] = (
    {
        form.key: [
            CarrierLabel(
                Barcode.make(Kind.CARRIER, 99999998),
                "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
                "000616-000618",
                "12库AB区123列B面12节12层12格",
                "绝密★2046年12月31日",
            )
        ]
        for form in (carrier_label.FORM, carrier_label.QUICK_FORM)
    }
    | (hostile_papers.HOSTILE | hostile_secrecy.HOSTILE | hostile_counts.HOSTILE)
    | hostile_labels.HOSTILE
    | {
        "box_label": [
            BoxLabel(
                Barcode.make(Kind.BOX, 99999998),
                "9999",
                "Z109-WS·2011-D30-政策法规与督察办公室处",
                "10001–10999",
                "12库AB区123列B面12节12层12格",
                "绝密★2046年12月31日",
                ("Z109", "2011", "D30", "政策法规与督察办公室处"),
            )
        ],
        "location_label": [
            LocationLabel(
                Barcode.make(Kind.LOCATION, 5),
                "二楼东侧小会议室旁保密柜",
                "大院二号楼二层东区12库AB区123列B面",
                "工作秘密",
            )
        ],
        "person_card": [
            PersonCard(
                Barcode.make(Kind.PERSON, 5),
                "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜",
                "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
                "青石市人民政府办公室机关事务管理局保密档案室",
            )
        ],
        "walk_list": [
            WalkLine(
                799,
                "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
                "000616-000618",
                "绝密★2046年12月31日",
                "12库AB区123列B面12节12层12格",
                Barcode.make(Kind.LOCATION, 5),
                "二楼东侧小会议室旁还件车",
            )
        ],
        "classified_list": [hostile_papers.LINE],
        "inventory_sheet": [
            ShelfHead(
                "12库AB区123列B面12节12层12格二楼东侧小会议室旁保密柜",
                Barcode.make(Kind.LOCATION, 5),
                9999,
                999,
                99,
                99,
            ),
            CountLine(
                9999,
                "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
                "关于\U00020bb7野家村" * 60,
                "000616-000618",
                "10999",
                "绝密★2046年12月31日",
                Phrase("归还待核 青政办发〔2026〕10999号", "to be checked 〔2026〕10999"),
                Barcode.make(Kind.CARRIER, 99999),
                inside=True,
            ),
        ],
        "place_book": [
            BookLine(
                Barcode.make(Kind.LOCATION, 5),
                "二楼东侧小会议室旁保密柜",
                "大院二号楼二层东区12库AB区123列B面",
                "工作秘密",
            )
        ],
        "reader_book": [
            BookLine(
                Barcode.make(Kind.PERSON, 5),
                "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜",
                "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            )
        ],
        "day_closing": [
            DayLine(
                "",
                "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
                "绝密★2046年12月31日",
                "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜 政策法规与机关事务管理督察处",
                "2026-11-20",
                "绝密未还",
            )
        ],
    }
)
"""The longest that a real room could hand over, and nothing else but its label to put it on."""
HOSTILE.update(CIRCULATION | CARRYING | COPYING)
HOSTILE.update(HANDING | HANDBOOK)
HOSTILE.update(
    {
        "seat_label": [SeatLabel(Barcode.make(Kind.LOCATION, 99999998), "WWWWWW-9", "涉密区", "绝密")],
        "case_label": [
            CaseLabel(
                Barcode.make(Kind.BOX, 99999998),
                "9999",
                "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
                "绝密",
            )
        ],
        "packing_list": [
            PackingLine(
                10999,
                "9999",
                "封2026/0000-0000-0000-99",
                "9999",
                "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001 – Z109-WS·2011-D30-政策法规与督察办公室处-0999·999",
                "000616-000618",
                "10999",
                "绝密★2046年12月31日",
                "12库AB区123列B面12节12层12格",
            )
        ],
    }
)
EVERYWHERE = [pytest.param(form, stock, id=f"{form.key}-{stock.key}") for form in FORMS for stock in form.stocks]
ON_ROLLS = [case for case in EVERYWHERE if case.values[1] in ROLLS + SPINES]


def rows_of(form: Form[Any]) -> list[Any]:
    return [*form.samples, *HOSTILE.get(form.key, [])]


def draw(form: Form[Any], rows: list[Any], **chosen: Any) -> bytes:
    return form.render(rows, imprint=IMPRINT if form.frame else None, **chosen)


def codes(form: Form[Any], rows: list[Any], stock: Stock) -> list[str]:
    parts = [part for part in form.parts(stock.area) if isinstance(part, Bars | Ladder | Quick)]
    return sorted(str(code) for row in rows for part in parts if (code := part.of(row)))


def cell(stock: Stock, slot: int) -> Bounds:
    """Where a label lies on its page, in points from the lower left."""
    left, top = stock.corner(slot)
    lower = stock.page.height - top - stock.label.height
    return left * MM, lower * MM, (left + stock.label.width) * MM, (lower + stock.label.height) * MM


@pytest.mark.parametrize(("form", "stock"), EVERYWHERE)
def test_what_is_printed_can_be_scanned(form: Form[Any], stock: Stock) -> None:
    for sample in rows_of(form):
        [page] = pypdfium2.PdfDocument(draw(form, [sample], stock=stock))
        expected = codes(form, [sample], stock) + [str(SERIAL)] * bool(form.frame)
        assert scanned(picture(page)) == sorted(expected)


@pytest.mark.parametrize("dpi", [203, 600])
@pytest.mark.parametrize(("form", "stock"), ON_ROLLS)
def test_bars_suit_every_usual_printer(form: Form[Any], stock: Stock, dpi: int) -> None:
    [page] = pypdfium2.PdfDocument(draw(form, [form.sample], stock=stock, dpi=dpi))
    assert set(codes(form, [form.sample], stock)) <= set(scanned(picture(page, dpi)))


@pytest.mark.parametrize(("form", "stock"), EVERYWHERE)
def test_a_full_sheet_scans_label_by_label(form: Form[Any], stock: Stock) -> None:
    rows = [form.samples[number % len(form.samples)] for number in range(stock.per_page)]
    [page] = pypdfium2.PdfDocument(draw(form, rows, stock=stock))
    sheet, scale = picture(page), 300 / 25.4
    for slot, row in enumerate(rows):
        left, top = stock.corner(slot)
        edges = (left, top, left + stock.label.width, top + stock.label.height)
        label = sheet.crop(tuple(round(edge * scale) for edge in edges))  # type: ignore[arg-type]  # four edges
        assert scanned(label) == codes(form, [row], stock)


@pytest.mark.parametrize(("form", "stock"), EVERYWHERE)
def test_the_page_has_the_size_of_the_stock(form: Form[Any], stock: Stock) -> None:
    [page] = pypdfium2.PdfDocument(draw(form, [form.sample], stock=stock))
    assert page.get_size() == pytest.approx((stock.page.width * MM, stock.page.height * MM), abs=0.01)


@pytest.mark.parametrize(("form", "stock"), EVERYWHERE)
def test_nothing_leaves_its_label(form: Form[Any], stock: Stock) -> None:
    rows = list(islice(cycle(rows_of(form)), max(stock.per_page, 4)))
    page = next(iter(pypdfium2.PdfDocument(draw(form, rows, stock=stock))))
    width, height = page.get_size()
    cells = [cell(stock, slot) for slot in range(stock.per_page)] + [(0.0, 0.0, width, height)] * bool(form.frame)
    assert all(any(holds(one, bounds) for one in cells) for _, bounds in ink(page))


@pytest.mark.parametrize(("form", "stock"), EVERYWHERE)
def test_nothing_is_drawn_over_something_else(form: Form[Any], stock: Stock) -> None:
    for sample in rows_of(form):
        [page] = pypdfium2.PdfDocument(draw(form, [sample], stock=stock))
        assert not lying_over(list(ink(page)), form.key)


@pytest.mark.parametrize(("form", "stock"), EVERYWHERE)
def test_words_can_be_read_back(form: Form[Any], stock: Stock) -> None:
    [page] = pypdfium2.PdfDocument(draw(form, [form.sample], stock=stock))
    # The reader tells a hyphen at the end of a line as a character of its own.
    read = "".join(page.get_textpage().get_text_bounded().replace("\x02", "-").split())
    for part in form.parts(stock.area):
        assert "".join(part.said(form.sample, "zh").split()) in read


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_drawing_twice_gives_the_same_bytes(form: Form[Any]) -> None:
    assert draw(form, list(form.samples)) == draw(form, list(form.samples))


@pytest.mark.parametrize("form", [form for form in FORMS if form.stock.per_page > 1], ids=lambda form: form.key)
def test_printing_starts_at_the_label_that_is_left(form: Form[Any]) -> None:
    rows, start = [*form.samples * 3][:3], form.stock.per_page - 1
    first, second = pypdfium2.PdfDocument(draw(form, rows, start=start))
    serials = [str(SERIAL)] * bool(form.frame)
    for page, there in ((first, rows[:2]), (second, rows[2:])):
        found = [text for text in scanned(picture(page)) if text not in serials]
        assert found == codes(form, there, form.stock)
    framed = [bounds for _, bounds in ink(next(iter(pypdfium2.PdfDocument(draw(form, [])))))]
    cells = [cell(form.stock, slot) for slot in (start - 1, start)]
    assert all(bounds in framed or any(holds(one, bounds) for one in cells) for _, bounds in ink(first))


@pytest.mark.parametrize("form", [form for form in FORMS if not form.frame], ids=lambda form: form.key)
def test_an_offset_moves_everything(form: Form[Any]) -> None:
    [page] = pypdfium2.PdfDocument(draw(form, [form.sample], offset=(0.0, 0.0)))
    [moved] = pypdfium2.PdfDocument(draw(form, [form.sample], offset=(1.0, -0.5)))
    for (_, before), (_, after) in zip(ink(page), ink(moved), strict=True):
        assert (after[0] - before[0]) / MM == pytest.approx(1, abs=0.09)
        assert (after[1] - before[1]) / MM == pytest.approx(0.5, abs=0.09)


def test_every_form_has_a_name_of_its_own() -> None:
    assert len({form.key for form in FORMS}) == len({form.name for form in FORMS}) == len(FORMS)
    assert all(form.name.zh and form.name.en for form in FORMS)


def test_a_form_is_not_drawn_on_a_stock_too_small_for_it() -> None:
    with pytest.raises(NoRoom):
        person_card.FORM.render([person_card.FORM.sample], stock=find_stock("L7651"))


@pytest.mark.parametrize(("start", "offset"), [(0, (0.0, 0.0)), (22, (0.0, 0.0)), (1, (0.0, 5.5))])
def test_a_label_that_is_not_on_the_sheet_is_not_printed_on(start: int, offset: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="L7160"):
        carrier_label.FORM.render([carrier_label.FORM.sample], start=start, offset=offset)


def test_labels_may_come_as_a_stream() -> None:
    form = carrier_label.FORM
    assert form.render(iter(form.samples)) == form.render(form.samples)
