"""What a room chose for one of its printed forms: another heading, which optional columns, room for the seal."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_HEADING = 40
"""Characters; a longer heading would be set too small on its page."""


def valid_heading(text: str) -> bool:
    """Whether this can stand above a page in letters that are seen from afar; empty keeps the form's own name."""
    return len(text.strip()) <= LONGEST_HEADING


@dataclass(frozen=True, slots=True)
class FormChoice:
    """How this room wants a form; the form's own key names it."""

    id: int
    form: str
    heading: str
    """Instead of the form's own name; empty keeps that."""
    columns: str
    """The optional columns that stand there, by their names with commas between, in the order of the alphabet."""
    seal: bool
    """Whether room for the seal is kept, where the form has a place for it."""

    @property
    def wanted(self) -> frozenset[str]:
        """The optional columns that stand there."""
        return frozenset(self.columns.split(",")) - {""}
