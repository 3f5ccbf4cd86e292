"""The journal: one sealed entry for everything anybody asked the room to do, in its final format.

An entry is never migrated. Its hash covers the digest of its body, not the body, so that an export without bodies
still verifies; the body's digest is salted, so that a short body cannot be guessed from it (architecture.md).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from recordsroom.domain.commands import Command
from recordsroom.domain.keepers import User
from recordsroom.services.signing import Signer
from recordsroom.services.stamp import Stamp
from recordsroom.storage import canonical
from recordsroom.storage.parts import Part
from recordsroom.storage.unit import Change, Unit

FORMAT = 1
GENESIS = bytes(32)
SALT_LENGTH = 16
_DOMAIN = b"records-room entry 1"


@dataclass(frozen=True, slots=True)
class Entry:
    """One sealed line, field by field as it is hashed; the order of the fields is part of the format."""

    seq: int
    format: int
    epoch: int
    wall_ms: int
    offset_minutes: int
    monotonic_ms: int
    boot: str
    station: str
    actor: int
    role: str
    second_actor: int | None
    operation: str
    command: str
    outcome: str
    """DONE, REFUSED or DOUBTED."""
    rules: str
    """The codes of the objections or of the confirmed doubts, each with its rule: APPROVAL_MISSING/R-55."""
    reverses: int | None
    scan_first: int | None
    scan_last: int | None
    scan_digest: bytes | None
    body_digest: bytes
    state_digest: bytes
    prev_hash: bytes
    hash: bytes
    signature: bytes
    second_signature: bytes | None


COLUMNS = tuple(part.name for part in fields(Entry))
SELECT = f"SELECT {', '.join(COLUMNS)} FROM journal"
_SEALED = COLUMNS[: COLUMNS.index("hash")]
_INSERT = f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_BODY = "INSERT INTO journal_bodies (seq, salt, body) VALUES (?, ?, ?)"
_PART = "INSERT INTO journal_parts (seq, part, rows, payload, digest) VALUES (?, ?, ?, ?, ?)"
_TRACE = "INSERT OR IGNORE INTO traces (subject, row, seq) VALUES (?, ?, ?)"
_HEAD = "SELECT seq, epoch, hash, state_digest, wall_ms FROM journal ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry, as far as the next one must know it."""

    seq: int
    epoch: int
    hash: bytes
    state_digest: int
    wall_ms: int

    @property
    def code(self) -> str:
        """The head code that people compare: sixteen hex digits."""
        return self.hash.hex()[:16]


@dataclass(frozen=True, slots=True)
class ScanRange:
    """The scans that an entry consumed: first, last, and the digest over them."""

    first: int
    last: int
    digest: bytes


def head(cursor: Any) -> Head:
    """The newest entry, or the zeros before the first."""
    row = cursor.execute(_HEAD).fetchone()
    if row is None:
        return Head(0, 1, GENESIS, 0, 0)
    return Head(row[0], row[1], row[2], int.from_bytes(row[3]), row[4])


def body_text(command: Command, changes: Iterable[Change], parts: Sequence[bytes]) -> str:
    """The canonical body: the request, every row before and after, and the digests of the parts of bulk work."""
    request = canonical.canonical(canonical.plain(command))
    told = ",".join(change.text for change in changes)
    digests = ",".join(f'"{digest.hex()}"' for digest in parts)
    return f'{{"changes":[{told}],"parts":[{digests}],"request":{request}}}'


def sealed_hash(sealed: Sequence[object]) -> bytes:
    """The hash of an entry: every field with its length before it, so that no two entries read alike."""
    digest = hashlib.sha256(_DOMAIN)
    for value in sealed:
        # None and the empty text must not hash alike.
        raw = b"-" if value is None else b"+" + (value if isinstance(value, bytes) else str(value).encode())
        digest.update(len(raw).to_bytes(4) + raw)
    return digest.digest()


@dataclass(frozen=True, kw_only=True)
class Request:
    """Everything about a request that its entry tells beside the changes."""

    command: Command
    outcome: str
    keeper: User
    signer: Signer
    stamp: Stamp
    operation: str
    rules: str = ""
    scans: ScanRange | None = None
    second: Signer | None = None


def write(unit: Unit, request: Request) -> Entry:
    """Seal one entry to the previous one, inside the unit's transaction."""
    cursor = unit.cursor
    last = head(cursor)
    seq = last.seq + 1
    for number, part in enumerate(unit.bulk, 1):
        cursor.execute(_PART, (seq, number, part.rows, part.payload, part.digest))
        _trace_part(cursor, part, seq)
    body = body_text(request.command, unit.changes, [part.digest for part in unit.bulk]).encode()
    salt = os.urandom(SALT_LENGTH)
    entry = _sealed(unit, request, last, hashlib.sha256(salt + body).digest())
    cursor.execute(_INSERT, tuple(getattr(entry, name) for name in COLUMNS))
    cursor.execute(_BODY, (seq, salt, body))
    traces = [*((change.table, change.key, seq) for change in unit.changes), *((*look, seq) for look in unit.looks)]
    if traces:
        cursor.executemany(_TRACE, traces)
    return entry


def _trace_part(cursor: Any, part: Part, seq: int) -> None:
    traced = f"INSERT OR IGNORE INTO traces SELECT ?, id, ? FROM {part.table} WHERE id BETWEEN ? AND ?"
    cursor.execute(traced, (part.table, seq, part.first, part.first + part.rows - 1))


def _sealed(unit: Unit, request: Request, last: Head, body_digest: bytes) -> Entry:
    stamp, scans = request.stamp, request.scans
    sealed = {
        "seq": last.seq + 1,
        "format": FORMAT,
        "epoch": last.epoch + int(unit.new_epoch),
        "wall_ms": stamp.wall_ms,
        "offset_minutes": stamp.offset_minutes,
        "monotonic_ms": stamp.monotonic_ms,
        "boot": stamp.boot,
        "station": stamp.station,
        "actor": request.keeper.id,
        "role": request.keeper.role.value,
        "second_actor": request.second.user if request.second else None,
        "operation": request.operation,
        "command": type(request.command).__name__,
        "outcome": request.outcome,
        "rules": request.rules,
        "reverses": unit.reverses,
        "scan_first": scans.first if scans else None,
        "scan_last": scans.last if scans else None,
        "scan_digest": scans.digest if scans else None,
        "body_digest": body_digest,
        "state_digest": ((last.state_digest + unit.state_shift) % canonical.STATE_MODULUS).to_bytes(32),
        "prev_hash": last.hash,
    }
    digest = sealed_hash(tuple(sealed[name] for name in _SEALED))
    return Entry(
        **sealed,  # type: ignore[arg-type]  # the keys are the entry's own fields, in their order
        hash=digest,
        signature=request.signer.sign(digest),
        second_signature=request.second.sign(digest) if request.second else None,
    )


def bulk_source(cursor: Any, seq: int) -> tuple[int, bool]:
    """The entry whose parts this one moved, and whether it moved them in (True) or out again."""
    forward = True
    while (row := cursor.execute("SELECT reverses FROM journal WHERE seq = ?", (seq,)).fetchone()) and row[0]:
        seq, forward = row[0], not forward
    return seq, forward


def sealed_fields(entry: Entry) -> tuple[object, ...]:
    """The fields that the hash covers, in their order."""
    return tuple(getattr(entry, name) for name in _SEALED)
