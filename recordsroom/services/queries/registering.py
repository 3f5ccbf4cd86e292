"""Questions while a record is registered or put right: how its code will be judged, what is usual, what it says now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, exists, select

from recordsroom.domain.commands import RecordFacts
from recordsroom.domain.holdings import TermBasis, Urgency
from recordsroom.domain.numbering import STANDARD, Pattern, Profile
from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.series import CodeStanding, code_in, coded_retention, may_number
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.pointing import points_of
from recordsroom.services.queries.opened import hidden_now
from recordsroom.services.queries.series import numbers_given, series_by
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import former_codes, pending_rows, records, series

_LATELY = 2_000
"""So many of the records registered last tell what is usual."""
_OFFERED = 40


@dataclass(frozen=True, slots=True, repr=False)
class CodeSeen:
    """A code as it will be kept and judged."""

    text: str
    changed: bool
    """Whether signs were put right."""
    retention: str | None = None
    """The period that the code itself names."""
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Offers:
    """What was said before, the newest first; nothing that lists hide."""

    responsible_bodies: tuple[str, ...] = ()
    classifying_units: tuple[str, ...] = ()
    knowledge_scopes: tuple[str, ...] = ()
    distributions: tuple[str, ...] = ()


_SEEN = records.c.level.is_(None) | records.c.level.not_in(bindparam("hidden", expanding=True))
_USUAL = (
    select(records.c.responsible_body, records.c.classifying_unit, records.c.knowledge_scope, records.c.distribution)
    .where(_SEEN)
    .order_by(records.c.id.desc())
    .limit(_LATELY)
)
_STANDING = select(
    exists().where(records.c.reference_code == bindparam("code"), records.c.id != bindparam("record")),
    exists().where(former_codes.c.code == bindparam("code")),
    exists().where(pending_rows.c.claimed_code == bindparam("code"), pending_rows.c.record_id != bindparam("record")),
)
_BY_CODE = select(records.c.id).where(records.c.reference_code == bindparam("code"))
_FILE = records.alias("file")
_CODED = (
    select(
        *(records.c[name] for name in ("reference_code", "profile", "retention", "parent_id")),
        series.c.pattern,
        _FILE.c.retention.label("file_retention"),
    )
    .outerjoin(series, series.c.id == records.c.series_id)
    .outerjoin(_FILE, _FILE.c.id == records.c.parent_id)
    .where(records.c.id == bindparam("record"))
)
_FACTS = select(records).where(records.c.id == bindparam("record"))


def code_seen(sight: Sight, within: int, typed: str, record: int = 0) -> CodeSeen:
    """How a code will be judged once it is given; `record` is the one that shall have it, where there is one."""
    text, found = normalised(typed), series_by(sight, within)
    changed = text != typed.strip()
    code = code_in(found, text) if found else None
    if found is None or code is None:
        return CodeSeen(text, changed, reasons=(Reason.CODE_NOT_VALID,))
    taken, former, claimed = sight.connection.execute(_STANDING, {"code": text, "record": record}).one()
    standing = CodeStanding(
        taken=bool(taken),
        former=bool(former),
        claimed=bool(claimed),
        numbers=numbers_given(sight, found, code.group),
    )
    verdict = may_number(code, standing, sight.today)
    return CodeSeen(text, changed, code.retention, tuple(o.reason for o in verdict.objections), verdict.doubts)


def usual_values(sight: Sight) -> Offers:
    """What was said of the records registered last, for the fields of the form."""
    if not sight.sees_holdings:
        return Offers()
    rows = sight.connection.execute(_USUAL, {"hidden": sorted(sight.hidden_levels)}).all()
    return Offers(*(_distinct(row[place] for row in rows) for place in range(4)))


def record_with_code(sight: Sight, typed: str) -> int | None:
    """The record that has this code."""
    if not sight.sees_holdings:
        return None
    return sight.connection.execute(_BY_CODE, {"code": normalised(typed)}).scalar_one_or_none()


def facts_of(sight: Sight, record: int, opened: int | None = None) -> RecordFacts | None:
    """What is said of a record now, to be put right; None while lists hide it and it was not opened."""
    row = sight.connection.execute(_FACTS, {"record": record}).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    if hidden_now(sight, row, opened):
        return None
    level = None if row.level is None else Level(row.level)
    return RecordFacts(
        title=row.title,
        document_no=row.document_no,
        responsible_body=row.responsible_body,
        dated=row.dated,
        dated_uncertain=bool(row.dated_uncertain),
        dated_to=row.dated_to,
        retention=row.retention,
        items=row.items,
        level=level,
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        notified_on=_notified(row),
        classifying_unit=row.classifying_unit,
        knowledge_scope=row.knowledge_scope,
        distribution=row.distribution,
        urgency=Urgency(row.urgency) if row.urgency else None,
        source=row.source_id,
        remarks=row.remarks,
        page_no=row.page_no,
        bound_pages=row.bound_pages,
        secret_points=points_of(sight, record) if level is not None and level.classified else None,
    )


def locked_retention(sight: Sight, record: int) -> str | None:
    """The period that the code of a record names, so that it follows the code; an inner item follows its file."""
    row = sight.connection.execute(_CODED, {"record": record}).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    if row.parent_id is not None:
        return row.retention if row.retention == row.file_retention else None
    pattern = Pattern.parse(row.pattern) if row.pattern else STANDARD[Profile(row.profile)]
    return coded_retention(pattern, row.reference_code, row.retention)


def _notified(row: Any) -> date | None:
    return date.fromisoformat(row.secrecy_from) if row.secrecy_basis == TermBasis.NOTICE_DATE else None


def _distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))[:_OFFERED]
