"""Several registers under one head, each behind a tab with its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.people.register import Register
from ui.porter import Porter
from ui.shell.page import Page

_KEYS = "F2", "F3", "F4"


class TabbedPage(Page):
    """A page beside the registers with a tab for each of its lists; each page says its name and its lists."""

    left = Signal()
    touched: frozenset[str] = frozenset()
    """The tables whose change is asked about anew."""

    def __init__(self, porter: Porter, tabs: Sequence[tuple[str, Register]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._lists = tuple(register for _words, register in tabs)
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._head = PageHead(self.title())
        for words, register in tabs:
            self._tabs.addTab(words)
            self._stack.addWidget(register)
            register.keys_changed.connect(self.keys_changed)
            register.counted.connect(self._count)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self.compose(column(self._tabs, self._stack), None, self._head)
        self._tabs.currentChanged.connect(self._turned)
        porter.changed.connect(self._changed)

    @property
    def register(self) -> Register:
        """The list in front."""
        return self._lists[self._tabs.currentIndex()]

    def turn_to(self, register: Register) -> None:
        """Bring this list to the front."""
        self._tabs.setCurrentIndex(self._lists.index(register))

    def acts(self) -> tuple[KeyHint, ...]:
        """Keys of the page beside those of the list in front."""
        return ()

    def help_key(self) -> str:
        """It stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list in front, or of its form."""
        if self.register.busy:
            return self.register.form_keys()
        turns = [
            KeyHint(key, self._tabs.tabText(place), partial(self._tabs.setCurrentIndex, place))
            for place, key in zip(range(len(self._lists)), _KEYS, strict=False)
            if place != self._tabs.currentIndex()
        ]
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.to_search)
        back = KeyHint("Esc", self.tr("back to the registers"), self.left.emit)
        return (*self.register.keys(), *self.acts(), *turns, search, back)

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask for all lists."""
        for register in self._lists:
            register.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the width that fits the window."""
        super().resizeEvent(event)
        for register in self._lists:
            register.side.setFixedWidth(pane_width(self.window().width()))

    def _turned(self, place: int) -> None:
        for register in self._lists:
            register.close_form()
        self._stack.setCurrentIndex(place)
        self.register.table.setFocus()
        self._count()
        self.keys_changed.emit()

    def _count(self) -> None:
        self._head.set_fact(self.register.count())

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & self.touched and self.isVisible() and self.register.form is None:
            self.entered()
