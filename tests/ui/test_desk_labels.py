"""Building a room up at the desk by scans and keys: blank labels, tails of codes, values that are 待核 (P-03)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from recordsroom.domain.commands import ImportRecords, ListedCarrier, PrintBlankLabels
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.values import Barcode
from recordsroom.services.acts import AskTail
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.storage.tables import labels
from tests.builders import a_new_record
from tests.rooms import House
from tests.ui.desk_stage import Desk, carrier, place, staged
from ui.look.tokens import Role
from ui.porter import Porter
from ui.sounds import Sound

CABINET = 2
LISTED = tuple(
    a_new_record(
        number,
        reference_code=f"W017-WS·{year}-Y-GH-{number:04d}",
        pages=pages,
        carriers=(ListedCarrier(claimed_place="02 库 01 柜"),),
    )
    for year, number, pages in ((2020, 16, None), (2020, 41, 86), (2020, 42, 86))
)


class Campaign(Desk):
    """The desk with a roll of blank labels beside it."""

    labels: tuple[Barcode, ...] = ()

    def on(self, label: Barcode) -> CarrierSeen | object:
        return self.ask(lambda sight: what_is(sight, label.digits))

    def enter(self, text: str) -> None:
        self.type(text)
        self.key(Qt.Key.Key_Return)


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Campaign]:
    for made in staged(house, porter, qapp, qtbot, Campaign):
        assert isinstance(made, Campaign)
        made.do(ImportRecords(rows=LISTED, file_digest="", layout=""), PrintBlankLabels(stock="roll-50x30", count=5))
        issued = made.ask(lambda sight: sight.connection.execute(select(labels.c.barcode)).scalars().all())
        made.labels = tuple(map(Barcode, issued))
        yield made


def test_p03_place_label_and_tail_bind_and_shelve_a_volume(desk: Campaign):
    desk.scan(place(CABINET), desk.labels[0])
    assert isinstance(desk.question(), AskTail) and desk.mode() is DeskMode.SHELVE
    desk.enter("41")
    seen = desk.on(desk.labels[0])
    assert isinstance(seen, CarrierSeen) and (seen.reference_code[-4:], seen.place) == ("0041", "02 库 01 柜")
    assert desk.question() is None and desk.last_sound() is Sound.OK
    assert [role for role, _code in desk.lines[:2]] == [Role.OK, Role.OK]


def test_p03_of_several_codes_one_is_chosen_by_a_digit(desk: Campaign):
    desk.scan(place(CABINET), desk.labels[0])
    desk.enter("16")
    assert desk.panel() is desk.page.showing.tails
    desk.type("1")
    desk.qtbot.waitUntil(lambda: desk.question() is None, timeout=5000)
    desk.settle()
    seen = desk.on(desk.labels[0])
    # Its list says that it stands in the place that is open, so it is offered first.
    assert isinstance(seen, CarrierSeen) and seen.reference_code == LISTED[0].reference_code


def test_p03_pages_are_asked_for_beside_the_outcome_and_the_next_scan_needs_no_answer(desk: Campaign):
    desk.scan(place(CABINET), desk.labels[0])
    desk.enter("2020-16")
    band = desk.page.showing.band
    assert band.asking and desk.question() is None
    desk.enter("86")
    seen = desk.on(desk.labels[0])
    assert isinstance(seen, CarrierSeen) and (seen.pages, seen.unchecked) == (86, ())
    desk.scan(desk.labels[1])
    desk.enter("41")
    desk.scan(carrier(3))
    # The term of this one is open; whoever scans on has answered nothing and lost nothing.
    assert band.asking
    desk.scan(carrier(1))
    assert desk.last_sound() is Sound.OK
    assert not desk.page.showing.band.asking


def test_a_damaged_label_can_be_typed_while_a_value_is_asked_for(desk: Campaign):
    desk.scan(carrier(3))
    assert desk.page.showing.band.asking
    desk.enter(carrier(1).digits)
    assert desk.run.looked_at is not None and desk.run.looked_at.id == 1


def test_a_tail_that_nothing_ends_in_leaves_the_label_waiting(desk: Campaign):
    desk.scan(desk.labels[0])
    desk.enter("777")
    assert isinstance(desk.question(), AskTail) and desk.last_sound() is Sound.OK
    assert Sound.STOP in desk.player.sounds
    desk.key(Qt.Key.Key_Escape)
    assert desk.question() is None


def test_a_label_for_what_has_one_is_refused_with_the_way_on(desk: Campaign):
    desk.scan(desk.labels[0])
    desk.enter("41")
    desk.scan(desk.labels[1])
    desk.enter("41")
    assert desk.last_sound() is Sound.STOP and desk.panel() is desk.page.showing.refusal


def test_a_spoiled_label_is_written_off_by_a_key(desk: Campaign):
    desk.scan(desk.labels[0])
    desk.key(Qt.Key.Key_F11)
    assert desk.question() is None
    desk.scan(carrier(1), desk.labels[0])
    assert desk.last_sound() is Sound.STOP


def test_p03_damage_is_noted_in_the_row_and_the_next_one_goes_on(desk: Campaign):
    desk.scan(place(CABINET), carrier(1))
    desk.key(Qt.Key.Key_F11)
    assert desk.seen(1).condition == "DAMAGED" and desk.seen(1).place == "02 库 01 柜"
    desk.scan(carrier(2))
    assert desk.last_sound() is Sound.OK
