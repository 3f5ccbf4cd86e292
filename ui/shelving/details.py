"""What the side pane tells about the place that is chosen in the tree."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.shelf_fill import Fill
from recordsroom.services.queries.shelving import LocationRow
from ui.look.tokens import GAP_4
from ui.parts.chips import LevelChip
from ui.parts.facts import Facts
from ui.parts.words import Words, label, paragraph
from ui.people.words import level_words
from ui.shelving.words import kind_words, unchecked_words, used_words


class PlaceHead(QWidget):
    """The place's name, and the highest level that may stand there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._chip = paragraph("", "panel"), LevelChip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._chip)
        column.addLayout(row)

    def show_place(self, place: LocationRow) -> None:
        """Name this place."""
        self._name.setText(place.name)
        self._chip.show_level(int(place.max_level), level_words(place.max_level))


class PlaceFacts(Facts):
    """The place's label, size and rules, said plainly."""

    def show_place(self, place: LocationRow, below: int, unlabelled: int, fill: Fill | None) -> None:
        """Show one place; `below` places belong to it and `unlabelled` of them bear no label yet."""
        facts: list[tuple[str, str | QWidget]] = [
            (self.tr("Code"), place.code),
            (self.tr("Kind"), kind_words(place.kind)),
            (self.tr("Here"), self.tr("{0} carriers", "", place.carriers).format(f"{place.carriers:,}")),
        ]
        if fill is not None and fill.capacity_mm:
            facts.append((self.tr("Taken"), f"{used_words(fill)}\u3000{fill.percent}%"))
        if fill is not None and fill.carriers:
            facts.append((self.tr("Highest here"), self._highest(fill)))
        facts.append((self.tr("May hold"), self.tr("up to {0}").format(level_words(place.max_level))))
        if place.dedicated_to is not None:
            facts.append((self.tr("Kept for"), self.tr("Only {0}").format(level_words(place.dedicated_to))))
        if place.dual_control:
            facts.append((self.tr("Opened by"), self.tr("two keepers together")))
        if place.closed:
            facts.append((self.tr("Closed"), self.tr("nothing is put here any more")))
        facts.append((self.tr("Barcode"), Words(place.barcode)))
        facts.append((self.tr("Labels"), self._labels(below, unlabelled)))
        self.show_facts(tuple(facts))

    def _highest(self, fill: Fill) -> QWidget:
        if fill.highest is None:
            return label(unchecked_words(), "small", "text3")
        return LevelChip(int(fill.highest), level_words(fill.highest))

    def _labels(self, below: int, unlabelled: int) -> str:
        if not unlabelled:
            return self.tr("printed") if below == 1 else self.tr("all {0} printed").format(f"{below:,}")
        if below == 1:
            return self.tr("not printed yet")
        return self.tr("{0} of {1} not printed yet").format(f"{unlabelled:,}", f"{below:,}")
