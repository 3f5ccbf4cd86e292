"""One entry of the journal in the side pane: who, when, what was asked for, what changed, how it is sealed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.journal_entry import EntryDetails
from ui.journal.changed_rows import add_changed_rows
from ui.journal.details import AskedFacts, EntryFacts, EntryHead, SealFacts
from ui.parts.pane import Pane

translate = QCoreApplication.translate


def add_entry(side: Pane, details: EntryDetails) -> None:
    """Show all of it that its reader may see."""
    side.add(EntryHead(details))
    facts = EntryFacts()
    facts.show_entry(details)
    side.add(facts)
    if details.asked and not details.changes:
        asked = AskedFacts()
        asked.show_asked(details)
        side.section(translate("JournalPage", "Asked for")).addWidget(asked)
    if details.changes or details.bulk_rows:
        add_changed_rows(side, details)
    seals = SealFacts()
    seals.show_seals(details)
    side.section(translate("JournalPage", "Sealed")).addWidget(seals)
