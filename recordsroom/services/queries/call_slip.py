"""What is fetched for readers, in the order of the walk: all of a slip, or all that was let and waits (F-16)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, case, literal, select

from recordsroom.domain.lending import NO_DAY
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.documents.call_slip import CallLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approval_lines,
    approvals,
    carriers,
    loan_slips,
    loans,
    records,
    slip_wishes,
    storage_locations,
)

MOST_LINES = 600

_at, _waits = storage_locations.alias("standing"), storage_locations.alias("waiting")
_TAKEN = Phrase(zh="在外 依法调取", en="taken by law")
_OPEN = loans.alias("open_loans")
_WHERE = (
    carriers.c.id,
    carriers.c.copy_no,
    carriers.c.custody,
    records.c.reference_code,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
    _at.c.name.label("place"),
    _waits.c.name.label("waits_at"),
    _OPEN.c.due_on,
)
_ORDER = (
    case((_at.c.walk_order.is_(None), 1), else_=0),
    _at.c.walk_order,
    records.c.reference_code,
    carriers.c.id,
)


def _placed(question: Any) -> Any:
    """The question with where each carrier stands, in the order of the walk."""
    return (
        question.join(records, records.c.id == carriers.c.record_id)
        .outerjoin(_at, _at.c.id == carriers.c.location_id)
        .outerjoin(_waits, _waits.c.id == carriers.c.waits_at_id)
        .outerjoin(_OPEN, (_OPEN.c.carrier_id == carriers.c.id) & _OPEN.c.checked_at.is_(None))
        .where(carriers.c.custody != Custody.WITHDRAWN.value)
        .order_by(*_ORDER)
        .limit(MOST_LINES)
    )


_LET = _placed(
    select(*_WHERE, approvals.c.form_no.label("slip_no"))
    .select_from(approval_lines)
    .join(approvals, approvals.c.id == approval_lines.c.approval_id)
    .join(carriers, carriers.c.id == approval_lines.c.carrier_id)
    .where(approval_lines.c.loan_id.is_(None), approvals.c.approved_on >= bindparam("since"))
)
_ANSWERED = select(approvals.c.id).where(approvals.c.form_no == loan_slips.c.slip_no)
_OF_SLIPS = _placed(
    select(*_WHERE, loan_slips.c.slip_no)
    .select_from(slip_wishes)
    .join(loan_slips, loan_slips.c.id == slip_wishes.c.slip_id)
    .join(carriers, carriers.c.id == slip_wishes.c.carrier_id)
    .where(
        loan_slips.c.id.in_(bindparam("slips", expanding=True)),
        # Once a slip was answered, what the leader struck is fetched no more.
        ~_ANSWERED.exists()
        | select(literal(1))
        .where(
            approval_lines.c.approval_id.in_(_ANSWERED),
            approval_lines.c.carrier_id == carriers.c.id,
            approval_lines.c.loan_id.is_(None),
        )
        .exists(),
    )
)
_NOWHERE = Phrase(zh="未上架", en="not shelved")
_PACKED = Phrase(zh="在周转箱", en="in a transport case")


def call_slip(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The lines of the slip, held as the highest level on it and never below internal (R-43)."""
    since = (sight.today - timedelta(days=sight.policy.approval_days)).isoformat()
    asked: dict[str, Any] = {"slips": list(of)} if of else {"since": since}
    found = sight.connection.execute(_OF_SLIPS if of else _LET, asked).all()
    lines = tuple(
        CallLine(
            number=number,
            place=_place(row),
            reference_code=row.reference_code,
            copy_no=row.copy_no or "",
            mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
            slip_no=row.slip_no,
        )
        for number, row in enumerate(found, 1)
    )
    level = Level(max((row.level or 0 for row in found), default=0) or Level.INTERNAL)
    return LabelRun(of, lines, level) if lines else NOTHING


def _place(row: Any) -> str | Phrase:
    if row.due_on == NO_DAY.isoformat():
        return _TAKEN
    if row.due_on is not None:
        return Phrase(zh=f"在借 应还 {row.due_on}", en=f"out, due {row.due_on}")
    if row.custody == Custody.IN_CASE.value:
        return _PACKED
    return closed_up(row.place or row.waits_at or "") or _NOWHERE
