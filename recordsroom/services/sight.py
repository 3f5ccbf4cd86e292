"""What a question sees with: the open vault, who asks, under which policy, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.policy import Policy
from recordsroom.domain.values import Level
from recordsroom.services.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Sight:
    """Handed to every query; what the keeper may not see is left out inside the query, so that totals leak nothing."""

    connection: Connection
    keeper: User
    policy: Policy
    stamp: Stamp

    @property
    def today(self) -> date:
        """The day at the desk."""
        return self.stamp.today

    @property
    def sees_holdings(self) -> bool:
        """Whether the keeper may see what is kept at all; administrators may not (trust.md §3.4)."""
        return Duty.SEE_HOLDINGS in self.keeper.duties

    def title(self, level: int | None, title: str | None) -> str | None:
        """A title as lists may show it: hidden from 机密 up, and for those who may not see holdings."""
        hidden = level is not None and Level(level).masked
        return None if hidden or not self.sees_holdings else title
