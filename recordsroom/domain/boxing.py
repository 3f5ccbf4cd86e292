"""Boxes, and the judgement whether a carrier may lie in one: one box holds one class (R-41, P-29)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recordsroom.domain.arrangement import Box
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.lending import Verdict
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import StorageLocation, may_handle, may_stand
from recordsroom.domain.values import Custody

LAST_BOX_NO = 9999
"""盒号 has four digits and serves shelving only (F-05)."""
WIDTHS = range(5, 201)
"""What a box may measure across its back, in mm."""


_FONDS, _CATEGORY = re.compile(r"[A-Z0-9]{4}"), re.compile(r"[A-Z]{2}(·[A-Z0-9]{1,6})*")
_RETENTION, _ORG = re.compile(r"Y|D[0-9]{1,3}|LONG|SHORT"), re.compile(r"[A-Z0-9\u4e00-\u9fff]{1,12}")
_YEARS = range(1900, 2100)
BY_ITEM = frozenset({Profile.P1, Profile.P2})
"""Where single documents are numbered, a box never mixes year, retention or organ, though it names none (R-41)."""


@dataclass(frozen=True, slots=True)
class ClassKey:
    """What all contents of a box share; a part that is None is not asked for."""

    fonds_no: str | None = None
    category_code: str | None = None
    year: int | None = None
    retention: str | None = None
    org_code: str | None = None

    @classmethod
    def of(cls, one: Box | Record) -> ClassKey:
        """The class of a box or a record."""
        return cls(one.fonds_no, one.category_code, one.year, one.retention, one.org_code)


def may_be_a_class(key: ClassKey) -> bool:
    """Whether a box can be made for this class: each part is one that a code may have, or is not asked for."""
    told = (
        (_FONDS, key.fonds_no),
        (_CATEGORY, key.category_code),
        (_RETENTION, key.retention),
        (_ORG, key.org_code),
    )
    possible = all(text is None or pattern.fullmatch(text) for pattern, text in told)
    return possible and (key.year is None or key.year in _YEARS)


@dataclass(frozen=True, slots=True)
class Company:
    """In which company a carrier would lie in a box."""

    org_counts: bool = False
    """Whether 机构 is a part of its series (P-29)."""
    first: Record | None = None
    """A record that lies there already; what comes first decides for what follows."""


def differs(key: ClassKey, box: Box | ClassKey, *, org_counts: bool) -> bool:
    """Whether something is of another class than a box; 机构 counts only where its series names it (P-29)."""
    asked = [
        (box.fonds_no, key.fonds_no),
        (box.category_code, key.category_code),
        (box.year, key.year),
        (box.retention, key.retention),
    ]
    if org_counts:
        asked.append((box.org_code, key.org_code))
    return any(wanted is not None and wanted != found for wanted, found in asked)


def may_put_in_box(
    carrier: Carrier, record: Record, box: Box, place: StorageLocation | None, company: Company
) -> Verdict:
    """Judge whether a carrier may go into a box; `place` is where that box stands, if it stands anywhere.

    What stands on a shelf must stand where the box does: the register never says that a carrier moved which nobody
    carried (R-65).
    """
    objections = [found for found in (may_handle(carrier), _of_place(record, place)) if found]
    if carrier.custody is Custody.SHELVED and carrier.location_id != box.location_id:
        objections.append(Objection(Reason.BOX_ELSEWHERE, {"box": box.box_no, "code": record.reference_code}))
    stray = why_stray(record, box, company)
    if stray is None:
        return Verdict(tuple(objections))
    if box.legacy:
        return Verdict(tuple(objections), (Doubt.BOX_MIXED,))
    return Verdict((*objections, Objection(stray, {"box": box.box_no, "code": record.reference_code})))


def why_stray(record: Record, box: Box, company: Company) -> Reason | None:
    """Why a record does not belong in a box: it is of another class, or of another series than what lies there."""
    key, first = ClassKey.of(record), company.first
    if differs(key, box, org_counts=company.org_counts):
        return Reason.CLASS_DIFFERS
    if first is None:
        return None
    if None not in {first.series_id, record.series_id} and first.series_id != record.series_id:
        return Reason.BOX_OF_ANOTHER_SERIES
    alike = ClassKey.of(first) if record.profile in BY_ITEM else ClassKey()
    return Reason.CLASS_DIFFERS if differs(key, alike, org_counts=company.org_counts) else None


def _of_place(record: Record, place: StorageLocation | None) -> Objection | None:
    return may_stand(record.level, place) if place else None
