"""The list of records: search as you type, filters, the chosen record beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import history as history_questions
from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries.arranged import Arrangement, arrangement_of
from recordsroom.services.queries.arranging import Subject, arranging_subjects
from recordsroom.services.queries.history import History
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.queries.search import EVERYTHING
from recordsroom.services.room import Outcome
from ui import messages
from ui.arranging.menu import MOST, acts_menu
from ui.exporting.page import Leaving
from ui.holdings.columns import RECORDS
from ui.holdings.filters import FilterRow
from ui.holdings.looking import Looking
from ui.holdings.pane import RecordPane
from ui.look.tokens import Role
from ui.parts import copying
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.shell.page import Page

_TOUCHED = frozenset({"records", "carriers", "loans", "relabel_tasks"})
_REST_MS = 40


class HoldingsList(Page):
    """Decides nothing: it asks for what is looked for and shows the answers."""

    import_wanted = Signal()
    export_wanted = Signal(object)
    """What shall leave as a file."""
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    arranging_wanted = Signal(object, tuple)
    """An act of arranging, and what was chosen for it."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        self.filters = FilterRow()
        self.table = Table(RECORDS, key=lambda row: row.id)
        self.pane_shown = RecordPane(prints=self._prints, keeps=self._keeps)
        self.looking = Looking(porter, self)
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
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
        if self._keeps:
            hints.append(KeyHint("Ctrl+M", self.tr("arrange"), self.choose_act))
            hints.append(KeyHint("Ctrl+I", self.tr("bring in a list"), self.import_wanted.emit))
        if self._prints and self.looking.matching:
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        if self.looking.search != EVERYTHING:
            hints.append(KeyHint("Esc", self.tr("everything"), self.filters.clear))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """Work begins by typing."""
        return self.filters.field

    def entered(self) -> None:
        """Ask for everything anew; what is chosen from comes last, for the rows are waited for."""
        self.looking.look(self.filters.search(), anew=True)
        self._porter.ask(questions.filter_choices, then=self.filters.offer)

    def look(self) -> None:
        """Ask for what the row above says."""
        self.looking.look(self.filters.search())

    def show_record(self, record: int) -> None:
        """Look for one record by its code."""

        def show(details: RecordDetails | None) -> None:
            if details is not None:
                self.filters.look_for(details.reference_code)

        self._porter.ask(detail_questions.record_details, record, then=show)

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

    def choose_act(self) -> None:
        """Offer the acts of arranging that fit what is chosen."""
        places = self.table.picked_places()
        if len(places) > MOST:
            self.said.emit(Role.LOOK, self.tr("At most 5,000 records are arranged at once; select fewer."))
        elif places and self._keeps:
            self.table.rows.gather(places, self._ask_subjects)

    def keep(self, record: int) -> None:
        """Come back to this record when the list is asked for again."""
        self._record = record or self._record

    def print_labels(self) -> None:
        """Ask for the labels of the selected records' carriers."""
        places = self.table.picked_places()
        if len(places) > copying.MOST_ROWS:
            self.said.emit(Role.LOOK, self.tr("At most 5,000 labels are printed at once; select fewer."))
        elif places and self._prints:
            self.table.rows.gather(places, self._ask_carriers)

    def export(self) -> None:
        """Ask for the chosen records to leave as a file, or for the whole list where only one is chosen."""
        if not self._prints or not self.looking.matching:
            return
        places = self.table.picked_places()
        if 1 < len(places) <= copying.MOST_ROWS:
            self.table.rows.gather(places, lambda rows: self._leave(tuple(row.id for row in rows)))
        else:
            self._leave(())

    def _leave(self, chosen: tuple[int, ...]) -> None:
        self.export_wanted.emit(Leaving(self.looking.search, self.looking.order, self.looking.down, chosen))

    def _lay_out(self) -> None:
        buttons = []
        if self._keeps:
            self.import_button = secondary(self.tr("Bring in a list"), icon="download", key="Ctrl+I")
            self.import_button.clicked.connect(self.import_wanted)
            buttons.append(self.import_button)
        if self._prints:
            export = secondary(self.tr("Export"), icon="upload", key="Ctrl+E")
            export.clicked.connect(self.export)
            buttons.append(export)
        self._head = PageHead(self.tr("Holdings"), "", *buttons)
        self.compose(column(self.filters, TableCard(self.table, foot=True)), self.pane_shown, self._head)
        self.table.rows.sorted_by = (0, False)
        self._nothing_found = EmptyState("search", self.tr("No record matches."), self.tr("Look for everything"), "Esc")
        self._nothing_found.acted.connect(self.filters.clear)
        act, shortcut = (self.tr("Bring in a list"), "Ctrl+I") if self._keeps else ("", "")
        self._nothing_here = EmptyState("archive", self.tr("No record has been entered yet."), act, shortcut)
        self._nothing_here.acted.connect(self.import_wanted)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.filters.left.connect(self._to_list)
        self.table.chosen.connect(lambda _row: self._rest.start())
        self.table.opened.connect(self._open)
        self.table.rows.sort_wanted.connect(self.looking.sort)
        self.looking.shown.connect(self._show_first)
        self.looking.counted.connect(self._tell_totals)
        self.table.rows.dataChanged.connect(self._arrived)
        self.pane_shown.whereabouts_wanted.connect(self.toggle_whereabouts)
        self.pane_shown.labels_wanted.connect(self.print_labels)
        self.pane_shown.arranging_wanted.connect(self.choose_act)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda _at: self.choose_act())
        self._rest.timeout.connect(self._ask_details)
        self._porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
            self._ask_details()

    def _show_first(self, rows: tuple[RecordRow, ...]) -> None:
        for state in (self._nothing_found, self._nothing_here):
            state.hide()
        everything = self.looking.search == EVERYTHING
        self.table.set_empty(self._nothing_here if everything else self._nothing_found)
        self.table.show_pages(len(rows), self.looking.fetch, rows)
        if rows:
            self._arrived()
        else:
            self._show_nothing()
        self.keys_changed.emit()

    def _tell_totals(self) -> None:
        matching, whole = self.looking.matching, self.looking.whole
        self.table.rows.grow(matching)
        if self.looking.search == EVERYTHING:
            self._head.set_fact(self.tr("{0} records").format(f"{matching:,}"))
        else:
            self._head.set_fact(self.tr("{0} match, {1} in all").format(f"{matching:,}", f"{whole:,}"))

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

    def _ask_subjects(self, rows: Sequence[RecordRow]) -> None:
        self._porter.ask(arranging_subjects, tuple(row.id for row in rows), then=self._offer_acts)

    def _offer_acts(self, subjects: tuple[Subject, ...]) -> None:
        menu = acts_menu(self.table, subjects)
        menu.chosen.connect(lambda act: self.arranging_wanted.emit(act, subjects))
        menu.popup(self.table.below_current())

    def _ask_carriers(self, rows: Sequence[RecordRow]) -> None:
        self._porter.ask(questions.carriers_of, tuple(row.id for row in rows), then=self._want_labels)

    def _want_labels(self, carriers: tuple[int, ...]) -> None:
        if carriers:
            self.labels_wanted.emit("carrier_label", carriers)
