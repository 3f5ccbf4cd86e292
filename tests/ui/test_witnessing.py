"""Checkpoints on the audit page: signed by keys alone, a medium without any is asked about (§3.6)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.services.witness import file_name, read_checkpoints
from tests.builders import a_medium
from tests.rooms import AUDITOR, House
from tests.screens import porter_to
from tests.ui.turns import keyboard, press, shown
from ui import ask
from ui.journal.page import JournalPage
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def page(house: House, qtbot: QtBot, qapp: object) -> Iterator[JournalPage]:
    house.room.do(a_medium("JZ-2026-030"))
    with porter_to(house.enter(AUDITOR)) as porter:
        yield JournalPage(porter)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(ask, "folder_to_write", lambda _parent, _title, then: then(folder))
    return folder


def words_of(page: JournalPage) -> str:
    return " ".join(one.text() for one in list[QLabel](page.side.findChildren(QLabel)) if not one.isHidden())


def signed(window: Window, page: JournalPage, qtbot: QtBot) -> None:
    press(window, qtbot, Key.Key_F7)
    card = page.witnessing.card
    assert card is not None
    qtbot.waitUntil(lambda: card.form.choice.count() == 2, timeout=5000)
    press(window, qtbot, Key.Key_Down, Key.Key_Return)


def test_a_checkpoint_is_signed_by_keys(page: JournalPage, stick: Path, qtbot: QtBot):
    window, number = shown(page, qtbot), str(page._porter.room.vault.head.note.room)  # type: ignore[union-attr]  # an open vault has one
    qtbot.waitUntil(lambda: page._details is not None, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert "F7" in [one.key for one in page.keys()]  # noqa: SIM118 - a page is no dictionary
    press(window, qtbot, Key.Key_Escape)
    assert keyboard(window) is page.table
    signed(window, page, qtbot)
    qtbot.waitUntil(lambda: "It is on your medium" in words_of(page), timeout=5000)
    assert len(read_checkpoints(stick, number)) == 1
    (stick / file_name(number)).unlink()
    signed(window, page, qtbot)
    card = page.witnessing.card
    qtbot.waitUntil(lambda: card is not None and "lost" in card.form.wrong(), timeout=5000)
    assert not list(stick.iterdir())
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.witnessing.card is None, timeout=5000)
    assert len(read_checkpoints(stick, number)) == 1
    (stick / file_name(number)).write_text("x", encoding="utf-8")
    signed(window, page, qtbot)
    card = page.witnessing.card
    qtbot.waitUntil(lambda: card is not None and "not whole" in card.form.wrong(), timeout=5000)
