"""Papers of the holdings by keys alone: chosen in the list, by their digit, and on to the printing page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Level
from recordsroom.services.queries.holdings_papers import PaperCounts
from tests.files import FILE_CODE, a_file
from tests.rooms import House
from tests.ui.arranging_stage import choose, enter, filled, look_for
from tests.ui.turns import keyboard, press, shown
from ui.arranging.acts import ArrangingAct
from ui.gallery.facts import FACTS, form_number
from ui.holdings.page import HoldingsPage
from ui.papers.page import EVERY_PAPER, PAPERS, PapersPage
from ui.porter import Porter
from ui.printing.words import FORM_OF

Key = Qt.Key
SHIFT_P = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def file(house: House) -> int:
    return a_file(house, 1, Level.PUBLIC, Level.MIMI)


@pytest.fixture
def page(file: int, porter: Porter) -> HoldingsPage:
    return HoldingsPage(porter)


def opened(page: HoldingsPage, qtbot: QtBot) -> PapersPage:
    part = page.part("papers")
    assert isinstance(part, PapersPage)
    qtbot.waitUntil(lambda: part._counts is not None and page.shown() is part, timeout=5000)
    return part


def test_f03_a_digit_leads_to_the_printing_page_with_what_is_chosen(page: HoldingsPage, qtbot: QtBot, file: int):
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 23, timeout=5000)
    wanted: list[tuple[str, tuple[int, ...]]] = []
    page.labels_wanted.connect(lambda form, of: wanted.append((form, of)))
    press(window, qtbot, Key.Key_Return)
    qtbot.keyClick(keyboard(window), Key.Key_P, SHIFT_P)
    part = opened(page, qtbot)
    assert len(part._records) == 1
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: len(part._records) == 23, timeout=5000)
    qtbot.waitUntil(lambda: part._counts is not None and part._counts.items == 20, timeout=5000)
    for number in range(1, len(PAPERS) + 1):
        press(window, qtbot, Key(Key.Key_0 + number))
    assert [form for form, _of in wanted] == [form for form, _icon in PAPERS]
    assert all(file in of for _form, of in wanted)
    press(window, qtbot, Key.Key_F7)
    with qtbot.waitSignal(page.document_wanted, timeout=5000) as opened_for_it:
        press(window, qtbot, Key.Key_1)
    assert opened_for_it.args is not None and opened_for_it.args[0::2] == ["filing_list", Level.JIMI]
    assert "管网改造方案之4" in [line.title for row in opened_for_it.args[1][1:] for line in row.lines]
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is page.list
    page.open(EVERY_PAPER)
    qtbot.waitUntil(lambda: part._counts is not None and part._counts.items == 20, timeout=5000)


def test_every_printed_form_has_its_line_in_the_gallery():
    assert set(FORM_OF) <= set(FACTS), "say in ui/gallery/facts.py when the new form is used"
    assert set(FACTS) <= set(FORM_OF)
    assert form_number("loan_register") == "F-13 G-12"


def test_p017_after_arranging_lists_and_notes_are_printed_anew(page: HoldingsPage, qtbot: QtBot, file: int):
    window = shown(page, qtbot)
    look_for(qtbot, window, FILE_CODE.format(1), 3)
    choose(qtbot, window, ArrangingAct.RENUMBER)
    filled(qtbot, window, 3)
    enter(qtbot, window)
    qtbot.keyClick(window, Key.Key_P, SHIFT_P)
    part = opened(page, qtbot)
    assert part._counts == PaperCounts(files=1, inner=2)
    with qtbot.waitSignal(page.labels_wanted) as asked:
        qtbot.keyClicks(keyboard(window), "5")
    assert asked.args is not None and asked.args[0] == "file_note" and file in asked.args[1]
