"""The words for approvals that no form was signed for beforehand: what was asked, why not, what to do (P-27)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from ui.people.words import level_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "RecordWord": lambda: translate("Command", "Spoken approval taken down"),
    "ApproveHere": lambda: translate("Command", "Approved by password"),
    "ReadByOffice": lambda: translate("Command", "Taken by office"),
    "SignWord": lambda: translate("Command", "Spoken approval signed afterwards"),
}
_GIVEN: dict[ApprovalWay, Words] = {
    ApprovalWay.TELEPHONE: lambda: translate("ApprovalWay", "By telephone"),
    ApprovalWay.MOUTH: lambda: translate("ApprovalWay", "By word of mouth"),
    ApprovalWay.PASSWORD: lambda: translate("ApprovalWay", "By password at this PC"),
    ApprovalWay.OFFICE: lambda: translate("ApprovalWay", "By office"),
}


def given_words(way: ApprovalWay | None) -> str:
    """How it was given; without a way it is signed paper."""
    return _GIVEN[way]() if way is not None else translate("ApprovalWay", "Signed form")


def _too_high(facts: Mapping[str, str | int]) -> str:
    level = Level(int(facts.get("level", Level.JIMI)) or Level.JIMI)
    return translate("Reason", "It is {0}: nothing of jimi or above goes out on a spoken word.").format(
        level_words(level)
    )


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.LEADER_NOT_HERE: lambda f: translate("Reason", "The leader has not typed the password."),
    Reason.NOT_THIS_LEADER: lambda f: translate(
        "Reason", "The password is not that of the leader who approves; nobody approves for another."
    ),
    Reason.NOT_THE_HEAD: lambda f: translate("Reason", "Only the principal head, while in office, takes it by office."),
    Reason.WORD_NOT_LET: lambda f: translate("Reason", "In this room spoken approvals are switched off."),
    Reason.WORD_TOO_HIGH: _too_high,
    Reason.WORD_UNFOUNDED: lambda f: translate("Reason", "Why it could not wait for a signature is missing."),
    Reason.WORD_UNSIGNED: lambda f: translate(
        "Reason", "Form {0} was let by a word and should have been signed by {1}."
    ).format(f.get("form_no", "–"), f.get("until", "–")),
    Reason.WORD_SIGNED: lambda f: translate("Reason", "No signature is owed for this form."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.LEADER_NOT_HERE: lambda: translate("Way", "Let the leader type it (Ctrl+F7), or sign a form (F6)."),
    Reason.NOT_THIS_LEADER: lambda: translate("Way", "Choose the leader who stands here, and let him type it."),
    Reason.NOT_THE_HEAD: lambda: translate("Way", "Let the leader above sign a form (F6)."),
    Reason.WORD_NOT_LET: lambda: translate(
        "Way", "Let a deputy sign (F6); the security administrator may switch them on, page System."
    ),
    Reason.WORD_TOO_HIGH: lambda: translate("Way", "Let the leader or a deputy sign a form (F6)."),
    Reason.WORD_UNFOUNDED: lambda: translate("Way", "Type the reason in a few words."),
    Reason.WORD_UNSIGNED: lambda: translate("Way", "Let the form be signed, then note it on page Approvals (F9)."),
    Reason.WORD_SIGNED: lambda: translate("Way", "Esc goes back."),
}
SIGNED_INSTEAD = (
    Reason.OUTSIDE_SCOPE,
    Reason.LINE_STRUCK,
    Reason.LINE_PAST,
    Reason.LEADER_NOT_HERE,
    Reason.NOT_THIS_LEADER,
    Reason.NOT_THE_HEAD,
    Reason.WORD_NOT_LET,
    Reason.WORD_TOO_HIGH,
    Reason.WORD_UNFOUNDED,
    Reason.WORD_UNSIGNED,
    Reason.WORD_SIGNED,
)
"""Where a form that is signed now is the way on at the desk."""
