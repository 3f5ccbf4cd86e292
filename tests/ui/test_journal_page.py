"""The journal page: entries newest first, an entry opened, taken back by a key, and the whole chain checked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddStorageLocations, Command, NewLocation, ShelveCarrier
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.queries import holdings
from recordsroom.services.queries import journal as questions
from recordsroom.services.queries.journal import JournalFilter
from recordsroom.services.queries.journal_entry import FieldChange, RowChange
from recordsroom.services.queries.search import EVERYTHING, Order
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.files import carriers
from tests.rooms import AUDITOR, PASSWORD, SECOND, House
from tests.screens import porter_to
from tests.services.eventful import signer_of
from tests.ui.turns import keyboard, press, shown
from ui.journal.columns import COLUMNS as JOURNAL
from ui.journal.details import code_words, field_line, shown_fields
from ui.journal.page import JournalPage
from ui.journal.words import field_words, table_words
from ui.messages import command_words
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
SAFE = 5


@pytest.fixture
def page(room: Room, porter: Porter, qtbot: QtBot) -> JournalPage:
    room.do(ShelveCarrier(carrier=1, location=2))
    return JournalPage(porter)


@pytest.fixture
def window(page: JournalPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page._details is not None, timeout=5000)
    return made


def first(page: JournalPage) -> object:
    return page.table.rows.row(0)


def test_the_newest_entry_is_opened_first(window: Window, page: JournalPage, room: Room):
    assert keyboard(window) is page.table
    assert page._details is not None
    assert page._details.row.seq == room.ask(questions.chain).last
    assert page._details.row.command == "ShelveCarrier"


def test_the_list_is_a_sound_model(window: Window, page: JournalPage, qtmodeltester: ModelTester):
    qtmodeltester.check(page.table.rows)


def test_the_keyboard_walks_through_the_entries(window: Window, page: JournalPage, qtbot: QtBot):
    newest = page._shown
    press(window, qtbot, Key.Key_Down, Key.Key_Down)
    qtbot.waitUntil(lambda: page._details is not None and page._details.row.seq == newest - 2, timeout=5000)


def test_an_entry_is_taken_back_by_a_key(window: Window, page: JournalPage, room: Room, qtbot: QtBot):
    entry = page._shown
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == entry + 1, timeout=5000)
    row = room.ask(questions.journal_page, JournalFilter(), entry + 1, 1, 1)[0]
    assert (row.seq, row.reversed_by) == (entry, entry + 1)
    qtbot.waitUntil(lambda: page._details is not None and page._details.stands_in_the_way is not None, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.wait(50)
    assert room.ask(questions.chain).last == entry + 1


def test_the_list_says_which_carrier_it_was_about(window: Window, page: JournalPage, room: Room):
    shelved, before = room.ask(questions.journal_page, JournalFilter(), page._shown, 0, 2)
    assert shelved.about == room.ask(holdings.record_page, EVERYTHING, Order.CODE, False, 0, 1)[0].reference_code
    assert before.about == ""
    assert JOURNAL[[column.name for column in JOURNAL].index("about")].text(shelved) == shelved.about


def test_filters_narrow_the_list(window: Window, page: JournalPage, qtbot: QtBot):
    page.filters.what.choose("AddReader")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 3, timeout=5000)
    page.filters.outcome.choose("REFUSED")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0, timeout=5000)


def test_another_page_can_open_an_entry(window: Window, page: JournalPage, qtbot: QtBot):
    page.open(1)
    qtbot.waitUntil(lambda: page._details is not None and page._details.row.seq == 1, timeout=5000)


def test_the_full_check_says_what_it_proved(window: Window, page: JournalPage, porter: Porter, qtbot: QtBot):
    with qtbot.waitSignal(page.strip.check_done, timeout=20_000):
        press(window, qtbot, Key.Key_F9)
        began = page.strip.running
        assert {hint.key for hint in page.keys()} >= {"Esc"}  # noqa: SIM118 - a page is no dictionary
    assert (began, page.strip.running) == (True, False)
    assert page.strip.check is not None
    assert page.strip.check.finding is None
    assert not page.strip.told.isHidden()
    assert porter.room.finding is None


def test_a_stopped_check_proves_nothing(window: Window, page: JournalPage, qtbot: QtBot):
    with qtbot.waitSignal(page.strip.check_done, timeout=20_000):
        press(window, qtbot, Key.Key_F9)
        page.strip.stop()
    assert page.strip.check is not None
    assert page.strip.check.unwanted
    before = page.strip.told.text()
    with qtbot.waitSignal(page.strip.check_done, timeout=20_000):
        page.check()
    assert page.strip.told.text() != before


def test_a_broken_row_is_found_and_named(window: Window, page: JournalPage, porter: Porter, qtbot: QtBot):
    def tamper(room: Room, cleared: Level) -> None:
        with unit_of_work(room.vault) as unit:
            unit.cursor.execute("UPDATE readers SET cleared = ? WHERE id = 2", (int(cleared),))

    def tampered(cleared: Level) -> None:
        # In the room's thread: the vault is one connection for one thread, and the page asks there too.
        done: list[None] = []
        porter.within(lambda room: tamper(room, cleared), then=done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=5000)

    tampered(Level.JUEMI)
    with qtbot.waitSignal(page.strip.check_done, timeout=20_000):
        press(window, qtbot, Key.Key_F9)
    assert page.strip.check is not None
    assert page.strip.check.finding is not None
    assert (page.strip.check.finding.table, page.strip.check.finding.row) == ("readers", 2)
    assert page.strip.state.accessibleName()
    assert porter.room.finding
    tampered(Level.INTERNAL)


def test_the_auditor_checks_and_takes_nothing_back(house: House, qtbot: QtBot, qapp: object):
    with porter_to(house.enter(AUDITOR)) as porter:
        page = JournalPage(porter)
        window = shown(page, qtbot)
        qtbot.waitUntil(lambda: page._details is not None, timeout=5000)
        keys = [hint.key for hint in page.keys()]  # noqa: SIM118 - a page is no dictionary
        assert "F9" in keys
        assert "F8" not in keys
        before = house.room.ask(questions.chain).last
        press(window, qtbot, Key.Key_F8)
        assert house.room.ask(questions.chain).last == before


@pytest.mark.parametrize("kind", sorted(HANDLERS, key=str), ids=lambda kind: kind.__name__)
def test_every_request_has_words(kind: type[Command]):
    assert command_words(kind.__name__) != kind.__name__


def test_every_folded_table_and_field_has_words():
    from recordsroom.storage.tables import FOLDED  # noqa: PLC0415 - only this test looks at the schema

    told = {name: table for name, table in FOLDED.items() if name != "counters"}
    assert not [name for name in told if table_words(name) == name]
    columns = {column.name for table in told.values() for column in table.columns}
    assert not [name for name in columns - {"id", "public_key"} if field_words(name) == name]


def test_a_field_is_told_as_before_and_after():
    field, hidden = FieldChange("pages", 12, 13), FieldChange("title", None, None, hidden=True)
    changed = RowChange("carriers", 1, "W017", came=False, went=False, fields=(field, hidden))
    assert field_line(changed, field) == "12 → 13"
    came = RowChange("carriers", 1, "W017", came=True, went=False, fields=(field, FieldChange("copy_no", None, None)))
    assert shown_fields(came) == (field,)
    assert field_line(came, FieldChange("pages", None, 13)) == "13"
    went = RowChange("carriers", 1, "W017", came=False, went=True, fields=(field,))
    assert field_line(went, FieldChange("pages", 12, None)) == "12"
    assert "12" not in field_line(changed, hidden)


def test_codes_are_read_in_groups_of_four():
    assert code_words("0123456789abcdef" * 4) == "0123 4567 89ab cdef"


# --- places of two keepers ---


@pytest.fixture
def guarded(house: House, room: Room, porter: Porter, qtbot: QtBot) -> tuple[Window, JournalPage]:
    """Something was put into a safe by two, and that entry is shown."""
    safe = NewLocation("02-S1", "02 库 保密柜一", LocationKind.CABINET, "02", Level.JIMI, dual_control=True)
    room.do(AddStorageLocations(places=(safe,)))
    room.do(ShelveCarrier(carrier=1, location=SAFE), second=signer_of(house, SECOND))
    page = JournalPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page._lacking is not None, timeout=5000)
    return window, page


def place_of(room: Room) -> int | None:
    return carriers(room, 1)[0].location_id


def test_r046_an_entry_at_a_place_of_two_is_taken_back_by_two(
    guarded: tuple[Window, JournalPage], room: Room, qtbot: QtBot
):
    window, page = guarded
    press(window, qtbot, Key.Key_F8)
    card = page.together.card
    assert card is not None
    qtbot.waitUntil(card.password.hasFocus, timeout=5000)
    card.password.insert("not the password")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: not card.password.text(), timeout=5000)
    assert place_of(room) == SAFE
    qtbot.waitUntil(card.password.hasFocus, timeout=5000)
    card.password.insert(PASSWORD)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.together.card is None, timeout=5000)
    assert place_of(room) is None


def test_p34_or_with_a_form_countersigned_today_and_left_alone_it_stands(
    guarded: tuple[Window, JournalPage], room: Room, qtbot: QtBot
):
    window, page = guarded
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.together.card is None and page._lacking is not None, timeout=5000)
    press(window, qtbot, Key.Key_F10, control=True)
    card = page.together.card
    assert card is not None
    for editor, text in ((card.form_no, "双-9"), (card.name, "何以宁"), (card.post, "保密员")):
        qtbot.waitUntil(editor.hasFocus, timeout=5000)
        editor.insert(text)
        press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.together.card is None, timeout=5000)
    assert place_of(room) is None
