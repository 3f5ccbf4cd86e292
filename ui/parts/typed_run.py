"""Letters typed in a row, by which a list is entered where there is no field to type them into."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from recordsroom.services.pinyin import sounds_like

_PAUSE_S = 1.0
_WITH_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypedRun:
    """Grows with each letter until there is a pause; answers which of some words it points to."""

    def __init__(self) -> None:
        self._letters, self._at = "", 0.0

    def reach(self, event: QKeyEvent, words: Iterable[str], initials: Iterable[str] = ()) -> int | None:
        """The place of the first words that begin so, given initials before sounds; None where the key is no letter."""
        letter = event.text().lower()
        if not (letter.isascii() and letter.isalpha()) or event.modifiers() & _WITH_COMMAND:
            return None
        now = time.monotonic()
        self._letters = letter if now - self._at > _PAUSE_S else self._letters + letter
        self._at = now
        given = next((at for at, one in enumerate(initials) if one.startswith(self._letters)), None)
        if given is not None:
            return given
        return next((at for at, one in enumerate(words) if _begins(one, self._letters)), None)


def _begins(words: str, letters: str) -> bool:
    return words.lower().startswith(letters) or sounds_like(words, letters)
