"""The file of a part of a count: every line sealed to the one before by a key made of a password that no file holds.

Whoever counts elsewhere types the password there, and again where the file comes back. A changed byte, a line left out
or put in, and a file cut short are found out before anything of it is believed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.commands import BringCountBack, GiveCountOut, Undo
from recordsroom.domain.count_away import FORMAT, SALT_LENGTH, AwayHead, AwayScan, AwayShelf
from recordsroom.domain.counting_facts import CountGivenOut
from recordsroom.domain.errors import NotWritten, Unreadable
from recordsroom.services.reading.source import content_of
from recordsroom.services.room import Outcome, Room
from recordsroom.services.writing.aside import not_written, write_whole

SHORTEST_PASSWORD = 10
ENDING = ".count"
_COST = {"n": 1 << 14, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}
_SEAL_LENGTH = 64


@dataclass(frozen=True, slots=True, repr=False)
class AwayPart:
    """What a file holds so far; `ended_at` is None while somebody still counts with it."""

    head: AwayHead
    scans: tuple[AwayScan, ...]
    ended_at: int | None
    seal: bytes
    size: int
    """So many bytes are whole; what is behind was cut off by a power failure."""
    digest: str

    @property
    def command(self) -> BringCountBack:
        """The request that brings it back; raises Unreadable while it is not ended."""
        if self.ended_at is None:
            raise Unreadable(problem="NOT_ENDED")
        return BringCountBack(
            head_digest=self.head.digest, file_digest=self.digest, ended_at=self.ended_at, scans=self.scans
        )


def new_salt() -> str:
    """What keeps the same password from sealing two files alike."""
    return secrets.token_hex(SALT_LENGTH // 2)


def give_out(room: Room, command: GiveCountOut, target: Callable[[str], Path], password: str) -> Outcome:
    """Register the part, then write its file; a file that cannot be written takes the part back."""
    outcome = room.do(command)
    assert isinstance(outcome.told, CountGivenOut), "a part that leaves is answered by its head"
    try:
        head = _head(outcome.told.head)
        path = target(f"{head.session_no}-{head.part_no}{ENDING}")
        write_whole(path, _line(_key(password, command.salt), b"", outcome.told.head)[0])
    except NotWritten:
        room.do(Undo(entry=outcome.entry))
        raise
    return outcome


def read_part(path: Path, password: str) -> AwayPart:
    """Read a file and prove every line of it; raises Unreadable where one is not as it was sealed."""
    content = content_of(path)
    lines = content.split(b"\n")
    whole, torn = lines[:-1], lines[-1]
    if not whole:
        raise Unreadable(problem="SEAL")
    key, seal = _key(password, _salt_of(whole[0])), b""
    texts = []
    for line in whole:
        text, seal = _proved(key, seal, line)
        texts.append(text)
    scans, ended_at = _told(texts[1:])
    if torn and ended_at is not None:
        raise Unreadable(problem="SEAL")
    size = len(content) - len(torn)
    return AwayPart(_head(texts[0]), scans, ended_at, seal, size, hashlib.sha256(content).hexdigest())


class AwayFile:
    """A file that is counted into: every scan is on the medium before the next one is taken."""

    def __init__(self, path: Path, password: str) -> None:
        part = read_part(path, password)
        if part.ended_at is not None:
            raise Unreadable(problem="ENDED")
        self.part = part
        self._key, self._seal, self._path = _key(password, part.head.salt), part.seal, path
        # What a power failure left of a line was never answered, and is scanned again.
        os.truncate(path, part.size)

    def scan(self, said: str, at: int) -> None:
        """Write one scan down; raises NotWritten."""
        self._add(json.dumps([at, said], ensure_ascii=False, separators=(",", ":")))

    def end(self, at: int) -> None:
        """Close the file: nothing is counted into it any more."""
        self._add(json.dumps({"ended_at": at}))

    def _add(self, text: str) -> None:
        line, self._seal = _line(self._key, self._seal, text)
        try:
            with self._path.open("ab") as file:
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
        except OSError as failed:
            raise not_written(failed) from None


def _key(password: str, salt: str) -> bytes:
    typed = unicodedata.normalize("NFKC", password).encode()
    return hashlib.scrypt(typed, salt=salt.encode(), dklen=32, **_COST)


def _line(key: bytes, before: bytes, text: str) -> tuple[bytes, bytes]:
    seal = hmac.digest(key, before + text.encode(), "sha256")
    return f"{text}\t{seal.hex()}\n".encode(), seal


def _proved(key: bytes, before: bytes, line: bytes) -> tuple[str, bytes]:
    text, seal = line[: -_SEAL_LENGTH - 1], hmac.digest(key, before + line[: -_SEAL_LENGTH - 1], "sha256")
    if not hmac.compare_digest(line[len(text) :], f"\t{seal.hex()}".encode()):
        raise Unreadable(problem="SEAL")
    return text.decode(), seal


def _salt_of(line: bytes) -> str:
    # Nothing is believed yet: a salt that was changed makes another key, and no seal fits.
    try:
        return str(json.loads(line[: -_SEAL_LENGTH - 1])["salt"])
    except (ValueError, KeyError, TypeError):
        raise Unreadable(problem="SEAL") from None


def _head(text: str) -> AwayHead:
    told = json.loads(text)
    if told["format"] != FORMAT:
        raise Unreadable(problem="SEAL")
    return AwayHead(
        session_no=told["session"],
        part_no=told["part"],
        counter=told["counter"],
        given_at=told["given_at"],
        salt=told["salt"],
        shelves=tuple(AwayShelf(*one) for one in told["shelves"]),
    )


def _told(texts: list[str]) -> tuple[tuple[AwayScan, ...], int | None]:
    """The scans, and when the counting ended; nothing stands behind the end."""
    lines = [json.loads(text) for text in texts]
    ended = [line["ended_at"] for line in lines if isinstance(line, dict)]
    return tuple(AwayScan(*line) for line in lines if isinstance(line, list)), ended[0] if ended else None
