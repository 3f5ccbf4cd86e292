"""The register of approvals leaves as a file onto a registered medium, and in no other way (P-07, R-89, R-135)."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from recordsroom.domain.commands import ExportApprovals, LendCarrier, RecordApproval
from recordsroom.domain.errors import Refused
from recordsroom.domain.exporting import MOST_ROWS, records_digest
from recordsroom.domain.printing import FileKind, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.approvals_out import SheetsOrder
from recordsroom.services.exporting import write_list
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.approvals_out import COLUMNS, GIVEN, STATES, WIDTHS
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.room import Room
from tests.builders import TODAY, a_medium
from tests.rooms import SYSTEM, House


def request(forms: tuple[int, ...], **odd: Any) -> ExportApprovals:
    told = {"approvals_digest": records_digest(forms), "kind": FileKind.CSV, "medium": "G-1"}
    return ExportApprovals(approvals=forms, **(told | odd))


def why_not(room: Room, command: ExportApprovals) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


@pytest.fixture
def signed(room: Room) -> Room:
    room.do(a_medium("G-1"))
    for number, carriers in (("A-1", (2,)), ("A-2", (3,))):
        room.do(RecordApproval(form_no=number, approver=4, approved_on=TODAY, reader=1, carriers=carriers))
    room.do(LendCarrier(carrier=2, reader=1))
    return room


def test_p07_the_register_leaves_row_by_row_without_codes_and_titles(signed: Room, tmp_path: Path):
    order = SheetsOrder(records=(2, 1), kind=FileKind.CSV, medium="G-1", purpose="检查用")
    target = tmp_path / "out.csv"
    write_list(signed, order, lambda _mark: target, Progress())
    with target.open(encoding="utf-8-sig", newline="") as file:
        mark, heads, *rows = list(csv.reader(file))
    assert "审批单登记" in mark[0] and "2 张" in mark[0] and tuple(heads) == COLUMNS
    states = [(row[1], row[2], row[3], row[4]) for row in rows]
    assert states == [("A-2", "还没用", "书面签批", "沈知远"), ("A-1", "已用完", "书面签批", "沈知远")]
    assert "W017" not in target.read_text(encoding="utf-8-sig")
    line = signed.ask(print_register, 0, 1)[0]
    assert (line.state, line.level, line.pieces) == (PrintState.DONE, Level.INTERNAL, 2)


def test_r135_nothing_leaves_but_what_is_there_onto_a_registered_medium(signed: Room):
    assert why_not(signed, request(())) == (Reason.NOTHING_TO_DO,)
    assert why_not(signed, request((1,), approvals_digest="0")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert why_not(signed, request((1, 9))) == (Reason.VALUE_NOT_POSSIBLE,)
    assert why_not(signed, request((1,), medium=" ")) == (Reason.MEDIUM_MISSING,)
    assert why_not(signed, request((1,), medium="G-9"))
    many = tuple(range(1, MOST_ROWS + 2))
    assert why_not(signed, request(many)) == (Reason.LIST_TOO_LONG,)


def test_who_may_not_print_lets_nothing_leave(signed: Room, house: House):
    assert why_not(house.enter(SYSTEM), request((1,))) == (Reason.NOT_YOUR_DUTY,)


def test_every_state_and_way_has_its_word_and_every_column_its_width():
    assert len(COLUMNS) == len(WIDTHS) and all((*STATES.values(), *GIVEN.values()))
