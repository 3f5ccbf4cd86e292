"""The closing act of an incoming book: which book, how many lines were counted on paper, who looked (P-23)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import CloseReceiptBook
from recordsroom.domain.receiving import LONGEST_WORDS
from recordsroom.services.queries.receipts import BookToClose
from ui.messages.receiving import book_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import Form, typed

_MOST_DIGITS = 6


class ClosingForm(Form):
    """Offers the books whose year is over; what is counted is typed, never proposed."""

    def __init__(self, books: Sequence[BookToClose], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books = tuple(books)
        self.book, self.counted = Choice(), PlainDigits(longest=_MOST_DIGITS)
        self.looked_by, self.note = Line(), Line()
        for place, one in enumerate(self._books):
            self.book.add(f"{one.year}\u3000{book_words(one.book)}", place)
        for line in (self.looked_by, self.note):
            line.setMaxLength(LONGEST_WORDS)
        self.add(Field(self.tr("Book"), self.book))
        self._counted = self.add(
            Field(self.tr("Lines counted in the book"), self.counted, self.tr("Void lines count too."))
        )
        self.add(Field(self.tr("Looked at by"), self.looked_by, self.tr("Somebody else; signs on the last page.")))
        self.add(Field(self.tr("Note"), self.note))

    def chosen(self) -> BookToClose | None:
        """The book that is to be closed."""
        place = self.book.chosen()
        return None if place is None else self._books[place]

    def command(self) -> CloseReceiptBook | None:
        """The request, or None with the count marked."""
        self._counted.set_error("" if self.counted.text() else self.tr("Count the lines of the book."))
        chosen = self.chosen()
        if not self.counted.text() or chosen is None:
            return None
        return CloseReceiptBook(
            book=chosen.book,
            book_year=chosen.year,
            counted=int(self.counted.text()),
            looked_by=typed(self.looked_by),
            note=typed(self.note),
        )
