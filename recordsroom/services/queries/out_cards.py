"""What out cards say: where a carrier went, and when it is due by now (F-16)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Barcode, Level, RecordKind, Scheme
from recordsroom.services.documents.out_card import OutCardRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.scanned_card import ABOUT_CARD, HOME
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import (
    approvals,
    carriers,
    loans,
    out_cards,
    readers,
    records,
    renewals,
    users,
)

OUT_CARDS = (
    select(
        *ABOUT_CARD,
        out_cards.c.loan_id,
        records.c.kind,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        carriers.c.copy_no,
        loans.c.lent_at,
        approvals.c.form_no,
        users.c.name.label("keeper"),
    )
    .join(loans, loans.c.id == out_cards.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .join(users, users.c.id == loans.c.lent_by)
    .outerjoin(approvals, approvals.c.id == loans.c.approval_id)
    .outerjoin(HOME, HOME.c.id == carriers.c.home_id)
    .where(out_cards.c.id.in_(bindparam("ids", expanding=True)))
)
_BEFORE = select(renewals.c.due_before).where(renewals.c.loan_id == bindparam("loan")).order_by(renewals.c.id)
_MASKED = Phrase(zh="见审批单", en="see the slip")


def out_card(sight: Sight, row: Any, _marked: bool) -> OutCardRow:
    """What the card of one loan says; at 绝密 it names the slip and nobody."""
    before = sight.connection.execute(_BEFORE, {"loan": row["loan_id"]}).scalars()
    masked = (row["level"] or 0) >= Level.JUEMI
    return OutCardRow(
        barcode=Barcode(row["barcode"]),
        of_file=row["kind"] == RecordKind.FILE.value,
        reference_code=row["reference_code"],
        copy_no=row["copy_no"] or "",
        mark=mark(row["level"], Scheme(row["scheme"]), row["secrecy_term"]),
        lent_on=local_date(row["lent_at"], sight.stamp.offset_minutes).isoformat(),
        due_on=row["due_on"] or "–",
        renewed="、".join(before),
        whither=_MASKED if masked else f"{row['name']}\u3000{row['unit']}",
        form_no=row["form_no"] or "",
        keeper=row["keeper"],
        place=closed_up(row["home"] or ""),
    )
