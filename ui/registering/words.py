"""The words of registering: levels with their kind, periods, urgency, kinds of record and of carrier."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.retention import LONG, PERMANENT, SHORT
from recordsroom.domain.values import CarrierKind, Level, RecordKind, Scheme
from ui.people.words import level_words

translate = QCoreApplication.translate

LEVELS: tuple[tuple[Level | None, Scheme, str], ...] = (
    (Level.PUBLIC, Scheme.NONE, "fm"),
    (Level.INTERNAL, Scheme.INTERNAL, "nb"),
    (Level.INTERNAL, Scheme.WORK, "gz"),
    (Level.INTERNAL, Scheme.BUSINESS, "sy"),
    (Level.MIMI, Scheme.STATE, "mm"),
    (Level.JIMI, Scheme.STATE, "jm"),
    (Level.JUEMI, Scheme.STATE, "juem"),
    (None, Scheme.NONE, "dh"),
)
"""Every level with the kind of secret it belongs to, and the letters that reach it."""

RETENTIONS: tuple[tuple[str | None, str], ...] = (
    (PERMANENT, "yj"),
    ("D30", "30"),
    ("D10", "10"),
    (LONG, "cq"),
    (SHORT, "dq"),
    (None, "dh"),
)

_KINDS: dict[RecordKind, Callable[[], str]] = {
    RecordKind.ITEM: lambda: translate("RecordKind", "Item"),
    RecordKind.FILE: lambda: translate("RecordKind", "File"),
}
_CARRIERS: dict[CarrierKind, Callable[[], str]] = {
    CarrierKind.PAPER: lambda: translate("CarrierKind", "Paper"),
    CarrierKind.FILM: lambda: translate("CarrierKind", "Film"),
    CarrierKind.DISC: lambda: translate("CarrierKind", "Disc"),
    CarrierKind.USB: lambda: translate("CarrierKind", "USB device"),
    CarrierKind.NOTEBOOK: lambda: translate("CarrierKind", "Notebook"),
    CarrierKind.PHOTOGRAPH: lambda: translate("CarrierKind", "Photograph"),
    CarrierKind.OBJECT: lambda: translate("CarrierKind", "Object"),
    CarrierKind.DRAFT: lambda: translate("CarrierKind", "Draft"),
    CarrierKind.PROOF: lambda: translate("CarrierKind", "Proof"),
    CarrierKind.MEETING_COPY: lambda: translate("CarrierKind", "Meeting copy"),
}
_URGENCIES: dict[Urgency, Callable[[], str]] = {
    Urgency.URGENT: lambda: translate("Urgency", "Urgent"),
    Urgency.MOST_URGENT: lambda: translate("Urgency", "Most urgent"),
    Urgency.TIMED: lambda: translate("Urgency", "By a set hour"),
}


def level_choice_words(level: Level | None, scheme: Scheme) -> str:
    """A level as it is chosen: by the word that the paper bears."""
    if level is None:
        return translate("Level", "To be checked")
    return level_words(level, scheme)


def record_kind_words(kind: RecordKind) -> str:
    """Whether it is a file of inner items or a single item."""
    return _KINDS[kind]()


def carrier_kind_words(kind: CarrierKind) -> str:
    """What a carrier is made of."""
    return _CARRIERS[kind]()


def urgency_words(urgency: Urgency) -> str:
    """How fast a document must be handled."""
    return _URGENCIES[urgency]()
