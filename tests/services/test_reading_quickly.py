"""What makes reading quick takes nothing for good that is not, and works out once what rows repeat."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import repeat

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level
from recordsroom.services.reading import rows as reading
from recordsroom.services.reading.cells import cleaned, flaw_of, sound
from recordsroom.services.reading.dry_run import Choices, Conditions, CountedCopies
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.plain_rows import PlainRows
from recordsroom.services.reading.said import Said, said_of
from recordsroom.services.reading.source import read_list
from tests.lists import ANSWERED, HEADINGS, ROOM, a_list, a_row, as_bytes


@given(st.lists(st.text(), max_size=4))
@example(["甲\u2028乙"])
@example(["甲\u3000"])
@example(["\u202e甲"])
def test_cells_that_are_sound_are_kept_as_they_are_and_have_no_flaw(cells: list[str]):
    if sound(cells):
        assert [cleaned(cell) for cell in cells] == [cell.strip() for cell in cells]
        assert not any(map(flaw_of, cells))


@pytest.mark.parametrize("cell", ["南湖泵站", "𫖮𰻞𬭎", "𲎯", "A—甲（乙）"])
def test_rare_characters_are_sound(cell: str):
    """One of them would send its row a slower way, and two rows in a hundred hold a name with one."""
    assert sound([cell, ""])


def test_what_rows_repeat_is_worked_out_once(monkeypatch: pytest.MonkeyPatch):
    worked_out: list[Said] = []

    def counted(choices: Choices, told: tuple[str, ...]) -> Said:
        worked_out.append(said_of(choices, told))
        return worked_out[-1]

    monkeypatch.setattr(reading, "said_of", counted)
    levels = ("秘密★10年", "内部", "公开")
    many = [a_row(number, 密级=levels[number % 3], 日期=f"2021{number % 12 + 1:02d}17") for number in range(1, 1001)]
    report = judge(a_list(*many), ANSWERED, ROOM)
    assert len(report.accepted) == len(many)
    assert len(worked_out) == len(levels)


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Only what nobody holds any more goes, as in the long time between two rounds of the collector."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
def test_a_list_that_was_judged_goes_at_once():
    """A list of a million rows is judged again at every answer; each judgement must not wait for the collector."""
    source = a_list(*(a_row(number, 密级="绝密" if number % 7 else "?") for number in range(1, 60)))
    before = _kept_by_reading()
    likely_profile(source)
    judge(source, ANSWERED, ROOM)
    judge(source, replace(ANSWERED, pending=True), ROOM)
    assert _kept_by_reading() == before
    report = judge(source, ANSWERED, ROOM)
    assert _kept_by_reading() > before, "a report that somebody holds is counted"
    del report


_OF_READING = "recordsroom.services.reading"


def _kept_by_reading() -> Counter[str]:
    """How many of each kind that the reading of lists makes are in memory; what other threads let go is not counted."""
    kinds = (type(one) for one in gc.get_objects())
    return Counter(kind.__qualname__ for kind in kinds if str(kind.__module__).startswith(_OF_READING))


_MORE = (
    "保管期限",
    "载体",
    "存放位置",
    "份号",
    "份数",
    "缓急",
    "借阅人",
    "条码",
    "定密单位",
    "页号",
    "收文日期",
    "保密期限",
)
_ODD = [
    *("", "题名=", "日期=13月", "日期=", "日期=[19911124]", "日期=2021.03-2021.08", "密级=机密★30年", "密级=绝密"),
    *("密级=秘密★99年", "密级=天书", "密级=", "密级=秘密", "页数=许多", "页数=", "备注==1+1", "备注=甲\u202e乙"),
    *("文号= 梧规〔2021〕9号 ", "档号=W018-WS·2021-D30-GH-0001", "档号=无", "档号=", "档号=W018-WS·2020-D30-GH-0007"),
    *(
        "责任者=e\u0301",
        "保管期限=永久",
        "保管期限=30年",
        "载体=光盘",
        "载体=石板",
        "存放位置=01 架",
        "份号=2",
        "份号=3",
    ),
    *("份号=3", "份数=2", "缓急=特急", "借阅人=沈知远", "借阅人=在库", "条码=A-77", "定密单位=青梧研究所", "页号=七"),
    *("页号=3-7", "保密期限=5", "备注=𲎯"),
]
_STRICT = replace(
    ROOM,
    own_names=frozenset({"青梧研究所"}),
    own_power=Level.INTERNAL,
    known_codes=frozenset({"W018-WS·2021-D30-GH-0003"}),
)
_WAYS = [
    (ANSWERED, ROOM),
    (Choices(profile=Profile.P1), replace(ROOM, administrators_complete=False)),
    (replace(ANSWERED, pending=True, taken_pending=True), _STRICT),
    (replace(ANSWERED, copies=CountedCopies.ONE), replace(ROOM, pc_level=Level.MIMI, cleared=Level.INTERNAL)),
]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(_ODD), max_size=12), st.sampled_from(_WAYS))
@example(_ODD, _WAYS[0])
@example(_ODD, _WAYS[2])
def test_rows_made_column_by_column_are_those_made_one_by_one(odd: list[str], way: tuple[Choices, Conditions]):
    told = [dict([one.split("=", 1)]) if one else {} for one in odd]
    rows = [a_row(n, **{k: v for k, v in one.items() if k in HEADINGS}) for n, one in enumerate(told, 1)]
    listed = [(*row, *map(one.get, _MORE, repeat(""))) for row, one in zip(rows, told, strict=True)]
    source = read_list(as_bytes(listed, "utf-8", headings=(*HEADINGS, *_MORE)), "目录.csv")
    by_column = judge(source, *way)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PlainRows, "records", lambda _self, block: [None] * len(block.rows))
        by_row = judge(source, *way)
    assert list(by_column.lines) == list(by_row.lines)
    assert replace(by_column, lines=by_row.lines) == by_row
