"""The words for incidents: what was done, how far it is, which clock runs, why not, and what to do (§1.J)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.incidents import ClockKind, IncidentSort, IncidentState
from recordsroom.domain.rules import Doubt, Reason
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]
_HOUR, _DAY, _IN_HOURS = 3_600, 86_400, 2
"""Seconds; below so many days the hours are told."""

COMMANDS: dict[str, Words] = {
    "OpenIncident": lambda: translate("Command", "Incident opened"),
    "DescribeIncident": lambda: translate("Command", "Incident described"),
    "ReportIncident": lambda: translate("Command", "Incident reported"),
    "AnswerIncident": lambda: translate("Command", "Result of an incident reported"),
    "FindAgain": lambda: translate("Command", "Found again"),
    "CloseIncident": lambda: translate("Command", "Incident closed"),
    "WriteOffCarrier": lambda: translate("Command", "Written off"),
}
FACTS: dict[str, Words] = {
    "IncidentTold": lambda: translate("Fact", "Incident"),
    "FoundAgain": lambda: translate("Fact", "Found again"),
    "WrittenOff": lambda: translate("Fact", "Written off"),
}
_STATES: dict[IncidentState, tuple[Role, Words]] = {
    IncidentState.OPEN: (Role.STOP, lambda: translate("IncidentState", "Not reported")),
    IncidentState.REPORTED: (Role.LOOK, lambda: translate("IncidentState", "Reported")),
    IncidentState.ANSWERED: (Role.LOOK, lambda: translate("IncidentState", "To be closed")),
    IncidentState.CLOSED: (Role.OK, lambda: translate("IncidentState", "Closed")),
}
_SORTS: dict[IncidentSort, Words] = {
    IncidentSort.MISSING: lambda: translate("IncidentSort", "Whereabouts unknown"),
    IncidentSort.LEAKED: lambda: translate("IncidentSort", "Leaked, or possibly"),
    IncidentSort.DAMAGED: lambda: translate("IncidentSort", "Damaged, or a part is gone"),
    IncidentSort.OTHER: lambda: translate("IncidentSort", "Other"),
}
_CLOCKS: dict[ClockKind, Words] = {
    ClockKind.REPORT: lambda: translate("IncidentClock", "Report within 24 hours"),
    ClockKind.WHEREABOUTS: lambda: translate("IncidentClock", "Counts as leaked from"),
    ClockKind.RESULT: lambda: translate("IncidentClock", "Report the result"),
}


def state_words(state: IncidentState) -> str:
    """How far an incident is."""
    return _STATES[state][1]()


def state_role(state: IncidentState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def sort_words(sort: IncidentSort) -> str:
    """What kind of thing happened."""
    return _SORTS[sort]()


def clock_words(kind: ClockKind) -> str:
    """What a clock is about."""
    return _CLOCKS[kind]()


def left_words(due: datetime, now: datetime) -> str:
    """How long there is still time, or how long ago it ran out."""
    seconds = int(abs((due - now).total_seconds()))
    if seconds >= _IN_HOURS * _DAY:
        said = translate("IncidentClock", "{0} days", "", seconds // _DAY).format(seconds // _DAY)
    else:
        said = translate("IncidentClock", "{0} h {1} min").format(seconds // _HOUR, seconds % _HOUR // 60)
    if due > now:
        return translate("IncidentClock", "{0} left").format(said)
    return translate("IncidentClock", "ran out {0} ago").format(said)


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.ALREADY_MISSING: lambda f: translate("Reason", "An open incident tells already that it is missing."),
    Reason.INCIDENT_MISSING: lambda f: translate("Reason", "No incident tells that it is missing."),
    Reason.INCIDENT_CLOSED: lambda f: translate("Reason", "This incident is closed."),
    Reason.INCIDENT_REPORTED: lambda f: translate("Reason", "It was reported already: one incident, one report."),
    Reason.REPORT_INCOMPLETE: lambda f: translate("Reason", "The report has seven items; some of them are empty."),
    Reason.INCIDENT_UNREPORTED: lambda f: translate("Reason", "It is not reported yet."),
    Reason.INCIDENT_ANSWERED: lambda f: translate("Reason", "Its result was reported already."),
    Reason.INCIDENT_UNANSWERED: lambda f: translate("Reason", "Its result is not reported yet."),
    Reason.INCIDENT_NOT_CLOSED: lambda f: translate("Reason", "The incident is not closed yet."),
    Reason.NOT_MISSING: lambda f: translate("Reason", "It is not missing: it was found, or written off."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.ALREADY_MISSING: lambda: translate("Way", "Scan it: its incident is shown."),
    Reason.INCIDENT_MISSING: lambda: translate("Way", "Open an incident about it first (Ctrl+N)."),
    Reason.INCIDENT_CLOSED: lambda: translate("Way", "Open a new incident where something new came to light."),
    Reason.INCIDENT_REPORTED: lambda: translate("Way", "Enter the result next (F6)."),
    Reason.REPORT_INCOMPLETE: lambda: translate("Way", "Fill in all seven items first (F2)."),
    Reason.INCIDENT_UNREPORTED: lambda: translate("Way", "Enter first to whom it was reported (F6)."),
    Reason.INCIDENT_ANSWERED: lambda: translate("Way", "Close it next (F7)."),
    Reason.INCIDENT_UNANSWERED: lambda: translate("Way", "Enter the result first (F6)."),
    Reason.INCIDENT_NOT_CLOSED: lambda: translate("Way", "Let a leader sign its end first (F7)."),
    Reason.NOT_MISSING: lambda: translate("Way", "Scan it to see what became of it."),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.ARCHIVES_NOT_TOLD: lambda: translate(
        "Doubt", "Lost or damaged archives are reported to the archives authority too; no letter is named."
    ),
}
