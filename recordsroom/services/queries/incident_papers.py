"""What the papers about incidents say: the report with its seven items, and the register (F-25, G-31)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recordsroom.domain.incidents import Clock, ClockKind, IncidentSort, IncidentState
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.incident_register import (
    EVERYTHING,
    PER_PAGE,
    IncidentBlank,
    IncidentLine,
    IncidentRegisterRow,
    IncidentTotal,
)
from recordsroom.services.documents.incident_report import report
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.incidents import IncidentRow, incident_register
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_APART = "\u3000"
INCIDENT_SORTS = {
    IncidentSort.MISSING: Phrase(zh="下落不明", en="missing"),
    IncidentSort.LEAKED: Phrase(zh="泄密或可能泄密", en="leaked, or possibly"),
    IncidentSort.DAMAGED: Phrase(zh="损毁、缺失", en="damaged, or a part gone"),
    IncidentSort.OTHER: Phrase(zh="其他", en="other"),
}
INCIDENT_STATES = {
    IncidentState.OPEN: Phrase(zh="未报告", en="not reported"),
    IncidentState.REPORTED: Phrase(zh="已报告", en="reported"),
    IncidentState.ANSWERED: Phrase(zh="待结案", en="to be closed"),
    IncidentState.CLOSED: Phrase(zh="已结案", en="closed"),
}


def incident_report(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The reports of these incidents, as far as this keeper may read them."""
    found = [row for row in incident_register(sight) if row.id in of and not row.hidden]
    pages = tuple(page for row in found for page in report(_told(row)))
    return LabelRun(of, pages, max(row.level for row in found)) if found else NOTHING


def register_paper(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The register of these months, or of all of them where none is named."""
    every = incident_register(sight)[::-1]
    months = months_named(sight, of) if of else ()
    rows = list[IncidentRegisterRow]() if months else list(_pages(every, EVERYTHING))
    for month in months:
        rows += _pages([row for row in every if f"{row.discovered:%Y-%m}" == month], month)
    return LabelRun(of, tuple(rows), max((row.level for row in every), default=Level.INTERNAL)) if rows else NOTHING


def due_of(row: IncidentRow, kind: ClockKind) -> Clock | None:
    """One of its clocks, whether it runs or not."""
    return next((clock for clock in row.clocks if clock.kind is kind), None)


def due_words(row: IncidentRow, kind: ClockKind) -> str:
    """When one of its clocks runs out, empty where there is none."""
    clock = due_of(row, kind)
    return f"{clock.due:%Y-%m-%d %H:%M}" if clock else ""


def _told(row: IncidentRow) -> dict[str, str | Phrase]:
    one = row.incident
    told: dict[str, str | Phrase] = dict(
        zip(("content", "discovery", "culprits", "course", "harm", "pursuit", "remedy"), one.items, strict=True)
    )
    clocks = (due_words(row, ClockKind.WHEREABOUTS)[:10], due_words(row, ClockKind.RESULT)[:10])
    reported = f"{row.reported:%Y-%m-%d %H:%M}" if row.reported else ""
    return told | {
        "number": _APART.join(part for part in (row.number, one.outside_no, _mark(row)) if part),
        "to": one.reported_to,
        "archives": one.archives_told,
        "discovered": f"{row.discovered:%Y-%m-%d %H:%M}",
        "report_by": due_words(row, ClockKind.REPORT),
        "clocks": _APART.join(part for part in clocks if part),
        "statement": one.statement_no,
        "reported": _APART.join(part for part in (one.report_no, reported) if part),
        "keeper": row.opened_by,
    }


def _mark(row: IncidentRow) -> str:
    known = next((one.piece.scheme for one in row.concerned if one.piece.level is row.level), None)
    return mark(row.level, known or (Scheme.STATE if row.level.classified else Scheme.INTERNAL), None)


def _pages(rows: Sequence[IncidentRow], period: str | Phrase) -> Iterator[IncidentRegisterRow]:
    pages, still = -(-len(rows) // PER_PAGE), sum(row.state is not IncidentState.CLOSED for row in rows)
    for page in range(pages):
        some = rows[page * PER_PAGE : (page + 1) * PER_PAGE]
        yield from (_line(row) for row in some)
        yield from (IncidentBlank(first=place == 0) for place in range(PER_PAGE - len(some)))
        yield IncidentTotal(period, page + 1, pages, len(rows), still)


def _line(row: IncidentRow) -> IncidentLine:
    one = row.incident
    return IncidentLine(
        number=row.number,
        outside_no=one.outside_no,
        discovered=f"{row.discovered:%Y-%m-%d %H:%M}",
        opened=f"{row.opened_at:%Y-%m-%d %H:%M}",
        sort=INCIDENT_SORTS[one.arose_as],
        level=_mark(row),
        pieces="、".join(each.piece.reference_code for each in row.concerned),
        missing="、".join(each.piece.reference_code for each in row.missing),
        report_by=due_words(row, ClockKind.REPORT),
        reported=f"{row.reported:%Y-%m-%d %H:%M}" if row.reported else "",
        reported_to=one.reported_to,
        report_no=one.report_no,
        leaked_from=due_words(row, ClockKind.WHEREABOUTS),
        result=f"{row.answered:%Y-%m-%d}" if row.answered else "",
        closed=f"{row.closed:%Y-%m-%d}" if row.closed else "",
        signer=row.signer,
    )
