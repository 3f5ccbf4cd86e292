"""Pages reach the printer dot for dot, and can be called back; a PDF stands in for the printer."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from recordsroom.domain.errors import PrinterGone
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import carrier_label, loan_register, loan_slip
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.stock import stock
from recordsroom.services.jobs import Cancelled, Progress
from ui.printing.paper import drawing_dpi, print_pages

FORM = carrier_label.FORM
SERIAL = Barcode.make(Kind.DOCUMENT, 1203)
BARS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128])


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    made.setResolution(300)
    return made


def printed(printer: QPrinter) -> Any:
    return pypdfium2.PdfDocument(Path(printer.outputFileName()).read_bytes())


def scanned(page: Any) -> list[str]:
    image = page.render(scale=300 / 72).to_pil()
    return sorted(code.text for code in zxingcpp.read_barcodes(image, formats=BARS))


@pytest.mark.parametrize("key", ["L7160", "roll-60x40"])
def test_what_leaves_the_printer_can_be_scanned(printer: QPrinter, key: str) -> None:
    pdf = FORM.render(FORM.samples, stock=stock(key), dpi=drawing_dpi(printer))
    pages = range(len(pypdfium2.PdfDocument(pdf)))
    print_pages(pdf, printer, pages)
    out = printed(printer)
    assert len(out) == len(pages)
    found = sorted(text for page in out for text in scanned(page))
    assert found == sorted(str(sample.barcode) for sample in FORM.samples)


@pytest.mark.parametrize("key", ["L7160", "roll-100x70", "roll-40x30"])
def test_the_paper_has_the_size_of_the_stock(printer: QPrinter, key: str) -> None:
    print_pages(FORM.render([FORM.sample], stock=stock(key)), printer, [0])
    width, height = printed(printer)[0].get_size()
    assert (width / 72 * 25.4, height / 72 * 25.4) == pytest.approx(tuple(stock(key).page), abs=0.4)


@pytest.mark.parametrize(
    ("form", "paper"),
    [(loan_slip.FORM, QPageSize.PageSizeId.A5), (loan_register.FORM, QPageSize.PageSizeId.A4)],
    ids=["A5", "A4"],
)
def test_a_page_that_lies_is_known_to_printers_by_its_name(
    printer: QPrinter, form: Form[Any], paper: QPageSize.PageSizeId
) -> None:
    imprint = Imprint(SERIAL, "内部", "林素贞", datetime(2026, 11, 21, 16, 42))  # noqa: DTZ001
    print_pages(form.render([form.sample], imprint=imprint, dpi=drawing_dpi(printer)), printer, [0])
    layout = printer.pageLayout()
    assert (layout.pageSize().id(), layout.orientation()) == (paper, QPageLayout.Orientation.Landscape)
    [page] = printed(printer)
    width, height = (side / 72 * 25.4 for side in page.get_size())
    assert (width, height) == pytest.approx(tuple(form.stock.page), abs=0.4) and str(SERIAL) in scanned(page)


def test_pages_and_copies_are_printed_as_chosen(printer: QPrinter) -> None:
    pdf = FORM.render(FORM.samples, stock=stock("roll-50x30"))
    print_pages(pdf, printer, [2, 0], copies=2)
    codes = [str(FORM.samples[number].barcode) for number in (2, 0, 2, 0)]
    assert [scanned(page) for page in printed(printer)] == [[code] for code in codes]


def test_a_job_tells_how_far_it_is_and_stops_when_unwanted(printer: QPrinter) -> None:
    pdf, progress = FORM.render(FORM.samples, stock=stock("roll-50x30")), Progress()
    print_pages(pdf, printer, [0, 1, 2], progress=progress)
    assert progress.done == progress.total == 3
    progress.unwanted = True
    with pytest.raises(Cancelled):
        print_pages(pdf, printer, [0, 1, 2], progress=progress)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "missing" / "out.pdf"))
    with pytest.raises(PrinterGone):
        print_pages(FORM.render([FORM.sample]), printer, [0])


@pytest.mark.parametrize(("resolution", "dpi"), [(203, 203), (300, 300), (600, 600), (1200, 600), (2400, 600)])
def test_very_fine_printers_are_drawn_for_at_a_whole_fraction(printer: QPrinter, resolution: int, dpi: int) -> None:
    printer.setResolution(resolution)
    assert drawing_dpi(printer) == dpi
