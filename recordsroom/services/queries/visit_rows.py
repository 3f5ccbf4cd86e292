"""How visits and what was read at them are asked of the vault, with the times that stand on paper (F-15, P-06)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.late_entries import LateAct, LateMove
from recordsroom.services.queries.late_moves import late_line, late_move
from recordsroom.storage.tables import (
    approvals,
    carriers,
    loan_slips,
    loans,
    readers,
    records,
    seats,
    users,
    visit_effects,
    visit_readings,
    visits,
)

_CAME, _LEFT = (late_move(move) for move in LateMove)
_OUT, _BACK = (late_line(act) for act in LateAct)
VISIT = (
    select(
        visits,
        _CAME.c.moved_at.label("really_came"),
        _LEFT.c.moved_at.label("really_left"),
        _CAME.c.sheet_no.label("came_sheet"),
        _LEFT.c.sheet_no.label("left_sheet"),
        readers.c.barcode,
        readers.c.name,
        readers.c.unit,
        seats.c.barcode.label("digits"),
        seats.c.seat_no,
        seats.c.zone,
        loan_slips.c.slip_no,
        users.c.name.label("keeper"),
        visit_effects.c.effect,
    )
    .select_from(visits)
    .join(readers, readers.c.id == visits.c.reader_id)
    .join(seats, seats.c.id == visits.c.seat_id)
    .join(users, users.c.id == visits.c.came_by)
    .outerjoin(loan_slips, loan_slips.c.id == visits.c.slip_id)
    .outerjoin(visit_effects, visit_effects.c.visit_id == visits.c.id)
    .outerjoin(_CAME, _CAME.c.visit_id == visits.c.id)
    .outerjoin(_LEFT, _LEFT.c.visit_id == visits.c.id)
)
VISITS: Any = bindparam("of", expanding=True)
READ = (
    select(
        visit_readings.c.visit_id,
        records.c.reference_code,
        records.c.title,
        carriers.c.copy_no,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        loans.c.pages_out,
        loans.c.pages_in,
        loans.c.lent_at,
        loans.c.received_at,
        loans.c.checked_at,
        approvals.c.form_no,
        _OUT.c.happened_at.label("really_lent"),
        _BACK.c.happened_at.label("really_back"),
        _OUT.c.sheet_no.label("out_sheet"),
        _BACK.c.sheet_no.label("back_sheet"),
    )
    .select_from(visit_readings)
    .join(loans, loans.c.id == visit_readings.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(approvals, approvals.c.id == loans.c.approval_id)
    .outerjoin(_OUT, _OUT.c.loan_id == loans.c.id)
    .outerjoin(_BACK, _BACK.c.loan_id == loans.c.id)
    .where(visit_readings.c.visit_id.in_(VISITS))
    .order_by(visit_readings.c.id)
)
