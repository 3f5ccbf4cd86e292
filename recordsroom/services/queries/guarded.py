"""Whether words that somebody copied tell a title that every list hides: such words never stay on the clipboard."""

from __future__ import annotations

from sqlalchemy import Column, ColumnElement, and_, exists, func, literal, or_, select

from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import receipts, records

SHORTEST = 4
"""Fewer signs than these are found in too many titles to tell one."""
LONGEST = 20_000
"""More than this is no title, and is not gone through."""


def tells_hidden_title(sight: Sight, text: str) -> bool:
    """Whether the text holds a title from 机密 up, or is a part of one."""
    words = " ".join(text.split())[:LONGEST]
    if len(words) < SHORTEST:
        return False
    found = (
        exists().where(and_(table.c.level >= Level.JIMI.value, _tells(words, table.c.title)))
        for table in (records, receipts)
    )
    return bool(sight.connection.scalar(select(or_(*found))))


def _tells(words: str, title: Column[str]) -> ColumnElement[bool]:
    said = literal(words)
    return and_(
        func.length(title) > 0,
        or_(func.instr(said, title) > 0, func.instr(title, said) > 0),
    )
