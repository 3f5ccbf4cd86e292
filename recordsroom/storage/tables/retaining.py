"""Retention: the holds that keep things from appraisal and destruction, and restrictions of privacy (R-106, R-149)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

holds = folded(
    "holds",
    whole("held_record_id", "records", optional=True),
    whole("held_box_id", "boxes", optional=True),
    whole("held_series_id", "series", optional=True),
    words("hold_reason"),
    words("placed_on"),
    whole("placed_by", "users"),
    words("look_again_on", optional=True),
    words("lifted_on", optional=True),
    whole("lifted_by", "users", optional=True),
    words("lift_reason"),
    check(
        "over_one",
        "(held_record_id IS NOT NULL) + (held_box_id IS NOT NULL) + (held_series_id IS NOT NULL) = 1",
    ),
    check("lifted", "(lifted_on IS NULL) = (lifted_by IS NULL)"),
)
for target in (holds.c.held_record_id, holds.c.held_box_id, holds.c.held_series_id):
    Index(f"ix_holds_{target.name}", target, sqlite_where=holds.c.lifted_on.is_(None))

restrictions = folded(
    "restrictions",
    whole("restricted_record_id", "records", optional=True),
    whole("restricted_series_id", "series", optional=True),
    words("restriction_basis"),
    words("restriction_reason"),
    words("restricted_on"),
    whole("restricted_by", "users"),
    words("restricted_until", optional=True),
    words("unrestricted_on", optional=True),
    whole("unrestricted_by", "users", optional=True),
    whole("unrestricted_leader_id", "approvers", optional=True),
    words("unrestricted_why"),
    check("over_one", "(restricted_record_id IS NOT NULL) + (restricted_series_id IS NOT NULL) = 1"),
    check("grounded", "restriction_basis <> '' AND restriction_reason <> ''"),
    check(
        "lifted",
        "(unrestricted_on IS NULL) = (unrestricted_by IS NULL)"
        " AND (unrestricted_on IS NULL) = (unrestricted_leader_id IS NULL)",
    ),
)
for target in (restrictions.c.restricted_record_id, restrictions.c.restricted_series_id):
    Index(f"ix_restrictions_{target.name}", target, sqlite_where=restrictions.c.unrestricted_on.is_(None))

secrecy_decisions = folded(
    "secrecy_decisions",
    whole("decided_record_id", "records"),
    words("decision_kind"),
    whole("old_level", optional=True),
    words("old_term", optional=True),
    words("old_until", optional=True),
    whole("new_level"),
    words("new_term", optional=True),
    words("new_until", optional=True),
    words("decided_on"),
    words("drafter"),
    whole("classifier_id", "approvers", optional=True),
    words("decision_basis"),
    words("notice_no"),
    words("notice_on", optional=True),
    words("decision_reason"),
    words("entered_on"),
    whole("entered_by", "users"),
    check("levels", "new_level BETWEEN 0 AND 4 AND (old_level IS NULL OR old_level BETWEEN 0 AND 4)"),
)
Index("ix_secrecy_decisions_decided_record_id", secrecy_decisions.c.decided_record_id)

schedule_lines = folded(
    "schedule_lines",
    words("scheduled_category"),
    words("scheduled_name"),
    words("scheduled_period", optional=True),
    words("start_day"),
    words("schedule_basis"),
    words("scheduled_on"),
    whole("scheduled_by", "users"),
    words("schedule_ended_on", optional=True),
    whole("schedule_ended_by", "users", optional=True),
    check("replaced", "(schedule_ended_on IS NULL) = (schedule_ended_by IS NULL)"),
    check("basis", "schedule_basis <> ''"),
)
Index(
    "ux_schedule_lines_category",
    schedule_lines.c.scheduled_category,
    unique=True,
    sqlite_where=schedule_lines.c.schedule_ended_on.is_(None),
)
