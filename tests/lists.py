"""Lists as rooms bring them, made up for tests: a catalogue of filed items, odd only where a test says so."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.reading.dry_run import BlankLevel, Choices, Conditions
from recordsroom.services.reading.source import SourceList, read_list

HEADINGS = ("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注")
ANSWERED = Choices(profile=Profile.P1, blank_level=BlankLevel.PUBLIC, internal=Scheme.WORK)
ROOM = Conditions(pc_level=Level.JIMI, administrators_complete=True)


def a_row(number: int = 1, **odd: str) -> tuple[str, ...]:
    """One line of a catalogue; name a heading to put something else under it."""
    values = {
        "序号": str(number),
        "档号": f"W018-WS·2021-D30-GH-{number:04d}",
        "文号": f"梧规〔2021〕{number}号",
        "责任者": "青梧研究所规划室",
        "题名": f"关于南湖泵站大修的请示之{number}",
        "日期": "20210917",
        "密级": "内部",
        "页数": str(10 + number),
        "备注": "",
    }
    assert values.keys() >= odd.keys(), "a heading that this catalogue does not have"
    return tuple((values | odd)[heading] for heading in HEADINGS)


def as_bytes(
    rows: Sequence[Sequence[str]],
    encoding: str = "gb18030",
    delimiter: str = ",",
    headings: Sequence[str] = HEADINGS,
) -> bytes:
    """The file that a table program would write."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows([headings, *rows])
    return text.getvalue().encode(encoding)


def a_list(*rows: Sequence[str]) -> SourceList:
    """These rows, read."""
    return read_list(as_bytes(rows or (a_row(),)), "目录.csv")
