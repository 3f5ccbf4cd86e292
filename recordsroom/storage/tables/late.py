"""What was written by hand and entered late."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

late_sheets = folded(
    "late_sheets",
    words("barcode", optional=True, unique=True),
    words("sheet_no", unique=True),
    whole("happened_at", optional=True),
    whole("cause", optional=True),
    words("countersigned_by"),
    words("countersign_no"),
    whole("opened_at", optional=True),
    whole("opened_by", "users", optional=True),
    whole("closed_at", optional=True),
    check("barcode", BARCODE),
    check("opened", "(opened_at IS NULL) = (happened_at IS NULL)"),
    check("closed", "closed_at IS NULL OR opened_at IS NOT NULL"),
)

sheet_forms = folded(
    "sheet_forms",
    whole("sheet_id", "late_sheets", unique=True),
    words("sheet_form"),
    check("sheet_form", "sheet_form IN ('F-13', 'F-15', 'F-16')"),
)

void_sheets = folded(
    "void_sheets",
    whole("sheet_id", "late_sheets", unique=True),
    whole("voided_at"),
    whole("voided_by", "users"),
)

late_entries = folded(
    "late_entries",
    whole("sheet_id", "late_sheets"),
    whole("loan_id", "loans"),
    words("act"),
    whole("happened_at"),
    check("act", "act IN ('LENT', 'RETURNED')"),
)
late_visits = folded(
    "late_visits",
    whole("sheet_id", "late_sheets"),
    whole("visit_id", "visits"),
    words("move"),
    whole("moved_at"),
    check("move", "move IN ('CAME', 'LEFT')"),
)
Index("ux_late_visits_move", late_visits.c.visit_id, late_visits.c.move, unique=True)
Index("ix_late_visits_sheet_id", late_visits.c.sheet_id)
Index("ux_late_entries_act", late_entries.c.loan_id, late_entries.c.act, unique=True)
Index("ix_late_entries_sheet_id", late_entries.c.sheet_id)
