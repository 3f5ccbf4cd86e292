"""The file that a backup is: a manifest, signed and sealed, and behind it the copy of the database and a key file.

The first line names the format, the second is the manifest, the third its signature and seal; then follow the parts,
byte by byte, in the order of the manifest. The parts are encrypted or sealed by themselves; the manifest says of which
room they are, up to which entry, and what each part's digest is.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from recordsroom.domain.errors import Damaged
from recordsroom.services.jobs import Progress
from recordsroom.services.writing.aside import AsideFile, not_written
from recordsroom.storage.files import os_trouble, refuse_links, sync_folder

ENDING = ".backup"
DATABASE, KEY_FILE = "vault.db", "vault.keys"
_FORMAT = b"records-room backup 1\n"
_LONGEST_LINE = 16384
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """One file in a backup: what it is called, how long it is, and its digest."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself."""

    room: str
    backup: int
    """Its number in the register of backups."""
    epoch: int
    entry: int
    """The last entry of the journal in it."""
    head: str
    made_ms: int
    step: int
    """The step at which the schema stands."""
    program: str
    signer: int
    pieces: tuple[Piece, ...]

    @property
    def line(self) -> bytes:
        """The manifest as it stands in the file and is signed."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":")).encode() + b"\n"

    @property
    def digest(self) -> bytes:
        """What is signed."""
        return hashlib.sha256(_FORMAT + self.line).digest()

    @property
    def size(self) -> int:
        """How many bytes its pieces have."""
        return sum(piece.size for piece in self.pieces)


@dataclass(frozen=True, slots=True, repr=False)
class Container:
    """A backup as it lies on its medium, its manifest read and whole."""

    path: Path
    manifest: Manifest
    seal: str
    signature: bytes
    begins: int
    """Where the first piece begins."""

    def sealed(self, seal: str) -> bool:
        """Whether this is the seal of the vault that it says it comes from."""
        return hmac.compare_digest(seal, self.seal)

    def pieces(self, progress: Progress) -> Iterator[tuple[Piece, Iterator[bytes]]]:
        """Each piece with its content, which is to be gone through to its end; Damaged where a digest is wrong."""
        with _opened(self.path) as file:
            file.seek(self.begins)
            for piece in self.manifest.pieces:
                yield piece, _content(file, piece, progress)
            if file.read(1):
                raise Damaged(part="backup", problem="SIZE")

    def check(self, progress: Progress) -> str:
        """Read everything from the medium itself; answers the digest of the whole file, Damaged where it differs."""
        for _piece, content in self.pieces(progress):
            for _chunk in content:
                pass
        return _digest(self.path)


def write_container(
    target: Path, manifest: Manifest, marks: tuple[bytes, str], sources: tuple[Path | bytes, ...], progress: Progress
) -> Path:
    """Write a backup onto its medium and wait until that has it; nothing is left behind where it cannot.

    `marks` are signature and seal, `sources` the pieces in their order. Raises NotWritten, and Cancelled.
    """
    aside, (signature, seal) = AsideFile(target), marks
    third = json.dumps({"seal": seal, "signature": signature.hex()}, sort_keys=True).encode() + b"\n"
    try:
        aside.file.write(_FORMAT + manifest.line + third)
        for source in sources:
            for chunk in (source,) if isinstance(source, bytes) else _chunks(source):
                progress.step(len(chunk))
                aside.file.write(chunk)
        written = aside.finish()
        sync_folder(target.parent)
    except OSError as failed:
        aside.abandon()
        raise not_written(failed) from None
    except BaseException:
        aside.abandon()
        raise
    return written


def read_container(path: Path) -> Container:
    """Read what a backup says about itself; Damaged where that is not whole."""
    refuse_links(path)
    with _opened(path) as file:
        lines = [file.readline(_LONGEST_LINE) for _line in range(3)]
        begins = file.tell()
    if lines[0] != _FORMAT:
        raise Damaged(part="backup", problem="FORM")
    try:
        told, marks = json.loads(lines[1]), json.loads(lines[2])
        pieces = tuple(Piece(str(one["name"]), int(one["size"]), str(one["digest"])) for one in told.pop("pieces"))
        manifest = Manifest(**told, pieces=pieces)
        container = Container(path, manifest, str(marks["seal"]), bytes.fromhex(marks["signature"]), begins)
    except (ValueError, KeyError, TypeError):
        raise Damaged(part="backup", problem="FORM") from None
    if manifest.line != lines[1] or [piece.name for piece in pieces] != [DATABASE, KEY_FILE]:
        raise Damaged(part="backup", problem="FORM")
    return container


def piece_of(name: str, source: Path | bytes) -> Piece:
    """A file as the manifest names it."""
    if isinstance(source, bytes):
        return Piece(name, len(source), hashlib.sha256(source).hexdigest())
    return Piece(name, source.stat().st_size, _digest(source))


def unpack(container: Container, folder: Path, progress: Progress) -> None:
    """Lay the pieces into a scratch folder of this PC, each checked against its digest; Damaged where one differs."""
    folder.mkdir(mode=0o700)
    for piece, content in container.pieces(progress):
        handle = os.open(folder / piece.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            for chunk in content:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """The file, read from the medium and not from what the system still remembers of it."""
    try:
        with path.open("rb") as file:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            yield file
    except FileNotFoundError:
        raise Damaged(part="backup", problem="MISSING") from None
    except OSError as error:
        raise os_trouble(error) from None


def _content(file: BinaryIO, piece: Piece, progress: Progress) -> Iterator[bytes]:
    left, digest = piece.size, hashlib.sha256()
    while left:
        chunk = file.read(min(CHUNK, left))
        if not chunk:
            raise Damaged(part="backup", problem="SIZE")
        progress.step(len(chunk))
        digest.update(chunk)
        left -= len(chunk)
        yield chunk
    if not hmac.compare_digest(digest.hexdigest(), piece.digest):
        raise Damaged(part="backup", problem="CHECKSUM")


def _chunks(path: Path) -> Iterator[bytes]:
    with _opened(path) as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
    return digest.hexdigest()
