"""The list below a field that offers known words: by what they say, and by how they sound."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from recordsroom.services.pinyin import found_by


class Offering(QCompleter):
    """Shows all it is given; what fits is decided here, letter by letter."""

    def __init__(self, line: QLineEdit, words: Iterable[str]) -> None:
        self._words = QStringListModel(line)
        super().__init__(self._words, line)
        self._known: tuple[str, ...] = ()
        self._line = line
        self.offer(words)
        line.textEdited.connect(self._narrow)

    def offer(self, words: Iterable[str]) -> None:
        """Offer these words from now on."""
        self._known = tuple(words)
        self._narrow(self._line.text())

    def offer_all(self) -> None:
        """Open the list with everything that is known, whatever stands in the field."""
        self._words.setStringList(list(self._known))
        self.complete()

    def splitPath(self, path: str) -> list[str]:
        """Compare with nothing, so that everything given fits."""
        return [""]

    def _narrow(self, typed: str) -> None:
        found = [one for one in self._known if found_by(one, typed)]
        # What is written out whole already is not offered once more.
        self._words.setStringList([] if found == [typed] else found)
