"""What has no room beside the rest begins another row, and nothing is cut off."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Custody
from ui.holdings.words import custody_role, custody_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.flow import Flow


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
