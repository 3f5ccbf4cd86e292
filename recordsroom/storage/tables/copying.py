"""What was let to be copied, what was made of it, and what became of each copy (F-18, G-15)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

copy_forms = folded(
    "copy_forms",
    words("copy_form_no", unique=True),
    whole("original_id", "carriers"),
    whole("applicant_id", "readers"),
    whole("approver_id", "approvers"),
    words("approved_on"),
    whole("deputation_id", "deputations", optional=True),
    words("copy_way"),
    words("purpose"),
    words("audience"),
    whole("copies_let"),
    words("consent_no"),
    words("copies_back_on"),
    check("copies_let", "copies_let >= 1"),
    check("days", "date(approved_on) = approved_on AND date(copies_back_on) = copies_back_on"),
)
Index("ix_copy_forms_original_id", copy_forms.c.original_id)

copy_runs = folded(
    "copy_runs",
    whole("copy_form_id", "copy_forms"),
    whole("made_at"),
    whole("made_by", "users"),
    words("device"),
    words("medium_no"),
    whole("copies_made"),
    whole("pages_each"),
    whole("waste"),
    words("waste_seen_by"),
    check("counted", "copies_made >= 0 AND waste >= 0 AND copies_made + waste > 0"),
)
Index("ix_copy_runs_copy_form_id", copy_runs.c.copy_form_id)

made_copies = folded(
    "made_copies",
    whole("carrier_id", "carriers", unique=True),
    whole("copy_run_id", "copy_runs"),
    whole("nth_of_form"),
    words("fate", optional=True),
    whole("settled_at", optional=True),
    whole("settled_by", "users", optional=True),
    words("fate_seen_by"),
    check("settled", "(fate IS NULL) = (settled_at IS NULL) AND (fate IS NULL) = (settled_by IS NULL)"),
)
Index("ix_made_copies_copy_run_id", made_copies.c.copy_run_id)
