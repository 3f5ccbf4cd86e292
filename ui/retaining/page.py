"""The page 保管到期: what is due, what is appraised, and the schedule by which it is (R-106)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.appraising import Opinion
from recordsroom.services.queries.appraising import Outgoing, to_leave
from recordsroom.services.queries.gathered import Gathered
from ui.porter import Porter
from ui.registers.tabbed import TabbedPage
from ui.retaining.due import DueRegister
from ui.retaining.schedule import ScheduleRegister
from ui.retaining.sessions import AppraisalRegister

translate = QCoreApplication.translate
_LISTS = ("due", "sessions")
"""The names by which other pages lead to one of the lists."""


class RetentionPage(TabbedPage):
    """Stands beside the registers; F2 shows the due list, F3 the appraisals, F4 the schedule."""

    key = "retention"
    icon = "hourglass"
    labels_wanted = Signal(str, tuple)
    """The form, and the numbers of what it is about."""
    opened = Signal(str, object)
    """Another page and what it is told: what shall be listed for destruction."""
    touched = frozenset(
        {"records", "carriers", "holds", "destruction_lines", "schedule_lines", "appraisals", "appraised_lines"}
    )

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        self.due, self.sessions, self.schedule = (
            DueRegister(porter),
            AppraisalRegister(porter),
            ScheduleRegister(porter),
        )
        tabs = (
            (translate("RetentionPage", "Due"), self.due),
            (translate("RetentionPage", "Appraisals"), self.sessions),
            (translate("RetentionPage", "Schedule"), self.schedule),
        )
        super().__init__(porter, tabs, parent)
        self.due.begun.connect(self._show_session)
        self.sessions.labels_wanted.connect(self.labels_wanted)
        self.sessions.opened.connect(self.opened)
        self.sessions.listed.connect(self._to_list)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("RetentionPage", "Retention")

    def open(self, argument: object) -> None:
        """Show the session with this number, or the list of this name, or begin a session over what was gathered."""
        if isinstance(argument, int):
            self._show_session(argument)
        elif isinstance(argument, Gathered):
            self.turn_to(self.due)
            self.due.begin_over(argument.records, self.tr("Chosen in the holdings"))
        elif argument in _LISTS:
            self.turn_to({"due": self.due, "sessions": self.sessions}[str(argument)])

    def _show_session(self, key: int) -> None:
        self.turn_to(self.sessions)
        self.sessions.go_to(key)

    def _to_list(self, key: int, opinion: str) -> None:
        then = self._destroy if opinion == Opinion.DESTROY else self._transfer
        self._porter.ask(to_leave, key, Opinion(opinion), then=then)

    def _destroy(self, out: Outgoing | None) -> None:
        if out is not None:
            self.opened.emit("destruction", out)

    def _transfer(self, out: Outgoing | None) -> None:
        if out is not None:
            self.opened.emit("transfers", out)
