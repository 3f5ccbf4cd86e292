"""What was asked for on numbered slips and called in by numbered notices, by whose labels the paper comes back."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

loan_slips = folded(
    "loan_slips",
    words("barcode", unique=True),
    words("slip_no", unique=True),
    whole("reader_id", "readers"),
    words("purpose"),
    words("asked_on"),
    check("barcode", BARCODE),
    check("asked_on", "date(asked_on) = asked_on"),
)
Index("ix_loan_slips_reader_id", loan_slips.c.reader_id)

slip_wishes = folded(
    "slip_wishes",
    whole("slip_id", "loan_slips"),
    whole("carrier_id", "carriers"),
)
Index("ux_slip_wishes_carrier", slip_wishes.c.slip_id, slip_wishes.c.carrier_id, unique=True)
Index("ix_slip_wishes_carrier_id", slip_wishes.c.carrier_id)

chases = folded(
    "chases",
    words("barcode", unique=True),
    words("chase_no", unique=True),
    whole("reader_id", "readers"),
    words("way"),
    whole("chased_at"),
    whole("chased_by", "users"),
    words("reply"),
    whole("replied_at", optional=True),
    check("barcode", BARCODE),
    check("replied", "(reply = '') = (replied_at IS NULL)"),
)
Index("ix_chases_reader_id", chases.c.reader_id)

chased_loans = folded(
    "chased_loans",
    whole("chase_id", "chases"),
    whole("loan_id", "loans"),
    whole("nth"),
    check("nth", "nth >= 1"),
)
Index("ux_chased_loans_nth", chased_loans.c.loan_id, chased_loans.c.nth, unique=True)
Index("ix_chased_loans_chase_id", chased_loans.c.chase_id)
