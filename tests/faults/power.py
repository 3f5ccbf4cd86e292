"""What a disk may hold after the power went: the file calls of a run, and every way in which the unsynced ones end.

The calls are recorded by strace, with nothing of ours between program and system. The model: what was written to a
file is certain once that file was synced; a name made or taken away is certain once its folder was synced. Before
that each write may be kept, lost, or torn at a sector, in any combination.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from recordsroom.storage.slots import Secret

ROOT = Path(__file__).resolve().parents[2]
STRACE = shutil.which("strace")
FILES = ("vault.db", "vault.db-journal", "vault.head")
SECTOR = 512
_TRACED = "trace=openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename"
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True)
class Call:
    """One call that matters: a write, a cut, a sync, a name made or taken away, or an acknowledgement."""

    kind: str
    file: str = ""
    offset: int = 0
    content: bytes = field(default=b"", repr=False)


def recorded(  # noqa: PLR0913, PLR0917 - all that one run is made of
    folder: Path, secret: Secret, acts: int, settings: str, trace: Path, work: str = "tests.faults.desk"
) -> list[Call]:
    """Let a desk do so many acts in this folder, and give the calls in their order."""
    assert STRACE, "strace is needed"
    said = subprocess.run(
        [STRACE, "-f", "-y", "-xx", "-s", "1000000", "-e", _TRACED, "-o", str(trace)]
        + [sys.executable, "-m", work, str(folder), "1", str(acts), settings],
        input=f"{secret.data_key.hex()} {secret.signing_key.hex()}\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    ).stdout
    calls = list(_calls(trace, folder))
    assert b"".join(call.content for call in calls if call.kind == "ack").decode() == said
    return calls


def _calls(trace: Path, folder: Path) -> Iterator[Call]:
    for line in trace.read_text(encoding="ascii").splitlines():
        found = _CALL.match(line)
        if not found:
            continue
        name, given = found[1], found[2]
        words = [_bytes(text) for text in _TEXT.findall(given)]
        handle = _HANDLE.match(given)
        path = _bytes(handle[1]).decode() if handle else words[0].decode() if words else ""
        if name == "write" and given.startswith("1<"):
            yield Call("ack", content=words[0])
        elif path == str(folder) and name in {"fsync", "fdatasync"}:
            yield Call("names synced")
        elif Path(path).parent == folder and Path(path).name in FILES:
            yield from _of_file(name, Path(path).name, given, words)


def _of_file(name: str, file: str, given: str, words: list[bytes]) -> Iterator[Call]:
    if name == "openat" and "O_CREAT" in given:
        yield Call("made", file)
    elif name == "pwrite64":
        yield Call("write", file, int(given.rsplit(", ", 1)[1]), words[-1])
    elif name == "write":
        yield Call("write", file, 0, words[-1])
    elif name == "ftruncate":
        yield Call("cut", file, int(given.rsplit(", ", 1)[1]))
    elif name in {"fsync", "fdatasync"}:
        yield Call("synced", file)
    elif name in {"unlink", "unlinkat"}:
        yield Call("gone", file)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass
class _Inode:
    certain: bytes = b""
    unsynced: list[Call] = field(default_factory=list)

    def content(self, kept: list[bool], torn: int | None) -> bytes:
        held = bytearray(self.certain)
        last = max((place for place, keep in enumerate(kept) if keep), default=-1)
        for place, (call, keep) in enumerate(zip(self.unsynced, kept, strict=True)):
            if not keep:
                continue
            if call.kind == "cut":
                del held[call.offset :]
                held.extend(bytes(max(0, call.offset - len(held))))
                continue
            content = call.content
            if torn is not None and place == last:
                content = content[: torn * SECTOR % max(1, len(content))]
            held.extend(bytes(max(0, call.offset - len(held))))
            held[call.offset : call.offset + len(content)] = content
        return bytes(held)


class Disk:
    """The vault's folder on a disk, call by call."""

    def __init__(self, folder: Path) -> None:
        present = {name: _Inode((folder / name).read_bytes()) for name in FILES if (folder / name).exists()}
        self._certain: dict[str, _Inode] = dict(present)
        self._names: dict[str, _Inode] = dict(present)
        self._renamed: list[tuple[str, _Inode | None]] = []

    def follow(self, call: Call) -> None:
        """Take one call in."""
        if call.kind == "made" and call.file not in self._names:
            self._names[call.file] = _Inode()
            self._renamed.append((call.file, self._names[call.file]))
        elif call.kind == "gone":
            del self._names[call.file]
            self._renamed.append((call.file, None))
        elif call.kind in {"write", "cut"}:
            self._names[call.file].unsynced.append(call)
        elif call.kind == "synced":
            inode = self._names[call.file]
            inode.certain = inode.content([True] * len(inode.unsynced), None)
            inode.unsynced = []
        elif call.kind == "names synced":
            self._certain, self._renamed = dict(self._names), []

    def after_the_cut(self, chance: random.Random | None, *, keep_all: bool = False) -> dict[str, bytes]:
        """What the disk may hold now: nothing unsynced, everything, or what chance leaves of it."""
        names = dict(self._certain)
        share = len(self._renamed) if keep_all else chance.randint(0, len(self._renamed)) if chance else 0
        for name, inode in self._renamed[:share]:
            if inode is None:
                names.pop(name, None)
            else:
                names[name] = inode
        return {name: _left_of(inode, chance, keep_all=keep_all) for name, inode in names.items()}


def _left_of(inode: _Inode, chance: random.Random | None, *, keep_all: bool) -> bytes:
    count = len(inode.unsynced)
    if keep_all or chance is None:
        return inode.content([keep_all] * count, None)
    likely = chance.choice((0.1, 0.5, 0.9))
    kept = [chance.random() < likely for _ in range(count)]
    return inode.content(kept, chance.randint(0, 8) if chance.random() < 0.5 else None)
