"""Who has what, by whose leave."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

approvals = folded(
    "approvals",
    words("form_no", unique=True),
    whole("reader_id", "readers"),
    whole("approver_id", "approvers"),
    words("approved_on"),
    whole("deputation_id", "deputations", later=True),
)

approval_scopes = folded(
    "approval_scopes",
    whole("approval_id", "approvals", unique=True),
    whole("series_id", "series", optional=True),
    whole("year_from", optional=True),
    whole("year_to", optional=True),
    whole("max_level"),
    whole("most"),
    words("valid_until"),
    words("topic"),
    check("years", "(year_from IS NULL) = (year_to IS NULL)"),
    check("valid_until", "date(valid_until) = valid_until"),
)

loans = folded(
    "loans",
    whole("carrier_id", "carriers"),
    whole("reader_id", "readers"),
    whole("approval_id", "approvals", optional=True),
    whole("lent_at"),
    whole("lent_by", "users"),
    words("due_on"),
    whole("pages_out", optional=True),
    whole("from_location_id", "storage_locations", optional=True),
    whole("received_at", optional=True),
    whole("received_by", "users", optional=True),
    whole("pages_in", optional=True),
    whole("checked_at", optional=True),
    whole("collector_id", "readers", later=True),
    whole("returner_id", "readers", later=True),
    check("checked", "checked_at IS NULL OR received_at IS NOT NULL"),
)
Index("ux_loans_open", loans.c.carrier_id, unique=True, sqlite_where=loans.c.checked_at.is_(None))
Index("ix_loans_reader_open", loans.c.reader_id, sqlite_where=loans.c.checked_at.is_(None))
Index("ix_loans_carrier_id", loans.c.carrier_id)

renewals = folded(
    "renewals",
    whole("loan_id", "loans"),
    whole("renewed_at"),
    whole("renewed_by", "users"),
    words("due_before"),
    words("due_after"),
    whole("leave_id", "approvals", optional=True),
    check("forward", "due_after > due_before"),
)
Index("ix_renewals_loan_id", renewals.c.loan_id)

approval_lines = folded(
    "approval_lines",
    whole("approval_id", "approvals"),
    whole("carrier_id", "carriers"),
    whole("loan_id", "loans", optional=True),
)

line_marks = folded(
    "line_marks",
    whole("line_id", "approval_lines", unique=True),
    whole("struck"),
    words("latest_on", optional=True),
    whole("reading_only"),
    whole("marked_at"),
    whole("marked_by", "users"),
    check("latest_on", "latest_on IS NULL OR date(latest_on) = latest_on"),
)
Index("ux_approval_lines_carrier", approval_lines.c.approval_id, approval_lines.c.carrier_id, unique=True)
Index("ix_approval_lines_unused", approval_lines.c.carrier_id, sqlite_where=approval_lines.c.loan_id.is_(None))
