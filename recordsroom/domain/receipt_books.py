"""The end of an incoming book: once its year is over it is counted, signed, and takes nothing more (P-23, R-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.receiving import LONGEST_WORDS, Book
from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class BookFigures:
    """What a book of one year comes to."""

    lines: int
    last_no: int
    voided: int
    filed: int
    waiting: int
    """Unopened packets for which nobody has signed yet."""


@dataclass(frozen=True, slots=True)
class BookClosing:
    """The closing act of one book: what it came to, who counted it and who looked."""

    id: int
    book: Book
    book_year: int
    last_no: int
    book_lines: int
    voided: int
    filed: int
    still_waiting: int
    closed_at: int
    closed_by: int
    looked_by: str
    closing_note: str

    def __repr__(self) -> str:
        return f"BookClosing({self.id})"


def book_number(book: Book, year: int) -> int:
    """One number for a book of a year, by which its pages are asked for."""
    return year * 10 + list(Book).index(book)


def book_of_number(number: int) -> tuple[Book, int] | None:
    """The book and the year behind such a number, or None where it is none."""
    year, place = divmod(number, 10)
    return (list(Book)[place], year) if place < len(Book) else None


def may_close_book(  # noqa: PLR0913, PLR0917 - a closing act is told by year, count, who looked, and what stands
    year: int, figures: BookFigures, counted: int, looked_by: str, keeper: str, note: str, *, closed: bool, today: date
) -> tuple[Objection, ...]:
    """Judge the closing act of a book; packets that wait are told in it, they do not keep it open."""
    if closed:
        return (Objection(Reason.BOOK_CLOSED),)
    if not figures.lines:
        return (Objection(Reason.NOTHING_TO_DO),)
    if max(len(looked_by), len(note)) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = {
        Reason.BOOK_NOT_OVER: year >= today.year,
        Reason.BOOK_COUNT_DIFFERS: counted != figures.lines,
        Reason.BOOK_UNSIGNED: not looked_by.strip() or same_person(looked_by, keeper),
    }
    facts = {Reason.BOOK_COUNT_DIFFERS: {"lines": figures.lines}}
    return tuple(Objection(reason, facts.get(reason, {})) for reason, holds in found.items() if holds)
