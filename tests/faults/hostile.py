"""Reads lists that were altered to do harm: `python -m tests.faults.hostile LISTS WORKBOOKS SEED`.

It tells what it met as JSON: how many were refused, how many read, every failure that is no refusal, and the most
memory that was used. The workbooks are parsed in this very process, so that what the parser does is seen.
"""

from __future__ import annotations

import io
import json
import random
import re
import sys
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from recordsroom.domain.errors import Unreadable
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.jobs import Progress
from recordsroom.services.reading import workbook
from recordsroom.services.reading.dry_run import BlankLevel, Choices, Conditions
from recordsroom.services.reading.encodings import guessed_encoding
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.source import read_list

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
_ROOM = Conditions(pc_level=Level.JIMI, administrators_complete=True, fonds_no="W018")
_BYTES = (b'"', b",", b"\t", b"\n", b"\r", b"\0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"=", b"=HYPERLINK(1)", b"@")
_TEXTS = ("\u202e\u200b\ufeff\u2028", "序号,档号,题名\n", "合计", "\U0001f600", "\ufdd0", "绝密★999年", "0" * 5000)
_SIGNS = ('"', ",", "\t", "\n", "=", "+", "@", "\0", "\u0301", "000001-000999")
_NASTY = (*_BYTES, *(text.encode("gb18030") for text in _TEXTS), *(text.encode() for text in _TEXTS))


def altered(content: bytes, chance: random.Random) -> bytes:
    """The same bytes with something changed in a few places: flipped, cut, doubled, put in."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at, far = chance.randrange(len(changed) + 1), chance.randrange(1, 40)
        match chance.randrange(5):
            case 0 if at < len(changed):
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                del changed[at : at + far]
            case 2:
                changed[at:at] = changed[at : at + far] * chance.randint(1, 20)
            case 3:
                changed[at:at] = chance.choice(_NASTY)
            case _:
                del changed[at:]
        changed = changed or bytearray(b"x")
    return bytes(changed)


def altered_text(content: bytes, chance: random.Random) -> bytes:
    """The same list with characters put in, doubled or taken out, written in any of the ways in which lists come."""
    words = content.decode(guessed_encoding(content) or "gb18030")
    for _ in range(chance.randint(1, 8)):
        at, far = chance.randrange(len(words) + 1), chance.randrange(1, 60)
        put = chance.choice((*_TEXTS, *_SIGNS, chr(chance.randrange(32, 0xD7FF))))
        words = words[:at] + chance.choice((put, words[at : at + far] * 2, "")) + words[at + chance.choice((0, far)) :]
    return words.encode(chance.choice(("utf-8", "utf-8-sig", "utf-16", "gb18030")), "replace")


def altered_workbook(content: bytes, chance: random.Random) -> bytes:
    """A workbook with its package or one of its parts altered."""
    if chance.random() < 0.4:
        return altered(content, chance)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice(sorted(parts))
    parts[name] = altered(parts[name], chance)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for part, told in parts.items():
            package.writestr(part, told)
    return written.getvalue()


def read(content: bytes, name: str) -> str:
    """Read and judge a list as the import does."""
    source = read_list(content, name)
    profile = likely_profile(source, _ROOM.fonds_no)
    choices = Choices(profile=profile, blank_level=BlankLevel.PUBLIC, internal=Scheme.WORK, pending=True)
    run = judge(source, choices, _ROOM)
    return f"READ {bool(run.accepted)}"


def unpacked(content: bytes) -> str:
    """Take a workbook apart in this process."""
    return f"READ {bool(workbook.read_sheet(content, Progress()).rows)}"


def _tries(lists: int, workbooks: int, seed: int) -> Iterator[tuple[str, Callable[[], str]]]:
    chance = random.Random(seed)
    told = {path.name: path.read_bytes() for path in sorted(FIXTURES.iterdir())}
    plain, packed = ([name for name in told if name.endswith(".xlsx") is kind] for kind in (False, True))
    for number in range(lists):
        content = (altered_text if number % 3 else altered)(told[plain[number % len(plain)]], chance)
        yield f"list {number}", partial(read, content, "a.csv")
    for number in range(workbooks):
        content = altered_workbook(told[packed[number % len(packed)]], chance)
        yield f"workbook {number}", partial(unpacked, content)


def tried(tries: Iterator[tuple[str, Callable[[], str]]]) -> dict[str, object]:
    """What came of each: refused by its problem, read, or a failure that is no refusal."""
    met, failures = Counter[str](), list[str]()
    for name, attempt in tries:
        try:
            met[attempt()] += 1
        except Unreadable as unreadable:
            met[str(unreadable.facts["problem"])] += 1
        except BaseException as failed:  # noqa: BLE001 - a parser's panic is no Exception, and is what is looked for
            failures.append(f"{name}: {failed!r} at {traceback.extract_tb(failed.__traceback__)[-1]}")
    used = _most_memory_kb()
    return {"met": met, "failures": failures, "megabytes": used // 1024}


def main() -> None:
    """Try them all, and tell."""
    lists, workbooks, seed = map(int, sys.argv[1:4])
    print(json.dumps(tried(_tries(lists, workbooks, seed))))


def _most_memory_kb() -> int:
    """The most memory that this process had; what `getrusage` tells counts whoever started it too."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found, "Linux tells it there"
    return int(found[1])


if __name__ == "__main__":
    main()
