"""`count`: counts a part of a count on a PC without the vault: a code in a line, each kept before the next is taken."""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordsroom.domain.errors import Unreadable
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.tool.answer import Answer
from recordsroom.tool.passwords import declare_password, password
from recordsroom.tool.words import Said

if TYPE_CHECKING:
    from recordsroom.domain.count_away import AwayHead, AwayShelf
    from recordsroom.services.count_files import AwayFile

HELP = "在没有库的电脑上清点一部分（从库里带出的文件）count a part of a count from a file that left the room"
END = "."
"""This alone in a line says that the part is counted to its end."""
_LONGEST = 200
_BEGIN = Said(
    "{session} 第 {part} 份，清点人 {counter}，{shelves} 层；已记 {scans} 次。先扫架层再扫件，输入 . 结束。",
    "{session}, part {part}, counted by {counter}, {shelves} shelves, {scans} scans so far. Scan a shelf, then what"
    " stands on it; a full stop ends the part.",
)
_SHELF = Said("架层 {name}，账面 {expected}", "Shelf {name}, {expected} by the register")
_THING = Said("{count}", "{count}")
_STRANGE = Said("这一层不在这份里，没有记", "This shelf is not of this part; nothing was written down")
_SHELF_FIRST = Said("先扫架层，没有记", "Scan a shelf first; nothing was written down")
_ENDED = Said("已结束：{scans} 次，请把文件带回。", "Ended with {scans} scans; bring the file back.")
_PAUSED = Said("已停：{scans} 次，都已存下。", "Paused with {scans} scans, all of them kept.")


def declare(parser: ArgumentParser) -> None:
    """Let it be told which file."""
    parser.add_argument("file", type=Path, help="带出的清点文件 the file that left the room")
    declare_password(parser)


def run(asked: Namespace) -> Answer:
    """Take codes until the part is ended, or nothing more comes."""
    # Only this task counts, and the others need not wait for what that takes.
    from recordsroom.services.count_files import AwayFile  # noqa: PLC0415 - see above

    file = AwayFile(asked.file, password(asked))
    counter = _Counter(file)
    if not asked.json:
        print(counter.told(_BEGIN), flush=True)
    for line in sys.stdin:
        said = line.strip()[:_LONGEST]
        if said == END:
            file.end(counter.now())
            return Answer(True, (counter.told(_ENDED),), {"scans": counter.scans, "ended": True})
        if said:
            heard = counter.hear(said)
            if not asked.json:
                print(heard, flush=True)
    return Answer(True, (counter.told(_PAUSED),), {"scans": counter.scans, "ended": False})


class _Counter:
    """What stands where so far, and what is said after each code."""

    def __init__(self, file: AwayFile) -> None:
        self._file, self._head = file, file.part.head
        self.scans, self._last = 0, file.part.head.given_at
        self._shelves = {shelf.label: shelf for shelf in self._head.shelves}
        self._here: AwayShelf | None = None
        self._on_shelf: dict[str, set[str]] = {}
        for one in file.part.scans:
            self._note(one.said)
            self._last = one.at

    def now(self) -> int:
        """This moment, and never before what is written down already; a clock far behind is an error to be told."""
        moment = time.time_ns() // 1_000_000
        if moment < self._last:
            raise Unreadable(problem="CLOCK")
        self._last = moment
        return moment

    def hear(self, said: str) -> Said:
        """Write one code down, and say what it was."""
        code = _ours(said)
        place = code is not None and code.kind is Kind.LOCATION
        said = code.digits if code is not None else said
        if place and said not in self._shelves:
            return _STRANGE
        if not place and self._here is None:
            return _SHELF_FIRST
        self._file.scan(said, self.now())
        self._note(said)
        if place and self._here is not None:
            expected = "–" if self._here.expected is None else self._here.expected
            return _SHELF.with_facts({"name": self._here.name, "expected": expected})
        assert self._here is not None, "a shelf was scanned"
        return _THING.with_facts({"count": len(self._on_shelf[self._here.label])})

    def told(self, said: Said) -> Said:
        """The same with what is known of the part."""
        head: AwayHead = self._head
        facts = {"session": head.session_no, "part": head.part_no, "counter": head.counter}
        return said.with_facts(facts | {"shelves": len(head.shelves), "scans": self.scans})

    def _note(self, said: str) -> None:
        self.scans += 1
        if said in self._shelves:
            self._here = self._shelves[said]
            self._on_shelf.setdefault(said, set())
        elif self._here is not None:
            self._on_shelf[self._here.label].add(said)


def _ours(said: str) -> Barcode | None:
    try:
        return Barcode.parse(said)
    except BadBarcode:
        return None
