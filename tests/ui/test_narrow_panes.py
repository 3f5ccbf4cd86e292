"""In a narrow pane nothing is lost at the side: lines break, keys leave their buttons, ticks go on below."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.look import style
from ui.parts.buttons import secondary
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.words import label


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    style.dress(qapp, dark=False)


def within(part: QWidget, pane: Pane) -> bool:
    """Whether nothing of it lies beyond the right side."""
    return part.mapTo(pane, part.rect().topRight()).x() < pane.width()


@pytest.mark.parametrize("framed", [True, False])
def test_a_line_in_a_pane_breaks_instead_of_widening_it_beyond_its_side(qtbot: QtBot, framed: bool) -> None:
    pane, title = Pane(framed=framed), label("Take out on loan, and to whom it is lent: highly secret", "panel")
    note = label("Three of them were lost; whoever scans one of them again hears it at once.", "small")
    qtbot.addWidget(pane)
    pane.add(title)
    pane.section("Cards").addWidget(note)
    pane.show()
    for line in (title, note):
        qtbot.waitUntil(partial(within, line, pane))
        assert line.height() >= line.heightForWidth(line.width()) > line.fontMetrics().height()


def test_the_words_beside_a_tick_go_on_below_and_a_key_leaves_its_button_in_a_narrow_pane(qtbot: QtBot) -> None:
    pane, tick = Pane(), QCheckBox("Number it as a part of the new place, with everything that is in it already")
    button = secondary("Pack everything in transport cases first", icon="box", key="Ctrl+F5")
    whole, high = tick.text(), tick.sizeHint().height()
    qtbot.addWidget(pane)
    pane.add(tick)
    pane.add(button)
    pane.show()
    for part in (tick, button):
        qtbot.waitUntil(partial(within, part, pane))
        assert part.width() >= part.sizeHint().width()
    assert tick.height() > high and tick.text().replace("\n", " ") == tick.accessibleName() == whole
    assert button.brief and button.accessibleName() == "Pack everything in transport cases first Ctrl+F5"


def test_a_long_name_of_a_fact_breaks_and_its_value_stays_in_sight(qtbot: QtBot) -> None:
    pane, facts = Pane(framed=True), Facts()
    facts.show_facts((("Holdings of the institute, W017, highly secret (jimi)", "1,093"), ("Kind", "Change of post")))
    qtbot.addWidget(pane)
    pane.add(facts)
    pane.show()
    parts: list[QLabel] = list(facts.findChildren(QLabel))
    for part in parts:
        qtbot.waitUntil(partial(within, part, pane))
    assert parts[0].height() >= parts[0].heightForWidth(parts[0].width()) > parts[0].fontMetrics().height()
