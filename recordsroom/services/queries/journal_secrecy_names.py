"""What the rows of secrecy are called in journal entries; `journal_names` has the rest."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.sql.elements import ColumnElement

from recordsroom.storage import tables

SECRECY_POINTS = {
    "decided_record_id": "records",
    "classifier": "approvers",
    "classifier_id": "approvers",
    "secrecy_act_id": "secrecy_acts",
    "notice_act_id": "secrecy_acts",
    "act_decision_id": "secrecy_decisions",
    "noticed_decision_id": "secrecy_decisions",
    "remark_decision_id": "secrecy_decisions",
    "remarked_carrier_id": "carriers",
    "remarked_by": "users",
    "acted_by": "users",
    "notice_reader_id": "readers",
    "notice_delivered_by": "users",
    "secrecy_notice_id": "secrecy_notices",
    "disputed_record_id": "records",
    "review": "secrecy_reviews",
    "own_record_id": "records",
    "pointed_record_id": "records",
    "pointed_by": "users",
    **dict.fromkeys(("grade", "own_grade_id"), "secret_grades"),
    **dict.fromkeys(("head", "own_head_id"), "approvers"),
    "own_entered_by": "users",
    "scope_decision_id": "secrecy_decisions",
    "classifying_approver_id": "approvers",
    "classifying_entered_by": "users",
    "secrecy_review_id": "secrecy_reviews",
    "reviewed_record_id": "records",
    "accessed_record_id": "records",
    "access_classifier_id": "approvers",
    **dict.fromkeys(("review_begun_by", "review_ended_by", "reviewed_by"), "users"),
    **dict.fromkeys(("access_entered_by", "access_decided_by"), "users"),
    "dispute": "secrecy_disputes",
    "dispute_entered_by": "users",
    "dispute_settled_by": "users",
}
"""Which table a field's number belongs to."""
SECRECY_CALLED: dict[str, tuple[Table, ColumnElement[str]]] = {
    "secrecy_notices": (tables.secrecy_notices, tables.secrecy_notices.c.notice_to),
    "secret_grades": (tables.secret_grades, tables.secret_grades.c.grade_name),
    "secrecy_reviews": (tables.secrecy_reviews, tables.secrecy_reviews.c.review_leader),
    "secrecy_disputes": (tables.secrecy_disputes, tables.secrecy_disputes.c.disputed_by),
}
"""By what a row of each table is called."""
