"""Training and undertakings in a real vault: several people at once, followed by the next, on Today in time (G-35)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.commands import EnterTraining
from recordsroom.domain.errors import Refused
from recordsroom.domain.training import TrainingKind, TrainingState
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.queries.training import training_register
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, House

SIGNED = EnterTraining(
    trainees="沈知远、白露宁",
    training_kind=TrainingKind.UNDERTAKING,
    training_about="年度承诺",
    trained_on=date(2025, 12, 1),
    holds_until=date(2026, 11, 30),
    training_no="承1",
)


def test_g035_each_person_has_a_line_until_another_follows(room: Room):
    room.do(SIGNED)
    assert [row.state for row in room.ask(training_register)] == [TrainingState.ENDS_SOON] * 2
    assert [one.count for one in room.ask(today).works if one.matter is Matter.TRAINING_DUE] == [2]
    room.do(replace(SIGNED, trainees="沈知远", trained_on=date(2026, 11, 20), holds_until=date(2027, 11, 19)))
    told = {(row.name, row.on.year): row.state for row in room.ask(training_register)}
    assert told == {
        ("沈知远", 2026): TrainingState.HOLDS,
        ("沈知远", 2025): TrainingState.FOLLOWED,
        ("白露宁", 2025): TrainingState.ENDS_SOON,
    }
    assert len(room.ask(document_lines, "training_register", (2025,)).rows) > 2
    assert not room.ask(document_lines, "training_register", (2024,)).rows


def test_nobody_and_administrators(house: House):
    for odd in ("", " 、"):
        with pytest.raises(Refused):
            house.room.do(replace(SIGNED, trainees=odd))
    with pytest.raises(Refused):
        house.room.do(replace(SIGNED, training_about=" "))
    assert house.enter(AUDITOR).ask(training_register) == ()
