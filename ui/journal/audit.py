"""The journal of whoever does not see the holdings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.journal.page import JournalPage

translate = QCoreApplication.translate


class AuditPage(JournalPage):
    """The same page for whoever does not see the holdings: it is called after the work done there."""

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("JournalPage", "Audit")
