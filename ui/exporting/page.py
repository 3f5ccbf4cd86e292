"""The page on which a list leaves: see exactly what would leave, say onto what and what for, choose a folder."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.services.exporting import ListOrder
from recordsroom.services.queries import exporting as questions
from recordsroom.services.queries import holdings
from recordsroom.services.queries.exporting import ListSummary
from recordsroom.services.queries.search import Order, Search
from ui.exporting.columns import PREVIEW, Row
from ui.exporting.leaving_page import LeavingPage
from ui.exporting.side import ExportSide
from ui.parts.buttons import quiet
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Deliver


@dataclass(frozen=True, slots=True, repr=False)
class Leaving:
    """What shall leave: everything that the list shows, in its order, or the records that were chosen in it."""

    search: Search
    order: Order
    down: bool
    chosen: tuple[int, ...] = ()


class ExportPage(LeavingPage):
    """A list of the holdings, cell by cell as it would leave."""

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, ExportSide(), parent)
        self.table = Table(PREVIEW, key=lambda row: row[0])
        self.table.set_empty(EmptyState("upload", self.tr("What would leave stands here, cell by cell.")))
        self._records: tuple[int, ...] = ()
        back = quiet(self.tr("Back to the holdings"), icon="chevron-left", key="Esc")
        back.clicked.connect(self.back)
        self.lay_out(TableCard(self.table, foot=True), PageHead(self.tr("Export a list"), "", back))

    @property
    def shown_table(self) -> Table:
        """The rows as they would leave."""
        return self.table

    def order(self) -> ListOrder | None:
        """The records that shall leave."""
        return self.side.form.order(self._records)

    def lead_back(self) -> None:
        """Go back to the holdings."""
        self.left.emit()

    def start(self, leaving: Leaving) -> None:
        """Put the list together and show it."""
        if self.work.busy:
            return
        self._asked += 1
        asked, self._ready = self._asked, False
        self.side.show_waiting()
        self._head.set_fact("")
        self.table.rows.clear()
        self.keys_changed.emit()
        if leaving.chosen:
            self._ask_summary(asked, leaving.chosen)
        else:
            search, order, down = leaving.search, leaving.order, leaving.down
            self._porter.ask(
                holdings.record_ids, search, order, down, then=lambda records: self._ask_summary(asked, records)
            )

    def _ask_summary(self, asked: int, records: tuple[int, ...]) -> None:
        self._porter.ask(questions.list_summary, records, then=lambda summary: self._show_form(asked, records, summary))

    def _show_form(self, asked: int, records: tuple[int, ...], summary: ListSummary) -> None:
        if asked != self._asked:
            return
        self._records, self._ready = records, bool(records)
        self._head.set_fact(self.tr("{0} records", "", len(records)).format(f"{len(records):,}"))
        self.table.show_pages(len(records), self._fetch)
        self.ask_for(len(records), summary)
        self.side.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _fetch(self, first: int, count: int, deliver: Deliver) -> None:
        records = self._records[first : first + count]

        def show(rows: tuple[Row, ...]) -> None:
            deliver(rows)

        self._porter.ask(questions.export_rows, records, first + 1, then=show)
