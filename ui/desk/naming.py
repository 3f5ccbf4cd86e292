"""A place that is typed in place of the list: code, name or first sounds; arrows mark, Enter takes it (P-10)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.acts import AskNamed
from recordsroom.services.queries.named_places import PlaceNamed, PlacesNamed, places_named
from ui.look.tokens import GAP_8, GAP_12
from ui.messages import level_words
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import paragraph
from ui.porter import Porter

translate = QCoreApplication.translate
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
_LONGEST = 40


class PlaceCard(QWidget):
    """One field and what it may mean; the field keeps the keyboard, the room answers letter by letter."""

    chosen = Signal(str)
    """The digits of the label of the place that was chosen."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self._asked, self._answered = porter, 0, 0
        self._found: tuple[PlaceNamed, ...] = ()
        self._wants = False
        """Whether Enter was pressed before the answer to what was typed last."""
        self._rooms = False
        self._card = Card(self.tr("Which place?"), self.tr("↑↓ choose, Enter takes it, Esc leaves it"))
        self.name = Line(ghost=self.tr("1-2-B-5-4 or 2b54 or mjj 2l"))
        self.name.setMaxLength(_LONGEST)
        self.places = Numbered()
        self.places.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._note = paragraph("", "small", "text2")
        self._lay_out()
        self.name.textEdited.connect(self._ask)
        self.name.returnPressed.connect(self._take)
        self.name.installEventFilter(self)
        self.places.chosen.connect(self._choose)

    def ask(self, question: AskNamed) -> None:
        """Begin anew with an empty field."""
        self._rooms = question.rooms
        self.name.clear()
        self._ask("")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Esc empties the field first."""
        if not self.name.text():
            return True
        self.name.clear()
        self._ask("")
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move the mark while letters go into the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _STEPS:
            self.places.step(_STEPS[event.key()])
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._card.body.setSpacing(GAP_8)
        self._card.add(Field(self.tr("Code, name or first sounds of the place"), self.name))
        self._card.add(self.places)
        self._card.add(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _ask(self, typed: str) -> None:
        self._asked += 1
        self._wants, number = False, self._asked

        def show(named: PlacesNamed) -> None:
            if number == self._asked:
                self._show(named)

        self._porter.ask(places_named, typed, self._rooms, then=show)

    def _show(self, named: PlacesNamed) -> None:
        self._answered, self._found = self._asked, named.found
        lines = enumerate(named.found, 1)
        self.places.show_choices(tuple(Choice(number, _words(one)) for number, one in lines), marks=True, numbers=False)
        self._note.setText(self._told(named))
        if self._wants:
            self._take()

    def _told(self, named: PlacesNamed) -> str:
        if not self.name.text().strip():
            return self.tr("It counts as if its label had been scanned; look at the shelf before you press Enter.")
        if not named.found:
            return self.tr("No place is called so; rooms and columns hold nothing themselves.")
        more = named.total - len(named.found)
        return self.tr("{0} more; type more of the name").format(f"{more:,}") if more else ""

    def _take(self) -> None:
        # Enter may come before the answer to the last letter: what is marked then is not what was typed.
        self._wants = self._answered != self._asked
        marked = self.places.marked
        if not self._wants and marked is not None:
            self._choose(marked)

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._found[number - 1].digits)


def _words(place: PlaceNamed) -> str:
    return "\u3000".join(
        (place.name, place.code, translate("Outcome", "Up to {0}").format(level_words(place.max_level)))
    )
