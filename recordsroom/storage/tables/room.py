"""The room itself: its settings, its counters, its accounts and what each of them keeps at hand."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

_ADMINISTRATORS = " + ".join(
    f"(instr(',' || roles || ',', ',{role},') > 0)" for role in ("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR")
)

policies = folded("policies", words("name", unique=True), words("value"))

counters = folded("counters", words("name", unique=True), whole("next"), check("forward", "next > 0"))

users = folded(
    "users",
    words("name", unique=True),
    words("roles"),
    whole("active"),
    words("public_key"),
    words("password_set_on"),
    whole("cleared", later=True),
    # One administrator's hat at most, and then no other (domain.md §4.2); the program explains, the schema guarantees.
    check("duties", f"({_ADMINISTRATORS}) = 0 OR (({_ADMINISTRATORS}) = 1 AND instr(roles, ',') = 0)"),
    check("active", "active IN (0, 1)"),
    check("cleared", "cleared BETWEEN 0 AND 4"),
)

saved_filters = folded("saved_filters", whole("user_id", "users"), words("name"), words("query"))
Index("ux_saved_filters_name", saved_filters.c.user_id, saved_filters.c.name, unique=True)
