"""The pages of the encrypted file, checked one by one without the database engine and without stopping the work.

Each page ends in a random start and a code over its content and number; whoever lacks the key cannot make one. The
engine's own `cipher_integrity_check` looks at the same codes, in one go that nothing can interrupt; this check goes in
slices. It says that pages were written with the key, not that they are the newest: the journal's fold says that.

The file is opened here before the engine opens it and closed after: closing any other opening of it would, on Linux,
silently drop the engine's locks.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator
from pathlib import Path

from recordsroom.domain.errors import Damaged

PAGE_SIZE, SALT_SIZE, START_SIZE, CODE_SIZE = 4096, 16, 16, 64
_COVERED = PAGE_SIZE - CODE_SIZE
_LOCK_PAGE = (1 << 30) // PAGE_SIZE + 1
"""The page at one gibibyte serves for locks; it never holds anything."""
_MASK = 0x3A
_NOTHING = bytes(PAGE_SIZE)


class Pages:
    """The pages of one database file, for whoever has its key."""

    def __init__(self, path: Path, key: bytes | bytearray, *, create: bool = False) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL if create else os.O_RDONLY
        self._handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0), 0o600)
        self._key, self._codes, self._salt = bytearray(key), hmac.new(b"", digestmod=hashlib.sha512), b""

    def close(self) -> None:
        """Let go of the file; only after the engine has."""
        os.close(self._handle)
        self._key[:] = bytes(len(self._key))

    @property
    def plain(self) -> bool:
        """Whether the file was written without a key, as the engine does without complaint when none was given."""
        return self._read(0, 16) == b"SQLite format 3\0"

    @property
    def count(self) -> int:
        """How many pages the file has now."""
        return os.fstat(self._handle).st_size // PAGE_SIZE

    def check(self, slice_pages: int = 1000) -> Iterator[int]:
        """Check every page, handing back how many are done after each slice; Damaged names the first bad page.

        Slices are to be taken between transactions, in the room's thread.
        """
        if os.fstat(self._handle).st_size % PAGE_SIZE:
            raise Damaged(part="db", problem="SIZE")
        self._learn_salt()
        done = 0
        while done < self.count:
            wanted = min(slice_pages, self.count - done)
            content = self._read(done * PAGE_SIZE, wanted * PAGE_SIZE)
            for place in range(wanted):
                page = content[place * PAGE_SIZE : (place + 1) * PAGE_SIZE]
                if not self.good(done + place + 1, page):
                    raise Damaged(part="db", problem="PAGE", page=done + place + 1)
            done += wanted
            yield done

    def good(self, number: int, page: bytes) -> bool:
        """Whether a page carries the right code for its number.

        A page of zeros is let through: the engine leaves pages it freed at once unwritten, and reads nothing from them.
        """
        if number == _LOCK_PAGE:
            return True
        codes = self._codes.copy()
        codes.update(page[SALT_SIZE if number == 1 else 0 : _COVERED] + number.to_bytes(4, "little"))
        return hmac.compare_digest(codes.digest(), page[_COVERED:]) or (number > 1 and page == _NOTHING)

    def _learn_salt(self) -> None:
        salt = self._read(0, SALT_SIZE)
        if salt != self._salt:
            masked = bytes(byte ^ _MASK for byte in salt)
            key = hashlib.pbkdf2_hmac("sha512", self._key, masked, 2, len(self._key))
            self._codes, self._salt = hmac.new(key, digestmod=hashlib.sha512), salt

    def _read(self, offset: int, length: int) -> bytes:
        os.lseek(self._handle, offset, os.SEEK_SET)
        return os.read(self._handle, length)
