"""What the bound registers of circulation, calling in and handovers say of a month or a year (G-14, G-17, G-23)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.handover import HandoverKind, Topic
from recordsroom.domain.values import Level
from recordsroom.services.documents import call_in_register, circulation_register, handover_register
from recordsroom.services.documents.call_in_register import CallRegisterLine, call_totals
from recordsroom.services.documents.circulation_register import CirculationLine, circulation_totals
from recordsroom.services.documents.handover_register import HandoverLine, handover_totals
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBook, MonthLine, MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.call_in_paper import CALL_ENDS, CALL_WAYS
from recordsroom.services.queries.calling_in import CalledPiece, CallRow, call_lists
from recordsroom.services.queries.circulating import LegRow, SheetRow, circulation_sheets
from recordsroom.services.queries.handing import HandoverRow
from recordsroom.services.queries.handing import handover_register as handovers
from recordsroom.services.queries.handing_papers import HANDOVER_KINDS
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named, period_words
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

R = TypeVar("R")
_UNSIGNED = Phrase(zh="未签字", en="not signed")


def circulation_book(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The sheets that were begun in these months or years, leg by leg; this month where none is named (G-14)."""

    def lines(some: Sequence[SheetRow]) -> list[MonthLine]:
        legs = [(sheet, leg) for sheet in some for leg in sheet.legs]
        return [_leg(number, sheet, leg) for number, (sheet, leg) in enumerate(legs, 1)]

    def totals(some: Sequence[SheetRow]) -> Phrase:
        return circulation_totals(len(some), sum(len(one.legs) for one in some), sum(one.read for one in some))

    rows, told = _periods(
        sight, of, circulation_sheets(sight)[::-1], lambda one: one.begun_on, (circulation_register.BOOK, lines, totals)
    )
    return _run(of, rows, [one.highest.level for one in told])


def call_in_book(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The lists that were begun in these months or years, piece by piece; this month where none is named (G-17)."""

    def lines(some: Sequence[CallRow]) -> list[MonthLine]:
        pieces = [(row, one) for row in some for one in row.lines]
        return [_called(number, row, one) for number, (row, one) in enumerate(pieces, 1)]

    def totals(some: Sequence[CallRow]) -> Phrase:
        ends = [one.end for row in some for one in row.lines]
        left = sum(end in {None, CallEnd.NOT_RETURNED} for end in ends)
        return call_totals(len(some), len(ends), ends.count(CallEnd.RETURNED), left)

    rows, told = _periods(
        sight, of, call_lists(sight)[::-1], lambda one: one.begun_on, (call_in_register.BOOK, lines, totals)
    )
    return _run(of, rows, [one.highest.level for one in told])


def handover_book(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The handovers that were drawn up in these months or years; this month where none is named (G-23)."""

    def lines(some: Sequence[HandoverRow]) -> list[MonthLine]:
        return [_handed(number, one) for number, one in enumerate(some, 1)]

    def totals(some: Sequence[HandoverRow]) -> Phrase:
        posts = sum(one.kind is HandoverKind.POST for one in some)
        return handover_totals(posts, len(some) - posts, sum(one.signed_on is None for one in some))

    rows, told = _periods(
        sight, of, handovers(sight)[::-1], lambda one: one.drawn_on, (handover_register.BOOK, lines, totals)
    )
    # How much there is of a level is held as that level.
    return _run(of, rows, [line.level for one in told for line in one.lines])


def _periods(
    sight: Sight,
    of: tuple[int, ...],
    every: Sequence[R],
    day: Callable[[R], date],
    book: tuple[MonthBook, Callable[[Sequence[R]], list[MonthLine]], Callable[[Sequence[R]], Phrase]],
) -> tuple[list[MonthRow], list[R]]:
    """The pages of these periods, and the rows that stand on them."""
    pages, told = list[MonthRow](), list[R]()
    form, lines, totals = book
    for period in tuple(map(period_words, of)) or months_named(sight, ()):
        some = [one for one in every if day(one).isoformat().startswith(period)]
        pages += form.pages(period, lines(some), totals(some))
        told += some
    return pages, told


def _run(of: tuple[int, ...], rows: list[MonthRow], levels: Sequence[Level | None]) -> LabelRun:
    highest = max((level for level in levels if level is not None), default=Level.INTERNAL)
    return LabelRun(of, tuple(rows), max(highest, Level.INTERNAL)) if rows else NOTHING


def _leg(number: int, sheet: SheetRow, leg: LegRow) -> CirculationLine:
    first, highest, more = sheet.folder[0].reference_code, sheet.highest, len(sheet.folder) - 1
    return CirculationLine(
        number=number,
        sheet_no=sheet.number,
        begun_on=sheet.begun_on.isoformat(),
        pieces=Phrase(f"{first} 等 {more + 1} 件", f"{first} and {more} more") if more else first,
        keeper=sheet.keeper,
        mark=mark(highest.level, highest.scheme, highest.secrecy_term),
        nth=str(leg.nth),
        reader=leg.name,
        unit=leg.unit,
        sent_at=f"{leg.sent_at:%m-%d %H:%M}" if leg.sent_at else "",
        due_on=leg.due_on.isoformat() if leg.due_on else "",
        signed=f"{leg.name} {leg.signed_at}" if leg.ended_at else "",
        courier=leg.courier,
        back_at=f"{leg.ended_at:%m-%d %H:%M}" if leg.ended_at else "",
        counted="" if leg.pieces is None else str(leg.pieces),
        remark=leg.remark,
    )


def _called(number: int, row: CallRow, one: CalledPiece) -> CallRegisterLine:
    piece = one.piece
    return CallRegisterLine(
        number=number,
        list_no=row.number,
        begun_on=row.begun_on.isoformat(),
        way=CALL_WAYS[row.way],
        counterpart=row.counterpart if row.way is CallWay.SURRENDER else one.holder or row.counterpart,
        document_no=one.document_no,
        copy_no=piece.copy_no or "",
        reference_code=piece.reference_code,
        title=TITLE_HIDDEN if piece.title is None else piece.title,
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        pages=str(one.pages or ""),
        due_on=row.due_on.isoformat(),
        ended_on=one.ended_on.isoformat() if one.ended_on else "",
        end=CALL_ENDS[one.end] if one.end is not None else "",
        receiver=row.receiver if one.end is CallEnd.RETURNED else "",
        reason=one.reason,
    )


def _handed(number: int, row: HandoverRow) -> HandoverLine:
    held = [line for line in row.lines if line.topic is Topic.HOLDINGS]
    on_book, counted = sum(line.on_book or 0 for line in held), sum(line.counted for line in held)
    many, differ = len(row.lines), sum(line.differs for line in row.lines)
    said = Phrase(f"账 {on_book:,} 件，点 {counted:,} 件", f"{on_book:,} on book, {counted:,} counted")
    differing = Phrase(f"{many} 行，{differ} 行有差异", f"{many} lines, {differ} differ")
    return HandoverLine(
        number=number,
        handover_no=row.number,
        drawn_on=row.drawn_on.isoformat(),
        kind=HANDOVER_KINDS[row.kind],
        keeper=row.keeper,
        handed_by=row.handed_by,
        taken_by=row.taken_by,
        watched_by=row.watched_by,
        signed_on=row.signed_on.isoformat() if row.signed_on else _UNSIGNED,
        holdings=said if held else "",
        lines=differing if differ else Phrase(f"{many} 行", f"{many} lines"),
        difference=row.difference,
        open_matters=row.open_matters,
    )
