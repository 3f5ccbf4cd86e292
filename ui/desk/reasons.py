"""When the room doubts, in place of the list: what it doubts, and the numbered reasons that set it aside (P-33)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.commands import ReturnCarrier
from recordsroom.domain.desk import Phrase
from recordsroom.domain.rule_numbers import DOUBT_RULES
from recordsroom.services.acts import AskReason
from ui.desk.wording import pages_compared, whom_words
from ui.look.tokens import GAP_12
from ui.messages import doubt_words, phrase_words
from ui.parts.card import Card
from ui.parts.layouts import empty_layout
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import paragraph


class ReasonCards(QWidget):
    """Two cards: what is doubted, and the reasons by number."""

    chosen = Signal(object)
    """The Phrase that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = Card(self.tr("Please look once more"), " ")
        self._ways = Card(
            self.tr("It may be done with one of these reasons"), self.tr("Digit or command barcode"), padded=False
        )
        self.reasons = Numbered()
        self.reasons.chosen.connect(lambda number: self.chosen.emit(Phrase(number)))
        self._ways.add(self.reasons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._why)
        column.addWidget(self._ways)
        column.addStretch(1)

    def show_question(self, question: AskReason) -> None:
        """Say what is doubted and offer the reasons."""
        empty_layout(self._why.body)
        rules = " ".join(dict.fromkeys(DOUBT_RULES[doubt] for doubt in question.doubts))
        self._why.set_note(self.tr("Rule {0}").format(rules))
        command, about = question.do.command, question.do.about
        for doubt in question.doubts:
            self._why.add(paragraph(doubt_words(doubt)))
            if about is not None and (whom := whom_words(doubt, about)):
                self._why.add(paragraph(whom, "strong"))
        returns = isinstance(command, ReturnCarrier)
        if isinstance(command, ReturnCarrier) and about is not None:
            compared = pages_compared(about.pages, command.pages)
            if compared:
                self._why.add(paragraph(compared, "strong"))
        way_back = self.tr("Esc: count again") if returns else self.tr("Esc: leave it, nothing is done")
        self._why.add(paragraph(way_back, "small", "text2"))
        self.reasons.show_choices(tuple(Choice(int(phrase), phrase_words(phrase)) for phrase in question.phrases))
