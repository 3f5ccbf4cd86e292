"""Workbooks are taken apart in a process of their own, which has no key and may use only so much memory and time.

What parses a stranger's workbook may be made to fail in ways that no check foresees; then this process ends, and the
room has lost nothing but a file that it does not read (trust.md §3.11). The cells come back as plain text (JSON), a row
in one text where it can be: that is several times quicker than a text for each cell.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from contextlib import suppress
from itertools import count
from typing import Any

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.reading import workbook
from recordsroom.services.reading.sheet import Merged, Sheet, SheetRow

READ_WORKBOOK = "--read-workbook"
"""How the frozen program is told to be this process."""
MOST_MEMORY, MOST_SECONDS = 1 << 30, 300
_LOOK_SECONDS = 0.1
_PARTING, _NONE = "\uffff", frozenset[int]()
"""No character, so that no cell should have it in it; a row in which one does goes cell by cell."""


def read_sheet(content: bytes, progress: Progress, wanted: str = "") -> Sheet:
    """A sheet of a workbook, read by another process; raises Unreadable, or Cancelled where it is unwanted."""
    if len(content) > workbook.MOST_BYTES:
        raise Unreadable(problem="WORKBOOK_SIZE")
    program = [sys.executable, READ_WORKBOOK] if getattr(sys, "frozen", False) else [sys.executable, "-m", __name__]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=_NO_WINDOW
    ) as reader:
        try:
            answer = _waited(reader, _with_name(wanted) + content, progress)
        finally:
            reader.kill()
    # Whoever was stopped by a limit answers nothing.
    if reader.returncode or not answer:
        raise Unreadable(problem="WORKBOOK_UNSAFE")
    return _sheet(json.loads(answer))


def main() -> int:
    """Read a workbook from standard input and answer with its cells; this is the process of its own."""
    _limit()
    # It ends before a round of the collector of cycles could be worth its while.
    gc.disable()
    try:
        wanted = json.loads(sys.stdin.buffer.readline())
        sheet = workbook.open_sheet(sys.stdin.buffer.read(), Progress(), wanted)
        rows = list(map(_told, sheet.rows))
        told: dict[str, Any] = {"rows": rows, "merged": sheet.merged, "name": sheet.name, "names": sheet.names}
    except Unreadable as unreadable:
        told = {"problem": unreadable.facts}
    except MemoryError:
        return 1
    sys.stdout.buffer.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    return 0


def _with_name(wanted: str) -> bytes:
    """Which sheet is wanted, in the line before the workbook: what is told to a process by its start, others see."""
    return json.dumps(wanted).encode() + b"\n"


def _waited(reader: subprocess.Popen[bytes], content: bytes, progress: Progress) -> bytes:
    _give(reader, content)
    until = time.monotonic() + MOST_SECONDS
    while time.monotonic() < until:
        if progress.unwanted:
            raise Cancelled
        with suppress(subprocess.TimeoutExpired):
            return reader.communicate(timeout=_LOOK_SECONDS)[0]
    return b""


def _give(reader: subprocess.Popen[bytes], content: bytes) -> None:
    """Hand the workbook over at once: the other process takes all of it before it does anything else.

    `communicate` would forget the rest of what did not go through the pipe before its first timeout.
    """
    assert reader.stdin is not None, "the process was started with a pipe"
    with suppress(BrokenPipeError), reader.stdin as pipe:
        pipe.write(content)
    reader.stdin = None


def _sheet(told: dict[str, Any]) -> Sheet:
    if "problem" in told:
        raise Unreadable(**told["problem"])
    rows = tuple(map(_row, count(1), told["rows"]))
    return Sheet(rows, "", tuple(Merged(*one) for one in told["merged"]), told["name"], tuple(told["names"]))


def _told(row: SheetRow) -> str | list[Any]:
    """A row as it travels; the lines of a sheet follow one another."""
    text = _PARTING.join(row.cells)
    alone = row.formulas or text.count(_PARTING) >= max(len(row.cells), 1)
    return [row.cells, sorted(row.formulas)] if alone else text


def _row(line: int, told: str | list[Any]) -> SheetRow:
    if isinstance(told, str):
        return SheetRow(line, tuple(told.split(_PARTING)) if told else (), _NONE)
    cells, formulas = told
    return SheetRow(line, tuple(cells), frozenset(formulas))


if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW

    def _limit() -> None:
        """Windows holds a process to its memory by job objects only; the checks before parsing stand alone here."""
else:
    import resource

    _NO_WINDOW = 0

    def _limit() -> None:
        """Take no more memory and no more time than a workbook within the limits needs."""
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
