"""The second factor as a person has it: enrolled, changed, taken away, and demanded by the room (trust.md §3.3).

The new key file is on its medium before the slot is sealed by it, and the old one stays there: wherever the power fails
between, one of the two opens the room, and a backup of before still opens by the old one.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import select

from recordsroom.domain.commands import DropFactor, EnrolFactor
from recordsroom.domain.counters import KEY_FILE
from recordsroom.domain.errors import FactorPlaceMissing, LockedOut, Refused, WrongKey
from recordsroom.domain.keepers import User
from recordsroom.domain.rules import Reason
from recordsroom.domain.second_factor import factor_demanded
from recordsroom.services.keyring import Keyring
from recordsroom.services.room import Outcome, Room
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.services.signing import Signer
from recordsroom.storage.factors import AT_HAND, KEY_FILES, new_factor
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.place import check_medium
from recordsroom.storage.tables import policies


def enrol_factor(room: Room, password: str, medium: str, place: str, kind: str = KEY_FILES.kind) -> Outcome:
    """Let something in the hand open the room beside the keeper's own password, or another thing than before.

    `medium` is its registered number, `place` the folder where it is found. Raises WrongKey, counted, LockedOut,
    Refused, and the Trouble of the medium; then all is as before.
    """
    keyring, told = keyring_of(room), room.ask(key_file_told)
    provider = AT_HAND.provider(kind)
    if provider is None:
        raise Refused(Reason.VALUE_NOT_POSSIBLE)
    if not place.strip():
        raise FactorPlaceMissing
    check_medium(Path(place.strip()))
    factor = new_factor(kind)

    def write(_public_key: str, key_file: str) -> Outcome:
        return room.do(EnrolFactor(user=room.keeper.id, kind=kind, medium=medium, key_file=key_file))

    provider.enrol(factor.handle, place)
    try:
        outcome = keyring.hold(room.keeper.name, password, factor, room.clock().wall_ms, write, told=told)
    except (Refused, WrongKey, LockedOut):
        # Each of these says for certain that no slot is sealed by it; after trouble with a disk that is not known.
        provider.forget(factor.handle)
        raise
    room.has_factor = True
    return outcome


def drop_factor(room: Room, password: str) -> Outcome:
    """Let the keeper's own password open the room alone again; raises as enrolling does."""
    keyring, told = keyring_of(room), room.ask(key_file_told)

    def write(_public_key: str, key_file: str) -> Outcome:
        return room.do(DropFactor(user=room.keeper.id, key_file=key_file))

    if room.keeper.id not in keyring.factors(told=told):
        raise Refused(Reason.NOTHING_TO_DO)
    outcome = keyring.hold(room.keeper.name, password, None, room.clock().wall_ms, write, told=told)
    room.has_factor = False
    return outcome


def look_for_factor_in(place: str) -> None:
    """Look for key files in this folder too, as the door was told; what is no folder is looked into in vain."""
    KEY_FILES.look_in(place)


def medium_at_hand() -> str:
    """The folder of the one medium that is plugged in; empty where there is none, or more than one."""
    found = KEY_FILES.attached()
    return str(found[0]) if len(found) == 1 else ""


def factors_held(room: Room) -> dict[int, str]:
    """Who has a second factor, and of which way; a room opened by data key alone knows of none."""
    if room.keyring is None:
        return {}
    return {user: factor.kind for user, factor in room.keyring.factors(told=room.ask(key_file_told)).items()}


def demand_factor_of(room: Room, signer: Signer) -> Signer:
    """The hand of a second person, where the room demands nothing more of it than there is."""
    demand_factor_from(room, signer.user, factors_held(room))
    return signer


def demand_factor_from(room: Room, user: int, held: Collection[int]) -> None:
    """Refuse who has no second factor, where the room demands one of this user; `held` are those who have."""
    found = room.ask(lambda sight: Lookup(cursor_of(sight)).find(User, id=user))
    if found is not None and factor_demanded(found, room.policy) and user not in held:
        raise Refused(Reason.FACTOR_DEMANDED)


def keyring_of(room: Room) -> Keyring:
    """What changes the key file; refused in a room that was opened by data key alone."""
    if room.keyring is None:
        raise Refused(Reason.NOT_YOUR_DUTY)
    return room.keyring


def key_file_told(sight: Sight) -> str:
    """The digest of the key file in force, as the journal tells it."""
    kept = select(policies.c.value).where(policies.c.name == KEY_FILE)
    return str(sight.connection.execute(kept).scalar() or "")
