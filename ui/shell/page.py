"""What every page of the program is: a key, a name, its keys, a body and at most one side pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.tokens import GAP_12, GAP_16
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane, pane_width


class Page(QWidget):
    """A page of the window; subclasses name themselves and fill it by `compose`."""

    key = ""
    """Under which the window knows the page, such as "desk"."""
    icon = ""
    """The page's icon in the rail."""

    keys_changed = Signal()
    """The page's keys are others now; the key bar asks again."""
    turned = Signal()
    """Another part of the page comes to the front: what the one before told in passing goes with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane: Pane | None = None

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail; the page need not be made to be called by it."""
        return cls.key

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of this page as it stands now; those with `run` are bound while the page is shown."""
        return ()

    def help_key(self) -> str:
        """Which chapter of the handbook belongs to what is shown now."""
        return self.key

    def help_spot(self) -> str:
        """What the handbook shall be opened at inside that chapter, where it tells of it."""
        return self.key

    def pane(self) -> Pane | None:
        """The side pane, if the page has one."""
        return self._pane

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the page is shown."""
        return None

    def entered(self) -> None:
        """Called whenever the page comes to the front; ask the room again here."""

    def open(self, argument: object) -> None:
        """Show what another page or the Find field points at: a search text, an id; a page without such ignores it."""

    def compose(self, main: QWidget, pane: Pane | None = None, top: QWidget | None = None) -> None:
        """Lay the page out: `top` over the whole width, then `main` with the pane at its right."""
        self._pane = pane
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.setSpacing(GAP_12)
        if top is not None:
            column.addWidget(top)
        body = QHBoxLayout()
        body.setSpacing(GAP_16)
        body.addWidget(main, 1)
        if pane is not None:
            body.addWidget(pane)
        column.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side pane the width that fits the window."""
        super().resizeEvent(event)
        if self._pane is not None:
            self._pane.setFixedWidth(pane_width(self.window().width()))
