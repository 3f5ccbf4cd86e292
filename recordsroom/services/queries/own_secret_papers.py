"""What the forms of work and business secrets and of the review of opening say (R-17, R-18, R-145)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.own_secret_papers import (
    ACCESS_APPROVAL,
    OWN_APPROVAL,
    AccessLine,
    OwnSecretLine,
    access_approval,
    own_approval,
)
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.open_access import AccessRow, AccessStage, access_register
from recordsroom.services.queries.own_secrets import OwnSecretRow, OwnStanding, own_secrets
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_APART = "\u3000"
_SCHEMES = {
    Scheme.WORK: Phrase(zh="工作秘密", en="work secret"),
    Scheme.BUSINESS: Phrase(zh="商业秘密", en="business secret"),
}
_LIFTED = Phrase(zh="解除工作秘密、商业秘密", en="is none any more")
_WISHES = {
    AccessStatus.NOT_REVIEWED: Phrase(zh="", en=""),
    AccessStatus.OPEN: Phrase(zh="开放", en="open"),
    AccessStatus.CONTROLLED: Phrase(zh="控制", en="controlled"),
    AccessStatus.DEFERRED: Phrase(zh="延期开放", en="later"),
}
_GRANTED, _REFUSED = Phrase(zh="同意", en="granted"), Phrase(zh="不同意", en="refused")


def own_secret_approval(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The form of what was decided on these records, a sheet for each decision; empty where none is named."""
    if not of:
        return LabelRun(of, (own_approval({}),), Level.INTERNAL)
    acts = defaultdict[tuple[object, ...], list[OwnSecretRow]](list)
    for row in own_secrets(sight):
        if row.id in of:
            lifted = row.standing is OwnStanding.LIFTED
            acts[row.decided_on, row.drafter, row.head, row.basis, row.grade, lifted].append(row)
    pages = tuple(page for rows in acts.values() for page in _own_pages(rows))
    levels = (row.level or Level.PUBLIC for rows in acts.values() for row in rows)
    return LabelRun(of, pages, max((Level.INTERNAL, *levels))) if pages else NOTHING


def access_approval_pages(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The form of the review of these records, a sheet for each proposal; empty where none is named."""
    if not of:
        return LabelRun(of, (access_approval({}),), Level.INTERNAL)
    acts = defaultdict[tuple[object, ...], list[AccessRow]](list)
    for row in access_register(sight):
        if row.id in of:
            acts[row.head, row.head_on, row.wish, row.ground, row.classifier, row.decided_on, _said(row)].append(row)
    pages = tuple(page for rows in acts.values() for page in _access_pages(rows))
    levels = (row.level or Level.PUBLIC for rows in acts.values() for row in rows)
    return LabelRun(of, pages, max((Level.INTERNAL, *levels))) if pages else NOTHING


def _own_pages(rows: list[OwnSecretRow]) -> Iterator[BoundRow]:
    first, count = rows[0], len(rows)
    scheme, on = _SCHEMES.get(first.scheme), first.decided_on.isoformat() if first.decided_on else ""
    told: dict[str, str | Phrase] = {"how_many": _many(count)}
    if on:
        told |= {
            "kind": _LIFTED if scheme is None else Phrase(f"定为{scheme.zh}", f"becomes a {scheme.en}"),
            "grade": "" if scheme is None else f"{scheme.zh}{_APART}{first.grade}",
            "basis": first.basis,
            "drafter": first.drafter,
            "head": first.head,
            "decided_on": on,
        }
    yield own_approval(told)
    yield from bound_pages(OWN_APPROVAL, on, [_own_line(number, row) for number, row in enumerate(rows, 1)])


def _own_line(number: int, row: OwnSecretRow) -> OwnSecretLine:
    return OwnSecretLine(
        number=number,
        reference_code=row.reference_code,
        title=TITLE_HIDDEN if row.title is None else row.title,
        old=row.before,
        new=row.mark,
        term=row.term,
        until=row.until.isoformat() if row.until else "",
    )


def _access_pages(rows: list[AccessRow]) -> Iterator[BoundRow]:
    first, on = rows[0], rows[0].head_on.isoformat() if rows[0].head_on else ""
    decided = first.decided_on.isoformat() if first.decided_on else ""
    told: dict[str, str | Phrase] = {"how_many": _many(len(rows))}
    if first.review is not None:
        told |= {
            "wish": _WISHES[first.wish],
            "ground": first.ground,
            "head": f"{first.head}{_APART}{on}",
            "classifier": f"{first.classifier}{_APART}{decided}" if decided else "",
            "outcome": _said(first) if decided else "",
        }
    yield access_approval(told)
    yield from bound_pages(ACCESS_APPROVAL, on, [_access_line(number, row) for number, row in enumerate(rows, 1)])


def _access_line(number: int, row: AccessRow) -> AccessLine:
    return AccessLine(
        number=number,
        reference_code=row.reference_code,
        title=TITLE_HIDDEN if row.title is None else row.title,
        mark=mark_words(None if row.level is None else int(row.level), row.scheme, None),
        wish=_WISHES[row.wish] if row.review is not None else "",
        until=row.until.isoformat() if row.until else "",
        outcome=_said(row) if row.decided_on else "",
    )


def _said(row: AccessRow) -> Phrase:
    return _REFUSED if row.stage is AccessStage.REFUSED else _GRANTED


def _many(count: int) -> Phrase:
    return Phrase(zh=f"{count} 件", en=f"{count} records")
