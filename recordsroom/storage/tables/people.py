"""Who uses the holdings, from which unit, and who allows it."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

units = folded(
    "units",
    words("name"),
    words("since"),
    words("until", optional=True),
    whole("successor_id", "units", optional=True),
    check("since", "date(since) = since"),
    check("until", "date(until) = until AND until >= since"),
    check("successor", "successor_id IS NULL OR (until IS NOT NULL AND successor_id <> id)"),
)
# Two units of one name never exist at the same time; history may hold as many as it likes (P-20).
Index("ux_units_standing", units.c.name, unique=True, sqlite_where=units.c.until.is_(None))

unit_contacts = folded(
    "unit_contacts",
    whole("contact_unit_id", "units"),
    whole("contact_reader_id", "readers"),
    words("contact_since"),
    words("contact_until", optional=True),
    check("contact_since", "date(contact_since) = contact_since"),
    check("contact_until", "date(contact_until) = contact_until AND contact_until >= contact_since"),
)
# One contact at a time; history may hold as many as it likes.
Index(
    "ux_unit_contacts_now",
    unit_contacts.c.contact_unit_id,
    unique=True,
    sqlite_where=unit_contacts.c.contact_until.is_(None),
)

readers = folded(
    "readers",
    words("barcode", unique=True),
    words("name"),
    words("unit"),
    words("post"),
    words("post_level"),
    whole("cleared"),
    words("valid_until"),
    whole("stopped"),
    whole("unit_id", "units", later=True),
    words("stop_cause", later=True),
    words("kind", later=True),
    words("id_number", later=True),
    words("letter_no", later=True),
    words("agreement_no", later=True),
    words("undertaken_on", later=True),
    check("barcode", BARCODE),
    check("cleared", "cleared BETWEEN 0 AND 4"),
    check("valid_until", "date(valid_until) = valid_until"),
    check("undertaken_on", "date(undertaken_on) = undertaken_on"),
)
Index("ix_readers_unit_id", readers.c.unit_id)

lost_cards = folded(
    "lost_cards",
    whole("reader_id", "readers"),
    words("barcode", unique=True),
    words("lost_on"),
    check("barcode", BARCODE),
    check("lost_on", "date(lost_on) = lost_on"),
)
Index("ix_lost_cards_reader_id", lost_cards.c.reader_id)

collectors = folded(
    "collectors",
    whole("reader_id", "readers"),
    whole("collector_id", "readers"),
    words("since"),
    words("until"),
    whole("max_level"),
    check("since", "date(since) = since"),
    check("until", "date(until) = until AND until >= since"),
    check("max_level", "max_level BETWEEN 0 AND 3"),
    check("other", "collector_id <> reader_id"),
)
Index("ux_collectors_pair", collectors.c.reader_id, collectors.c.collector_id, unique=True)
Index("ix_collectors_collector_id", collectors.c.collector_id)

approvers = folded(
    "approvers",
    words("name"),
    words("post"),
    whole("authority"),
    words("since"),
    words("until", optional=True),
    check("authority", "authority BETWEEN 1 AND 4"),
)

deputations = folded(
    "deputations",
    whole("approver_id", "approvers"),
    whole("deputy_id", "approvers"),
    words("since"),
    words("until"),
    whole("max_level"),
    words("document_no"),
    check("since", "date(since) = since"),
    check("until", "date(until) = until AND until >= since"),
    check("max_level", "max_level BETWEEN 0 AND 4"),
    check("other", "deputy_id <> approver_id"),
)
Index("ix_deputations_approver_id", deputations.c.approver_id)
