"""Making records of rows that were read: one for each row, or one for the rows that are copies of one document."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.commands import NewPending, NewRecord
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.values import Level
from recordsroom.services.reading.cells import cleaned
from recordsroom.services.reading.copies import carriers_of
from recordsroom.services.reading.dry_run import Finding
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.rows import ReadRow
from recordsroom.services.reading.source import SourceList
from recordsroom.storage.canonical import canonical

_OF_ONE_COPY = frozenset(
    {
        Heading.SERIAL,
        Heading.COPY_NO,
        Heading.MEDIUM,
        Heading.URGENCY,
        Heading.PLACE,
        Heading.HOLDER,
        Heading.OLD_BARCODE,
        Heading.REMARKS,
    }
)
"""What rows that are copies of one document may say differently."""
_SHARED = tuple(place for place, heading in enumerate(Heading) if heading not in _OF_ONE_COPY)
_LEAST_URGENT = (None, Urgency.URGENT.value, Urgency.MOST_URGENT.value, Urgency.TIMED.value)


def are_copies(rows: Sequence[ReadRow]) -> bool:
    """Whether rows with one code are copies of one document: each with numbers of its own, and otherwise alike."""
    numbers = [number for read in rows for number in read.copies or () if number]
    told = {tuple(read.cells[place] for place in _SHARED) for read in rows}
    return all(read.copies for read in rows) and len(set(numbers)) == len(numbers) and len(told) == 1


def record_of(
    rows: Sequence[ReadRow], profile: str, *, stub: bool, one_of_many: bool, parent: str | None = None
) -> NewRecord:
    """The record that these rows tell of; a stub does without whatever speaks of the content (R-124).

    That is its title, document number, responsible body and remarks, as where it is registered by hand.
    An inner item lies in its parent and has no carrier of its own (product.md, nouns).
    """
    read = rows[0]
    cells, dated, said = read.cells, read.dated, read.said
    return NewRecord(
        read.row.line,
        read.code if read.parts else "",
        profile,
        None if stub else cells.title or None,
        None if stub else cells.document_no or None,
        None if stub else cells.responsible_body or None,
        dated.text if dated else None,
        bool(dated and dated.uncertain),
        said.level,
        said.scheme,
        read.pages,
        None if stub else _remarks(rows),
        None,
        said.term,
        said.retention,
        () if parent else carriers_of(rows, one_of_many),
        dated.to if dated else None,
        said.items,
        parent,
        *read.secrecy[:3],
        cells.classifying_unit or None,
        cells.knowledge_scope or None,
        _most_urgent(rows),
        read.page_no,
    )


def pending_of(
    rows: Sequence[ReadRow], source: SourceList, record: NewRecord, findings: Sequence[Finding], *, stub: bool
) -> NewPending:
    """The rows as they go into 待整理: what could be read of them, and their cells kept whole as far as is lawful."""
    codes = dict.fromkeys(finding.verdict.value for finding in findings)
    told = [pair for place, read in enumerate(rows) for pair in _told(source, read, stub, rows[0] if place else None)]
    return NewPending(record, rows[0].code, ",".join(codes), canonical(told))


def _told(source: SourceList, read: ReadRow, stub: bool, first: ReadRow | None) -> list[tuple[str, str]]:
    """The cells of a row with their headings; of a further copy only those that differ from the first.

    A stub's do without whatever may speak of its content, or its title would come in by its cell.
    """
    width = max(len(source.columns), len(read.row.cells))
    kept = []
    for place in range(width):
        heading = source.headings[place] if place < len(source.headings) else None
        words = _cell(read, place)
        told = not (stub and (heading is None or heading.tells_content))
        if told and words != (_cell(first, place) if first else ""):
            kept.append((source.columns[place] if place < len(source.columns) else "", words))
    return kept


def _cell(read: ReadRow, place: int) -> str:
    return cleaned(read.row.cells[place]) if place < len(read.row.cells) else ""


def parent_code(code: str, parts: ReferenceCode | None) -> str | None:
    """The code of the FILE in which an item lies, where its own code tells it."""
    return code[: len(parts.group) - 1] if parts and parts.file_no is not None else None


def _remarks(rows: Sequence[ReadRow]) -> str | None:
    if len(rows) == 1:
        return rows[0].cells.remarks or None
    return "；".join(dict.fromkeys(read.cells.remarks for read in rows if read.cells.remarks)) or None


def _most_urgent(rows: Sequence[ReadRow]) -> str | None:
    if len(rows) == 1:
        return rows[0].said.pressing
    return max((read.said.pressing for read in rows), key=_LEAST_URGENT.index)


def above(level: Level | None, highest: Level) -> bool:
    """Whether a record of this level may be kept as a stub only (R-124)."""
    return level is not None and level > highest
