"""The shelving page in its window, with a small room of three columns: what tests of the plan share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddStorageLocations, MakeBox, ShelveCarrier
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.services.queries import shelving
from recordsroom.services.queries.shelving import LocationRow
from recordsroom.services.room import Room
from tests.ui.turns import shown
from ui.porter import Porter
from ui.shell.window import Window
from ui.shelving.page import ShelvingPage

PLAN = RoomPlan(RoomShape(columns=3, sides=2, sections=2, levels=2), first_number=5, title="密集架", capacity_mm=100)


@dataclass
class Desk:
    """The page in its window."""

    window: Window
    page: ShelvingPage
    rows: dict[str, LocationRow]

    @property
    def chosen(self) -> str:
        place = self.page.tree.chosen_place()
        return place.code if place else ""

    def go(self, code: str) -> None:
        assert self.page.tree.go_to(self.rows[code].id)


def staged(room: Room, porter: Porter, qtbot: QtBot) -> Iterator[Desk]:
    room.do(AddStorageLocations(places=places_of(PLAN)))
    rows = {row.code: row for row in room.ask(shelving.locations)}
    room.do(ShelveCarrier(carrier=1, location=rows["05-01-A-01-1"].id))
    room.do(MakeBox(fonds_no="W017", width_mm=99, location=rows["05-01-A-01-2"].id))
    page = ShelvingPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.tree.places.fill(rows["05"].id) is not None, timeout=5000)
    yield Desk(window, page, rows)
