"""A file on its way out: written aside, put in its place when it is whole, gone when it is not wanted."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from recordsroom.domain.errors import NotWritten

_PROBLEMS = {
    errno.ENOSPC: "FULL",
    errno.EFBIG: "FULL",
    errno.EROFS: "READ_ONLY",
    errno.EACCES: "READ_ONLY",
    errno.EPERM: "READ_ONLY",
    errno.ENOENT: "GONE",
    errno.ENOTDIR: "GONE",
    errno.EEXIST: "EXISTS",
}


class AsideFile:
    """One file; raises NotWritten, and leaves nothing behind unless `finish` has answered."""

    def __init__(self, target: Path) -> None:
        self._target, self._aside = target, target.with_name(f"{target.name}.part")
        if target.exists():
            raise NotWritten(problem="EXISTS")
        try:
            handle = os.open(self._aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as failed:
            raise not_written(failed) from None
        self.file = os.fdopen(handle, "wb")

    def finish(self) -> Path:
        """Close the file, wait until the medium has it, and put it in its place."""
        try:
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.close()
            self._aside.replace(self._target)
        except OSError as failed:
            self.abandon()
            raise not_written(failed) from None
        return self._target

    def abandon(self) -> None:
        """Let nothing of the file remain."""
        # What could not be written before cannot be written now either.
        with suppress(OSError):
            self.file.close()
        with suppress(OSError):
            self._aside.unlink(missing_ok=True)


def not_written(failed: OSError) -> NotWritten:
    """What the system said, as one of the problems we have words for."""
    return NotWritten(problem=_PROBLEMS.get(failed.errno or 0, "FAILED"))


def write_whole(target: Path, content: bytes) -> Path:
    """Write a file whose content is known as a whole; raises NotWritten."""
    aside = AsideFile(target)
    try:
        aside.file.write(content)
    except OSError as failed:
        aside.abandon()
        raise not_written(failed) from None
    return aside.finish()
