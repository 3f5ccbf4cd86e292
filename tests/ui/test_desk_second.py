"""Places of two keepers at the desk: by scans and keys, a password or a form once, and everything after it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from recordsroom.domain.commands import AddStorageLocations, NewLocation
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.acts import AskSecond
from recordsroom.storage.tables import carriers, countersignatures, journal
from tests.rooms import PASSWORD, SECOND, House
from tests.ui.desk_stage import Desk, carrier, place, staged
from ui.porter import Porter
from ui.sounds import Sound

SAFE, STRONG, TROLLEY = 5, 6, 7


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    for made in staged(house, porter, qapp, qtbot):
        safe = NewLocation("02-S1", "02 库 保密柜一", LocationKind.CABINET, "02", Level.JIMI, dual_control=True)
        strong = NewLocation("02-S2", "02 库 绝密柜", LocationKind.CABINET, "02", Level.JUEMI, Level.JUEMI, True)
        trolley = NewLocation("02-T1", "还件车一", LocationKind.TROLLEY, "02", Level.JIMI)
        made.do(AddStorageLocations(places=(safe, strong, trolley)))
        yield made


def rows(desk: Desk, statement: Any) -> list[Any]:
    return desk.ask(lambda sight: sight.connection.execute(statement).all())


def at(desk: Desk, key: int) -> int | None:
    [row] = rows(desk, select(carriers.c.location_id).where(carriers.c.id == key))
    return row.location_id  # type: ignore[no-any-return]  # a column of whole numbers


def fill(desk: Desk, *texts: str) -> None:
    """Type into the fields of the card one after the other, each ended by Enter."""
    for text in texts:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        focus.insert(text)
        desk.key(Qt.Key.Key_Return)


def password(desk: Desk, text: str) -> None:
    card = desk.page.showing.second
    desk.qtbot.waitUntil(card.password.hasFocus, timeout=5000)
    fill(desk, text)


def test_r046_the_second_password_opens_the_safe_for_the_whole_transaction(desk: Desk):
    desk.scan(place(SAFE), carrier(1))
    assert (desk.last_sound(), at(desk, 1)) == (Sound.STOP, None)
    desk.key(Qt.Key.Key_F10)
    assert isinstance(desk.question(), AskSecond)
    password(desk, PASSWORD)
    desk.qtbot.waitUntil(lambda: desk.question() is None, timeout=5000)
    desk.settle()
    desk.scan(carrier(2))
    assert (at(desk, 1), at(desk, 2)) == (SAFE, SAFE)
    done = select(journal.c.second_actor).where(journal.c.command == "ShelveCarrier", journal.c.outcome == "DONE")
    assert [row.second_actor for row in rows(desk, done)] == [SECOND, SECOND]
    desk.key(Qt.Key.Key_F9)
    desk.scan(place(SAFE), carrier(3))
    assert (desk.last_sound(), at(desk, 3)) == (Sound.STOP, None)


def test_r046_a_wrong_password_is_said_and_taken_anew_and_stands_in_no_field(desk: Desk):
    desk.scan(place(SAFE), carrier(1), DeskCommand.SECOND_KEEPER.barcode)
    card = desk.page.showing.second
    password(desk, "wrong")
    desk.qtbot.waitUntil(lambda: bool(card._wrong.text()), timeout=5000)
    assert not card.password.text()
    password(desk, PASSWORD)
    desk.qtbot.waitUntil(lambda: desk.question() is None, timeout=5000)
    desk.settle()
    assert at(desk, 1) == SAFE


def test_p34_a_countersigned_form_opens_it_too_and_stands_on_file(desk: Desk):
    desk.scan(place(SAFE), carrier(1), DeskCommand.COUNTERSIGNED.barcode)
    fill(desk, "S-7", "何以宁", "clerk")
    desk.settle()
    desk.scan(carrier(2))
    assert (at(desk, 1), at(desk, 2)) == (SAFE, SAFE)
    [form] = rows(desk, select(countersignatures))
    assert (form.form_no, form.name, form.post) == ("S-7", "何以宁", "clerk")


def test_p34_a_form_of_the_keeper_himself_is_refused_where_it_stands(desk: Desk):
    desk.scan(place(SAFE), carrier(1), DeskCommand.COUNTERSIGNED.barcode)
    fill(desk, "S-7", desk.room.keeper.name, "clerk")
    assert desk.panel() is desk.page.showing.second
    assert desk.page.showing.second._wrong.text()
    assert desk.last_sound() is Sound.STOP
    assert not desk.page.showing.may_leave()
    desk.key(Qt.Key.Key_Escape)
    assert desk.question() is None


def test_p34_where_top_secret_is_kept_no_form_is_offered(desk: Desk):
    desk.scan(place(STRONG), carrier(5))
    offered = [step.command for step in desk.page.showing.refusal._offered]
    assert DeskCommand.COUNTERSIGNED not in offered
    desk.scan(DeskCommand.COUNTERSIGNED.barcode)
    assert desk.question() is None


def test_p05_a_trolley_takes_what_is_scanned_after_it(desk: Desk):
    desk.scan(place(TROLLEY), carrier(1))
    assert desk.last_sound() is Sound.OK
    assert desk.seen(1).waits_at == "还件车一"
    desk.scan(DeskCommand.ASK.barcode, carrier(1))
    assert "还件车一" in desk.words


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_p10_the_name_of_who_signed_is_found_by_its_first_sounds(desk: Desk):
    desk.scan(place(SAFE), carrier(1), DeskCommand.COUNTERSIGNED.barcode)
    card = desk.page.showing.second
    desk.qtbot.waitUntil(lambda: bool(card.signers._offering._known), timeout=5000)
    fill(desk, "S-8")
    desk.type("hyn")
    popup = card.signers._offering.popup()
    desk.qtbot.waitUntil(popup.isVisible, timeout=5000)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        desk.qtbot.keyClick(popup, key)
    assert card.name.text() == "何以宁"
    desk.qtbot.waitUntil(card.post.hasFocus, timeout=5000)
    fill(desk, "clerk")
    desk.settle()
    assert at(desk, 1) == SAFE
