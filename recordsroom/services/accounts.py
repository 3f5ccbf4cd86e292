"""Accounts as a person makes them: a way in, and the journalled command, in one act."""

from __future__ import annotations

from recordsroom.domain.commands import AppointAdministrator, ChangePassword, CreateUser, ResetPassword
from recordsroom.domain.keepers import ADMINISTRATORS, Role
from recordsroom.services.factors import demand_factor_of, key_file_told, keyring_of
from recordsroom.services.room import Outcome, Room
from recordsroom.services.sight import Sight
from recordsroom.services.signing import Signer


def create_account(room: Room, name: str, roles: frozenset[Role], password: str) -> Outcome:
    """Make an account with its first password; the security administrator still has to activate it."""
    user = room.ask(_next_user)

    def write(public_key: str, key_file: str) -> Outcome:
        return room.do(CreateUser(user=user, name=name, roles=roles, public_key=public_key, key_file=key_file))

    return keyring_of(room).give(
        user, name, password, write, told=room.ask(key_file_told), officer=bool(roles & ADMINISTRATORS)
    )


def appoint(room: Room, name: str, role: Role, password: str) -> Outcome:
    """Fill a vacant administrator's post (P-35)."""
    user = room.ask(_next_user)

    def write(public_key: str, key_file: str) -> Outcome:
        return room.do(AppointAdministrator(user=user, name=name, role=role, public_key=public_key, key_file=key_file))

    return keyring_of(room).give(user, name, password, write, told=room.ask(key_file_told), officer=True)


def change_password(room: Room, old: str, new: str) -> Outcome:
    """Change one's own password; raises WrongKey where the old one is not right, counted, and LockedOut."""

    def write(public_key: str, key_file: str) -> Outcome:
        return room.do(ChangePassword(user=room.keeper.id, public_key=public_key, key_file=key_file))

    officer, now = bool(room.keeper.roles & ADMINISTRATORS), room.clock().wall_ms
    told = room.ask(key_file_told)
    outcome = keyring_of(room).change(room.keeper.name, old, new, now, write, told=told, officer=officer)
    room.once = False
    return outcome


def reset_password(room: Room, user: int, name: str, second: tuple[str, str]) -> tuple[Outcome, str]:
    """Give somebody a password for once; the second administrator, name and password, signs it too.

    Answers the entry and the password, which is nowhere kept. Raises WrongKey, LockedOut and Refused.
    """
    keyring, told, stamp = keyring_of(room), room.ask(key_file_told), room.clock()
    signer = demand_factor_of(room, keyring.vouch(*second, stamp.wall_ms, told=told))

    def write(public_key: str, key_file: str, until: int) -> Outcome:
        request = ResetPassword(user=user, public_key=public_key, key_file=key_file, valid_until=until)
        return room.do(request, second=signer)

    return keyring.give_once(user, name, stamp.latest_ms, write, told=told)


def second_keeper(room: Room, name: str, password: str) -> Signer:
    """The signing hand of the second keeper, who types the own password at this PC (R-46); raises WrongKey, LockedOut.

    It is held for one transaction and nowhere kept.
    """
    keyring = keyring_of(room)
    return demand_factor_of(room, keyring.vouch(name, password, room.clock().wall_ms, told=room.ask(key_file_told)))


def _next_user(sight: Sight) -> int:
    found = sight.connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'users'").scalar()
    return int(found or 0) + 1
