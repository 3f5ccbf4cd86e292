"""The columns of the list of what waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.pending import PendingLine
from ui.holdings.words import mark_words, title_words
from ui.look.tokens import Role
from ui.mending.words import why_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate

WAITING: tuple[Column[PendingLine], ...] = (
    Column(
        heading=lambda: translate("Mending", "Why it waits"),
        text=lambda row: why_words(row.reason),
        kind=Kind.STATE,
        role=lambda row: Role.LOOK,
        name="reason",
        width=128,
        sortable=False,
    ),
    Column(
        heading=lambda: translate("Mending", "Code in the list"),
        text=lambda row: row.claimed_code or "–",
        kind=Kind.CODE,
        name="claimed",
        width=224,
        sortable=False,
        quiet=lambda row: not row.claimed_code,
    ),
    Column(
        heading=lambda: translate("Mending", "Title"),
        text=lambda row: title_words(row.title, stub=False),
        name="title",
        stretch=True,
        sortable=False,
        quiet=lambda row: row.title is None,
    ),
    Column(
        heading=lambda: translate("Mending", "Level"),
        text=lambda row: mark_words(row.level, row.scheme, row.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=88,
        sortable=False,
    ),
    Column(
        heading=lambda: translate("Mending", "Line"),
        text=lambda row: str(row.line) if row.line else "–",
        kind=Kind.NUMBER,
        name="line",
        width=56,
        sortable=False,
    ),
)
