"""Sheets that were written by hand: prepared, opened, entered line by line, closed (P-06)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from recordsroom.domain.commands import CloseSheet, OpenSheet, PrepareSheets
from recordsroom.domain.desk_facts import SheetClosed, SheetOpened, SheetsPrepared
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.late_entries import (
    MOST_SHEETS,
    FormOfSheet,
    LateAct,
    LateEntry,
    LateSheet,
    SheetForm,
    may_enter_late,
    may_open_sheet,
)
from recordsroom.domain.lending import Loan
from recordsroom.domain.rules import Reason
from recordsroom.domain.spoiled_pieces import VoidSheet
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.signers import against_signature
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LINES = (
    "SELECT (SELECT count(*) FROM late_entries WHERE sheet_id = ?1)"
    " + (SELECT count(*) FROM late_visits WHERE sheet_id = ?1)"
)
_LENT_LATE = "SELECT happened_at FROM late_entries WHERE loan_id = ? AND act = 'LENT'"
_OF_VISIT = "SELECT count(*) FROM visit_readings WHERE loan_id = ?"
_ENTERED = (
    "SELECT j.wall_ms FROM traces t JOIN journal j ON j.seq = t.seq WHERE t.subject = 'carriers' AND t.row = ?"
    " ORDER BY t.seq LIMIT 1"
)
_LONGEST_NO = 40


def prepare_sheets(request: PrepareSheets, unit: Unit, _scene: Scene) -> Fact:
    """Number blank sheets; each has a label of its own, so that scanning it is enough later."""
    wanted = (request.count, request.registers, request.readings, request.calls)
    refuse_unless(min(wanted) >= 0 and 1 <= sum(wanted) <= MOST_SHEETS, Reason.VALUE_NOT_POSSIBLE)
    forms = [form for form, many in zip(SheetForm, wanted, strict=True) for _ in range(many)]
    made = [
        unit.add(LateSheet, **_blank(label.digits, label.digits)) for label in unit.next_barcodes(Kind.SLIP, len(forms))
    ]
    for sheet, form in zip(made, forms, strict=True):
        if form is not SheetForm.LOANS:
            unit.add(FormOfSheet, sheet_id=sheet.id, sheet_form=form)
    return SheetsPrepared(tuple(sheet.id for sheet in made), made[0].sheet_no, made[-1].sheet_no)


def open_sheet(request: OpenSheet, unit: Unit, scene: Scene) -> Fact:
    """Begin to enter a sheet; one that stands open goes on, at the moment that is said now."""
    number = request.sheet_no.strip()
    refuse_unless(bool(number) and number.isprintable() and len(number) <= _LONGEST_NO, Reason.VALUE_NOT_POSSIBLE)
    sheet, signed = _not_void(unit, number), (request.countersigned_by, request.countersign_no)
    refuse_unless(sheet is not None or not _is_a_label(number), Reason.SHEET_UNKNOWN)
    found = may_open_sheet(sheet, request.happened_at, scene.stamp.latest_ms, signed, scene.keeper.name)
    if found := [*found, *against_signature(unit, *signed, sheet_no=number)]:
        raise Refused(*found)
    sheet = sheet or unit.add(LateSheet, **_blank(None, number))
    _keep_signature(sheet, *(said.strip() for said in signed))
    sheet = unit.change(
        sheet,
        happened_at=request.happened_at,
        cause=request.cause,
        countersigned_by=request.countersigned_by.strip() or sheet.countersigned_by,
        countersign_no=request.countersign_no.strip() or sheet.countersign_no,
        opened_at=sheet.opened_at or scene.stamp.wall_ms,
        opened_by=sheet.opened_by or scene.keeper.id,
    )
    return SheetOpened(
        sheet.id, sheet.sheet_no, request.happened_at, bool(sheet.countersigned_by), form_of(unit, sheet)
    )


def _not_void(unit: Unit, number: str) -> LateSheet | None:
    """The sheet of this number, refused where it was declared spoiled."""
    sheet = unit.find(LateSheet, sheet_no=number)
    if sheet is not None and unit.find(VoidSheet, sheet_id=sheet.id) is not None:
        raise Refused(Objection(Reason.SHEET_VOID, {"code": sheet.sheet_no}))
    return sheet


def _keep_signature(sheet: LateSheet, name: str, number: str) -> None:
    """Refuse another signature than the one that stands on the sheet: lines may have been entered by its leave."""
    signed = (sheet.countersigned_by, sheet.countersign_no)
    refuse_unless(not sheet.countersigned_by or not name or signed == (name, number), Reason.VALUE_NOT_POSSIBLE)


def close_sheet(request: CloseSheet, unit: Unit, scene: Scene) -> Fact:
    """Use a number up."""
    sheet = unit.get(LateSheet, request.sheet)
    refuse_unless(sheet.opened_at is not None and sheet.closed_at is None, Reason.NOTHING_TO_DO)
    unit.change(sheet, closed_at=scene.stamp.wall_ms)
    return SheetClosed(sheet.sheet_no, unit.count(_LINES, sheet.id))


def late_sheet(
    unit: Unit, number: int | None, carrier: Carrier, scene: Scene, loan: Loan | None = None
) -> LateSheet | None:
    """The sheet that a line stands on, judged; nothing where it is done now and not entered late."""
    if number is None:
        return None
    sheet = unit.get(LateSheet, number)
    went_out = _went_out(unit, loan) if loan else None
    reading = loan is not None and unit.count(_OF_VISIT, loan.id) > 0
    level, since = record_of(unit, carrier).level, came_in(unit, carrier.id, scene)
    if found := may_enter_late(sheet, level, went_out, since, form_of(unit, sheet), reading=reading):
        raise Refused(*found)
    return sheet


def form_of(unit: Unit, sheet: LateSheet) -> SheetForm:
    """What a sheet is laid out for; one without a label of ours is for loans and returns."""
    told = unit.find(FormOfSheet, sheet_id=sheet.id)
    return told.sheet_form if told else SheetForm.LOANS


def enter_line(unit: Unit, sheet: LateSheet | None, loan: Loan, act: LateAct) -> None:
    """Keep beside the loan when it really happened, and on which sheet that stands."""
    # What came back with other pages stays open, and is no second return when it is cleared up.
    if sheet is not None and unit.find(LateEntry, loan_id=loan.id, act=act) is None:
        unit.add(LateEntry, sheet_id=sheet.id, loan_id=loan.id, act=act, happened_at=sheet.happened_at)


def day_of(sheet: LateSheet | None, scene: Scene) -> date:
    """The day that counts: the one on the paper, else today."""
    if sheet is None or sheet.happened_at is None:
        return scene.stamp.today
    zone = timezone(timedelta(minutes=scene.stamp.offset_minutes))
    return datetime.fromtimestamp(sheet.happened_at / 1000, UTC).astimezone(zone).date()


def came_in(unit: Unit, carrier: int, scene: Scene) -> int | None:
    """The first moment of the day on which a carrier was entered, by itself or with a list."""
    row = unit.cursor.execute(_ENTERED, (carrier,)).fetchone()
    if row is None:
        return None
    zone = timezone(timedelta(minutes=scene.stamp.offset_minutes))
    day = datetime.fromtimestamp(row[0] / 1000, UTC).astimezone(zone)
    return int(day.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)


def _went_out(unit: Unit, loan: Loan) -> int:
    late = unit.cursor.execute(_LENT_LATE, (loan.id,)).fetchone()
    return int(late[0]) if late else loan.lent_at


def _is_a_label(number: str) -> bool:
    try:
        return Barcode.parse(number).kind is Kind.SLIP
    except BadBarcode:
        return False


def _blank(barcode: str | None, number: str) -> dict[str, object]:
    return {
        "barcode": barcode,
        "sheet_no": number,
        "happened_at": None,
        "cause": None,
        "countersigned_by": "",
        "countersign_no": "",
        "opened_at": None,
        "opened_by": None,
        "closed_at": None,
    }


HANDLERS: Handlers = {
    PrepareSheets: Handler(prepare_sheets, needs=Duty.LEND),
    OpenSheet: Handler(open_sheet, needs=Duty.LEND),
    CloseSheet: Handler(close_sheet, needs=Duty.LEND),
}
