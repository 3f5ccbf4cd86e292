"""The parts of the printing page by themselves: the list of forms, the picture of a sheet, the choice of printers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.services.documents.stock import stock
from recordsroom.services.printing import PrintFault
from ui.printing.chooser import Chooser
from ui.printing.paper import load
from ui.printing.printers import SystemPrinters
from ui.printing.purposes import Entry
from ui.printing.sheet_picture import SheetPicture
from ui.printing.words import FORM_OF, fault_words, form_words, stock_words


@pytest.fixture
def chooser(qtbot: QtBot) -> Iterator[Chooser]:
    made = Chooser("zh")
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    yield made
    made.clear()


def test_a_form_is_found_by_its_words_or_initials(chooser: Chooser, qtbot: QtBot) -> None:
    chooser.search.setFocus()
    qtbot.keyClicks(chooser.search, "mlk")
    assert chooser.forms.chosen_entry() == Entry("command_sheet")
    chooser.search.setText("架位标")
    assert chooser.forms.chosen_entry() == Entry("location_label")
    chooser.search.setText("zzz")
    assert chooser.forms.chosen_entry() is None
    chooser.search.clear()
    assert chooser.forms.chosen_entry() == Entry("carrier_label")
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    assert chooser.forms.hasFocus()


def test_arrows_pass_the_headings_by_and_enter_opens(chooser: Chooser, qtbot: QtBot) -> None:
    seen: list[Entry] = []
    chooser.forms.chosen.connect(seen.append)
    for _step in range(10):
        qtbot.keyClick(chooser.forms, Qt.Key.Key_Down)
    assert len(seen) == 10 and all(isinstance(entry, Entry) for entry in seen)
    assert seen[-1] == Entry("box_label", True), "below the next heading"
    with qtbot.waitSignal(chooser.forms.opened):
        qtbot.keyClick(chooser.forms, Qt.Key.Key_Return)


def test_numbers_stand_beside_the_lines_and_stay_through_a_search(chooser: Chooser) -> None:
    chooser.forms.show_numbers({Entry("carrier_label", waiting=True): 1204})
    chooser.search.setText("zt")
    assert chooser.forms.chosen_entry() == Entry("carrier_label", waiting=True)
    chooser.grab()


def test_every_form_of_the_list_is_a_form_that_can_be_printed(chooser: Chooser) -> None:
    entries = [chooser.forms.item(place).data(Qt.ItemDataRole.UserRole) for place in range(chooser.forms.count())]
    assert {entry.form for entry in entries if entry} <= set(FORM_OF)


def test_a_tap_on_the_picture_chooses_the_first_label(qtbot: QtBot) -> None:
    picture = SheetPicture()
    qtbot.addWidget(picture)
    picture.show_sheet(stock("L7160"), 1, 3)
    picture.resize(picture.sizeHint())
    picture.grab()
    with qtbot.waitSignal(picture.start_chosen) as chosen:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.rect().center())
    assert chosen.args == [11]
    with qtbot.assertNotEmitted(picture.start_chosen):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_the_picture_keeps_to_the_labels_of_the_sheet(qtbot: QtBot) -> None:
    picture = SheetPicture()
    qtbot.addWidget(picture)
    picture.show_sheet(stock("L7160"), 1, 3)
    with qtbot.assertNotEmitted(picture.start_chosen):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home):
            qtbot.keyClick(picture, key)
    picture.show_sheet(stock("L7160"), 21, 3)
    with qtbot.assertNotEmitted(picture.start_chosen):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End):
            qtbot.keyClick(picture, key)


def test_r089_only_printers_that_use_paper_are_offered(qapp: QApplication) -> None:
    assert not [name for name in SystemPrinters().names() if "pdf" in name.casefold()]


def test_words_outlive_forms_and_stocks_of_other_versions() -> None:
    assert form_words("carrier_label", "zh") == "档案标签"
    assert form_words("form_of_tomorrow", "zh") == "form_of_tomorrow"
    assert stock_words("roll-60x40", "zh") == "卷装标签 60 × 40"
    assert stock_words("stock_of_yesterday", "zh") == "stock_of_yesterday"
    assert stock_words(None, "zh")
    assert len({fault_words(fault) for fault in PrintFault}) == len(PrintFault)


class _Office(QPrinter):
    """A printer of the desktop: it cannot print to the edge, and turns down a whole layout that says it can."""

    def setPageLayout(self, layout: QPageLayout) -> bool:
        turned_down = layout.margins() == QMarginsF()
        return False if turned_down else super().setPageLayout(layout)


@pytest.mark.parametrize(
    ("wide", "high", "name", "lying"),
    [
        (210.0, 297.0, QPageSize.PageSizeId.A4, False),
        (209.9, 148.2, QPageSize.PageSizeId.A5, True),
        (297.0, 210.0, QPageSize.PageSizeId.A4, True),
        (60.0, 40.0, QPageSize.PageSizeId.Custom, False),
    ],
)
def test_a_printer_that_has_margins_of_its_own_takes_the_paper_of_the_form(
    qapp: QApplication, wide: float, high: float, name: QPageSize.PageSizeId, lying: bool
) -> None:
    printer = _Office(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    load(printer, QSizeF(wide, high))
    told, millimetres = printer.pageLayout(), QPageLayout.Unit.Millimeter
    assert told.pageSize().id() is name and printer.fullPage()
    assert (told.orientation() is QPageLayout.Orientation.Landscape) is lying
    size = told.fullRect(millimetres).size()
    assert abs(size.width() - wide) < 0.5 and abs(size.height() - high) < 0.5
