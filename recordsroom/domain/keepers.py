"""Who works at this PC, in which roles, and what each role may do (domain.md §4, trust.md §3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.values import Level


@unique
class Role(StrEnum):
    """A hat that a user wears; some may never sit on one head (domain.md §4.2)."""

    ARCHIVIST = "ARCHIVIST"
    SECOND_CUSTODIAN = "SECOND_CUSTODIAN"
    SYSTEM_ADMIN = "SYSTEM_ADMIN"
    SECURITY_ADMIN = "SECURITY_ADMIN"
    AUDITOR = "AUDITOR"
    APPROVER = "APPROVER"
    """A leader with a way in, to approve at this PC; most approve on paper and have none."""


ADMINISTRATORS = frozenset({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR})
"""The three administrators 三员 (R-131)."""


ALONE = ADMINISTRATORS | {Role.APPROVER}
"""The hats beside which nobody wears another."""


@unique
class Duty(StrEnum):
    """One thing that a role may ask of the room; every command names the duty that it needs."""

    FOUND = "FOUND"
    SESSION = "SESSION"
    SEE_HOLDINGS = "SEE_HOLDINGS"
    KEEP_HOLDINGS = "KEEP_HOLDINGS"
    KEEP_SHELVES = "KEEP_SHELVES"
    KEEP_PEOPLE = "KEEP_PEOPLE"
    LEND = "LEND"
    PRINT = "PRINT"
    UNDO = "UNDO"
    UNDO_OTHERS = "UNDO_OTHERS"
    APPOINT = "APPOINT"
    CREATE_ACCOUNTS = "CREATE_ACCOUNTS"
    ACTIVATE_ACCOUNTS = "ACTIVATE_ACCOUNTS"
    SET_POLICY = "SET_POLICY"
    SET_ROOM = "SET_ROOM"
    READ_JOURNAL = "READ_JOURNAL"
    VERIFY = "VERIFY"
    EXPORT_JOURNAL = "EXPORT_JOURNAL"


_KEEPING = frozenset(
    {
        Duty.SESSION,
        Duty.SEE_HOLDINGS,
        Duty.KEEP_HOLDINGS,
        Duty.KEEP_SHELVES,
        Duty.KEEP_PEOPLE,
        Duty.LEND,
        Duty.PRINT,
        Duty.UNDO,
        Duty.APPOINT,
        Duty.READ_JOURNAL,
        Duty.VERIFY,
    }
)

DUTIES: dict[Role, frozenset[Duty]] = {
    Role.ARCHIVIST: _KEEPING,
    Role.SECOND_CUSTODIAN: _KEEPING | {Duty.UNDO_OTHERS},
    Role.SYSTEM_ADMIN: frozenset({Duty.SESSION, Duty.CREATE_ACCOUNTS, Duty.SET_ROOM, Duty.VERIFY}),
    Role.SECURITY_ADMIN: frozenset({Duty.SESSION, Duty.ACTIVATE_ACCOUNTS, Duty.SET_POLICY, Duty.VERIFY}),
    Role.AUDITOR: frozenset({Duty.SESSION, Duty.READ_JOURNAL, Duty.VERIFY, Duty.EXPORT_JOURNAL}),
    # A keeper never approves, and whoever approves keeps nothing.
    Role.APPROVER: frozenset({Duty.SESSION}),
}


def roles_clash(roles: frozenset[Role]) -> bool:
    """Whether these roles may not sit on one head: an administrator's or a leader's hat stands alone (§4.2)."""
    return len(roles) > 1 and bool(roles & ALONE)


@dataclass(frozen=True, slots=True)
class User:
    """One account: a person who can unlock the room; the name lives in the vault only."""

    id: int
    name: str
    roles: frozenset[Role]
    active: bool
    public_key: str
    password_set_on: str
    cleared: Level | None = None
    """Up to which level this user may know of records; None follows the level of the PC (trust.md §3.4)."""

    @property
    def duties(self) -> frozenset[Duty]:
        """Everything this user may ask for while the account is active."""
        if not self.active:
            return frozenset()
        return frozenset().union(*(DUTIES[role] for role in self.roles))

    @property
    def role(self) -> Role:
        """The one role that the journal names: the first in the order of the roles."""
        return next(role for role in Role if role in self.roles)

    def knows_up_to(self, pc_level: Level) -> Level:
        """Up to which level this user may know what records say, at a PC approved for this one."""
        return pc_level if self.cleared is None else min(self.cleared, pc_level)

    def __repr__(self) -> str:
        return f"User({self.id})"
