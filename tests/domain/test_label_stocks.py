"""Label papers of a room's own: what can be printed on, and each thing that is in the way (F-32)."""

from dataclasses import replace

import pytest

from recordsroom.domain.label_stocks import Feed, LabelStock, StockMeasures, may_stock, millimetres
from recordsroom.domain.rules import Reason

SHEET = StockMeasures(
    feed=Feed.SHEET,
    label_wide=63_50,
    label_tall=38_10,
    across=3,
    down=7,
    edge_left=7_20,
    edge_top=15_10,
    pitch_across=66_00,
    pitch_down=38_10,
)
ROLL = StockMeasures(feed=Feed.ROLL, label_wide=50_00, label_tall=30_00, roll_gap=3_00, liner_wide=54_00)


@pytest.mark.parametrize(
    "paper",
    [
        SHEET,
        ROLL,
        replace(ROLL, liner_wide=None, roll_gap=0),
        replace(ROLL, label_wide=38_00, label_tall=21_00, across=2, pitch_across=40_00, liner_wide=80_00),
        replace(SHEET, label_wide=18_00, label_tall=138_00, across=10, down=2, pitch_across=18_00, pitch_down=138_00),
        replace(SHEET, edge_left=14_70),
    ],
)
def test_f32_paper_whose_labels_lie_on_it_is_taken(paper: StockMeasures):
    assert may_stock(paper) == ()


@pytest.mark.parametrize(
    ("paper", "reason", "by"),
    [
        (replace(SHEET, label_wide=30_00), Reason.LABEL_TOO_SMALL, None),
        (replace(ROLL, label_wide=18_00, label_tall=60_00), Reason.LABEL_TOO_SMALL, None),
        (replace(SHEET, pitch_across=60_00), Reason.LABELS_OVERLAP_ACROSS, "3.5"),
        (replace(SHEET, pitch_down=38_00), Reason.LABELS_OVERLAP_DOWN, "0.1"),
        (replace(SHEET, edge_left=15_00), Reason.LABELS_BEYOND_RIGHT, "0.5"),
        (replace(SHEET, down=8, pitch_down=40_00), Reason.LABELS_BEYOND_FOOT, "36.2"),
        (replace(ROLL, liner_wide=49_00), Reason.LINER_TOO_NARROW, "1"),
        (replace(ROLL, liner_wide=300_00), Reason.LABELS_BEYOND_RIGHT, "90"),
        (replace(SHEET, across=0), Reason.VALUE_NOT_POSSIBLE, None),
        (replace(SHEET, down=101), Reason.VALUE_NOT_POSSIBLE, None),
        (replace(SHEET, label_tall=0), Reason.VALUE_NOT_POSSIBLE, None),
        (replace(SHEET, edge_top=-1), Reason.VALUE_NOT_POSSIBLE, None),
        (replace(ROLL, down=2), Reason.VALUE_NOT_POSSIBLE, None),
    ],
)
def test_f32_each_thing_in_the_way_has_its_reason(paper: StockMeasures, reason: Reason, by: str | None):
    [objection] = may_stock(paper)
    assert objection.reason is reason and objection.facts.get("by") == by


def test_f32_everything_in_the_way_is_told_at_once():
    found = may_stock(replace(SHEET, label_wide=20_00, label_tall=20_00, pitch_across=10_00, edge_top=250_00))
    reasons = [Reason.LABEL_TOO_SMALL, Reason.LABELS_OVERLAP_ACROSS, Reason.LABELS_BEYOND_FOOT]
    assert [objection.reason for objection in found] == reasons


def test_a_paper_hands_out_its_measures_and_lengths_read_as_people_write_them():
    values = {name: getattr(ROLL, name) for name in StockMeasures.__dataclass_fields__}
    assert LabelStock(id=1, name="卷标", retired=False, **values).measures == ROLL
    assert [millimetres(length) for length in (63_50, 38_00, 5)] == ["63.5", "38", "0.05"]
