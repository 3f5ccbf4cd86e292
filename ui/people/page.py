"""The people page: readers, approvers, units and accounts, each a register of its own under one head."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from recordsroom.domain.keepers import Duty
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.people.accounts import Accounts
from ui.people.approvers import Approvers
from ui.people.clock_form import CLOCK
from ui.people.readers import Readers
from ui.people.register import Register
from ui.people.scopes import Scopes
from ui.people.units import Units
from ui.porter import Porter
from ui.shell.page import Page

translate = QCoreApplication.translate

_TOUCHED = frozenset({"readers", "approvers", "units", "records", "users", "loans", "labels", "classifiers"})


ACCOUNTS, APPROVERS, UNITS = "accounts", "approvers", "units"
"""Opens the accounts when handed to `open`."""
OWN_PASSWORD = "own password"
_PLACES = {APPROVERS: 1, UNITS: 2}
"""Opens the form for one's own password."""


class PeoplePage(Page):
    """Shows the registers that the keeper's duties allow; F2, F3, F4 and so on change between them."""

    key = "people"
    icon = "users"
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the readers whose cards shall be printed."""
    opened = Signal(str, object)
    """Another page, and what it shall show."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        duties = porter.room.keeper.duties
        self._registers: list[Register] = []
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        if Duty.KEEP_PEOPLE in duties:
            readers = Readers(porter, prints=Duty.PRINT in duties)
            readers.card_wanted.connect(lambda chosen: self.labels_wanted.emit("person_card", chosen))
            readers.clearance_wanted.connect(lambda chosen: self.labels_wanted.emit("clearance_sheet", chosen))
            readers.opened.connect(self.opened)
            self._add(readers, self.tr("Readers"))
            approvers = Approvers(porter)
            approvers.labels_wanted.connect(self.labels_wanted)
            approvers.opened.connect(self.opened)
            self._add(approvers, self.tr("Approvers"))
            self._add(Units(porter), self.tr("Units"))
            if Duty.SEE_HOLDINGS in duties:
                scopes = Scopes(porter)
                scopes.record_wanted.connect(lambda record: self.opened.emit("holdings", record))
                self._add(scopes, self.tr("Scope review"))
        self._accounts = Accounts(porter)
        self._accounts.handing_wanted.connect(lambda what: self.opened.emit("handing", what))
        self._add(self._accounts, self.tr("Accounts"))
        self._head = PageHead(self.tr("People"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self.compose(column(self._tabs, self._stack), None, self._head)
        self._tabs.setVisible(len(self._registers) > 1)
        self._tabs.currentChanged.connect(self._turn_to)
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("PeoplePage", "People")

    def register(self) -> Register:
        """The register in front."""
        return self._registers[self._tabs.currentIndex()]

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register in front, or of its form."""
        front = self.register()
        if front.form is not None:
            return front.form_keys()
        turns = tuple(self._turn_hint(at) for at in range(len(self._registers)))
        search = KeyHint("Ctrl+F", self.tr("search"), front.search.setFocus)
        return (*front.keys(), search, *(turns if len(turns) > 1 else ()))

    def first_focus(self) -> QWidget | None:
        """Work begins in the form while one is open, else in the search line."""
        front = self.register()
        return front.form.first_focus() if front.form is not None else front.search

    def entered(self) -> None:
        """Ask for the register in front."""
        self.register().ask()

    def open(self, argument: object) -> None:
        """Show the readers that hold a search text, the approvers that do, or the accounts."""
        if isinstance(argument, tuple):
            self._tabs.setCurrentIndex(_PLACES[argument[0]])
            self.register().search.setText(str(argument[1]))
            return
        if argument in {ACCOUNTS, OWN_PASSWORD, CLOCK}:
            self._tabs.setCurrentIndex(len(self._registers) - 1)
            if argument == OWN_PASSWORD:
                self._accounts.change_password()
            if argument == CLOCK:
                self._accounts.confirm_clock()
            return
        self._tabs.setCurrentIndex(0)
        self.register().search.setText(str(argument))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every register's pane the width that fits the window."""
        super().resizeEvent(event)
        for register in self._registers:
            register.side.setFixedWidth(pane_width(self.window().width()))

    def _add(self, register: Register, words: str) -> None:
        self._registers.append(register)
        self._tabs.addTab(words)
        self._stack.addWidget(register)
        register.keys_changed.connect(self.keys_changed)
        register.counted.connect(lambda: self._count(register))

    def _turn_hint(self, place: int) -> KeyHint:
        # The register in front need not be told how it is reached, and the key bar is short.
        other = place != self._tabs.currentIndex()
        key, turn = f"F{place + 2}", lambda: self._tabs.setCurrentIndex(place)
        return KeyHint(key, self._tabs.tabText(place), turn, told=other)

    def _count(self, register: Register) -> None:
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
