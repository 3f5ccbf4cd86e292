"""The lines of the incoming books with their forms: receiving, handing over, voiding, filing, closing a year."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from recordsroom.domain.keepers import Duty
from recordsroom.domain.receipt_books import book_number
from recordsroom.domain.receipt_facts import BookClosed, ReceiptEntered
from recordsroom.domain.receiving import Book
from recordsroom.services.queries import receipts as questions
from recordsroom.services.queries.receipts import BookToClose, ReceiptRow, ReceiptState
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.receiving import receipt_state_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.fields import Choice
from ui.people.register import Register
from ui.porter import Porter
from ui.receiving.closing_form import ClosingForm
from ui.receiving.columns import RECEIPTS, state_words
from ui.receiving.forms import HandOverForm, ReceiptForm, ReplyForm, VoidForm
from ui.receiving.side import show_receipt


class ReceiptsRegister(Register):
    """The lines of the books; year and state narrow them."""

    opened = Signal(str, object)
    """Another page, and what it shall show."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        self._closed: BookToClose | None = None
        act, key = (self.tr("Receive"), "Ctrl+N") if self.keeps else ("", "")
        empty = EmptyState("file-text", self.tr("Nothing was received yet."), act, key)
        empty.acted.connect(self.new)
        super().__init__(porter, RECEIPTS, empty, act)
        self.search.setPlaceholderText(self.tr("Number, day, sender or title"))
        self._choose_from()

    def ask(self) -> None:
        """Ask for the lines of the year that is wanted."""
        self.porter.ask(questions.receipt_years, then=self._ask_book)

    def words(self, row: ReceiptRow) -> str:
        """Number, day, sender, document number, title as lists show it, addressee, code, reply and state."""
        known = (row.number, row.received_on.isoformat(), row.from_unit, row.document_no, row.title or "")
        return " ".join((*known, row.addressee, row.reference_code, row.reply_no, state_words(row)))

    def fits(self, row: ReceiptRow) -> bool:
        """Whether it stands as is asked for."""
        return self.state.chosen() in {None, row.state}

    def count(self) -> str:
        """How many lines there are, of which year, and how many packets wait."""
        waiting = sum(row.waits for row in self.rows)
        year = self.tr("all years") if self.year.chosen() is None else str(self.year.chosen())
        return self.tr("{0}: {1} lines, {2} to hand over", "", len(self.rows)).format(
            year, f"{len(self.rows):,}", waiting
        )

    def chosen(self) -> ReceiptRow | None:
        """The line that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, ReceiptRow) else None

    def next_year(self) -> None:
        """Show the book of the next year that has one, then all of them again."""
        self.year.setCurrentIndex((self.year.currentIndex() + 1) % self.year.count())

    def toggle_waiting(self) -> None:
        """Show what is still to be handed over and nothing else, or everything again."""
        self.state.choose(None if self.state.chosen() == ReceiptState.WAITS else ReceiptState.WAITS)

    def go_to(self, line: int) -> None:
        """Show the line with this number of the vault, whatever was searched for."""
        self._wanted = line
        self.search.clear()
        self.state.choose(None)
        self.year.choose(None)
        self.ask()

    # --- what is typed ---

    def new(self) -> None:
        """Open the form for something that came in."""
        if self.keeps:
            room = self.porter.room
            highest = min(room.policy.pc_level, room.keeper.knows_up_to(room.policy.pc_level))
            form = ReceiptForm(room.clock().today, room.keeper.name, highest, self.rows)
            self.open_form(form, self.tr("Receive a document"), self.tr("Enter"), form.command)

    def hand_over(self) -> None:
        """Ask who signs for the chosen packet."""
        row = self.chosen()
        if self.keeps and row is not None and row.waits:
            form = HandOverForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Hand over {0}").format(row.number), self.tr("Hand over"), form.command)

    def note_reply(self) -> None:
        """Ask under which number the chosen line was answered."""
        row = self.chosen()
        if self.keeps and row is not None and row.can_be_answered:
            form = ReplyForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Reply to {0}").format(row.number), self.tr("Note the reply"), form.command)

    def void(self) -> None:
        """Ask why the chosen line is void."""
        row = self.chosen()
        if self.keeps and row is not None and row.can_be_voided:
            form = VoidForm(row)
            self.open_form(form, self.tr("Void {0}").format(row.number), self.tr("Void"), form.command)

    def close_book(self) -> None:
        """Ask which books could be closed, then for the count."""
        if self.keeps:
            self.porter.ask(questions.books_to_close, then=self._ask_closing)

    # --- what it leads to ---

    def file(self) -> None:
        """Make a record of the chosen line, on the page where records are registered."""
        row = self.chosen()
        if self.keeps and row is not None and row.can_be_filed:
            self.told = ""
            self.opened.emit("holdings", row)

    def show_record(self) -> None:
        """Show the record that the chosen line became."""
        row = self.chosen()
        if row is not None and row.record is not None:
            self.opened.emit("holdings", row.record)

    @property
    def voidable(self) -> bool:
        """Whether the chosen line may still be voided."""
        row = self.chosen()
        return row is not None and row.can_be_voided

    @property
    def older(self) -> bool:
        """Whether there is a book of a year that is over."""
        years = (self.year.itemData(at) for at in range(1, self.year.count()))
        return any(year < self.porter.room.clock().today.year for year in years)

    def books(self) -> tuple[int, ...]:
        """The books to be printed: that of the chosen line, else both of the year that is shown."""
        row, year = self.chosen(), self.year.chosen()
        if row is not None:
            return (book_number(row.book, row.book_year),)
        return tuple(book_number(book, year) for book in Book) if year is not None else ()

    # --- what came of it, and what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """Which number it got, to be written on the document, or that a book is closed."""
        told = outcome.told
        if isinstance(told, ReceiptEntered):
            return self.tr("{0}: write the number on the document.").format(told.number)
        if isinstance(told, BookClosed):
            return self.tr("{0} is closed with {1} lines; Ctrl+P prints it to be signed.", "", told.lines).format(
                told.year, told.lines
            )
        if isinstance(self.form, VoidForm):
            return self.tr("Void; the number stays in the book.")
        return self.tr("Handed over.") if isinstance(self.form, HandOverForm) else super().saved_words(outcome)

    def row_made(self, outcome: Outcome) -> int | None:
        """The line that was entered; a book that was closed is shown from its last line, as it is to be printed."""
        if not isinstance(self.form, ClosingForm):
            return super().row_made(outcome)
        self._closed = self.form.chosen()
        self.state.choose(None)
        with QSignalBlocker(self.year):
            self.year.choose(None)
        return None

    def show_rows(self, rows: tuple[ReceiptRow, ...]) -> None:
        """Show these lines, and go to the last one of a book that was just closed."""
        if (closed := self._closed) is not None:
            of = (row.id for row in rows if (row.book, row.book_year) == (closed.book, closed.year))
            self._wanted, self._closed = max(of, default=None), None
        super().show_rows(rows)

    def show_one(self, row: ReceiptRow) -> None:
        """Show what the book says of one line, and what can be done with it."""
        show_receipt(self.side, row)
        if self.keeps and row.can_be_filed:
            self._act(primary(self.tr("File"), icon="archive", key="F7"), self.file)
        if row.record is not None:
            self._act(secondary(self.tr("Show the record"), icon="archive", key="F2"), self.show_record)
        if self.keeps and row.waits:
            self._act(primary(self.tr("Hand over"), icon="user-check", key="F6"), self.hand_over)
        if self.keeps and row.can_be_answered:
            self._act(secondary(self.tr("Reply no."), icon="send", key="F5"), self.note_reply)
        if self.keeps and row.can_be_voided:
            self._act(secondary(self.tr("Void"), icon="file-x", key="F8"), self.void)
        self.side.end_acts()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)

    def _ask_closing(self, books: tuple[BookToClose, ...]) -> None:
        if not books:
            self.tell(self.tr("Every book of a year that is over is closed."), Role.LOOK)
            return
        form = ClosingForm(books)
        self.open_form(form, self.tr("Close a book"), self.tr("Close the book"), form.command)

    def _choose_from(self) -> None:
        self.year, self.state = Choice(self.tr("Year")), Choice(self.tr("State"))
        self.year.add(self.tr("all"), None)
        self.state.add(self.tr("all"), None)
        for state in ReceiptState:
            self.state.add(receipt_state_words(state), state)
        for choice in (self.year, self.state):
            self.filters.addWidget(choice)
        self.year.currentIndexChanged.connect(lambda _place: self.ask())
        self.state.currentIndexChanged.connect(lambda _place: self._filter(self.search.text()))

    def _ask_book(self, years: tuple[int, ...]) -> None:
        chosen = self.year.chosen()
        with QSignalBlocker(self.year):
            self.year.clear()
            self.year.add(self.tr("all"), None)
            for year in years:
                self.year.add(str(year), year)
            self.year.choose(chosen)
        self.porter.ask(questions.receipt_book, self.year.chosen(), then=self.show_rows)
