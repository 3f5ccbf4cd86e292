"""The scan journal: every scan is written down before it is interpreted, all that wait in one commit.

One row is one scan. `repeat` counts how often the scanner read it while the row waited to be written. A reading that
comes within half a second after its scan was written cannot change that row, since the table only grows: it gets a
row of mode AGAIN, which is never interpreted, with the count as it stands then.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from recordsroom.domain.errors import ReadOnly
from recordsroom.domain.values import DAMAGED_DIGITS
from recordsroom.services.journal import ScanRange
from recordsroom.services.room import Room
from recordsroom.services.stamp import Stamp
from recordsroom.storage.transaction import unit_of_work

AGAIN = "AGAIN"
"""The mode of a row that only counts a repeated reading."""
SAME_SCAN_MS = 500
"""The same code within this time is one scan."""

_COLUMNS = "id, wall_ms, monotonic_ms, station, actor, mode, digits, length, digest, repeat"
_LAST = "SELECT coalesce(max(id), 0) FROM scans"
_INSERT = f"INSERT INTO scans ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_RANGE = f"SELECT {_COLUMNS} FROM scans WHERE id BETWEEN ? AND ? ORDER BY id"
# The newest entries tell it nearly always; only where none of them took a scan is the whole journal read.
_SEALED = (
    "SELECT coalesce((SELECT max(scan_last) FROM journal WHERE seq > (SELECT max(seq) FROM journal) - 2000), "
    "(SELECT max(scan_last) FROM journal), 0)"
)
_SINCE = f"SELECT {_COLUMNS} FROM scans WHERE id > ? ORDER BY id"
_CONSUMED = "SELECT seq, scan_first, scan_last, scan_digest FROM journal WHERE scan_first IS NOT NULL ORDER BY seq"


@dataclass(frozen=True, slots=True, repr=False)
class Heard:
    """One scan as it came in: its text, when, in which mode, and how often it was read."""

    text: str
    stamp: Stamp
    mode: str
    repeat: int = 1


@dataclass(frozen=True, slots=True, repr=False)
class Stored:
    """One row of the scan journal, with the digest that seals it to the entry which consumes it."""

    id: int
    text: str
    mode: str
    digest: bytes


class Waiting:
    """The scans that are not written yet, in the order heard; a repeated reading is counted, not added."""

    def __init__(self) -> None:
        self._heard: list[Heard] = []
        self._last = ""
        self._last_ms = -SAME_SCAN_MS
        self._count = 0

    def __len__(self) -> int:
        return len(self._heard)

    def hear(self, text: str, stamp: Stamp, mode: str, at_ms: int) -> bool:
        """Take one reading at a steady time; False where it repeats the scan before it."""
        # A clock of another kind, or one that began anew, makes no repeat.
        again = text == self._last and 0 <= at_ms - self._last_ms < SAME_SCAN_MS
        self._last, self._last_ms = text, at_ms
        self._count = self._count + 1 if again else 1
        if not again:
            self._heard.append(Heard(text, stamp, mode))
        elif self._heard:
            last = self._heard[-1]
            self._heard[-1] = Heard(text, last.stamp, last.mode, self._count)
        else:
            self._heard.append(Heard(text, stamp, AGAIN, self._count))
        return not again

    def take(self) -> tuple[Heard, ...]:
        """Everything that waits, to be written now."""
        taken, self._heard = tuple(self._heard), []
        return taken


def write_scans(room: Room, heard: Sequence[Heard]) -> tuple[Stored, ...]:
    """Write these scans in one commit, in order; in the room's thread. Raises Trouble where the vault cannot."""
    if room.finding:
        raise ReadOnly(finding=room.finding)
    stored = []
    with unit_of_work(room.vault) as unit:
        last = unit.count(_LAST)
        for number, scan in enumerate(heard, last + 1):
            row = _row(number, scan, room.keeper.id)
            unit.cursor.execute(_INSERT, row)
            stored.append(Stored(number, scan.text, scan.mode, row_digest(row)))
    return tuple(stored)


def range_of(stored: Sequence[Stored]) -> ScanRange | None:
    """What an entry says about the scans that it consumes; None where there are none."""
    if not stored:
        return None
    return ScanRange(stored[0].id, stored[-1].id, _over(scan.digest for scan in stored))


def unsealed(room: Room) -> ScanRange | None:
    """All scans that no entry has sealed yet: what was only asked about, and what stood for nothing (G-36)."""
    with unit_of_work(room.vault) as unit:
        sealed = unit.count(_SEALED)
        rows = unit.cursor.execute(_SINCE, (sealed,)).fetchall()
    return ScanRange(rows[0][0], rows[-1][0], _over(map(row_digest, rows))) if rows else None


def false_range(cursor: Any) -> int | None:
    """The first journal entry whose scans are not those it sealed, or None; for the check of the vault."""
    for seq, first, last, digest in cursor.execute(_CONSUMED).fetchall():
        rows = cursor.execute(_RANGE, (first, last)).fetchall()
        if len(rows) != last - first + 1 or _over(map(row_digest, rows)) != digest:
            return int(seq)
    return None


def row_digest(row: Sequence[object]) -> bytes:
    """The digest of one row, every cell with its length before it."""
    digest = hashlib.sha256(b"records-room scan 1")
    for value in row:
        raw = b"-" if value is None else b"+" + (value if isinstance(value, bytes) else str(value).encode())
        digest.update(len(raw).to_bytes(4) + raw)
    return digest.digest()


def _over(digests: Iterable[bytes]) -> bytes:
    whole = hashlib.sha256(b"records-room scans 1")
    for digest in digests:
        whole.update(digest)
    return whole.digest()


def _row(number: int, scan: Heard, actor: int) -> tuple[object, ...]:
    """A row's cells; what is not plain digits, or too long for a label, is kept as length and hash only."""
    digits = unicodedata.normalize("NFKC", scan.text)
    plain = digits.isascii() and digits.isdigit() and len(digits) <= DAMAGED_DIGITS
    hashed = None if plain else hashlib.sha256(scan.text.encode()).digest()
    when = scan.stamp
    return (
        number,
        when.wall_ms,
        when.monotonic_ms,
        when.station,
        actor,
        scan.mode,
        digits if plain else None,
        len(scan.text),
        hashed,
        scan.repeat,
    )
