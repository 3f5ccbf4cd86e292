"""What this desk saw last of its vault, kept outside it, so that an older vault put back is noticed.

The first 512 bytes of the head file, one disk sector, hold the journal's last entry as a sealed note. It is
rewritten in place after every commit without waiting for the disk: as long as the system runs, the note is current;
after a power cut it may lag some seconds behind, which weakens the promise by those seconds and never raises a
false alarm, because the note is only written once the commit is on the disk. At opening and closing it is waited
for. Wrong passwords are counted in the rest of the file (`attempts.py`).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.domain.errors import Damaged, RolledBack
from recordsroom.storage.data_key import Purpose, draw
from recordsroom.storage.files import os_trouble, read_small, replace_whole

HEAD_NAME = "vault.head"
SECTOR = 512
_SEAL = 64
_WRITE = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Note:
    """The last thing seen: the journal's epoch, last entry and its hash, the opening, and the latest time (UTC ms)."""

    room: str
    epoch: int = 1
    seq: int = 0
    entry: str = ""
    opening: str = ""
    next_opening: str = ""
    seen: int = 0
    back: int = 0
    ahead: int = 0
    sure: int = 0
    """The jumps of the clock that nobody confirmed, and the latest time before (`KnownTime`)."""


class Head:
    """The sealed note of one vault and the key that seals it."""

    def __init__(self, folder: Path, data_key: bytes | bytearray, note: Note) -> None:
        self._path = folder / HEAD_NAME
        self._seal = hmac.new(draw(data_key, Purpose.HEAD_FILE), digestmod=hashlib.sha256)
        self.note = note

    @classmethod
    def create(cls, folder: Path, data_key: bytes | bytearray, room: str) -> Head:
        """Begin the note of a new vault."""
        head = cls(folder, data_key, Note(room))
        replace_whole(head._path, head._sealed())
        return head

    @classmethod
    def read(cls, folder: Path, data_key: bytes | bytearray) -> Head:
        """Read the note; one that was altered, or belongs to another key, raises Damaged."""
        content = read_small(folder / HEAD_NAME, "head")[:SECTOR]
        head = cls(folder, data_key, Note(""))
        body, seal = content[:-_SEAL], content[-_SEAL:]
        if len(content) != SECTOR or not hmac.compare_digest(head._sealed_over(body), seal):
            raise Damaged(part="head", problem="SEAL")
        head.note = Note(**json.loads(body))
        return head

    @classmethod
    def renew(cls, folder: Path, data_key: bytes | bytearray, room: str) -> Head:
        """Begin the note anew after a damaged one was found and told; what the old one knew is lost."""
        try:
            rest = read_small(folder / HEAD_NAME, "head")[SECTOR:]
        except Damaged:
            rest = b""
        head = cls(folder, data_key, Note(room))
        replace_whole(head._path, head._sealed() + rest)
        return head

    def finding(self, epoch: int, seq: int, entry_then: str, opening: str | None = None) -> RolledBack | None:
        """Compare the vault with the note: None when it is the same or has grown since.

        `seq` is the vault's last entry, `entry_then` the hash its journal has at the note's seq, `opening` the mark
        of the opening its journal tells of last (None where it tells of none).
        """
        note = self.note
        if (epoch, seq) < (note.epoch, note.seq):
            return RolledBack(part="db", finding="OLDER", found=seq, seen=note.seq)
        if note.seq and entry_then != note.entry:
            return RolledBack(part="db", finding="OTHER", found=seq, seen=note.seq)
        if note.opening and opening not in (None, note.opening, note.next_opening):
            return RolledBack(part="db", finding="COPY", found=seq, seen=note.seq)
        return None

    def announce(self) -> str:
        """Draw the mark of a new opening and keep it as coming; the journal's entry of the opening repeats it."""
        self.note = replace(self.note, next_opening=secrets.token_hex(8))
        self._write(wait=True)
        return self.note.next_opening

    def opened(self) -> None:
        """The entry of the opening is committed: from now on a vault without it is a copy."""
        if self.note.next_opening:
            self.note = replace(self.note, opening=self.note.next_opening, next_opening="")
        self._write(wait=True)

    @property
    def time(self) -> KnownTime:
        """What it knows of the time, without the moment of the last entry."""
        return KnownTime(self.note.seen, None, self.note.back, self.note.ahead, self.note.sure)

    def keep(self, seq: int, entry: str, time: KnownTime, epoch: int = 1) -> None:
        """Remember the journal's last entry, just committed; returns before the disk has it."""
        told = replace(self.note, seen=time.seen_ms, back=time.back, ahead=time.ahead, sure=time.sure_ms)
        self.note = replace(told, epoch=epoch, seq=seq, entry=entry)
        self._write(wait=False)

    def rest(self) -> None:
        """Wait until the disk has the note, at the end of the work."""
        self._write(wait=True)

    def _sealed_over(self, body: bytes) -> bytes:
        seal = self._seal.copy()
        seal.update(body)
        return seal.hexdigest().encode()

    def _sealed(self) -> bytes:
        body = json.dumps(asdict(self.note), sort_keys=True).encode().ljust(SECTOR - _SEAL)
        return body + self._sealed_over(body)

    def _write(self, *, wait: bool) -> None:
        try:
            handle = os.open(self._path, _WRITE)
            try:
                os.write(handle, self._sealed())
                if wait:
                    os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise os_trouble(error) from None
