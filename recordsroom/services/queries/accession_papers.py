"""What the deed, its list and the register of accessions say, on real data (F-02, G-03, P-30)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recordsroom.domain.accessions import ComingState
from recordsroom.domain.values import QUARANTINED, Condition, Level, RecordKind, Scheme
from recordsroom.services.documents.accession_deed import (
    BOOK,
    CAME,
    LACKING,
    OVER,
    AccessionEntry,
    DeedTold,
    deed,
)
from recordsroom.services.documents.bound import FILES, ITEMS, NO_HEAD, BoundRow, Tally, bound_pages, tallied
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.queries.accessions import AccessionRow, ComingPiece, accession_lists, coming_lines
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.listed import UNCHECKED, Listed, listed, record_line
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.transfer_list import categories_of, years_of
from recordsroom.services.sight import Sight

_PIECES = Phrase(zh="卷（件）", en="pieces")
_CAME = {ComingState.CAME: CAME, ComingState.OVER: OVER, ComingState.LACKING: LACKING}
CONDITIONS = {
    Condition.DAMAGED: "破损",
    Condition.MOULD: "发霉，隔离",
    Condition.INSECTS: "虫蛀，隔离",
    Condition.DIRTY: "污染，隔离",
}
_Line = tuple[ComingPiece, Listed]


def accession_deed(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """Deed and list of these, of all open ones where none is named; held as the highest level on them (R-43)."""
    rows = [one for one in accession_lists(sight) if (one.id in of if of else one.open)]
    pages, levels = list[BoundRow](), [Level.INTERNAL]
    for row in rows:
        lines = coming_lines(sight, row.id)
        known = {one.row.id: one for one in listed(sight, [line.record for line in lines])}
        pages += _papers(sight, row, [(line, known[line.record]) for line in lines if line.record in known])
        levels.append(row.level or Level.PUBLIC)
    return LabelRun(of, tuple(pages), max(levels)) if pages else NOTHING


def accession_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The lists expected or taken over in these months, in all of them where none is named."""
    months = months_named(sight, of) if of else ()
    rows = [
        one
        for one in reversed(accession_lists(sight))
        if not months or f"{one.signed_on or one.expected_on:%Y-%m}" in months
    ]
    level = max((one.level or Level.PUBLIC for one in rows), default=Level.INTERNAL)
    return LabelRun(of, tuple(map(_entry, rows)), max(level, Level.INTERNAL)) if rows else NOTHING


def _papers(sight: Sight, row: AccessionRow, lines: Sequence[_Line]) -> list[BoundRow]:
    told = [_told(number, piece, one) for number, (piece, one) in enumerate(lines, 1)]
    tallies = [Tally.of(piece.pages_listed) for piece, _one in lines]
    about = f"{row.number}　{row.unit}"
    pages = list(bound_pages(BOOK, about, told, tallies, _PIECES))
    by = f"移交清单 {row.list_no}　" if row.list_no else ""
    also = f"list {row.list_no}, " if row.list_no else ""
    cover = deed(
        DeedTold(
            number=row.number,
            giving=row.unit,
            taking=sight.policy.unit_name,
            kind=row.kind,
            years=years_of([one for _piece, one in lines]),
            categories=categories_of([one for _piece, one in lines]),
            listed=_how_much([(p, one) for p, one in lines if p.state is not ComingState.OVER], came=False),
            came=_how_much([(p, one) for p, one in lines if p.state in _HERE], came=True),
            finding_aids=Phrase(f"{by}登记表 {len(pages)} 页，一式两份", f"{also}{len(pages)} pages, twice"),
            difference=row.difference,
            apart=_apart(row.came.apart),
            given_by=row.given_by,
            taken_by=row.taken_by,
            seen_by=row.seen_by,
            signed_on=row.signed_on.isoformat() if row.signed_on else "",
        )
    )
    return [cover, *pages]


def _apart(count: int) -> Phrase:
    zh, en = f"隔离待处理 {count} 件，处理合格后上架", f"{count} kept apart until they were treated"
    return Phrase(zh, en) if count else Phrase("", "")


_HERE = {ComingState.CAME, ComingState.OVER}


def _how_much(lines: Sequence[_Line], *, came: bool) -> Phrase:
    """Files and items apart, for units are never added to each other (domain.md §5)."""
    told = []
    for unit, kind in ((FILES, RecordKind.FILE), (ITEMS, RecordKind.ITEM)):
        pages = [
            (piece.pages_came or piece.pages_listed) if came else piece.pages_listed
            for piece, one in lines
            if one.kind is kind
        ]
        if pages:
            told.append(tallied(map(Tally.of, pages)).words(NO_HEAD, unit))
    return Phrase("；".join(one.zh for one in told), "; ".join(one.en for one in told))


def _told(number: int, piece: ComingPiece, one: Listed) -> RecordLine:
    notes = [f"实点 {piece.pages_came} 页"] if piece.pages_differ else []
    if piece.condition in CONDITIONS:
        treated = piece.condition in QUARANTINED and piece.treated
        notes.append(CONDITIONS[piece.condition].replace("隔离", "已处理") if treated else CONDITIONS[piece.condition])
    return replace(
        record_line(number, one),
        pages=UNCHECKED if piece.pages_listed is None else str(piece.pages_listed),
        copy_no=piece.piece.copy_no or "",
        came=_CAME.get(piece.state, ""),
        note="；".join(notes),
    )


def _entry(row: AccessionRow) -> AccessionEntry:
    apart = f"隔离 {row.came.apart} 件" if row.came.apart else ""
    return AccessionEntry(
        number=row.number,
        on=row.signed_on.isoformat() if row.signed_on else "",
        unit=row.unit,
        kind=row.kind,
        list_no=row.list_no,
        mark=mark(row.level, Scheme.NONE, None),
        listed=str(row.came.listed),
        came=str(row.came.came),
        difference="；".join(part for part in (row.difference, apart) if part),
        given_by=row.given_by,
        taken_by=row.taken_by,
        seen_by=row.seen_by,
    )
