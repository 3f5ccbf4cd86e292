"""What the papers of a transfer to the state archives say: the deed, and every line with its review (F-02, R-97)."""

from __future__ import annotations

from recordsroom.domain.transferring import AccessOpinion
from recordsroom.services.documents.accession_deed import DeedTold, deed
from recordsroom.services.documents.bound import NO_HEAD, BoundRow, Tally, bound_pages, tallied
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.transfer_deed import BOOK, LeavingLine
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import day_words
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.transferring import LeavingRow, TransferRow, highest_of, transfers
from recordsroom.services.sight import Sight

_PIECES, _APART = Phrase(zh="件", en="items"), "\u3000"
ACCESS_OPINIONS = {
    AccessOpinion.OPEN: Phrase(zh="开放", en="open"),
    AccessOpinion.CONTROLLED: Phrase(zh="延期开放", en="not yet"),
}
"""The opinion on open access, as papers and registers say it."""
_DROPPED = Phrase(zh="撤下", en="dropped")


def transfer_deed(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """Deed and list of these transfers, as far as they are."""
    found = tuple(row for row in transfers(sight) if row.id in of)
    pages = tuple(page for row in found for page in _pages(sight, row))
    return LabelRun(of, pages, highest_of(found)) if found else NOTHING


def _pages(sight: Sight, row: TransferRow) -> tuple[BoundRow, ...]:
    about = f"{row.number}{_APART}{row.transfer.archives_name}"
    tallies = [Tally.of(one.line.leaving_pages) if one.line.stands else Tally() for one in row.lines]
    pages = tuple(bound_pages(BOOK, about, [_line(one) for one in row.lines], tallies, _PIECES))
    return _deed(sight, row, len(pages)), *pages


def _deed(sight: Sight, row: TransferRow, pages: int) -> BoundRow:
    one, standing = row.transfer, [line.line for line in row.standing]
    years = sorted({line.leaving_year for line in standing if line.leaving_year})
    out = [line for line in standing if line.scanned_out_at is not None]
    opinions = {opinion: row.said(opinion) for opinion in AccessOpinion}
    return deed(
        DeedTold(
            number=row.number,
            giving=sight.policy.unit_name,
            taking=one.archives_name,
            kind=one.transfer_kind,
            years="–".join(map(str, dict.fromkeys((years[0], years[-1])))) if years else "",
            categories="",
            listed=_much([line.leaving_pages for line in standing]),
            came=_much([line.leaving_pages for line in out]),
            finding_aids=Phrase(zh=f"{BOOK.name.zh}　{pages} 页，一式两份", en=f"{BOOK.name.en}, {pages} pages, twice"),
            difference=one.deed_remarks,
            apart=Phrase(
                zh="，".join(f"{ACCESS_OPINIONS[opinion].zh} {count} 件" for opinion, count in opinions.items()),
                en=", ".join(f"{ACCESS_OPINIONS[opinion].en} {count}" for opinion, count in opinions.items()),
            ),
            given_by=one.deed_giver,
            taken_by=one.deed_taker,
            seen_by=one.deed_watcher,
            signed_on=day_words(one.deed_signed_on),
        )
    )


def _much(pages: list[int | None]) -> Phrase:
    return tallied(map(Tally.of, pages)).words(NO_HEAD, _PIECES)


def _line(row: LeavingRow) -> LeavingLine:
    line = row.line
    return LeavingLine(
        number=line.transfer_line,
        reference_code=line.leaving_code,
        title=row.title or "",
        year=str(line.leaving_year or ""),
        retention=retention_words(line.leaving_period) or "",
        mark=mark(line.leaving_level, line.leaving_scheme, line.leaving_term),
        copy_no=line.leaving_copy,
        pages="" if line.leaving_pages is None else str(line.leaving_pages),
        access="" if line.access_opinion is None else ACCESS_OPINIONS[line.access_opinion],
        access_why=line.access_why,
        counted="√" if line.scanned_out_at is not None else "",
        note="" if line.stands else _DROPPED,
    )
