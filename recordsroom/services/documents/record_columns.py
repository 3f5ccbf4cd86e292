"""The columns that lists of records share, and the line of a record that they read (F-03, F-08 to F-11)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column


@dataclass(frozen=True, repr=False)
class RecordLine:
    """One record as lists tell it; where lists hide what tells its content, the title says so and the rest is empty.

    A title made up by the archivist comes in brackets.
    """

    number: int
    reference_code: str
    document_no: str
    author: str
    title: str | Phrase
    date: str
    mark: str
    pages: str
    note: str = ""
    retention: str = ""
    copy_no: str = ""
    until: str = ""
    """The last day of its secrecy term."""
    page_no: str = ""
    """Where it begins in its file, or from where to where it goes."""
    box_no: str = ""
    items: str = ""
    year: str = ""
    came: str | Phrase = ""
    """Whether it came, on the list of what is handed over."""


_COLUMNS: dict[str, Column[RecordLine]] = {
    "number": Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
    "reference_code": Column(Phrase(zh="档号", en="Reference"), 52, lambda line: line.reference_code),
    "document_no": Column(Phrase(zh="文号", en="Document no."), 35, lambda line: line.document_no),
    "author": Column(Phrase(zh="责任者", en="Author"), 28, lambda line: line.author, shorten="end"),
    "title": Column(Phrase(zh="题名", en="Title"), 70, lambda line: line.title, shorten="end", gives=True),
    "date": Column(Phrase(zh="日期", en="Date"), 20, lambda line: line.date, across="centre"),
    "mark": Column(Phrase(zh="密级", en="Level"), 16, lambda line: line.mark, across="centre"),
    "pages": Column(Phrase(zh="页数", en="Pages"), 10, lambda line: line.pages, across="right"),
    "retention": Column(Phrase(zh="保管期限", en="Kept"), 14, lambda line: line.retention, across="centre"),
    "copy_no": Column(Phrase(zh="份号", en="Copy"), 14, lambda line: line.copy_no, across="centre"),
    "until": Column(Phrase(zh="届满日", en="Until"), 19, lambda line: line.until, across="centre"),
    "page_no": Column(Phrase(zh="页号", en="Page"), 14, lambda line: line.page_no, across="centre"),
    "box_no": Column(Phrase(zh="盒号", en="Box"), 12, lambda line: line.box_no, across="centre"),
    "items": Column(Phrase(zh="件数", en="Items"), 12, lambda line: line.items, across="right"),
    "year": Column(Phrase(zh="年度", en="Year"), 12, lambda line: line.year, across="centre"),
    "came": Column(Phrase(zh="实收", en="Came"), 14, lambda line: line.came, across="centre"),
    "note": Column(Phrase(zh="备注", en="Note"), 14, lambda line: line.note, shorten="end"),
}


def column(name: str, wide: float, head: Phrase | None = None, **changes: Any) -> Column[RecordLine]:
    """One of these columns, so wide, and called otherwise where a form does."""
    known = _COLUMNS[name]
    return replace(known, wide=wide, head=head or known.head, **changes)


def optional(name: str, wide: float, *, usual: bool = False) -> Column[RecordLine]:
    """One of these columns, which a room may put in or leave out."""
    return column(name, wide, option=name, usual=usual)
