"""Readers who read along 同阅: one visit, one who answers for it, and others who see what lies there (P-14)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.visits import may_check_in


@dataclass(frozen=True, slots=True)
class Companion:
    """One reader who reads along at a visit, from joining it to going."""

    id: int
    visit_id: int
    companion_id: int
    joined_at: int
    joined_by: int
    parted_at: int | None

    def __repr__(self) -> str:
        return f"Companion({self.id})"


def may_join(
    reader: Reader, letter: str, lying: Collection[Level | None], seat: str | None, today: date
) -> tuple[Objection, ...]:
    """Judge who sits down beside a reader: entitled as one who comes alone, and cleared for all that lies there.

    `seat` is the number of the seat at which this reader sits or reads along already.
    """
    found = list(may_check_in(reader, letter, today))
    if seat is not None:
        found.append(Objection(Reason.READS_ALREADY, {"seat": seat}))
    highest = max((Level.JUEMI if level is None else level for level in lying), default=Level.PUBLIC)
    if reader.cleared < highest:
        found.append(Objection(Reason.NOT_CLEARED, {"level": highest, "cleared": reader.cleared}))
    return tuple(found)


def may_see(companions: Iterable[Reader], level: Level | None) -> tuple[Objection, ...]:
    """Judge what is laid before several: each of them is cleared for it (R-57, P-14)."""
    if level is None:
        return ()
    return tuple(
        Objection(Reason.COMPANION_NOT_CLEARED, {"name": one.name, "level": level, "cleared": one.cleared})
        for one in companions
        if one.cleared < level
    )
