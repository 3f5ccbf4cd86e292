"""The handbook on the screen: opened on a page, read by keys, searched, and left to the very field one came from."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.services.documents import FORMS
from ui.help.chapters import KEYS, LANGUAGES, read_chapters
from ui.help.pictures import Pictures, size_of, view_size
from ui.help.view import HelpView
from ui.look import style, tokens, type
from ui.shell.page import Page
from ui.shell.window import Window


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    style.dress(qapp, dark=False)
    yield qapp
    style.dress(qapp, dark=False)


@pytest.fixture
def host(qtbot: QtBot, dressed: QApplication) -> QWidget:
    """Something that is worked in, with a field that has the keyboard."""
    made = QWidget()
    field = QLineEdit(made)
    column = QVBoxLayout(made)
    column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(made)
    made.resize(1198, 656)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    field.setFocus()
    return made


@pytest.fixture
def view(qtbot: QtBot, host: QWidget) -> HelpView:
    made = HelpView("zh_CN")
    qtbot.addWidget(made)
    made.cover(host, "desk")
    return made


def test_f1_opens_the_chapter_of_the_page_and_f1_leads_back(qtbot: QtBot, host: QWidget, dressed: QApplication):
    field, view = host.findChild(QLineEdit), HelpView("zh_CN")
    qtbot.addWidget(view)
    for page, chapter in (("desk", "desk"), ("firstday", "first-day"), ("journal", "journal")):
        view.toggle(host, page)
        assert view.isVisible() and view.chapter == chapter
        assert view.geometry() == host.rect()
        with qtbot.waitSignal(view.closed):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
        assert view.isHidden() and QApplication.focusWidget() is field


def test_esc_empties_the_search_first_then_leads_back(qtbot: QtBot, view: HelpView, host: QWidget):
    qtbot.keyClick(view.sheet, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(view.search, "R-53")
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.isVisible() and not view.search.text()
    qtbot.keyClick(view.sheet, Qt.Key.Key_Escape)
    assert view.isHidden() and QApplication.focusWidget() is host.findChild(QLineEdit)


def test_no_key_of_the_page_below_acts_while_the_help_is_open(qtbot: QtBot, view: HelpView, host: QWidget):
    acted: list[str] = []
    for name in ("Esc", "F4", "M", "Ctrl+P", "Ctrl+L"):
        QShortcut(QKeySequence(name), host).activated.connect(partial(acted.append, name))
    for key in (Qt.Key.Key_F4, Qt.Key.Key_M):
        qtbot.keyClick(view.sheet, key)
    for key in (Qt.Key.Key_P, Qt.Key.Key_L):
        qtbot.keyClick(view.sheet, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.sheet, Qt.Key.Key_Escape)
    assert acted == ["Ctrl+L"] and view.isHidden()


def test_leaving_what_is_not_open_says_nothing(qtbot: QtBot, view: HelpView):
    view.leave()
    with qtbot.assertNotEmitted(view.closed):
        view.leave()


class _People(Page):
    key = "people"


def test_a_window_shows_the_keys_of_the_help_and_leads_back_by_esc(qtbot: QtBot, dressed: QApplication):
    window, view = Window("青梧研究所", ""), HelpView("en")
    qtbot.addWidget(window)
    window.plan_page(_People, _People)
    page = window.made(_People.key)
    with qtbot.waitActive(window):
        window.show()
    view.cover(page, page.key)
    assert view.chapter == "people"
    hints = view.keys()
    assert [hint.key for hint in hints if hint.told] == ["↑↓", "←→", "Ctrl+F", "Esc"]
    qtbot.keyClick(view.sheet, Qt.Key.Key_Escape)
    assert view.isHidden()


def test_arrows_turn_chapters_and_scroll(qtbot: QtBot, view: HelpView):
    bar = view.sheet.verticalScrollBar()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        before = bar.value()
        qtbot.keyClick(view.sheet, key)
        assert bar.value() > before
    qtbot.keyClick(view.sheet, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(view.sheet, Qt.Key.Key_Right)
    assert view.chapter == "reading" and bar.value() == 0
    qtbot.keyClick(view.sheet, Qt.Key.Key_Left)
    qtbot.keyClick(view.sheet, Qt.Key.Key_Left)
    qtbot.keyClick(view.sheet, Qt.Key.Key_Left)
    assert view.chapter == "today"


def test_a_chapter_may_be_chosen_in_the_list(qtbot: QtBot, view: HelpView):
    qtbot.keyClick(view.contents, Qt.Key.Key_End)
    assert view.chapter == "keys"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wide", [1198, 627])
def test_the_name_of_every_chapter_is_read_whole(qtbot: QtBot, host: QWidget, language: str, wide: int):
    host.resize(wide, 600)
    view = HelpView(language)
    qtbot.addWidget(view)
    view.cover(host, "desk")
    edges, count = 28, type.width("128", type.font(type.SMALL)) + 12 if wide > 900 else 0
    for chapter in read_chapters(language):
        longest = type.width(chapter.title, type.font(bold=True))
        assert edges + longest + count <= view.contents.viewport().width(), chapter.title


def test_search_shows_where_it_stands_and_enter_goes_through_all_of_it(qtbot: QtBot, view: HelpView):
    view.search.setText("R-61")
    shown = [place for place in range(view.contents.count()) if not view.contents.item(place).isHidden()]
    assert len(shown) == 1 and view.chapter == "rules" and view.sheet.hits == 1
    view.search.setText("审批单号")
    seen = [view.chapter]
    for _press in range(8):
        qtbot.keyClick(view.search, Qt.Key.Key_Return)
        seen.append(view.chapter)
    assert {"desk", "rules"} <= set(seen)
    assert set(seen) <= {chapter.key for chapter in read_chapters("zh_CN") if chapter.count("审批单号")}


def test_keys_are_found_though_they_are_painted(view: HelpView):
    view.search.setText("F11")
    assert view.sheet.hits >= 1


def test_nothing_found_is_said_with_a_way_back(qtbot: QtBot, view: HelpView):
    view.search.setText("没有这个词吧")
    assert view.sheet.isHidden()
    view.search.clear()
    assert view.sheet.isVisible() and view.contents.currentItem() is not None
    assert not any(view.contents.item(place).isHidden() for place in range(view.contents.count()))


def test_the_sheet_follows_the_colours(view: HelpView, dressed: QApplication):
    def ink() -> str:
        return view.sheet.document.begin().begin().fragment().charFormat().foreground().color().name().upper()

    assert ink() == tokens.LIGHT.text.upper()
    style.dress(dressed, dark=True)
    assert ink() == tokens.DARK.text.upper()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dark", [False, True])
def test_every_chapter_is_painted_whole(qtbot: QtBot, host: QWidget, language: str, dark: bool, dressed: QApplication):
    style.dress(dressed, dark=dark)
    view = HelpView(language)
    qtbot.addWidget(view)
    view.cover(host, "desk")
    for key in KEYS:
        view.show_chapter(key)
        view.sheet.verticalScrollBar().setValue(view.sheet.verticalScrollBar().maximum())
        assert not view.grab().isNull()


def test_a_picture_of_the_gallery_is_drawn_when_it_comes_into_sight(view: HelpView, monkeypatch: pytest.MonkeyPatch):
    painted: list[str] = []
    monkeypatch.setattr(Pictures, "paint", lambda _self, _painter, _where, key: painted.append(key))
    view.show_chapter("gallery")
    view.grab()
    assert painted[0] == "carrier_label" and "opening_act" not in painted
    painted.clear()
    bar = view.sheet.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.grab()
    assert "carrier_label" not in painted and painted[-1] == "opening_act"


def test_the_picture_of_a_page_has_the_room_of_a_line(view: HelpView, dressed: QApplication):
    view.show_chapter("desk")
    [(start, name)] = view.sheet._set.views
    assert name == "desk"
    heights = []
    for wide in (300.0, 720.0, 2000.0):
        view.sheet._set.fit(wide)
        block = view.sheet.document.findBlock(start)
        heights.append(view.sheet.document.documentLayout().blockBoundingRect(block).height())
    assert heights[0] < heights[1] == heights[2]
    assert abs(heights[0] - 300 * 768 / 1366) < 40
    drawn = QImage(view_size(720), QImage.Format.Format_RGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    Pictures("en").paint_view(painter, drawn.rect().toRectF(), name)
    painter.end()
    assert len({drawn.pixel(x, 200) for x in range(20, 700)}) > 5


def test_every_form_is_shown_as_it_is_printed_no_larger_than_there_is_room(dressed: QApplication):
    pictures = Pictures("zh_CN")
    for form in FORMS:
        size = size_of(form.key)
        drawn = QImage(size, QImage.Format.Format_RGB32)
        drawn.fill(0)
        painter = QPainter(drawn)
        pictures.paint(painter, drawn.rect().toRectF(), form.key)
        painter.end()
        places = [(x, y) for x in range(0, size.width(), 3) for y in range(0, size.height(), 3)]
        assert {drawn.pixelColor(*place).lightness() < 128 for place in places} == {True, False}, form.key
        assert size.width() <= 560 and size.height() <= 430, form.key


def test_the_whole_is_asked_for_on_paper_only_where_something_prints(qtbot: QtBot, view: HelpView, host: QWidget):
    hints = view.keys()
    assert "Ctrl+P" not in [hint.key for hint in hints]
    with qtbot.assertNotEmitted(view.paper_wanted):
        qtbot.keyClick(view.sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    printing = HelpView("zh_CN", printable=True)
    qtbot.addWidget(printing)
    printing.cover(host, "desk")
    hints = printing.keys()
    assert "Ctrl+P" in [hint.key for hint in hints]
    with qtbot.waitSignal(printing.paper_wanted):
        qtbot.keyClick(printing.sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
