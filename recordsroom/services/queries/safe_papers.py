"""What the register of safe cabinets says on paper (F-28, G-10)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.safes import SafeWay
from recordsroom.domain.values import Level
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.safe_register import SafeLine
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.safes import SafeRow, SafeThing, safe_register
from recordsroom.services.sight import Sight


def safe_register_paper(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The openings of these months, of this month where none is named; held as the highest level in them (R-43)."""
    months = {f"{number // 100}-{number % 100:02d}" for number in of} or {f"{sight.today:%Y-%m}"}
    rows = [one for one in reversed(safe_register(sight)) if f"{one.opened_at:%Y-%m}" in months]
    level = max((one.level or Level.PUBLIC for one in rows), default=Level.INTERNAL)
    lines = tuple(line for one in rows for line in _lines(one))
    return LabelRun(of, lines, max(level, Level.INTERNAL)) if lines else NOTHING


def _lines(row: SafeRow) -> Iterator[SafeLine]:
    for one in row.things:
        yield _line(row, one)
    if not row.things:
        yield _line(row, None)


def _line(row: SafeRow, one: SafeThing | None) -> SafeLine:
    return SafeLine(
        opened=f"{row.opened_at:%m-%d %H:%M}",
        shut=f"{row.shut_at:%m-%d %H:%M}" if row.shut_at else "",
        safe=row.name,
        what=one.what if one else "",
        title=(TITLE_HIDDEN if one.title is None else one.title) if one else "",
        mark=mark(one.level, one.scheme, one.secrecy_term) if one else "",
        taken=_pieces(one, SafeWay.TAKEN),
        put=_pieces(one, SafeWay.PUT),
        purpose=row.purpose,
        person=row.person,
        keeper=row.keeper,
        second=row.second,
    )


def _pieces(one: SafeThing | None, way: SafeWay) -> str:
    return str(one.pieces) if one is not None and one.way is way else ""
