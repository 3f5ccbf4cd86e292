"""The columns of the register of enquiries (P-13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.enquiries import EnquiryRow
from ui.messages.enquiries import asked_words, state_role, state_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def mark_words(row: EnquiryRow) -> str:
    """The level of what was looked into."""
    highest = row.highest
    return level_mark(highest.level, highest.scheme, highest.secrecy_term) if highest else ""


ENQUIRIES: tuple[Column[EnquiryRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=96,
    ),
    Column(lambda: translate("Column", "Number"), lambda row: row.number, kind=Kind.SERIAL, name="number", width=120),
    Column(lambda: translate("Column", "Day"), lambda row: f"{row.at:%Y-%m-%d}", kind=Kind.DATE, name="day", width=96),
    Column(lambda: translate("Column", "Enquirer"), lambda row: row.enquirer, name="enquirer", width=80),
    Column(lambda: translate("Column", "Way"), lambda row: asked_words(row.asked_as), name="way", width=80),
    Column(lambda: translate("Column", "What is sought"), lambda row: row.sought, name="sought", stretch=True),
    Column(
        lambda: translate("Column", "Level"),
        mark_words,
        kind=Kind.LEVEL,
        level=lambda row: int(row.highest.level or 0) if row.highest else 0,
        name="level",
        width=80,
    ),
)
