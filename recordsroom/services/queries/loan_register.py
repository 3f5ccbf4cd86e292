"""What the bound pages of the register of loans say: one month, page by page, each with its totals (F-13, G-12)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.errors import Unknown
from recordsroom.domain.values import Condition, Level
from recordsroom.services.documents.loan_register import (
    PER_PAGE,
    RegisterBlank,
    RegisterLine,
    RegisterRow,
    RegisterTotal,
)
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.loan_entries import entries_before, entries_of_month
from recordsroom.services.queries.loan_entry import LoanEntry, LoanState
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_GOOD = Phrase(zh="完好", en="yes")
_NOT = {
    Condition.DAMAGED: Phrase(zh="破损", en="damaged"),
    Condition.MOULD: Phrase(zh="霉变", en="mould"),
    Condition.INSECTS: Phrase(zh="虫蛀", en="insects"),
    Condition.DIRTY: Phrase(zh="污染", en="dirty"),
}
_LAST_YEAR, _MONTHS = 9999, 12
_TO_CLEAR = Phrase(zh="页数待核", en="to clear up")


def month_number(month: str) -> int:
    """A month such as 2026-11 as the number by which its pages are asked for."""
    return int(month.replace("-", ""))


def loan_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    months = [_month(number) for number in of] or [f"{sight.today:%Y-%m}"]
    rows, highest = list[RegisterRow](), Level.INTERNAL
    for month in months:
        entries = entries_of_month(sight, month)
        if entries:
            year, number = (int(part) for part in month.split("-"))
            before = entries_before(sight, year, number)
            first_page = 1 + sum(_pages(count) for count in before)
            rows += _book(entries, month, first_page, 1 + sum(before))
            highest = max(highest, *(entry.level or Level.PUBLIC for entry in entries))
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def _month(number: int) -> str:
    year, month = divmod(number, 100)
    if not (1 <= year <= _LAST_YEAR and 1 <= month <= _MONTHS):
        raise Unknown("months")
    return f"{year:04d}-{month:02d}"


def _pages(count: int) -> int:
    return -(-count // PER_PAGE)


def _book(entries: tuple[LoanEntry, ...], month: str, first_page: int, first_number: int) -> Iterator[RegisterRow]:
    back = sum(entry.state is LoanState.BACK for entry in entries)
    for page in range(_pages(len(entries))):
        some = entries[page * PER_PAGE : (page + 1) * PER_PAGE]
        first = first_number + page * PER_PAGE
        yield from (_line(number, entry) for number, entry in enumerate(some, first))
        yield from (RegisterBlank(first=place == 0) for place in range(PER_PAGE - len(some)))
        so_far = page * PER_PAGE + len(some)
        yield RegisterTotal(month, first_page + page, len(some), so_far, len(entries), back)


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
