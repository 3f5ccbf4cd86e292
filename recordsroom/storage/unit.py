"""One transaction: what handlers look up and change, and the record of every change for the journal.

Every write to a folded table passes through here, so that no feature ever writes audit, refresh or undo code.
Reads and writes run on the driver's own cursor inside the transaction that SQLAlchemy began (performance.md §1).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeAlias, TypeVar

from sqlcipher3.dbapi2 import IntegrityError

from recordsroom.domain.counters import Counter, barcode_counter
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind
from recordsroom.storage import canonical, parts
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.mapping import BY_TABLE, MAPPINGS, Mapping, Stored
from recordsroom.storage.search_index import SearchIndex

E = TypeVar("E")
Row: TypeAlias = tuple[Stored, ...]

_INDEXED_AT_ONCE = 50_000
"""Rows entered between two visits to the index of words: each visit to a table makes it write down what it gathered."""

OPENED = "opened"
"""Under this name a record's traces tell who opened it."""
NEVER_TURNED_BACK = frozenset({"counters", "import_layouts", "countersigned_openings"})
"""Numbers once given are never given again, whatever is taken back (R-36); how a list is understood stays known too,
and a countersigned form stays used (P-34)."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after, as canonical text; None where there was, or is, no such row."""

    table: str
    key: int
    before: str | None
    after: str | None

    @property
    def text(self) -> str:
        """The change itself as canonical text."""
        return f'{{"a":{self.after or "null"},"b":{self.before or "null"},"id":{self.key},"t":"{self.table}"}}'


class Unit(Lookup):
    """The room's hands inside one transaction."""

    def __init__(self, cursor: Any) -> None:
        super().__init__(cursor)
        self.changes: list[Change] = []
        self.state_shift = 0
        """What the changes so far add to the state digest."""
        self.bulk: list[parts.Part] = []
        self.reverses: int | None = None
        self.looks: list[tuple[str, int]] = []
        """What was only looked at, by a name of its own and its number: it belongs to the story of the thing too."""
        self._search = SearchIndex(cursor)
        self._bulk_tables: set[str] = set()
        self.new_epoch = False
        """Whether the journal begins a new epoch with this entry, as when a backup took the vault's place."""

    @property
    def touched(self) -> frozenset[str]:
        """The tables that this unit changed: what the screen refreshes by."""
        return frozenset(change.table for change in self.changes) | self._bulk_tables

    def settle(self) -> None:
        """Bring what is derived in step with the changes; the last thing before the commit."""
        self._search.settle()

    # --- changing ---

    def add(self, kind: type[E], /, **values: object) -> E:
        """Enter a new one; its id is given here and never again. Fields of a later schema may be left out."""
        mapping = MAPPINGS[kind]
        row = mapping.new_row(values)
        self.cursor.execute(mapping.insert, row)
        key: int = self.cursor.lastrowid
        row = (key, *row[1:])
        self._note(mapping, key, None, row)
        entity: E = mapping.entity(row)
        return entity

    def change(self, entity: E, /, **values: object) -> E:
        """Give one new values; what stays the same leaves no trace."""
        mapping = MAPPINGS[type(entity)]
        after = replace(entity, **values)  # type: ignore[type-var]  # every mapped class is a dataclass
        old, new = mapping.row(entity), mapping.row(after)
        self._write(mapping, old, new)
        return after

    def remove(self, entity: object) -> None:
        """Take one out for good: only what was never more than a note of work, or a wish of one's own."""
        mapping = MAPPINGS[type(entity)]
        row = mapping.row(entity)
        self.cursor.execute(mapping.delete, (row[0],))
        self._note(mapping, int(row[0] or 0), row, None)

    def take_back(self, table: str, before: str | None, after: str | None, key: int) -> bool:
        """Turn one recorded change around; False where the row is no longer as the change left it."""
        mapping = BY_TABLE[table]
        now = self.cursor.execute(f"{mapping.select}id = ?", (key,)).fetchone()
        if (None if now is None else mapping.sealed(now)) != after:
            return False
        old = None if before is None else parts.row_of(mapping, before)
        try:
            if now is not None and old is not None:
                self._write(mapping, now, old)
                return True
            self.cursor.execute(*((mapping.delete, (key,)) if old is None else (mapping.insert, old)))
        except IntegrityError:
            # Something newer leans on this row, or has taken its place.
            return False
        self._note(mapping, key, now, old)
        return True

    def next_barcode(self, kind: Kind) -> Barcode:
        """A label never issued before, and never one that a swapped 0 and 9 could turn into another."""
        return self.next_barcodes(kind, 1)[0]

    def next_barcodes(self, kind: Kind, count: int) -> list[Barcode]:
        """So many new labels in one go; the counter moves once."""
        return list(map(Barcode, self.next_labels(kind, count)))

    def next_labels(self, kind: Kind, count: int) -> list[str]:
        """The digits of so many new labels, for rows that are written by the hundred thousand."""
        name = barcode_counter(kind)
        counter = self.find(Counter, name=name)
        found = list(islice(Barcode.following(kind, counter.next if counter else 1), count))
        following = Barcode(found[-1]).serial + 1
        if counter:
            self.change(counter, next=following)
        else:
            self.add(Counter, name=name, next=following)
        return found

    def first_bulk_id(self, kind: type) -> int:
        """The id that the next row of this kind will get."""
        table = MAPPINGS[kind].table
        last = self.cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return (last[0] if last else 0) + 1

    def add_bulk(self, kind: type, rows: Iterable[Row]) -> int:
        """Enter very many rows at once; only `services/handlers/importing.py` may (architecture.md, bulk work).

        The rows come without ids and get consecutive ones, the first of which is returned. They travel to the
        journal in parts of at most 5,000.
        """
        mapping = MAPPINGS[kind]
        first, entered = self.first_bulk_id(kind), list[Row]()
        for part, taken in parts.cut(mapping, first, rows):
            self._bulk_tables.add(mapping.table)
            for statement, values in mapping.bulk_insert(taken):
                self.cursor.execute(statement, values)
            entered += taken
            if len(entered) >= _INDEXED_AT_ONCE:
                self._search.add_rows(mapping.table, entered)
                entered.clear()
            self.state_shift += part.state_shift
            self.bulk.append(part)
        self._search.add_rows(mapping.table, entered)
        return first

    def take_back_bulk(self, payload: bytes) -> int | None:
        """Take one part of an earlier entry out again; the id of the first row that has changed since, or None."""
        mapping, found = parts.read(payload)
        self._bulk_tables.add(mapping.table)
        for row in found:
            if self.cursor.execute(f"{mapping.select}id = ?", (row[0],)).fetchone() != row:
                return int(row[0] or 0)
        try:
            # The last first: an item came in after its file, and leans on it.
            self.cursor.executemany(mapping.delete, [(row[0],) for row in reversed(found)])
        except IntegrityError:
            # Something newer leans on one of these rows; which one the engine does not tell.
            return int(found[0][0] or 0)
        self.state_shift -= parts.shift_of(mapping, found)
        self._search.remove_rows(mapping.table, found)
        return None

    def put_again_bulk(self, payload: bytes) -> int | None:
        """Enter one part of an earlier entry once more, under the ids it had; an id where something took its place."""
        mapping, found = parts.read(payload)
        self._bulk_tables.add(mapping.table)
        try:
            self.cursor.executemany(mapping.insert, found)
        except IntegrityError:
            return int(found[0][0] or 0)
        self._search.add_rows(mapping.table, found)
        self.state_shift += parts.shift_of(mapping, found)
        return None

    def _write(self, mapping: Mapping[Any], old: Row, new: Row) -> None:
        changed = tuple(n for n, a, b in zip(mapping.columns, old, new, strict=True) if a != b)
        if not changed:
            return
        places = [mapping.columns.index(name) for name in changed]
        self.cursor.execute(mapping.update(changed), (*(new[place] for place in places), old[0]))
        self._note(mapping, int(old[0] or 0), old, new)

    def _note(self, mapping: Mapping[Any], key: int, before: Row | None, after: Row | None) -> None:
        old, new = (None if row is None else mapping.sealed(row) for row in (before, after))
        if old is not None:
            self.state_shift -= canonical.row_digest(mapping.table, key, old)
        if new is not None:
            self.state_shift += canonical.row_digest(mapping.table, key, new)
        self.changes.append(Change(mapping.table, key, old, new))
        self._search.changed(mapping.table, before, after)


def refuse_unless(condition: bool, reason: Reason) -> None:
    """Refuse with this reason unless the condition holds."""
    if not condition:
        raise Refused(reason)
