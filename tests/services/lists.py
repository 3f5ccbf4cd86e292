"""How tests read whole lists, put them together, and look at them with another clearance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.values import Level
from recordsroom.services.queries.holdings import record_page
from recordsroom.services.queries.listing import prepare
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.room import Room
from recordsroom.storage.search import Question
from recordsroom.storage.search_index import Indexed


def whole(room: Room, search: Search, order: Order, down: bool) -> list[int]:
    return [row.id for row in room.ask(record_page, search, order, down, 0, 1_000)]


def prepared(room: Room, search: Search, order: Order) -> int:
    """Put a list together to its end; how many slices that took."""
    slices = 1
    while not room.ask(prepare, search, order):
        slices += 1
    return slices


def cleared(room: Room, level: Level) -> Room:
    room.keeper = replace(room.keeper, cleared=level)
    return room


def judged_rows(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by the id of every row that a question is asked about by itself, one by one."""
    judged: list[int] = []
    admits = Question.admits

    def judge(asked: Question, row: Indexed) -> bool:
        judged.append(row.id)
        return admits(asked, row)

    monkeypatch.setattr(Question, "admits", judge)
    return judged
