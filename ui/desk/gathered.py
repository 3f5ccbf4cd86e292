"""In place of the list while things are gathered: what will be put in one place, seen before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.acts import AskPlace
from recordsroom.services.queries.shelf_run import Thing, counted
from ui.desk.boxed import amount_words
from ui.desk.wording import box_words
from ui.look.tokens import GAP_8, GAP_12
from ui.parts.card import Card
from ui.parts.layouts import empty_layout, row
from ui.parts.words import code_words, label, paragraph

_HEAD, _TAIL = 5, 3
"""Of a long list the first and the last are shown, which is where a mistake would be."""


class GatheredCard(QWidget):
    """Lists what was gathered; nothing in it can be chosen, the next scan decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(" ", " ")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def show_gathered(self, asked: AskPlace) -> None:
        """Show what would be put in the place that is scanned next."""
        things = asked.things
        if self._card.head is not None:
            self._card.head.set_title(self.tr("Will be moved") if asked.run else self.tr("Goes to one place"))
        self._card.set_note(amount_words(*counted(things)) if things else "")
        empty_layout(self._card.body)
        hidden = len(things) - _HEAD - _TAIL
        for thing in things if hidden <= 0 else things[:_HEAD]:
            self._card.add(_line(thing))
        if hidden > 0:
            self._card.add(label(self.tr("… {0} more …").format(f"{hidden:,}"), "small", "text3"))
            for thing in things[-_TAIL:]:
                self._card.add(_line(thing))
        self._card.add(paragraph(self._way_on(asked), "small", "text2"))

    def _way_on(self, asked: AskPlace) -> str:
        if asked.ready:
            return self.tr("Nothing is moved before the place is scanned. Esc gives it up.")
        return self.tr("Scan carriers or boxes. Esc gives it up.")


def _line(thing: Thing) -> QWidget:
    place = label(thing.place or "–", "small", "text2")
    if thing.box_no is None:
        return row(code_words(thing.code), place, stretch=0, gap=GAP_8)
    return row(label(box_words(thing.box_no), "small-strong"), code_words(thing.code), place, stretch=1, gap=GAP_8)
