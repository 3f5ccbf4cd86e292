"""The words for retention and holds: what was asked, why not, and the lawful way on (R-106, R-107)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason
from recordsroom.domain.schedules import StartDay
from recordsroom.domain.secrecy_decisions import DecisionKind, Standing
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.retention_due import DueStanding
from ui.look.tokens import Role
from ui.people.words import authority_words, level_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "DecideSecrecy": lambda: translate("Command", "Secrecy decided"),
    "PlaceHold": lambda: translate("Command", "Hold placed"),
    "EndHold": lambda: translate("Command", "Hold lifted"),
    "RestrictUse": lambda: translate("Command", "Restricted for privacy"),
    "LiftRestriction": lambda: translate("Command", "Privacy restriction lifted"),
    "SetSchedule": lambda: translate("Command", "Line of the schedule set"),
    "EndSchedule": lambda: translate("Command", "Line of the schedule taken out"),
}
_DECISIONS: dict[DecisionKind, Words] = {
    DecisionKind.CLASSIFY: lambda: translate("Secrecy", "Classified"),
    DecisionKind.DECLASSIFY: lambda: translate("Secrecy", "Declassified"),
    DecisionKind.DOWNGRADE: lambda: translate("Secrecy", "Level lowered"),
    DecisionKind.UPGRADE: lambda: translate("Secrecy", "Level raised"),
    DecisionKind.EXTEND: lambda: translate("Secrecy", "Term extended"),
    DecisionKind.SHORTEN: lambda: translate("Secrecy", "Term shortened"),
    DecisionKind.SCOPE: lambda: translate("Secrecy", "Circle changed"),
    DecisionKind.COME_ABOUT: lambda: translate("Secrecy", "Condition came about"),
}
_STANDINGS: dict[Standing, Words] = {
    Standing.NOT_CLASSIFIED: lambda: translate("Secrecy", "No state secret"),
    Standing.ACTIVE: lambda: translate("Secrecy", "Secret"),
    Standing.EXPIRING: lambda: translate("Secrecy", "Ends soon"),
    Standing.EXPIRED_UNREVIEWED: lambda: translate("Secrecy", "Ended, not reviewed"),
    Standing.GONE: lambda: translate("Secrecy", "Left the room"),
}
_STARTS: dict[StartDay, Words] = {
    StartDay.NEXT_YEAR: lambda: translate("Retention", "1 January of the next year"),
    StartDay.OWN_DATE: lambda: translate("Retention", "the day after its own date"),
}
_DUE: dict[DueStanding, tuple[Role, Words]] = {
    DueStanding.FREE: (Role.LOOK, lambda: translate("Retention", "To be appraised")),
    DueStanding.HELD: (Role.STOP, lambda: translate("Retention", "Held")),
    DueStanding.ON_LIST: (Role.INFO, lambda: translate("Retention", "On a list")),
    DueStanding.BEFORE_GROUP: (Role.INFO, lambda: translate("Retention", "Being appraised")),
    DueStanding.TO_DESTROY: (Role.INFO, lambda: translate("Retention", "To be destroyed")),
    DueStanding.TO_TRANSFER: (Role.INFO, lambda: translate("Retention", "To be transferred")),
    DueStanding.DISPUTED: (Role.LOOK, lambda: translate("Retention", "In dispute")),
}


def start_words(day: StartDay) -> str:
    """From which day a period runs."""
    return _STARTS[day]()


def due_words(standing: DueStanding) -> str:
    """What stands in the way of appraising what is due."""
    return _DUE[standing][1]()


def due_role(standing: DueStanding) -> Role:
    """The colour that says the same."""
    return _DUE[standing][0]


def decision_words(kind: DecisionKind) -> str:
    """What was decided."""
    return _DECISIONS[kind]()


def standing_words(standing: Standing) -> str:
    """Where a record stands as a secret."""
    return _STANDINGS[standing]()


def _too_low(facts: Mapping[str, str | int]) -> str:
    needed, given = (authority_words(Authority(int(facts.get(name, 1)))) for name in ("authority", "given"))
    return translate("Reason", "Signed by {1}; on this level {0} or above decides as classifier.").format(needed, given)


def _not_named(facts: Mapping[str, str | int]) -> str:
    level, day = level_words(Level(int(facts.get("level", 0)))), facts.get("day", "")
    return translate("Reason", "{0} does not stand on the list of classifiers for {1} on {2}.").format(
        facts.get("name", ""), level, day
    )


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.DECISION_NOT_FITTING: lambda f: translate(
        "Reason", "The decision does not do to this record what it is called; compare level and term."
    ),
    Reason.BASIS_MISSING: lambda f: translate("Reason", "The ground of a secrecy decision is named."),
    Reason.CLASSIFIER_TOO_LOW: _too_low,
    Reason.CLASSIFIER_NOT_NAMED: _not_named,
    Reason.CLASSIFIER_MISSING: lambda f: translate("Reason", "Say who proposed it and which classifier decided."),
    Reason.DRAFTER_IS_CLASSIFIER: lambda f: translate("Reason", "Who proposes a decision does not take it as well."),
    Reason.EXTENDED_TOO_LATE: lambda f: translate(
        "Reason", "The term had run out on {0}; an extension is decided before."
    ).format(f.get("day", "")),
    Reason.ON_HOLD: lambda f: translate(
        "Reason", "A hold stands over it; until it is lifted nothing may be appraised or destroyed."
    ),
    Reason.HOLD_UNTOLD: lambda f: translate("Reason", "Say why: a hold is placed and lifted with a reason."),
    Reason.HOLD_ENDED: lambda f: translate("Reason", "This hold was lifted before."),
    Reason.PRIVACY_RESTRICTED: lambda f: translate(
        "Reason", "It touches privacy and is restricted; only an approval that names it lets it go out."
    ),
    Reason.RESTRICTION_UNTOLD: lambda f: translate(
        "Reason", "Say on what it rests and why: a restriction is placed and lifted with its ground."
    ),
    Reason.RESTRICTION_ENDED: lambda f: translate("Reason", "This restriction stands no longer."),
    Reason.SCHEDULE_BASIS_MISSING: lambda f: translate("Reason", "A line of the schedule names its article."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.DECISION_NOT_FITTING: lambda: translate("Way", "Choose the kind again, or level and term after it."),
    Reason.BASIS_MISSING: lambda: translate("Way", "Copy the article or the scope that the form names."),
    Reason.CLASSIFIER_TOO_LOW: lambda: translate(
        "Way", "Let a classifier of that rung sign; who else was named in writing stands in the matrix of approvals."
    ),
    Reason.CLASSIFIER_NOT_NAMED: lambda: translate(
        "Way", "Page People, approvers: F9 puts a leader on the list, by the document that names him."
    ),
    Reason.CLASSIFIER_MISSING: lambda: translate("Way", "Copy both names from the signed form."),
    Reason.DRAFTER_IS_CLASSIFIER: lambda: translate("Way", "Let the classifier sign what somebody else proposed."),
    Reason.EXTENDED_TOO_LATE: lambda: translate("Way", "Type why it comes so late, or take it as declassified."),
    Reason.ON_HOLD: lambda: translate("Way", "Ask whether the reason of the hold still stands; F8 lifts it."),
    Reason.HOLD_UNTOLD: lambda: translate("Way", "Type the reason, such as the number of a case or a letter."),
    Reason.HOLD_ENDED: lambda: translate("Way", "Place a new hold if it must stand again."),
    Reason.PRIVACY_RESTRICTED: lambda: translate(
        "Way", "Let a leader sign a form that names this very record; a slip by scope or a sheet does not do."
    ),
    Reason.RESTRICTION_UNTOLD: lambda: translate("Way", "Type the article, the letter or the wish, and the reason."),
    Reason.RESTRICTION_ENDED: lambda: translate("Way", "Place a new one if it must be restricted again."),
    Reason.SCHEDULE_BASIS_MISSING: lambda: translate("Way", "Copy the table and the number of the entry."),
}
