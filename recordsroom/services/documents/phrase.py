"""What a printed form says, in both languages: its wording is part of the form, not of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["zh", "en"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One wording in Chinese and in English."""

    zh: str
    en: str

    def put(self, language: Language) -> str:
        """The wording in one language."""
        return self.en if language == "en" else self.zh


def worded(said: str | Phrase, language: Language) -> str:
    """What is to be printed, whether it comes from the room's data or from the form's own wording."""
    return said if isinstance(said, str) else said.put(language)
