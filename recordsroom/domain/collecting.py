"""Who may fetch carriers for a borrower: named collectors 领取人, with dates and a highest level (P-11).

The borrower stays liable; what is top secret is handed to the person only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

MOST_COLLECTED = Level.JIMI
"""Above this level a carrier is handed to the borrower in person."""


@dataclass(frozen=True, slots=True)
class Collector:
    """One person who may fetch for one borrower."""

    id: int
    reader_id: int
    collector_id: int
    """The reader whose card fetches."""
    since: date
    until: date
    max_level: Level

    def collects_on(self, day: date) -> bool:
        """Whether the collector may fetch on that day."""
        return self.since <= day <= self.until

    def __repr__(self) -> str:
        return f"Collector({self.id})"


def may_name_collector(
    reader: Reader, collector: Reader, since: date, until: date, max_level: Level
) -> tuple[Reason, ...]:
    """Judge the naming of a collector: another person, who is a reader in good standing, within the levels."""
    found = []
    if reader.id == collector.id or until < since:
        found.append(Reason.VALUE_NOT_POSSIBLE)
    if collector.stopped:
        found.append(Reason.CARD_STOPPED)
    if max_level > MOST_COLLECTED:
        found.append(Reason.IN_PERSON_ONLY)
    return tuple(found)


def may_collect(named: Collector | None, collector: Reader, level: Level | None, today: date) -> tuple[Objection, ...]:
    """Judge whether this person may be handed one carrier for the borrower; `named` is the naming, if there is one."""
    found = []
    if collector.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    if collector.valid_until < today:
        found.append(Objection(Reason.CARD_EXPIRED, {"until": collector.valid_until.isoformat()}))
    if level is not None and level > MOST_COLLECTED:
        found.append(Objection(Reason.IN_PERSON_ONLY))
    elif named is None or not named.collects_on(today):
        found.append(Objection(Reason.COLLECTOR_NOT_NAMED))
    elif level is not None and level > named.max_level:
        found.append(Objection(Reason.COLLECTOR_TOO_LOW, {"level": level, "cleared": named.max_level}))
    return tuple(found)
