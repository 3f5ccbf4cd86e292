"""After a lock one stands where one stood, in the vault one was in; ids of another vault mean nothing there (P-45)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import LEAST_COST, found_room, unlock
from recordsroom.domain.commands import AddReader
from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.accounts import create_account
from recordsroom.services.desk_resuming import Stood
from tests.rooms import ACCOUNTS, PASSWORD, POLICIES
from tests.ui.desk_keys import scan
from tests.ui.desk_stage import Recorder
from ui.app import App
from ui.desk.page import DeskPage
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.sounds import Sound

KEEPER, SYSTEM = ACCOUNTS[0].name, ACCOUNTS[1].name
NEWCOMER, NEW = "江逾白", "Vn5#kTq9w!Rz3xPc"
Start = Callable[..., App]


def founded(folder: Path, reader: str) -> Path:
    card = AddReader(name=reader, unit="规划室", cleared=Level.JIMI, valid_until=date(2099, 1, 1))
    found_room(folder, POLICIES, ACCOUNTS[:1], cost=LEAST_COST, then=(card,))
    return folder


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication) -> Iterator[Start]:
    running: list[tuple[App, list[int]]] = []

    def started(vault: Path, resume: Resume | None = None) -> App:
        left: list[int] = []
        app = App(qapp, Preferences(tmp_path / "desk.json"), vault, resume or Resume(), left.append)
        running.append((app, left))
        app.start()
        return app

    yield started
    for app, left in running:
        if not left:
            app.leave()
        app.window.deleteLater()


def enter(app: App, qtbot: QtBot) -> DeskPage:
    app._submit(KEEPER, PASSWORD)
    qtbot.waitUntil(lambda: app.desktop is not None, timeout=20_000)
    assert app.desktop is not None
    page = app.desktop.page("desk")
    assert isinstance(page, DeskPage)
    return page


def reader_at(page: DeskPage) -> str:
    return page.work.run.reader.name if page.work.run.reader else ""


def test_p45_after_a_lock_the_vault_one_was_in_stands_at_the_door(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    one, other = founded(tmp_path / "one", "真某甲"), founded(tmp_path / "other", "练某乙")
    first = start(one)
    first._turn_to(other)
    page = enter(first, qtbot)
    page.resume(Stood("LEND", reader=1))
    qtbot.waitUntil(lambda: reader_at(page) == "练某乙", timeout=5000)
    first.lock()
    # The supervisor starts the next worker with the arguments it was itself started with.
    after = start(one, Resume.read(first.resume.line))
    assert after.opening.folder == other
    page = enter(after, qtbot)
    qtbot.waitUntil(lambda: reader_at(page) == "练某乙", timeout=5000)


def test_p45_what_belongs_to_another_vault_chooses_nobody_here(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    one, other = founded(tmp_path / "one", "真某甲"), founded(tmp_path / "other", "练某乙")
    app = start(one, Resume(vault=str(one), page="desk", desk={"mode": "LEND", "reader": 1}, name=KEEPER))
    app._turn_to(other)
    page = enter(app, qtbot)
    qtbot.waitUntil(lambda: not page.work.waiting, timeout=5000)
    assert reader_at(page) == ""


def test_p45_a_scan_at_the_door_says_stop_and_is_told_on_coming_in(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    app = start(founded(tmp_path / "one", "真某甲"))
    app.player = heard = Recorder()
    qtbot.waitUntil(lambda: app.scanner._lookout is not None, timeout=5000)
    for _time in range(2):
        scan(app.window, Barcode.make(Kind.PERSON, 1).digits)
    assert heard.sounds == [Sound.STOP] * 2
    enter(app, qtbot)
    assert app.desktop is not None
    told = [item for item in app.desktop.window.strip._notices if item.topic == "rejected"]
    assert len(told) == 1
    assert app.desktop.window.strip.front == told[0]
    assert told[0].sentence.startswith("2 ")


def test_p45_nothing_is_told_where_nothing_was_refused(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    app = start(founded(tmp_path / "one", "真某甲"))
    enter(app, qtbot)
    assert app.desktop is not None
    assert not [item for item in app.desktop.window.strip._notices if item.topic == "rejected"]


def test_an_account_that_was_not_activated_is_told_in_a_sentence(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    found_room(tmp_path / "one", POLICIES, ACCOUNTS, cost=LEAST_COST)
    room = unlock(tmp_path / "one", SYSTEM, PASSWORD)
    create_account(room, NEWCOMER, frozenset({Role.ARCHIVIST}), NEW)
    room.close()
    app = start(tmp_path / "one")
    with (
        qtbot.capture_exceptions() as crashes,
        qtbot.waitSignal(app.opening.failed, timeout=20_000),
    ):
        app._submit(NEWCOMER, NEW)
    assert crashes == []
    assert app.desktop is None
