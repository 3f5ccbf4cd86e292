"""The rows of the register of approvals as they leave in a file: forms and people, no codes and no titles (P-07)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from recordsroom.domain.approval_lines import SheetState
from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.services.queries.approval_register import SheetRow, sheets_of
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

COLUMNS = (
    *("序号", "审批单号", "状态", "批准方式", "利用者", "单位", "批准人", "职务", "代谁批", "批准日期", "有效到"),
    *("已用", "未用", "划掉", "事由", "补签日期"),
)
WIDTHS = (8, 18, 12, 14, 12, 22, 12, 18, 18, 12, 12, 8, 8, 8, 30, 12)
"""In characters, for programs that lay columns out."""

STATES = {
    SheetState.OPEN: "还没用",
    SheetState.PARTLY: "用了一部分",
    SheetState.USED: "已用完",
    SheetState.EXPIRED: "过期未用完",
    SheetState.STRUCK: "划掉",
    SheetState.UNSIGNED: "待补签",
}
GIVEN = {
    None: "书面签批",
    ApprovalWay.TELEPHONE: "电话批准",
    ApprovalWay.MOUTH: "当面口头",
    ApprovalWay.PASSWORD: "本机口令",
    ApprovalWay.OFFICE: "职务阅文",
}


def approval_rows(sight: Sight, approvals: Sequence[int], first: int) -> tuple[tuple[Cell, ...], ...]:
    """The cells of these forms in their order, numbered from `first`."""
    known = {row.id: row for row in sheets_of(sight, tuple(approvals))}
    return tuple(_cells(number, known[key]) for number, key in enumerate(approvals, first) if key in known)


def _cells(number: int, row: SheetRow) -> tuple[Cell, ...]:
    who = (row.reader, row.unit, row.approver, row.post, row.signs_for)
    days = (_day(row.approved_on), _day(row.last_day))
    used = (row.used, row.free, row.struck)
    return (
        *(number, row.form_no, STATES[row.state], GIVEN[row.given_as]),
        *(*who, *days, *used, row.ground, _day(row.later_signed_on)),
    )


def _day(day: date | None) -> Cell:
    return day.isoformat() if day else None
