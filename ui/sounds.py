"""The three sounds of the desk, so that eyes may stay on the shelf; never waiting for the loudspeaker."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from enum import StrEnum, unique
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

from recordsroom.resources import resource

_PLAYERS: tuple[tuple[str, ...], ...] = (("pw-play",), ("paplay",), ("aplay", "-q"))
_BEEP_MS = 180


@unique
class Sound(StrEnum):
    """What a sound says: it went well, look here, stop."""

    OK = "ok"
    LOOK = "look"
    STOP = "stop"


class Player(Protocol):
    """Whatever makes the sounds; tests hand in one that only remembers."""

    def play(self, sound: Sound) -> None:
        """Begin this sound and return at once."""


class SilentPlayer:
    """Makes no sound, for a desk without a loudspeaker."""

    def play(self, sound: Sound) -> None:
        """Stay silent."""


class ProcessPlayer(QObject):
    """Linux: hands the file to the first player that the system has; a newer sound cuts an older one off."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None

    def play(self, sound: Sound) -> None:
        """Begin the sound."""
        if self._process is not None and self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(process.deleteLater)
        process.finished.connect(lambda: self._ended(process))
        self._process = process
        process.start(self._command[0], [*self._command[1:], str(resource(f"sounds/{sound}.wav"))])

    def _ended(self, process: QProcess) -> None:
        if self._process is process:
            self._process = None


class BeepPlayer(QObject):
    """Where nothing plays files: the system's beep, once, twice or three times."""

    def play(self, sound: Sound) -> None:
        """Beep in the sound's pattern."""
        for number in range(list(Sound).index(sound) + 1):
            QTimer.singleShot(number * _BEEP_MS, self, QApplication.beep)


def player(parent: QObject | None = None, *, silent: bool = False) -> Player:
    """The best player this PC has, or none where this desk is to be silent."""
    if silent:
        return SilentPlayer()
    if sys.platform == "win32":
        return _windows_player()
    for command in _PLAYERS:
        if shutil.which(command[0]):
            return ProcessPlayer(command, parent)
    return BeepPlayer(parent)


if sys.platform == "win32":
    import winsound

    class WindowsPlayer:
        """Windows: plays the file at once and does not wait for its end."""

        def __init__(self) -> None:
            self._files = {sound: str(resource(f"sounds/{sound}.wav")) for sound in Sound}

        def play(self, sound: Sound) -> None:
            """Begin the sound; a newer one cuts an older one off."""
            # Windows plays from memory only while it waits, so it is given the file.
            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            winsound.PlaySound(self._files[sound], flags)

    def _windows_player() -> Player:
        return WindowsPlayer()
