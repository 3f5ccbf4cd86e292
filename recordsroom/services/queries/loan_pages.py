"""The plain pages about loans: what came back today from a borrower, and what is overdue (P-05, R-66)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.late_entries import LateAct
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.day_closing import LATE, RETURNED, DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.claims import claims_out
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.lending import LoanRow, holdings_of, loans_out
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.units import contacts_now
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, late_entries, loans, readers, records

_SIGNED = DayLine(Phrase(zh="归还人：　　　　　　　　　　经手人：", en="Returned by:                      Keeper:"))
_brought = readers.alias("brought")
_BACK = (
    select(
        records.c.reference_code,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        loans.c.pages_in,
        loans.c.pages_out,
        loans.c.checked_at,
        readers.c.name,
        _brought.c.name.label("bringer"),
        late_entries.c.id.label("late"),
    )
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .outerjoin(_brought, _brought.c.id == loans.c.returner_id)
    .outerjoin(late_entries, (late_entries.c.loan_id == loans.c.id) & (late_entries.c.act == LateAct.RETURNED.value))
    .where(loans.c.reader_id == bindparam("reader"), loans.c.checked_at >= bindparam("since"))
    .order_by(loans.c.checked_at, loans.c.id)
)
_TODAYS = (
    select(loans.c.reader_id)
    .where(loans.c.checked_at >= bindparam("since"))
    .group_by(loans.c.reader_id)
    .order_by(func.max(loans.c.checked_at).desc())
    .limit(1)
)


def return_receipt(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """What came back today from these borrowers, with how many are back of how many; the last one where none is named.

    The line ends the borrower's liability, so that the paper names each carrier and the pages counted (P-05).
    """
    since = {"since": sight.midnight_ms}
    chosen = of or tuple(sight.connection.execute(_TODAYS, since).scalars())
    lines, level = list[DayLine](), Level.PUBLIC
    for holding in holdings_of(sight, chosen):
        rows = sight.connection.execute(_BACK, {"reader": holding.reader, **since}).all()
        if not rows:
            continue
        told = f"{len(rows)}/{len(rows) + holding.out}"
        lines.append(
            _said(
                f"{holding.name}　{holding.unit}　今日归还 {told}，在借 {holding.out} 件",
                f"{holding.name}, {holding.unit}: returned {told}, still out {holding.out}",
            )
        )
        lines += [RETURNED, *(_returned(sight, row) for row in rows), _SIGNED]
        level = max(level, *(Level(row.level or 0) for row in rows))
    return LabelRun((), tuple(lines), level) if lines else NOTHING


def overdue_list(sight: Sight, _of: tuple[int, ...] = ()) -> LabelRun:
    """Everything overdue without titles, to call it in: by borrower, below the contact of each unit (R-66, R-148)."""
    out = (*loans_out(sight, sight.today), *claims_out(sight))
    late = [loan for loan in out if not loan.received]
    if not late:
        return NOTHING
    head = _said(f"{sight.today} 逾期 {len(late)} 件", f"{sight.today}: {len(late)} overdue")
    lines = _under_contacts(sight, _by_borrower(late))
    return LabelRun((), (head, LATE, *lines), max(loan.level or Level.PUBLIC for loan in late))


def _under_contacts(sight: Sight, late: list[LoanRow]) -> Iterator[DayLine]:
    """Unit by unit below its contact, who gets one reminder for all of it; only by borrower where no unit has one."""
    contacts = contacts_now(sight)
    for unit, of_unit in groupby(late, key=lambda loan: loan.reader_unit):
        loans_of = list(of_unit)
        if contacts:
            yield _of_unit(unit, contacts.get(unit, ""), len(loans_of))
        yield from (_overdue(loan, sight.today) for loan in loans_of)


def _of_unit(unit: str, contact: str, count: int) -> DayLine:
    zh, en = (f"联络员 {contact}", f"contact {contact}") if contact else ("没有联络员", "no contact")
    return _said(f"{unit or '未写单位'}　{zh}　{count} 件", f"{unit or 'no unit'}, {en}: {count}")


def _by_borrower(late: Iterable[LoanRow]) -> list[LoanRow]:
    return sorted(late, key=lambda loan: (loan.reader_unit, loan.reader_name, loan.due_on or date.min))


def _overdue(loan: LoanRow, today: date) -> DayLine:
    days = (today - loan.due_on).days if loan.due_on else 0
    by_list = Phrase(zh="清单所记，无应还日", en="by the list, no day of return")
    return DayLine(
        code=loan.reference_code,
        mark=mark(loan.level, loan.scheme, loan.secrecy_term),
        holder=f"{loan.reader_name} {loan.reader_unit}".strip(),
        due=loan.due_on.isoformat() if loan.due_on else "–",
        why=Phrase(zh=f"{days} 天", en=f"{days} days") if loan.due_on else by_list,
    )


def _returned(sight: Sight, row: Any) -> DayLine:
    zone = timezone(timedelta(minutes=sight.stamp.offset_minutes))
    pages = row.pages_in or row.pages_out
    counted = f"{pages}" if pages else "–"
    return DayLine(
        code=row.reference_code,
        mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
        holder=row.bringer or row.name,
        due=f"{datetime.fromtimestamp(row.checked_at / 1000, UTC).astimezone(zone):%H:%M}",
        why=Phrase(zh=f"{counted}　补录", en=f"{counted}, entered late") if row.late else counted,
    )


def _said(zh: str, en: str) -> DayLine:
    return DayLine(Phrase(zh=zh, en=en))
