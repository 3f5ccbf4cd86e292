"""The head of a page: its name, how much it shows, and at the right at most two acts."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import type
from ui.look.tokens import CONTROL, GAP_12
from ui.parts.buttons import Button
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
        self._buttons = buttons
        for button in buttons:
            row.addWidget(button)

    def set_title(self, title: str) -> None:
        """Rename the page's head."""
        self._title.setText(title)

    def set_fact(self, fact: str) -> None:
        """Say how much is shown: 符合 31 件，共 28,416 件."""
        self._fact.show_words(fact)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the keys on the buttons give way, so that no word is cut off."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """A button that comes, goes or says something else needs another room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _make_room(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        keyed = sorted((button for button in shown if isinstance(button, Button)), key=lambda button: button.loud)
        whole: float = sum(button.sizeHint().width() for button in shown if button not in keyed)
        whole += sum(button.full_width for button in keyed)
        whole += self._title.sizeHint().width() + self._fact.sizeHint().width() + GAP_12 * (len(shown) + 1)
        words = self._fact.sizeHint().width() - self._fact.minimumSizeHint().width()
        for button in keyed:
            # The loud button keeps its key until the fact, too, has given what it has.
            brief = whole - (words if button.loud else 0) > self.width()
            button.set_brief(brief)
            whole -= button.key_width if brief else 0
