"""What the slips of loans say: who asks for what, what was let, and what went out and came back on them (F-12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.secrecy_marks import level_said
from recordsroom.domain.values import Barcode, Level, PostLevel, Scheme
from recordsroom.services.documents.loan_slip import FIRST_LINES, FURTHER_LINES
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN, SlipHead, SlipLine, SlipSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.given_words import given_phrase
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import (
    approval_lines,
    approval_scopes,
    approvals,
    approvers,
    carriers,
    deputations,
    given_ways,
    loan_slips,
    loans,
    readers,
    records,
    series,
    slip_wishes,
    users,
)

MOST_SLIPS = 60

_principals = approvers.alias("principals")
_SLIPS = (
    select(
        loan_slips.c.id,
        loan_slips.c.barcode,
        loan_slips.c.slip_no,
        loan_slips.c.purpose,
        loan_slips.c.asked_on,
        readers.c.name,
        readers.c.unit,
        readers.c.post,
        readers.c.post_level,
        readers.c.id_number,
        readers.c.letter_no,
        approvals.c.id.label("approval"),
        approvals.c.approved_on,
        approvers.c.name.label("approver"),
        approvers.c.post.label("approver_post"),
        _principals.c.post.label("principal_post"),
        approval_scopes.c.year_from,
        approval_scopes.c.year_to,
        approval_scopes.c.max_level,
        approval_scopes.c.most,
        approval_scopes.c.valid_until,
        approval_scopes.c.topic,
        given_ways.c.given_as,
        given_ways.c.sign_by,
        given_ways.c.later_signed_on,
        series.c.name.label("series"),
    )
    .join(readers, readers.c.id == loan_slips.c.reader_id)
    .outerjoin(approvals, approvals.c.form_no == loan_slips.c.slip_no)
    .outerjoin(approvers, approvers.c.id == approvals.c.approver_id)
    .outerjoin(deputations, deputations.c.id == approvals.c.deputation_id)
    .outerjoin(_principals, _principals.c.id == deputations.c.approver_id)
    .outerjoin(approval_scopes, approval_scopes.c.approval_id == approvals.c.id)
    .outerjoin(given_ways, given_ways.c.approval_id == approvals.c.id)
    .outerjoin(series, series.c.id == approval_scopes.c.series_id)
    .where(loan_slips.c.id == bindparam("slip"))
)
_collectors, _returners = readers.alias("collectors_named"), readers.alias("returners")
_receivers = users.alias("receivers")
_ABOUT = (
    carriers.c.id,
    carriers.c.copy_no,
    records.c.reference_code,
    records.c.title,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
)
_LET = (
    select(
        *_ABOUT,
        loans.c.lent_at,
        loans.c.due_on,
        loans.c.pages_out,
        loans.c.pages_in,
        loans.c.checked_at,
        users.c.name.label("lender"),
        _receivers.c.name.label("receiver"),
        _collectors.c.name.label("collector"),
        _returners.c.name.label("returner"),
    )
    .select_from(approval_lines)
    .join(carriers, carriers.c.id == approval_lines.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(loans, loans.c.id == approval_lines.c.loan_id)
    .outerjoin(users, users.c.id == loans.c.lent_by)
    .outerjoin(_receivers, _receivers.c.id == loans.c.received_by)
    .outerjoin(_collectors, _collectors.c.id == loans.c.collector_id)
    .outerjoin(_returners, _returners.c.id == loans.c.returner_id)
    .where(approval_lines.c.approval_id == bindparam("approval"))
    .order_by(approval_lines.c.id)
)
_WISHED = (
    select(*_ABOUT)
    .select_from(slip_wishes)
    .join(carriers, carriers.c.id == slip_wishes.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(slip_wishes.c.slip_id == bindparam("slip"))
    .order_by(slip_wishes.c.id)
)
_TODAYS = (
    select(loan_slips.c.id)
    .where(loan_slips.c.asked_on == bindparam("today"))
    .order_by(loan_slips.c.id)
    .limit(MOST_SLIPS)
)
_NEWEST = select(func.max(loan_slips.c.id)).having(func.count() > 0)
_POSTS = {
    PostLevel.CORE.value: Phrase(zh="核心", en="core"),
    PostLevel.IMPORTANT.value: Phrase(zh="重要", en="important"),
    PostLevel.GENERAL.value: Phrase(zh="一般", en="general"),
    PostLevel.NONE.value: Phrase(zh="非涉密", en="none"),
}
_NO = Phrase(zh="未准", en="no")
_YES = Phrase(zh="准", en="let")
_BLANK_TERM = Phrase(zh="　　　　年　　月　　日至　　　　年　　月　　日", en="from                    to")
_OPEN = Phrase(zh="□准 □否", en="□yes □no")


def loan_slip(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The sheets of these slips, of today's where none is named, else of the newest; held as the highest on them."""
    ask = sight.connection.execute
    chosen = of or tuple(ask(_TODAYS, {"today": sight.today.isoformat()}).scalars()) or tuple(ask(_NEWEST).scalars())
    sheets, highest = list[SlipSheet](), 0
    for key in chosen[:MOST_SLIPS]:
        row = ask(_SLIPS, {"slip": key}).one_or_none()
        if row is not None:
            found = _found(sight, row)
            lines = tuple(_line(sight, number, *one) for number, one in enumerate(found, 1))
            sheets += _sheets(_head(sight, row, [line for line, _leave in found]), lines)
            highest = max(highest, row.max_level or 0, *(line.level or 0 for line, _leave in found))
    return LabelRun(of, tuple(sheets), Level(highest)) if sheets else NOTHING


def _found(sight: Sight, slip: Any) -> list[tuple[Any, Phrase]]:
    """Every carrier of the slip with what was said to it: what was asked for first, then what was added."""
    ask = sight.connection.execute
    let = {row.id: row for row in ask(_LET, {"approval": slip.approval})}
    refused = _OPEN if slip.approval is None else _NO
    asked = [(let.pop(row.id), _YES) if row.id in let else (row, refused) for row in ask(_WISHED, {"slip": slip.id})]
    return asked + [(row, _YES) for row in let.values()]


def _line(sight: Sight, number: int, row: Any, leave: Phrase) -> SlipLine:
    title = sight.title(row.level, row.title)
    line = SlipLine(
        number,
        row.reference_code,
        TITLE_HIDDEN if title is None else title,
        mark(row.level, Scheme(row.scheme), row.secrecy_term),
        row.copy_no or "",
        leave,
    )
    if not _lent(row):
        return line
    return replace(
        line,
        pages_out=_number(row.pages_out),
        due=row.due_on,
        pages_in=_number(row.pages_in or row.pages_out) if row.checked_at else "",
        back=local_date(row.checked_at, sight.stamp.offset_minutes).isoformat() if row.checked_at else "",
    )


def _number(pages: int | None) -> str:
    return "" if pages is None else str(pages)


def _lent(row: Any) -> bool:
    return getattr(row, "lent_at", None) is not None


def _head(sight: Sight, row: Any, lines: Sequence[Any]) -> SlipHead:
    lent = [line for line in lines if _lent(line)]
    back = [line for line in lent if line.checked_at]
    return SlipHead(
        barcode=Barcode(row.barcode),
        number=row.slip_no,
        name=row.name,
        unit=row.unit,
        post=row.post,
        post_level=_POSTS[row.post_level],
        papers="\u3000".join(part for part in (row.id_number, row.letter_no) if part),
        purpose=row.purpose or row.topic or "",
        term=_term(sight, lent),
        approval=_approval(row),
        scope=_scope(row),
        taken_by=_names(line.collector or row.name for line in lent),
        lent_by=_names(line.lender for line in lent),
        brought_by=_names(line.returner or row.name for line in back),
        received_by=_names(line.receiver for line in back),
    )


def _names(said: Iterable[str | None]) -> str:
    return "、".join(dict.fromkeys(name for name in said if name))


def _term(sight: Sight, lent: Sequence[Any]) -> str | Phrase:
    if not lent:
        return _BLANK_TERM
    first = local_date(min(line.lent_at for line in lent), sight.stamp.offset_minutes).isoformat()
    last = max(line.due_on for line in lent)
    return Phrase(zh=f"{first} 至 {last}", en=f"{first} to {last}")


def _approval(row: Any) -> str | Phrase:
    if row.approval is None:
        return ""
    post = Phrase(f"代 {row.principal_post}", f"for {row.principal_post}") if row.principal_post else None
    said = (post or Phrase(row.approver_post, row.approver_post), row.approver, row.approved_on)
    given = given_phrase(row.given_as, row.sign_by, row.later_signed_on) or Phrase("", "")
    told = (f"{said[1]}\u3000{said[0].put(one)}\u3000{said[2]}\u3000{given.put(one)}" for one in ("zh", "en"))
    return Phrase(*(words.strip() for words in told))


def _scope(row: Any) -> str | Phrase:
    if row.max_level is None:
        return ""
    years = "" if row.year_from is None else f"{row.year_from}–{row.year_to}"
    level = level_said(Level(row.max_level))
    said = (
        ("系列", "Series", row.series or ""),
        ("年度", "Years", years),
        ("最高", "Up to", level),
        ("至多", "At most", str(row.most)),
        ("有效至", "Until", row.valid_until),
        ("主题", "About", row.topic),
    )
    told = [(zh, en, what) for zh, en, what in said if what]
    return Phrase(
        "\u3000".join(f"{zh} {what}" for zh, _en, what in told), "\u3000".join(f"{en} {what}" for _zh, en, what in told)
    )


def _sheets(head: SlipHead, lines: tuple[SlipLine, ...]) -> Iterator[SlipSheet]:
    """The first sheet, and as many further ones as the lines need; a slip by scope has its lines on those alone."""
    first = () if head.scope else lines[:FIRST_LINES]
    rest = lines[len(first) :]
    parts = [first, *(rest[at : at + FURTHER_LINES] for at in range(0, len(rest), FURTHER_LINES))]
    for number, part in enumerate(parts, 1):
        yield SlipSheet(head, part, number, len(parts))
