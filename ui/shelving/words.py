"""The words for kinds of places, and for what can be wrong with the numbers of a room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.count_progress import PlaceProgress
from recordsroom.domain.room_plan import PlanFlaw
from recordsroom.domain.shelf_fill import Fill
from recordsroom.domain.values import LocationKind
from recordsroom.services.queries.shelving import ShelvingFigures

translate = QCoreApplication.translate

_KINDS: dict[LocationKind, Callable[[], str]] = {
    LocationKind.REPOSITORY: lambda: translate("LocationKind", "Repository"),
    LocationKind.AREA: lambda: translate("LocationKind", "Area"),
    LocationKind.COLUMN: lambda: translate("LocationKind", "Column"),
    LocationKind.SIDE: lambda: translate("LocationKind", "Side"),
    LocationKind.SECTION: lambda: translate("LocationKind", "Section"),
    LocationKind.SHELF_LEVEL: lambda: translate("LocationKind", "Shelf level"),
    LocationKind.SLOT: lambda: translate("LocationKind", "Slot"),
    LocationKind.CABINET: lambda: translate("LocationKind", "Cabinet"),
    LocationKind.TROLLEY: lambda: translate("LocationKind", "Return trolley"),
    LocationKind.HOLDING_CABINET: lambda: translate("LocationKind", "Holding cabinet"),
}
_FLAWS: dict[PlanFlaw, Callable[[], str]] = {
    PlanFlaw.NO_SHELF: lambda: translate(
        "PlanFlaw", "Sections, levels or slots are missing: nothing could stand here."
    ),
    PlanFlaw.TOO_MANY: lambda: translate("PlanFlaw", "That is more than one room has; at most 50,000 places at once."),
    PlanFlaw.NUMBER_TOO_HIGH: lambda: translate("PlanFlaw", "Repositories are numbered from 1 to 99."),
}


def kind_words(kind: LocationKind) -> str:
    """What a place is."""
    return _KINDS[kind]()


def flaw_words(flaw: PlanFlaw) -> str:
    """What is wrong with the numbers of a room."""
    return _FLAWS[flaw]()


def fill_sentence(fill: Fill) -> str:
    """What stands there and how full it is, in one line; an estimate is called one."""
    return "\u3000".join(part for part in (things_words(fill), used_words(fill)) if part)


def progress_sentence(told: PlaceProgress | None) -> str:
    """How many shelves of a place are counted, and how many of them differ."""
    if told is None:
        return translate("CountProgress", "no part of this count")
    words = translate("CountProgress", "{0} of {1} shelves counted, {2} differ", "", told.differing)
    return words.format(f"{told.done:,}", f"{told.shelves:,}", f"{told.differing:,}")


def things_words(fill: Fill) -> str:
    """How many boxes and loose carriers there are."""
    boxes = translate("ShelfFill", "{0} boxes", "", fill.boxes).format(f"{fill.boxes:,}") if fill.boxes else ""
    loose = translate("ShelfFill", "{0} loose carriers", "", fill.loose).format(f"{fill.loose:,}") if fill.loose else ""
    return "\u3000".join(part for part in (boxes, loose) if part) or translate("ShelfFill", "empty")


def used_words(fill: Fill) -> str:
    """How many millimetres are taken; empty where no width is known."""
    if not fill.capacity_mm:
        return ""
    words = translate("ShelfFill", "used {0} / {1} mm")
    if fill.guessed_mm:
        words = translate("ShelfFill", "used about {0} / {1} mm")
    return words.format(f"{fill.within_mm:,}", f"{fill.capacity_mm:,}")


def unchecked_words() -> str:
    """What stands where no level is known yet."""
    return translate("ShelfFill", "to be checked")


def figures_words(figures: ShelvingFigures, fills: Sequence[Fill]) -> str:
    """The room in numbers; the metres only where widths are known."""
    shelves = translate("ShelfFill", "{0} shelves", "", figures.shelves).format(f"{figures.shelves:,}")
    words = [
        translate("ShelfFill", "{0} rooms, {1}", "", figures.repositories).format(f"{figures.repositories:,}", shelves),
        translate("ShelfFill", "{0} carriers in their places", "", figures.standing).format(f"{figures.standing:,}"),
    ]
    whole = reduce(Fill.plus, fills, Fill())
    if whole.capacity_mm:
        taken, all_of_it = f"{whole.within_mm / 1000:,.0f}", f"{whole.capacity_mm / 1000:,.0f}"
        words.append(translate("ShelfFill", "about {0} of {1} m taken").format(taken, all_of_it))
    return "\u3000".join(words)
