"""Wrong passwords, counted while nobody is in: they are kept beside the vault, behind the head file's sealed note.

Each line is chained to the one before, so that a line changed or taken out is noticed; somebody who may write the file
can still write all of it anew. The slow derivation of the key is what stops guessing, this only makes it visible
(R-130).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

from recordsroom.domain.errors import Damaged, LockedOut
from recordsroom.storage.files import read_small, replace_whole
from recordsroom.storage.head import HEAD_NAME, SECTOR

MINUTE = 60_000
_KEPT = 500
"""So many lines are kept; the oldest told ones go first, then the oldest of all."""


@dataclass(frozen=True)
class Failure:
    """One wrong password: when (UTC ms), for which name's mark, and whether the journal has been told of it."""

    at: int
    mark: str
    told: bool = False


@dataclass(frozen=True)
class Limits:
    """After so many wrong passwords the name has to wait so many minutes, or for the security officer."""

    tries: int = 5
    minutes: int = 15


class Attempts:
    """The wrong passwords of one vault."""

    def __init__(self, folder: Path, failures: tuple[Failure, ...], limits: Limits) -> None:
        self._path, self.failures, self.limits = folder / HEAD_NAME, failures, limits

    @classmethod
    def read(cls, folder: Path) -> Attempts:
        """Read the count; a broken chain raises Damaged."""
        rest = read_small(folder / HEAD_NAME, "head")[SECTOR:]
        if not rest:
            return cls(folder, (), Limits())
        lines = rest.split(b"\n")
        if lines.pop() or any(seal != link for seal, link in _links(lines)):
            raise Damaged(part="head", problem="CHAIN")
        limits = Limits(**json.loads(lines[0][65:]))
        return cls(folder, tuple(Failure(**json.loads(line[65:])) for line in lines[1:]), limits)

    @classmethod
    def renew(cls, folder: Path) -> Attempts:
        """Begin the count anew after a broken one was found and told."""
        attempts = cls(folder, (), Limits())
        attempts.write()
        return attempts

    def check(self, mark: str, now: int) -> None:
        """Raise LockedOut while this name has to wait; a clock set back never shortens the wait."""
        mine = [failure.at for failure in self.failures if failure.mark == mark]
        if len(mine) < self.limits.tries or len(mine) % self.limits.tries:
            return
        left = self.limits.minutes * MINUTE - max(0, now - max(mine))
        if left > 0:
            raise LockedOut(minutes=-(-left // MINUTE))

    def add(self, mark: str, now: int) -> None:
        """Count one wrong password, and wait until the disk has it."""
        latest = max((failure.at for failure in self.failures), default=0)
        self.failures = (*self.failures, Failure(max(now, latest), mark))
        self.write()

    @property
    def fresh(self) -> tuple[Failure, ...]:
        """What the journal has not been told of yet."""
        return tuple(failure for failure in self.failures if not failure.told)

    def absorb(self, mark: str) -> None:
        """The journal has been told of all, by the person of this name, whose own count starts anew."""
        kept = tuple(replace(failure, told=True) for failure in self.failures if failure.mark != mark)
        if kept != self.failures:
            self.failures = kept
            self.write()

    def clear(self, mark: str) -> None:
        """Let a name try again at once; the security officer's act."""
        self.failures = tuple(failure for failure in self.failures if failure.mark != mark)
        self.write()

    def limit(self, limits: Limits) -> None:
        """Take over the room's policy for tries and waiting time."""
        self.limits = limits
        self.write()

    def write(self) -> None:
        """Replace the count in the file, leaving the sealed note before it as it is."""
        note = (read_small(self._path, "head") if self._path.exists() else b"")[:SECTOR].ljust(SECTOR)
        kept = sorted(self.failures, key=lambda failure: (not failure.told, failure.at))[-_KEPT:]
        lines = [json.dumps(vars(self.limits), sort_keys=True).encode()]
        lines += [json.dumps(vars(f), sort_keys=True).encode() for f in sorted(kept, key=lambda f: f.at)]
        chained, link = b"", b""
        for line in lines:
            link = _link(link, line)
            chained += link + b" " + line + b"\n"
        replace_whole(self._path, note + chained)


def _link(before: bytes, line: bytes) -> bytes:
    return hashlib.sha256(before + line).hexdigest().encode()


def _links(lines: list[bytes]) -> list[tuple[bytes, bytes]]:
    found, link = [], b""
    for line in lines:
        link = _link(link, line[65:])
        found.append((line[:65], link + b" "))
    return found
