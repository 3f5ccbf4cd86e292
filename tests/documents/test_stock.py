"""The label stocks are as they are sold: every label lies on its page, none over another."""

from itertools import combinations

import pytest

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.stock import CARDS, LABEL_STOCKS, ROLLS, SHEETS, SPINES, Stock, stock

SLACK = 0.15  # Millimetres: makers' figures are rounded, and one sheet of theirs adds up to 210.1.
EVERY = [pytest.param(each, id=each.key) for each in (*LABEL_STOCKS, *SPINES, CARDS)]


@pytest.mark.parametrize("known", EVERY)
def test_labels_lie_on_their_page_beside_each_other(known: Stock) -> None:
    corners = [known.corner(slot) for slot in range(known.per_page)]
    for left, top in corners:
        assert left >= 0 and left + known.label.width <= known.page.width + SLACK
        assert top >= 0 and top + known.label.height <= known.page.height + SLACK
    for (left, top), (other_left, other_top) in combinations(corners, 2):
        apart = max(abs(other_left - left) / known.label.width, abs(other_top - top) / known.label.height)
        assert apart > 0.999


@pytest.mark.parametrize("known", EVERY)
def test_a_stock_is_found_by_its_key(known: Stock) -> None:
    assert stock(known.key) is known


def test_labels_on_a_roll_are_a_page_each() -> None:
    assert all(roll.feed is Feed.ROLL and roll.page == roll.label and roll.per_page == 1 for roll in ROLLS)
    assert [roll.label for roll in ROLLS] == [(40, 30), (50, 30), (60, 40), (70, 50), (100, 70)]


def test_sheets_keep_clear_of_the_edge_printers_do_not_reach() -> None:
    for sheet in SHEETS + SPINES:
        assert sheet.left + sheet.area.side >= 4.5 and sheet.top + sheet.area.end >= 4.5
