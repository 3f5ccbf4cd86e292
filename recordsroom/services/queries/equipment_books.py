"""The registers of media and devices as rows of a file: what there is, who had it, what was repaired (F-29)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from recordsroom.domain.equipment import EquipmentState, UseKind
from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Level
from recordsroom.services.documents.medium_label import SORTS
from recordsroom.services.queries.equipment import EquipmentRow, UseRow, equipment_register
from recordsroom.services.queries.label_rows import up_to
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

Line = tuple[tuple[Cell, ...], Level | None]

_KEPT: tuple[tuple[str, int], ...] = (
    ("序号", 6), ("编号", 16), ("类型", 14), ("品牌、序列号", 24), ("容量", 10), ("密级", 14), ("责任人", 12),
    ("存放处", 20), ("启用日期", 12), ("标签", 8), ("状态", 12), ("停用日期", 12), ("处理去向", 24), ("监督人", 14),
)  # fmt: skip
_USED: tuple[tuple[str, int], ...] = (
    ("序号", 6), ("日期", 12), ("编号", 16), ("类型", 14), ("密级", 14), ("事项", 8), ("使用人、维修人", 16),
    ("用途、故障", 30), ("使用设备", 16), ("批准人、监督人", 16), ("归还日期", 12),
)  # fmt: skip
EQUIPMENT_COLUMNS: dict[Book, tuple[tuple[str, int], ...]] = {
    Book.MEDIA: _KEPT,
    Book.MEDIUM_USES: _USED,
    Book.DEVICES: _KEPT,
    Book.DEVICE_REPAIRS: _USED,
}
"""The headings of each book with their widths in characters."""
_STATES = {
    EquipmentState.IN_USE: "在用",
    EquipmentState.HANDED_IN: "停用待销毁",
    EquipmentState.DESTROYED: "已销毁",
}
_USES = {UseKind.USE: "使用", UseKind.REPAIR: "维修"}


def _kept(sight: Sight, month: str, *, medium: bool) -> Iterator[Line]:
    for row in equipment_register(sight):
        if row.sort.medium is medium and row.in_use_since.isoformat().startswith(month):
            state = ("已贴" if row.labelled else None, _STATES[row.state])
            end = (_day(row.retired_on), row.disposal or None, row.seen_by or None)
            where = (row.custodian, row.kept_at, row.in_use_since.isoformat())
            yield (
                (*_named(row), row.make or None, row.capacity or None, up_to(row.max_level), *where, *state, *end),
                None,
            )


def _used(sight: Sight, month: str, *, medium: bool) -> Iterator[Line]:
    kept = (row for row in equipment_register(sight) if row.sort.medium is medium)
    uses = [(use, row) for row in kept for use in reversed(row.uses)]
    for use, row in sorted(uses, key=lambda one: one[0].begun_on):
        if use.begun_on.isoformat().startswith(month):
            yield _use(use, row), None


def _use(use: UseRow, row: EquipmentRow) -> tuple[Cell, ...]:
    who = (use.taken_by, use.purpose or None, use.machine or None, use.allowed_by or None)
    head = (use.begun_on.isoformat(), *_named(row), up_to(row.max_level), _USES[use.kind])
    return (*head, *who, _day(use.given_back_on))


def _named(row: EquipmentRow) -> tuple[Cell, ...]:
    return row.equipment_no, SORTS[row.sort].zh


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


EQUIPMENT_LINES: dict[Book, Callable[[Sight, str], Iterator[Line]]] = {
    Book.MEDIA: partial(_kept, medium=True),
    Book.MEDIUM_USES: partial(_used, medium=True),
    Book.DEVICES: partial(_kept, medium=False),
    Book.DEVICE_REPAIRS: partial(_used, medium=False),
}
"""The lines of each book, the oldest first."""
