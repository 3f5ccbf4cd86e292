"""The list of records: search as you type, filters, the chosen record beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.queries.search import EVERYTHING
from ui.exporting.page import Leaving
from ui.holdings.beside import Beside
from ui.holdings.chosen import Chosen
from ui.holdings.columns import RECORDS
from ui.holdings.filters import FilterRow
from ui.holdings.keeping import Keeping
from ui.holdings.kept import KeptSearches
from ui.holdings.looking import Looking
from ui.holdings.onward import Onward
from ui.holdings.pane import RecordPane, View
from ui.holdings.words import former_names_words
from ui.look.tokens import Role
from ui.parts.buttons import quiet
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.kept_columns import KeptColumns
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import Words
from ui.porter import Porter
from ui.preferences import Preferences
from ui.shell.page import Page

_TOUCHED = frozenset({"records", "carriers", "loans", "relabel_tasks", "labels"})


class HoldingsList(Page):
    """Decides nothing: it asks for what is looked for and shows the answers."""

    export_wanted = Signal(object)
    """What shall leave as a file."""
    papers_wanted = Signal(object)
    """What shall be printed as a list, a cover or a note."""
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
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
        self.chosen = Chosen(porter, self.table, self)
        self.keeping = Keeping(porter, self, self._chosen_now, allowed=self._keeps)
        self.pane_shown = RecordPane(prints=self._prints, keeps=self._keeps)
        self.looking = Looking(porter, self)
        self.onward = Onward(porter, self.table, self.looking, self)
        self.beside = Beside(porter, self.table, self.pane_shown)
        if wishes is not None:
            KeptColumns(self.table, "holdings", wishes)
        self._lay_out()
        self._connect()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list as it stands now."""
        hints = [
            KeyHint("↑↓", self.tr("choose")),
            KeyHint("Enter", self.tr("open")),
            KeyHint("F4", self.tr("where is it now"), self.toggle_whereabouts),
            KeyHint("F5", self.tr("history"), self.toggle_history, told=False),
            KeyHint("Ctrl+F", self.tr("search"), self.to_search),
            KeyHint("F3", self.tr("more filters"), self.filters.toggle_more, told=False),
            KeyHint("Ctrl+D", self.tr("kept searches"), self.kept_searches.offer, told=False),
        ]
        if not self.kept_searches.isHidden():
            hints.append(KeyHint("Esc", self.tr("put the name away"), self.kept_searches.put_away))
        elif self.looking.search != EVERYTHING:
            hints.append(KeyHint("Esc", self.tr("everything"), self.filters.clear))
        hints.append(KeyHint("Ctrl+B", self.tr("boxes"), self.to_boxes, told=False))
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
            hints.append(KeyHint("Ctrl+Shift+P", self.tr("print lists"), self.papers, told=False))
        if self._keeps:
            hints.append(KeyHint("Ctrl+M", self.tr("arrange"), self.arrange))
            hints.append(KeyHint("F10", self.tr("put on a list"), self.onward.offer))
        hints += self.keeping.hints(self.beside.details)
        if self._prints and self.looking.matching:
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=False))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """Work begins by typing."""
        return self.filters.field

    def entered(self) -> None:
        """Ask for everything anew; what is chosen from comes last, for the rows are waited for."""
        self.looking.look(self.filters.search(), anew=True)
        self.keeping.count()
        self._porter.ask(questions.filter_choices, then=self.filters.offer)

    def look(self) -> None:
        """Ask for what the row above says."""
        self.beside.want_others()
        self.looking.look(self.filters.search())

    def show_record(self, record: int) -> None:
        """Look for one record by its code."""

        def show(details: RecordDetails | None) -> None:
            if details is not None:
                self.filters.look_for(details.reference_code)

        self._porter.ask(detail_questions.record_details, record, then=show)

    def refresh(self) -> None:
        """Ask for everything anew, the chosen record too, as after something was done with it."""
        self.entered()
        self.beside.ask()

    def to_search(self) -> None:
        """Put the keyboard into the search field."""
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()

    def toggle_whereabouts(self) -> None:
        """Show where the chosen record is now, or its details again."""
        self.beside.turn_to(View.WHEREABOUTS)

    def toggle_history(self) -> None:
        """Show everything that the chosen record went through, or its details again."""
        self.beside.turn_to(View.HISTORY)

    def to_boxes(self) -> None:
        """Go to the list of all boxes."""
        self.keeping.part_wanted.emit("boxes", None)

    def keep(self, record: int) -> None:
        """Come back to this record when the list is asked for again."""
        self.beside.record = record or self.beside.record

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
        if self._prints and self.looking.matching:
            self.chosen.export()

    def papers(self) -> None:
        """Go on to the papers that can be printed about the chosen records, or about the whole list."""
        if self._prints and self.looking.matching:
            self.chosen.papers()

    def _chosen_now(self) -> tuple[int | None, int | None]:
        """The record that the keyboard is on, and the entry that opened it, if it is still that one."""
        row = self.table.current()
        if row is None:
            return None, None
        return row.id, self.beside.opened if row.id == self.beside.record else None

    def _leave(self, records: tuple[int, ...]) -> None:
        self.export_wanted.emit(self._leaving(records))

    def _leaving(self, records: tuple[int, ...]) -> Leaving:
        return Leaving(self.looking.search, self.looking.order, self.looking.down, records)

    def _lay_out(self) -> None:
        buttons = []
        if self._prints:
            export = quiet(self.tr("Export"), icon="upload", key="Ctrl+E")
            export.clicked.connect(self.export)
            papers = quiet(self.tr("Forms"), key="Ctrl+Shift+P")
            papers.clicked.connect(self.papers)
            buttons += [export, papers]
        boxes = quiet(self.tr("Boxes"), icon="box", key="Ctrl+B")
        boxes.clicked.connect(self.to_boxes)
        buttons.append(boxes)
        self._head = PageHead(self.tr("Holdings"), "", *buttons, *self.keeping.buttons())
        self.besides = Words(ink="text2")
        self.besides.hide()
        main = column(self.filters, self.kept_searches, self.besides, TableCard(self.table, foot=True))
        self.compose(main, self.pane_shown, self._head)
        self.table.rows.sorted_by = (0, False)
        self._nothing_found = EmptyState("search", self.tr("No record matches."), self.tr("Look for everything"), "Esc")
        self._nothing_found.acted.connect(self.filters.clear)
        self._letters_only = EmptyState(
            "search",
            self.tr("No record matches. Titles are not found by pinyin; people, units and places are, by Ctrl+K."),
            self.tr("Look for everything"),
            "Esc",
        )
        self._letters_only.acted.connect(self.filters.clear)
        act, shortcut = (self.tr("Bring in a list"), "Ctrl+I") if self._keeps else ("", "")
        self._nothing_here = EmptyState("archive", self.tr("No record has been entered yet."), act, shortcut)
        self._nothing_here.acted.connect(self.keeping.import_wanted)

    def _connect(self) -> None:
        self.keeping.said.connect(self.said)
        self.filters.changed.connect(self.look)
        self.filters.left.connect(self._to_list)
        self.kept_searches.said.connect(self.said)
        self.kept_searches.turned.connect(self.keys_changed)
        self.looking.shown.connect(self._show_first)
        self.looking.counted.connect(self._tell_totals)
        self.looking.besides_known.connect(self._tell_besides)
        self.table.rows.sort_wanted.connect(self.looking.sort)
        self.table.rows.dataChanged.connect(self.beside.arrived)
        self.beside.told.connect(self.keys_changed)
        self.beside.refused.connect(lambda why: self.said.emit(Role.STOP, why))
        self.pane_shown.whereabouts_wanted.connect(self.toggle_whereabouts)
        self.pane_shown.history_wanted.connect(self.toggle_history)
        self.pane_shown.labels_wanted.connect(self.print_labels)
        self.pane_shown.arranging_wanted.connect(self.arrange)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda _at: self.arrange())
        self.chosen.labels_wanted.connect(self.labels_wanted)
        self.chosen.leaving_wanted.connect(self._leave)
        self.chosen.papers_wanted.connect(lambda records: self.papers_wanted.emit(self._leaving(records)))
        self.chosen.said.connect(self.said)
        self.onward.said.connect(self.said)
        self._porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
            self.beside.ask()

    def _show_first(self, rows: tuple[RecordRow, ...]) -> None:
        for state in (self._nothing_found, self._letters_only, self._nothing_here):
            state.hide()
        everything = self.looking.search == EVERYTHING
        typed = self.looking.search.text.strip()
        nothing = self._letters_only if typed.isascii() and typed.isalpha() else self._nothing_found
        self.table.set_empty(self._nothing_here if everything else nothing)
        self.table.show_pages(len(rows), self.looking.fetch, rows)
        if rows:
            self.beside.arrived()
        else:
            self.beside.show_nothing()
        self.keys_changed.emit()

    def _tell_totals(self) -> None:
        matching, whole = self.looking.matching, self.looking.whole
        self.table.rows.grow(matching)
        if self.looking.search == EVERYTHING:
            self._head.set_fact(self.tr("{0} records", "", matching).format(f"{matching:,}"))
        else:
            self._head.set_fact(self.tr("{0} match, {1} in all").format(f"{matching:,}", f"{whole:,}"))

    def _tell_besides(self) -> None:
        self.besides.show_words(former_names_words(self.looking.besides))
        self.besides.setVisible(bool(self.looking.besides))

    def _to_list(self) -> None:
        if self.table.rows.rowCount():
            # First the row: a table that gets the keyboard without one takes a row that is not selected.
            if not self.table.picked_places():
                self.table.go_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
