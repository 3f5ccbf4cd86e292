"""Reading and replacing the small files of a vault so that a power cut leaves the old one or the new one, whole."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from pathlib import Path

from recordsroom.domain.errors import Damaged, DiskFailed, DiskFull, Trouble, VaultUnsafe

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG}) if hasattr(errno, "EDQUOT") else frozenset({errno.ENOSPC})
_FORBIDDEN = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def os_trouble(error: OSError) -> Trouble:
    """Sort what the operating system says about a file into the trouble a person can act on."""
    detail = errno.errorcode.get(error.errno or 0, "")
    if error.errno in _FULL:
        return DiskFull(detail=detail)
    if error.errno in _FORBIDDEN:
        return VaultUnsafe(problem="READ_ONLY", detail=detail)
    if error.errno == errno.ELOOP:
        return VaultUnsafe(problem="LINK", detail=detail)
    return DiskFailed(detail=detail)


def refuse_links(path: Path) -> None:
    """Refuse a file that is a link, or that has a second name: locks and renames would miss the other one."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise os_trouble(error) from None
    if not stat.S_ISREG(found.st_mode):
        raise VaultUnsafe(problem="LINK")
    if found.st_nlink > 1:
        raise VaultUnsafe(problem="HARD_LINK")


def read_small(path: Path, part: str, limit: int = 1 << 20) -> bytes:
    """Read one small file of the vault; a missing or swollen one counts as damaged."""
    refuse_links(path)
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise Damaged(part=part, problem="MISSING") from None
    except OSError as error:
        raise os_trouble(error) from None
    if len(content) > limit:
        raise Damaged(part=part, problem="SIZE")
    return content


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system has a way to ask for it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_synced(path: Path, content: bytes) -> None:
    """Write a new file beside the old ones and wait until the disk has it."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise os_trouble(error) from None


def move_over(source: Path, target: Path) -> None:
    """Put a finished file in the place of another, all at once."""
    try:
        source.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise os_trouble(error) from None


def replace_whole(path: Path, content: bytes) -> None:
    """Replace a file's content in one step: before it the old content stands, after it the new."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    write_synced(fresh, content)
    try:
        move_over(fresh, path)
    except Trouble:
        fresh.unlink(missing_ok=True)
        raise
