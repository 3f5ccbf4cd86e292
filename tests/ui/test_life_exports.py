"""Every register of the end of life leads by Ctrl+E to where it leaves as a file, and its name leads back (R-89)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.exporting import Book
from recordsroom.services.room import Room
from tests.services.test_life_exporting import LIFE
from tests.services.test_life_exporting import over as over  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.turns import press, shown
from ui.destroying.page import DestructionPage
from ui.equipment.page import EquipmentPage
from ui.exporting.book_page import BookExportPage
from ui.porter import Porter
from ui.retaining.page import RetentionPage
from ui.secrecy.own_page import OwnSecretsPage
from ui.secrecy.page import SecrecyPage
from ui.transferring.page import TransfersPage

Key = Qt.Key
Way: TypeAlias = tuple[Callable[[Porter], Any], Book, tuple[Key, ...], Key]


def privacy(porter: Porter) -> SecrecyPage:
    """The page of secrecy at its list of privacy restrictions."""
    page = SecrecyPage(porter)
    page.open("restrictions")
    return page


WAYS: tuple[Way, ...] = (
    (RetentionPage, Book.APPRAISALS, (Key.Key_F3,), Key.Key_E),
    (DestructionPage, Book.DESTRUCTIONS, (), Key.Key_E),
    (TransfersPage, Book.TRANSFERS, (), Key.Key_E),
    (SecrecyPage, Book.HOLDS, (Key.Key_F4,), Key.Key_E),
    (privacy, Book.RESTRICTIONS, (), Key.Key_E),
    (SecrecyPage, Book.ACCESS, (Key.Key_F12,), Key.Key_E),
    (OwnSecretsPage, Book.OWN_SECRETS, (), Key.Key_E),
    (EquipmentPage, Book.MEDIA, (), Key.Key_E),
    (EquipmentPage, Book.MEDIUM_USES, (), Key.Key_O),
    (EquipmentPage, Book.DEVICES, (Key.Key_F3,), Key.Key_E),
    (EquipmentPage, Book.DEVICE_REPAIRS, (Key.Key_F3,), Key.Key_O),
)


def test_every_register_of_the_end_is_tried():
    assert {book for _page, book, _keys, _key in WAYS} == set(LIFE)


@pytest.mark.parametrize("way", WAYS, ids=[way[1].value for way in WAYS])
def test_r089_the_register_in_front_leads_to_its_export(over: Room, porter: Porter, qtbot: QtBot, way: Way):
    make, book, turns, key = way
    page = make(porter)
    window = shown(page, qtbot)
    press(window, qtbot, *turns)
    qtbot.waitUntil(lambda: bool(page.register.rows), timeout=5000)
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, key, control=True)
    assert opened.args == ["book_export", (book.value, "")]
    export = BookExportPage(porter)
    qtbot.addWidget(export)
    export.open((book.value, ""))
    qtbot.waitUntil(lambda: export._ready, timeout=5000)
    assert export.tables[book].rows.rowCount() == LIFE[book]
    with qtbot.waitSignal(export.opened) as back:
        export.lead_back()
    assert back.args == [page.key, None]
