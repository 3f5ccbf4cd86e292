"""The words for enquiries that the keeper looks into: what was asked, why not, and what to do (P-13)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.enquiries import AskedAs, EnquiryState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority
from ui.look.tokens import Role
from ui.people.words import authority_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "TakeEnquiry": lambda: translate("Command", "Enquiry taken"),
    "CertifyEnquiry": lambda: translate("Command", "Certificate of a search numbered"),
    "AnswerEnquiry": lambda: translate("Command", "Enquiry answered"),
}
FACTS: dict[str, Words] = {
    "EnquiryTaken": lambda: translate("Fact", "Enquiry taken"),
    "EnquiryCertified": lambda: translate("Fact", "Certificate numbered"),
    "EnquirySettled": lambda: translate("Fact", "Enquiry answered"),
}
_ASKED: dict[AskedAs, Words] = {
    AskedAs.TELEPHONE: lambda: translate("AskedAs", "By telephone"),
    AskedAs.LETTER: lambda: translate("AskedAs", "In writing"),
    AskedAs.IN_PERSON: lambda: translate("AskedAs", "Face to face"),
}
_STATES: dict[EnquiryState, tuple[Role, Words]] = {
    EnquiryState.OPEN: (Role.LOOK, lambda: translate("EnquiryState", "To be answered")),
    EnquiryState.ANSWERED: (Role.OK, lambda: translate("EnquiryState", "Answered")),
    EnquiryState.NOTHING: (Role.MUTE, lambda: translate("EnquiryState", "Nothing found")),
}


def asked_words(way: AskedAs) -> str:
    """By which way it came, or went."""
    return _ASKED[way]()


def state_words(state: EnquiryState) -> str:
    """How far an enquiry is."""
    return _STATES[state][1]()


def state_role(state: EnquiryState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def _not_let(facts: Mapping[str, str | int]) -> str:
    needed = authority_words(Authority(int(facts.get("authority", 1))))
    return translate("Reason", "What was looked into is read only by leave of {0} or above; who let it?").format(needed)


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.ENQUIRY_NOT_LET: _not_let,
    Reason.ENQUIRY_OPEN: lambda f: translate("Reason", "This enquiry is not answered yet."),
    Reason.ENQUIRY_ANSWERED: lambda f: translate("Reason", "This enquiry is answered already."),
    Reason.NOT_BY_TELEPHONE: lambda f: translate("Reason", "Nothing classified is told by telephone."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.ENQUIRY_NOT_LET: lambda: translate("Way", "Choose the leader, and type the number of the form."),
    Reason.ENQUIRY_OPEN: lambda: translate("Way", "Answer it first (F7)."),
    Reason.ENQUIRY_ANSWERED: lambda: translate("Way", "Take down a new enquiry (Ctrl+N)."),
    Reason.NOT_BY_TELEPHONE: lambda: translate("Way", "Answer in writing or face to face."),
}
