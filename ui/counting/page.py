"""清点: all counts in a list, and one of them opened; while it is in front every scan belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from recordsroom.domain.count_after import CountOwed
from recordsroom.services.queries.matters import Matter
from ui.counting import scanned_back
from ui.counting.register import CountsRegister
from ui.counting.session import CountView
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane, pane_width
from ui.porter import Porter
from ui.shell.page import Page
from ui.sounds import Player

translate = QCoreApplication.translate


class CountList(Page):
    """The list under its head."""

    key = "counts"
    labels_wanted = Signal(str, tuple)
    """The register of counts shall be printed."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = CountsRegister(porter)
        self._head = PageHead(self.tr("Counting"))
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(lambda: self._head.set_fact(self.register.count()))
        porter.changed.connect(self._changed)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        row = self.register.table.current()
        return (
            KeyHint("Enter", self.register.enter_words(row), told=row is not None),
            KeyHint("Ctrl+N", self.tr("new count"), self.register.new),
            KeyHint("Ctrl+P", self.tr("register"), lambda: self.labels_wanted.emit("count_register", ())),
            KeyHint("Ctrl+F", self.tr("search"), self.register.search.setFocus),
        )

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the counts."""
        self.register.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"count_sessions"} and self.isVisible():
            self.entered()


class CountPage(Page):
    """Holds the list and the opened count, and changes between them."""

    key = "counting"
    icon = "clipboard-check"
    labels_wanted = Signal(str, tuple)
    """A paper, and the counts that it is about."""

    def __init__(self, porter: Porter, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._stack = QStackedLayout(self)
        self.list, self.view = CountList(porter), CountView(porter, player)
        for part in (self.list, self.view):
            self._stack.addWidget(part)
            part.keys_changed.connect(self.keys_changed)
        self.list.register.wanted.connect(self.open_count)
        self.view.left.connect(self.show_list)
        for part in (self.list, self.view):
            part.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("CountPage", "Counting")

    def help_key(self) -> str:
        """The chapter of the handbook."""
        return "counting"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the part that is shown."""
        return self.shown().keys()

    def pane(self) -> Pane | None:
        """The pane of the part that is shown."""
        return self.shown().pane()

    def first_focus(self) -> QWidget | None:
        """Where work begins on the part that is shown."""
        return self.shown().first_focus()

    def entered(self) -> None:
        """Ask for everything anew."""
        self.shown().entered()

    def open(self, argument: object) -> None:
        """Show one count by its number, or begin one of what falls due or is owed."""
        if argument is Matter.COUNT_DUE:
            self.list.register.new_of_due()
        elif isinstance(argument, CountOwed):
            self.list.register.new_of_owed(argument)
        elif isinstance(argument, int):
            self.open_count(argument)

    def shown(self) -> Page:
        """The part in front."""
        return self.view if self._stack.currentWidget() is self.view else self.list

    @property
    def takes_scans(self) -> bool:
        """Whether every scan belongs to the opened count."""
        return self.shown() is self.view and self.view.counting

    def takes(self, text: str) -> bool:
        """Whether this scan is about the opened count."""
        return self.shown() is self.view and scanned_back.takes(self.view, text)

    def hear(self, text: str) -> None:
        """Take one scan for the opened count: what is counted, or what a paper of it leads to."""
        if self.view.counting:
            self.view.hear(text)
        else:
            scanned_back.choose(self.view, text)

    def open_count(self, count: int) -> None:
        """Go on with one count."""
        self.view.begin(count)
        self._turn_to(self.view)

    def show_list(self) -> None:
        """Go back to the list."""
        self._turn_to(self.list)
        self.list.entered()

    def _turn_to(self, part: Page) -> None:
        self._stack.setCurrentWidget(part)
        self.turned.emit()
        self.keys_changed.emit()
        if (focus := part.first_focus()) is not None:
            focus.setFocus()
