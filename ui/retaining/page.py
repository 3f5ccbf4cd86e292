"""The page 保管到期: what is due, and the schedule by which it is (R-106)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.porter import Porter
from ui.registers.tabbed import TabbedPage
from ui.retaining.due import DueRegister
from ui.retaining.schedule import ScheduleRegister

translate = QCoreApplication.translate


class RetentionPage(TabbedPage):
    """Stands beside the registers; F2 shows the due list, F3 the schedule."""

    key = "retention"
    icon = "hourglass"
    touched = frozenset({"records", "carriers", "holds", "destruction_lines", "schedule_lines"})

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        self.due, self.schedule = DueRegister(porter), ScheduleRegister(porter)
        super().__init__(porter, ((self.tr("Due"), self.due), (self.tr("Schedule"), self.schedule)), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("RetentionPage", "Retention")
