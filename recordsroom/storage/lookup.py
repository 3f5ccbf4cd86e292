"""Looking up the domain's values by the driver's own cursor: what handlers and the previews of their work share."""

from __future__ import annotations

from typing import Any, TypeVar

from recordsroom.domain.errors import Unknown
from recordsroom.storage.mapping import BY_TABLE, MAPPINGS, Mapping, Stored, stored

E = TypeVar("E")

_REFERRED, _REFERRING = 2, 3
"""Where the engine's list of bonds names the table that is referred to, and the column that refers to it."""


class Lookup:
    """Finds and counts; it changes nothing."""

    def __init__(self, cursor: Any) -> None:
        self.cursor = cursor

    def get(self, kind: type[E], key: int) -> E:
        """The one with this id; raises Unknown where there is none."""
        found = self.find(kind, id=key)
        if found is None:
            raise Unknown(MAPPINGS[kind].table, str(key))
        return found

    def find(self, kind: type[E], /, **equal: object) -> E | None:
        """The first whose fields equal these, or None."""
        mapping = MAPPINGS[kind]
        statement, values = _where(mapping, equal)
        # Asked to its end, so that no statement stays half answered.
        rows = self.cursor.execute(f"{statement} LIMIT 1", values).fetchall()
        return mapping.entity(rows[0]) if rows else None

    def every(self, kind: type[E], /, **equal: object) -> list[E]:
        """All whose fields equal these, by id."""
        mapping = MAPPINGS[kind]
        statement, values = _where(mapping, equal)
        return [mapping.entity(row) for row in self.cursor.execute(f"{statement} ORDER BY id", values)]

    def count(self, statement: str, *values: Stored) -> int:
        """The whole number that a counting statement answers."""
        [row] = self.cursor.execute(statement, values).fetchall()
        return int(row[0] or 0)

    def leaning_on(self, table: str, key: int) -> list[tuple[str, int]]:
        """The rows of every table that refer to this one: table and id."""
        ask, found = self.cursor.execute, list[tuple[str, int]]()
        for name in BY_TABLE:
            for bond in ask(f"PRAGMA foreign_key_list({name})").fetchall():
                if bond[_REFERRED] == table:
                    rows = ask(f"SELECT id FROM {name} WHERE {bond[_REFERRING]} = ?", (key,)).fetchall()
                    found += [(name, int(row[0])) for row in rows]
        return found


def _where(mapping: Mapping[Any], equal: dict[str, object]) -> tuple[str, tuple[Stored, ...]]:
    # Only so can the engine see that an index over part of a table serves: IS with a value might ask for NULL.
    given = {name: stored(value) for name, value in equal.items()}
    tests = " AND ".join(f"{name} IS NULL" if value is None else f"{name} = ?" for name, value in given.items())
    return mapping.select + (tests or "1"), tuple(value for value in given.values() if value is not None)
