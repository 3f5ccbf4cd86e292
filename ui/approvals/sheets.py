"""Every signed form with its state, its lines below it, and what the leader wrote beside each (P-07, P-12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.domain.commands import MarkLine, SignWord
from recordsroom.domain.keepers import Duty
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries import approval_register as questions
from recordsroom.services.queries.approval_list import MOST_SHEETS
from recordsroom.services.queries.approval_register import SheetLine, SheetRow
from recordsroom.services.room import Outcome
from ui import messages
from ui.approvals.columns import LINES, SHEETS
from ui.approvals.side import SheetPane
from ui.approvals.words import state_words, terms_words
from ui.look.tokens import GAP_12, GAP_16, ROW_DENSE, Role
from ui.parts.empty import EmptyState
from ui.parts.fields import Choice
from ui.parts.keybar import KeyHint
from ui.parts.list_search import ListSearch
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter

_SEARCH = 300


class SheetsTab(QWidget):
    """Decides nothing: it shows what is on record and asks for marks."""

    keys_changed = Signal()
    counted = Signal()
    list_wanted = Signal(tuple)
    """The forms that shall be printed as a list."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self._rows = porter, tuple[SheetRow, ...]()
        self._marks = Duty.LEND in porter.room.keeper.duties
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self._told, self._shown = ("", Role.OK), 0
        self._signing = False
        """Whether the day that is asked for is that of a signature."""
        self.search, self.state = ListSearch(self.tr("Form number, reader, unit, approver")), Choice(self.tr("State"))
        self.table = Table(SHEETS, key=lambda row: row.id, row_height=ROW_DENSE)
        self.lines = Table(LINES, key=lambda line: line.id, struck=lambda line: line.terms.struck, row_height=ROW_DENSE)
        self.side = SheetPane()
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.returnPressed.connect(self.to_sheets)
        self.search.left.connect(self.to_sheets)
        self.state.currentIndexChanged.connect(lambda _place: self._fill())
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.to_lines())
        self.lines.chosen.connect(lambda _line: self._line_chosen())
        self.side.said.connect(self._shorten_to)
        self.side.signed.connect(self._signed_on)

    def ask(self) -> None:
        """Ask for every form."""
        self._porter.ask(questions.approval_register, then=self._show_rows)

    def count(self) -> str:
        """How many forms there are, and how many of them still let something out."""
        live = sum(row.state in {SheetState.OPEN, SheetState.PARTLY} for row in self._rows)
        return self.tr("{0} forms, {1} still good", "", len(self._rows)).format(f"{len(self._rows):,}", f"{live:,}")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list, of the lines, or of the day that is asked for."""
        if self.side.asking:
            return KeyHint("Enter", self.tr("record")), KeyHint("Esc", self.tr("back"), self.put_away)
        if self.line() is None:
            return (
                KeyHint("↑↓", self.tr("choose a form")),
                KeyHint("Enter", self.tr("its lines")),
                KeyHint("F4", self.tr("only still good"), self.only_live),
                KeyHint("F9", self.tr("signed afterwards"), self.ask_signed, self._owes),
                *((KeyHint("Ctrl+P", self.tr("print what is shown"), self.print_shown),) if self._prints else ()),
                KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus),
            )
        marks = (
            KeyHint("F6", self.tr("strike, let again"), self.strike),
            KeyHint("F7", self.tr("back sooner"), self.shorten),
            KeyHint("F8", self.tr("read here only"), self.only_reading),
        )
        back = KeyHint("Esc", self.tr("back to the forms"), self.to_sheets)
        return (KeyHint("↑↓", self.tr("choose a line")), *(marks if self._marks else ()), back)

    def sheet(self) -> SheetRow | None:
        """The form that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, SheetRow) else None

    def line(self) -> SheetLine | None:
        """The line that the keyboard is on, while it is among the lines."""
        line = self.lines.current() if self.lines.hasFocus() or self.side.asking else None
        return line if isinstance(line, SheetLine) else None

    def to_sheets(self) -> None:
        """Put the keyboard on the forms."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def to_lines(self) -> None:
        """Put the keyboard on the lines of the form."""
        if self.lines.rows.rowCount():
            self.lines.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.lines.current() is None:
                self.lines.go_first()
            self.keys_changed.emit()

    def only_live(self) -> None:
        """Show what still lets something out and nothing else, or everything again."""
        self.state.choose(None if self.state.chosen() else SheetState.OPEN)

    def show_state(self, state: SheetState) -> None:
        """Show what is in this state and nothing else."""
        self.search.clear()
        self.state.choose(state)

    def print_shown(self) -> None:
        """Print the forms that are shown, with their lines."""
        if self._prints and (shown := self.shown()):
            self.list_wanted.emit(shown[:MOST_SHEETS])

    def shown(self) -> tuple[int, ...]:
        """The forms that are listed, in their order."""
        return tuple(row.id for row in self._shown_rows())

    def stand_beside(self, pane: QWidget) -> None:
        """Let a pane stand where that of the form stands."""
        self._whole.addWidget(pane)

    def strike(self) -> None:
        """The leader struck this line; once more lets it again."""
        if (line := self.line()) is not None:
            self._mark(line, replace(line.terms, struck=not line.terms.struck))

    def only_reading(self) -> None:
        """The leader lets this be read in the room only; once more lets it out again."""
        if (line := self.line()) is not None:
            self._mark(line, replace(line.terms, reading_only=not line.terms.reading_only))

    def shorten(self) -> None:
        """Ask by which day the leader wants it back."""
        if (line := self.line()) is not None and self._marks:
            self.side.ask_day(line.terms.latest_on)
            self.keys_changed.emit()

    def ask_signed(self) -> None:
        """Ask when the form of this spoken word was signed (P-27)."""
        if self._owes:
            self._signing = True
            self.side.ask_signed(self._porter.room.clock().today)
            self.keys_changed.emit()

    @property
    def _owes(self) -> bool:
        row = self.sheet()
        return self._marks and row is not None and row.state is SheetState.UNSIGNED

    def _signed_on(self, day: date) -> None:
        row = self.sheet()
        if row is not None:
            self._porter.do(SignWord(approval=row.id, signed_on=day), partial(self._was_signed, row), self._refused)

    def _was_signed(self, row: SheetRow, outcome: Outcome) -> None:
        words = self.tr("{0}: signed afterwards. Journal entry {1}.").format(row.form_no, f"{outcome.entry:,}")
        self._told = (words, Role.OK)
        self.side.asking = self._signing = False
        self.to_sheets()
        self.ask()

    def put_away(self) -> None:
        """Leave the day as it was."""
        signing, self._signing = self._signing, False
        self.side.asking = False
        self._show_side()
        (self.to_sheets if signing else self.to_lines)()

    def _shorten_to(self, day: date | None) -> None:
        if (line := self.line()) is not None:
            self._mark(line, replace(line.terms, latest_on=day))

    def _mark(self, line: SheetLine, terms: LineTerms) -> None:
        if self._marks:
            said = partial(self._marked, line, terms)
            self._porter.do(MarkLine(line=line.id, terms=terms), said, self._refused)

    def _marked(self, line: SheetLine, terms: LineTerms, outcome: Outcome) -> None:
        told = terms_words(terms) or self.tr("let as it was asked for")
        words = self.tr("{0}: {1}. Journal entry {2}.").format(line.reference_code, told, f"{outcome.entry:,}")
        self._told = (words, Role.OK)
        self.side.asking = False
        self.to_lines()
        self.ask()

    def _refused(self, failed: Exception) -> None:
        self._told = (messages.sentence(failed), Role.STOP)
        self._show_side()

    def _show_rows(self, rows: tuple[SheetRow, ...]) -> None:
        self._rows = rows
        self._fill()
        self.counted.emit()

    def _fill(self) -> None:
        self.table.show_rows(self._shown_rows())
        if self.table.current() is None:
            self.table.go_first()
        self._choose(self.table.current())

    def _shown_rows(self) -> list[SheetRow]:
        """The forms that the search and the state let through."""
        wanted, state = self.search.text().strip(), self.state.chosen()
        live = {SheetState.OPEN, SheetState.PARTLY} if state == SheetState.OPEN else {state}
        return [
            row
            for row in self._rows
            if (not state or row.state in live)
            and (not wanted or found_by(" ".join((row.form_no, row.reader, row.unit, row.approver)), wanted))
        ]

    def _choose(self, row: object) -> None:
        if not isinstance(row, SheetRow):
            self.lines.show_rows(())
            self._show_side()
            return
        if row.id != self._shown:
            self._shown, self._told = row.id, ("", Role.OK)
        self._porter.ask(questions.sheet_lines, row.id, then=partial(self._show_lines, row))
        self.keys_changed.emit()
        self._show_side()

    def _show_lines(self, row: SheetRow, lines: tuple[SheetLine, ...]) -> None:
        if self.sheet() is row:
            self.lines.show_rows(lines)
            self._show_side()

    def _line_chosen(self) -> None:
        if not self.side.asking:
            self._show_side()
            self.keys_changed.emit()

    def _show_side(self) -> None:
        row = self.sheet()
        if self.side.asking:
            return
        if row is not None and row.by_scope:
            self._porter.ask(questions.sheet_scope, row.id, then=lambda scope: self._show_one(row, scope))
        else:
            self._show_one(row, None)

    def _show_one(self, row: SheetRow | None, scope: questions.SheetScope | None) -> None:
        if self.sheet() is row and not self.side.asking:
            self.side.show_sheet(row, scope, *self._told)

    def _lay_out(self) -> None:
        self.search.setFixedWidth(_SEARCH)
        self.state.add(self.tr("all"), None)
        for state in SheetState:
            # What was used in part is still good, as what was not used at all.
            if state is not SheetState.PARTLY:
                self.state.add(self.tr("Still good") if state is SheetState.OPEN else state_words(state), state)
        self.table.set_empty(EmptyState("stamp", self.tr("No form is like that. F6 at the desk records one.")))
        self.lines.set_empty(EmptyState("stamp", self.tr("Nothing went out on this form yet.")))
        filters = QHBoxLayout()
        filters.setSpacing(GAP_12)
        filters.addWidget(self.search)
        filters.addWidget(self.state)
        filters.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(GAP_12)
        left.addLayout(filters)
        left.addWidget(TableCard(self.table), 3)
        left.addWidget(TableCard(self.lines, self.tr("Lines of the form")), 2)
        whole = self._whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_16)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)
