"""What the bound registers of secrecy say: state secrets and decisions, by month (F-30, G-06, G-07)."""

from __future__ import annotations

from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.values import CarrierKind, Level
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.secrecy_books import (
    DECISIONS,
    MATTERS,
    DecisionLine,
    MatterLine,
    decision_totals,
    matter_totals,
)
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.secrecy import DecisionRow, secrecy_register
from recordsroom.services.queries.secrecy_papers import (
    KINDS,
    Beside,
    beside_of,
    day_words,
    highest_of,
    new_words,
    old_words,
)
from recordsroom.services.queries.secret_matters import SecretMatter, secret_matters
from recordsroom.services.sight import Sight

CARRIERS = {
    CarrierKind.PAPER: "纸质",
    CarrierKind.FILM: "缩微胶片",
    CarrierKind.DISC: "光盘",
    CarrierKind.USB: "移动存储",
    CarrierKind.NOTEBOOK: "保密本",
    CarrierKind.PHOTOGRAPH: "照片",
    CarrierKind.OBJECT: "实物",
    CarrierKind.DRAFT: "草稿",
    CarrierKind.PROOF: "清样",
    CarrierKind.MEETING_COPY: "会议用件",
}


def decision_book(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months of decisions, of this month where none is named."""
    every, rows, highest = secrecy_register(sight), list[MonthRow](), Level.INTERNAL
    beside = beside_of(sight, [row.id for row in every])
    for month in months_named(sight, of):
        mine = [row for row in reversed(every) if f"{row.decided_on:%Y-%m}" == month]
        lines = [_decided(number, row, beside[row.id]) for number, row in enumerate(mine, 1)]
        ended = sum(row.kind is DecisionKind.DECLASSIFY for row in mine)
        rows += DECISIONS.pages(month, lines, decision_totals(len(mine), ended))
        highest = max(highest, highest_of(mine))
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def matter_book(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months of the register of state secrets, of this month where none is named."""
    every, rows, highest = secret_matters(sight), list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        mine = [row for row in reversed(every) if row.month == month]
        lines = [_matter(number, row) for number, row in enumerate(mine, 1)]
        rows += MATTERS.pages(month, lines, matter_totals(len(mine)))
        highest = max((highest, *(row.level for row in mine)))
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def _decided(number: int, row: DecisionRow, beside: Beside) -> DecisionLine:
    told = f"{len(beside.told)} 份，已送达 {beside.delivered} 份" if beside.told else ""
    return DecisionLine(
        number=number,
        act_no=row.act_no,
        on=row.decided_on.isoformat(),
        reference_code=row.reference_code,
        title=TITLE_HIDDEN if row.title is None else row.title,
        kind=KINDS[row.kind],
        old=_with_scope(old_words(row), row.old_scope, row),
        new=_with_scope("" if row.kind is DecisionKind.SCOPE else new_words(row), row.new_scope, row),
        old_until=day_words(row.old_until),
        new_until=day_words(row.new_until),
        basis=row.basis,
        notice=row.notice_no,
        drafter=row.drafter,
        classifier=row.classifier,
        told=told,
        remarked="、".join(beside.remarked),
    )


def _with_scope(words: str, scope: str | None, row: DecisionRow) -> str:
    """The mark, and who may know it where that was decided."""
    if row.kind is not DecisionKind.SCOPE:
        return words
    circle = TITLE_HIDDEN.zh if scope is None else scope or "–"
    return f"{words}　{circle}" if words else circle


def _matter(number: int, row: SecretMatter) -> MatterLine:
    until = f"（至 {row.until.isoformat()}）" if row.until else ""
    return MatterLine(
        number=number,
        title=TITLE_HIDDEN if row.title is None else row.title,
        reference_code=row.reference_code,
        carrier="、".join(CARRIERS[kind] for kind in row.carriers),
        produced=row.produced,
        level=mark(int(row.level), row.scheme, None),
        term=f"{row.secrecy_term or ''}{until}",
        basis=row.basis,
        scope=row.scope,
        drafter=row.drafter,
        classifier=row.classifier,
        opinion="同意" if row.classifier else "",
        on=day_words(row.on),
    )
