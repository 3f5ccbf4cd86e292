"""The wall of building up: shelves with their figures, where to go on, labels, and the act, by keys alone (P-03)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ImportRecords, ListedCarrier, ShelveCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.queries.campaign import campaign
from recordsroom.services.room import Room
from tests.builders import a_new_record
from tests.rooms import House
from tests.screens import porter_to
from tests.ui.desk_keys import type_in
from ui.campaign.act_form import ActForm
from ui.campaign.page import CampaignPage
from ui.holdings.page import HoldingsPage
from ui.parts.pane import Pane
from ui.porter import Porter
from ui.shell.page import Page

CLAIMS = ("02-02", "3柜2层", "02 库 02 柜")


@pytest.fixture
def page(house: House, porter: Porter, qtbot: QtBot) -> Iterator[CampaignPage]:
    rows = tuple(
        a_new_record(number, carriers=(ListedCarrier(claimed_place=claim),)) for number, claim in enumerate(CLAIMS, 101)
    )
    house.room.do(ImportRecords(rows=rows, file_digest="", layout=""))
    made = CampaignPage(porter)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.entered()
    qtbot.waitUntil(lambda: made.register.current is not None, timeout=5000)
    qtbot.wait(1)
    yield made


def press(page: Page, key: str) -> None:
    """The key as the window binds it."""
    hints = page.keys()
    next(hint for hint in hints if hint.key == key and hint.run).run()  # type: ignore[misc]  # it has one


def offers(page: Page, key: str) -> bool:
    hints = page.keys()
    return any(hint.key == key for hint in hints)


def names(page: CampaignPage) -> list[str]:
    rows = page.register.table.rows
    return [shelf.name for place in range(rows.rowCount()) if (shelf := rows.row(place))]


def test_p035_the_wall_opens_where_work_goes_on(page: CampaignPage, qtmodeltester: ModelTester, qtbot: QtBot):
    qtmodeltester.check(page.register.table.model())
    assert names(page) == ["02 库 02 柜", "3柜2层", ""]
    qtbot.waitUntil(lambda: (at := page.register.current) is not None and at.place == 3, timeout=5000)
    assert "02 库 02 柜 0/2" in page.picture.accessibleName()


def test_enter_goes_on_at_the_desk_with_the_shelf_open(page: CampaignPage, qtbot: QtBot):
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.register.table, Qt.Key.Key_Return)
    assert opened.args == ["desk", Barcode.make(Kind.LOCATION, 3).digits]
    page.register.table.go_to("3柜2层")
    with qtbot.waitSignal(page.opened) as opened:
        page.register.go_on()
    assert opened.args == ["desk", DeskMode.SHELVE.value]


def test_p03_the_labels_of_one_shelf_are_printed_by_a_key(page: CampaignPage, qtbot: QtBot):
    with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
        press(page, "Ctrl+P")
    assert wanted.args == ["carrier_label", (21, 23)]


def test_what_changes_elsewhere_changes_the_wall(page: CampaignPage, porter: Porter, qtbot: QtBot):
    porter.do(ShelveCarrier(carrier=21, location=3))
    qtbot.waitUntil(lambda: page.register.wall.shelves[0].shelved == 1, timeout=5000)


def test_p03_the_act_is_printed_with_its_figures_and_kept_as_the_highest_level(page: CampaignPage, qtbot: QtBot):
    with qtbot.waitSignal(page.document_wanted, timeout=5000) as wanted:
        press(page, "F7")
    form, lines, level = wanted.args or ("", (), None)
    assert (form, level) == ("opening_act", Level.JIMI)
    said = [line.said.zh for line in lines if not isinstance(line.said, str)]
    assert "7 件" in said and said.count("（签字）") == 3


def test_p03_the_signed_act_is_entered_by_keys_and_a_doubt_by_saving_once_more(
    house: House, page: CampaignPage, porter: Porter, qtbot: QtBot
):
    press(page, "F6")
    form = page.register.form
    assert isinstance(form, ActForm)
    page.register.save()
    assert form._number_field.editor.accessibleDescription()
    for text in ("建账2026-1", "", "贺兰亭", "方其琛", "苏怀瑾"):
        type_in(page, text + "\r")
    qtbot.waitUntil(lambda: bool(form.doubts), timeout=5000)
    assert page.register.form is form and form.wrong()
    page.register.save()
    qtbot.waitUntil(lambda: page.register.form is None, timeout=5000)
    of = house.room.ask(campaign)
    assert of is not None and (of.act_no, of.seconded_by) == ("建账2026-1", "苏怀瑾")
    qtbot.waitUntil(lambda: not offers(page, "F6"), timeout=5000)


def test_a_signature_twice_is_refused_in_the_form(page: CampaignPage, qtbot: QtBot):
    press(page, "F6")
    form = page.register.form
    assert isinstance(form, ActForm)
    for text in ("1", "", "贺兰亭", "贺兰亭", "苏怀瑾"):
        type_in(page, text + "\r")
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    assert not form.doubts
    press(page, "Esc")
    assert page.register.form is None


def test_a_campaign_is_begun_by_a_key_where_none_was(blank_house: House, qtbot: QtBot):
    room: Room = blank_house.room
    with porter_to(room) as porter:
        page = CampaignPage(porter)
        qtbot.addWidget(page)
        page.show()
        page.entered()
        qtbot.waitUntil(lambda: offers(page, "F8"), timeout=5000)
        press(page, "F8")
        qtbot.waitUntil(lambda: offers(page, "F6"), timeout=5000)
        # Answers come in the order of the questions: with this one everything asked before it has arrived.
        answered: list[object] = []
        porter.ask(campaign, then=answered.append)
        qtbot.waitUntil(lambda: bool(answered), timeout=5000)


def test_the_holdings_page_leads_there_while_the_room_is_built_up(house: House, porter: Porter, qtbot: QtBot):
    holdings = HoldingsPage(porter)
    qtbot.addWidget(holdings)
    holdings.show()
    holdings.entered()
    qtbot.waitUntil(holdings.list.keeping._campaign.isVisible, timeout=5000)
    press(holdings, "Ctrl+J")
    assert isinstance(holdings.shown(), CampaignPage) and holdings.help_key() == "campaign"
    assert isinstance(holdings.part("campaign").pane(), Pane | None)
