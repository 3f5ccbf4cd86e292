"""The record beside the list: asks for what is known of the one the keyboard is on, and opens it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from recordsroom.domain.commands import OpenRecord
from recordsroom.services.queries import history as history_questions
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries.arranged import Arrangement, arrangement_of
from recordsroom.services.queries.history import History
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.room import Outcome
from ui import messages
from ui.holdings.pane import RecordPane, View
from ui.parts.table import Table
from ui.porter import Porter

_REST_MS = 40


class Beside(QObject):
    """Fills the pane; what comes late for another record is dropped."""

    told = Signal()
    """Another record stands in the pane, or other things are known of it."""
    refused = Signal(str)
    """Why a record was not opened."""

    def __init__(self, porter: Porter, table: Table, pane: RecordPane) -> None:
        super().__init__(table)
        self._porter, self._table, self._pane = porter, table, pane
        self.details: RecordDetails | None = None
        self.record: int | None = None
        self._history, self._arranged = History((), 0), Arrangement()
        self.opened: int | None = None
        self._others_wanted = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.ask)
        table.chosen.connect(lambda _row: self._rest.start())
        table.opened.connect(self._open)

    def want_others(self) -> None:
        """Something else is looked for: a record that is not among it leaves the pane."""
        self._others_wanted = True

    def arrived(self) -> None:
        """Rows have come: go back to the record that was chosen before, and show the one the keyboard is on."""
        back = self.record is None or bool(self._table.picked_places()) or self._table.go_to(self.record)
        if not back and self._others_wanted:
            self.show_nothing()
        self._others_wanted = False
        row = self._table.current()
        if row is not None and row.id != self.record:
            self._rest.start()

    def show_nothing(self) -> None:
        """There is no record to be chosen."""
        self.details, self.record, self.opened = None, None, None
        self._pane.show_nothing()

    def turn_to(self, view: View) -> None:
        """Show this side of the record, or its details again where that side is shown already."""
        if self.details is not None:
            self._pane.view = View.RECORD if self._pane.view is view else view
            self._show_whole_history() if self._pane.view is View.HISTORY else self._show()

    def ask(self) -> None:
        """Ask what is known of the record that the keyboard is on."""
        row = self._table.current()
        if not isinstance(row, RecordRow):
            return
        if row.id != self.record:
            self.record, self.opened = row.id, None
        record = row.id

        def ask_arrangement(details: RecordDetails | None) -> None:
            if details is not None and record == self.record:
                self._porter.ask(
                    arrangement_of, record, self.opened, then=lambda arranged: ask_history(details, arranged)
                )

        def ask_history(details: RecordDetails, arranged: Arrangement) -> None:
            most = history_questions.WHOLE if self._pane.view is View.HISTORY else history_questions.SHOWN
            tell = self._show_details
            self._porter.ask(
                history_questions.history, record, most, then=lambda history: tell(details, history, arranged)
            )

        self._porter.ask(detail_questions.record_details, record, self.opened, then=ask_arrangement)

    def _show_details(self, details: RecordDetails, history: History, arranged: Arrangement) -> None:
        if details.id == self.record:
            self.details, self._history, self._arranged = details, history, arranged
            self.told.emit()
            self._show()

    def _show(self) -> None:
        if self.details is not None:
            self._pane.show_view(self.details, self._history, self._arranged)

    def _show_whole_history(self) -> None:
        if len(self._history.rows) < self._history.total:
            self.ask()
        else:
            self._show()

    def _open(self, row: RecordRow | None) -> None:
        if row is None:
            return
        # What lists hide is told only by a command, which the journal keeps (product.md, decision 3).
        if row.title is None and row.level is not None:
            self.record = row.id
            self._porter.do(OpenRecord(record=row.id), lambda outcome: self._show_opened(row.id, outcome), self._failed)
        else:
            self.ask()

    def _show_opened(self, record: int, outcome: Outcome) -> None:
        if record == self.record:
            self.opened = outcome.entry
            self.ask()

    def _failed(self, failed: Exception) -> None:
        self.refused.emit(messages.sentence(failed))
