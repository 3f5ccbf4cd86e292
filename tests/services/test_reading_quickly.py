"""What makes reading quick takes nothing for good that is not, and works out once what rows repeat."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from recordsroom.services.reading import rows as reading
from recordsroom.services.reading.cells import cleaned, flaw_of, sound
from recordsroom.services.reading.dry_run import Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.said import Said, said_of
from tests.lists import ANSWERED, ROOM, a_list, a_row


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
