"""What is in the register no more and is here all the same: found by any scan of its label (domain.md §6.5, line 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Select, bindparam, select

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.destruction_lists import DestroyMethod
from recordsroom.domain.values import Custody
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    call_ins,
    call_lines,
    carriers,
    carry_loans,
    carry_outs,
    destruction_acts,
    destruction_lines,
    destruction_lists,
    incident_items,
    incidents,
    lawful_takings,
    loans,
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
    RETURNED = "RETURNED"
    """To who issued it, who signed for it (F-19, R-95)."""
    KEPT = "KEPT"
    """By an organ that took it by law, and keeps it (P-15)."""
    SENT = "SENT"
    """To stay where it was delivered (R-90)."""


@dataclass(frozen=True, slots=True, repr=False)
class GoneSeen:
    """A label of something that is in the register no more: by which paper, when, and whereto or how."""

    digits: str
    carrier: int
    code: str
    way: GoneWay
    number: str
    """Of the list, the deed, the incident, the form, or the document of who keeps it."""
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
_BEARER = (carriers.c.barcode == bindparam("label")) & (carriers.c.custody == Custody.WITHDRAWN.value)
_RETURNED: Select[Any] = (
    select(
        carriers.c.id.label("carrier"),
        records.c.reference_code.label("code"),
        call_ins.c.call_in_no.label("number"),
        call_ins.c.call_ended_at.label("at"),
        call_ins.c.counterpart.label("how"),
    )
    .join(call_lines, call_lines.c.called_carrier_id == carriers.c.id)
    .join(call_ins, call_ins.c.id == call_lines.c.call_in_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(_BEARER, call_lines.c.call_end == CallEnd.RETURNED.value)
    .where(call_ins.c.call_way == CallWay.SURRENDER.value, call_ins.c.call_ended_at.is_not(None))
)
_OUTSIDE: Select[Any] = (
    select(
        carriers.c.id.label("carrier"),
        records.c.reference_code.label("code"),
        carry_outs.c.carry_no.label("number"),
        carry_outs.c.taken_on.label("day"),
        carry_outs.c.destination.label("how"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .join(loans, loans.c.carrier_id == carriers.c.id)
    .join(carry_loans, carry_loans.c.loan_id == loans.c.id)
    .join(carry_outs, carry_outs.c.id == carry_loans.c.carry_out_id)
    .where(_BEARER)
    # What was brought back may have gone out again: the last form is the one it left by.
    .order_by(carry_outs.c.id.desc())
)
_KEPT = (
    _OUTSIDE.join(lawful_takings, lawful_takings.c.taking_id == carry_outs.c.id)
    .where(lawful_takings.c.kept_on.is_not(None))
    .with_only_columns(
        carriers.c.id.label("carrier"),
        records.c.reference_code.label("code"),
        lawful_takings.c.kept_paper_no.label("number"),
        lawful_takings.c.kept_on.label("day"),
        carry_outs.c.destination.label("how"),
        maintain_column_froms=True,
    )
)
_SENT = _OUTSIDE.where(carry_outs.c.stays_there == 1, carry_outs.c.taken_on.is_not(None))
_WAYS = (
    (GoneWay.DESTROYED, _DESTROYED),
    (GoneWay.TRANSFERRED, _TRANSFERRED),
    (GoneWay.WRITTEN_OFF, _WRITTEN_OFF),
    (GoneWay.RETURNED, _RETURNED),
    (GoneWay.KEPT, _KEPT),
    (GoneWay.SENT, _SENT),
)
_TO_SOMEBODY = frozenset({GoneWay.TRANSFERRED, GoneWay.RETURNED, GoneWay.KEPT, GoneWay.SENT})


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
        day=date.fromisoformat(row["day"]) if "day" in row else sight.local(row["at"]).date(),
        whereto=row["how"] if way in _TO_SOMEBODY else "",
        method=DestroyMethod(row["how"]) if way is GoneWay.DESTROYED else None,
    )
