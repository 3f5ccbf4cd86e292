"""What the printed registers of media and devices say (F-29, G-28, G-29)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.equipment import EquipmentState, UseKind
from recordsroom.domain.values import Level
from recordsroom.services.documents.medium_label import SORTS
from recordsroom.services.documents.medium_register import EquipmentLine, UseLine
from recordsroom.services.queries.equipment import EquipmentRow, equipment_register
from recordsroom.services.queries.label_rows import up_to
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight

_ENDS = {EquipmentState.HANDED_IN: "停用待销毁", EquipmentState.DESTROYED: "已销毁"}


def medium_register(sight: Sight) -> LabelRun:
    """The media that the room has or had."""
    return _register(sight, medium=True)


def device_register(sight: Sight) -> LabelRun:
    """The devices that the room has or had, with their latest repair."""
    return _register(sight, medium=False)


def medium_uses(sight: Sight) -> LabelRun:
    """Every use of a medium, the first one first."""
    used = [
        (use, row)
        for row in equipment_register(sight)
        if row.sort.medium
        for use in reversed(row.uses)
        if use.kind is UseKind.USE
    ]
    rows = tuple(
        UseLine(
            number,
            _day(use.begun_on),
            row.equipment_no,
            use.taken_by,
            use.purpose,
            use.machine,
            use.allowed_by,
            _day(use.given_back_on),
        )
        for number, (use, row) in enumerate(sorted(used, key=lambda one: one[0].begun_on), 1)
    )
    return LabelRun((), rows, Level.INTERNAL)


def _register(sight: Sight, *, medium: bool) -> LabelRun:
    kept = (row for row in equipment_register(sight) if row.sort.medium is medium)
    return LabelRun((), tuple(_line(number, row) for number, row in enumerate(kept, 1)), Level.INTERNAL)


def _line(number: int, row: EquipmentRow) -> EquipmentLine:
    repaired = row.repaired
    return EquipmentLine(
        number=number,
        equipment_no=row.equipment_no,
        sort=SORTS[row.sort],
        make=row.make,
        mark=up_to(row.max_level),
        custodian=row.custodian,
        kept_at=row.kept_at,
        since=_day(row.in_use_since),
        capacity=row.capacity,
        repair=f"{_day(repaired.begun_on)} {repaired.taken_by} {repaired.purpose}" if repaired else "",
        supervisor=repaired.allowed_by if repaired else "",
        end=_end(row),
    )


def _end(row: EquipmentRow) -> str:
    if row.state is EquipmentState.IN_USE:
        return ""
    seen = f"监销 {row.seen_by}" if row.seen_by else ""
    return " ".join(part for part in (_day(row.retired_on), _ENDS[row.state], row.disposal, seen) if part)


def _day(day: date | None) -> str:
    return f"{day:%Y%m%d}" if day else ""
