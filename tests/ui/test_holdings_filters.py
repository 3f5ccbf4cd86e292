"""The row above the list leaves its width to what is typed: a choice of fonds stands there where there are several."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from recordsroom.services.queries.holdings import FilterChoices
from recordsroom.services.queries.search import Search
from tests.ui.turns import shown
from ui.holdings.filters import FilterRow
from ui.holdings.page import HoldingsPage
from ui.porter import Porter

_AROUND = 44
"""Pixels of frame, margins, and the button that empties the field."""


def _row(qtbot: QtBot) -> FilterRow:
    row = FilterRow()
    qtbot.addWidget(row)
    row.resize(830, 40)
    row.show()
    return row


def test_one_fonds_is_no_choice_and_several_are(qtbot: QtBot):
    row = _row(qtbot)
    fonds = row.choices["fonds_no"]
    row.offer(FilterChoices(fonds=("W017",)))
    assert not fonds.isVisible()
    alone = row.field.width()
    row.offer(FilterChoices(fonds=("B001", "W017")))
    assert fonds.isVisible()
    qtbot.waitUntil(lambda: row.field.width() < alone)


def test_a_fonds_that_is_asked_for_can_be_seen_and_unasked(qtbot: QtBot):
    row = _row(qtbot)
    row.offer(FilterChoices(fonds=("W017",)))
    row.show_search(Search(fonds_no="W009"))
    assert row.choices["fonds_no"].isVisible()
    assert row.search().fonds_no == "W009"
    row.offer(FilterChoices(fonds=("W017",)))
    assert row.choices["fonds_no"].isVisible(), "it still narrows the list down"
    row.clear()
    assert not row.choices["fonds_no"].isVisible()


def test_a_whole_reference_code_can_be_read_in_the_field(qtbot: QtBot, porter: Porter):
    window = shown(HoldingsPage(porter), qtbot)
    window.resize(1366, 768)
    page = window.page()
    assert isinstance(page, HoldingsPage)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None)
    field = page.list.filters.field
    code = "W018-WS·2023-D30-KG-0006"
    wanted = field.fontMetrics().horizontalAdvance(code)
    for fonds in (("W017",), ("W017", "W018")):
        page.list.filters.offer(FilterChoices(fonds=fonds))
        qtbot.waitUntil(lambda: field.width() > wanted + _AROUND)
