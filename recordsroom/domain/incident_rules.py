"""Who may do what about an incident, and in which order: report, result, end, and only then a write-off (R-103)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.incidents import Incident, IncidentItem, IncidentSort, IncidentState
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Level

LONGEST_TOLD = 500
LONGEST_NUMBER = 60
_LOSSES = frozenset({IncidentSort.MISSING, IncidentSort.DAMAGED})


@dataclass(frozen=True, slots=True)
class Hand:
    """Who acts: how much may be known to the keeper, and to this PC."""

    name: str
    knows: Level
    pc_level: Level


@dataclass(frozen=True, slots=True)
class Signature:
    """The leader who signed for an end or a write-off, and the form."""

    signer: Approver
    form_no: str
    needed: Authority


def may_open(sort: IncidentSort, discovered: int, now: int, carriers: int, content: str) -> tuple[Objection, ...]:
    """Judge an incident: it was seen already, says something, and what is missing is named."""
    named = carriers > 0 or (sort is not IncidentSort.MISSING and bool(content))
    fits = len(content) <= LONGEST_TOLD and discovered <= now
    return () if named and fits else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def may_describe(incident: Incident, level: Level, told: tuple[str, ...], hand: Hand) -> tuple[Objection, ...]:
    """Judge what is written about an incident: before its end, by who may know it, at a PC that may hold it."""
    if incident.state is IncidentState.CLOSED:
        return (Objection(Reason.INCIDENT_CLOSED),)
    told_of = {
        Reason.ABOVE_THIS_PC: level > hand.pc_level,
        Reason.ABOVE_YOUR_CLEARANCE: level > hand.knows,
        Reason.VALUE_NOT_POSSIBLE: max(map(len, told)) > LONGEST_TOLD,
    }
    return tuple(Objection(reason) for reason in told_of if told_of[reason])


def may_report(incident: Incident, level: Level, at: tuple[int, int], to: str, hand: Hand) -> tuple[Objection, ...]:
    """Judge a report: once, to somebody, between the discovery and now, with all seven items (R-119).

    Above the level of this PC the report is written elsewhere, and here stands only that it was made (R-124).
    """
    moment, now = at
    if incident.reported_at is not None:
        return (Objection(Reason.INCIDENT_REPORTED),)
    if incident.state is IncidentState.CLOSED:
        return (Objection(Reason.INCIDENT_CLOSED),)
    elsewhere = level > hand.pc_level
    told = {
        Reason.VALUE_NOT_POSSIBLE: not to or not incident.discovered_at <= moment <= now,
        Reason.REPORT_INCOMPLETE: not elsewhere and not all(incident.items),
    }
    return tuple(Objection(reason) for reason in told if told[reason])


def doubt_of_report(incident: Incident, archives_told: str) -> tuple[Doubt, ...]:
    """What is asked back: lost or damaged archives concern the archives authority too (R-123)."""
    return (Doubt.ARCHIVES_NOT_TOLD,) if incident.arose_as in _LOSSES and not archives_told else ()


def may_answer(incident: Incident, result: str) -> tuple[Objection, ...]:
    """Judge the result: once, and after the report."""
    if incident.state is IncidentState.OPEN:
        return (Objection(Reason.INCIDENT_UNREPORTED),)
    if incident.state is not IncidentState.REPORTED:
        return (Objection(Reason.INCIDENT_ANSWERED),)
    return () if 0 < len(result) <= LONGEST_TOLD else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def may_find(item: IncidentItem, where: str) -> tuple[Objection, ...]:
    """Judge that something is found again: it was missing, and it is said where it was."""
    if not item.missing:
        return (Objection(Reason.NOT_MISSING),)
    return () if 0 < len(where) <= LONGEST_TOLD else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def may_close(
    incident: Incident, level: Level, conclusion: str, signed: Signature, who: tuple[str, date]
) -> tuple[Objection, ...]:
    """Judge an end: of a state secret only after report and result, and always by a leader who signed."""
    if incident.state is IncidentState.CLOSED:
        return (Objection(Reason.INCIDENT_CLOSED),)
    told = {
        Reason.INCIDENT_UNREPORTED: level.classified and incident.reported_at is None,
        Reason.INCIDENT_UNANSWERED: incident.reported_at is not None and incident.answered_at is None,
        Reason.VALUE_NOT_POSSIBLE: not 0 < len(conclusion) <= LONGEST_TOLD,
    }
    return (*(Objection(reason) for reason in told if told[reason]), *against_signature(signed, *who))


def may_write_off(
    incident: Incident | None, item: IncidentItem | None, signed: Signature, who: tuple[str, date]
) -> tuple[Objection, ...]:
    """Judge a write-off: of what an incident tells to be missing, once that is closed, by a leader (R-103)."""
    if incident is None or item is None:
        return (Objection(Reason.INCIDENT_MISSING),)
    told = {
        Reason.NOT_MISSING: not item.missing,
        Reason.INCIDENT_NOT_CLOSED: incident.state is not IncidentState.CLOSED,
    }
    return (*(Objection(reason) for reason in told if told[reason]), *against_signature(signed, *who))


def against_signature(signed: Signature, keeper: str, today: date) -> tuple[Objection, ...]:
    """What speaks against a leader's signature: the office, the rung, the keeper himself, no form."""
    leader, needed = signed.signer, signed.needed
    found = list[Objection]()
    if not leader.in_office(today):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if leader.authority < needed:
        found.append(Objection(Reason.APPROVER_TOO_LOW, {"authority": needed, "given": leader.authority}))
    if same_person(leader.name, keeper):
        found.append(Objection(Reason.APPROVER_IS_KEEPER))
    if not signed.form_no:
        found.append(Objection(Reason.DOCUMENT_MISSING))
    return tuple(found)
