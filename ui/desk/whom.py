"""For whom somebody fetches, chosen by a digit in place of the list (P-11)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.acts import AskBorrower
from ui.look.tokens import GAP_12
from ui.parts.card import Card
from ui.parts.numbered import Choice, Numbered

_MOST = 9


class WhomCard(QWidget):
    """One card: the borrowers by number."""

    chosen = Signal(int)
    """The number of the borrower in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self.tr("For whom is it fetched?"), self.tr("Digit, Esc leaves it"), padded=False)
        self.borrowers = Numbered()
        self.borrowers.chosen.connect(self.chosen)
        self._card.add(self.borrowers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def show_question(self, question: AskBorrower) -> None:
        """Offer those for whom this person may fetch today."""
        borrowers = question.collector.fetches_for[:_MOST]
        self.borrowers.show_choices(
            tuple(Choice(number, one.name) for number, one in enumerate(borrowers, 1)), marks=True
        )
