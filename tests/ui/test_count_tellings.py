"""What a count says: in the band after a scan, and of a thing that stands out of order."""

from __future__ import annotations

from datetime import date
from typing import Any

from recordsroom.domain.counting_facts import EquipmentShown, HolderAsked, ShelfEnded, ShelfVisited, ShownByHolder
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.facts import CarrierLine
from recordsroom.domain.values import Level, Scheme
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.queries.count_order import MisfiledRow
from ui.counting.reading import belongs_words
from ui.counting.tellings import told_of
from ui.look.tokens import Role
from ui.sounds import Sound


def test_r134_the_band_says_what_a_medium_is_and_where_it_belongs():
    def words(outcome: CountOutcome, holder: str, belongs: str | None) -> tuple[str, ...]:
        fact = EquipmentShown("JZ-1", EquipmentSort.USB_STICK, outcome, holder, belongs, 1, 2, again=False)
        told, _sound = told_of(fact)
        assert told.code == "JZ-1"
        return tuple(one for one in told.facts if one)

    assert words(CountOutcome.PASSED_ON, "甲", "乙") == ("USB stick", "甲", "1 of 2 shown", "Charged to 乙")
    assert words(CountOutcome.ISSUE_UNENTERED, "甲", "柜") == ("USB stick", "甲", "1 of 2 shown", "Belongs in 柜")
    assert words(CountOutcome.OUTSIDE, "甲", None)[1] == "Answers for it, and nobody took it"
    assert words(CountOutcome.OUTSIDE, "", None)[1] == "Not counted on shelves: holders show media and devices"


def test_what_was_destroyed_and_is_shown_all_the_same_is_told_with_its_list_and_day():
    line = CarrierLine(1, "", "", None, None, Level.INTERNAL, Scheme.INTERNAL, None, 86)
    here: dict[str, Any] = {"outcome": CountOutcome.GONE_BUT_HERE, "shown": 1, "expected": 2, "again": False}
    gone: dict[str, Any] = {"gone_by": "销2026-0001", "gone_on": date(2026, 9, 1)}
    by_holder = ShownByHolder(line=line, holder="甲", belongs=None, **here, **gone)
    device = EquipmentShown(
        equipment_no="JZ-1", sort=EquipmentSort.USB_STICK, holder="甲", belongs=None, **here, **gone
    )
    words = "Gone: 销2026-0001, 2026-09-01; keep it apart and report it"
    for fact in (by_holder, device):
        told, sound = told_of(fact)
        assert words in told.facts and (told.role, sound) == (Role.STOP, Sound.STOP)
    assert words not in told_of(ShownByHolder(line=line, holder="甲", belongs=None, **here))[0].facts


def test_r042_a_thing_out_of_order_is_told_with_its_neighbours_or_the_end_of_its_row():
    told = {
        (after, before): belongs_words(MisfiledRow(1, "C", after, before, "A"))
        for after, before in (("A", "B"), ("A", None), (None, "B"), (None, None))
    }
    assert told[("A", "B")] == "Belongs between A and B" and told[("A", None)] == "Belongs after A"
    assert told[(None, "B")] == "Belongs before B" and told[(None, None)] == "Belongs before –"


def test_what_still_lacks_is_heard_where_a_shelf_or_a_holder_is_done():
    lacking = "2 still lacking; look again now"
    told, sound = told_of(ShelfEnded("甲", 3, 0, 2))
    assert (told.role, told.facts[0], sound) == (Role.LOOK, lacking, Sound.LOOK)
    assert told_of(ShelfEnded("甲", 3, 0))[1] is Sound.OK
    for fact in (ShelfVisited("乙", 3, 0, False, 2, "甲"), HolderAsked("乙", 3, 0, False, 2, "甲")):
        told, sound = told_of(fact)
        assert (told.role, told.verb, told.facts[0], sound) == (
            Role.LOOK,
            "乙",
            "甲 still lacks 2; look again now",
            Sound.LOOK,
        )
    assert told_of(ShelfVisited("乙", 3, 0, False))[1] is Sound.OK
