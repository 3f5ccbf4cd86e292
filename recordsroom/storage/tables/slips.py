"""What was asked for on numbered slips, and by which label the signed paper comes back."""

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
