"""What the form of carrying outside and the bound pages of its register say (G-18)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.values import Level
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.carry_register import BOOK, CarryRegisterLine, carry_totals
from recordsroom.services.documents.carry_sheet import (
    PIECES_PER_PAGE,
    SIGNATURES,
    CarryPiece,
    CarrySheetRow,
)
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.carrying import CarriedPiece, CarryRow, carry_forms
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

CHANNELS = {
    Channel.PERSON: Phrase(zh="专人送达", en="by hand"),
    Channel.CONFIDENTIAL_COURIER: Phrase(zh="机要交通", en="courier"),
    Channel.CONFIDENTIAL_POST: Phrase(zh="机要通信", en="confidential post"),
    Channel.POST: Phrase(zh="普通邮寄", en="post"),
}
"""What each way of delivery is called on paper."""
_CARRIED = Phrase(zh="携带外出", en="carried")
_BY_LAW = Phrase(zh="依法调取", en="by law")
_KEPT = Phrase(zh="对方留存", en="kept there")
STAYS = Phrase(zh="留存对方", en="stays there")
_EMPTY = (
    Band(
        Phrase(
            zh="编号　　　　　　　　　　　□携带外出　□送达　□依法调取　　携带人　　　　　部门　　　　　　　同行人",
            en="Form no.                 [ ] carried [ ] delivered [ ] by law  Bearer      Unit           Goes along",
        ),
        Phrase(
            zh="去向　　　　　　　　　　　事由　　　　　　　　　　　路线、措施　　　　　　　　封签　　　　　归还日期",
            en="Whereto                   What for                    Way and measures         Seal        Back by",
        ),
    ),
)


def carry_sheet(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """These forms; an empty one to be filled by hand and signed where none is named (P-48)."""
    forms = [one for one in carry_forms(sight) if one.id in of]
    if not forms:
        blank = tuple(CarryPiece() for _line in range(PIECES_PER_PAGE + 1))
        return LabelRun((), (*_EMPTY, *blank, SIGNATURES), Level.INTERNAL)
    rows = tuple(row for form in forms for row in _sheet(form))
    highest = max(form.highest.level or Level.PUBLIC for form in forms)
    return LabelRun(of, rows, max(highest, Level.INTERNAL))


def carry_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    every, rows, highest = carry_forms(sight), list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        forms = [one for one in reversed(every) if f"{one.out_at:%Y-%m}" == month]
        pieces = [(form, one) for form in forms for one in form.pieces]
        lines = [_line(number, form, one) for number, (form, one) in enumerate(pieces, 1)]
        still_out = sum(one.back_at is None for _form, one in pieces)
        rows += BOOK.pages(month, lines, carry_totals(len(forms), len(pieces), still_out))
        highest = max([highest, *(form.highest.level or Level.PUBLIC for form in forms)])
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def way_said(form: CarryRow) -> Phrase:
    """By which way it left, on paper."""
    if form.kind is CarryKind.LAW:
        return _BY_LAW
    return _CARRIED if form.kind is CarryKind.CARRY else CHANNELS[form.channel]


def _sheet(form: CarryRow) -> Iterator[CarrySheetRow]:
    for first in range(0, len(form.pieces), PIECES_PER_PAGE):
        some = form.pieces[first : first + PIECES_PER_PAGE]
        yield from _bands(form)
        for number, one in enumerate(some, first + 1):
            yield _piece(number, one)
        yield from (CarryPiece() for _line in range(PIECES_PER_PAGE - len(some)))
        yield SIGNATURES


def _bands(form: CarryRow) -> tuple[Band, Band]:
    way, packed = way_said(form), _packed(form)
    due = form.back_on or "–"
    leave = f"{form.approver}　{form.approver_post}　{form.approved_on}"
    return (
        Band(
            Phrase(
                zh=f"{form.number}　{way.zh}　{_people(form)}",
                en=f"{form.number}, {way.en}, {form.bearer}, {form.unit} {form.companions}",
            ),
            Phrase(zh=f"审批：{leave}　{packed}", en=f"Let by {leave} {packed}"),
        ),
        Band(
            Phrase(
                zh=f"去向：{form.destination}　事由：{form.purpose}　{form.route}",
                en=f"To {form.destination}: {form.purpose} {form.route}",
            ),
            Phrase(
                zh=f"带出：{form.out_at:%Y-%m-%d %H:%M}　{_due(form)}　经手：{form.keeper}　签收：{_taken(form)}",
                en=f"Left {form.out_at:%Y-%m-%d %H:%M}, due {due}, {form.keeper}. Signed {_taken(form)}",
            ),
        ),
    )


def _people(form: CarryRow) -> str:
    """In whose hands it is, and by which cards where they are officers (P-15)."""
    if (law := form.taking) is not None:
        officers = f"{form.bearer}（{law.officer_card}）、{form.companions}（{law.second_officer_card}）"
        return f"{form.unit}　办案人员：{officers}"
    along = f"　同行人：{form.companions}" if form.companions else ""
    return f"携带人：{form.bearer}　{form.unit}{along}"


def _due(form: CarryRow) -> str:
    if form.back_on is None:
        return "无应还日期，每季度问一次"
    return f"{'签收期限' if form.stays_there else '应还'}：{form.back_on}"


def _piece(number: int, one: CarriedPiece) -> CarryPiece:
    piece = one.piece
    return CarryPiece(
        number=number,
        reference_code=piece.reference_code,
        title=TITLE_HIDDEN if piece.title is None else piece.title,
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        copy_no=piece.copy_no or "",
        pages=str(one.pages or ""),
        back_at=f"{one.back_at:%m-%d %H:%M}" if one.back_at else "",
    )


def _line(number: int, form: CarryRow, one: CarriedPiece) -> CarryRegisterLine:
    piece = _piece(number, one)
    return CarryRegisterLine(
        number=number,
        form_no=form.number,
        let_on=form.approved_on.isoformat(),
        bearer=form.bearer,
        unit=form.unit,
        reference_code=piece.reference_code,
        title=piece.title,
        mark=piece.mark,
        copy_no=piece.copy_no,
        way=way_said(form),
        companions=form.companions,
        destination=form.destination,
        purpose=form.purpose,
        approver=f"{form.approver}　{form.approver_post}",
        seal=_packed(form),
        out_at=f"{form.out_at:%m-%d %H:%M}",
        due_on=form.back_on.isoformat() if form.back_on else "–",
        taken=_taken(form),
        back=ended_said(form, one),
    )


def ended_said(form: CarryRow, one: CarriedPiece) -> str | Phrase:
    """When a piece came back, or that it stays there; nothing while it is outside."""
    if one.back_at is None:
        return ""
    if form.stays_there:
        return STAYS
    kept = form.taking is not None and form.taking.kept_on is not None and not one.returned
    return _KEPT if kept else _piece(0, one).back_at


def _packed(form: CarryRow) -> str:
    case = f"{form.case_no} 号箱" if form.case_no else ""
    return "　".join(part for part in (form.seal, case) if part)


def _taken(form: CarryRow) -> str:
    return f"{form.taken_by} {form.taken_on}" if form.taken_on else ""
