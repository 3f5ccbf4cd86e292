"""The handbook as the windows use it: made when first asked for, laid over the work, and gone with the next scan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.help.view import HelpView
from ui.language import spoken
from ui.shell.page import Page

HANDBOOK = "handbook"
"""The document that it is on paper."""


class Handbook(QObject):
    """What F1 opens and closes again; with `printing` it can be printed from there."""

    def __init__(
        self,
        host: QWidget,
        keys_of: Callable[[Page | None], None],
        parent: QObject,
        printing: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._keys_of, self._printing = host, keys_of, printing
        self.view: HelpView | None = None

    def toggle(self, chapter: str, spot: str = "") -> None:
        """Open the handbook at this chapter, at what is told there about this spot, or go back to work."""
        if self.view is None:
            self.view = HelpView(spoken(), printable=self._printing is not None)
            self.view.closed.connect(lambda: self._keys_of(None))
            if self._printing is not None:
                self.view.paper_wanted.connect(self._printing)
        self.view.toggle(self._host, chapter, spot)
        if self.view.isVisible():
            self._keys_of(self.view)

    def leave(self, *_told: object) -> None:
        """Go back to work, where the handbook is open."""
        if self.view is not None:
            self.view.leave()
