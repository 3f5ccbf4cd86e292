"""The columns of the register of copies, in the order of the book (F-18, G-15)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.copying import CopyFormRow
from ui.messages.copying import state_role, state_words, way_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def made_words(row: CopyFormRow) -> str:
    """How many were made of how many that were let."""
    return f"{row.made} / {row.let}"


COPIES: tuple[Column[CopyFormRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=112,
    ),
    Column(lambda: translate("Column", "Approval"), lambda row: row.form_no, kind=Kind.SERIAL, name="form", width=96),
    Column(lambda: translate("Column", "Applicant"), lambda row: row.applicant, name="applicant", width=66),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: level_mark(row.level, row.scheme, row.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Column", "Made / let"),
        lambda row: f"{way_words(row.way)} {made_words(row)}",
        name="made",
        width=84,
    ),
    Column(
        lambda: translate("Column", "Due back"),
        lambda row: row.back_on.isoformat(),
        kind=Kind.DATE,
        name="due",
        width=100,
    ),
)
