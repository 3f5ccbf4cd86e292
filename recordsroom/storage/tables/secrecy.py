"""Secrecy: acts with their notices, papers to be marked anew, disputes (G-07, R-08, R-16, T-27)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

secrecy_acts = folded(
    "secrecy_acts",
    whole("act_year"),
    whole("act_serial"),
    words("acted_on"),
    whole("acted_by", "users"),
)
Index("ux_secrecy_acts_number", secrecy_acts.c.act_year, secrecy_acts.c.act_serial, unique=True)

secrecy_act_lines = folded(
    "secrecy_act_lines",
    whole("secrecy_act_id", "secrecy_acts"),
    whole("act_decision_id", "secrecy_decisions", unique=True),
)
Index("ix_secrecy_act_lines_secrecy_act_id", secrecy_act_lines.c.secrecy_act_id)

secrecy_disputes = folded(
    "secrecy_disputes",
    whole("disputed_record_id", "records"),
    words("disputed_by"),
    words("dispute_reason"),
    words("asked_of"),
    whole("claimed_level"),
    whole("level_before", optional=True),
    words("scheme_before"),
    words("term_before", optional=True),
    words("disputed_on"),
    whole("dispute_entered_by", "users"),
    words("dispute_settled_on", optional=True),
    words("settled_paper"),
    whole("dispute_settled_by", "users", optional=True),
    check("settled", "(dispute_settled_on IS NULL) = (dispute_settled_by IS NULL)"),
)
Index(
    "ux_secrecy_disputes_open",
    secrecy_disputes.c.disputed_record_id,
    unique=True,
    sqlite_where=secrecy_disputes.c.dispute_settled_on.is_(None),
)

secrecy_notices = folded(
    "secrecy_notices",
    whole("notice_act_id", "secrecy_acts"),
    whole("notice_serial"),
    words("notice_to"),
    words("notice_unit"),
    whole("notice_reader_id", "readers", optional=True),
    words("notice_way"),
    words("noticed_on"),
    words("notice_delivered_on", optional=True),
    words("notice_delivered_to"),
    whole("notice_delivered_by", "users", optional=True),
    check("delivered", "(notice_delivered_on IS NULL) = (notice_delivered_by IS NULL)"),
)
Index("ux_secrecy_notices_serial", secrecy_notices.c.notice_act_id, secrecy_notices.c.notice_serial, unique=True)

secrecy_notice_lines = folded(
    "secrecy_notice_lines",
    whole("secrecy_notice_id", "secrecy_notices"),
    whole("noticed_decision_id", "secrecy_decisions"),
    words("notice_holding"),
)
Index("ix_secrecy_notice_lines_notice", secrecy_notice_lines.c.secrecy_notice_id)

remark_tasks = folded(
    "remark_tasks",
    whole("remarked_carrier_id", "carriers"),
    whole("remark_decision_id", "secrecy_decisions"),
    words("mark_before"),
    words("mark_after"),
    words("remark_since"),
    words("remarked_on", optional=True),
    whole("remarked_by", "users", optional=True),
    check("remarked", "(remarked_on IS NULL) = (remarked_by IS NULL)"),
)
Index(
    "ux_remark_tasks_open",
    remark_tasks.c.remarked_carrier_id,
    unique=True,
    sqlite_where=remark_tasks.c.remarked_on.is_(None),
)

secrecy_reviews = folded(
    "secrecy_reviews",
    whole("review_year"),
    words("review_begun_on"),
    whole("review_begun_by", "users"),
    words("review_leader"),
    words("review_ended_on", optional=True),
    whole("review_ended_by", "users", optional=True),
    check("ended", "(review_ended_on IS NULL) = (review_ended_by IS NULL)"),
)

secrecy_review_lines = folded(
    "secrecy_review_lines",
    whole("secrecy_review_id", "secrecy_reviews"),
    whole("reviewed_record_id", "records"),
    words("review_outcome"),
    words("review_words"),
    words("reviewed_on"),
    whole("reviewed_by", "users"),
)
Index(
    "ux_secrecy_review_lines_record",
    secrecy_review_lines.c.secrecy_review_id,
    secrecy_review_lines.c.reviewed_record_id,
    unique=True,
)

access_reviews = folded(
    "access_reviews",
    whole("accessed_record_id", "records"),
    words("access_wish"),
    words("access_ground"),
    words("access_until", optional=True),
    words("access_head"),
    words("access_head_on"),
    whole("access_entered_by", "users"),
    whole("access_classifier_id", "approvers", optional=True),
    words("access_decided_on", optional=True),
    whole("access_granted"),
    whole("access_decided_by", "users", optional=True),
    check("decided", "(access_decided_on IS NULL) = (access_decided_by IS NULL)"),
    check("granted", "access_granted IN (0, 1)"),
)
Index("ix_access_reviews_record", access_reviews.c.accessed_record_id)

secret_points = folded(
    "secret_points",
    whole("pointed_record_id", "records", unique=True),
    words("points"),
    words("pointed_on"),
    whole("pointed_by", "users"),
)

secret_grades = folded(
    "secret_grades",
    words("grade_scheme"),
    words("grade_name"),
    words("grade_mark"),
    whole("longest_months"),
    whole("grade_retired"),
    check("scheme", "grade_scheme IN ('WORK', 'BUSINESS')"),
    check("retired", "grade_retired IN (0, 1)"),
)

own_secret_decisions = folded(
    "own_secret_decisions",
    whole("own_record_id", "records"),
    words("own_kind"),
    whole("own_grade_id", "secret_grades", optional=True),
    words("own_old_mark"),
    words("own_new_mark"),
    words("own_term", optional=True),
    words("own_until", optional=True),
    words("own_decided_on"),
    words("own_drafter"),
    whole("own_head_id", "approvers"),
    words("own_basis"),
    words("own_entered_on"),
    whole("own_entered_by", "users"),
    check("graded", "(own_kind = 'SET') = (own_grade_id IS NOT NULL)"),
)
Index("ix_own_secret_decisions_record", own_secret_decisions.c.own_record_id)
