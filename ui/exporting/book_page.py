"""The page on which a register leaves: its lines as they will stand in the file, onto what, and what for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from recordsroom.domain.exporting import Book
from recordsroom.services.book_exporting import BookOrder
from recordsroom.services.queries.books import COLUMNS, BookRows, book_rows
from recordsroom.services.queries.exporting import ListSummary
from recordsroom.services.writing.cells import Cell
from ui.exporting.leaving_page import LeavingPage
from ui.exporting.side import ExportSide
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Column
from ui.series.missing import MISSING_NUMBERS

translate = QCoreApplication.translate
Row: TypeAlias = tuple[Cell, ...]
_BOOKS: dict[Book, tuple[str, Callable[[], str]]] = {
    Book.VISITS: ("visits", lambda: translate("Books", "Register of the reading room")),
    Book.KNOWING: ("knowing", lambda: translate("Books", "Who knows")),
    Book.COPIES: ("copies", lambda: translate("Books", "Copies and excerpts")),
    Book.CIRCULATION: ("circulation", lambda: translate("Books", "Circulation")),
    Book.DISPATCHES: ("outgoing", lambda: translate("Books", "Outgoing book")),
    Book.CATALOGUES: ("catalogues", lambda: translate("Books", "Register of lists of files")),
    Book.MOVEMENTS: ("movements", lambda: translate("Books", "In and out of stock")),
    Book.CHASES: ("chases", lambda: translate("Books", "Register of chases")),
    Book.RECEIPTS: ("receipts", lambda: translate("Books", "Incoming book")),
    Book.LOANS: ("registers", lambda: translate("Books", "Register of loans")),
    Book.CARRIED: ("carried", lambda: translate("Books", "Carried outside")),
    Book.CALL_INS: ("call_ins", lambda: translate("Books", "Called in")),
    Book.ROOM_STAYS: ("room_stays", lambda: translate("Books", "In and out of the repository")),
    Book.HANDOVERS: ("handing", lambda: translate("Books", "Handovers")),
    Book.SHIFTS: ("shifts", lambda: translate("Books", "Register of shifts")),
    Book.SAFES: ("safes", lambda: translate("Books", "Safe cabinets")),
    Book.COUNTS: ("count_book", lambda: translate("Books", "Register of counts")),
    Book.SECRECY: ("secrecy", lambda: translate("Books", "Secrecy decisions")),
    Book.SECRETS: ("secrecy", lambda: translate("Books", "State secrets")),
    Book.ACCESSIONS: ("accessions", lambda: translate("Books", "Taken over")),
    Book.INCIDENTS: ("incidents", lambda: translate("Books", "Incidents")),
    Book.APPROVERS: ("people", lambda: translate("Books", "Approvers and classifiers")),
    Book.PRINTS: ("printing", lambda: translate("Books", "Prints")),
    Book.MISSING: ("holdings", lambda: translate("Books", "Missing numbers")),
    Book.READERS: ("people", lambda: translate("Books", "Readers")),
    Book.TRAINING: ("training", lambda: translate("Books", "Training and undertakings")),
    Book.CLIMATE: ("room_care", lambda: translate("Books", "The air of the repository")),
    Book.LOOKS: ("room_care", lambda: translate("Books", "Looks around")),
    Book.TREATMENTS: ("room_care", lambda: translate("Books", "Conservation")),
    Book.APPRAISALS: ("retention", lambda: translate("Books", "Appraisals")),
    Book.DESTRUCTIONS: ("destruction", lambda: translate("Books", "Destruction")),
    Book.TRANSFERS: ("transfers", lambda: translate("Books", "Transfers to the archives")),
    Book.HOLDS: ("secrecy", lambda: translate("Books", "Holds")),
    Book.RESTRICTIONS: ("secrecy", lambda: translate("Books", "Privacy restrictions")),
    Book.OWN_SECRETS: ("own_secrets", lambda: translate("Books", "Work and business secrets")),
    Book.ACCESS: ("secrecy", lambda: translate("Books", "Review of opening")),
    Book.MEDIA: ("equipment", lambda: translate("Books", "Storage media")),
    Book.MEDIUM_USES: ("equipment", lambda: translate("Books", "Uses of storage media")),
    Book.DEVICES: ("equipment", lambda: translate("Books", "Devices")),
    Book.DEVICE_REPAIRS: ("equipment", lambda: translate("Books", "Uses and repairs of devices")),
    Book.GENERAL: ("statistics", lambda: translate("Books", "General register")),
}
"""The page that keeps each book, and its name."""
_INSIDE: dict[Book, object] = {Book.MISSING: MISSING_NUMBERS}
"""What the page that keeps a book is told, where the book is on a part of it."""
_SIGN = 8
"""So many points a sign of a heading takes on the screen, about."""


def book_words(book: Book) -> str:
    """What a register is called."""
    return _BOOKS[book][1]()


class BookExportPage(LeavingPage):
    """A register, line by line as it would leave."""

    key = "book_export"
    icon = "upload"
    opened = Signal(str, object)
    """The page that keeps the book, to which Esc leads back."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, ExportSide(back=self.tr("Back to the register"), of_book=True), parent)
        self.book, self.month = Book.VISITS, ""
        self._lines: tuple[Row, ...] = ()
        self.tables = {book: Table(_preview(book), key=lambda row: row[0]) for book in Book}
        self._stack = QStackedWidget()
        for table in self.tables.values():
            table.set_empty(EmptyState("upload", self.tr("Nothing stands in this register yet.")))
            self._stack.addWidget(TableCard(table, foot=True))
        self.lay_out(self._stack, PageHead(self.title()))

    @property
    def shown_table(self) -> Table:
        """The lines as they would leave."""
        return self.tables[self.book]

    def order(self) -> BookOrder | None:
        """The register that shall leave."""
        told = self.side.form.answers()
        if told is None:
            return None
        kind, medium, purpose = told
        return BookOrder(book=self.book, month=self.month, lines=self._lines, kind=kind, medium=medium, purpose=purpose)

    def lead_back(self) -> None:
        """Go back to the page that keeps the book."""
        self.opened.emit(_BOOKS[self.book][0], _INSIDE.get(self.book))

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("BookExportPage", "Export a register")

    def help_key(self) -> str:
        """It stands in the chapter about registers."""
        return "registers"

    def open(self, argument: object) -> None:
        """Put a book together and show it: a pair of the book and its month, which is empty for everything."""
        if isinstance(argument, tuple) and not self.work.busy:
            self.book, self.month = Book(argument[0]), str(argument[1])
            self._asked += 1
            self._ready = False
            self._stack.setCurrentIndex(list(Book).index(self.book))
            self.side.show_waiting()
            asked = self._asked
            self._porter.ask(book_rows, self.book, self.month, then=lambda found: self._show(asked, found))

    def _show(self, asked: int, found: BookRows) -> None:
        if asked != self._asked:
            return
        self._lines, self._ready = found.rows, bool(found.rows)
        span = self.month or self.tr("everything")
        told = self.tr("{0}, {1}: {2} rows", "", len(found.rows)).format(
            _BOOKS[self.book][1](), span, f"{len(found.rows):,}"
        )
        self._head.set_fact(told)
        table = self.tables[self.book]
        table.show_rows(found.rows)
        self.ask_for(len(found.rows), ListSummary(found.level, 0))
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _preview(book: Book) -> tuple[Column[Row], ...]:
    return tuple(_column(place, name, wide) for place, (name, wide) in enumerate(COLUMNS[book]))


def _column(place: int, name: str, wide: int) -> Column[Row]:
    def text(row: Row) -> str:
        return "" if row[place] is None else str(row[place])

    # The headings are those of the file, whatever the language of the screen.
    return Column(lambda: name, text, name=name, width=max(48, wide * _SIGN), sortable=False)
