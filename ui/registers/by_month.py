"""A register whose rows stand in months and states, and the page that prints the month and lets it leave as a file."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from recordsroom.domain.exporting import Book
from recordsroom.services.queries.months import month_number
from ui.look.tokens import Role
from ui.parts.keybar import KeyHint
from ui.people.register import Register
from ui.registers.monthly import Monthly, Words
from ui.registers.own_page import OwnPage


class ByMonth(Register):
    """Narrows its rows by the month and the state; each register says in which month a row stands.

    A register of another kind as well names this one first.
    """

    narrow: Monthly

    def narrow_by(self, states: Iterable[StrEnum], words: Words, of: str = "") -> None:
        """Offer these states beside the search, or what else `of` names."""
        self.narrow = Monthly(self.filters, states, words, of)
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))
        self.narrow.changed.connect(self.keys_changed)

    def month_of(self, row: Any) -> str:
        """The month in which a row stands, such as 2026-11."""
        raise NotImplementedError

    def state_of(self, row: Any) -> StrEnum:
        """Its state, or what else is offered beside the month."""
        state: StrEnum = row.state
        return state

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these rows, and offer their months."""
        self.narrow.offer(map(self.month_of, rows))
        super().show_rows(rows)

    def fits(self, row: Any) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(self.month_of(row), self.state_of(row))

    def month_wanted(self) -> str:
        """The month that is chosen, else that of the row that the keyboard is on; nothing where there is none."""
        row = self.table.current()
        return self.narrow.month.chosen() or (self.month_of(row) if row is not None else "")

    def go_to_any(self, key: int, nothing: str) -> None:
        """Show this row whatever is searched for; 0 is none, and `nothing` says so."""
        if not key:
            self.tell(nothing, Role.LOOK)
            return
        self.search.clear()
        self.narrow.clear()
        self.table.go_to(key)


class MonthPage(OwnPage):
    """Holds such a register; what it prints by month and what leaves as a file are named once."""

    form = ""
    """The form that prints a month."""
    form_key = "Ctrl+P"
    """The key of it; where every row has a paper of its own, that one has Ctrl+P."""
    years = False
    """Whether it is bound by the year where no month is chosen."""
    book: Book | None = None
    """The register as it leaves as a file."""
    register: ByMonth

    def leaving(self) -> tuple[KeyHint, ...]:
        """The keys by which the month is printed and leaves as a file."""
        if not self.prints:
            return ()
        found = []
        if self.form:
            told = self.register.table.current() is not None
            found.append(KeyHint(self.form_key, self._print_words(), self.print_month, told=told))
        if self.book is not None:
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        return tuple(found)

    def print_month(self) -> None:
        """Print the month that is chosen, else the month or the year of the chosen row, as bound pages."""
        month = self.register.month_wanted()
        if self.prints and month:
            chosen = month_number(month)
            self.labels_wanted.emit(self.form, (chosen // 100 if self._whole_year() else chosen,))

    def _whole_year(self) -> bool:
        return self.years and not self.register.narrow.month.chosen()

    def _print_words(self) -> str:
        return self.tr("print the year") if self._whole_year() else self.tr("print the month")

    def export(self) -> None:
        """Lead to where the register leaves as a file: the month that is chosen, else everything."""
        if self.book is not None:
            self.opened.emit("book_export", (self.book.value, self.register.narrow.month.chosen() or ""))
