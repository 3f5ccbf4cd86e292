"""What a question sees with: the open vault, who asks, under which policy, and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Connection

from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.policy import Policy
from recordsroom.domain.values import Level
from recordsroom.services.stamp import Stamp
from recordsroom.services.standing import Standing


@dataclass(frozen=True, slots=True)
class Sight:
    """Handed to every query; what the keeper may not see is left out inside the query, so that totals leak nothing."""

    connection: Connection
    keeper: User
    policy: Policy
    stamp: Stamp
    standing: Standing = field(default_factory=Standing)
    opened: frozenset[int] = frozenset()
    """The restricted records that this keeper opened for the paper that is being put together."""

    @property
    def today(self) -> date:
        """The day at the desk."""
        return self.stamp.today

    @property
    def midnight_ms(self) -> int:
        """The instant at which the day at the desk began."""
        start = self.stamp.local.replace(hour=0, minute=0, second=0, microsecond=0)
        return int(start.timestamp() * 1000)

    def local(self, moment: int) -> datetime:
        """An instant as the clock at the desk shows it."""
        zone = timezone(timedelta(minutes=self.stamp.offset_minutes))
        return datetime.fromtimestamp(moment / 1000, UTC).astimezone(zone)

    def moment(self, moment: int | None) -> datetime | None:
        """The same for what may not have happened yet."""
        return None if moment is None else self.local(moment)

    @property
    def sees_holdings(self) -> bool:
        """Whether the keeper may see what is kept at all; administrators may not (trust.md §3.4)."""
        return Duty.SEE_HOLDINGS in self.keeper.duties

    @property
    def knows_up_to(self) -> Level:
        """Up to which level this keeper may know what records say."""
        return self.keeper.knows_up_to(self.policy.pc_level)

    @property
    def unknown_levels(self) -> frozenset[int]:
        """The levels above that: their records stand in every list under their code, but no word finds them."""
        return frozenset(int(level) for level in Level if level > self.knows_up_to)

    @property
    def hidden_levels(self) -> frozenset[int]:
        """The levels whose titles lists hide: from 机密 up, and above the keeper's clearance."""
        return self.unknown_levels | {int(level) for level in Level if level.masked}

    def knows(self, level: int | None) -> bool:
        """Whether the keeper may know what a record of this level says; 待核 hides nothing."""
        return level is None or level <= self.knows_up_to

    def title(self, level: int | None, title: str | None) -> str | None:
        """A title as lists may show it; administrators see none."""
        return title if self.sees_holdings and level not in self.hidden_levels else None


def cursor_of(sight: Sight) -> Any:
    """The driver's own cursor, for what handlers ask in the same words."""
    driver = sight.connection.connection.driver_connection
    assert driver is not None, "the vault is open"
    return driver.cursor()
