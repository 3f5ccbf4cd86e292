"""How the holdings are arranged: what the values tell, and what they never tell by themselves."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.arrangement import Box, FileNote, FormerCode, LabelledUnit, RelabelTask, Renumbering, Series
from recordsroom.domain.filters import SavedFilter
from recordsroom.domain.intake import PendingRow
from recordsroom.domain.numbering import Profile
from recordsroom.domain.units import OrganUnit

DAY = date(2026, 11, 20)


def test_no_repr_tells_more_than_which_one_it_is() -> None:
    values = (
        Series(1, "文书", Profile.P1, "x", "W017", "WS", LabelledUnit.ITEM, False),
        Box(2, "3000000026", "0001", "W017", "WS", 2019, "Y", "GH", False, 30, 7, True),
        FormerCode(3, "W017-1-1", 9, Renumbering.SPLIT, DAY),
        FileNote(4, 9, None, "抽出一件", DAY, 8),
        RelabelTask(5, 9, "a", "b", DAY, None),
        SavedFilter(6, 1, "名", "{}"),
        PendingRow(7, 9, "W017", "0", 3, "CODE_TWICE", "[]"),
        OrganUnit(8, "规划研究室", DAY, None, None),
    )
    assert [repr(value) for value in values] == [
        f"{type(value).__name__}({number})" for number, value in enumerate(values, 1)
    ]


def test_p020_a_unit_stands_from_its_first_day_to_its_last() -> None:
    ended = OrganUnit(1, "规划研究室", date(2010, 1, 1), date(2020, 6, 30), 2)
    assert not ended.stood_on(date(2009, 12, 31)) and not ended.stood_on(date(2020, 7, 1))
    assert ended.stood_on(date(2010, 1, 1)) and ended.stood_on(date(2020, 6, 30))
    assert OrganUnit(2, "总体设计室", date(2020, 7, 1), None, None).stood_on(date(2099, 1, 1))
