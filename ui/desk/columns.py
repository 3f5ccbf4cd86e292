"""The list of this session's scans: what a line holds, and its columns."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.values import Level, Scheme
from ui.desk.wording import Line, box_words, mark_of
from ui.look.tokens import GAP_12, Role
from ui.messages import level_mark
from ui.parts.chips import chip_width
from ui.people.words import hidden_title
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_WIDEST_LEVEL = 176
# The longest usual reference code stands whole (W017-WS·2011-D30-BGS-0002).
_CODE_WIDE = 242
_CONTENT_LEAST = 190
"""A name with its unit is read; for it the room goes that nothing of now needs."""


@dataclass(frozen=True, slots=True, repr=False)
class ScanRow:
    """One line of the list: when, and what came of it."""

    number: int
    time: str
    line: Line

    @property
    def role(self) -> Role:
        """The colour of the outcome."""
        return self.line.role

    @property
    def code(self) -> str:
        """The reference code, the number of a box, or the digits of a label that nobody knows."""
        if self.line.box_no:
            return box_words(self.line.box_no)
        return self.line.carrier.reference_code if self.line.carrier else self.line.digits

    @property
    def hidden(self) -> bool:
        """Whether the title stays hidden here."""
        carrier = self.line.carrier
        return carrier is not None and not self.line.person and carrier.title is None

    @property
    def content(self) -> str:
        """Who had it or where it stands, else the title as lists may show it."""
        carrier = self.line.carrier
        if carrier is None:
            return self.line.person
        return self.line.person or carrier.title or hidden_title()

    @property
    def level(self) -> int:
        """The level's number for its chip."""
        carrier = self.line.carrier
        return int(carrier.level) if carrier and carrier.level is not None else 0

    @property
    def mark(self) -> str:
        """The level's word, with its term."""
        return mark_of(self.line.carrier) if self.line.carrier else ""


COLUMNS: tuple[Column[ScanRow], ...] = (
    Column(lambda: translate("Column", "Time"), lambda row: row.time, name="time", width=84, sortable=False),
    Column(
        lambda: translate("Column", "Outcome"),
        lambda row: row.line.word,
        kind=Kind.STATE,
        role=lambda row: row.role,
        name="outcome",
        width=140,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.code,
        kind=Kind.CODE,
        name="code",
        width=_CODE_WIDE,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Title, person or place"),
        lambda row: row.content,
        name="content",
        stretch=True,
        least=_CONTENT_LEAST,
        quiet=lambda row: row.hidden,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: row.mark,
        kind=Kind.LEVEL,
        level=lambda row: row.level,
        name="level",
        width=100,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Pages"),
        lambda row: row.line.pages,
        kind=Kind.NUMBER,
        name="pages",
        width=64,
        sortable=False,
    ),
)


def level_width() -> int:
    """How wide the level's column is in this language, so that the usual mark is not cut off."""
    longest = level_mark(Level.JIMI, Scheme.STATE, "20年")
    return min(round(chip_width(int(Level.JIMI), longest)) + 2 * GAP_12 + 2, _WIDEST_LEVEL)
