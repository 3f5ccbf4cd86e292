"""Taking back brings nothing about that no act would allow: box numbers twice, a full box nowhere, a place too low."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from recordsroom.domain.commands import (
    Command,
    EditRecord,
    MakeBox,
    MendRecord,
    OpenRecord,
    RenumberRecords,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    TakeOutOfBox,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.room import Room
from recordsroom.storage.search_index import rebuild
from recordsroom.storage.transaction import unit_of_work
from tests.builders import LEVELS
from tests.files import carriers
from tests.rooms import House
from tests.services.bringing import rows
from tests.services.registers import begin, let_wait, said

HIGH = LEVELS.index(Level.JIMI) + 1
WIDE, LOW = 2, 3
"""Two of the stocked places: a cabinet up to 机密, and one up to 内部."""


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def a_box(room: Room) -> tuple[int, int]:
    made = room.do(MakeBox(fonds_no="W017"))
    assert isinstance(made.told, Entered)
    return made.told.id, made.entry


def test_r036_a_box_taken_back_does_not_come_again_under_a_number_given_since(room: Room):
    _box, entry = a_box(room)
    back = room.do(Undo(entry=entry)).entry
    a_box(room)
    assert refused(room, Undo(entry=back)) == (Reason.LATER_ENTRY_STANDS,)
    assert rows(room, "SELECT box_no FROM boxes") == [("0001",)]


def test_r065_a_box_keeps_its_place_while_something_put_into_it_there_stands(room: Room):
    box, _entry = a_box(room)
    shelved = room.do(ShelveBox(box=box, location=WIDE)).entry
    [carrier] = carriers(room, 1)
    room.do(ShelveInBox(carrier=carrier.id, box=box, confirmed=frozenset(Doubt)))
    assert refused(room, Undo(entry=shelved)) == (Reason.LATER_ENTRY_STANDS,)


def test_r065_nothing_comes_back_into_a_box_that_went_elsewhere(room: Room):
    box, _entry = a_box(room)
    room.do(ShelveBox(box=box, location=WIDE))
    [carrier] = carriers(room, 1)
    room.do(ShelveInBox(carrier=carrier.id, box=box, confirmed=frozenset(Doubt)))
    taken = room.do(TakeOutOfBox(carriers=(carrier.id,))).entry
    room.do(ShelveBox(box=box, location=LOW, move=True))
    assert refused(room, Undo(entry=taken)) == (Reason.LATER_ENTRY_STANDS,)


def test_r039_a_level_does_not_come_back_over_a_place_that_is_too_low_for_it(room: Room):
    opened = room.do(OpenRecord(record=HIGH)).entry
    facts = said(Level.INTERNAL, scheme=Scheme.WORK)
    edit = EditRecord(record=HIGH, facts=facts, opened=opened, notice_no="青保〔2026〕1号", notice_on=date(2026, 1, 5))
    entry = room.do(edit).entry
    [carrier] = carriers(room, HIGH)
    room.do(ShelveCarrier(carrier=carrier.id, location=LOW))
    assert refused(room, Undo(entry=entry)) == (Reason.PLACE_TOO_LOW,)


def test_search_is_in_step_after_mending_and_renumbering_are_taken_back_and_done_again(house: House):
    room, series = house.room, begin(house.room)
    let_wait(house, 3, 4)
    opened = room.do(OpenRecord(record=HIGH)).entry
    mended = MendRecord(
        record=HIGH, series=series, reference_code="W017-WS·2020-Y-GH-0001", facts=said(Level.JIMI), opened=opened
    )
    for command in (mended, RenumberRecords(records=(1, 2), first_code="W017-WS·2019-Y-GH-0300")):
        entry = room.do(command).entry
        for _turn in range(3):
            assert _marks(room) == _anew(room)
            entry = room.do(Undo(entry=entry)).entry


def _marks(room: Room) -> list[tuple[Any, ...]]:
    return rows(room, "SELECT term, doc, cnt FROM record_marks ORDER BY term")


def _anew(room: Room) -> list[tuple[Any, ...]]:
    with unit_of_work(room.vault) as unit:
        rebuild(unit.cursor)
    return _marks(room)
