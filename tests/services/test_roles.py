"""T8: every role and every command, cell by cell: what is not this role's to ask is refused, and the refusal sealed."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from recordsroom.domain.commands import Command
from recordsroom.domain.errors import Doubtful, Refused, Trouble, Unknown
from recordsroom.domain.keepers import DUTIES, Role
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.jobs import Cancelled
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, SYSTEM, House

ROLES = {
    ARCHIVIST: Role.ARCHIVIST,
    SYSTEM: Role.SYSTEM_ADMIN,
    SECURITY: Role.SECURITY_ADMIN,
    AUDITOR: Role.AUDITOR,
    SECOND: Role.SECOND_CUSTODIAN,
}
_EVERYBODY = frozenset({"SignIn", "SignOut", "ChangePassword", "EnrolFactor", "DropFactor", "PrintProof", "CloseProof"})
RULING: dict[Role, frozenset[str]] = {
    Role.SYSTEM_ADMIN: frozenset(
        {
            "CreateUser",
            "BeginBackup",
            "CloseBackup",
            "RecordDrill",
            "RestoreVault",
            "MakeRecoverySheets",
            "NoteSheetTest",
            "RecoverAccess",
            "RekeyVault",
        }
    ),
    Role.SECURITY_ADMIN: frozenset(
        {"ActivateUser", "ConfirmClock", "ResetPassword", "SetClearance", "StopUser", "SetPolicy"}
    ),
    Role.AUDITOR: frozenset(
        {"ExportJournal", "CloseJournalExport", "SignCheckpoint", "AcknowledgeRestore", "AcknowledgePapers"}
    ),
}
"""What each administrator may ask beside coming, going and the own password; nothing of it is a keeper's."""
NOBODYS = frozenset({"Founding"})
READERS_OF_THE_JOURNAL: dict[Role, frozenset[str]] = {Role.AUDITOR: frozenset({"ComparePaper"})}
"""What keepers may ask, and of the administrators this one too."""


def allowed(role: Role) -> frozenset[str]:
    """What this role may ask, by the table of trust.md §3.4; the keepers have all that is not an administrator's."""
    if role in RULING:
        return RULING[role] | _EVERYBODY | READERS_OF_THE_JOURNAL.get(role, frozenset())
    return frozenset(kind.__name__ for kind in HANDLERS) - NOBODYS - frozenset().union(*RULING.values())


def made(kind: type[Command]) -> Command:
    """A request of this kind with something possible in every field."""
    hints = get_type_hints(kind)
    told = {
        part.name: _some(hints[part.name])
        for part in fields(kind)
        if part.default is MISSING and part.default_factory is MISSING
    }
    return kind(**told)


def _some(hint: Any) -> Any:
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return None if type(None) in get_args(hint) else _some(get_args(hint)[0])
    if origin is tuple:
        return ()
    if origin is frozenset:
        return frozenset()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    values: dict[Any, Any] = {int: 1, str: "1", bool: False, date: date(2026, 3, 2), bytes: b""}
    if hint in values:
        return values[hint]
    inner = get_type_hints(hint)
    return hint(**{part.name: _some(inner[part.name]) for part in fields(hint) if part.default is MISSING})


def cells(*, full: bool) -> Iterator[tuple[int, type[Command]]]:
    kinds = sorted(HANDLERS, key=lambda kind: kind.__name__)
    for place, kind in enumerate(kinds):
        for user in ROLES:
            if full or (place + user) % 20 == 0:
                yield user, kind


def refused_for_duty(house: House, kind: type[Command]) -> bool:
    try:
        house.room.do(made(kind))
    except Refused as refused:
        return refused.reasons == (Reason.NOT_YOUR_DUTY,)
    except (Doubtful, Unknown, Trouble, Cancelled, LookupError, ValueError, AssertionError):
        return False
    return False


def test_t8_what_is_not_a_roles_to_ask_is_refused_and_sealed(house: House, pytestconfig: pytest.Config):
    tried = 0
    for user, role in ROLES.items():
        room = house.enter(user)
        for one, kind in cells(full=pytestconfig.getoption("--full")):
            if one != user or kind.__name__ in allowed(role):
                continue
            assert refused_for_duty(house, kind), (role, kind.__name__)
            with unit_of_work(room.vault) as unit:
                last = unit.cursor.execute(
                    "SELECT command, outcome, rules, actor FROM journal ORDER BY seq DESC LIMIT 1"
                ).fetchone()
            assert last == (kind.__name__, "REFUSED", "NOT_YOUR_DUTY/R-131", user)
            tried += 1
    print(tried, "cells refused")
    assert tried > len(ROLES)


@pytest.mark.parametrize("role", ROLES.values())
def test_t8_the_table_names_every_command_of_every_role(role: Role):
    """A new command belongs to the keepers, or gets its place in this table."""
    may = {kind.__name__ for kind, handler in HANDLERS.items() if handler.needs in DUTIES[role]}
    assert may == allowed(role)


def test_control_what_a_role_may_ask_is_not_refused_for_its_duty(house: House):
    for user, kind_name in ((SYSTEM, "BeginBackup"), (AUDITOR, "ExportJournal"), (ARCHIVIST, "ShelveCarrier")):
        kind = next(kind for kind in HANDLERS if kind.__name__ == kind_name)
        house.enter(user)
        assert not refused_for_duty(house, kind)
