"""Papers that tell what lists hide: of records that a keeper opened for them, each in the journal (R-20, R-89)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, or_, select

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.holdings_papers import PAPERS
from recordsroom.services.queries.printing import NOTHING, SLICE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, journal, journal_bodies, records

_INNER = frozenset({"inner_list", "inner_list_technical", "file_note"})
"""The papers that speak of what lies in a file too."""
_IDS: Any = bindparam("ids", expanding=True)
_LEVELS = records.c.level.in_(bindparam("levels", expanding=True))
_HIDDEN = select(records.c.id).where(_LEVELS, records.c.title.is_not(None))
_OF_THESE = _HIDDEN.where(records.c.id.in_(_IDS))
_WITH_INNER = _HIDDEN.where(or_(records.c.id.in_(_IDS), records.c.parent_id.in_(_IDS)))
_IN_BOXES = _HIDDEN.where(records.c.id.in_(select(carriers.c.record_id).where(carriers.c.box_id.in_(_IDS))))
_OPENING = (
    select(journal_bodies.c.body)
    .join(journal, journal.c.seq == journal_bodies.c.seq)
    .where(
        journal.c.seq == bindparam("entry"),
        journal.c.actor == bindparam("keeper"),
        journal.c.command == "OpenForPaper",
        journal.c.outcome == "DONE",
    )
)


def hidden_on(sight: Sight, form: str, of: Sequence[int]) -> tuple[int, ...]:
    """The records of which this paper would hide what it could tell, because the keeper may know it."""
    levels = sorted(level for level in sight.hidden_levels if sight.knows(level))
    if not sight.sees_holdings or not levels:
        return ()
    ask = _IN_BOXES if form == "box_note" else _WITH_INNER if form in _INNER else _OF_THESE
    found: list[int] = []
    for first in range(0, len(of), SLICE):
        asked = {"ids": list(of[first : first + SLICE]), "levels": levels}
        found += sight.connection.execute(ask, asked).scalars()
    return tuple(dict.fromkeys(found))


def opened_paper(sight: Sight, form: str, of: tuple[int, ...], entry: int) -> LabelRun:
    """A paper as it reads after these records were opened in that entry of the journal, by this keeper."""
    if Duty.PRINT not in sight.keeper.duties or not sight.sees_holdings:
        return NOTHING
    body = sight.connection.execute(_OPENING, {"entry": entry, "keeper": sight.keeper.id}).scalar_one_or_none()
    opened = frozenset(json.loads(body)["request"]["records"]) if body is not None else frozenset()
    return PAPERS[form](replace(sight, opened=opened), of)
