"""清点核对登记: the register of counts as a page (G-19), narrowed by period and state, printed and exported."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.count_progress import CountStand, stand_of
from recordsroom.domain.exporting import Book
from recordsroom.services.queries.counts import CountRow, counts
from recordsroom.services.queries.months import month_number
from ui.counting.columns import BOOK, stand_words, state_words
from ui.counting.told import show_count
from ui.messages.count_scopes import scope_words
from ui.messages.counting import cause_words
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.parts.keybar import KeyHint
from ui.people.register import Register
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class CountBook(Register):
    """Every count, the newest first, with its figures and who signed it; Enter opens one."""

    wanted = Signal(int)
    """A count to be opened."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, BOOK, EmptyState("notebook-tabs", self.tr("Nothing was counted here yet.")))
        self.search.setPlaceholderText(self.tr("Number, scope, cause, person"))
        self.narrow = Monthly(self.filters, CountStand, stand_words, period=self.tr("Period"))
        self.narrow.changed.connect(self._narrowed)
        self.table.opened.connect(lambda _row: self.enter())

    def ask(self) -> None:
        """Ask for every count."""
        self.porter.ask(counts, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these counts, and offer their years and months."""
        self.narrow.offer(words for row in rows for words in (f"{row.begun_at:%Y}", f"{row.begun_at:%Y-%m}"))
        super().show_rows(rows)

    def words(self, row: CountRow) -> str:
        """Number, scope, cause, state and people."""
        session = row.session
        about = (session.session_no, scope_words(session, row.scope), cause_words(session.reason_for), state_words(row))
        people = (row.begun_by, session.second_counter, session.signed_name or "", session.report_no or "")
        return " ".join((*about, *people))

    def fits(self, row: CountRow) -> bool:
        """Whether it was begun in the period and is as far as is chosen."""
        period = self.narrow.month.chosen() or ""
        return f"{row.begun_at:%Y-%m}".startswith(period) and self.narrow.state.chosen() in {
            None,
            stand_of(row.session),
        }

    def count(self) -> str:
        """How many there are, and how many are not signed yet."""
        unsigned = sum(not row.session.signed for row in self.rows)
        return self.tr("{0} counts, {1} not signed", "", len(self.rows)).format(len(self.rows), unsigned)

    def chosen(self) -> CountRow | None:
        """The count that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, CountRow) else None

    def enter(self) -> None:
        """Open the chosen one on the page of counting."""
        row = self.chosen()
        if row is not None:
            self.wanted.emit(row.id)

    def show_one(self, row: CountRow) -> None:
        """Show one count."""
        show_count(self.side, row)
        go = primary(self.tr("Open the count"), icon="clipboard-check", key="Enter")
        go.clicked.connect(self.enter)
        self.side.add_act(go)
        self.side.end_acts()
        self.keys_changed.emit()

    def _narrowed(self) -> None:
        self._filter(self.search.text())
        if self.table.current() is None:
            self.table.go_first()


class CountBookPage(OwnPage):
    """The register with its keys: open, print the period, print one report, export."""

    key = "count_book"
    icon = "clipboard-check"
    touched = frozenset({"count_sessions", "count_settlements"})
    hears = frozenset()
    register: CountBook

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, CountBook(porter), parent)
        self.register.wanted.connect(lambda count: self.opened.emit("counting", count))

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CountBookPage", "Register of counts")

    def acts(self) -> tuple[KeyHint, ...]:
        """Open, print, export."""
        some = self.register.chosen() is not None
        found = [KeyHint("Enter", self.tr("open"), told=some)]
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the period"), self.print_period, told=some))
            found.append(KeyHint("Ctrl+O", self.tr("report"), self.print_report, told=some))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=some))
        return tuple(found)

    def print_period(self) -> None:
        """Print the year or the month that is chosen, else every count."""
        period = self.register.narrow.month.chosen()
        if self.prints:
            self.labels_wanted.emit("count_register", (month_number(period),) if period else ())

    def print_report(self) -> None:
        """Print the report of the chosen count."""
        row = self.register.chosen()
        if self.prints and row is not None:
            self.labels_wanted.emit("count_report", (row.id,))

    def export(self) -> None:
        """Lead to where this register leaves as a file: the period that is chosen, else everything."""
        self.opened.emit("book_export", (Book.COUNTS.value, self.register.narrow.month.chosen() or ""))
