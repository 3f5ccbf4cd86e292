"""The words for secrecy acts, notices, re-marking and disputes: what was done, why not, and the lawful way on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_notices import NoticeWay

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "DecideSecrecyTogether": lambda: translate("Command", "Secrecy decided on many"),
    "NotifyHolders": lambda: translate("Command", "Notices of a secrecy act made"),
    "DeliverNotices": lambda: translate("Command", "Secrecy notices delivered"),
    "RemarkCarriers": lambda: translate("Command", "Papers marked anew"),
    "DisputeSecrecy": lambda: translate("Command", "Level disputed"),
    "SettleDispute": lambda: translate("Command", "Dispute about a level settled"),
}
FACTS: dict[str, Words] = {
    "SecrecyDecided": lambda: translate("Fact", "Secrecy decided"),
    "SecrecyDecidedTogether": lambda: translate("Fact", "Secrecy decided on many"),
    "HoldersNotified": lambda: translate("Fact", "Notices made"),
    "NoticesDelivered": lambda: translate("Fact", "Notices delivered"),
    "CarriersRemarked": lambda: translate("Fact", "Papers marked anew"),
}
_WAYS: dict[NoticeWay, Words] = {
    NoticeWay.HOLDS: lambda: translate("NoticeWay", "Has it"),
    NoticeWay.KNOWS: lambda: translate("NoticeWay", "Knows it"),
    NoticeWay.NAMED: lambda: translate("NoticeWay", "Named by hand"),
}


def way_words(way: NoticeWay) -> str:
    """Why somebody is told."""
    return _WAYS[way]()


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.TOO_MANY_TOGETHER: lambda f: translate("Reason", "One act holds {0} records at most.").format(
        f.get("most", "")
    ),
    Reason.SOME_NOT_DECIDED: lambda f: translate(
        "Reason", "{0} of these records cannot be decided on so, the first is {1}; nothing was entered."
    ).format(f.get("count", ""), f.get("code", "")),
    Reason.SECRECY_DISPUTED: lambda f: translate("Reason", "The level is disputed; it is not changed until settled."),
    Reason.DISPUTED_ALREADY: lambda f: translate("Reason", "The level of this record is disputed already."),
    Reason.DISPUTE_SETTLED: lambda f: translate("Reason", "This dispute is settled already."),
    Reason.NOTICE_DELIVERED: lambda f: translate("Reason", "This notice was signed for already."),
    Reason.REMARKED_ALREADY: lambda f: translate("Reason", "This paper is marked anew already."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.TOO_MANY_TOGETHER: lambda: translate("Way", "Choose fewer; what is left makes the next act."),
    Reason.SOME_NOT_DECIDED: lambda: translate("Way", "Leave them out with F8, or change the decision."),
    Reason.SECRECY_DISPUTED: lambda: translate("Way", "Enter first how the dispute ended."),
    Reason.DISPUTED_ALREADY: lambda: translate("Way", "Settle the one that is open first."),
    Reason.DISPUTE_SETTLED: lambda: translate("Way", "Enter a new objection if there is one."),
    Reason.NOTICE_DELIVERED: lambda: translate("Way", "Choose a notice that is still to be delivered."),
    Reason.REMARKED_ALREADY: lambda: translate("Way", "Choose a paper that still bears the old mark."),
}
