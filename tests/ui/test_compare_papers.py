"""Papers scanned back: printed, read off the paper, scanned at the desk and on the auditor's page (N9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ReturnCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.paper_heads import LENGTH, PaperHead, PaperKind
from recordsroom.services.queries.paper_heads import code_on, papers_wrong
from recordsroom.services.room import Room
from tests.printers import PaperPrinters
from tests.rooms import AUDITOR, House
from tests.screens import porter_to
from tests.services.test_lending import PUBLIC, lend
from tests.ui.desk_keys import scan
from tests.ui.desk_stage import Desk, staged
from tests.ui.printing_stage import print_out
from tests.ui.printing_stage import staged as printing_staged
from tests.ui.turns import keyboard, press, shown
from ui.desktop import Desktop
from ui.journal.papers_page import PapersPage
from ui.look.tokens import Role
from ui.outside.news import News
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.printing.purposes import Entry
from ui.resuming import Resume
from ui.scanner import Scanner
from ui.sounds import Sound

Key = Qt.Key


def wrong(paper: PaperHead) -> str:
    """A paper of this room for an entry that the journal has otherwise."""
    return replace(paper, code="0" * 20).digits


def of(room: Room, entry: int) -> PaperHead:
    return PaperHead.parse(room.ask(code_on, "loan_slip", entry))


@pytest.fixture
def printing(porter: Porter, qtbot: QtBot, tmp_path: Path) -> Iterator[PrintingPage]:
    yield from printing_staged(porter, Preferences(tmp_path / "desk.json"), PaperPrinters(tmp_path, "Laser"), qtbot)


def test_what_was_printed_is_read_off_the_paper_and_agrees(
    room: Room, printing: PrintingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    lend(room, PUBLIC)
    room.do(ReturnCarrier(carrier=PUBLIC, returner=1))
    for form, kind in (("day_closing", PaperKind.DAY_CLOSING), ("return_receipt", PaperKind.RETURN_RECEIPT)):
        assert printing.bench.chooser.forms.go_to(Entry(form))
        print_out(printing, qtbot)
        [codes] = PaperPrinters(tmp_path, "Laser").printed()
        [digits] = [code for code in codes if len(code) == LENGTH]
        paper = PaperHead.parse(digits)
        assert paper.kind is kind and of(room, paper.entry).code == paper.code
    assert room.ask(papers_wrong) == 0


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


@pytest.mark.parametrize("prefix", [True, False])
def test_the_desk_says_in_one_band_whether_a_paper_agrees(desk: Desk, prefix: bool) -> None:
    paper = of(desk.room, 5)
    scan(desk.window, paper.digits, prefix=prefix)
    desk.settle()
    told = desk.page.showing.band.told
    assert (told.role, told.verb, told.who, told.code) == (Role.OK, "Agrees", "Slip of a loan", "5")
    assert desk.last_sound() is Sound.OK and desk.mode() is DeskMode.ASK
    scan(desk.window, wrong(paper), prefix=prefix)
    desk.settle()
    told = desk.page.showing.band.told
    assert (told.role, told.verb) == (Role.STOP, "Does NOT agree") and "rewritten" in told.facts[0]
    assert desk.last_sound() is Sound.STOP and desk.ask(papers_wrong) == 1


def test_a_paper_leaves_whoever_stands_at_the_desk(desk: Desk) -> None:
    desk.key(Key.Key_F2)
    mode, made = desk.mode(), len(desk.run.made)
    scan(desk.window, of(desk.room, 5).digits)
    desk.settle()
    assert desk.mode() is mode and len(desk.run.made) == made and not desk.page.work.unknown


@pytest.fixture
def page(house: House, qtbot: QtBot, qapp: object) -> Iterator[PapersPage]:
    with porter_to(house.enter(AUDITOR)) as porter:
        yield PapersPage(porter)


def typed(page: PapersPage, qtbot: QtBot, text: str, until: str) -> None:
    window = page.window()
    QTest.keyClicks(page.code, text)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: until in page.verdict.accessibleName(), timeout=5000)


def test_the_auditor_types_a_foot_and_closes_what_did_not_agree_by_keys(page: PapersPage, qtbot: QtBot) -> None:
    window, room = shown(page, qtbot), page._porter.room
    assert keyboard(window) is page.code
    typed(page, qtbot, "12", "As in the foot")
    page.code.clear()
    paper = of(room, 5)
    typed(page, qtbot, f"5 {paper.code[:16]}", "It agrees")
    assert "F7" not in [one.key for one in page.keys()]  # noqa: SIM118 - a page is no dictionary
    typed(page, qtbot, f"5 {'0' * 16}", "rewritten")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_F7, Key.Key_Return)
    assert room.ask(papers_wrong) == 1, "it is said what was done"
    press(window, qtbot, Key.Key_Escape)
    assert keyboard(window) is page.code
    press(window, qtbot, Key.Key_F7)
    QTest.keyClicks(keyboard(window), "2026-118")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0, timeout=5000)
    assert room.ask(papers_wrong) == 0 and "you have seen them" in page.verdict.accessibleName()


def test_a_room_for_reading_only_still_tells(page: PapersPage, qtbot: QtBot) -> None:
    shown(page, qtbot)
    paper = of(page._porter.room, 5)
    page._porter.room.finding = "ROLLED_BACK"
    try:
        page.compare(paper)
        qtbot.waitUntil(lambda: "It agrees" in page.verdict.accessibleName(), timeout=5000)
        page.compare(PaperHead.parse(wrong(paper)))
        qtbot.waitUntil(lambda: "rewritten" in page.verdict.accessibleName(), timeout=5000)
        assert page._porter.room.ask(papers_wrong) == 0, "nothing is entered there"
    finally:
        page._porter.room.finding = None


def agrees(page: PapersPage) -> bool:
    return "It agrees" in page.verdict.accessibleName()


def test_a_scan_leads_the_keeper_of_a_room_for_reading_only_to_the_comparing(
    house: House, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desk writes nothing down there, so the paper is looked at without it: now it is wanted most."""
    monkeypatch.setattr("ui.desktop.news_of", lambda _window, parent: News(parent))
    room = house.room
    digits = room.ask(code_on, "return_receipt", 5)
    room.finding = "ROLLED_BACK"
    made = Desktop(room, Scanner(qapp), Preferences(tmp_path / "desk.json"), Resume())
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=5000)
    try:
        for _again in range(2):
            scan(made.window, digits)
            page = made.page("papers")
            assert made.window.page_key() == "papers" and isinstance(page, PapersPage)
            qtbot.waitUntil(partial(agrees, page), timeout=5000)
            page.verdict.say("")
    finally:
        made.leave(locked=True)
        room.finding = None


def test_a_scan_leads_the_auditor_from_any_page_to_the_comparing(
    house: House, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desktop.news_of", lambda _window, parent: News(parent))
    room = house.enter(AUDITOR)
    digits = room.ask(code_on, "return_receipt", 5)
    made = Desktop(room, Scanner(qapp), Preferences(tmp_path / "desk.json"), Resume())
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=5000)
    try:
        made.window.show_page("people")
        scan(made.window, "1000000016")
        assert made.window.page_key() == "people", "labels mean nothing to the auditor"
        scan(made.window, digits)
        page = made.page("papers")
        assert made.window.page_key() == "papers" and isinstance(page, PapersPage)
        qtbot.waitUntil(lambda: "It agrees" in page.verdict.accessibleName(), timeout=5000)
        assert page.code.text() == ""
    finally:
        made.leave(locked=True)
