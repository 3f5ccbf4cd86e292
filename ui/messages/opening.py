"""The words of 建库: what was asked and done, what is doubted, why not, and what may be done next (P-03)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Doubt, Reason

translate = QCoreApplication.translate
Facts: TypeAlias = Mapping[str, str | int]
Words: TypeAlias = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "OpenCampaign": lambda: translate("Command", "Opening campaign begun"),
    "CloseCampaign": lambda: translate("Command", "Opening act entered"),
    "FillUnchecked": lambda: translate("Command", "Open value filled"),
    "PrintBlankLabels": lambda: translate("Command", "Blank labels issued"),
    "BindLabel": lambda: translate("Command", "Label bound"),
    "SpoilLabel": lambda: translate("Command", "Label written off"),
}
FACTS: dict[str, Words] = {
    "CampaignClosed": lambda: translate("Fact", "Opening act entered"),
    "BlanksIssued": lambda: translate("Fact", "Print job registered"),
    "LabelBound": lambda: translate("Fact", "Label bound"),
    "UncheckedFilled": lambda: translate("Fact", "Noted"),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.CAMPAIGN_UNFINISHED: lambda: translate("Doubt", "Not everything stands on its shelf yet."),
}
REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.LABEL_NOT_ISSUED: lambda f: translate("Reason", "This label was not printed beforehand."),
    Reason.LABEL_BOUND: lambda f: translate("Reason", "This label is another carrier's already."),
    Reason.LABEL_SPOILED: lambda f: translate("Reason", "This label was written off."),
    Reason.ALREADY_LABELLED: lambda f: translate("Reason", "It has its label already."),
    Reason.CAMPAIGN_ONCE: lambda f: translate("Reason", "A room is opened once, and this one was."),
    Reason.CAMPAIGN_NOT_OPEN: lambda f: translate("Reason", "No opening campaign is under way."),
    Reason.SIGNATURE_MISSING: lambda f: translate("Reason", "The act has a number and three signatures."),
    Reason.SAME_SIGNATURE: lambda f: translate("Reason", "The same person cannot sign in two places."),
}

WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.LABEL_NOT_ISSUED: (
        "tag",
        lambda: translate("Step", "Take a label of the printed roll"),
        lambda: translate("Step", "Page Printing issues blank labels; only those can be bound"),
    ),
    Reason.LABEL_BOUND: (
        "tag",
        lambda: translate("Step", "Take another label of the roll"),
        lambda: translate("Step", "Ask with this one says whose it is"),
    ),
    Reason.LABEL_SPOILED: (
        "tag",
        lambda: translate("Step", "Take another label of the roll"),
        lambda: translate("Step", "Cut the one that was written off through"),
    ),
    Reason.ALREADY_LABELLED: (
        "tag",
        lambda: translate("Step", "Scan the label that it has"),
        lambda: translate("Step", "The one in your hand is free for another; a lost label is reprinted"),
    ),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.SIGNATURE_MISSING: lambda: translate("Way", "Copy number and names from the signed act."),
    Reason.SAME_SIGNATURE: lambda: translate("Way", "Let somebody else sign, and enter that name."),
    Reason.CAMPAIGN_ONCE: lambda: translate("Way", "What comes now is received with a list of its own."),
}
