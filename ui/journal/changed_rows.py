"""What an entry changed, laid out row by row in the side pane."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.journal_entry import EntryDetails
from ui.journal.details import RowLines
from ui.parts.pane import Pane
from ui.parts.words import paragraph

translate = QCoreApplication.translate


def add_changed_rows(side: Pane, details: EntryDetails) -> None:
    """Lay out the rows before and after; of bulk work only how many there are."""
    rest = details.not_shown + details.bulk_rows
    rows = translate("JournalPage", "{0} rows", "", len(details.changes) + rest).format(
        f"{len(details.changes) + rest:,}"
    )
    lines = side.section(translate("JournalPage", "Changed"), rows)
    for change in details.changes:
        lines.addWidget(RowLines(change))
    if rest:
        more = translate("JournalPage", "{0} more rows are not laid out here.", "", rest).format(f"{rest:,}")
        lines.addWidget(paragraph(more, "small", "text2"))
