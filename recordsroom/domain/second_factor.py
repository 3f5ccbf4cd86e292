"""Of whom a room demands something in the hand beside the password (trust.md §3.3, R-129)."""

from __future__ import annotations

from enum import IntEnum, unique

from recordsroom.domain.keepers import ADMINISTRATORS, User
from recordsroom.domain.policy import Policy


@unique
class Demanded(IntEnum):
    """Of whom the room demands a second factor."""

    NOBODY = 0
    ADMINISTRATORS = 1
    EVERYBODY = 2


def factor_demanded(user: User, policy: Policy) -> bool:
    """Whether this user may do nothing without a second factor."""
    least = Demanded.ADMINISTRATORS if user.roles & ADMINISTRATORS else Demanded.EVERYBODY
    return policy.second_factor >= least
