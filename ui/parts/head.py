"""The head of a page: its name, how much it shows, and at the right at most two acts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import type
from ui.look.tokens import CONTROL, GAP_12
from ui.parts.words import Words, label


class PageHead(QWidget):
    """Title 18 pt, a fact in grey beside it, buttons at the right."""

    def __init__(self, title: str, fact: str = "", *buttons: QWidget) -> None:
        super().__init__()
        self.setMinimumHeight(CONTROL + 4)
        self._title = label(title, "title")
        self._fact = Words(fact, type.font(), "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_12)
        row.addWidget(self._title)
        row.addWidget(self._fact, 1)
        for button in buttons:
            row.addWidget(button)

    def set_title(self, title: str) -> None:
        """Rename the page's head."""
        self._title.setText(title)

    def set_fact(self, fact: str) -> None:
        """Say how much is shown: 符合 31 件，共 28,416 件."""
        self._fact.show_words(fact)
