"""The page beside the registers for what goes from hand to hand: handovers and what belongs to them, tab by tab."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.handing.handovers import HandoversRegister
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.porter import Porter
from ui.shell.page import Page

_TOUCHED = frozenset({"handovers", "handover_lines"})


class HandingPage(Page):
    """F2, F3 and so on change between its registers, as on the page of people."""

    key = "handing"
    icon = "arrow-right-left"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of what it is about."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self.handovers = HandoversRegister(porter)
        self._registers: list[Any] = []
        self._add(self.handovers, self.tr("Handovers"))
        self._head = PageHead(self.title())
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self.compose(column(self._tabs, self._stack), None, self._head)
        self._tabs.currentChanged.connect(self._turn_to)
        porter.changed.connect(self._changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Handing over")

    def help_key(self) -> str:
        """They stand in the chapter about registers."""
        return "registers"

    def register(self) -> Any:
        """The register in front."""
        return self._registers[self._tabs.currentIndex()]

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register in front, or of its form."""
        front = self.register()
        if front.form is not None:
            return tuple(front.form_keys())
        turns = [self._turn_hint(at) for at in range(len(self._registers))]
        search = KeyHint("Ctrl+F", self.tr("search"), front.search.setFocus)
        return (*front.keys(), search, *turns, KeyHint("Esc", self.tr("back to the registers"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        front = self.register()
        focus: QWidget = front.form.first_focus() if front.form is not None else front.table
        return focus

    def entered(self) -> None:
        """Ask for the register in front."""
        self.register().ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every register's pane the width that fits the window."""
        super().resizeEvent(event)
        for register in self._registers:
            register.side.setFixedWidth(pane_width(self.window().width()))

    def _add(self, register: Any, words: str) -> None:
        self._registers.append(register)
        self._tabs.addTab(words)
        self._stack.addWidget(register)
        register.keys_changed.connect(self.keys_changed)
        register.table.chosen.connect(lambda _row: self.keys_changed.emit())
        register.labels_wanted.connect(self.labels_wanted)
        register.counted.connect(lambda: self._count(register))

    def _turn_hint(self, place: int) -> KeyHint:
        other = place != self._tabs.currentIndex()
        return KeyHint(
            f"F{place + 2}", self._tabs.tabText(place), lambda: self._tabs.setCurrentIndex(place), told=other
        )

    def _count(self, register: Any) -> None:
        if register is self.register():
            self._head.set_fact(register.count())

    def _turn_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._head.set_fact(self.register().count())
        self.entered()
        self.keys_changed.emit()
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
