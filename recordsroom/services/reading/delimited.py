"""Reading .csv and .txt: which sign parts the cells, and the rows one by one."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.limits import MOST_COLUMNS, MOST_ROWS
from recordsroom.services.reading.sheet import Sheet, SheetRow

DELIMITERS = (",", "\t", ";")
_LOOKED_AT = 40


def read_sheet(content: bytes, encoding: Encoding, progress: Progress) -> Sheet:
    """All rows of a list written as text; raises Unreadable where they cannot be told apart for certain."""
    try:
        delimiter = _guessed_delimiter(content, encoding)
        progress.total = content.count(b"\n") + 1
        return Sheet(tuple(_rows(content, encoding, delimiter, progress)), delimiter)
    except UnicodeDecodeError as failed:
        raise Unreadable(problem="ENCODING") from failed


def each_row(content: bytes, encoding: Encoding, progress: Progress) -> Iterator[SheetRow]:
    """The rows of a list one after the other, none of them kept: for lists as long as a register."""
    return _rows(content, encoding, _guessed_delimiter(content, encoding), progress)


def _guessed_delimiter(content: bytes, encoding: Encoding) -> str:
    """The sign that cuts most of the first lines into the same number of cells, and into the most."""

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = Counter[int]()
        # Where it cannot be read under this sign, what was read before counts.
        with _text(content, encoding) as text, suppress(csv.Error):
            widths.update(len(row) for row in csv.reader(islice(text, _LOOKED_AT), delimiter=delimiter) if row)
        wide = {width: count for width, count in widths.items() if width > 1}
        return max(((count, width) for width, count in wide.items()), default=(0, 0))

    return max(DELIMITERS, key=agreement)


def _rows(content: bytes, encoding: Encoding, delimiter: str, progress: Progress) -> Iterator[SheetRow]:
    with _text(content, encoding) as text:
        # Strict: a quotation mark that stands astray would otherwise swallow cells without a word.
        reader = csv.reader(text, delimiter=delimiter, strict=True)
        line = 0
        try:
            for line, cells in enumerate(reader, 1):
                progress.step()
                if line > MOST_ROWS:
                    raise Unreadable(problem="ROWS")
                if len(cells) > MOST_COLUMNS:
                    raise Unreadable(problem="COLUMNS", line=line)
                yield SheetRow(line, tuple(cells))
        except csv.Error as failed:
            raise Unreadable(problem="QUOTES", line=line + 1) from failed


def _text(content: bytes, encoding: Encoding) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content), encoding=encoding.value, newline="")
