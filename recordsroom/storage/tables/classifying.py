"""Who classifies, and changes of who may know (T-27, G-34)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

scope_changes = folded(
    "scope_changes",
    whole("scope_decision_id", "secrecy_decisions", unique=True),
    words("scope_before", optional=True),
    words("scope_after"),
)

classifiers = folded(
    "classifiers",
    whole("classifying_approver_id", "approvers"),
    whole("classifying_up_to"),
    words("classifying_since"),
    words("classifying_until", optional=True),
    words("classifying_basis"),
    whole("classifying_entered_by", "users"),
    check("up_to", "classifying_up_to BETWEEN 2 AND 4"),
)
Index("ix_classifiers_approver", classifiers.c.classifying_approver_id)
