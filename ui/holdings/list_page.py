"""The list of records: search as you type, filters, the chosen record beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import history as history_questions
from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries.arranged import Arrangement, arrangement_of
from recordsroom.services.queries.history import History
from recordsroom.services.queries.holdings import EVERYTHING, Order, RecordRow, Search
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.room import Outcome
from ui import messages
from ui.exporting.page import Leaving
from ui.holdings.chosen import Chosen
from ui.holdings.columns import RECORDS
from ui.holdings.filters import FilterRow
from ui.holdings.keeping import Keeping
from ui.holdings.pane import RecordPane
from ui.look.tokens import Role
from ui.parts.buttons import quiet
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Deliver
from ui.shell.page import Page

_TOUCHED = frozenset({"records", "carriers", "loans", "relabel_tasks"})
_REST_MS = 40


class HoldingsList(Page):
    """Decides nothing: it asks for what is looked for and shows the answers."""

    export_wanted = Signal(object)
    """What shall leave as a file."""
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        self.filters = FilterRow()
        self.table = Table(RECORDS, key=lambda row: row.id)
        self.chosen = Chosen(porter, self.table, self)
        self.keeping = Keeping(porter, self, self._chosen_now, allowed=self._keeps)
        self.pane_shown = RecordPane(prints=self._prints, keeps=self._keeps)
        self._search, self._order, self._down = EVERYTHING, Order.CODE, False
        self._matching, self._asked = 0, 0
        self._details: RecordDetails | None = None
        self._history, self._arranged = History((), 0), Arrangement()
        self._opened: int | None = None
        self._record: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._lay_out()
        self._connect()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list as it stands now."""
        hints = [
            KeyHint("↑↓", self.tr("choose")),
            KeyHint("Enter", self.tr("open")),
            KeyHint("F4", self.tr("where is it now"), self.toggle_whereabouts),
            KeyHint("Ctrl+F", self.tr("search"), self.to_search),
        ]
        if self._search != EVERYTHING:
            hints.append(KeyHint("Esc", self.tr("everything"), self.filters.clear))
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
        if self._keeps:
            hints.append(KeyHint("Ctrl+M", self.tr("arrange"), self.arrange))
        hints += self.keeping.hints(self._details)
        if self._prints and self._matching:
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=False))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """Work begins by typing."""
        return self.filters.field

    def entered(self) -> None:
        """Ask for everything anew."""
        self._porter.ask(questions.filter_choices, then=self.filters.offer)
        self.keeping.count()
        self.look()

    def look(self) -> None:
        """Ask for what the row above says."""
        self._asked += 1
        asked, search = self._asked, self.filters.search()

        def whole(matching: int) -> None:
            if search == EVERYTHING:
                self._show_counts(asked, search, matching, matching)
            elif asked == self._asked:
                self._porter.ask(
                    questions.record_count, then=lambda all_: self._show_counts(asked, search, matching, all_)
                )

        self._porter.ask(questions.record_count, search, then=whole)

    def show_record(self, record: int) -> None:
        """Look for one record by its code."""

        def show(details: RecordDetails | None) -> None:
            if details is not None:
                self.filters.look_for(details.reference_code)

        self._porter.ask(detail_questions.record_details, record, then=show)

    def refresh(self) -> None:
        """Ask for everything anew, the chosen record too, as after something was done with it."""
        self.entered()
        self._ask_details()

    def to_search(self) -> None:
        """Put the keyboard into the search field."""
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()

    def toggle_whereabouts(self) -> None:
        """Show where the chosen record is now, or its details again."""
        if self._details is None:
            return
        if self.pane_shown.shows_whereabouts:
            self.pane_shown.show_record(self._details, self._history, self._arranged)
        else:
            self.pane_shown.show_whereabouts(self._details)

    def keep(self, record: int) -> None:
        """Come back to this record when the list is asked for again."""
        self._record = record or self._record

    def print_labels(self) -> None:
        """Ask for the labels of the chosen records' carriers."""
        if self._prints:
            self.chosen.print_labels()

    def arrange(self) -> None:
        """Go on to the acts of arranging with what is chosen."""
        if self._keeps:
            self.chosen.arrange()

    def export(self) -> None:
        """Let the chosen records leave as a file, or the whole list."""
        if self._prints and self._matching:
            self.chosen.export()

    def _chosen_now(self) -> tuple[int | None, int | None]:
        """The record that the keyboard is on, and the entry that opened it, if it is still that one."""
        row = self.table.current()
        if row is None:
            return None, None
        return row.id, self._opened if row.id == self._record else None

    def _leave(self, records: tuple[int, ...]) -> None:
        self.export_wanted.emit(Leaving(self._search, self._order, self._down, records))

    def _lay_out(self) -> None:
        buttons = []
        if self._prints:
            export = quiet(self.tr("Export"), icon="upload", key="Ctrl+E")
            export.clicked.connect(self.export)
            buttons.append(export)
        self._head = PageHead(self.tr("Holdings"), "", *buttons, *self.keeping.buttons())
        self.compose(column(self.filters, TableCard(self.table, foot=True)), self.pane_shown, self._head)
        self.table.rows.sorted_by = (0, False)
        self._nothing_found = EmptyState("search", self.tr("No record matches."), self.tr("Look for everything"), "Esc")
        self._nothing_found.acted.connect(self.filters.clear)
        act, shortcut = (self.tr("Bring in a list"), "Ctrl+I") if self._keeps else ("", "")
        self._nothing_here = EmptyState("archive", self.tr("No record has been entered yet."), act, shortcut)
        self._nothing_here.acted.connect(self.keeping.import_wanted)

    def _connect(self) -> None:
        self.keeping.said.connect(self.said)
        self.filters.changed.connect(self.look)
        self.filters.left.connect(self._to_list)
        self.table.chosen.connect(lambda _row: self._rest.start())
        self.table.opened.connect(self._open)
        self.table.rows.sort_wanted.connect(self._sort)
        self.table.rows.dataChanged.connect(self._arrived)
        self.pane_shown.whereabouts_wanted.connect(self.toggle_whereabouts)
        self.pane_shown.labels_wanted.connect(self.print_labels)
        self.pane_shown.arranging_wanted.connect(self.arrange)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda _at: self.arrange())
        self.chosen.labels_wanted.connect(self.labels_wanted)
        self.chosen.leaving_wanted.connect(self._leave)
        self.chosen.said.connect(self.said)
        self._rest.timeout.connect(self._ask_details)
        self._porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
            self._ask_details()

    def _show_counts(self, asked: int, search: Search, matching: int, whole: int) -> None:
        if asked != self._asked:
            return
        self._search, self._matching = search, matching
        for state in (self._nothing_found, self._nothing_here):
            state.hide()
        self.table.set_empty(self._nothing_found if whole else self._nothing_here)
        self.table.show_pages(matching, self._fetch)
        if search == EVERYTHING:
            self._head.set_fact(self.tr("{0} records").format(f"{whole:,}"))
        else:
            self._head.set_fact(self.tr("{0} match, {1} in all").format(f"{matching:,}", f"{whole:,}"))
        if not matching:
            self._show_nothing()
        self.keys_changed.emit()

    def _fetch(self, first: int, count: int, deliver: Deliver) -> None:
        self._porter.ask(questions.record_page, self._search, self._order, self._down, first, count, then=deliver)

    def _sort(self, name: str, down: bool) -> None:
        self._order, self._down = Order(name), down
        self.table.show_pages(self._matching, self._fetch)

    def _to_list(self) -> None:
        if self.table.rows.rowCount():
            # First the row: a table that gets the keyboard without one takes a row that is not selected.
            if not self.table.picked_places():
                self.table.go_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrived(self) -> None:
        """Rows have come: go back to the record that was chosen before, and show the one the keyboard is on."""
        if self._record is not None and not self.table.picked_places():
            self.table.go_to(self._record)
        row = self.table.current()
        if row is not None and row.id != self._record:
            self._rest.start()

    def _show_nothing(self) -> None:
        self._details, self._record, self._opened = None, None, None
        self.pane_shown.show_nothing()

    def _ask_details(self) -> None:
        row = self.table.current()
        if not isinstance(row, RecordRow):
            return
        if row.id != self._record:
            self._record, self._opened = row.id, None
        record = row.id

        def ask_history(details: RecordDetails | None) -> None:
            if details is not None and record == self._record:
                self._porter.ask(arrangement_of, record, then=lambda arranged: ask_rest(details, arranged))

        def ask_rest(details: RecordDetails, arranged: Arrangement) -> None:
            tell = self._show_details
            self._porter.ask(history_questions.history, record, then=lambda history: tell(details, history, arranged))

        self._porter.ask(detail_questions.record_details, record, self._opened, then=ask_history)

    def _show_details(self, details: RecordDetails, history: History, arranged: Arrangement) -> None:
        if details.id != self._record:
            return
        self._details, self._history, self._arranged = details, history, arranged
        self.keys_changed.emit()
        if self.pane_shown.shows_whereabouts:
            self.pane_shown.show_whereabouts(details)
        else:
            self.pane_shown.show_record(details, history, arranged)

    def _open(self, row: RecordRow | None) -> None:
        if row is None:
            return
        if row.level is not None and row.level.masked:
            self._record = row.id
            self._porter.do(OpenRecord(record=row.id), lambda outcome: self._show_opened(row.id, outcome), self._failed)
        else:
            self._ask_details()

    def _show_opened(self, record: int, outcome: Outcome) -> None:
        if record == self._record:
            self._opened = outcome.entry
            self._ask_details()

    def _failed(self, failed: Exception) -> None:
        self.said.emit(Role.STOP, messages.sentence(failed))
