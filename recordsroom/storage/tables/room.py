"""The room itself: its opening, its settings, its counters, its accounts and what each of them keeps at hand."""

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

campaigns = folded(
    "campaigns",
    words("begun_on"),
    whole("begun_by", "users"),
    words("act_no", optional=True, unique=True),
    words("acted_on", optional=True),
    words("handed_over_by", optional=True),
    words("supervised_by", optional=True),
    words("seconded_by", optional=True),
    whole("closed_by", "users", optional=True),
    whole("through_carrier", optional=True),
    check("acted", "(act_no IS NULL) = (acted_on IS NULL)"),
)

campaign_counts = folded(
    "campaign_counts",
    whole("campaign_id", "campaigns"),
    whole("of_level", optional=True),
    words("of_kind"),
    words("medium"),
    whole("records_entered"),
    whole("carriers_entered"),
    check("of_level", "of_level BETWEEN 0 AND 4"),
    check("entered", "carriers_entered > 0"),
)
Index("ix_campaign_counts_campaign_id", campaign_counts.c.campaign_id)
