"""On which of several a blank label was stuck, chosen by a digit in place of the list (P-03)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.acts import AskTail
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.wording import copy_words
from ui.look.tokens import GAP_12
from ui.parts.card import Card
from ui.parts.numbered import Choice, Numbered
from ui.people.words import hidden_title


class TailCard(QWidget):
    """One card: the codes that end as typed, the likeliest first."""

    chosen = Signal(int)
    """The number of the code in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self.tr("What is it stuck on?"), self.tr("Digit, Esc types anew"), padded=False)
        self.codes = Numbered()
        self.codes.chosen.connect(self.chosen)
        self._card.add(self.codes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def show_question(self, question: AskTail) -> None:
        """Offer the codes that fit; where there are more, more of the code is typed."""
        tailed = question.tailed
        self.codes.show_choices(
            tuple(Choice(number, _code(one), _note(one)) for number, one in enumerate(tailed.found, 1)), marks=True
        )
        hidden = tailed.total - len(tailed.found)
        more = self.tr("{0} more: Esc, then type 2019-16").format(hidden) if hidden else ""
        self._card.set_note(more or self.tr("Digit, Esc types anew"))


def _code(one: CarrierSeen) -> str:
    return "\u3000".join(part for part in (one.reference_code, copy_words(one.copy_no)) if part)


def _note(one: CarrierSeen) -> str:
    return "\u3000".join(part for part in (one.claimed_place or one.place or "", one.title or hidden_title()) if part)
