"""The journal leaves from its page by keys, for the auditor alone, and verifies elsewhere."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from installer import verify
from recordsroom.domain.printing import PrintState
from recordsroom.services.exporting import started
from recordsroom.services.jobs import Progress
from recordsroom.services.journal_export import export_journal
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.rooms import ARCHIVIST, AUDITOR, House
from tests.screens import porter_to
from tests.ui.turns import keyboard, press, shown
from ui import ask
from ui.journal.page import JournalPage
from ui.look.tokens import Role
from ui.messages import command_words
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def audit(house: House, qapp: object) -> Iterator[Porter]:
    house.room.do(a_medium("1"))
    with porter_to(house.enter(AUDITOR)) as porter:
        yield porter
    house.enter(ARCHIVIST)


@pytest.fixture
def page(audit: Porter) -> JournalPage:
    return JournalPage(audit)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is chosen whenever one is asked for."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(ask, "folder_to_write", lambda parent, title, then: then(folder))
    return folder


@pytest.fixture
def window(page: JournalPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page._details is not None, timeout=5000)
    return made


def newest_state(room: Room) -> PrintState:
    return room.ask(print_register, 0, 1)[0].state


def begin(window: Window, qtbot: QtBot, page: JournalPage) -> None:
    press(window, qtbot, Key.Key_E, control=True)
    assert page.leaving.card is not None


def test_a_keeper_is_not_offered_the_export(porter: Porter, qtbot: QtBot):
    page = JournalPage(porter)
    shown(page, qtbot)
    keys = [hint.key for hint in page.keys()]  # noqa: SIM118 - a page is no dictionary
    assert "Ctrl+E" not in keys
    page.export()
    assert page.leaving.card is None


def test_the_auditor_lets_the_journal_leave_by_keys(
    window: Window, page: JournalPage, audit: Porter, stick: Path, qtbot: QtBot
):
    begin(window, qtbot, page)
    press(window, qtbot, Key.Key_Return)
    assert not page.leaving.busy, "without a medium nothing leaves"
    card = page.leaving.card
    assert card is not None
    qtbot.waitUntil(lambda: card.form.choice.count() > 1, timeout=5000)
    qtbot.keyClick(keyboard(window), Key.Key_Down)
    with qtbot.waitSignal(page.leaving.ended, timeout=5000) as ended:
        press(window, qtbot, Key.Key_Return)
    assert ended.args is not None
    (file,) = stick.iterdir()
    assert ended.args[0] is Role.OK and file.name in ended.args[1]
    assert verify.main([str(file)]) == 0
    assert page.leaving.card is None and keyboard(window) is page.table
    assert newest_state(audit.room) is PrintState.DONE


def test_escape_leaves_the_form(window: Window, page: JournalPage, qtbot: QtBot):
    begin(window, qtbot, page)
    press(window, qtbot, Key.Key_Escape)
    assert page.leaving.card is None and keyboard(window) is page.table


def test_a_folder_that_cannot_be_written_is_told_and_the_line_is_void(
    window: Window, page: JournalPage, audit: Porter, tmp_path: Path, qtbot: QtBot
):
    begin(window, qtbot, page)
    with qtbot.waitSignal(page.leaving.ended, timeout=5000) as ended:
        page.leaving.write("1", tmp_path / "gone")
    assert ended.args is not None and ended.args[0] is Role.STOP
    assert newest_state(audit.room) is PrintState.FAILED


def test_looking_at_other_entries_does_not_stop_it_and_escape_does(
    window: Window, page: JournalPage, audit: Porter, tmp_path: Path, qtbot: QtBot
):
    begin(window, qtbot, page)
    with qtbot.waitSignal(page.leaving.ended, timeout=5000) as ended:
        page.leaving.write("1", tmp_path)
        page._show_one(1)
        assert page.leaving.card is None
    assert ended.args is not None and ended.args[0] is Role.OK
    begin(window, qtbot, page)
    with qtbot.waitSignal(page.leaving.ended, timeout=5000) as ended:
        page.leaving.write("1", tmp_path)
        page.leaving.leave()
    assert ended.args is not None and ended.args[0] in (Role.LOOK, Role.OK)
    assert len(list(tmp_path.glob("*.log"))) == 1


def chosen_medium(window: Window, page: JournalPage, qtbot: QtBot) -> None:
    card = page.leaving.card
    assert card is not None
    qtbot.waitUntil(lambda: card.form.choice.count() > 1, timeout=5000)
    qtbot.keyClick(keyboard(window), Key.Key_Down)


def test_the_entries_shown_leave_as_a_list_that_the_verifier_holds_against_the_journal(  # noqa: PLR0913, PLR0917
    window: Window, page: JournalPage, audit: Porter, stick: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
):
    everything = page.table.rows.rowCount()
    page.filters.what.setCurrentIndex(page.filters.what.findData("AddReader"))
    qtbot.waitUntil(lambda: 0 < page.table.rows.rowCount() < everything, timeout=5000)
    shown_rows, codes = page.table.rows.rowCount(), []
    begin(window, qtbot, page)
    chosen_medium(window, page, qtbot)
    with qtbot.waitSignal(page.leaving.ended, timeout=5000) as ended:
        press(window, qtbot, Key.Key_Return)
    assert ended.args is not None and ended.args[0] is Role.OK
    [path] = stick.iterdir()
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert "日志清单" in rows[0][0] and f"{shown_rows} 条" in rows[0][0]
    assert len(rows) == shown_rows + 2 and {row[4] for row in rows[2:]} == {command_words("AddReader")}
    codes = [(int(row[0]), row[-1]) for row in rows[2:]]
    assert newest_state(audit.room) is PrintState.DONE
    with unit_of_work(audit.room.vault) as unit:
        body = unit.cursor.execute(
            "SELECT body FROM journal_bodies WHERE seq = (SELECT max(seq) FROM journal WHERE command = 'ExportJournal')"
        ).fetchone()[0]
    asked = json.loads(body)["request"]
    assert (asked["rows"], asked["wanted"]) == (shown_rows, "command=AddReader")
    whole = export_journal(audit.room, "1", lambda name: stick / name, Progress())
    log = stick / f"{started(whole).serial}.log"
    assert verify.main([str(log), "--list", str(path)]) == 0
    assert f"{shown_rows} papers and rows agree" in capsys.readouterr().out
    forged = path.with_name("forged.csv")
    forged.write_text(path.read_text(encoding="utf-8-sig").replace(codes[0][1], "0" * 16), encoding="utf-8-sig")
    assert verify.main([str(log), "--list", str(forged)]) == 1, "the control: a row that was made up"
    assert verify.main([str(log), "--list", str(log)]) == 2


def test_where_no_entry_is_shown_nothing_leaves_and_the_card_says_what_would(
    window: Window, page: JournalPage, qtbot: QtBot
):
    page.filters.what.setCurrentIndex(page.filters.what.findData("RestoreVault"))
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0, timeout=5000)
    page.export()
    assert [page.leaving.begun] == [False]
    page.filters.what.setCurrentIndex(0)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0, timeout=5000)
    page.export()
    assert page.leaving.begun and page.leaving._listing is None
