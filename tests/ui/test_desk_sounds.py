"""The three sounds: files that are there, a player that never waits, a beep where nothing plays files."""

from __future__ import annotations

import shutil
import wave

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.resources import resource
from ui import sounds
from ui.sounds import BeepPlayer, ProcessPlayer, SilentPlayer, Sound


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_short_and_there(sound: Sound):
    with wave.open(str(resource(f"sounds/{sound}.wav"))) as file:
        assert file.getnframes() / file.getframerate() < 1.5


def test_a_player_returns_at_once_and_gives_way_to_the_next(qapp: QApplication, qtbot: QtBot):
    player = ProcessPlayer(("sleep", "5"), qapp)
    player.play(Sound.OK)
    first = player._process
    assert first is not None
    # “sleep” takes no file, so it ends by itself; what counts is that nobody waits for it.
    player.play(Sound.STOP)
    qtbot.waitUntil(lambda: player._process is None, timeout=5000)


def test_the_first_player_of_the_system_is_taken(monkeypatch: pytest.MonkeyPatch, qapp: QApplication):
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/aplay" if name == "aplay" else None)
    assert isinstance(sounds.player(qapp), ProcessPlayer)


def test_without_a_player_it_beeps_in_patterns(monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    player = sounds.player(qapp)
    assert isinstance(player, BeepPlayer)
    player.play(Sound.STOP)
    qtbot.waitUntil(lambda: len(beeps) == 3)


def test_a_silent_desk_stays_silent():
    SilentPlayer().play(Sound.OK)
