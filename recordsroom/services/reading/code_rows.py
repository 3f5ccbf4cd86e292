"""A list of codes that was made elsewhere, row by row: nothing of it is kept, since it may be as long as a register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.delimited import DELIMITERS, each_row
from recordsroom.services.reading.encodings import guessed_encoding
from recordsroom.services.reading.source import content_of, is_workbook, read_sheet

_PARTING = (*DELIMITERS, '"')


def code_rows(path: Path, progress: Progress) -> Iterator[Sequence[str]]:
    """The cells of each row of a .txt, .csv or .xlsx; raises Unreadable."""
    content = content_of(path)
    if is_workbook(content, path.name):
        _encoding, sheet = read_sheet(content, path.name, progress)
        yield from (row.cells for row in sheet.rows)
        return
    if (encoding := guessed_encoding(content)) is None:
        raise Unreadable(problem="ENCODING")
    text = content.decode(encoding.value)
    if not any(sign in text for sign in _PARTING):
        # One code in a line, as memory scanners pour it: nothing has to be taken apart.
        yield from zip(filter(None, map(str.strip, text.split("\n"))), strict=True)
        return
    del text
    yield from (row.cells for row in each_row(content, encoding, progress))
