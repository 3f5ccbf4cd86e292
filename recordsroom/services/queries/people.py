"""Questions about the people who use the holdings, and about the leaders who allow it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, case, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import ReaderKind, StopCause
from recordsroom.domain.values import Authority, Level, PostLevel, Scheme
from recordsroom.services.queries.due import DUE_ON, due_day
from recordsroom.services.queries.holdings import overdue_days
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import approvers, carriers, labels, loans, lost_cards, readers, records


@dataclass(frozen=True, slots=True, repr=False)
class ReaderRow:
    """One reader of the register, with what is out."""

    id: int
    barcode: str
    name: str
    unit: str
    post: str
    post_level: PostLevel
    cleared: Level
    valid_until: date
    stopped: bool
    expired: bool
    out: int
    overdue: int
    card_printed: bool
    stop_cause: StopCause | None
    kind: ReaderKind
    id_number: str | None
    letter_no: str | None
    agreement_no: str | None
    undertaken_on: date | None
    lost_cards: int
    """How many cards were lost so far."""
    unit_id: int | None
    """Its unit in the list; None where the words were written by hand."""


@dataclass(frozen=True, slots=True, repr=False)
class ReaderLoan:
    """One carrier in a reader's hands; the title is None where lists hide it."""

    loan: int
    carrier: int
    reference_code: str
    title: str | None
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    lent_on: date
    due_on: date | None
    overdue_days: int


@dataclass(frozen=True, slots=True, repr=False)
class ApproverRow:
    """One leader who may approve, with the dates of the office."""

    id: int
    name: str
    post: str
    authority: Authority
    since: date
    until: date | None
    in_office: bool


_OPEN = (
    select(
        loans.c.reader_id,
        func.count().label("out"),
        loans.c.due_on,
    )
    .where(loans.c.checked_at.is_(None))
    .group_by(loans.c.reader_id, loans.c.due_on)
)
_ALIVE = select(labels.c.barcode).where(labels.c.retired == 0)
_LOST = select(func.count()).where(lost_cards.c.reader_id == readers.c.id).scalar_subquery()
_READERS = select(readers, readers.c.barcode.in_(_ALIVE).label("card_printed"), _LOST.label("lost_cards")).order_by(
    readers.c.stopped,
    # Who was here for one day does not stand before those who come again.
    (readers.c.kind == ReaderKind.TEMPORARY.value) & (readers.c.valid_until < bindparam("today")),
    readers.c.unit,
    readers.c.name,
    readers.c.id,
)
_LOANS = (
    select(
        loans.c.id,
        carriers.c.id.label("carrier"),
        records.c.reference_code,
        records.c.title,
        carriers.c.copy_no,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        loans.c.lent_at,
        DUE_ON,
    )
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(loans.c.reader_id == bindparam("reader"), loans.c.checked_at.is_(None))
    .order_by(loans.c.due_on, loans.c.id)
)
_APPROVERS = select(approvers).order_by(
    case((approvers.c.until.is_(None), 0), else_=1), approvers.c.authority.desc(), approvers.c.id
)


def readers_register(sight: Sight) -> tuple[ReaderRow, ...]:
    """Every reader, by unit and name; temporary ones of other days and those who were stopped stand last."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    out, overdue = _open_loans(sight)
    return tuple(
        ReaderRow(
            id=row["id"],
            barcode=row["barcode"],
            name=row["name"],
            unit=row["unit"],
            post=row["post"],
            post_level=PostLevel(row["post_level"]),
            cleared=Level(row["cleared"]),
            valid_until=date.fromisoformat(row["valid_until"]),
            stopped=bool(row["stopped"]),
            expired=date.fromisoformat(row["valid_until"]) < sight.today,
            out=out.get(row["id"], 0),
            overdue=overdue.get(row["id"], 0),
            card_printed=bool(row["card_printed"]),
            stop_cause=None if row["stop_cause"] is None else StopCause(row["stop_cause"]),
            kind=ReaderKind(row["kind"] or ReaderKind.STAFF),
            id_number=row["id_number"],
            letter_no=row["letter_no"],
            agreement_no=row["agreement_no"],
            undertaken_on=None if row["undertaken_on"] is None else date.fromisoformat(row["undertaken_on"]),
            lost_cards=row["lost_cards"],
            unit_id=row["unit_id"],
        )
        for row in sight.connection.execute(_READERS, {"today": sight.today.isoformat()}).mappings()
    )


def loans_of(sight: Sight, reader: int) -> tuple[ReaderLoan, ...]:
    """What a reader has out, the soonest due first."""
    if not sight.sees_holdings:
        return ()
    found = sight.connection.execute(_LOANS, {"reader": reader}).mappings()
    return tuple(
        ReaderLoan(
            loan=row["id"],
            carrier=row["carrier"],
            reference_code=row["reference_code"],
            title=sight.title(row["level"], row["title"]),
            copy_no=row["copy_no"],
            level=None if row["level"] is None else Level(row["level"]),
            scheme=Scheme(row["scheme"]),
            secrecy_term=row["secrecy_term"],
            lent_on=local_date(row["lent_at"], sight.stamp.offset_minutes),
            due_on=(due := due_day(row["due_on"])),
            overdue_days=overdue_days(due, sight.today) if due else 0,
        )
        for row in found
    )


def approvers_register(sight: Sight) -> tuple[ApproverRow, ...]:
    """Every approver: those in office first, from the top of the ladder down."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    return tuple(
        ApproverRow(
            id=row["id"],
            name=row["name"],
            post=row["post"],
            authority=Authority(row["authority"]),
            since=date.fromisoformat(row["since"]),
            until=None if row["until"] is None else date.fromisoformat(row["until"]),
            in_office=row["since"] <= sight.today.isoformat() and (row["until"] or "9999") >= sight.today.isoformat(),
        )
        for row in sight.connection.execute(_APPROVERS).mappings()
    )


def _open_loans(sight: Sight) -> tuple[dict[int, int], dict[int, int]]:
    """How many carriers each reader has out, and how many of them are overdue."""
    out: dict[int, int] = {}
    overdue: dict[int, int] = {}
    for reader, count, due_on in sight.connection.execute(_OPEN):
        out[reader] = out.get(reader, 0) + count
        if due_on < sight.today.isoformat():
            overdue[reader] = overdue.get(reader, 0) + count
    return out, overdue
