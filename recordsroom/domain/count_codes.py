"""The code on the papers of a count, by which a sheet that comes back leads to its count (P-01, F-21).

It is a command and no thing: its number lies far beyond those of the command sheet, and follows from the count's own.
"""

from __future__ import annotations

from recordsroom.domain.values import BadBarcode, Barcode, Kind

_FROM = 50_000_000
"""Commands of the desk have numbers of few digits; these never meet them."""


def code_of_count(count: int) -> Barcode:
    """What the sheets of this count bear."""
    return Barcode.make(Kind.COMMAND, _FROM + count)


def count_of_code(said: str) -> int | None:
    """Which count a scanned sheet belongs to; None for any other code."""
    try:
        code = Barcode.parse(said)
    except BadBarcode:
        return None
    return code.serial - _FROM if code.kind is Kind.COMMAND and code.serial > _FROM else None
