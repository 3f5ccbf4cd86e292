"""What the bound pages of the outgoing book say (G-02)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.dispatch_register import BOOK, DispatchLine, dispatch_totals
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.carry_papers import CHANNELS, STAYS
from recordsroom.services.queries.dispatches import DispatchEntry, DispatchState, dispatches_of_month
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight


def dispatch_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    rows, highest = list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        found = dispatches_of_month(sight, month)
        lines, states = [_line(number, one) for number, one in enumerate(found, 1)], [one.state for one in found]
        unsigned, there = states.count(DispatchState.ON_WAY), states.count(DispatchState.SIGNED)
        rows += BOOK.pages(month, lines, dispatch_totals(len({one.form for one in found}), len(found), unsigned, there))
        highest = max([highest, *(one.piece.level or Level.PUBLIC for one in found)])
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def called_in(one: DispatchEntry) -> str | Phrase:
    """When it came back, or that it stays there."""
    if one.state is DispatchState.STAYS:
        return STAYS
    return f"{one.back_at:%m-%d}" if one.back_at else ""


def _line(number: int, one: DispatchEntry) -> DispatchLine:
    piece = one.piece
    return DispatchLine(
        number=number,
        dispatch_no=one.number,
        day=f"{one.out_at:%Y-%m-%d}",
        to_unit=one.to_unit,
        document_no=one.document_no,
        reference_code=piece.reference_code,
        title=TITLE_HIDDEN if piece.title is None else piece.title,
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        copies=one.copies,
        copy_no=piece.copy_no or "",
        channel=CHANNELS[one.channel],
        seal=one.seal,
        bearer=one.bearer,
        keeper=one.keeper,
        taken=f"{one.taken_by} {one.taken_on:%m-%d}" if one.taken_on else "",
        receipt_no=one.receipt_no,
        back_by=one.back_by.isoformat(),
        back=called_in(one),
    )
