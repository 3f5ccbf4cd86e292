"""Where a vault may lie: on a disk of this computer, under one name, with nothing left over from another mode."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

from recordsroom.domain.errors import DiskFull, NotWritten, VaultUnsafe
from recordsroom.storage.files import os_trouble, refuse_links

DB_NAME = "vault.db"
MEGABYTE = 1 << 20
BLOCK_BELOW, WARN_BELOW = 200, 1024
"""Megabytes free: with less than the first nothing more is written, with less than the second the room says so."""

_NETWORKED = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "davfs", "fuse.sshfs", "fuse.rclone"})
_REMOTE_DRIVE = 4


def check_place(folder: Path) -> None:
    """Refuse a place where locks do not hold, where writing is impossible or where files have second names."""
    if folder.is_symlink():
        raise VaultUnsafe(problem="LINK")
    for name in (DB_NAME, f"{DB_NAME}-journal"):
        refuse_links(folder / name)
    for ending in ("-wal", "-shm"):
        if (folder / f"{DB_NAME}{ending}").exists():
            raise VaultUnsafe(problem="WAL")
    if _networked(folder):
        raise VaultUnsafe(problem="NETWORK")
    if not os.access(folder, os.W_OK) or ((folder / DB_NAME).exists() and not os.access(folder / DB_NAME, os.W_OK)):
        raise VaultUnsafe(problem="READ_ONLY")


def check_medium(folder: Path) -> None:
    """Refuse a medium that is none: a folder reached by a link, over a network, or not to be written to."""
    if folder.is_symlink():
        raise VaultUnsafe(problem="MEDIUM_LINK")
    if _networked(folder):
        raise VaultUnsafe(problem="MEDIUM_NETWORK")
    if not os.access(folder, os.W_OK):
        raise NotWritten(problem="READ_ONLY" if folder.is_dir() else "GONE")


def free_megabytes(folder: Path) -> int:
    """How much room the disk still has."""
    try:
        return shutil.disk_usage(folder).free // MEGABYTE
    except OSError as error:
        raise os_trouble(error) from None


def demand_space(folder: Path, megabytes: int = 0) -> None:
    """Raise DiskFull before something is begun that the disk could not take."""
    free = free_megabytes(folder)
    if free < BLOCK_BELOW + megabytes:
        raise DiskFull(free=free)


if sys.platform == "win32":

    def _networked(folder: Path) -> bool:
        drive = folder.absolute().anchor
        return bool(drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE)
else:

    def _networked(folder: Path) -> bool:
        place, best = folder.resolve(), (0, "")
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        for mount in (line.split(" ") for line in mounts):
            point = Path(mount[1].replace("\\040", " "))
            if place.is_relative_to(point):
                best = max(best, (len(point.parts), mount[2]))
        return best[1] in _NETWORKED
