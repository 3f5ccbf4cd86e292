"""Who cannot see the newest forms hears the name of each control and comes to them by Tab in the order of the page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recordsroom.services.documents import command_sheet
from tests.builders import MovableClock, a_medium
from tests.printers import PaperPrinters
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, shelf
from tests.services.test_receiving import opened
from tests.tour.eyes import flaws
from tests.ui.printing_stage import press as press_printing
from tests.ui.printing_stage import print_out
from tests.ui.printing_stage import staged as printing_staged
from tests.ui.test_count_page import Heard, hear
from tests.ui.test_count_page import heard as heard  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.test_count_page import page as page  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.turns import press, shown
from ui.counting.forms import SignForm
from ui.counting.page import CountPage
from ui.people.accounts import Accounts
from ui.people.factor_form import FactorForm
from ui.people.page import ACCOUNTS, PeoplePage
from ui.people.renewal import FactorPage
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.printing.purposes import Entry
from ui.receiving.closing_form import ClosingForm
from ui.receiving.forms import ReplyForm
from ui.receiving.page import ReceiptsPage
from ui.unlock.page import UnlockPage

Key = Qt.Key


def reached(window: QWidget, within: QWidget) -> Iterator[QWidget]:
    """What Tab comes to in this part, one after the other, from its first control."""
    one = within.nextInFocusChain()
    while one is not None and one is not within:
        by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and one.isVisibleTo(window) and one.isEnabled() and within.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()


def is_heard_in_order(window: QWidget, within: QWidget, least: int) -> bool:
    """Whether everything has a name, and Tab goes from the top down through so many controls at least."""
    assert [flaw for flaw in flaws(window) if flaw.startswith("without a name")] == []
    controls = list(reached(window, within))
    tops = [one.mapTo(within, QPoint(0, 0)).y() for one in controls]
    assert tops == sorted(tops), [one.accessibleName() for one in controls]
    return len(controls) >= least


def test_the_key_medium_beside_the_own_password(house: House, porter: Porter, qtbot: QtBot):
    house.room.do(a_medium("JZ-2026-001"))
    people = PeoplePage(porter)
    window = shown(people, qtbot)
    people.open(ACCOUNTS)
    register = people.register()
    assert isinstance(register, Accounts)
    qtbot.waitUntil(lambda: register.table.rows.rowCount() > 0, timeout=5000)
    press(window, qtbot, Key.Key_F11)
    qtbot.waitUntil(lambda: isinstance(register.form, FactorForm), timeout=5000)
    form = register.form
    assert form is not None
    qtbot.waitUntil(partial(is_heard_in_order, window, form, 3), timeout=5000)


def test_the_key_medium_before_any_work(porter: Porter, qtbot: QtBot):
    demanded = FactorPage(porter)
    window = shown(demanded, qtbot)
    qtbot.waitUntil(partial(is_heard_in_order, window, demanded.form, 3), timeout=5000)


def test_the_door_with_the_field_for_the_medium(qtbot: QtBot):
    door = UnlockPage("", "保密档案室", "qingwu-2026")
    qtbot.addWidget(door)
    door.show()
    assert is_heard_in_order(door, door, 4)


def test_a_count_is_signed(house: House, page: CountPage, heard: Heard, qtbot: QtBot):
    count = begun(house.room)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), *map(carrier, FIRST), shelf(LOW), *map(carrier, (11, 12)), shelf(4))
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert isinstance(view.form, SignForm)
    qtbot.waitUntil(partial(is_heard_in_order, window, view.form, 3), timeout=5000)


def test_a_reply_and_a_year_that_is_closed(house: House, clock: MovableClock, porter: Porter, qtbot: QtBot):
    house.room.do(opened(house.room))
    book = ReceiptsPage(porter)
    window, register = shown(book, qtbot), book.register
    qtbot.waitUntil(lambda: register.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F5)
    assert isinstance(register.form, ReplyForm)
    qtbot.waitUntil(partial(is_heard_in_order, window, register.form, 1), timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    clock.move(days=60)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(partial(closes, book), timeout=5000)
    form = register.form
    assert form is not None
    qtbot.waitUntil(partial(is_heard_in_order, window, form, 2), timeout=5000)


def closes(book: ReceiptsPage) -> bool:
    """Whether the year is asked about."""
    return isinstance(book.register.form, ClosingForm)


@pytest.fixture
def printing(porter: Porter, qtbot: QtBot, tmp_path: Path) -> Iterator[PrintingPage]:
    yield from printing_staged(porter, Preferences(tmp_path / "desk.json"), PaperPrinters(tmp_path, "Laser"), qtbot)


def test_the_register_of_prints_with_its_months(printing: PrintingPage, qtbot: QtBot):
    assert printing.bench.chooser.forms.go_to(Entry(command_sheet.FORM.key))
    print_out(printing, qtbot)
    press_printing(printing, qtbot, Key.Key_F5)
    register = printing.register
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1 and register.months.month.count() == 2, timeout=5000)
    assert is_heard_in_order(printing.window(), register, 2)
