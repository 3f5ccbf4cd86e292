"""The fold check: every entry is as it was sealed, and replaying them all gives exactly the tables (trust.md §3.6).

It runs in slices, so that questions can be answered in between; a finding names the first thing that is wrong.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from recordsroom.domain.commands import RestoreVault
from recordsroom.domain.keepers import User, roles_clash
from recordsroom.services import journal
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.journal import Entry
from recordsroom.services.signing import vouched
from recordsroom.storage import canonical, parts
from recordsroom.storage.mapping import BY_TABLE, Mapping

SLICE = 200
"""Entries or rows looked at before others get a turn."""
_ROWS_SLICE = 5000
_BELOW_ALL = -(1 << 63)
"""No row has a smaller id; ids that we never give, below one, are looked at too."""
_BODY = "SELECT salt, body FROM journal_bodies WHERE seq = ?"
_PARTS = "SELECT part, payload, digest FROM journal_parts WHERE seq = ? ORDER BY part"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was sealed; `code` has words on the screen."""

    code: str
    """CHAIN_BROKEN, BODY_ALTERED, SIGNATURE_WRONG, DUTY_WRONG, STATE_WRONG, ROW_ALTERED, ROW_MISSING, ROW_ADDED;
    from the rest of the check PAGE_DAMAGED and SCANS_ALTERED."""
    seq: int = 0
    table: str = ""
    row: int = 0


class FoldCheck:
    """One pass over the journal and the tables."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self._rows: dict[str, dict[int, bytes]] = {name: {} for name in BY_TABLE}
        self._keys: dict[int, str] = {}
        self._people: dict[int, User] = {}
        self._state, self._epoch = 0, 1
        self.entries = 0
        """How many entries have been checked so far."""

    def slices(self) -> Iterator[Finding | None]:
        """Go through everything: None after each good slice, and a Finding at which it stops."""
        try:
            yield from self._slices()
        except (ValueError, KeyError, TypeError, zlib.error):
            # What we sealed can always be read again; what cannot be was put there by somebody else.
            yield Finding("BODY_ALTERED", self.entries + 1)

    def _slices(self) -> Iterator[Finding | None]:
        previous, expected = journal.GENESIS, 1
        last = journal.head(self._cursor).seq
        if stray := self._stray(last):
            yield stray
            return
        while expected <= last:
            rows = self._cursor.execute(
                f"{journal.SELECT} WHERE seq >= ? ORDER BY seq LIMIT ?", (expected, SLICE)
            ).fetchall()
            if not rows:
                yield Finding("CHAIN_BROKEN", expected)
                return
            for row in rows:
                entry = Entry(*row)
                if finding := self._entry(entry, expected, previous):
                    yield finding
                    return
                previous, expected = entry.hash, expected + 1
            self.entries = expected - 1
            yield None
        yield from self._tables()

    def _stray(self, last: int) -> Finding | None:
        """Anything in the journal's tables that belongs to no entry from the first to the last."""
        for code, table in (
            ("CHAIN_BROKEN", "journal"),
            ("BODY_ALTERED", "journal_bodies"),
            ("BODY_ALTERED", "journal_parts"),
        ):
            row = self._cursor.execute(f"SELECT seq FROM {table} WHERE seq < 1 OR seq > ? LIMIT 1", (last,)).fetchone()
            if row:
                return Finding(code, row[0])
        return None

    def _entry(self, entry: Entry, expected: int, previous: bytes) -> Finding | None:
        if entry.seq != expected or entry.prev_hash != previous or (entry.reverses or 0) >= entry.seq:
            return Finding("CHAIN_BROKEN", expected)
        if journal.sealed_hash(journal.sealed_fields(entry)) != entry.hash or not self._follows(entry):
            return Finding("CHAIN_BROKEN", entry.seq)
        found = self._cursor.execute(_BODY, (entry.seq,)).fetchone()
        # The salt's length is part of the format: moving the border between salt and body leaves the digest as it was.
        sealed = found is not None and len(found[0]) == journal.SALT_LENGTH
        if not sealed or hashlib.sha256(found[0] + found[1]).digest() != entry.body_digest:
            return Finding("BODY_ALTERED", entry.seq)
        before, people = dict(self._keys), dict(self._people)
        if finding := self._apply(entry, json.loads(found[1])):
            return finding
        if self._state.to_bytes(32) != entry.state_digest:
            return Finding("STATE_WRONG", entry.seq)
        return self._signatures(entry, before or self._keys) or self._duties(entry, people)

    def _follows(self, entry: Entry) -> bool:
        """Whether the epoch is that of the entry before, or the next one, which a restore signed by two begins."""
        restored = entry.command == RestoreVault.__name__ and entry.outcome == "DONE"
        begun = int(restored and entry.second_actor is not None)
        self._epoch += begun
        return entry.epoch == self._epoch and begun == int(restored)

    def _signatures(self, entry: Entry, keys: dict[int, str]) -> Finding | None:
        signed = [(entry.actor, entry.signature)]
        if entry.second_actor is not None or entry.second_signature is not None:
            signed.append((entry.second_actor or 0, entry.second_signature or b""))
        for user, signature in signed:
            if user not in keys or not vouched(keys[user], entry.hash, signature):
                return Finding("SIGNATURE_WRONG", entry.seq)
        return None

    def _duties(self, entry: Entry, people: dict[int, User]) -> Finding | None:
        """Whoever signed it was entitled to it then (trust.md §3.4)."""
        if any(roles_clash(person.roles) for person in self._people.values()):
            return Finding("DUTY_WRONG", entry.seq)
        if entry.outcome != "DONE" or not people:
            return None
        actor = people.get(entry.actor)
        handler = next((handler for kind, handler in HANDLERS.items() if kind.__name__ == entry.command), None)
        if actor is None or handler is None or handler.needs not in actor.duties or entry.role not in actor.roles:
            return Finding("DUTY_WRONG", entry.seq)
        second = people.get(entry.second_actor or 0)
        if entry.second_actor is not None and (second is None or handler.beside not in second.duties):
            return Finding("DUTY_WRONG", entry.seq)
        return None

    def _apply(self, entry: Entry, body: dict[str, Any]) -> Finding | None:
        for change in body["changes"]:
            table, key = change["t"], change["id"]
            texts = [None if change[side] is None else canonical.canonical(change[side]) for side in ("b", "a")]
            if not self._turn(table, key, *texts):
                return Finding("ROW_ALTERED", entry.seq, table, key)
            if table == "users" and change["a"]:
                self._keys[key] = change["a"]["public_key"]
                self._people[key] = BY_TABLE[table].entity(parts.row_of(BY_TABLE[table], texts[1] or ""))
        return self._bulk(entry, body["parts"])

    def _turn(self, table: str, key: int, before: str | None, after: str | None) -> bool:
        held = self._rows[table]
        if held.get(key) != (None if before is None else _digest(table, key, before)):
            return False
        if before is not None:
            self._state -= int.from_bytes(held.pop(key))
        if after is not None:
            held[key] = _digest(table, key, after)
            self._state += int.from_bytes(held[key])
        self._state %= canonical.STATE_MODULUS
        return True

    def _bulk(self, entry: Entry, digests: list[str]) -> Finding | None:
        packed = self._cursor.execute(_PARTS, (entry.seq,)).fetchall()
        if [row[2].hex() for row in packed] != digests or any(
            hashlib.sha256(row[1]).digest() != row[2] for row in packed
        ):
            return Finding("BODY_ALTERED", entry.seq)
        source, forward = journal.bulk_source(self._cursor, entry.seq)
        if source != entry.seq:
            packed = self._cursor.execute(_PARTS, (source,)).fetchall()
        for _part, payload, _digest_of_part in packed:
            mapping, rows = parts.read(payload)
            for row in rows:
                key, text = int(row[0] or 0), mapping.sealed(row)
                if not self._turn(mapping.table, key, *((None, text) if forward else (text, None))):
                    return Finding("ROW_ALTERED", entry.seq, mapping.table, key)
        return None

    def _tables(self) -> Iterator[Finding | None]:
        for name, mapping in BY_TABLE.items():
            held, last, seen = self._rows[name], _BELOW_ALL, 0
            while rows := self._cursor.execute(
                f"{mapping.select}id > ? ORDER BY id LIMIT {_ROWS_SLICE}", (last,)
            ).fetchall():
                for row in rows:
                    expected = held.get(row[0])
                    if expected is None or expected != _digest_of_row(mapping, row):
                        yield Finding("ROW_ALTERED" if expected else "ROW_ADDED", 0, name, row[0])
                        return
                last, seen = rows[-1][0], seen + len(rows)
                yield None
            if seen != len(held):
                yield Finding("ROW_MISSING", 0, name)
                return


def _digest(table: str, key: int, text: str) -> bytes:
    return canonical.row_digest(table, key, text).to_bytes(32)


def _digest_of_row(mapping: Mapping[Any], row: tuple[Any, ...]) -> bytes:
    """The digest of a row as it stands; what cannot be sealed at all was never sealed by us, and is like no digest."""
    try:
        return _digest(mapping.table, row[0], mapping.sealed(row))
    except ValueError:
        return b""


def checked(cursor: Any) -> Finding | None:
    """The whole check at once: the first finding, or None where all is well."""
    return next((finding for finding in FoldCheck(cursor).slices() if finding), None)
