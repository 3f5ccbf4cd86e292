"""Collectors at the desk and on the people page, by scans and keys alone (P-11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import NameCollector
from recordsroom.domain.facts import Lent, Returned
from recordsroom.domain.values import Level
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import INTERNAL, JIMI, MIMI, PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.turns import press, shown, write
from ui.desk.offers import offers_of
from ui.look.tokens import GAP_12
from ui.parts.cells import content_width
from ui.people.collector_form import CollectorForm
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.rows import Kind
from ui.sounds import Sound

Key = Qt.Key
NEXT_YEAR = date(2027, 11, 20)


def naming(borrower: int, collector: int = 2) -> NameCollector:
    return NameCollector(reader=borrower, collector=collector, since=TODAY, until=NEXT_YEAR, max_level=Level.INTERNAL)


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    for made in staged(house, porter, qapp, qtbot):
        made.do(approval(PUBLIC, INTERNAL, MIMI), naming(1))
        yield made


def fetched_by(desk: Desk) -> str | None:
    told = desk.run.made[-1].told
    assert isinstance(told, Lent)
    return told.collector_name


def beside(desk: Desk) -> set[tuple[str, str]]:
    """Every two words that follow each other in the side pane: names and values stand so."""
    words = [one.text() for one in list[QLabel](desk.page.findChildren(QLabel)) if one.isVisible()]
    return set(pairwise(words))


def test_p11_two_cards_and_the_carriers(desk: Desk):
    desk.scan(reader(1), reader(2), carrier(INTERNAL))
    assert fetched_by(desk) == "白露宁" and "白露宁" in desk.words
    assert desk.run.reader is not None and desk.run.reader.id == 1


def test_p11_a_leader_without_a_card_through_the_secretary(desk: Desk):
    desk.scan(reader(2))
    assert offers_of(desk.run).fetch
    desk.key(Key.Key_F12)
    desk.scan(carrier(INTERNAL))
    assert fetched_by(desk) == "白露宁"
    desk.key(Key.Key_F12)
    desk.scan(carrier(PUBLIC))
    assert fetched_by(desk) is None


def test_p11_for_one_of_several_by_a_digit(desk: Desk):
    desk.do(naming(3))
    desk.scan(reader(2))
    desk.key(Key.Key_F12)
    assert desk.panel() is desk.page.showing.whom
    desk.type("1")
    assert desk.run.reader is not None and desk.run.reader.name in {"沈知远", "陆清和"}
    assert desk.run.collector is not None and desk.run.collector.id == 2


def test_p11_above_the_level_named_the_desk_stops(desk: Desk):
    desk.scan(reader(1), reader(2), carrier(MIMI))
    assert desk.last_sound() is Sound.STOP and desk.panel() is desk.page.showing.refusal
    desk.key(Key.Key_F12)
    assert fetched_by(desk) is None


def test_p11_a_card_that_fetches_for_nobody_in_front_is_looked_at(desk: Desk):
    desk.scan(reader(1), reader(3))
    assert desk.last_sound() is Sound.LOOK and "Not named to fetch for 沈知远" in desk.words
    assert desk.run.reader is not None and desk.run.reader.id == 3 and desk.run.collector is None


def test_r022_what_came_of_a_scan_and_its_mark_are_read_whole_in_the_longer_language(desk: Desk):
    desk.window.resize(1366, 768)
    desk.scan(reader(1), reader(3))
    desk.key(Key.Key_F7)
    desk.scan(carrier(JIMI))
    table = desk.page.showing.table
    rows = [table.rows.row(place) for place in range(table.rows.rowCount())]
    for place, column in enumerate(table.rows.columns):
        if column.kind in {Kind.STATE, Kind.LEVEL}:
            longest = max(content_width(row, column) for row in rows)
            assert longest + 2 * GAP_12 <= table.columnWidth(place), column.name


def test_p11_the_card_before_the_returns_says_who_brings_them(desk: Desk):
    desk.scan(reader(1), carrier(INTERNAL))
    desk.key(Key.Key_F4)
    desk.scan(reader(3))
    desk.qtbot.waitUntil(lambda: ("Brought by", "陆清和") in beside(desk), timeout=5000)
    desk.scan(carrier(INTERNAL))
    desk.qtbot.waitUntil(lambda: {("Brought by", "陆清和")} < beside(desk), timeout=5000)
    told = desk.run.made[-1].told
    assert isinstance(told, Returned) and told.returner_name == "陆清和"
    assert "陆清和" in desk.words


def test_p11_a_collector_is_named_by_keys(house: House, porter: Porter, qtbot: QtBot):
    page = PeoplePage(porter)
    window = shown(page, qtbot)
    register = page.register()
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 3, timeout=5000)
    register.table.go_to(1)
    register.table.setFocus()
    press(window, qtbot, Key.Key_F9)
    form = register.form
    assert isinstance(form, CollectorForm)
    write(window, qtbot, "某某")
    assert form.command() is None
    form._who.setText("白露宁")
    form._until.setText("20200101")
    assert form.command() is None
    form._until.setText("20271120")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    assert "白露宁" in register.told
