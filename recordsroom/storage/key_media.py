"""A key file on a medium that a person carries: the second factor that needs neither driver nor network.

The file holds 32 random bytes, made at enrolment and written nowhere else; the answer to a challenge is drawn from
them. It is found by its name at the top of an attached medium, or of the folder that was named at the door. Not
detected: a copy of the file opens as the file does, and one who copies it leaves no trace. So it goes back into the
safe after use, and is made anew when the medium was out of sight.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from recordsroom.domain.errors import FactorPlaceMissing
from recordsroom.storage.data_key import KEY_LENGTH
from recordsroom.storage.files import sync_folder, write_synced

_FORMAT = b"records-room second factor 1"
_LONGEST = 512
_READ = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
"""Nothing is followed to where it leads, and nothing that never answers is waited for."""
_REMOVABLE = 2
"""What Windows calls a drive whose medium can be taken out."""


class KeyFiles:
    """Key files on attached media, and in the folders that were named here since the program began."""

    kind = "KEY_FILE"

    def __init__(self, attached: Callable[[], Iterator[Path]] | None = None) -> None:
        self._attached = attached or attached_media
        self._named: tuple[Path, ...] = ()

    def __repr__(self) -> str:
        return "KeyFiles()"

    def look_in(self, place: str) -> None:
        """Look in this folder too; what is no folder is looked into in vain, and nothing is said of it."""
        if place.strip() and "\0" not in place and (folder := Path(place.strip())) not in self._named:
            self._named = (folder, *self._named)

    def attached(self) -> tuple[Path, ...]:
        """The tops of the media that are plugged in now."""
        return tuple(self._attached())

    def enrol(self, handle: str, place: str) -> None:
        """Write a new key file into a folder; raises FactorPlaceMissing, or the Trouble of the medium."""
        if not place.strip() or "\0" in place or not Path(place.strip()).is_dir():
            raise FactorPlaceMissing
        folder = Path(place.strip())
        self.look_in(place)
        content = _FORMAT + b"\n" + secrets.token_hex(KEY_LENGTH).encode() + b"\n"
        write_synced(folder / file_name(handle), content + hashlib.sha256(content).hexdigest().encode() + b"\n")
        sync_folder(folder)

    def answer(self, handle: str, challenge: bytes) -> bytes | None:
        """What the key file says; the first whole one under this name. Each place is looked into, found or not."""
        found = [_read(place / file_name(handle)) for place in self._places()]
        secret = next((one for one in found if one is not None), None)
        return None if secret is None else hmac.new(secret, challenge, hashlib.sha256).digest()

    def forget(self, handle: str) -> None:
        """Delete the key file wherever it is at hand; where nothing can be written it stays, and opens nothing."""
        for place in self._places():
            try:
                (place / file_name(handle)).unlink(missing_ok=True)
            except OSError:
                continue

    def _places(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((*self._named, *self._attached())))


def file_name(handle: str) -> str:
    """What the key file of this handle is called; it says of nobody's."""
    return f"records-room-{handle}.factor"


def attached_media() -> Iterator[Path]:
    """The tops of the media that are plugged in, where this system puts them."""
    if sys.platform == "win32":  # pragma: no cover - measured on that system
        yield from _drives()
        return
    for roof in (Path("/run/media"), Path("/media"), Path("/mnt")):
        for place in _below(roof):
            yield place
            yield from _below(place)


def _below(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(Path(one.path) for one in os.scandir(folder) if one.is_dir())
    except OSError:
        return


def _drives() -> Iterator[Path]:  # pragma: no cover - Windows has letters where others have folders
    import ctypes  # noqa: PLC0415 - only there it has `windll`

    kind = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined,unused-ignore]
    for letter in "DEFGHIJKLMNOPQRSTUVWXYZ":
        if kind(f"{letter}:\\") == _REMOVABLE:
            yield Path(f"{letter}:\\")


def _read(path: Path) -> bytes | None:
    """The secret in a key file; None where there is none, or where it is not whole to the last byte."""
    try:
        with os.fdopen(os.open(path, _READ), "rb") as file:
            content = file.read(_LONGEST) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else b""
        head, secret, seal, rest = content.split(b"\n")
        whole = hashlib.sha256(head + b"\n" + secret + b"\n").hexdigest().encode()
        found = bytes.fromhex(secret.decode("ascii"))
    except (OSError, ValueError):
        return None
    good = head == _FORMAT and not rest and hmac.compare_digest(whole, seal) and len(found) == KEY_LENGTH
    return found if good else None
