"""The register of handovers, what a new one has to count, and what a person still holds (G-23, R-93, R-94)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from recordsroom.domain.clearance import Clearance, Held
from recordsroom.domain.handover import Figure, HandoverKind, Topic
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Reader
from recordsroom.domain.values import Level
from recordsroom.services.handed import figures, held_by
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import handover_lines, handovers, users


@dataclass(frozen=True, slots=True, repr=False)
class LineRow:
    """One line of a handover."""

    topic: Topic
    what: str
    level: Level | None
    on_book: int | None
    counted: int

    @property
    def differs(self) -> bool:
        """Whether what was counted is not what the register said."""
        return self.on_book not in {None, self.counted}


@dataclass(frozen=True, slots=True, repr=False)
class HandoverRow:
    """One handover with its lines."""

    id: int
    number: str
    kind: HandoverKind
    handed_by: str
    taken_by: str
    watched_by: str
    difference: str
    open_matters: str
    drawn_on: date
    keeper: str
    signed_on: date | None
    lines: tuple[LineRow, ...]

    @property
    def differs(self) -> bool:
        """Whether anything counted is not what the register said."""
        return any(line.differs for line in self.lines)


_ALL = (
    select(handovers, users.c.name.label("keeper"))
    .join(users, users.c.id == handovers.c.drawn_by)
    .order_by(handovers.c.id.desc())
)
_LINES = select(handover_lines).order_by(handover_lines.c.id)


def handover_register(sight: Sight) -> tuple[HandoverRow, ...]:
    """Every handover, the newest first."""
    if not sight.sees_holdings:
        return ()
    lines = defaultdict[int, list[LineRow]](list)
    for row in sight.connection.execute(_LINES):
        level = None if row.line_level is None else Level(row.line_level)
        lines[row.handover_id].append(
            LineRow(Topic(row.topic), row.topic_of, level, row.line_on_book, row.line_counted)
        )
    return tuple(
        HandoverRow(
            id=row.id,
            number=row.handover_no,
            kind=HandoverKind(row.handover_kind),
            handed_by=row.handed_by,
            taken_by=row.taken_by,
            watched_by=row.watched_by,
            difference=row.count_difference,
            open_matters=row.open_matters,
            drawn_on=sight.local(row.drawn_at).date(),
            keeper=row.keeper,
            signed_on=date.fromisoformat(row.signed_on) if row.signed_on else None,
            lines=tuple(lines[row.id]),
        )
        for row in sight.connection.execute(_ALL)
    )


def figures_now(sight: Sight) -> tuple[Figure, ...]:
    """What the register says there is, for a handover that is to be drawn up."""
    return figures(Lookup(cursor_of(sight))) if sight.sees_holdings else ()


@dataclass(frozen=True, slots=True, repr=False)
class ReaderHeld:
    """What a person still holds, and under which number the person was cleared."""

    reader: int
    held: tuple[Held, ...]
    clearance_no: str


def held_by_reader(sight: Sight, key: int) -> ReaderHeld | None:
    """What this reader still holds, for the clearance."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return None
    lookup = Lookup(cursor_of(sight))
    reader = lookup.get(Reader, key)
    cleared = lookup.every(Clearance, reader_id=key) if reader.stopped else []
    held = held_by(lookup, reader, lambda moment: sight.local(moment).date())
    return ReaderHeld(key, held, cleared[-1].clearance_no if cleared else "")
