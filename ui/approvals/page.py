"""Approvals: every signed form to its end, and what would be allowed now; beside the registers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from recordsroom.domain.approval_lines import SheetState
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.scanned import Seen
from ui.approvals.explain import ExplainTab
from ui.approvals.leaving import SheetsLeaving
from ui.approvals.sheets import SheetsTab
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.porter import Porter
from ui.shell.page import Page

translate = QCoreApplication.translate

SHEETS, EXPLAIN = "sheets", "explain"
"""What the page is told to show."""
_TOUCHED = frozenset(
    {"approvals", "approval_lines", "approval_scopes", "line_marks", "loans", "readers", "policies", "given_ways"}
)


class ApprovalsPage(Page):
    """Holds the two parts under one head."""

    key = "approvals"
    icon = "stamp"
    left = Signal()
    opened = Signal(str, object)
    """Another page, and what it shall show."""
    labels_wanted = Signal(str, tuple)
    """The form and the numbers that it is about."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets, self.explain = SheetsTab(porter), ExplainTab(porter)
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for words, tab in ((self.tr("Forms"), self.sheets), (self.tr("What is allowed"), self.explain)):
            self._tabs.addTab(words)
            self._stack.addWidget(tab)
            tab.keys_changed.connect(self.keys_changed)
        self._head = PageHead(self.title())
        self._exports = Duty.PRINT in porter.room.keeper.duties
        self.compose(column(self._tabs, self._stack), None, self._head)
        self._tabs.currentChanged.connect(self._turn)
        self.sheets.counted.connect(self._tell_count)
        self.leaving = SheetsLeaving(porter, self)
        self.sheets.stand_beside(self.leaving.side)
        self.leaving.changed.connect(self._show_leaving)
        self.sheets.list_wanted.connect(lambda forms: self.labels_wanted.emit("approval_list", forms))
        self.explain.slip_wanted.connect(lambda slips: self.labels_wanted.emit("loan_slip", slips))
        self.explain.desk_wanted.connect(lambda digits: self.opened.emit("desk", digits))
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("ApprovalsPage", "Approvals")

    def help_key(self) -> str:
        """Approvals stand in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the part in front, the way to the other one, and back."""
        if self._explaining:
            turn = KeyHint("F2", self._tabs.tabText(0), lambda: self._tabs.setCurrentIndex(0))
            return (*self.explain.keys(), turn, KeyHint("Esc", self.tr("back to the registers"), self.left.emit))
        if self.leaving.open:
            return self.leaving.keys()
        own = self.sheets.keys()
        if any(hint.key == "Esc" for hint in own):
            return own
        turn = KeyHint("F3", self._tabs.tabText(1), lambda: self._tabs.setCurrentIndex(1))
        own = (*own, KeyHint("Ctrl+E", self.tr("export what is shown"), self._export, self._exports))
        return (*own, turn, KeyHint("Esc", self.tr("back to the registers"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Work begins in the list, or where something is looked up."""
        return self.explain.first_focus() if self._explaining else self.sheets.table

    def entered(self) -> None:
        """Ask anew."""
        self.sheets.ask()
        self.explain.ask()

    def open(self, argument: object) -> None:
        """Show the forms, those in one state alone, or what is allowed."""
        self._tabs.setCurrentIndex(1 if argument == EXPLAIN else 0)
        if argument in set(SheetState):
            self.sheets.show_state(SheetState(str(argument)))

    def takes(self, _text: str) -> bool:
        """Whether a scan is for this page while it is in front: every one, while something is looked up."""
        return self._explaining

    def show_seen(self, seen: Seen) -> None:
        """Take what was scanned into the question."""
        self.explain.show_seen(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes of both parts the width that fits the window."""
        super().resizeEvent(event)
        for side in (self.sheets.side, self.explain.side, self.leaving.side):
            side.setFixedWidth(pane_width(self.window().width()))

    @property
    def _explaining(self) -> bool:
        return self._stack.currentWidget() is self.explain

    def _export(self) -> None:
        if self._exports:
            self.leaving.start(self.sheets.shown())

    def _show_leaving(self) -> None:
        """While the register leaves, the pane of the form makes room."""
        self.sheets.side.setVisible(not self.leaving.open)
        if not self.leaving.asks:
            # When the form goes, the keyboard must not go with it.
            self.sheets.to_sheets()
        self.keys_changed.emit()

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._tell_count()
        self.keys_changed.emit()
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()

    def _tell_count(self) -> None:
        self._head.set_fact("" if self._explaining else self.sheets.count())

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
