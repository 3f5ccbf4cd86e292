"""The incoming book by keys: received, handed over, voided, found by year and by what waits (G-01)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EnterReceipt
from recordsroom.domain.receipt_books import book_number
from recordsroom.domain.receiving import Book, Packet
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.receipts import books_to_close
from tests.builders import MovableClock
from tests.rooms import House
from tests.services.registers import begin
from tests.services.test_receiving import opened
from tests.ui.turns import press, shown, shown_words, write
from ui.holdings.page import HoldingsPage
from ui.look.tokens import GAP_12
from ui.parts.cells import content_width
from ui.porter import Porter
from ui.receiving.closing_form import ClosingForm
from ui.receiving.forms import HandOverForm, ReceiptForm, ReplyForm, VoidForm
from ui.receiving.page import ReceiptsPage
from ui.receiving.register import ReceiptsRegister
from ui.registering.page import RegisterPage
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def page(porter: Porter) -> ReceiptsPage:
    return ReceiptsPage(porter)


def test_g001_documents_are_received_handed_over_and_voided_by_keys(page: ReceiptsPage, qtbot: QtBot):
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ReceiptForm) and not form.addressee.isEnabled()
    form.from_unit.setText("市规划局")
    while not form.late_note.hasFocus():
        press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is not None and bool(register.form.wrong()), timeout=5000)
    assert not form._refused.visibleRegion().isEmpty(), "why it is refused is seen wherever one was typing"
    form.title.setText("管网改造通知")
    form.received.setText("2")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(register.rows) == 1, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ReceiptForm)
    form.packet.choose(Packet.EYES_ONLY)
    form.level.choose(Level.MIMI)
    assert form.addressee.isEnabled() and not form.title.isEnabled()
    form.from_unit.setText("市委办公室")
    form.addressee.setText("顾言舟")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(register.rows) == 2, timeout=5000)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    handing = page.register.form
    assert isinstance(handing, HandOverForm)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not register.table.rows.rowCount() and register.form is None, timeout=5000)
    assert register.told == "Handed over."
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 2, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    voiding = page.register.form
    assert isinstance(voiding, VoidForm)
    voiding.cause.setText("重复登记")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: any(row.void_cause for row in register.rows), timeout=5000)
    assert register.told == "Void; the number stays in the book."
    press(window, qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: register.year.chosen() is not None and len(register.rows) == 2, timeout=5000)
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)


def test_f001_a_line_leads_to_the_form_of_its_record_and_back(house: House, porter: Porter, qtbot: QtBot):
    begin(house.room)
    house.room.do(opened(house.room, Level.JIMI))
    holdings, book = HoldingsPage(porter), ReceiptsPage(porter)
    window = shown(book, qtbot)
    window.plan_page(type(holdings), lambda: holdings)

    def go(key: str, argument: object) -> None:
        window.show_page(key)
        {"holdings": holdings, "receipts": book}[key].open(argument)

    book.opened.connect(go)
    holdings.opened.connect(go)
    qtbot.waitUntil(lambda: book.register.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    part = holdings.shown()
    assert isinstance(part, RegisterPage)
    fields = part.form.fields
    qtbot.waitUntil(lambda: bool(part.form.code()), timeout=5000)
    assert (fields.value("title"), fields.value("level")) == ("", (Level.JIMI, Scheme.STATE))
    assert (fields.value("copies"), fields.value("copy_nos")) == ("1", "000616")
    assert fields.value("classifying_unit") == fields.value("responsible_body") == "市规划局"
    assert fields.line("title").placeholderText()
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0002"), timeout=5000)
    assert not fields.line("title").placeholderText()
    press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: [row.carriers for row in book.register.rows] == [1], timeout=5000)
    [row] = book.register.rows
    assert window.page() is book and row.reference_code.endswith("0001")
    with qtbot.waitSignal(book.opened) as wanted:
        press(window, qtbot, Key.Key_F2)
    assert wanted.args == ["holdings", row.record]
    window.show_page(book.key)
    with qtbot.waitSignal(book.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["receipt_book", (house.room.clock().today.year * 10 + 1,)]


def test_f001_a_reply_is_noted_by_keys_and_found_by_its_number(house: House, porter: Porter, qtbot: QtBot):
    for level in (Level.MIMI, Level.INTERNAL):
        house.room.do(opened(house.room, level))
    book = ReceiptsPage(porter)
    window, register = shown(book, qtbot), book.register
    qtbot.waitUntil(lambda: register.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F5)
    form = register.form
    assert isinstance(form, ReplyForm)
    assert form.command() is None
    form.reply_no.setText("青水〔2026〕12号")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: [row.reply_no for row in register.rows] == ["青水〔2026〕12号", ""], timeout=5000)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    register.search.setText("〔2026〕12号")
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_F5)
    form = register.form
    assert isinstance(form, ReplyForm) and form.reply_no.text() == "青水〔2026〕12号"


def test_r027_the_number_of_a_line_and_how_it_stands_are_read_whole(house: House, porter: Porter, qtbot: QtBot):
    room = house.room
    short = replace(opened(room, Level.MIMI).facts, copies_listed=2, difference="少 1 份", delivered_by="程交通")
    for facts in (opened(room, Level.INTERNAL).facts, short):
        room.do(EnterReceipt(facts=facts))
    book = ReceiptsPage(porter)
    shown(book, qtbot)
    table = book.register.table
    qtbot.waitUntil(lambda: table.rows.rowCount() == 2, timeout=5000)
    for place, column in enumerate(table.rows.columns[:2]):
        longest = max(content_width(row, column) for row in book.register.rows)
        assert longest + 2 * GAP_12 <= table.columnWidth(place), column.name


def test_g001_the_year_that_is_shown_leaves_alone(house: House, porter: Porter, qtbot: QtBot):
    house.room.do(opened(house.room))
    book = ReceiptsPage(porter)
    window = shown(book, qtbot)
    qtbot.waitUntil(lambda: book.register.chosen() is not None, timeout=5000)
    for span in ("", str(house.room.clock().today.year)):
        with qtbot.waitSignal(book.opened) as asked:
            press(window, qtbot, Key.Key_E, control=True)
        assert asked.args == ["book_export", ("RECEIPTS", span)]
        press(window, qtbot, Key.Key_F4)


def test_p023_a_year_is_closed_by_keys(house: House, clock: MovableClock, porter: Porter, qtbot: QtBot):
    room = house.room
    room.do(opened(room))
    book = ReceiptsPage(porter)
    window = shown(book, qtbot)
    qtbot.waitUntil(lambda: book.register.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(book.register.told), timeout=5000)
    assert not room.ask(books_to_close)
    clock.move(days=60)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(book.register.form, ClosingForm), timeout=5000)
    form = book.register.form
    assert isinstance(form, ClosingForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert form.command() is None
    form.counted.setText("1")
    form.looked_by.setText("顾言舟")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: book.register.form is None, timeout=5000)
    assert room.ask(books_to_close) == ()


def test_p023_the_turn_of_the_year_is_walked_by_keys(house: House, clock: MovableClock, porter: Porter, qtbot: QtBot):
    """The book of the year that is over is counted, closed and printed; what came late stands in the new one."""
    room = house.room
    year = room.clock().today.year
    for level in (Level.MIMI, Level.INTERNAL, Level.INTERNAL, Level.MIMI):
        room.do(opened(room, level))
    clock.move(days=60)
    book = ReceiptsPage(porter)
    window, register = shown(book, qtbot), book.register
    qtbot.waitUntil(lambda: len(register.rows) == 4, timeout=5000)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(register.form, ClosingForm), timeout=5000)
    form = register.form
    assert isinstance(form, ClosingForm)
    press(window, qtbot, Key.Key_Down)
    assert form.book.currentText() == f"{year}　Ordinary documents", "the book of classified documents is the other one"
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "3")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "顾言舟")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: "2 lines" in form.wrong(), timeout=5000)
    form.counted.setFocus()
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, "2")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and "closed with 2 lines" in register.told, timeout=5000)
    qtbot.waitUntil(lambda: (row := register.chosen()) is not None and row.number == f"收〔{year}〕0002", timeout=5000)
    assert "closed with 2 lines" in register.told, "what was done is told until another line is chosen"
    with qtbot.waitSignal(book.labels_wanted) as asked:
        press(window, qtbot, Key.Key_P, control=True)
    assert asked.args == ["receipt_book", (book_number(Book.ORDINARY, year),)], "the book that is to be signed"
    assert not [hint for hint in book.keys() if hint.key == "F8" and hint.told], "nothing in it is voided any more"  # noqa: SIM118
    press(window, qtbot, Key.Key_F8)
    assert register.form is None
    assert any(str(year + 1) in words for words in shown_words(register.side)), "since when it is closed"
    _late(window, qtbot, register, date(year, 12, 30))
    qtbot.waitUntil(lambda: any(row.number == f"收〔{year + 1}〕0001" for row in register.rows), timeout=5000)
    [late] = [row for row in register.rows if row.book_year == year + 1]
    assert (late.received_on, late.late_note) == (date(year, 12, 30), "年末送达，元旦后登记")


def _late(window: Window, qtbot: QtBot, register: ReceiptsRegister, day: date) -> None:
    """What came in December and is entered in January: refused without a note, then taken into the new book."""
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ReceiptForm)
    press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, day.isoformat())
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "市规划局")
    while not form.title.hasFocus():
        press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "管网改造通知")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "1")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    while not form.late_note.hasFocus():
        press(window, qtbot, Key.Key_Tab)
    write(window, qtbot, "年末送达，元旦后登记")
    press(window, qtbot, Key.Key_Return)
