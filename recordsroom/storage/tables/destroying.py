"""Lists of destruction: what they say, who signed, the way to the machine and the end (F-23, G-21)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

destruction_lists = folded(
    "destruction_lists",
    words("destruction_no", unique=True),
    words("requester"),
    words("destroy_why"),
    words("appraisal_no"),
    words("appraisers"),
    words("appraised_on"),
    words("destroy_channel"),
    words("filed_with"),
    whole("listed_at"),
    whole("listed_by", "users"),
    whole("given_up_at", optional=True),
    words("given_up_why"),
)

destruction_lines = folded(
    "destruction_lines",
    whole("destruction_id", "destruction_lists"),
    whole("destroy_line"),
    whole("doomed_id", "carriers"),
    words("doomed_label"),
    words("doomed_code"),
    words("doomed_document"),
    words("doomed_author"),
    words("doomed_title"),
    words("doomed_dated"),
    words("doomed_retention"),
    whole("doomed_level"),
    words("doomed_scheme"),
    words("doomed_term"),
    words("doomed_copy"),
    words("doomed_kind"),
    whole("doomed_pages", optional=True),
    whole("struck_at", optional=True),
    words("struck_why"),
    whole("set_aside_at", optional=True),
    whole("fed_at", optional=True),
    whole("destroyed_at", optional=True),
    # What is destroyed was approved, set aside and scanned at the machine, in this order (T-33 to T-35).
    check("order", "(fed_at IS NULL OR set_aside_at IS NOT NULL) AND (destroyed_at IS NULL OR fed_at IS NOT NULL)"),
    check("struck", "struck_at IS NULL OR (set_aside_at IS NULL AND destroyed_at IS NULL AND struck_why <> '')"),
)
Index("ux_destruction_lines_no", destruction_lines.c.destruction_id, destruction_lines.c.destroy_line, unique=True)
# Nothing stands on two lists, and nothing struck from a list comes back to it.
Index(
    "ux_destruction_lines_doomed",
    destruction_lines.c.doomed_id,
    unique=True,
    sqlite_where=destruction_lines.c.struck_at.is_(None),
)

destruction_leaves = folded(
    "destruction_leaves",
    whole("destruction_id", "destruction_lists"),
    words("leave_no", unique=True),
    whole("leave_signer_id", "approvers"),
    words("leave_signed_on"),
    words("not_before"),
    words("counts_until"),
    words("leave_digest"),
    whole("leave_entered_at"),
    whole("leave_entered_by", "users"),
    words("leave_second"),
    whole("voided_at", optional=True),
    check("digest", "length(leave_digest) = 64"),
    check("second", "leave_second <> ''"),
)
Index(
    "ux_destruction_leaves_list",
    destruction_leaves.c.destruction_id,
    unique=True,
    sqlite_where=destruction_leaves.c.voided_at.is_(None),
)

destruction_journeys = folded(
    "destruction_journeys",
    whole("destruction_id", "destruction_lists"),
    words("escorts"),
    whole("bags"),
    words("bag_seals"),
    whole("escorted_at"),
    whole("bags_arrived", optional=True),
    whole("at_machine_at", optional=True),
    whole("turned_back_at", optional=True),
    words("turned_back_why"),
    check("bags", "bags > 0 AND (bags_arrived IS NULL OR bags_arrived > 0)"),
    check("arrived", "(bags_arrived IS NULL) = (at_machine_at IS NULL)"),
)
Index(
    "ux_destruction_journeys_list",
    destruction_journeys.c.destruction_id,
    unique=True,
    sqlite_where=destruction_journeys.c.turned_back_at.is_(None),
)

destruction_acts = folded(
    "destruction_acts",
    whole("destruction_id", "destruction_lists", unique=True),
    words("supervisors"),
    words("destroy_method"),
    words("destroy_place"),
    words("destroy_began"),
    words("destroy_ended"),
    whole("device_id", "equipment", optional=True),
    words("receiving_unit"),
    words("destroy_receipt"),
    whole("pieces_destroyed"),
    words("act_digest"),
    whole("act_at"),
    whole("act_by", "users"),
    words("act_second"),
    check("pieces", "pieces_destroyed > 0"),
    check("proof", "device_id IS NOT NULL OR (receiving_unit <> '' AND destroy_receipt <> '')"),
    check("second", "act_second <> ''"),
)
