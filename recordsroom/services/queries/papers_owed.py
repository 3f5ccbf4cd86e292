"""Papers that are to be signed, packets that are to be handed over, papers to be filed (R-25, R-28, R-34, R-93)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.receipt_filing import last_day_to_file
from recordsroom.domain.receiving import Packet
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import accession_lines, accessions, handovers, receipt_filings, receipts


@dataclass(frozen=True, slots=True)
class PapersOwed:
    """So many of one kind wait; `first` is the oldest of them."""

    matter: str
    count: int
    first: int


_CAME = select(accession_lines.c.accession_id).where(accession_lines.c.came_in_at.is_not(None))
_OWED = {
    "HANDOVERS_UNSIGNED": select(func.count(), func.min(handovers.c.id)).where(handovers.c.signed_on.is_(None)),
    "DEEDS_UNSIGNED": select(func.count(), func.min(accessions.c.id)).where(
        accessions.c.taken_over_at.is_(None), accessions.c.id.in_(_CAME)
    ),
    "PACKETS_OPEN": select(func.count(), func.min(receipts.c.id)).where(
        receipts.c.packet != Packet.OPENED.value, receipts.c.handed_on.is_(None), receipts.c.void_cause == ""
    ),
    "FILING_LATE": select(func.count(), func.min(receipts.c.id)).where(
        receipts.c.packet == Packet.OPENED.value,
        receipts.c.void_cause == "",
        receipts.c.received_on <= bindparam("last"),
        receipts.c.id.not_in(select(receipt_filings.c.receipt_id)),
    ),
}


def papers_owed(sight: Sight) -> Iterator[PapersOwed]:
    """What waits: handovers and deeds to be signed, packets that nobody opened, papers that should be filed by now."""
    last = {"last": last_day_to_file(sight.today).isoformat()}
    for matter, statement in _OWED.items():
        count, first = sight.connection.execute(statement, last if matter == "FILING_LATE" else {}).one()
        if count:
            yield PapersOwed(matter, count, first)
