"""The words for what stands between things and their shelves: trolleys, and places that two keepers open together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "RecordCountersignature": lambda: translate("Command", "Countersignature recorded"),
    "MoveHoldings": lambda: translate("Command", "Holdings moved"),
    "RegroupLocation": lambda: translate("Command", "Place made part of another"),
    "ChangeStorageLocation": lambda: translate("Command", "Place changed"),
    "PutOnTrolley": lambda: translate("Command", "Put on a trolley"),
}
FACTS: dict[str, Words] = {
    "Countersigned": lambda: translate("Fact", "Countersigned"),
    "HoldingsMoved": lambda: translate("Fact", "Holdings moved"),
    "Regrouped": lambda: translate("Fact", "Part of another place"),
    "PlaceChanged": lambda: translate("Fact", "Place changed"),
    "OnTrolley": lambda: translate("Fact", "On the trolley"),
}
REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.SECOND_KEEPER_MISSING: lambda f: translate(
        "Reason", "This place is opened by two keepers together: the second one's password, or a countersigned form."
    ),
    Reason.SECOND_PASSWORD_MISSING: lambda f: translate(
        "Reason", "Top secret is touched by two keepers together: here only the second one's password counts, no form."
    ),
    Reason.SECOND_NOT_ANOTHER: lambda f: translate("Reason", "The second person must be somebody else."),
    Reason.SECOND_NOT_ENTITLED: lambda f: translate(
        "Reason", "The second person is no keeper of shelves, or is not cleared for what lies here."
    ),
    Reason.COUNTERSIGNED_ELSEWHEN: lambda f: translate(
        "Reason", "A countersigned form counts for a quarter of an hour on its own day, for the keeper who filed it."
    ),
    Reason.COUNTERSIGNED_BEFORE: lambda f: translate(
        "Reason", "This form number was used before; each act has a form of its own."
    ),
    Reason.COUNTERSIGNED_FOR_ANOTHER: lambda f: translate(
        "Reason", "This form was signed for another opening; this one needs a form of its own."
    ),
    Reason.SIGNER_UNKNOWN: lambda f: translate(
        "Reason", "Nobody of this name is known here: no keeper, leader or reader in force."
    ),
    Reason.PLACE_CLOSED: lambda f: translate("Reason", "This place is closed; nothing is put here any more."),
    Reason.PLACE_NOT_EMPTY: lambda f: translate(
        "Reason", "Something stands, waits or belongs here; only an empty place is closed."
    ),
    Reason.DIVIDED_OTHERWISE: lambda f: translate(
        "Reason", "This cannot be part of that place: it is no such kind of part, or that place is divided otherwise."
    ),
    Reason.TWO_KEEPERS_STAY: lambda f: translate(
        "Reason", "Something stands, waits or belongs here; two keepers open this place until it is empty."
    ),
    Reason.NOT_WAITING: lambda f: translate(
        "Reason", "It stands in its own place; only what came back, or was never shelved, waits here."
    ),
}

WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.PLACE_CLOSED: (
        "map-pin",
        lambda: translate("Step", "Take another place"),
        lambda: translate("Step", "Page Shelving, F8 finds the next free one; F2 there opens this one again"),
    ),
    Reason.PLACE_NOT_EMPTY: (
        "warehouse",
        lambda: translate("Step", "Move what belongs here first"),
        lambda: translate("Step", "Page Shelving, Ctrl+M moves all of it to other places as one act"),
    ),
    Reason.DIVIDED_OTHERWISE: (
        "map-pin",
        lambda: translate("Step", "Choose a place that is divided alike"),
        lambda: translate("Step", "A section goes to a side or column that has sections, a column to a room"),
    ),
    Reason.TWO_KEEPERS_STAY: (
        "users",
        lambda: translate("Step", "Empty the place first, both together"),
        lambda: translate("Step", "At the desk, box by box, with the second keeper's password or a signed form"),
    ),
    Reason.NOT_WAITING: (
        "map-pin",
        lambda: translate("Step", "Leave it where it stands"),
        lambda: translate("Step", "Move it by scanning it and its new place, or lend it to a reader"),
    ),
}
"""Icon, what to do, and how."""
