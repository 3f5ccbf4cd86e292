"""Papers of a count scanned back: each line leads to its discrepancy, each sheet to its count (P-01, F-21)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EndCount, ScanForCount
from recordsroom.domain.count_codes import code_of_count, count_of_code
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.values import Barcode, Kind
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.documents.count_papers import PER_PAGE, WITNESSES, FindingLine, FindingsHead
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.rooms import House
from tests.services.count_runs import begun, carrier, scan_all, stocked
from tests.ui.test_count_page import Heard
from tests.ui.turns import press, shown
from ui.counting.forms import SignForm
from ui.counting.page import CountPage
from ui.counting.settle_form import SettleForm
from ui.porter import Porter

Key = Qt.Key


def counted(room: Room) -> int:
    """One thing is missing, one stands astray, and one code is nobody's."""
    stocked(room)
    count = begun(room)
    scan_all(room, count, but=(2, 11))
    for code in (carrier(11), "ABC-77"):
        room.do(ScanForCount(count=count, scanned=code))
    room.do(EndCount(count=count))
    return count


def test_f21_each_sheet_bears_its_count_and_each_line_its_thing(house: House):
    count = counted(house.room)
    rows = house.room.ask(document_lines, "count_findings", (count,)).rows
    head = rows[0]
    assert isinstance(head, FindingsHead)
    assert (head.barcode, head.found, head.still, head.sheet, head.sheets) == (code_of_count(count), 3, 3, 1, 1)
    assert head.count.startswith("2026-001")
    told = [line.witnesses for line in rows if isinstance(line, FindingLine)]
    assert told == [WITNESSES[one] for one in (CountOutcome.MISSING, CountOutcome.UNREGISTERED, CountOutcome.MISPLACED)]
    bars = [line.barcode.digits if line.barcode else None for line in rows if isinstance(line, FindingLine)]
    assert bars == [carrier(2), None, carrier(11)], "a foreign code has no bars of ours"
    report: Any = house.room.ask(document_lines, "count_report", (count,)).rows
    assert [line.barcode for line in report if isinstance(line, ActLine) and line.barcode] == [code_of_count(count)]


def test_f21_a_long_list_of_discrepancies_bears_the_code_on_every_sheet(house: House):
    room = house.room
    stocked(room)
    count = begun(room)
    scan_all(room, count)
    for number in range(PER_PAGE):
        room.do(ScanForCount(count=count, scanned=f"X-{number}"))
    room.do(EndCount(count=count))
    rows = room.ask(document_lines, "count_findings", (count,)).rows
    heads = [place for place, row in enumerate(rows) if isinstance(row, FindingsHead)]
    assert heads == [0, PER_PAGE]
    assert len(rows) == PER_PAGE + 2


def test_f21_a_line_scanned_back_opens_its_settling_and_the_sheet_what_is_next(
    house: House, porter: Porter, qtbot: QtBot
):
    count = counted(house.room)
    page = CountPage(porter, Heard())
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: view.findings.rows.rowCount() == 3, timeout=5000)
    assert not page.takes_scans
    assert not page.takes(carrier(3)), "what agrees is the desk's"
    assert not page.takes(code_of_count(count + 1).digits)
    for code, outcome in ((carrier(11), CountOutcome.MISPLACED), ("abc-77", CountOutcome.UNREGISTERED)):
        assert page.takes(code)
        page.hear(code)
        assert isinstance(view.form, SettleForm)
        assert view.chosen is not None
        assert view.chosen.outcome is outcome
        page.hear(carrier(2))
        assert view.chosen.outcome is outcome, "a form that is open is not left for a scan"
        press(window, qtbot, Key.Key_Escape)
    for action in (CountAction.FOUND, CountAction.CARRY_HOME, CountAction.GIVE_BACK):
        assert page.takes(code_of_count(count).digits)
        page.hear(code_of_count(count).digits)
        form = view.form
        assert isinstance(form, SettleForm), "the sheet leads to what is still open"
        open_before = sum(not row.finding.settled for row in view.body.found)
        form.choose(action if action in form.offered() else form.offered()[0])
        form._cause.setText("查明")
        form._second.setText("苏怀瑾")
        view.save()
        qtbot.waitUntil(
            lambda many=open_before: sum(not row.finding.settled for row in view.body.found) == many - 1,  # type: ignore[misc]
            timeout=5000,
        )
    page.hear(code_of_count(count).digits)
    assert isinstance(view.form, SignForm), "with nothing open the sheet asks for the signature"


def test_the_code_of_a_count_is_no_command_of_the_desk_and_no_other_label():
    assert count_of_code(code_of_count(7).digits) == 7
    for command in DeskCommand:
        assert count_of_code(command.barcode.digits) is None
    assert count_of_code(Barcode.make(Kind.CARRIER, 50_000_007).digits) is None
    assert count_of_code("nothing") is None


def test_r102_what_is_safe_is_entered_for_all_of_a_kind_at_once_and_what_is_grave_one_by_one(
    house: House, porter: Porter, qtbot: QtBot
):
    room = house.room
    stocked(room)
    count = begun(room)
    scan_all(room, count, but=(2, 3, 6, 7))
    for key in (6, 7):
        room.do(ScanForCount(count=count, scanned=carrier(key)))
    room.do(EndCount(count=count))
    page = CountPage(porter, Heard())
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: view.findings.rows.rowCount() == 4, timeout=5000)
    page.hear(carrier(2))
    form = view.form
    assert isinstance(form, SettleForm)
    assert form.others() == ()
    assert form._many.isHidden(), "what is missing is searched for by itself"
    press(window, qtbot, Key.Key_Escape)
    page.hear(carrier(6))
    form = view.form
    assert isinstance(form, SettleForm)
    assert not form._many.isHidden()
    form._whole.choose(True)
    form._cause.setText("推错了架")
    assert [one.carrier for one in form.others()] == [7]
    view.save()
    qtbot.waitUntil(lambda: sum(row.finding.settled for row in view.body.found) == 2, timeout=5000)
    assert {row.action for row in view.body.found} == {None, CountAction.CARRY_HOME}
