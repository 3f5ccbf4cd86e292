"""Forces errors in the middle of acts and questions, and gathers everything that is told of each (T24)."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2 as driver

from recordsroom.services.room import Room
from recordsroom.storage import transaction
from recordsroom.storage.unit import Unit
from ui import crash

SPOILED = " nonsense"
"""What makes a statement one that the engine cannot read; it then complains about it in its own words."""
OURS = ("recordsroom", "ui")


class Strange(BaseException):
    """Something that nobody has thought of."""


ERRORS: tuple[Callable[[], BaseException] | None, ...] = (
    None,
    lambda: driver.OperationalError("disk I/O error"),
    lambda: driver.IntegrityError("UNIQUE constraint failed: records.title"),
    lambda: OSError(5, "Input/output error"),
    MemoryError,
    lambda: KeyError(17),
    lambda: ZeroDivisionError("division by zero"),
    Strange,
)
"""What happens at the place; None lets the engine itself complain about a spoiled statement."""


@dataclass
class Spoiler:
    """Counts statements, and lets one of them go wrong."""

    at: int
    error: Callable[[], BaseException] | None
    seen: int = 0

    def statement(self, sql: str) -> str:
        """The statement as it is to be run."""
        self.seen += 1
        if self.seen != self.at:
            return sql
        if self.error is not None:
            raise self.error()
        return sql + SPOILED


@dataclass
class Hand:
    """The driver's cursor, with one statement going wrong."""

    cursor: Any = field(repr=False)
    spoiler: Spoiler

    def execute(self, sql: str, *values: Any) -> Any:
        """Run it, or what became of it."""
        return self.cursor.execute(self.spoiler.statement(sql), *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.cursor, name)


@contextmanager
def spoiled(room: Room, spoiler: Spoiler, patch: Any) -> Iterator[None]:
    """From now on one statement of this room goes wrong, be it of an act or of a question."""
    engine: Engine = room.vault.engine

    def before(  # noqa: PLR0913, PLR0917 - SQLAlchemy hands all of it over
        _connection: object, _cursor: object, sql: str, values: object, _context: object, _many: bool
    ) -> tuple[str, object]:
        return spoiler.statement(sql), values

    event.listen(engine, "before_cursor_execute", before, retval=True)
    patch.setattr(transaction, "Unit", lambda cursor: Unit(Hand(cursor, spoiler)))
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", before)
        patch.undo()


def told_of(raised: BaseException) -> str:
    """Everything that is told of an error: its text, the whole trace, our report, and our objects on the way."""
    lines = [repr(raised), str(raised), repr(getattr(raised, "facts", "")), *traceback.format_exception(raised)]
    lines.append(crash.report(type(raised), raised, raised.__traceback__))
    for frame, _line in traceback.walk_tb(raised.__traceback__):
        lines += [repr(value) for value in frame.f_locals.values() if _is_ours(frame, value)]
    return "\n".join(lines)


def _is_ours(frame: FrameType, value: object) -> bool:
    """Whether an object shows itself in words of ours; what the test holds in its own hands does not count."""
    module = type(value).__module__
    mine = frame.f_globals.get("__name__", "").partition(".")[0] in OURS
    return mine and module.partition(".")[0] in OURS and not isinstance(value, BaseException)


def leaks(told: str, secrets: dict[str, str]) -> list[str]:
    """Which of the secrets stand in what was told, by their names."""
    return sorted(name for name, secret in secrets.items() if secret in told)
