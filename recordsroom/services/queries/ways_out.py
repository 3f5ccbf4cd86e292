"""By which form of its own a loan is out: a sheet of circulation, a form of copies, a form of carrying outside."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Subquery, bindparam, literal, select, union_all

from recordsroom.domain.carrying import CarryKind
from recordsroom.domain.ways_out import WayOut
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carry_loans,
    carry_outs,
    circulation_legs,
    circulations,
    copy_forms,
    copy_runs,
    leg_loans,
    loans,
    made_copies,
)


@dataclass(frozen=True, slots=True, repr=False)
class FormOfLoan:
    """The form by which something is out, and whereto it went, where the form says so."""

    way: WayOut
    number: str
    destination: str


_CARRIED = select(
    carry_loans.c.loan_id,
    literal(WayOut.CARRY.value).label("way"),
    carry_outs.c.carry_no.label("number"),
    carry_outs.c.destination.label("destination"),
    ((carry_outs.c.carry_kind == CarryKind.DISPATCH.value) & (carry_outs.c.carry_seal != "")).label("sealed"),
).join(carry_outs, carry_outs.c.id == carry_loans.c.carry_out_id)
_SENT_ROUND = (
    select(leg_loans.c.loan_id, literal(WayOut.LEG.value), circulations.c.circulation_no, literal(""), literal(0))
    .join(circulation_legs, circulation_legs.c.id == leg_loans.c.leg_id)
    .join(circulations, circulations.c.id == circulation_legs.c.circulation_id)
)
_COPIED = (
    select(loans.c.id, literal(WayOut.COPY.value), copy_forms.c.copy_form_no, literal(""), literal(0))
    .select_from(made_copies)
    .join(copy_runs, copy_runs.c.id == made_copies.c.copy_run_id)
    .join(copy_forms, copy_forms.c.id == copy_runs.c.copy_form_id)
    # A copy that was filed is lent anew as any carrier; only its first loan is of the form.
    .join(loans, (loans.c.carrier_id == made_copies.c.carrier_id) & (loans.c.lent_at == copy_runs.c.made_at))
)
FORM_OF_LOAN: Subquery = union_all(_CARRIED, _SENT_ROUND, _COPIED).subquery("form_of_loan")
"""Every loan that is on a form of its own: the way, the number, whereto, and whether its bearer has a sealed packet."""
_NOW = (
    select(FORM_OF_LOAN)
    .join(loans, loans.c.id == FORM_OF_LOAN.c.loan_id)
    .where(loans.c.carrier_id == bindparam("carrier"), loans.c.checked_at.is_(None))
)


def form_of_loan(sight: Sight, carrier: int) -> FormOfLoan | None:
    """The form by which a carrier is out now; None where it is an ordinary loan, or here."""
    row = sight.connection.execute(_NOW, {"carrier": carrier}).first()
    return None if row is None else FormOfLoan(WayOut(row.way), row.number, row.destination)
