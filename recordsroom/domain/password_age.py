"""How long a password may be used, and how one stands on a day: good, soon to be changed, or over (R-129)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.keepers import User
from recordsroom.domain.policy import Policy

WARNED_DAYS = 3
"""So many days before its last one the keeper is told, so that nobody stands before it with a reader waiting."""


@dataclass(frozen=True, slots=True)
class PasswordAge:
    """How many days a password has been in use, and for how many it may be; None where its age protects nothing."""

    days: int
    allowed: int | None

    @property
    def over(self) -> bool:
        """Whether a new one comes before anything else."""
        return self.allowed is not None and self.days > self.allowed

    @property
    def left(self) -> int | None:
        """For how many days more it may be used, where that is soon enough to be told; None before and after."""
        if self.allowed is None or self.over:
            return None
        left = self.allowed - self.days
        return left if left <= WARNED_DAYS else None


ONCE = PasswordAge(days=1, allowed=0)
"""How a password stands that somebody else gave out: good for setting an own one, and over."""


def password_age(user: User, policy: Policy, today: date) -> PasswordAge:
    """How the password of this user stands today.

    The passwords of a demonstration and of a practice vault stand beside it for everybody to read
    (`Policy.passwords_known`), and its weeks of use lie before the day on which it was made; there no age is counted.
    """
    days, allowed = (today - date.fromisoformat(user.password_set_on)).days, policy.days_of_a_password
    if days < 0:
        # Set while the clock ran ahead, until two confirmed it back: since when it is used, nobody knows.
        days = allowed + 1
    return PasswordAge(days, None if policy.passwords_known else allowed)
