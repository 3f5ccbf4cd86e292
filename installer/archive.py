"""Packs a folder so that the same folder gives the same bytes: sorted names, no owner, one time."""

from __future__ import annotations

import hashlib
import lzma
import tarfile
from collections.abc import Iterable
from pathlib import Path

SUMS = "SHA256SUMS"
MOMENT = 1_764_000_000
"""The time that every packed file bears, so that two builds of one source can be compared."""


def pack(folder: Path, target: Path, *, inside: str) -> Path:
    """Press a folder into a `.tar.xz` in which it is called `inside`."""
    with lzma.open(target, "wb") as pressed, tarfile.open(fileobj=pressed, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for path in (folder, *sorted(folder.rglob("*"))):
            name = (Path(inside) / path.relative_to(folder)).as_posix()
            tar.add(path, arcname=name, recursive=False, filter=_plain)
    return target


def sums(files: Iterable[Path], target: Path) -> Path:
    """The list of hashes, as `sha256sum -c` reads it."""
    lines = []
    for path in sorted(files):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def _plain(part: tarfile.TarInfo) -> tarfile.TarInfo:
    """A member as it is packed: nobody's, of one time, readable by everybody and written by its owner alone."""
    part.uid = part.gid = 0
    part.uname = part.gname = "root"
    part.mtime = MOMENT
    if not part.issym():
        part.mode = 0o755 if part.isdir() or part.mode & 0o100 else 0o644
    return part
