"""The words for appraisal: what was asked, what came of it, why not, and the lawful way on (F-22, R-106)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.appraising import Opinion, SessionState
from recordsroom.domain.rules import Reason
from ui.look.tokens import Role
from ui.messages.numbers import counted

translate = QCoreApplication.translate
Words = Callable[[], str]
Told = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "BeginAppraisal": lambda: translate("Command", "Appraisal begun"),
    "AddToAppraisal": lambda: translate("Command", "Laid before a group"),
    "OpineOnLines": lambda: translate("Command", "Opinion of a group"),
    "EndAppraisal": lambda: translate("Command", "Appraisal ended"),
    "GiveUpAppraisal": lambda: translate("Command", "Appraisal given up"),
}
FACTS: dict[str, Words] = {
    "LaidBefore": lambda: translate("Fact", "Before the group"),
    "Opined": lambda: translate("Fact", "Opinion entered"),
    "Appraised": lambda: translate("Fact", "Appraised"),
}
_OPINIONS: dict[Opinion, tuple[Role, Words]] = {
    Opinion.KEEP: (Role.OK, lambda: translate("Opinion", "Keep on")),
    Opinion.DESTROY: (Role.STOP, lambda: translate("Opinion", "Destroy")),
    Opinion.TRANSFER: (Role.INFO, lambda: translate("Opinion", "Transfer")),
    Opinion.DISPUTE: (Role.LOOK, lambda: translate("Opinion", "In dispute")),
}
_STATES: dict[SessionState, tuple[Role, Words]] = {
    SessionState.OPEN: (Role.LOOK, lambda: translate("SessionState", "Being judged")),
    SessionState.JUDGED: (Role.INFO, lambda: translate("SessionState", "To be signed")),
    SessionState.ENDED: (Role.OK, lambda: translate("SessionState", "Ended")),
    SessionState.GIVEN_UP: (Role.MUTE, lambda: translate("SessionState", "Given up")),
}


def opinion_words(opinion: Opinion) -> str:
    """What a group says."""
    return _OPINIONS[opinion][1]()


def opinion_role(opinion: Opinion) -> Role:
    """The colour that says the same."""
    return _OPINIONS[opinion][0]


def session_words(state: SessionState) -> str:
    """How far a session is."""
    return _STATES[state][1]()


def session_role(state: SessionState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def _of(sentence: Callable[[], str], *names: str) -> Callable[[Told], str]:
    return lambda facts: sentence().format(*(facts.get(name, "") for name in names))


REASONS: dict[Reason, Callable[[Told], str]] = {
    Reason.GOES_WITH_ITS_FILE: _of(lambda: translate("Reason", "{0} lies in a file and is appraised with it."), "code"),
    Reason.BEFORE_ANOTHER_GROUP: _of(lambda: translate("Reason", "{0} lies before a group already."), "code"),
    Reason.SPARED_BY_APPRAISAL: _of(
        lambda: translate("Reason", "{0} is not to be destroyed by the latest appraisal, {1}."), "code", "session"
    ),
    Reason.NOTHING_OF_IT_HERE: _of(lambda: translate("Reason", "Nothing of {0} is kept here any more."), "code"),
    Reason.SESSION_OVER: _of(lambda: translate("Reason", "This session came to its end.")),
    Reason.OPINION_UNTOLD: _of(lambda: translate("Reason", "The group says why {0} is not kept on."), "code"),
    Reason.PERIOD_MISSING: _of(lambda: translate("Reason", "What is kept on gets a new period.")),
    Reason.PERIOD_NOT_LONGER: _of(
        lambda: translate("Reason", "The new period of {0} is not longer than the old one."), "code"
    ),
    Reason.PERIOD_OVER: _of(
        lambda: translate("Reason", "By the new period {0} would have been over on {1}."), "code", "day"
    ),
    Reason.LINES_NOT_JUDGED: counted(lambda n: translate("Reason", "{0} lines have no opinion yet.", "", n), "left"),
    Reason.HELD_MEANWHILE: _of(lambda: translate("Reason", "{0} is held by now and cannot be judged."), "code"),
    Reason.REPORT_MISSING: _of(lambda: translate("Reason", "An appraisal ends with a report.")),
    Reason.HEAD_NOT_OF_GROUP: _of(lambda: translate("Reason", "The report is signed by one of the group.")),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.GOES_WITH_ITS_FILE: lambda: translate("Way", "Lay the file before the group."),
    Reason.BEFORE_ANOTHER_GROUP: lambda: translate("Way", "Leave it out, or end the other session first."),
    Reason.SPARED_BY_APPRAISAL: lambda: translate("Way", "Take it off; only another session decides otherwise."),
    Reason.NOTHING_OF_IT_HERE: lambda: translate("Way", "Leave it out."),
    Reason.SESSION_OVER: lambda: translate("Way", "Begin another session from the due list (F2, then F6)."),
    Reason.OPINION_UNTOLD: lambda: translate("Way", "Type the reason in a few words."),
    Reason.PERIOD_MISSING: lambda: translate("Way", "Type 永久, 30年 or several of them; the longest counts."),
    Reason.PERIOD_NOT_LONGER: lambda: translate("Way", "Type a longer one, or choose another opinion."),
    Reason.PERIOD_OVER: lambda: translate("Way", "Type a period that is not over yet."),
    Reason.LINES_NOT_JUDGED: lambda: translate("Way", "Judge the rest first (F6)."),
    Reason.HELD_MEANWHILE: lambda: translate("Way", "Enter it as in dispute (F6); it stays where it is."),
    Reason.REPORT_MISSING: lambda: translate("Way", "Copy the result from the signed report."),
    Reason.HEAD_NOT_OF_GROUP: lambda: translate("Way", "Type the name as it stands in the group."),
}
