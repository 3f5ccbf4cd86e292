"""Every register on one page: found by number, words and initials, opened by Enter, by keys alone."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.services.documents.index import REGISTER_PLACES
from tests.ui.turns import press, shown
from ui.porter import Porter
from ui.registers.every import EveryRegisterPage, books

TITLES = (
    ("desk", "借还台"),
    ("registers", "登记簿"),
    ("carried", "携带外出"),
    ("people", "人员"),
    ("waiting", "预约等候"),
)


@pytest.fixture
def page(porter: Porter) -> EveryRegisterPage:
    return EveryRegisterPage(porter, lambda: TITLES)


def test_each_page_that_keeps_registers_stands_once_with_its_numbers_and_key():
    found = {book.page: book for book in books(TITLES, lends=True)}
    assert set(found) == {"registers", "carried", "people", "waiting"}, "the desk keeps none"
    assert found["registers"].numbers.split("\u3000")[0] == "G-12"
    assert found["carried"].numbers == "G-18" and found["carried"].key == "Ctrl+D"
    assert "carry_register" in found["carried"].forms
    assert found["waiting"].numbers == "" and found["people"].key == ""


def test_what_only_a_lender_sees_is_not_offered_to_others():
    titles = (*TITLES, ("enquiries", "代查"))
    offered = [{book.page for book in books(titles, lends=lends)} for lends in (True, False)]
    assert offered[0] - offered[1] == {"enquiries"}


def test_a_register_is_typed_and_opened(page: EveryRegisterPage, qtbot: QtBot):
    window = shown(page, qtbot)
    register = page.register
    qtbot.waitUntil(lambda: len(register.rows) == 4)
    press(window, qtbot, Qt.Key.Key_F, control=True)
    register.search.setText("G-18")
    assert register.table.rows.rowCount() == 1
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(register.search, Qt.Key.Key_Return)
    assert opened.args == ["carried", None]
    register.search.setText("ydd")
    assert register.table.rows.rowCount() == 0
    with qtbot.assertNotEmitted(page.opened):
        qtbot.keyClick(register.search, Qt.Key.Key_Return)
    register.search.setText("yydh")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(register.search, Qt.Key.Key_Return)
    assert opened.args == ["waiting", None]


def test_the_pane_is_about_what_is_found_and_about_nothing_where_nothing_is(page: EveryRegisterPage, qtbot: QtBot):
    shown(page, qtbot)
    register = page.register
    qtbot.waitUntil(lambda: len(register.rows) == 4)
    for typed, told in (("G-18", ["携带外出", "Open"]), ("nothing of this kind", []), ("", ["携带外出", "Open"])):
        register.search.setText(typed)
        qtbot.waitUntil(partial(says, register.side, told))


def says(side: QWidget, told: list[str]) -> bool:
    """Whether a pane has this head and these acts."""
    labels: list[QLabel] = list(side.findChildren(QLabel))
    heads = [words.text() for words in labels if words.isVisible() and words.text()]
    buttons: list[QPushButton] = list(side.findChildren(QPushButton))
    return [*heads[:1], *(act.text() for act in buttons if act.isVisible())] == told


def test_every_number_that_a_page_keeps_is_on_the_list():
    pages = {place.page for place in REGISTER_PLACES if place.page}
    shown_numbers = " ".join(book.numbers for book in books(tuple((page, page) for page in pages), lends=True))
    assert [place.number for place in REGISTER_PLACES if place.page and place.number not in shown_numbers] == []
