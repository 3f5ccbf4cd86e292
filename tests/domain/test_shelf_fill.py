"""How full a shelf is: measured where it can be, estimated where it cannot, never a refusal (P-30)."""

from __future__ import annotations

from recordsroom.domain.shelf_fill import (
    COVER_MM,
    UNCOUNTED_MM,
    UNMEASURED_BOX_MM,
    Fill,
    box_mm,
    free_run,
    next_free,
    thickness_mm,
)
from recordsroom.domain.values import Level


def test_p030_thickness_is_an_estimate_by_pages():
    assert (thickness_mm(None), thickness_mm(1), thickness_mm(10), thickness_mm(11)) == (
        UNCOUNTED_MM,
        COVER_MM + 1,
        COVER_MM + 1,
        COVER_MM + 2,
    )
    assert (box_mm(None), box_mm(50)) == (UNMEASURED_BOX_MM, 50)


def test_a_place_holds_what_its_parts_hold():
    one = Fill(boxes=1, loose=2, carriers=9, used_mm=40, guessed_mm=10, highest=Level.MIMI, unchecked=1)
    both = one.plus(Fill(loose=1, carriers=1, used_mm=5, guessed_mm=5))
    assert (both.boxes, both.things, both.carriers, both.used_mm, both.guessed_mm) == (1, 4, 10, 45, 15)
    assert (both.highest, both.unchecked) == (Level.MIMI, 1)
    assert Fill().plus(Fill()).highest is None


def test_p030_fullness_is_known_only_where_a_width_is():
    shelf = Fill(used_mm=90)
    assert (shelf.on_shelf(None).percent, shelf.on_shelf(0).free_mm, shelf.full) == (None, None, False)
    known = shelf.on_shelf(100)
    assert (known.percent, known.full, known.free_mm) == (90, False, 10)
    over = Fill(used_mm=120).on_shelf(100)
    assert (over.percent, over.full, over.free_mm) == (120, True, 0)


def test_p030_the_next_free_shelf_lies_behind_and_the_walk_goes_round():
    full, free = Fill(used_mm=95).on_shelf(100), Fill().on_shelf(100)
    shelves = ((1, free), (2, full), (3, None), (4, free), (5, Fill()))
    assert next_free(shelves, after=1) == 4
    assert next_free(shelves, after=4) == 1
    assert next_free(shelves, after=99) == 1
    assert next_free(((1, full), (2, None)), after=1) is None


EMPTY, HALF, UNKNOWN = Fill().on_shelf(100), Fill(boxes=1, used_mm=50).on_shelf(100), Fill()


def test_p030_so_many_boxes_take_shelves_beside_each_other():
    shelves = ((1, EMPTY), (2, HALF), (3, EMPTY), (4, EMPTY), (5, EMPTY))
    assert free_run(shelves, since=0, boxes=3, box_mm=30) == (1,)
    assert free_run(shelves, since=0, boxes=7, box_mm=30) == (2, 3, 4)
    assert free_run(shelves, since=4, boxes=4, box_mm=30) == (4, 5)
    assert free_run(shelves, since=5, boxes=4, box_mm=30) == (2, 3)
    assert free_run(shelves, since=0, boxes=99, box_mm=30) == ()


def test_p030_no_run_leads_over_a_shelf_that_is_not_known_or_may_not_be_used():
    for gap in (None, UNKNOWN, Fill(used_mm=99).on_shelf(100)):
        assert free_run(((1, EMPTY), (2, gap), (3, EMPTY)), since=0, boxes=4, box_mm=30) == ()
