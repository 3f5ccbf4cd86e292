"""The printing page: what was chosen comes out of the printer and stands in the register, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddReader, PrintLabels
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import PrintState
from recordsroom.domain.values import Level
from recordsroom.services.documents.command_sheet import CELLS
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.printing import Unlabelled, unlabelled
from recordsroom.services.room import Outcome
from tests.printers import PaperPrinters
from tests.ui.printing_stage import CONTROL, carriers, press, print_out, ready, register, staged
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.printing.purposes import Entry
from ui.printing.register_side import Asking
from ui.printing.run import PrintRun


@pytest.fixture
def printers(tmp_path: Path) -> PaperPrinters:
    return PaperPrinters(tmp_path, "Laser", "Rolls")


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "wishes" / "desk.json")


@pytest.fixture
def page(porter: Porter, wishes: Preferences, printers: PaperPrinters, qtbot: QtBot) -> Iterator[PrintingPage]:
    yield from staged(porter, wishes, printers, qtbot)


def choose(page: PrintingPage, entry: Entry) -> None:
    assert page.bench.chooser.forms.go_to(entry)


def test_r089_labels_on_a4_are_registered_printed_and_scan_back(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot
) -> None:
    page.prepare("carrier_label", (4, 2, 9))
    print_out(page, qtbot)
    assert printers.printed() == [carriers(4, 2, 9)]
    [row] = register(page, porter, qtbot)
    assert (row.form, row.stock, row.pieces, row.state) == ("carrier_label", "L7160", 3, PrintState.DONE)


def test_r089_labels_on_a_roll_come_one_to_a_page_in_their_order(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, wishes: Preferences, qtbot: QtBot
) -> None:
    page.prepare("carrier_label", (7, 3))
    page.bench.setup.stock.choose("roll-60x40")
    page.bench.setup.printer.choose("Rolls")
    qtbot.waitUntil(lambda: page.bench.chooser.preview.count == 2, timeout=10_000)
    print_out(page, qtbot)
    assert printers.printed() == [carriers(7), carriers(3)]
    [row] = register(page, porter, qtbot)
    assert row.stock == "roll-60x40"
    kept = Preferences(wishes._path)  # another start of the program, on the same desk
    assert kept["label_stock"] == {"carrier_label": "roll-60x40"} and kept["printer"] == {"carrier_label": "Rolls"}


def test_r089_a_document_bears_its_serial_and_the_journal(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot
) -> None:
    choose(page, Entry("command_sheet"))
    print_out(page, qtbot)
    [row] = register(page, porter, qtbot)
    pages = -(-len(DeskCommand) // CELLS.per_page)
    assert (row.form, row.pages, row.copies, row.state) == ("command_sheet", pages, 1, PrintState.DONE)
    found = printers.printed()
    assert all(row.serial in codes for codes in found)
    commands = {str(command.barcode) for command in DeskCommand}
    assert {code for codes in found for code in codes} == commands | {row.serial}


def test_r089_a_printer_that_takes_nothing_leaves_a_void_job(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot, qtlog: Any
) -> None:
    printers.out = printers.folder / "missing" / "out.pdf"
    page.prepare("carrier_label", (1,))
    with qtlog.disabled():
        print_out(page, qtbot)
    [row] = register(page, porter, qtbot)
    assert (row.state, row.fault) == (PrintState.FAILED, PrintFault.OTHER)
    assert row.serial in page.bench.setup.said("told")


def test_r089_a_cancelled_job_is_void(page: PrintingPage, porter: Porter, qtbot: QtBot) -> None:
    page.prepare("carrier_label", tuple(range(1, 21)))
    page.bench.setup.stock.choose("roll-100x70")
    ready(page, qtbot)
    with qtbot.waitSignal(page.bench.registered, timeout=20_000):
        press(page, qtbot, Qt.Key.Key_P, CONTROL)
        qtbot.waitUntil(lambda: page.bench.run is not None and bool(page.bench.run.serial), timeout=5000)
        press(page, qtbot, Qt.Key.Key_Escape)
    [row] = register(page, porter, qtbot)
    assert (row.state, row.fault) == (PrintState.FAILED, PrintFault.CANCELLED)
    assert not page.bench.busy


def test_r089_a_job_cancelled_before_its_first_page_is_void_too(
    page: PrintingPage, porter: Porter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered = PrintRun._entered

    def cancelled(run: PrintRun, outcome: Outcome) -> None:
        entered(run, outcome)
        run.cancel()

    monkeypatch.setattr(PrintRun, "_entered", cancelled)
    page.prepare("carrier_label", (1,))
    print_out(page, qtbot)
    [row] = register(page, porter, qtbot)
    assert (row.state, row.fault) == (PrintState.FAILED, PrintFault.CANCELLED)


def test_without_a_printer_nothing_is_registered(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot
) -> None:
    printers.known = ()
    page.entered()
    page.prepare("carrier_label", (1, 2))
    qtbot.waitUntil(lambda: page.bench.chooser.preview.count == 1, timeout=5000)
    press(page, qtbot, Qt.Key.Key_P, CONTROL)
    assert not page.bench.busy and page.bench.setup.why
    assert register(page, porter, qtbot) == ()


def test_a_sample_is_shown_and_never_printed(page: PrintingPage, porter: Porter, qtbot: QtBot) -> None:
    assert page.bench.chooser.preview.count == 1 and page.bench.setup.why
    press(page, qtbot, Qt.Key.Key_P, CONTROL)
    assert not page.bench.busy and register(page, porter, qtbot) == ()


def test_printing_starts_at_the_label_chosen_on_the_picture(
    page: PrintingPage, printers: PaperPrinters, qtbot: QtBot
) -> None:
    page.prepare("carrier_label", (1, 2, 3))
    ready(page, qtbot)
    sheet = page.bench.setup.sheet
    sheet.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(sheet, key)
    assert page.bench.setup.start.text() == "21"
    qtbot.waitUntil(lambda: page.bench.chooser.preview.count == 2, timeout=5000)
    print_out(page, qtbot)
    assert printers.printed() == [carriers(1), carriers(2, 3)]


def test_a_label_that_is_not_on_the_sheet_cannot_be_the_first(page: PrintingPage, qtbot: QtBot) -> None:
    page.prepare("carrier_label", (1,))
    ready(page, qtbot)
    page.bench.setup.start.setFocus()
    page.bench.setup.start.selectAll()
    qtbot.keyClicks(page.bench.setup.start, "22")
    assert not page.bench.setup.allowed and page.bench.setup.why
    qtbot.keyClick(page.bench.setup.start, Qt.Key.Key_Backspace)
    assert page.bench.setup.allowed


def test_a_tap_on_the_preview_chooses_the_first_label(page: PrintingPage, qtbot: QtBot) -> None:
    page.prepare("carrier_label", (1,))
    ready(page, qtbot)
    preview = page.bench.chooser.preview
    qtbot.waitUntil(lambda: preview.page == 1, timeout=5000)
    qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=preview.viewport().rect().center())
    assert page.bench.setup.start.text() == "11"


def test_carriers_without_a_label_are_printed_with_keys_alone(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot
) -> None:
    wanted = Entry("carrier_label", waiting=True)
    for _step in range(20):
        if page.bench.chooser.forms.chosen_entry() != wanted:
            press(page, qtbot, Qt.Key.Key_Down)
    assert page.bench.chooser.forms.chosen_entry() == wanted
    ready(page, qtbot)
    page.bench.setup.most.setFocus()
    page.bench.setup.most.selectAll()
    qtbot.keyClicks(page.bench.setup.most, "5")
    print_out(page, qtbot)
    assert printers.printed() == [carriers(16, 17, 18, 19, 20)]
    told: list[Unlabelled] = []
    porter.ask(unlabelled, then=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told[0].carriers == 15


def test_characters_without_a_font_are_told_before_printing(page: PrintingPage, porter: Porter, qtbot: QtBot) -> None:
    nobody_draws = chr(0x2EBF0)
    with qtbot.waitSignal(porter.changed, timeout=5000):
        porter.do(AddReader(name=f"王{nobody_draws}", unit="财务部", valid_until=date(2027, 6, 30)))
    page.prepare("person_card", (4,))
    ready(page, qtbot)
    qtbot.waitUntil(lambda: nobody_draws in page.bench.setup.said("glyphs"), timeout=5000)
    assert page.bench.setup.allowed


def test_r088_the_last_job_gets_its_spoiled_sheets_by_a_key(page: PrintingPage, porter: Porter, qtbot: QtBot) -> None:
    page.prepare("carrier_label", (1, 2))
    print_out(page, qtbot)
    press(page, qtbot, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: page.register.side.asking is Asking.SPOILED, timeout=5000)
    qtbot.keyClicks(page.register.side.spoiled, "2")
    with qtbot.waitSignal(porter.changed, timeout=5000):
        qtbot.keyClick(page.register.side.spoiled, Qt.Key.Key_Return)
    assert register(page, porter, qtbot)[0].spoiled == 2


def test_r089_the_last_job_is_declared_void_by_two_keys(page: PrintingPage, porter: Porter, qtbot: QtBot) -> None:
    page.prepare("carrier_label", (1, 2))
    print_out(page, qtbot)
    press(page, qtbot, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: page.register.side.asking is Asking.FAULT, timeout=5000)
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.register.side.asking is Asking.NOTHING
    press(page, qtbot, Qt.Key.Key_F6)
    with qtbot.waitSignal(porter.changed, timeout=5000):
        press(page, qtbot, Qt.Key.Key_3)
    [row] = register(page, porter, qtbot)
    assert (row.state, row.fault) == (PrintState.FAILED, PrintFault.MISPLACED)


def test_r089_an_open_job_stands_out_and_is_closed_in_the_register(
    page: PrintingPage, porter: Porter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(porter.changed, timeout=5000):
        porter.do(PrintLabels(form="person_card", stock="cards", subjects=(1,)))
    serial = register(page, porter, qtbot)[0].serial
    page.open(serial)
    qtbot.waitUntil(lambda: page.register.chosen() is not None, timeout=5000)
    chosen = page.register.chosen()
    assert chosen is not None and (chosen.serial, chosen.state) == (serial, PrintState.STARTED)
    with qtbot.waitSignal(porter.changed, timeout=5000):
        press(page, qtbot, Qt.Key.Key_F9)
    assert register(page, porter, qtbot)[0].state is PrintState.DONE


def test_today_leads_to_what_waits_for_a_label(page: PrintingPage, qtbot: QtBot) -> None:
    page.switch()
    page.open("carrier_label")
    assert page.bench.chooser.forms.chosen_entry() == Entry("carrier_label", waiting=True)
    ready(page, qtbot)


def test_every_key_of_the_page_has_a_word_and_the_views_change_by_one(page: PrintingPage, qtbot: QtBot) -> None:
    hints = page.keys()
    assert all(hint.word for hint in hints)
    press(page, qtbot, Qt.Key.Key_F5)
    assert page.first_focus() is page.register.table and page.pane() is page.register.side
    press(page, qtbot, Qt.Key.Key_F5)
    assert page.first_focus() is page.bench.chooser.forms and page.pane() is page.bench.setup
    assert Duty.PRINT in page.bench._porter.room.keeper.duties


def test_p03_blank_labels_get_their_numbers_when_the_job_is_entered(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, qtbot: QtBot
) -> None:
    page.open("blank_label")
    qtbot.waitUntil(lambda: page.bench._order is not None and page.bench._order.issues, timeout=5000)
    page.bench._choose_most(7)
    qtbot.waitUntil(lambda: page.bench._order is not None and len(page.bench._order.rows) == 7, timeout=5000)
    qtbot.waitUntil(lambda: page.bench.setup.allowed and not page.bench._pending, timeout=5000)
    page.bench.print_out()
    qtbot.waitUntil(lambda: not page.bench.busy, timeout=10_000)
    [job] = register(page, porter, qtbot)
    assert (job.form, job.pieces, job.level) == ("blank_label", 7, Level.PUBLIC)
