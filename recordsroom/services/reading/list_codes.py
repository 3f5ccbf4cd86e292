"""The codes of a list, read once for all that is done with them: asking the room, judging, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from recordsroom.domain.missing_numbers import MissingNumbers
from recordsroom.services.jobs import Progress, uncollected
from recordsroom.services.reading.dry_run import Choices
from recordsroom.services.reading.missing import missing_in, to_be_asked
from recordsroom.services.reading.rows import ReadCode, RowReader
from recordsroom.services.reading.source import SourceList, aliases_of

_STEP = 1_024


@dataclass(frozen=True, slots=True, repr=False)
class ListCodes:
    """What the codes of a list were read as under one profile, row by row, and which numbers they leave out."""

    read: Sequence[ReadCode]
    missing: tuple[MissingNumbers, ...]
    """Whether the room has them is not asked yet."""
    asked: tuple[str, ...]
    """What the room is asked about: the codes as they would be kept, those of their files, the old barcodes.

    The codes that the list leaves out come last: the room may have them from elsewhere.
    """


def read_codes(source: SourceList, choices: Choices, fonds_no: str = "", progress: Progress | None = None) -> ListCodes:
    """Read the code of every row under the profile chosen; they hold whatever else is chosen."""
    progress, reader, found = progress or Progress(), RowReader(source, choices, fonds_no), list[ReadCode]()
    with uncollected():
        for row in source.rows:
            found.append(reader.code(row))
            if not len(found) % _STEP:
                progress.step(_STEP)
        missing = missing_in(found)
        return ListCodes(found, missing, tuple(dict.fromkeys(_asked(source, found, missing))))


def _asked(source: SourceList, codes: Iterable[ReadCode], missing: Iterable[MissingNumbers]) -> Iterator[str]:
    for code, parts, _number in codes:
        if code:
            yield code
        if parts is not None and parts.file_no is not None:
            yield code[: len(parts.group) - 1]
    yield from aliases_of(source)
    yield from to_be_asked(missing)
