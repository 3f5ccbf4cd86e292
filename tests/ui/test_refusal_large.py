"""With large letters a refusal stays in sight with what may be done about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.rooms import House
from tests.ui.desk_stage import JIMI, MIMI, Desk, carrier, reader, staged
from ui.look import style
from ui.look.tokens import Role
from ui.parts.band import _WORDS_LEFT
from ui.parts.roomy import Roomy
from ui.porter import Porter

_FIRST, _EVERY = 1, 3


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    # As people see it: the letters of the style sheet are not those of the bare toolkit.
    style.dress(qapp, dark=False)
    yield from staged(house, porter, qapp, qtbot)


@pytest.mark.parametrize(
    ("size", "ways", "why"),
    [((1280, 720), _EVERY, True), ((960, 540), _FIRST, True), ((911, 512), _FIRST, True), ((683, 384), _FIRST, False)],
    ids=["150 % of 1920", "200 % of 1920", "150 %", "200 %"],
)
def test_a_refusal_stays_in_sight_while_its_ways_have_the_keyboard(
    desk: Desk, size: tuple[int, int], ways: int, why: bool
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
    desk.qtbot.waitUntil(lambda: steps.height() == steps.sizeHint().height(), timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(showing.band) and in_sight(steps, offered), timeout=5000)
    assert in_sight(showing.refusal._why) is why


def test_at_200_per_cent_what_was_done_is_read_while_the_field_for_digits_has_the_keyboard(desk: Desk):
    desk.window.setMinimumSize(1, 1)
    desk.window.resize(683, 384)
    desk.qtbot.waitUntil(lambda: desk.window.size().toTuple() == (683, 384), timeout=5000)
    desk.scan(reader(1))
    showing = desk.page.showing
    desk.qtbot.waitUntil(showing.field.hasFocus, timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(showing.band) and in_sight(showing.field), timeout=5000)
    (room,) = list[Roomy](desk.window.findChildren(Roomy))
    assert left_of(showing.band, room) + _WORDS_LEFT >= 0, "its words are read from their beginning"
    assert left_of(showing.field, room) + 100 <= room.viewport().width(), "ten digits are seen"


def test_below_a_notice_at_200_per_cent_the_first_way_is_seen_and_almost_all_of_the_band(desk: Desk):
    desk.window.setMinimumSize(1, 1)
    desk.window.notice(Role.LOOK, "The clock was set back.")
    desk.window.resize(683, 384)
    desk.scan(reader(1), carrier(MIMI))
    steps, band = desk.page.showing.refusal.steps, desk.page.showing.band
    most = band.rect().adjusted(0, band.height() // 6, 0, 0)
    desk.qtbot.waitUntil(steps.hasFocus, timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(band, most) and in_sight(steps, steps.line()), timeout=5000)


def test_two_reasons_leave_every_way_in_sight_on_a_small_screen_below_a_notice(desk: Desk):
    desk.window.notice(Role.LOOK, "No sheet of the day was printed; only paper proves the newest entries.")
    desk.window.resize(1366, 768)
    desk.scan(reader(2), carrier(JIMI))
    showing = desk.page.showing
    assert len(showing.refusal._offered) == _EVERY
    steps, why = showing.refusal.steps, showing.refusal._why
    desk.qtbot.waitUntil(lambda: steps.hasFocus() and steps.height() == steps.sizeHint().height(), timeout=5000)
    desk.qtbot.waitUntil(lambda: in_sight(showing.band) and in_sight(why) and in_sight(steps), timeout=5000)
    desk.qtbot.waitUntil(lambda: len(sources(desk)) == 2, timeout=5000)


def sources(desk: Desk) -> list[QLabel]:
    """What the reasons of a refusal stand on, wherever it is told."""
    return [one for one in list[QLabel](desk.page.findChildren(QLabel)) if one.text().startswith("Source")]


def left_of(part: QWidget, room: Roomy) -> int:
    return part.mapTo(room.viewport(), QPoint(0, 0)).x()


def in_sight(part: QWidget, of: QRect | None = None) -> bool:
    """Whether this part, or so much of it, is seen from its top to its bottom."""
    above = part.parentWidget()
    while not isinstance(above, Roomy):
        assert above is not None
        above = above.parentWidget()
    where = of or part.rect()
    top = part.mapTo(above.viewport(), QPoint(0, where.top())).y()
    return top >= 0 and top + where.height() <= above.viewport().height()
