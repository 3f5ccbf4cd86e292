"""The journal as lines of text that verify without the room: one JSON list a line (trust.md §3.6).

`installer/verify.py` reads them and shares no code with what is here. The first line names the room, the last one
the newest entry; before an entry that makes or changes an account stands its salted body, by which the signing keys
prove themselves. No other body leaves, hence no title and no reader.
"""

from __future__ import annotations

import json
from typing import Any

from recordsroom.domain.commands import (
    ActivateUser,
    AppointAdministrator,
    ChangePassword,
    Command,
    CreateUser,
    Founding,
    RecoverAccess,
    ResetPassword,
    SetClearance,
    StopUser,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.services import journal
from recordsroom.services.sight import Sight

KIND = "records-room journal 1"
SLICE = 2000
ON_ACCOUNTS: frozenset[type[Command]] = frozenset(
    {Founding, CreateUser, AppointAdministrator, ActivateUser, SetClearance, StopUser, ChangePassword, ResetPassword}
    | {RecoverAccess}
)
"""The requests whose bodies leave too; no other changes an account."""

_NAMES = frozenset(command.__name__ for command in ON_ACCOUNTS)
_COMMAND, _OUTCOME = journal.COLUMNS.index("command"), journal.COLUMNS.index("outcome")
_ENTRIES = f"{journal.SELECT} WHERE seq BETWEEN ? AND ? ORDER BY seq"
_BODY = "SELECT salt, body FROM journal_bodies WHERE seq = ?"


def first_line(room: str) -> str:
    """The line above all entries."""
    return _line("journal", KIND, room)


def last_line(sight: Sight, seq: int) -> str:
    """The line below all entries: the last one of the export and its hash."""
    return end_of(_cursor(sight), seq)


def journal_lines(sight: Sight, first: int, last: int) -> tuple[str, ...]:
    """The lines of these entries; the auditor's alone."""
    return lines_of(_cursor(sight), first, last)


def _cursor(sight: Sight) -> Any:
    if Duty.EXPORT_JOURNAL not in sight.keeper.duties:
        raise Refused(Reason.NOT_YOUR_DUTY)
    driver = sight.connection.connection.driver_connection
    assert driver is not None, "an open connection has a driver"
    return driver.cursor()


def end_of(cursor: Any, seq: int) -> str:
    """The last line of an export that ends with this entry, read with the driver's cursor."""
    found = cursor.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
    return _line("end", seq, found[0].hex())


def lines_of(cursor: Any, first: int, last: int) -> tuple[str, ...]:
    """The lines of these entries, read with the driver's cursor."""
    told: list[str] = []
    for row in cursor.execute(_ENTRIES, (first, last)).fetchall():
        body = cursor.execute(_BODY, (row[0],)).fetchone() if row[_COMMAND] in _NAMES else None
        if body is not None and row[_OUTCOME] == "DONE":
            told.append(_line("body", row[0], body[0].hex(), body[1].decode()))
        told.append(_line("entry", *(value.hex() if isinstance(value, bytes) else value for value in row)))
    return tuple(told)


def _line(*told: object) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n"
