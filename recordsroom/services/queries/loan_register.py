"""What the bound pages of the register of loans say: one month, page by page, each with its totals (F-13, G-12)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.values import Condition, Level
from recordsroom.services.documents.loan_register import BOOK, RegisterLine, loan_page, loan_totals
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.loan_entries import entries_before, entries_of_month
from recordsroom.services.queries.loan_entry import LoanEntry, LoanState
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_GOOD = Phrase(zh="完好", en="yes")
_NOT = {
    Condition.DAMAGED: Phrase(zh="破损", en="damaged"),
    Condition.MOULD: Phrase(zh="霉变", en="mould"),
    Condition.INSECTS: Phrase(zh="虫蛀", en="insects"),
    Condition.DIRTY: Phrase(zh="污染", en="dirty"),
}
_TO_CLEAR = Phrase(zh="页数待核", en="to clear up")


def loan_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    rows, highest = list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        entries = entries_of_month(sight, month)
        if entries:
            year, number = (int(part) for part in month.split("-"))
            before = entries_before(sight, year, number)
            first_page = 1 + sum(_pages(count) for count in before)
            rows += _book(entries, month, first_page, 1 + sum(before))
            highest = max(highest, *(entry.level or Level.PUBLIC for entry in entries))
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def _pages(count: int) -> int:
    return -(-count // BOOK.per_page)


def _book(entries: tuple[LoanEntry, ...], month: str, first_page: int, first_number: int) -> Iterator[MonthRow]:
    back, most = sum(entry.state is LoanState.BACK for entry in entries), BOOK.per_page
    for page in range(_pages(len(entries))):
        some = entries[page * most : (page + 1) * most]
        lines = [_line(number, entry) for number, entry in enumerate(some, first_number + page * most)]
        said = loan_totals(len(some), page * most + len(some), len(entries), back)
        yield from BOOK.page(lines, loan_page(month, first_page + page), said)


def _line(number: int, entry: LoanEntry) -> RegisterLine:
    return RegisterLine(
        number=number,
        lent_on=f"{entry.lent_at:%Y-%m-%d}",
        due_on=entry.due_on.isoformat() if entry.due_on else "–",
        name=entry.name,
        unit=entry.unit,
        reference_code=entry.reference_code,
        title=TITLE_HIDDEN if entry.title is None else entry.title,
        mark=mark(entry.level, entry.scheme, entry.secrecy_term),
        copy_no=entry.copy_no,
        pages_out=_number(entry.pages_out),
        place=closed_up(entry.place),
        approver="\u3000".join(part for part in (entry.approver, entry.approver_post) if part),
        form_no=entry.form_no,
        lender=entry.lender,
        back_on=f"{entry.back_at:%Y-%m-%d}" if entry.back_at else "",
        pages_in=_number(entry.pages_in),
        condition=_condition(entry),
        returner=entry.returner,
        receiver=entry.receiver,
        remarks=_remarks(entry),
    )


def _number(pages: int | None) -> str:
    return "" if pages is None else str(pages)


def _condition(entry: LoanEntry) -> str | Phrase:
    if entry.state is LoanState.UNCLEARED:
        return _TO_CLEAR
    if entry.state is not LoanState.BACK or entry.condition is None:
        return ""
    return _NOT.get(entry.condition, _GOOD)


def _remarks(entry: LoanEntry) -> Phrase:
    """What is not as usual: entered late and when it really was, renewed and until when, fetched by whom."""
    said: list[tuple[str, str]] = []
    for late, zh, en in ((entry.late_out, "补录 借出", "late, out"), (entry.late_back, "补录 归还", "late, back")):
        if late is not None:
            moment = f"{late.happened_at:%m-%d %H:%M}"
            said.append((f"{zh} {moment}", f"{en} {moment}"))
    if entry.renewed:
        days = "、".join(f"{day:%m-%d}" for day in entry.renewed)
        said.append((f"续借至 {days}", f"renewed until {days}"))
    if entry.collector:
        said.append((f"代领 {entry.collector}", f"fetched by {entry.collector}"))
    return Phrase("；".join(zh for zh, _en in said), "; ".join(en for _zh, en in said))
