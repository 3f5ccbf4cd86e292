"""The page 定密解密: what is to be reviewed and what was decided, under one head (R-13, R-14, G-06, G-07)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from recordsroom.services.queries.gathered import Gathered
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import pane_width
from ui.people.register import Register
from ui.porter import Porter
from ui.secrecy.decisions import DecisionRegister
from ui.secrecy.disputes import DisputeRegister
from ui.secrecy.holds import HoldRegister
from ui.secrecy.matters import MatterRegister
from ui.secrecy.notify import NoticeRegister
from ui.secrecy.opening import AccessRegister
from ui.secrecy.registers import DueRegister
from ui.secrecy.remarking import RemarkRegister
from ui.secrecy.restrictions import RestrictionRegister
from ui.secrecy.reviewing import ReviewRegister
from ui.shell.page import Page

TABS = ("due", "decisions", "holds", "notices", "remarks", "disputes", "matters", "review", "access", "restrictions")
"""The names by which other pages lead to one of the lists."""
_KEYS = ("F2", "F3", "F4", "F5", "F6", "F7", "F10", "F11", "F12", "Ctrl+R")
_APART = "\u2002"
_TOUCHED = frozenset(
    {
        "records",
        "secrecy_decisions",
        "approvers",
        "holds",
        "restrictions",
        "series",
        "secrecy_notices",
        "remark_tasks",
        "secrecy_disputes",
        "relabel_tasks",
        "secrecy_reviews",
        "secrecy_review_lines",
        "access_reviews",
    }
)

translate = QCoreApplication.translate


class SecrecyPage(Page):
    """Stands beside the registers of loans; each list has a key from F2 on, in the order of its tabs."""

    key = "secrecy"
    icon = "stamp"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    opened = Signal(str, object)

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due, self.decisions, self.holds = DueRegister(porter), DecisionRegister(porter), HoldRegister(porter)
        self.notices, self.remarks = NoticeRegister(porter), RemarkRegister(porter)
        self.disputes, self.matters = DisputeRegister(porter), MatterRegister(porter)
        self.review, self.access = ReviewRegister(porter), AccessRegister(porter)
        self.restrictions = RestrictionRegister(porter)
        self._lists: tuple[Register, ...] = (
            self.due,
            self.decisions,
            self.holds,
            self.notices,
            self.remarks,
            self.disputes,
            self.matters,
            self.review,
            self.access,
            self.restrictions,
        )
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        words_of = (
            self.tr("To be reviewed"),
            self.tr("Decisions"),
            self.tr("Holds"),
            self.tr("Notices"),
            self.tr("Marks"),
            self.tr("Disputes"),
            self.tr("State secrets"),
            self.tr("Yearly review"),
            self.tr("Opening"),
            self.tr("Privacy"),
        )
        for key, words, register in zip(_KEYS, words_of, self._lists, strict=True):
            self._tabs.addTab(f"{words}{_APART}{key}")
            self._stack.addWidget(register)
            register.keys_changed.connect(self.keys_changed)
            register.counted.connect(self._count)
        self._turns = [partial(self._tabs.setCurrentIndex, place) for place in range(len(_KEYS))]
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._head = PageHead(self.title())
        self.compose(column(self._tabs, self._stack), None, self._head)
        self._tabs.currentChanged.connect(self._turn_to)
        self._lead_out()
        porter.changed.connect(self._changed)

    @property
    def register(self) -> Register:
        """The list in front."""
        return self._lists[self._tabs.currentIndex()]

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("SecrecyPage", "Secrecy decisions")

    def help_key(self) -> str:
        """It stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list in front, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        # The tabs themselves say by which keys they are reached.
        turns = [
            KeyHint(key, self._tabs.tabText(place).partition(_APART)[0], self._turns[place], told=False)
            for place, key in enumerate(_KEYS)
            if place != self._tabs.currentIndex()
        ]
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.to_search)
        return (*self.register.keys(), *turns, search, KeyHint("Esc", self.tr("back to the registers"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def open(self, argument: object) -> None:
        """Turn to the list with this name, or enter a decision on what was gathered."""
        if isinstance(argument, Gathered):
            self._tabs.setCurrentIndex(TABS.index("decisions"))
            self.decisions.decide(argument.codes)
            return
        if argument is None:
            self.due.by_calendar()
        if argument in TABS:
            self._tabs.setCurrentIndex(TABS.index(str(argument)))

    def entered(self) -> None:
        """Ask for all lists."""
        for register in self._lists:
            register.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the width that fits the window."""
        super().resizeEvent(event)
        for register in self._lists:
            register.side.setFixedWidth(pane_width(self.window().width()))

    def _lead_out(self) -> None:
        """What the lists print, and where they leave as files."""
        papers = (self.remarks, self.decisions, self.notices, self.matters, self.review, self.holds, self.access)
        for printing in (*papers, self.restrictions):
            printing.labels_wanted.connect(self.labels_wanted)
        for leaving in (self.decisions, self.matters, self.holds, self.access, self.restrictions):
            leaving.opened.connect(self.opened)

    def _turn_to(self, place: int) -> None:
        for register in self._lists:
            register.close_form()
        self._stack.setCurrentIndex(place)
        self.register.table.setFocus()
        self._count()
        self.keys_changed.emit()

    def _count(self) -> None:
        self._head.set_fact(self.register.count())

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
