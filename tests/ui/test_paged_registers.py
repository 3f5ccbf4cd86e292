"""Registers that are read page by page: narrowed, printed, exported and acted on by keys (G-02, G-09, G-13, G-24)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import ChaseLoans, ReturnCarrier, SignIn
from recordsroom.domain.exporting import Book
from recordsroom.domain.handover import HandoverKind
from recordsroom.domain.values import Level
from recordsroom.services.queries.chase_register import ChaseState
from recordsroom.services.queries.movements import Direction
from tests.files import a_file
from tests.rooms import House
from tests.services.test_cards import lend
from tests.services.test_carrying import letter
from tests.ui.turns import press, row_of, shown
from ui.handing.handover_form import HandoverForm
from ui.handing.page import HandingPage
from ui.porter import Porter
from ui.registers.catalogues import CataloguesPage
from ui.registers.chases import ChasesPage
from ui.registers.movements import MovementsPage
from ui.registers.outgoing import OutgoingPage
from ui.registers.paged_page import PagedPage
from ui.registers.shifts import ShiftsPage
from ui.shell.window import Window

Key = Qt.Key
PUBLIC, INTERNAL, MIMI = 1, 2, 3


def filled(page: PagedPage, qtbot: QtBot, count: int) -> None:
    rows = page.table.rows
    qtbot.waitUntil(lambda: rows.rowCount() == count and all(map(rows.row, range(count))), timeout=5000)


def leaves(page: PagedPage, window: Window, qtbot: QtBot, form: str, book: Book) -> None:
    """Ctrl+P prints its month, Ctrl+E leads to where it leaves as a file."""
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_P, control=True)
    assert printed.args == [form, (202611,)]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", (book.value, page.month.chosen() or "")]


def test_g09_one_month_of_movements_is_shown_and_narrowed(house: House, porter: Porter, qtbot: QtBot):
    lend(house.room, PUBLIC)
    house.room.do(ReturnCarrier(carrier=PUBLIC))
    page = MovementsPage(porter)
    window = shown(page, qtbot)
    filled(page, qtbot, 2)
    assert page.month.chosen() == "2026-11" and page.month.count() == 1, "never all of them at once"
    leaves(page, window, qtbot, "movement_register", Book.MOVEMENTS)
    page.state.choose(Direction.OUT)
    filled(page, qtbot, 1)
    qtbot.waitUntil(lambda: row_of(page.table).direction is Direction.OUT, timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    filled(page, qtbot, 2)
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)


def test_g13_a_chase_is_answered_and_its_notice_printed_again(house: House, porter: Porter, qtbot: QtBot):
    lend(house.room, PUBLIC)
    house.clock.move(days=10)
    house.room.do(ChaseLoans(loans=(1,), way=ChaseWay.NOTICE))
    page = ChasesPage(porter)
    window = shown(page, qtbot)
    filled(page, qtbot, 1)
    leaves(page, window, qtbot, "chase_register", Book.CHASES)
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_O, control=True)
    assert printed.args == ["recall_notice", (1,)]
    press(window, qtbot, Key.Key_F7)
    assert page.busy and page.chasing.reply.hasFocus()
    press(window, qtbot, Key.Key_Escape)
    press(window, qtbot, Key.Key_F7)
    page.chasing.reply.setText("下周三归还")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page.table, 0).state is ChaseState.ANSWERED, timeout=5000)
    assert page.table.hasFocus() and not page.busy


def test_g02_a_delivery_leads_to_its_form(house: House, porter: Porter, qtbot: QtBot):
    house.room.do(letter(carriers=(INTERNAL, MIMI)))
    page = OutgoingPage(porter)
    window = shown(page, qtbot)
    filled(page, qtbot, 2)
    leaves(page, window, qtbot, "dispatch_register", Book.DISPATCHES)
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_Return)
    assert opened.args == ["carried", 1]


def test_g24_a_shift_is_handed_over_from_its_register(house: House, porter: Porter, qtbot: QtBot):
    house.room.do(SignIn(failures=0, opening="a"))
    page = ShiftsPage(porter)
    window = shown(page, qtbot)
    filled(page, qtbot, 1)
    leaves(page, window, qtbot, "shift_register", Book.SHIFTS)
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_F6)
    assert opened.args == ["handing", HandoverKind.SHIFT]
    handing = HandingPage(porter)
    handing.open(HandoverKind.SHIFT)
    qtbot.addWidget(handing)
    qtbot.waitUntil(lambda: isinstance(handing.register.form, HandoverForm), timeout=5000)
    assert handing.register.form.kind.chosen() == HandoverKind.SHIFT  # type: ignore[union-attr]


def test_g05_the_lists_of_files_are_narrowed_by_year(house: House, porter: Porter, qtbot: QtBot):
    a_file(house, 1, Level.PUBLIC, pages=40, items=2)
    page = CataloguesPage(porter)
    window = shown(page, qtbot)
    register = page.register
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    register.year.choose(2019)
    assert row_of(register.table).line.files == 1 and register.count().startswith("1 ")
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_P, control=True)
    assert printed.args == ["catalogue_register", ()]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", (Book.CATALOGUES.value, "")]
