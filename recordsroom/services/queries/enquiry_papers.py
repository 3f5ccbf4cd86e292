"""What the certificates of searches say: the answer, and the records it rests on (P-13)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.enquiry_proof import BOOK, LookedInto, ProofFacts, proof_page
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.enquiries import EnquiryRow, enquiry_register
from recordsroom.services.queries.label_rows import up_to
from recordsroom.services.queries.pieces import Piece
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_BESIDE = "\u3000"


def proof_pages(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The certificates of these enquiries, as far as they have a number."""
    chosen = [row for row in reversed(enquiry_register(sight)) if row.id in of and row.proof_no]
    rows = tuple(page for row in chosen for page in _proof(row))
    levels = [one.level for row in chosen for one in row.pieces if one.level is not None]
    return LabelRun(tuple(row.id for row in chosen), rows, max([Level.PUBLIC, *levels])) if rows else NOTHING


def _proof(row: EnquiryRow) -> Iterator[BoundRow]:
    many = len(row.pieces)
    yield proof_page(
        ProofFacts(
            number=row.proof_no,
            enquiry=row.number,
            enquirer=row.enquirer,
            unit=row.unit,
            sought=row.sought,
            answer=row.answer,
            records=Phrase(f"{many} 件，见附页", f"{many}, see the list") if many else Phrase("没有查到", "none"),
            let_by=f"{row.leader}{_BESIDE}{row.let_no}".strip(_BESIDE),
            answered_on=row.answered_at.date().isoformat() if row.answered_at else "",
            keeper=row.answered_by,
        )
    )
    if row.pieces:
        lines = [_line(number, one) for number, one in enumerate(row.pieces, 1)]
        yield from bound_pages(BOOK, row.proof_no, lines)


def _line(number: int, one: Piece) -> LookedInto:
    title = TITLE_HIDDEN if one.title is None else one.title
    return LookedInto(number, one.reference_code, title, up_to(one.level) if one.level else "")
