"""A list as it was read: its rows word for word, and how its bytes were understood."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading import delimited, workbook
from recordsroom.services.reading.encodings import Encoding, guessed_encoding
from recordsroom.services.reading.headings import Heading, heading_row, headings_of
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
    rows: tuple[SheetRow, ...] = field(repr=False)
    digest: str
    """SHA-256 of the file."""

    def cell(self, row: SheetRow, heading: Heading) -> str:
        """The words of a row under a heading; empty where the list has no such column."""
        if heading not in self.headings:
            return ""
        place = self.headings.index(heading)
        return row.cells[place].strip() if place < len(row.cells) else ""

    @property
    def layout(self) -> str:
        """In one line how the list was understood, for the journal: encoding and columns, no contents."""
        taken = ",".join(heading.value if heading else "-" for heading in self.headings)
        return f"{self.encoding or 'workbook'}/{taken}"


_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_OLD_ENDINGS = frozenset({".xls", ".et", ".wps", ".doc", ".ods"})


def open_list(path: Path, progress: Progress, encoding: Encoding | None = None) -> SourceList:
    """Read a list from a file; raises Unreadable with the problem and, where there is one, the line."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable(problem="SIZE")
        content = path.read_bytes()
    except OSError as failed:
        raise Unreadable(problem="FILE") from failed
    return read_list(content, path.name, progress, encoding)


def read_list(
    content: bytes, name: str, progress: Progress | None = None, encoding: Encoding | None = None
) -> SourceList:
    """Read a list from its bytes; the name only tells what kind of file it says it is."""
    if len(content) > MOST_BYTES:
        raise Unreadable(problem="SIZE")
    progress = progress or Progress()
    if content.startswith(_OLD_WORKBOOK) or Path(name).suffix.lower() in _OLD_ENDINGS:
        raise Unreadable(problem="OLD_FORM")
    if content.startswith(_ZIP):
        return _understood(None, workbook.read_sheet(content, progress), content)
    taken = encoding or guessed_encoding(content)
    if taken is None:
        raise Unreadable(problem="ENCODING")
    return _understood(taken, delimited.read_sheet(content, taken, progress), content)


def _understood(encoding: Encoding | None, sheet: Sheet, content: bytes) -> SourceList:
    place = heading_row(sheet.rows)
    if place is None:
        raise Unreadable(problem="HEADINGS")
    columns = tuple(cell.strip() for cell in sheet.rows[place].cells)
    while columns and not columns[-1]:
        columns = columns[:-1]
    rows = tuple(row for row in sheet.rows[place + 1 :] if any(cell.strip() for cell in row.cells))
    return SourceList(
        encoding=encoding,
        delimiter=sheet.delimiter,
        columns=columns,
        headings=headings_of(columns),
        heading_line=sheet.rows[place].line,
        rows=rows,
        digest=hashlib.sha256(content).hexdigest(),
    )
