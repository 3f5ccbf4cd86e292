"""Carrying outside and dispatch: the signed form, and the loans by which its pieces are out (G-18)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

carry_outs = folded(
    "carry_outs",
    words("carry_no", unique=True),
    words("carry_kind"),
    whole("bearer_id", "readers"),
    words("companions"),
    words("destination"),
    words("carry_purpose"),
    words("route"),
    whole("abroad"),
    words("channel"),
    whole("approver_id", "approvers"),
    words("approved_on"),
    whole("deputation_id", "deputations", optional=True),
    words("carry_seal"),
    whole("carry_case_id", "transport_cases", optional=True),
    whole("stays_there"),
    words("carry_back_on"),
    whole("carried_at"),
    whole("carried_by", "users"),
    words("taken_by"),
    words("taken_on", optional=True),
    words("slip_back_no"),
    check("abroad", "abroad IN (0, 1)"),
    check("stays", "stays_there = 0 OR (stays_there = 1 AND carry_kind = 'DISPATCH')"),
    check("taken", "(taken_on IS NULL) = (taken_by = '')"),
)
Index("ix_carry_outs_carry_case_id", carry_outs.c.carry_case_id)

carry_loans = folded(
    "carry_loans",
    whole("carry_out_id", "carry_outs"),
    whole("loan_id", "loans", unique=True),
)
Index("ix_carry_loans_carry_out_id", carry_loans.c.carry_out_id)

lawful_takings = folded(
    "lawful_takings",
    whole("taking_id", "carry_outs", unique=True),
    words("officer_card"),
    words("second_officer_card"),
    words("kept_paper_no"),
    words("kept_on", optional=True),
    whole("kept_let_by_id", "approvers", optional=True),
    check("kept", "(kept_on IS NULL) = (kept_paper_no = '') AND (kept_on IS NULL) = (kept_let_by_id IS NULL)"),
)
Index("ix_lawful_takings_open", lawful_takings.c.taking_id, sqlite_where=lawful_takings.c.kept_on.is_(None))
