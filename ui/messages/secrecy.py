"""The words for secrecy acts, notices, re-marking and disputes: what was done, why not, and the lawful way on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_notices import NoticeWay
from recordsroom.domain.secrecy_reviews import ReviewOutcome
from recordsroom.services.queries.open_access import AccessStage
from recordsroom.services.queries.own_secrets import OwnStanding
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "DecideSecrecyTogether": lambda: translate("Command", "Secrecy decided on many"),
    "NotifyHolders": lambda: translate("Command", "Notices of a secrecy act made"),
    "DeliverNotices": lambda: translate("Command", "Secrecy notices delivered"),
    "RemarkCarriers": lambda: translate("Command", "Papers marked anew"),
    "DisputeSecrecy": lambda: translate("Command", "Level disputed"),
    "SettleDispute": lambda: translate("Command", "Dispute about a level settled"),
    "BeginSecrecyReview": lambda: translate("Command", "Yearly secrecy review begun"),
    "JudgeReviewLines": lambda: translate("Command", "Lines of a secrecy review judged"),
    "EndSecrecyReview": lambda: translate("Command", "Yearly secrecy review ended"),
    "AddSecretGrade": lambda: translate("Command", "Grade of secrets entered"),
    "RetireSecretGrade": lambda: translate("Command", "Grade of secrets retired"),
    "DecideOwnSecrets": lambda: translate("Command", "Work or business secret decided"),
    "ProposeAccess": lambda: translate("Command", "Opening proposed"),
    "DecideAccess": lambda: translate("Command", "Opening settled"),
}
FACTS: dict[str, Words] = {
    "SecrecyDecided": lambda: translate("Fact", "Secrecy decided"),
    "SecrecyDecidedTogether": lambda: translate("Fact", "Secrecy decided on many"),
    "HoldersNotified": lambda: translate("Fact", "Notices made"),
    "NoticesDelivered": lambda: translate("Fact", "Notices delivered"),
    "CarriersRemarked": lambda: translate("Fact", "Papers marked anew"),
    "LinesReviewed": lambda: translate("Fact", "Lines judged"),
    "ReviewEnded": lambda: translate("Fact", "Review ended"),
    "OwnSecretsDecided": lambda: translate("Fact", "Work or business secret decided"),
    "AccessProposed": lambda: translate("Fact", "Opening proposed"),
    "AccessDecided": lambda: translate("Fact", "Opening settled"),
}
_WAYS: dict[NoticeWay, Words] = {
    NoticeWay.HOLDS: lambda: translate("NoticeWay", "Has it"),
    NoticeWay.KNOWS: lambda: translate("NoticeWay", "Knows it"),
    NoticeWay.NAMED: lambda: translate("NoticeWay", "Named by hand"),
}

_OUTCOMES: dict[ReviewOutcome, Words] = {
    ReviewOutcome.KEEP: lambda: translate("ReviewOutcome", "Stays"),
    ReviewOutcome.CHANGE: lambda: translate("ReviewOutcome", "To be changed"),
    ReviewOutcome.DECLASSIFY: lambda: translate("ReviewOutcome", "To be declassified"),
}
_ACCESS: dict[AccessStatus, Words] = {
    AccessStatus.NOT_REVIEWED: lambda: translate("Access", "Not reviewed"),
    AccessStatus.OPEN: lambda: translate("Access", "Open"),
    AccessStatus.CONTROLLED: lambda: translate("Access", "Controlled"),
    AccessStatus.DEFERRED: lambda: translate("Access", "Opened later"),
}
_STAGES: dict[AccessStage, Words] = {
    AccessStage.NOT_REVIEWED: lambda: translate("Access", "Not reviewed"),
    AccessStage.PROPOSED: lambda: translate("Access", "Proposed"),
    AccessStage.OPEN: lambda: translate("Access", "Open"),
    AccessStage.CONTROLLED: lambda: translate("Access", "Controlled"),
    AccessStage.DEFERRED: lambda: translate("Access", "Opened later"),
    AccessStage.REFUSED: lambda: translate("Access", "Not approved"),
}

_OWN: dict[OwnStanding, Words] = {
    OwnStanding.ACTIVE: lambda: translate("OwnSecret", "In force"),
    OwnStanding.EXPIRING: lambda: translate("OwnSecret", "Ends soon"),
    OwnStanding.EXPIRED: lambda: translate("OwnSecret", "Ended"),
    OwnStanding.UNGRADED: lambda: translate("OwnSecret", "Without a grade"),
    OwnStanding.LIFTED: lambda: translate("OwnSecret", "Lifted"),
    OwnStanding.GONE: lambda: translate("OwnSecret", "Left the room"),
}


def own_standing_words(standing: OwnStanding) -> str:
    """Where a work or business secret stands."""
    return _OWN[standing]()


def outcome_words(outcome: ReviewOutcome) -> str:
    """What the review says of a secret."""
    return _OUTCOMES[outcome]()


def access_words(status: AccessStatus) -> str:
    """Whether a record is open."""
    return _ACCESS[status]()


def stage_words(stage: AccessStage) -> str:
    """How far the open-access review of a record is."""
    return _STAGES[stage]()


def way_words(way: NoticeWay) -> str:
    """Why somebody is told."""
    return _WAYS[way]()


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.TOO_MANY_TOGETHER: lambda f: translate(
        "Reason", "One act holds {0} records at most.", "", number_of(f, "most")
    ).format(f.get("most", "")),
    Reason.SOME_NOT_DECIDED: lambda f: translate(
        "Reason", "{0} of these records cannot be decided on so, the first is {1}; nothing was entered."
    ).format(f.get("count", ""), f.get("code", "")),
    Reason.SECRECY_DISPUTED: lambda f: translate("Reason", "The level is disputed; it is not changed until settled."),
    Reason.DISPUTED_ALREADY: lambda f: translate("Reason", "The level of this record is disputed already."),
    Reason.DISPUTE_SETTLED: lambda f: translate("Reason", "This dispute is settled already."),
    Reason.NOTICE_DELIVERED: lambda f: translate("Reason", "This notice was signed for already."),
    Reason.REMARKED_ALREADY: lambda f: translate("Reason", "This paper is marked anew already."),
    Reason.REVIEW_GOES_ON: lambda f: translate("Reason", "A review is going on already."),
    Reason.REVIEW_OVER: lambda f: translate("Reason", "This review is over; nothing is said anew."),
    Reason.REVIEW_UNFINISHED: lambda f: translate(
        "Reason", "{0} state secrets are still to be judged.", "", number_of(f, "count")
    ).format(f.get("count", "")),
    Reason.REVIEW_UNTOLD: lambda f: translate("Reason", "What is to change, and why, is said in a few words."),
    Reason.NOT_A_SECRET: lambda f: translate("Reason", "This is no state secret; the review does not ask about it."),
    Reason.STILL_SECRET: lambda f: translate("Reason", "It still has a level; what has one is not opened."),
    Reason.GRADE_MISSING: lambda f: translate("Reason", "Say which grade of this unit it gets; none is retired."),
    Reason.OWN_TERM_TOO_LONG: lambda f: translate(
        "Reason", "This grade runs for {0} months at most.", "", number_of(f, "months")
    ).format(f.get("months", "")),
    Reason.STAR_NOT_ALLOWED: lambda f: translate("Reason", "The star belongs to state secrets alone."),
    Reason.ACCESS_WAITS: lambda f: translate("Reason", "A proposal for this record waits for the classifier."),
    Reason.ACCESS_DECIDED: lambda f: translate("Reason", "This proposal is settled already."),
    Reason.ACCESS_SAME_PERSON: lambda f: translate("Reason", "Who proposes an opening does not approve it as well."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.TOO_MANY_TOGETHER: lambda: translate("Way", "Choose fewer; what is left makes the next act."),
    Reason.SOME_NOT_DECIDED: lambda: translate("Way", "Leave them out with F8, or change the decision."),
    Reason.SECRECY_DISPUTED: lambda: translate("Way", "Enter first how the dispute ended."),
    Reason.DISPUTED_ALREADY: lambda: translate("Way", "Settle the one that is open first."),
    Reason.DISPUTE_SETTLED: lambda: translate("Way", "Enter a new objection if there is one."),
    Reason.NOTICE_DELIVERED: lambda: translate("Way", "Choose a notice that is still to be delivered."),
    Reason.REMARKED_ALREADY: lambda: translate("Way", "Choose a paper that still bears the old mark."),
    Reason.REVIEW_GOES_ON: lambda: translate("Way", "End that one first."),
    Reason.REVIEW_OVER: lambda: translate("Way", "Begin the next review, or enter a decision."),
    Reason.REVIEW_UNFINISHED: lambda: translate("Way", "Judge the lines at the top of the list with F9."),
    Reason.REVIEW_UNTOLD: lambda: translate("Way", "Type what is to change, such as the level and the reason."),
    Reason.NOT_A_SECRET: lambda: translate("Way", "Leave it out."),
    Reason.STILL_SECRET: lambda: translate("Way", "Declassify it first, or propose that it stays controlled."),
    Reason.GRADE_MISSING: lambda: translate("Way", "Enter the grades of this unit with F7, then choose one."),
    Reason.OWN_TERM_TOO_LONG: lambda: translate("Way", "Set a shorter term, or choose another grade."),
    Reason.STAR_NOT_ALLOWED: lambda: translate("Way", "Leave the star out of name, mark and term."),
    Reason.ACCESS_WAITS: lambda: translate("Way", "Enter first what the classifier says, with F9."),
    Reason.ACCESS_DECIDED: lambda: translate("Way", "Propose anew if it shall be otherwise."),
    Reason.ACCESS_SAME_PERSON: lambda: translate("Way", "Let the classifier approve what somebody else proposed."),
}
