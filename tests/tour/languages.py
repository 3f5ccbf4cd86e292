"""The language of a walk: Chinese, English, or strange English, longer by a third: what is never translated shows."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from ui import language

PSEUDO = "pseudo"
LANGUAGES = (language.CHINESE, language.ENGLISH, PSEUDO)
_STRANGE = str.maketrans("aceinosuyAEINOSUY", "áçéîñöšúýÁÉÎÑÖŠÚÝ")
_WORD = 8
_LONGER, _KEPT = 0.3, re.compile(r"(\{[^}]*\}|%\w+|<[^>]*>|&\w+;)")
"""By so much another language may be longer than English; what is filled in and what is markup stays."""


class Pseudo(QTranslator):
    """Every text that asks to be translated becomes strange and longer; what stays plain was never asked about."""

    def translate(self, _context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The same text, in letters that no person mistakes for English."""
        del disambiguation, n
        return pseudo(source)

    def isEmpty(self) -> bool:
        """It knows every text."""
        return False


def pseudo(source: str) -> str:
    """An English text in strange letters and longer by a third."""
    parts = (part if _KEPT.fullmatch(part) else part.translate(_STRANGE) for part in _KEPT.split(source))
    words = "".join(parts)
    more = round(len(re.sub(_KEPT, "", source)) * _LONGER)
    # What is longer is so by more words, which find a place to break, not by one endless word.
    return words + "".join(" " if place % _WORD == _WORD - 1 else "~" for place in range(more))


def speak(application: QApplication, spoken: str) -> None:
    """Load the words of this walk."""
    language.speak(application, language.ENGLISH if spoken == PSEUDO else spoken)
    if spoken == PSEUDO:
        translator = Pseudo(application)
        QCoreApplication.installTranslator(translator)
