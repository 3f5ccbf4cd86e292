"""What the button of a form does, and what is still missing before it may."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormAct:
    """The words and the icon of the button; `missing` says what has to be filled in first."""

    words: str
    icon: str
    missing: str = ""

    @property
    def allowed(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing
