"""Bars are whole printer dots, and refused where a scanner would fail."""

from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest
import zxingcpp

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import BAR_MODULES, Bars, Ladder, Quick, bar_cells, snapped, square_cells
from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.parts import Part
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.trouble import NoRoom, TooFine
from recordsroom.services.documents.typesetting import open_canvas

CODE = Barcode.make(Kind.CARRIER, 42)
CARD = Size(60, 30)


def draw(part: Part[Barcode], dpi: int = 300) -> bytes:
    file = BytesIO()
    canvas = open_canvas(file, CARD, "test")
    pen = Pen(canvas, CARD, dpi, "zh")
    part.draw(pen, CODE)
    pen.rest()
    canvas.save()
    return file.getvalue()


def scan(pdf: bytes) -> list[str]:
    [page] = pypdfium2.PdfDocument(pdf)
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])
    return [code.text for code in zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil(), formats=formats)]


def bars(wide: float = 40, tall: float = 20, module: float = 0.254) -> Bars[Barcode]:
    return Bars(10, 5, wide, tall, of=lambda code: code, module=module)


def test_a_code_is_as_long_as_reckoned() -> None:
    column, _, wide, _ = bar_cells(str(CODE))[-1]
    assert column + wide == BAR_MODULES


def test_bars_and_squares_scan_back() -> None:
    square: Quick[Barcode] = Quick(5, 5, 15, of=lambda code: code)
    assert scan(draw(bars())) == [str(CODE)] and scan(draw(square)) == [str(CODE)]


@pytest.mark.parametrize(("dpi", "wide"), [(203, 0.25024), (300, 0.254), (600, 0.254)])
def test_a_module_is_whole_dots_of_the_printer(dpi: int, wide: float) -> None:
    module = snapped(0.254, dpi, finest=0.19, modules=BAR_MODULES, room=50)
    assert module == pytest.approx(wide, abs=0.001) and module * dpi / 25.4 == pytest.approx(round(module * dpi / 25.4))


@pytest.mark.parametrize(("module", "dpi"), [(0.17, 300), (0.127, 203), (0.05, 1200)])
def test_bars_finer_than_a_scanner_reads_are_refused(module: float, dpi: int) -> None:
    with pytest.raises(TooFine) as refused:
        draw(bars(module=module), dpi)
    assert refused.value.facts["dpi"] == dpi and refused.value.facts["least"] == 190


def test_bars_that_do_not_fit_are_refused_and_not_squeezed() -> None:
    with pytest.raises(NoRoom):
        draw(bars(wide=15))


def test_bars_step_down_a_dot_before_they_are_refused() -> None:
    assert scan(draw(bars(wide=23.5, module=0.34))) == [str(CODE)]


def test_bars_too_low_to_hit_are_refused() -> None:
    with pytest.raises(NoRoom):
        draw(bars(tall=7))


def test_the_quiet_zone_stays_on_the_label() -> None:
    at_the_edge: Bars[Barcode] = Bars(0, 5, 40, 20, of=lambda code: code)
    [page] = pypdfium2.PdfDocument(draw(at_the_edge))
    left = min(thing.get_bounds()[0] for thing in page.get_objects())
    assert left / 72 * 25.4 >= 2.54 - 0.001


@pytest.mark.parametrize("wide", [3, 4.5])
def test_a_square_too_small_to_read_is_refused(wide: float) -> None:
    tiny: Quick[Barcode] = Quick(5, 5, wide, of=lambda code: code)
    with pytest.raises((TooFine, NoRoom)):
        draw(tiny)


def ladder(wide: float = 13, tall: float = 23.5, module: float = 0.254) -> Ladder[Barcode]:
    return Ladder(5, 5, wide, tall, of=lambda code: code, module=module)


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_ladder_scans_back_from_every_usual_printer(dpi: int) -> None:
    assert scan(draw(ladder(), dpi)) == [str(CODE)]


@pytest.mark.parametrize(("dpi", "module"), [(203, 0.127), (300, 0.17), (600, 0.17)])
def test_a_ladder_finer_than_a_scanner_reads_is_refused(dpi: int, module: float) -> None:
    with pytest.raises(TooFine) as refused:
        draw(ladder(module=module), dpi)
    assert refused.value.facts["dpi"] == dpi and refused.value.facts["least"] == 190


@pytest.mark.parametrize(("wide", "tall"), [(4.5, 23.5), (13, 16)])
def test_a_ladder_without_room_is_refused(wide: float, tall: float) -> None:
    with pytest.raises(NoRoom):
        draw(ladder(wide, tall))


def test_squares_that_touch_are_one() -> None:
    cells = square_cells(str(CODE))
    assert all(one[1] != following[1] or one[0] + one[2] < following[0] for one, following in pairwise(cells))
