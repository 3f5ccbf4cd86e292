"""The list of records: search as you type, filters, the chosen record beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries.arranging import Subject, arranging_subjects
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.queries.search import EVERYTHING
from ui.arranging.menu import MOST, acts_menu
from ui.exporting.page import Leaving
from ui.holdings.chosen import Chosen
from ui.holdings.columns import RECORDS
from ui.holdings.filters import FilterRow
from ui.holdings.kept import KeptSearches
from ui.holdings.looking import Looking
from ui.holdings.pane import RecordPane, View
from ui.look.tokens import Role
from ui.parts import copying
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.kept_columns import KeptColumns
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.preferences import Preferences
from ui.shell.page import Page

_TOUCHED = frozenset({"records", "carriers", "loans", "relabel_tasks"})


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

    def __init__(self, porter: Porter, wishes: Preferences | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        self.filters = FilterRow()
        self.kept_searches = KeptSearches(porter, self.filters)
        self.table = Table(RECORDS, key=lambda row: row.id)
        if wishes is not None:
            KeptColumns(self.table, "holdings", wishes)
        self.pane_shown = RecordPane(prints=self._prints, keeps=self._keeps)
        self.looking = Looking(porter, self)
        self.chosen = Chosen(porter, self.table, self.pane_shown)
        self._lay_out()
        self._connect()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list as it stands now."""
        hints = [
            KeyHint("↑↓", self.tr("choose")),
            KeyHint("Enter", self.tr("open")),
            KeyHint("F4", self.tr("where is it now"), self.toggle_whereabouts),
            KeyHint("F7", self.tr("history"), self.toggle_history, told=False),
            KeyHint("Ctrl+F", self.tr("search"), self.to_search),
            KeyHint("F3", self.tr("more filters"), self.filters.toggle_more, told=False),
            KeyHint("Ctrl+D", self.tr("kept searches"), self.kept_searches.offer, told=False),
        ]
        if self.looking.search != EVERYTHING:
            hints.append(KeyHint("Esc", self.tr("everything"), self.filters.clear))
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
        if self._keeps:
            hints.append(KeyHint("Ctrl+M", self.tr("arrange"), self.choose_act))
            hints.append(KeyHint("Ctrl+I", self.tr("bring in a list"), self.import_wanted.emit))
        if self._prints and self.looking.matching:
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
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
        self.chosen.turn_to(View.WHEREABOUTS)

    def toggle_history(self) -> None:
        """Show everything that the chosen record went through, or its details again."""
        self.chosen.turn_to(View.HISTORY)

    def choose_act(self) -> None:
        """Offer the acts of arranging that fit what is chosen."""
        places = self.table.picked_places()
        if len(places) > MOST:
            self.said.emit(Role.LOOK, self.tr("At most 5,000 records are arranged at once; select fewer."))
        elif places and self._keeps:
            self.table.rows.gather(places, self._ask_subjects)

    def keep(self, record: int) -> None:
        """Come back to this record when the list is asked for again."""
        self.chosen.record = record or self.chosen.record

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
        self._head = PageHead(self.tr("Holdings"), "", self.kept_searches.button, *buttons)
        self.compose(
            column(self.filters, self.kept_searches, TableCard(self.table, foot=True)), self.pane_shown, self._head
        )
        self.table.rows.sorted_by = (0, False)
        self._nothing_found = EmptyState("search", self.tr("No record matches."), self.tr("Look for everything"), "Esc")
        self._nothing_found.acted.connect(self.filters.clear)
        act, shortcut = (self.tr("Bring in a list"), "Ctrl+I") if self._keeps else ("", "")
        self._nothing_here = EmptyState("archive", self.tr("No record has been entered yet."), act, shortcut)
        self._nothing_here.acted.connect(self.import_wanted)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.filters.left.connect(self._to_list)
        self.kept_searches.said.connect(self.said)
        self.chosen.refused.connect(lambda why: self.said.emit(Role.STOP, why))
        self.table.rows.sort_wanted.connect(self.looking.sort)
        self.looking.shown.connect(self._show_first)
        self.looking.counted.connect(self._tell_totals)
        self.table.rows.dataChanged.connect(self.chosen.arrived)
        self.pane_shown.whereabouts_wanted.connect(self.toggle_whereabouts)
        self.pane_shown.history_wanted.connect(self.toggle_history)
        self.pane_shown.labels_wanted.connect(self.print_labels)
        self.pane_shown.arranging_wanted.connect(self.choose_act)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda _at: self.choose_act())
        self._porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
            self.chosen.ask()

    def _show_first(self, rows: tuple[RecordRow, ...]) -> None:
        for state in (self._nothing_found, self._nothing_here):
            state.hide()
        everything = self.looking.search == EVERYTHING
        self.table.set_empty(self._nothing_here if everything else self._nothing_found)
        self.table.show_pages(len(rows), self.looking.fetch, rows)
        if rows:
            self.chosen.arrived()
        else:
            self.chosen.show_nothing()
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
