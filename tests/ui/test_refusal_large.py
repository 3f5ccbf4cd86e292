"""With large letters a refusal stays in sight with what may be done about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.rooms import House
from tests.ui.desk_stage import MIMI, Desk, carrier, reader, staged
from ui.look import style
from ui.look.tokens import Role
from ui.parts.band import Band
from ui.parts.roomy import Roomy
from ui.porter import Porter

_FIRST, _EVERY = 1, 3
_WHOLE, _ALMOST = True, False


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """As people see it: in the program's own letters and measures."""
    style.dress(qapp, dark=False)
    yield from staged(house, porter, qapp, qtbot)


@pytest.mark.parametrize(
    ("size", "ways", "band", "why"),
    [
        ((1280, 720), _EVERY, _WHOLE, True),
        ((960, 540), _FIRST, _WHOLE, True),
        ((911, 512), _FIRST, _ALMOST, True),
        ((683, 384), _FIRST, _WHOLE, False),
    ],
    ids=["150 % of 1920", "200 % of 1920", "150 %", "200 %"],
)
def test_a_refusal_stays_in_sight_while_its_ways_have_the_keyboard(
    desk: Desk, size: tuple[int, int], ways: int, band: bool, why: bool
):
    desk.window.setMinimumSize(1, 1)
    desk.window.resize(*size)
    desk.qtbot.waitUntil(lambda: desk.window.size().toTuple() == size, timeout=5000)
    desk.scan(reader(1), carrier(MIMI))
    showing = desk.page.showing
    steps = showing.refusal.steps
    desk.qtbot.waitUntil(steps.hasFocus, timeout=5000)
    assert len(showing.refusal._offered) == _EVERY
    offered = QRect(0, 0, 1, ways * steps.line().height())
    of_band = showing.band.rect() if band else almost(showing.band)
    desk.qtbot.waitUntil(lambda: steps.height() == steps.sizeHint().height(), timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(showing.band, of_band) and in_sight(steps, offered), timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(showing.refusal._why) is why, timeout=5000)


def test_below_a_notice_at_200_per_cent_the_first_way_is_seen_and_almost_all_of_the_band(desk: Desk):
    desk.window.setMinimumSize(1, 1)
    desk.window.notice(Role.LOOK, "The clock was set back.")
    desk.window.resize(683, 384)
    desk.scan(reader(1), carrier(MIMI))
    steps, band = desk.page.showing.refusal.steps, desk.page.showing.band
    desk.qtbot.waitUntil(steps.hasFocus, timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(band, almost(band)) and in_sight(steps, steps.line()), timeout=5000)


def test_on_a_small_screen_a_refusal_below_a_notice_needs_no_scrolling(desk: Desk):
    desk.window.notice(Role.LOOK, "The clock was set back.")
    desk.window.resize(1366, 768)
    desk.scan(reader(1), carrier(MIMI))
    steps = desk.page.showing.refusal.steps
    close = len(desk.page.showing.refusal._offered) * 48
    desk.qtbot.waitUntil(lambda: steps.height() == close, timeout=5000)
    desk.qtbot.waitUntil(lambda: desk.page.height() == room_of(steps).viewport().height(), timeout=5000)


def test_once_the_refusal_is_left_the_page_needs_no_more_room_than_others(desk: Desk):
    desk.window.resize(1280, 720)
    desk.scan(reader(1), carrier(MIMI))
    showing = desk.page.showing
    desk.qtbot.waitUntil(lambda: desk.page.height() > room_of(showing.band).viewport().height(), timeout=5000)
    desk.qtbot.keyClick(showing.refusal.steps, "3")
    desk.qtbot.waitUntil(lambda: showing.panel is not showing.refusal, timeout=5000)
    desk.qtbot.waitUntil(lambda: desk.page.height() == room_of(showing.band).viewport().height(), timeout=5000)


def almost(band: Band) -> QRect:
    """The band but for a fifth at its top, where it has no words."""
    return band.rect().adjusted(0, band.height() // 5, 0, 0)


def room_of(part: QWidget) -> Roomy:
    """What the page of this part scrolls in."""
    above = part.parentWidget()
    while not isinstance(above, Roomy):
        assert above is not None
        above = above.parentWidget()
    return above


def in_sight(part: QWidget, of: QRect | None = None) -> bool:
    """Whether this part, or so much of it, is seen from its top to its bottom."""
    viewport, where = room_of(part).viewport(), of or part.rect()
    top = part.mapTo(viewport, QPoint(0, where.top())).y()
    return top >= 0 and top + where.height() <= viewport.height()
