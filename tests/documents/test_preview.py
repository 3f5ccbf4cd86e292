"""The preview shows pages as they will be printed, by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from recordsroom.services.documents import carrier_label
from recordsroom.services.documents.stock import stock
from ui.printing.pages import Pages
from ui.printing.preview import Preview, Zoom

FORM = carrier_label.FORM
PDF = FORM.render(FORM.samples * 2, stock=stock("roll-60x40"))
A4 = FORM.render(FORM.samples)


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[Preview]:
    shown = Preview()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    yield shown
    shown.clear()


def test_a_document_is_shown_from_its_first_page(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.page_changed) as told:
        preview.show_pages(PDF)
    assert told.args == [1, 6] and (preview.page, preview.count) == (1, 6)
    middle = preview.grab().toImage().pixelColor(QPoint(250, 30))
    assert middle == QColor(Qt.GlobalColor.white)


def test_pages_are_turned_by_keys(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pages(PDF)
    for key, page in (
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_End, 6),
        (Qt.Key.Key_Home, 1),
    ):
        qtbot.keyClick(preview, key)
        assert preview.page == page


def test_the_page_in_sight_stays_when_it_is_zoomed_or_resized(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pages(PDF)
    preview.go_to(4)
    qtbot.keyClick(preview, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert (preview.zoom, preview.page) == (Zoom.ACTUAL, 4)
    preview.resize(600, 300)
    assert preview.page == 4
    preview.verticalScrollBar().setValue(0)
    assert preview.page == 1
    preview.go_to(4)
    qtbot.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (preview.zoom, preview.page) == (Zoom.FIT, 4)


def test_a_whole_page_fits_the_window(preview: Preview) -> None:
    preview.show_pages(A4)
    assert preview.verticalScrollBar().maximum() == preview.horizontalScrollBar().maximum() == 0
    preview.set_zoom(Zoom.ACTUAL)
    assert preview.verticalScrollBar().maximum() > 0


def test_without_a_document_it_says_what_belongs_here(preview: Preview) -> None:
    preview.clear()
    preview.grab()
    assert (preview.page, preview.count) == (0, 0) and preview.accessibleName()


def test_a_page_for_the_printer_is_black_or_white() -> None:
    plate, picture = (draw(0, 300) for draw in (Pages(PDF).plate, Pages(PDF).picture))
    assert plate.size() == picture.size()
    greys = {plate.pixelColor(x, y).value() for x in range(0, plate.width(), 3) for y in range(0, plate.height(), 3)}
    assert greys == {0, 255}


def test_a_tap_on_a_label_chooses_where_printing_starts(preview: Preview, qtbot: QtBot) -> None:
    a4 = stock("L7160")
    labels = [QRectF(*a4.corner(slot), *a4.label) for slot in range(a4.per_page)]
    preview.show_pages(A4, labels)
    preview.grab()
    middle = preview.viewport().rect().center()
    with qtbot.waitSignal(preview.label_chosen) as chosen:
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [11]
    with qtbot.assertNotEmitted(preview.label_chosen):
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
