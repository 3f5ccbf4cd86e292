"""The second keeper's password, checked where it is typed: at the desk, and where an entry is taken back (R-46)."""

from __future__ import annotations

from recordsroom.domain.errors import Refused, Trouble
from recordsroom.services.accounts import second_keeper
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer


def vouched(name: str, password: str, room: Room) -> Signer | Trouble | Refused:
    """In the room's thread: the hand of the second keeper, or why the password does not count."""
    try:
        return second_keeper(room, name, password)
    except (Trouble, Refused) as failed:
        return failed
