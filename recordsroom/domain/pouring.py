"""What a memory scanner 数据采集器 pours in: readings made away from the PC, kept in their order (P-01).

Nothing that is poured in acts. It is read into lines, the lines are put into groups, and each group becomes one request
that the archivist confirms. A group is what stands under one head: a place, a trolley, a box, a reader's card, or the
command barcode for returns. What cannot be understood holds its group back, since it may have been the next head.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum, unique
from unicodedata import normalize

MOST_POURED = 5_000
"""So many lines are taken in at once; a memory scanner holds fewer."""
LONGEST_SAID = 48
"""A longer code is cut: no label and no foreign barcode that can be bound is as long."""

_MOMENTS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")
_PLAIN_MOMENTS = {14: "%Y%m%d%H%M%S", 12: "%Y%m%d%H%M"}
"""Digits alone are read by their number: else eight of them would pass for a day with hours."""
_HEADINGS = frozenset(
    {
        "条码",
        "条形码",
        "标签号",
        "档号",
        "编码",
        "号码",
        "日期",
        "时间",
        "数量",
        "barcode",
        "code",
        "date",
        "time",
        "qty",
    }
)


@unique
class Origin(StrEnum):
    """How it came in: through the keyboard as the scanner pours, or as a file."""

    SCANNER = "SCANNER"
    FILE = "FILE"


@unique
class LineState(StrEnum):
    """What became of one line."""

    OPEN = "OPEN"
    DONE = "DONE"
    DROPPED = "DROPPED"


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """One code as it was read, when, as far as the scanner tells it, and how often in a row."""

    said: str
    read_at: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Pour:
    """One pour: when it came in, through whose hands, and the digest of its codes, by which a second one is known."""

    id: int
    poured_at: int
    poured_by: int
    origin: Origin
    codes_digest: str

    def __repr__(self) -> str:
        return f"Pour({self.id})"


@dataclass(frozen=True, slots=True)
class PouredLine:
    """One line of a pour, open until it was carried out or dropped."""

    id: int
    pour_id: int
    line_no: int
    by_hand: bool
    """Whether the archivist put it in before the line of this number."""
    said: str
    times: int
    read_at: str
    """The scanner's own time, as ISO text; empty where it tells none."""
    state: LineState

    def __repr__(self) -> str:
        return f"PouredLine({self.id})"


def reading_of(cells: Sequence[str]) -> Reading | None:
    """One row as it was written: its code is the first cell that is no moment; None where nothing stands in it."""
    plain = [_plain(cell) for cell in cells]
    told = [cell for cell in plain if cell]
    # The code is looked for first where it is alone, since a date alone in its row is a code of eight digits.
    code = next((cell for cell in told if not _moment(cell)), told[0] if told else "")
    if not code:
        return None
    told.remove(code)
    moments = (moment for text in (" ".join(told[:2]), *told) if (moment := _moment(text)))
    return Reading(code[:LONGEST_SAID], next(moments, ""))


def is_heading(cells: Sequence[str]) -> bool:
    """Whether a row names its columns and says nothing else."""
    told = [plain.casefold() for cell in cells if (plain := _plain(cell))]
    return bool(told) and all(cell in _HEADINGS for cell in told)


def is_moment(text: str) -> bool:
    """Whether a cell says when something was read."""
    return bool(_moment(_plain(text)))


def in_a_row(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The same readings with what was read several times in a row counted in one; the first time stands."""
    found: list[Reading] = []
    for one in readings:
        if found and found[-1].said == one.said:
            found[-1] = replace(found[-1], times=found[-1].times + one.times)
        else:
            found.append(one)
    return tuple(found)


def _plain(text: str) -> str:
    shown = "".join(sign if sign.isprintable() else " " for sign in normalize("NFKC", text))
    return " ".join(shown.split()).strip("'\"")


def _moment(text: str) -> str:
    """A moment as ISO text; empty where the words are none."""
    said = text.replace("/", "-").replace(".", "-").replace("T", " ").strip()
    digits = said.replace(" ", "")
    for form in (_PLAIN_MOMENTS.get(len(digits), ""),) if digits.isdigit() else _MOMENTS:
        with suppress(ValueError):
            found = datetime.strptime(digits if digits.isdigit() else said, form)  # noqa: DTZ007 - it knows no zone
            return found.isoformat(sep=" ") if "%H" in form else found.date().isoformat()
    return ""
