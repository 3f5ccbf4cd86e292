"""A list as it was read: its rows word for word, and how its bytes were understood."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from recordsroom.domain.aliases import plain_alias
from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress, uncollected
from recordsroom.services.reading import apart, delimited
from recordsroom.services.reading.encodings import Encoding, guessed_encoding
from recordsroom.services.reading.headings import Heading, headings_of, plain_heading
from recordsroom.services.reading.layout import laid_out
from recordsroom.services.reading.limits import MOST_BYTES
from recordsroom.services.reading.sheet import Sheet, SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceList:
    """One list: what stands in it, and what was guessed about it, to be shown before it is believed."""

    encoding: Encoding | None
    """None for a workbook, which says itself how it is written."""
    delimiter: str
    columns: tuple[str, ...] = field(repr=False)
    """The headings as they stand in the list."""
    headings: tuple[Heading | None, ...]
    """What each column was taken for; None is a column that is left out."""
    heading_line: int
    heading_rows: int = 1
    rows: tuple[SheetRow, ...] = field(repr=False)
    titles: tuple[int, ...] = ()
    totals: tuple[int, ...] = ()
    """Lines above the headings, and lines with totals or repeated headings: both are left out."""
    sheet: str = field(default="", repr=False)
    """Which sheet of a workbook it is."""
    sheets: tuple[str, ...] = field(default=(), repr=False)
    """The sheets of the workbook in which something stands."""
    digest: str
    """SHA-256 of the file."""

    def taken_as(self, headings: Sequence[Heading | None]) -> SourceList:
        """The same list with its columns taken for something else; of two taken alike the first counts."""
        once = [heading if heading not in headings[:place] else None for place, heading in enumerate(headings)]
        return replace(self, headings=tuple(once))

    def place(self, heading: Heading) -> int | None:
        """In which column this stands, or None where the list does not have it."""
        return self.headings.index(heading) if heading in self.headings else None

    def cell(self, row: SheetRow, heading: Heading) -> str:
        """The words of a row under a heading; empty where the list has no such column."""
        place = self.place(heading)
        return row.cells[place].strip() if place is not None and place < len(row.cells) else ""

    @property
    def signature(self) -> str:
        """The digest of the headings: lists of one look have the same."""
        return hashlib.sha256("\0".join(map(plain_heading, self.columns)).encode()).hexdigest()

    @property
    def book_signature(self) -> str:
        """The digest of the sheets of a workbook: those of one look have the same."""
        return hashlib.sha256("\0".join(("sheets", *self.sheets)).encode()).hexdigest()

    @property
    def layout(self) -> str:
        """In one line how the list was understood, for the journal: encoding and columns, no contents."""
        taken = ",".join(heading.value if heading else "-" for heading in self.headings)
        return f"{self.encoding or 'workbook'}/{taken}"


_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_MOST_TRIED = 6
_OLD_ENDINGS = frozenset({".xls", ".et", ".wps", ".doc", ".ods"})


def open_list(path: Path, progress: Progress, encoding: Encoding | None = None, sheet: str = "") -> SourceList:
    """Read a list from a file; raises Unreadable with the problem and, where there is one, the line."""
    return read_list(content_of(path), path.name, progress, encoding, sheet)


def content_of(path: Path) -> bytes:
    """The bytes of a file, as far as one may be that large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable(problem="SIZE")
        return path.read_bytes()
    except OSError as failed:
        raise Unreadable(problem="FILE") from failed


def read_list(
    content: bytes, name: str, progress: Progress | None = None, encoding: Encoding | None = None, sheet: str = ""
) -> SourceList:
    """Read a list from its bytes; the name only tells what kind of file it says it is.

    Of a workbook that sheet is read, else the first one that has a row of headings.
    """
    progress = progress or Progress()
    with uncollected():
        taken, read = read_sheet(content, name, progress, encoding, sheet)
        try:
            return _understood(taken, read, content)
        except Unreadable:
            # A cover or a sheet of notes often stands before the list.
            for other in () if sheet else read.names[1:_MOST_TRIED]:
                with suppress(Unreadable):
                    return _understood(None, apart.read_sheet(content, progress, other), content)
            raise


def is_workbook(content: bytes, name: str) -> bool:
    """Whether a file is, or says it is, one of a table program."""
    return content.startswith((_ZIP, _OLD_WORKBOOK)) or Path(name).suffix.lower() in _OLD_ENDINGS


def read_sheet(
    content: bytes, name: str, progress: Progress, encoding: Encoding | None = None, sheet: str = ""
) -> tuple[Encoding | None, Sheet]:
    """The rows and cells of a file before anybody says what they mean, and how its bytes were understood."""
    if len(content) > MOST_BYTES:
        raise Unreadable(problem="SIZE")
    if content.startswith(_OLD_WORKBOOK) or Path(name).suffix.lower() in _OLD_ENDINGS:
        raise Unreadable(problem="OLD_FORM")
    if content.startswith(_ZIP):
        return None, apart.read_sheet(content, progress, sheet)
    taken = encoding or guessed_encoding(content)
    if taken is None:
        raise Unreadable(problem="ENCODING")
    return taken, delimited.read_sheet(content, taken, progress)


def _understood(encoding: Encoding | None, sheet: Sheet, content: bytes) -> SourceList:
    layout = laid_out(sheet)
    if layout is None:
        raise Unreadable(problem="HEADINGS")
    return SourceList(
        encoding=encoding,
        delimiter=sheet.delimiter,
        columns=layout.columns,
        headings=headings_of(layout.columns),
        heading_line=layout.heading_line,
        heading_rows=layout.heading_rows,
        rows=layout.rows,
        titles=layout.titles,
        totals=layout.totals,
        sheet=sheet.name,
        sheets=sheet.names,
        digest=hashlib.sha256(content).hexdigest(),
    )


def aliases_of(source: SourceList) -> Iterator[str]:
    """The barcodes that the things of a list bear already, as they would be kept."""
    place = source.place(Heading.OLD_BARCODE)
    if place is not None:
        told = (row.cells[place] for row in source.rows if place < len(row.cells))
        yield from filter(None, map(plain_alias, told))
