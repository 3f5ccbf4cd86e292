"""One program at a time: a lock the operating system holds for us and drops by itself when the program dies."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from recordsroom.domain.errors import Trouble, VaultBusy, VaultMissing
from recordsroom.storage.files import os_trouble, refuse_links

LOCK_NAME = "vault.lock"
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_LONGEST = 200
_FAR = 1 << 30
"""Windows locks bytes, and locked bytes cannot be read; a byte far behind the holder's name is locked instead."""


class Lock:
    """The held lock of one vault; whoever has it may open the vault's files."""

    def __init__(self, handle: int, before: bytes | None = None) -> None:
        self._handle: int | None = handle
        self._before = before
        """What stood in the file before this holder signed it, to be put back at the end; None leaves the signature."""

    def release(self) -> None:
        """Let the next program in."""
        if self._handle is not None:
            if self._before is not None:
                with suppress(Trouble):
                    _write(self._handle, self._before)
            os.close(self._handle)
            self._handle = None

    @property
    def held(self) -> bool:
        """Whether the lock has not been released yet."""
        return self._handle is not None


def hold(folder: Path, *, traceless: bool = False) -> Lock:
    """Take the lock of a vault, or raise VaultBusy at once, naming the process that has it and since when.

    A traceless lock leaves its file as it found it, once it is released.
    """
    if not folder.is_dir():
        raise VaultMissing
    path = folder / LOCK_NAME
    refuse_links(path)
    try:
        handle = os.open(path, _FLAGS, 0o600)
    except OSError as error:
        raise os_trouble(error) from None
    if not _take(handle):
        holder = _holder(handle)
        os.close(handle)
        raise VaultBusy(**holder)
    before = _read(handle) if traceless else None
    _sign(handle)
    return Lock(handle, before)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _take(handle: int) -> bool:
        # flock belongs to this opening of the file; a lockf lock would be lost when anything else closes the file.
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            os.close(handle)
            raise os_trouble(error) from None
        return True


def _sign(handle: int) -> None:
    """Leave number and starting time for the message of whoever comes second; the lock itself does not need them."""
    now = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    try:
        _write(handle, json.dumps({"process": os.getpid(), "since": now}).encode())
    except Trouble:
        os.close(handle)
        raise


def _write(handle: int, content: bytes) -> None:
    try:
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, content)
    except OSError as error:
        raise os_trouble(error) from None


def _read(handle: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, _LONGEST)


def _holder(handle: int) -> dict[str, int | str]:
    for _ in range(5):
        try:
            told = json.loads(_read(handle))
            return {"process": int(told["process"]), "since": str(told["since"])}
        except (OSError, ValueError, KeyError, TypeError):
            time.sleep(0.02)  # The holder may be between taking the lock and signing it.
    return {"process": 0, "since": ""}
