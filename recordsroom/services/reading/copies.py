"""The carriers that rows of a list tell of: how many, which numbers, of what, where, and with whom (P-04)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from recordsroom.domain.aliases import plain_alias
from recordsroom.domain.commands import ListedCarrier
from recordsroom.domain.commands.importing import ONE_CARRIER
from recordsroom.domain.told_copies import ToldCopies
from recordsroom.domain.values import PAGED, CarrierKind
from recordsroom.services.reading.rows import ReadRow
from recordsroom.services.reading.words import Medium, holder

T = TypeVar("T")
PARTING = "；"
"""Stands in one cell between the places, or the holders, of several carriers."""
_ONE = ToldCopies(1)


def carriers_here(read: ReadRow, one_of_many: bool) -> int:
    """How many carriers a row brings in."""
    if read.copies:
        return len(read.copies)
    told = read.said.copies or _ONE
    return told.here or (1 if one_of_many else told.issued)


def carriers_of(rows: Sequence[ReadRow], one_of_many: bool) -> tuple[ListedCarrier, ...]:
    """The carriers of one document, which one row tells, or a row for each copy."""
    read, cells = rows[0], rows[0].cells
    if len(rows) == 1 and not (cells.copy_no or cells.copies or cells.old_barcode) and read.said.medium:
        return one_carrier(read.said.medium, cells.place, cells.holder)
    found = [one for row in rows for one in _of_row(row, one_of_many)]
    told = rows[0].said.copies or _ONE
    several = range(1, len(found) + 1) if len(found) > 1 else (None,)
    which = told.which if told.which and len(told.which) == len(found) else several
    issued = max(told.issued, len(found))
    return tuple(one._replace(copies=issued, copy_index=index) for one, index in zip(found, which, strict=True))


@lru_cache(maxsize=4096)
def one_carrier(medium: CarrierKind | None, place: str, held_by: str) -> tuple[ListedCarrier, ...]:
    """The one carrier of a record; those of one shelf are told alike, and those of which nothing is said too."""
    told = ListedCarrier(
        kind=(medium or CarrierKind.PAPER).value, claimed_place=place or None, claimed_holder=holder(held_by)
    )
    return ONE_CARRIER if told == ONE_CARRIER[0] else (told,)


def _of_row(read: ReadRow, one_of_many: bool) -> Iterator[ListedCarrier]:
    count, cells = carriers_here(read, one_of_many), read.cells
    told = zip(
        read.copies or (None,) * count,
        _for_each(read.said.media or (Medium(),), count),
        _for_each(_parted(cells.place, count), count),
        _for_each(_parted(cells.holder, count), count),
        strict=True,
    )
    on_paper = any(one.kind in PAGED for one in read.said.media or ())
    for number, medium, place, held_by in told:
        yield ListedCarrier(
            copy_no=number,
            kind=medium.kind.value,
            claimed_place=place or None,
            claimed_holder=holder(held_by),
            alias=plain_alias(cells.old_barcode) or None,
            discs=medium.discs,
            paged=medium.kind in PAGED or not on_paper,
        )


def _parted(text: str, count: int) -> tuple[str, ...]:
    """What is said of each carrier, where a cell says something of each; else the whole of it is said of all."""
    parts = tuple(part.strip() for part in text.replace(";", PARTING).split(PARTING))
    return parts if len(parts) == count else (text,)


def _for_each(told: Sequence[T], count: int) -> Sequence[T]:
    return told if len(told) == count else [told[0]] * count
