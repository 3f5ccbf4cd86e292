"""One carrier as the registers of the ways out name it: code, level, copy, and its title where lists show that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records


@dataclass(frozen=True, slots=True, repr=False)
class Piece:
    """One carrier on a form; the title is None where lists hide it."""

    carrier: int
    digits: str
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    copy_no: str | None


PIECE = (
    carriers.c.id.label("carrier"),
    carriers.c.barcode,
    carriers.c.copy_no,
    records.c.reference_code,
    records.c.title,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
)
"""What a question selects for a piece, from carriers and the records that they belong to."""


def piece_of(sight: Sight, row: Any) -> Piece:
    """The piece that a row tells of."""
    return Piece(
        carrier=row["carrier"],
        digits=row["barcode"],
        reference_code=row["reference_code"],
        title=sight.title(row["level"], row["title"]),
        level=None if row["level"] is None else Level(row["level"]),
        scheme=Scheme(row["scheme"]),
        secrecy_term=row["secrecy_term"],
        copy_no=row["copy_no"],
    )


def highest_of(pieces: Iterable[Piece]) -> Piece:
    """The piece whose level all of them together have."""
    return max(pieces, key=lambda one: -1 if one.level is None else int(one.level))
