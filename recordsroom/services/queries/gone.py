"""What is in the register no more and is here all the same: found by any scan of its label (domain.md §6.5, line 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Select, bindparam, select

from recordsroom.domain.destruction_lists import DestroyMethod
from recordsroom.domain.values import Custody
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    destruction_acts,
    destruction_lines,
    destruction_lists,
    incident_items,
    incidents,
    records,
    transfer_lines,
    transfers_out,
)


@unique
class GoneWay(StrEnum):
    """How it left the register for good."""

    DESTROYED = "DESTROYED"
    TRANSFERRED = "TRANSFERRED"
    """To the state archives."""
    WRITTEN_OFF = "WRITTEN_OFF"
    """It was missing, and a leader let it be written off (R-103)."""


@dataclass(frozen=True, slots=True, repr=False)
class GoneSeen:
    """A label of something that is in the register no more: by which paper, when, and whereto or how."""

    digits: str
    carrier: int
    code: str
    way: GoneWay
    number: str
    """Of the list, the deed, or the incident."""
    day: date
    whereto: str = ""
    method: DestroyMethod | None = None


_DESTROYED: Select[Any] = (
    select(
        destruction_lines.c.doomed_id.label("carrier"),
        destruction_lines.c.doomed_code.label("code"),
        destruction_lists.c.destruction_no.label("number"),
        destruction_acts.c.act_at.label("at"),
        destruction_acts.c.destroy_method.label("how"),
    )
    .join(destruction_lists, destruction_lines.c.destruction_id == destruction_lists.c.id)
    .join(destruction_acts, destruction_acts.c.destruction_id == destruction_lists.c.id)
    .where(destruction_lines.c.doomed_label == bindparam("label"), destruction_lines.c.destroyed_at.is_not(None))
)
_TRANSFERRED: Select[Any] = (
    select(
        transfer_lines.c.leaving_id.label("carrier"),
        transfer_lines.c.leaving_code.label("code"),
        transfers_out.c.transfer_no.label("number"),
        transfers_out.c.transfer_ended_at.label("at"),
        transfers_out.c.archives_name.label("how"),
    )
    .join(transfers_out, transfers_out.c.id == transfer_lines.c.transfer_id)
    .where(
        transfer_lines.c.leaving_label == bindparam("label"),
        transfer_lines.c.dropped_at.is_(None),
        transfers_out.c.transfer_ended_at.is_not(None),
    )
)
_WRITTEN_OFF: Select[Any] = (
    select(
        carriers.c.id.label("carrier"),
        records.c.reference_code.label("code"),
        incidents.c.incident_no.label("number"),
        incident_items.c.written_off_at.label("at"),
    )
    .join(carriers, carriers.c.id == incident_items.c.concerned_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(incidents, incidents.c.id == incident_items.c.incident_id)
    .where(
        carriers.c.barcode == bindparam("label"),
        carriers.c.custody == Custody.WITHDRAWN.value,
        incident_items.c.written_off_at.is_not(None),
    )
)
_WAYS = (
    (GoneWay.DESTROYED, _DESTROYED),
    (GoneWay.TRANSFERRED, _TRANSFERRED),
    (GoneWay.WRITTEN_OFF, _WRITTEN_OFF),
)


def gone_seen(sight: Sight, label: str) -> GoneSeen | None:
    """As what the bearer of this label left the register for good, if it did by one of these ways."""
    for way, question in _WAYS:
        row = sight.connection.execute(question, {"label": label}).mappings().first()
        if row is not None:
            return _gone(sight, label, way, row)
    return None


def _gone(sight: Sight, label: str, way: GoneWay, row: Any) -> GoneSeen:
    return GoneSeen(
        digits=label,
        carrier=row["carrier"],
        code=row["code"],
        way=way,
        number=row["number"],
        day=sight.local(row["at"]).date(),
        whereto=row["how"] if way is GoneWay.TRANSFERRED else "",
        method=DestroyMethod(row["how"]) if way is GoneWay.DESTROYED else None,
    )
