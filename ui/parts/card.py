"""Cards: a titled sheet of paper on the page's ground; never a card in a card."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import type
from ui.look.tokens import CARD_HEAD, GAP_8, GAP_12, GAP_16
from ui.parts.words import Words, hairline, label, paragraph


class CardHead(QWidget):
    """The head of a card: name at the left, a small fact at the right, room for one act."""

    def __init__(self, title: str, note: str = "", indent: int = GAP_16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(CARD_HEAD)
        self._title = label(title, "strong")
        self._note = Words(note, type.font(type.SMALL), "text3").align_right()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(indent, 0, indent, 0)
        self._row.setSpacing(GAP_8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._note, 1)

    def set_title(self, title: str) -> None:
        """Rename the card."""
        self._title.setText(title)

    def set_note(self, note: str) -> None:
        """Change the small fact at the right."""
        self._note.show_words(note)

    def add(self, widget: QWidget) -> None:
        """Put something small at the far right, such as a quiet button."""
        self._row.addWidget(widget)


class Card(QFrame):
    """A card; fill `body`. With a title it has a head and a hairline."""

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        indent: int = GAP_16,
        padded: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.head: CardHead | None = None
        if title:
            self.head = CardHead(title, note, indent - 1, self)
            self._column.addWidget(self.head)
            self._column.addWidget(hairline())
        self.body = QVBoxLayout()
        side = indent - 1
        self.body.setContentsMargins(*((side, GAP_12, side, GAP_12) if padded else (0, 0, 0, 0)))
        self.body.setSpacing(GAP_8)
        self._column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Rename the card; one without a title stays so."""
        if self.head is not None:
            self.head.set_title(title)

    def set_note(self, note: str) -> None:
        """Change the small fact in the head; a card without a title has none."""
        if self.head is not None:
            self.head.set_note(note)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what the card holds already."""
        self.body.addWidget(widget, stretch)

    def add_foot(self, widget: QWidget) -> None:
        """Put a widget below the body, outside its padding, after a hairline."""
        self._column.addWidget(hairline())
        self._column.addWidget(widget)


class SoftNote(QFrame):
    """A quiet coloured box with one bold line and small lines below, as “this refusal is in the journal”."""

    def __init__(self, role: str, title: str, lines: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("soft", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_12, GAP_16, GAP_12)
        column.setSpacing(4)
        column.addWidget(paragraph(title, "strong", role))
        for line in lines:
            column.addWidget(paragraph(line, "small", "text2"))
