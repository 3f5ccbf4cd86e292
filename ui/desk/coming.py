"""Who came into the reading room, typed in the page itself: what was seen, the locker, and the seat (R-57, P-16)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.visits import LONGEST_LETTER, LONGEST_LOCKER, LONGEST_PURPOSE, Identity
from recordsroom.services.desk_reading import Came
from recordsroom.services.visit_questions import AskVisit
from ui.desk.approval import PlainLine
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.messages.reading import identity_words, seat_words, zone_words
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import label, paragraph
from ui.people.forms import typed

_IDENTITIES = tuple(Identity)


class ComingCard(QWidget):
    """Asks by which paper it was seen who came, then locker and purpose; Enter goes on and lets in."""

    entered = Signal(object)
    """What was seen, as Came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: AskVisit | None = None
        self._card = Card(self.tr("Into the reading room"), self.tr("Enter goes on, Esc leaves it"))
        self.identities = Numbered()
        self.letter_no, self.locker_no, self.purpose = PlainLine(), PlainLine(), Line()
        limits = (
            (self.letter_no, LONGEST_LETTER),
            (self.locker_no, LONGEST_LOCKER),
            (self.purpose, LONGEST_PURPOSE),
        )
        for editor, longest in limits:
            editor.setMaxLength(longest)
        self._letter = Field(self.tr("Number of the letter of introduction"), self.letter_no)
        self._where = paragraph("", "small", "text2")
        self._enter = primary(self.tr("Let in"), icon="armchair", key="Enter")
        self._lay_out()
        self.identities.chosen.connect(lambda _number: self._go_on(self.identities))
        for editor, _longest in limits:
            editor.returnPressed.connect(lambda at=editor: self._go_on(at))
        self._enter.clicked.connect(self._submit)

    def ask(self, question: AskVisit) -> None:
        """Begin anew for this reader; a seat that is scanned meanwhile leaves what was typed."""
        again = self._question is not None and self._question.reader is question.reader
        self._question = question
        seat, reader = question.seat, question.reader
        here = self.tr("{0}, {1}").format(seat_words(seat.seat_no), zone_words(seat.zone)) if seat else ""
        self._where.setText(here or self.tr("The next free seat of the right zone is given; or scan a seat."))
        if again:
            return
        lines = tuple(Choice(number, identity_words(one)) for number, one in enumerate(_IDENTITIES, 1))
        self.identities.show_choices(lines, marks=True)
        if question.slip is not None:
            # The slip stands for the card (P-16), so that another paper says who came.
            self.identities.mark(1 + _IDENTITIES.index(Identity.ID_CARD))
        self._letter.setVisible(not reader.of_the_house)
        self.letter_no.setText("" if reader.of_the_house else reader.letter_no)
        self.locker_no.clear()
        self.purpose.clear()

    def first_focus(self) -> QWidget:
        """The keyboard begins with what was seen."""
        return self.identities

    def may_leave(self) -> bool:
        """Esc empties what was typed first."""
        if not (self.locker_no.text() or self.purpose.text()):
            self._question = None
            return True
        self.locker_no.clear()
        self.purpose.clear()
        return False

    def _lay_out(self) -> None:
        self._card.body.setSpacing(GAP_8)
        self._card.add(label(self.tr("Seen"), "small", "text2"))
        self._card.add(self.identities)
        self._card.add(self._letter)
        pair = QHBoxLayout()
        pair.setSpacing(GAP_16)
        pair.addWidget(Field(self.tr("Locker for bag and telephone"), self.locker_no), 1)
        pair.addWidget(Field(self.tr("What for (empty: as on the slip)"), self.purpose), 2)
        self._card.body.addLayout(pair)
        foot = QHBoxLayout()
        foot.addWidget(self._where, 1)
        foot.addWidget(self._enter, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _go_on(self, at: QWidget) -> None:
        """To the next field that is shown; behind the last of them the reader is let in."""
        order = [self.identities, self.letter_no, self.locker_no, self.purpose]
        shown = [one for one in order if one is not self.letter_no or self._letter.isVisibleTo(self)]
        place = shown.index(at) + 1
        if place < len(shown):
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._submit()

    def _submit(self) -> None:
        identity = _IDENTITIES[(self.identities.marked or 1) - 1]
        self._question = None
        self.entered.emit(Came(identity, typed(self.letter_no), typed(self.locker_no), typed(self.purpose)))
