"""What has no room beside the rest begins another row, and nothing is cut off."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Custody
from ui.holdings.words import custody_role, custody_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.flow import Flow
from ui.parts.pane import Pane
from ui.parts.words import label


def in_rows(rows: int, *parts: QWidget) -> bool:
    """Whether the parts stand in so many rows."""
    return len({part.y() for part in parts}) == rows


@pytest.mark.parametrize(("width", "rows"), [(600, 1), (200, 2), (120, 3)])
def test_marks_stand_in_as_many_rows_as_they_need(qtbot: QtBot, width: int, rows: int):
    chip = LevelChip(3, "机密★20年")
    states = [StateMark(custody_role(one), custody_words(one)) for one in (Custody.ON_LOAN, Custody.SHELVED)]
    parts = [chip, *states]
    for part in parts:
        part.setFixedWidth(90)
    tall = chip.sizeHint().height()
    flow = Flow(*parts, tall=tall, gap=8)
    qtbot.addWidget(flow)
    flow.resize(width, flow.height())
    flow.show()
    tops = sorted({part.y() for part in parts})
    assert len(tops) == rows
    assert flow.height() == tops[-1] + tall
    assert all(part.geometry().right() <= width for part in parts)


def test_a_value_of_two_parts_keeps_to_the_width_of_its_pane(qtbot: QtBot):
    chip, until = LevelChip(3, "Highly secret (jimi)"), label("until 2027-11-29", "small")
    pane, facts = Pane(), Facts()
    facts.show_facts((("Cleared up to", Flow(chip, until, tall=chip.sizeHint().height(), gap=8)), ("Out now", "0")))
    pane.add(facts)
    qtbot.addWidget(pane)
    for width, rows in ((420, 1), (280, 2)):
        pane.setFixedWidth(width)
        pane.show()
        qtbot.waitUntil(partial(in_rows, rows, chip, until))
        assert until.mapTo(pane, until.rect().topRight()).x() < width
