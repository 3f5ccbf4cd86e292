"""The row of the list as it came, whole: why it waits, its cells, and who else claims its number."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.queries.pending import PendingDetails
from ui.look.tokens import GAP_8, Role
from ui.mending.words import why_words
from ui.parts.facts import Facts
from ui.parts.layouts import empty_layout
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph


class RowCells(QWidget):
    """Shows one waiting row; what lists hide waits until it is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_8)

    def show_row(self, details: PendingDetails) -> None:
        """Show this row."""
        empty_layout(self._column)
        self._column.addWidget(label(self.tr("Why it waits"), "strong"))
        for code in details.findings:
            self._column.addWidget(paragraph(why_words(code)))
        if details.rivals:
            words = self.tr(
                "{0} more claim this number; neither gets it before the other has another one.", "", len(details.rivals)
            )
            sign = SignBox(Role.LOOK)
            self._column.addWidget(sign)
            sign.say(words.format(len(details.rivals)))
        self._column.addWidget(label(self.tr("The row of the list"), "strong"))
        if details.hidden:
            self._column.addWidget(paragraph(self.tr("Enter opens it; that goes into the journal."), "small", "info"))
        facts = Facts()
        facts.show_facts(tuple((heading or "–", words or "–") for heading, words in details.cells))
        self._column.addWidget(facts)
