"""The labels that a carrier or box had: when each was printed and by whom, when and why it retired (R-89)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from recordsroom.domain.printing import PrintState
from recordsroom.services.printing import PrintFault, fault_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal, labels, prints, traces, users


@unique
class WhyRetired(StrEnum):
    """Why a label counts no more."""

    REPRINTED = "REPRINTED"
    VOID = "VOID"
    """Its print job failed, so it never was."""
    WRITTEN_OFF = "WRITTEN_OFF"


@dataclass(frozen=True, slots=True, repr=False)
class LabelLine:
    """One label that was printed; `retired_at` is None while it counts."""

    digits: str
    serial: str
    """Under which the print register has the job."""
    printed_at: datetime
    printed_by: str
    retired_at: datetime | None
    retired_by: str
    why: WhyRetired | None
    fault: PrintFault | None


_DIGITS: BindParameter[Any] = bindparam("digits", expanding=True)
_RETIRER = users.alias("retirer")
# A label changes only by retiring and by coming back, so the newest trace of a retired one is its retirement.
_RETIRED = (
    select(func.max(traces.c.seq)).where(traces.c.subject == "labels", traces.c.row == labels.c.id).scalar_subquery()
)
_LABELS = (
    select(
        labels.c.barcode,
        labels.c.retired,
        prints.c.serial,
        prints.c.state,
        prints.c.failed,
        prints.c.started_at,
        users.c.name.label("printer"),
        journal.c.wall_ms,
        journal.c.command,
        _RETIRER.c.name.label("retirer"),
    )
    .join(prints, prints.c.id == labels.c.print_id)
    .join(users, users.c.id == prints.c.operator)
    .outerjoin(journal, (labels.c.retired == 1) & (journal.c.seq == _RETIRED))
    .outerjoin(_RETIRER, _RETIRER.c.id == journal.c.actor)
    .where(labels.c.barcode.in_(_DIGITS))
    .order_by(labels.c.barcode, labels.c.id.desc())
)


def labels_of(sight: Sight, digits: Sequence[str]) -> tuple[LabelLine, ...]:
    """Every label that was printed with these digits, those of one thing together and the newest first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_line(sight, row) for row in sight.connection.execute(_LABELS, {"digits": list(digits)}))


def _line(sight: Sight, row: Any) -> LabelLine:
    failed = row.state == PrintState.FAILED.value
    return LabelLine(
        digits=row.barcode,
        serial=row.serial,
        printed_at=_local(sight, row.started_at),
        printed_by=row.printer,
        retired_at=_local(sight, row.wall_ms) if row.retired and row.wall_ms is not None else None,
        retired_by=row.retirer or "",
        why=_why(row.command, failed=failed) if row.retired else None,
        fault=fault_of(row.failed) if row.retired and failed else None,
    )


def _why(command: str | None, *, failed: bool) -> WhyRetired:
    if failed:
        return WhyRetired.VOID
    return WhyRetired.REPRINTED if command == "PrintLabels" else WhyRetired.WRITTEN_OFF


def _local(sight: Sight, wall_ms: int) -> datetime:
    zone = timezone(timedelta(minutes=sight.stamp.offset_minutes))
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(zone)
