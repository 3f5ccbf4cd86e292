"""Lists that may leave the room: asked about, printed in part, saved onto a medium, accounted for to their end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.printing import PaperEnd, PrintState
from recordsroom.domain.values import Level
from recordsroom.services.documents import command_sheet, desk_book
from recordsroom.services.queries.print_register import PrintRow
from tests.builders import a_medium
from tests.printers import PaperPrinters
from tests.rooms import House
from tests.ui.printing_stage import CONTROL, press, print_out, ready, register, staged
from ui import ask
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.extent import Sides, pages_wanted
from ui.printing.page import PrintingPage
from ui.printing.purposes import Entry
from ui.printing.register_side import Asking
from ui.printing.setup import TO_FILE


@pytest.fixture
def printers(tmp_path: Path) -> PaperPrinters:
    return PaperPrinters(tmp_path, "Laser")


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "wishes" / "desk.json")


@pytest.fixture
def page(
    porter: Porter, house: House, wishes: Preferences, printers: PaperPrinters, qtbot: QtBot
) -> Iterator[PrintingPage]:
    house.room.do(a_medium("G-07"))
    yield from staged(porter, wishes, printers, qtbot)


def shown(page: PrintingPage, qtbot: QtBot, level: Level, pages: int = 1) -> None:
    form = desk_book.READERS
    rows = tuple(form.sample for _row in range(form.stock.per_page * pages))
    page.prepare_document(form.key, rows, level)
    qtbot.waitUntil(lambda: page.bench.chooser.preview.count == pages, timeout=10_000)


def typed(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    if text.isascii():
        qtbot.keyClicks(field, text)
        return
    composed = QInputMethodEvent()
    composed.setCommitString(text)
    QApplication.sendEvent(field, composed)


def newest(page: PrintingPage, porter: Porter, qtbot: QtBot) -> PrintRow:
    return register(page, porter, qtbot)[0]


def test_r089_a_secret_list_waits_for_what_it_is_for_and_who_allowed_it(
    page: PrintingPage, porter: Porter, qtbot: QtBot
) -> None:
    shown(page, qtbot, Level.JIMI)
    setup = page.bench.setup
    qtbot.waitUntil(lambda: setup.account.leader.count() > 1, timeout=5000)
    assert not setup.allowed and setup.why
    typed(qtbot, setup.account.purpose, "移交前核对")
    assert not setup.allowed
    setup.account.leader.setFocus()
    press(page, qtbot, Qt.Key.Key_Down)
    typed(qtbot, setup.account.given_to, "规划研究室")
    print_out(page, qtbot)
    row = newest(page, porter, qtbot)
    assert (row.form, row.level, row.state) == ("reader_book", Level.JIMI, PrintState.DONE)
    assert row.account and row.account.approver and row.abroad
    assert (row.account.purpose, row.account.given_to) == ("移交前核对", "规划研究室")
    assert setup.account.purpose.text() == "" and setup.account.leader.chosen() is None


def test_tools_of_the_daily_round_are_asked_about_nothing(page: PrintingPage, qtbot: QtBot) -> None:
    assert page.bench.chooser.forms.go_to(Entry(command_sheet.FORM.key))
    ready(page, qtbot)
    assert not page.bench.setup.account.isVisible() and page.bench.setup.extent.isVisible()


def test_some_pages_are_printed_and_the_register_counts_those(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot
) -> None:
    shown(page, qtbot, Level.INTERNAL, pages=4)
    typed(qtbot, page.bench.setup.extent.pages, "9")
    assert not page.bench.setup.allowed
    page.bench.setup.extent.pages.clear()
    typed(qtbot, page.bench.setup.extent.pages, "4,1-2")
    print_out(page, qtbot)
    row = newest(page, porter, qtbot)
    assert (row.pages, row.copies) == (3, 1)
    assert [row.serial in codes for codes in printers.printed()] == [True] * 3


def test_r135_a_document_is_saved_onto_a_medium_and_nowhere_else(
    page: PrintingPage, porter: Porter, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    monkeypatch.setattr(ask, "folder_to_write", lambda _parent, _title, then: then(medium))
    shown(page, qtbot, Level.MIMI, pages=2)
    setup = page.bench.setup
    setup.printer.setFocus()
    press(page, qtbot, Qt.Key.Key_End)
    assert setup.printer.chosen() == TO_FILE and not setup.allowed
    qtbot.waitUntil(setup.account.medium.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: setup.account.medium.count() > 1, timeout=5000)
    setup.account.medium.choose("G-07")
    assert not setup.allowed
    typed(qtbot, setup.account.purpose, "备查")
    print_out(page, qtbot)
    row = newest(page, porter, qtbot)
    assert (row.stock, row.pages, row.exported, row.state) == ("G-07", 2, True, PrintState.DONE)
    [file] = medium.iterdir()
    assert file.name == f"{row.serial}.pdf"
    document = pypdfium2.PdfDocument(file.read_bytes())
    assert len(document) == 2 and row.serial in document[1].get_textpage().get_text_range().replace(" ", "")
    document.close()


def test_r089_a_medium_that_takes_nothing_leaves_a_void_job(
    page: PrintingPage, porter: Porter, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "folder_to_write", lambda _parent, _title, then: then(tmp_path / "gone"))
    shown(page, qtbot, Level.INTERNAL)
    page.bench.setup.printer.choose(TO_FILE)
    qtbot.waitUntil(page.bench.setup.account.medium.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: page.bench.setup.account.medium.count() > 1, timeout=5000)
    page.bench.setup.account.medium.choose("G-07")
    print_out(page, qtbot)
    row = newest(page, porter, qtbot)
    assert row.state is PrintState.FAILED and row.serial in page.bench.setup.said("told")


def test_r088_the_end_of_a_list_is_written_down_by_keys_before_a_second_person(
    page: PrintingPage, porter: Porter, qtbot: QtBot
) -> None:
    shown(page, qtbot, Level.MIMI)
    typed(qtbot, page.bench.setup.account.purpose, "清点")
    typed(qtbot, page.bench.setup.account.given_to, "规划研究室")
    print_out(page, qtbot)
    press(page, qtbot, Qt.Key.Key_F5)
    done = PrintState.DONE
    qtbot.waitUntil(lambda: (row := page.register.chosen()) is not None and row.state is done, timeout=5000)
    for key, asked in ((Qt.Key.Key_F7, Asking.END), (Qt.Key.Key_3, Asking.WITNESS)):
        press(page, qtbot, key)
        assert page.register.side.asking is asked
    typed(qtbot, page.register.side.witness, "林素贞")
    with qtbot.waitSignal(porter.changed, timeout=5000):
        press(page, qtbot, Qt.Key.Key_Return)
    account = newest(page, porter, qtbot).account
    assert account and (account.ended, account.seen_by) == (PaperEnd.DESTROYED, "林素贞")


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (0, 1, 2, 3, 4)),
        ("2", (1,)),
        ("1-3, 5", (0, 1, 2, 4)),
        ("5，1－2", (4, 0, 1)),
        ("3 3 2-3", (2, 1)),
        ("0", ()),
        ("4-6", ()),
        ("3-2", ()),
        ("1,,", (0,)),
        ("-", ()),
        (",", ()),
    ],
)
def test_pages_are_named_one_by_one_or_from_to(text: str, pages: tuple[int, ...]) -> None:
    assert pages_wanted(text, 5) == pages


def test_the_sides_are_remembered_for_each_form(page: PrintingPage, wishes: Preferences, qtbot: QtBot) -> None:
    shown(page, qtbot, Level.INTERNAL)
    page.bench.setup.extent.sides.choose(Sides.LONG)
    assert Preferences(wishes._path)["print_sides"] == {"reader_book": "LONG"}


def test_r135_without_a_printer_nothing_leaves_for_a_medium_unless_it_is_chosen(
    page: PrintingPage, printers: PaperPrinters, qtbot: QtBot
) -> None:
    printers.known = ()
    shown(page, qtbot, Level.INTERNAL)
    setup = page.bench.setup
    assert not setup.saving and not setup.allowed
    setup.printer.setFocus()
    press(page, qtbot, Qt.Key.Key_End)
    assert setup.saving


def test_g30_the_register_is_narrowed_by_month_printed_and_leaves_by_keys(
    page: PrintingPage, porter: Porter, house: House, qtbot: QtBot
):
    assert page.bench.chooser.forms.go_to(Entry(command_sheet.FORM.key))
    print_out(page, qtbot)
    press(page, qtbot, Qt.Key.Key_F5)
    months = page.register.months
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 1 and months.month.count() == 2, timeout=5000)
    with qtbot.waitSignal(page.opened) as leaving:
        press(page, qtbot, Qt.Key.Key_E, CONTROL)
    assert leaving.args == ["book_export", ("PRINTS", "")]
    months.month.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 1, timeout=5000)
    with qtbot.waitSignal(page.opened) as leaving:
        press(page, qtbot, Qt.Key.Key_E, CONTROL)
    assert leaving.args == ["book_export", ("PRINTS", page.register.month())]
    page.register.go_to("8000000001")
    assert page.register.month() == "", "a job is looked for in all months"
    qtbot.waitUntil(lambda: page.register.table.current() is not None, timeout=5000)
    press(page, qtbot, Qt.Key.Key_P, CONTROL)
    ready(page, qtbot)
    entry = page.bench.chooser.forms.chosen_entry()
    assert entry is not None and entry.form == "print_register"


def test_a_whole_register_that_another_page_wants_is_made_ready_as_one_of_which_a_part_is_named(
    page: PrintingPage, qtbot: QtBot
):
    page.prepare("missing_list", (2020,))
    page.prepare("carrier_label", (1,))
    page.prepare("missing_list", ())
    entry = page.bench.chooser.forms.chosen_entry()
    assert entry is not None and entry.form == "missing_list"
    assert page.bench._content._given["missing_list"] == (), "what was named before is not kept"
    page.prepare("carrier_label", ())
    entry = page.bench.chooser.forms.chosen_entry()
    assert entry is not None and entry.form == "missing_list", "labels of nothing are not made ready"
