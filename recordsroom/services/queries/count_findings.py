"""Questions about what a count found: its discrepancies, the gravest first, each with what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from recordsroom.domain.values import Level, Scheme
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.count_findings import Finding, findings
from recordsroom.services.gone import left_by
from recordsroom.services.queries.counts import is_blind, session_of
from recordsroom.services.sight import Sight, cursor_of


@dataclass(frozen=True, slots=True, repr=False)
class FindingRow:
    """One discrepancy as lists and papers show it, never with a title."""

    id: int
    finding: Finding
    code: str
    """The reference code, the box, or the digits of a stray."""
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    place: str
    """Where it was found or missed; the name of the holder where things are counted by holder."""
    home: str | None
    holder: str | None
    known: bool
    """False for strays, which have no level."""
    by_card: str = ""
    """Who has it by the out card that stands in its gap, and since when."""
    gone_by: str = ""
    """By which list, deed or incident it left the register for good, and when."""
    label: str = ""
    """The digits on the thing itself, or those that were read on it."""

    @property
    def outcome(self) -> CountOutcome:
        """Its name."""
        return self.finding.outcome

    @property
    def at_holder(self) -> bool:
        """Whether it was shown, or should have been, by a holder."""
        return self.finding.holder is not None

    @property
    def action(self) -> CountAction | None:
        """What was done about it last."""
        return self.finding.action


_ABOUT_CARRIERS = (
    "SELECT c.id, r.reference_code, c.copy_no, r.level, r.scheme, r.secrecy_term, c.home_id, (SELECT p.name"
    " FROM loans l JOIN readers p ON p.id = l.reader_id WHERE l.carrier_id = c.id AND l.checked_at IS NULL),"
    " c.claimed_holder, c.barcode"
    " FROM json_each(?) w CROSS JOIN carriers c ON c.id = w.value CROSS JOIN records r ON r.id = c.record_id"
)
_BY_CARD = (
    "SELECT k.carrier_id, p.name, l.lent_at FROM count_cards k JOIN loans l ON l.id = k.loan_id"
    " JOIN readers p ON p.id = l.reader_id WHERE k.session_id = ?"
)
_ABOUT_BOXES = "SELECT b.id, b.box_no, b.barcode FROM json_each(?) w CROSS JOIN boxes b ON b.id = w.value"
_ABOUT_STRAYS = "SELECT s.id, s.digits, s.digits FROM json_each(?) w CROSS JOIN count_strays s ON s.id = w.value"
_ABOUT_EQUIPMENT = (
    "SELECT e.id, e.equipment_no, e.barcode, e.max_level, e.kept_at, (SELECT u.taken_by FROM equipment_uses u"
    " WHERE u.equipment_id = e.id AND u.given_back_on IS NULL) FROM json_each(?) w CROSS JOIN equipment e"
    " ON e.id = w.value"
)
_PLACES = "SELECT id, name FROM storage_locations"
_HOLDERS = "SELECT p.id, p.name FROM json_each(?) w CROSS JOIN readers p ON p.id = w.value"
_RANK = {outcome: place for place, outcome in enumerate(CountOutcome)}


def count_findings(sight: Sight, key: int) -> tuple[FindingRow, ...]:
    """The discrepancies of a count, the gravest first; of a blind one nothing before its scanning is over."""
    session = session_of(sight, key)
    if session is None or is_blind(session):
        return ()
    found = sorted(findings(cursor_of(sight), session), key=lambda one: (_RANK[one.outcome], one.place or 0))
    places = {int(key): str(name) for key, name in sight.connection.exec_driver_sql(_PLACES)}
    holders = {key: str(name) for key, (name,) in _about(sight, _HOLDERS, (one.holder for one in found)).items()}
    carriers = _about(sight, _ABOUT_CARRIERS, (one.carrier for one in found))
    boxes = _about(sight, _ABOUT_BOXES, (one.box for one in found))
    strays = _about(sight, _ABOUT_STRAYS, (one.stray for one in found))
    things = _about(sight, _ABOUT_EQUIPMENT, (one.equipment for one in found))
    rows = []
    for number, one in enumerate(found, 1):
        at = places[one.place] if one.place is not None else holders[one.holder or 0]
        if one.carrier is not None:
            rows.append(_of_carrier(number, one, at, places, carriers[one.carrier]))
        elif one.equipment is not None:
            rows.append(_of_equipment(number, one, at, things[one.equipment]))
        else:
            code, label = boxes[one.box] if one.box is not None else strays[one.stray or 0]
            rows.append(_of_code(number, one, at, str(code), str(label)))
    return tuple(_with_papers(sight, _with_cards(sight, key, rows)))


def _with_cards(sight: Sight, key: int, rows: list[FindingRow]) -> list[FindingRow]:
    """What an out card tells of an issue that was not entered: from it the issue is reconstructed."""
    if not any(row.outcome is CountOutcome.ISSUE_UNENTERED and not row.at_holder for row in rows):
        return rows
    told = {
        int(carrier): f"{name} {sight.local(lent):%Y-%m-%d}"
        for carrier, name, lent in sight.connection.exec_driver_sql(_BY_CARD, (key,))
    }
    gap = CountOutcome.ISSUE_UNENTERED
    return [replace(row, by_card=told.get(row.finding.carrier or 0, "")) if row.outcome is gap else row for row in rows]


def _with_papers(sight: Sight, rows: list[FindingRow]) -> list[FindingRow]:
    """By which paper everything left that is here all the same."""
    gone = {row.finding.carrier or 0 for row in rows if row.outcome is CountOutcome.GONE_BUT_HERE}
    papers = left_by(cursor_of(sight), gone, sight.stamp.offset_minutes) if gone else {}
    told = {key: f"{one.number} {one.day:%Y-%m-%d}" for key, one in papers.items()}
    return [replace(row, gone_by=told.get(row.finding.carrier or 0, "")) for row in rows] if told else rows


def _about(sight: Sight, question: str, wanted: Iterable[int | None]) -> dict[int, tuple[Any, ...]]:
    """What is told about all of these at once: a count of a million may have found ten thousand."""
    keys = json.dumps(sorted({key for key in wanted if key is not None}))
    return {int(key): tuple(told) for key, *told in sight.connection.exec_driver_sql(question, (keys,))}


def _of_carrier(number: int, found: Finding, at: str, places: dict[int, str], told: tuple[Any, ...]) -> FindingRow:
    code, copy_no, level, scheme, term, home, holder, claimed, label = told
    return FindingRow(
        id=number,
        finding=found,
        code=code,
        copy_no=copy_no,
        level=None if level is None else Level(level),
        scheme=Scheme(scheme),
        secrecy_term=term,
        place=at,
        home=places.get(home),
        holder=holder or claimed,
        known=True,
        label=label,
    )


def _of_equipment(number: int, found: Finding, at: str, told: tuple[Any, ...]) -> FindingRow:
    code, label, level, kept_at, taken_by = told
    return FindingRow(
        id=number,
        finding=found,
        code=code,
        copy_no=None,
        level=Level(level),
        scheme=Scheme.NONE,
        secrecy_term=None,
        place=at,
        home=kept_at,
        holder=taken_by,
        known=True,
        label=label,
    )


def _of_code(number: int, found: Finding, at: str, code: str, label: str) -> FindingRow:
    return FindingRow(
        id=number,
        finding=found,
        code=code,
        copy_no=None,
        level=None,
        scheme=Scheme.NONE,
        secrecy_term=None,
        place=at,
        home=None,
        holder=None,
        known=found.box is not None,
        label=label,
    )
