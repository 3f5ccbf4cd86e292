"""Questions about accounts: who can unlock this room, and which administrator's post is still vacant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from recordsroom.domain.dual_control import may_be_second
from recordsroom.domain.handover import Handover, Post, post_of
from recordsroom.domain.keepers import ADMINISTRATORS, DUTIES, Duty, Role, User
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import users

_SEEING_ALL = frozenset({Duty.CREATE_ACCOUNTS, Duty.ACTIVATE_ACCOUNTS, Duty.APPOINT, Duty.READ_JOURNAL})


@dataclass(frozen=True, slots=True, repr=False)
class AccountRow:
    """One account."""

    id: int
    name: str
    roles: frozenset[Role]
    active: bool
    password_set_on: date
    cleared: Level | None
    """None follows the level of the PC."""
    own: bool
    """Whether it is the account of the one who asks."""
    post: Post | None
    """How far the post was handed over; None for who does not answer for the holdings (R-93)."""


_USERS = select(users).order_by(users.c.id)


def accounts(sight: Sight) -> tuple[AccountRow, ...]:
    """Every account for those whose work it is, and the own one for everybody."""
    sees_all = bool(_SEEING_ALL & sight.keeper.duties)
    handovers = Lookup(cursor_of(sight)).every(Handover)
    return tuple(
        AccountRow(
            id=row["id"],
            name=row["name"],
            roles=_roles(row),
            active=bool(row["active"]),
            password_set_on=date.fromisoformat(row["password_set_on"]),
            cleared=None if row["cleared"] is None else Level(row["cleared"]),
            own=row["id"] == sight.keeper.id,
            post=post_of(_user(row), handovers),
        )
        for row in sight.connection.execute(_USERS).mappings()
        if sees_all or row["id"] == sight.keeper.id
    )


def second_keepers(sight: Sight) -> tuple[str, ...]:
    """Who may stand beside the one who asks where a place is opened by two (R-46)."""
    return tuple(
        row["name"]
        for row in sight.connection.execute(_USERS).mappings()
        if may_be_second(_user(row), sight.keeper) is None
    )


def vouching_administrators(sight: Sight) -> tuple[str, ...]:
    """Who may sign beside the security administrator."""
    return tuple(
        row["name"]
        for row in sight.connection.execute(_USERS).mappings()
        if row["active"] and any(Duty.VOUCH in DUTIES[Role(role)] for role in row["roles"].split(","))
    )


def vacant_posts(sight: Sight) -> tuple[Role, ...]:
    """The administrators' posts that nobody holds yet, in the order of the roles (P-35)."""
    held = {Role(role) for row in sight.connection.execute(_USERS).mappings() for role in row["roles"].split(",")}
    return tuple(role for role in Role if role in ADMINISTRATORS and role not in held)


def _roles(row: Any) -> frozenset[Role]:
    return frozenset(Role(role) for role in row["roles"].split(","))


def _user(row: Any) -> User:
    return User(row["id"], row["name"], _roles(row), bool(row["active"]), "", "")
