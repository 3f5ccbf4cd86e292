"""The journal of whoever does not see the holdings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.quarters import Quarter
from recordsroom.services.queries.quarter import report_owed
from ui.journal.page import JournalPage

translate = QCoreApplication.translate


class AuditPage(JournalPage):
    """The same page for whoever does not see the holdings: it is called after the work done there."""

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("JournalPage", "Audit")

    def entered(self) -> None:
        """Ask also which report is owed: here the auditor's day begins."""
        super().entered()
        self._porter.ask(report_owed, then=self._show_owed)

    def _show_owed(self, owed: Quarter | None) -> None:
        told = translate("JournalPage", "The report of {0}, quarter {1}, was not printed yet: F5.")
        self.owed.say("" if owed is None else told.format(owed.year, owed.number))
