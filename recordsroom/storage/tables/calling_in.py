"""Lists of what is called in: their heads and their lines (F-19, G-17)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

call_ins = folded(
    "call_ins",
    words("call_in_no", unique=True),
    words("call_way"),
    words("counterpart"),
    words("notice_no"),
    words("call_due_on"),
    whole("called_at"),
    whole("called_by", "users"),
    whole("call_ended_at", optional=True),
    words("call_receiver"),
    words("call_receipt_no"),
    words("couriers"),
)

call_lines = folded(
    "call_lines",
    whole("call_in_id", "call_ins"),
    whole("called_carrier_id", "carriers"),
    words("call_end", optional=True),
    words("call_reason"),
    whole("line_ended_at", optional=True),
    whole("line_ended_by", "users", optional=True),
    check("ended", "call_end IS NOT NULL OR (line_ended_at IS NULL AND line_ended_by IS NULL)"),
)
Index("ux_call_lines_carrier", call_lines.c.call_in_id, call_lines.c.called_carrier_id, unique=True)
Index("ix_call_lines_called_carrier_id", call_lines.c.called_carrier_id)
