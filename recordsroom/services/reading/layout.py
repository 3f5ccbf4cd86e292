"""Where the headings of a list stand, and which of its rows are none of its content.

Above the headings stands a title, below the last row a total; headings may take two rows, with cells shown as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from recordsroom.services.reading.cells import visible
from recordsroom.services.reading.headings import heading_of, headings_of, plain_heading
from recordsroom.services.reading.sheet import Merged, Sheet, SheetRow

_LOOKED_AT = 10
_ENOUGH = 2
_TOTALS_WITHIN = 12
_TOTAL = re.compile(
    r"\s*(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|本页\s*[小合]\s*计|以下空白)(?![一-龥])"
    r"|\s*(?:合|总|小|共|累)\s*计\s*(?:共|[件页卷份册]数?|[一二三四五六七八九十百]+[件页卷份册])\s*(?![一-龥])"
)
_FOOT = re.compile(
    r"\s*(?:(?:制表|填表|填报|审核|复核|经办|立卷|检查|打印|单位负责)(?:人|者|日期|时间|单位)?\s*[:：]|第\s*\d+\s*页)"
)
_MOST_OF_A_FOOT = 4
"""A line below a list has no more cells than these that say something."""
_FIRST_CELLS = 4


@dataclass(frozen=True, slots=True)
class Layout:
    """The rows of a list, parted: what is called how, what is content, and what was set aside."""

    columns: tuple[str, ...] = field(repr=False)
    heading_line: int
    heading_rows: int
    rows: tuple[SheetRow, ...] = field(repr=False)
    titles: tuple[int, ...]
    """The lines above the headings."""
    totals: tuple[int, ...]
    """The lines with totals, and headings that a print repeated on every page."""


def laid_out(sheet: Sheet) -> Layout | None:
    """Find the headings among the first rows, by which rows name the most columns that we know; None without any."""
    head = _Head(sheet)
    place, count = head.best()
    if not count:
        return None
    columns = head.names(place, count)
    while columns and not columns[-1]:
        columns = columns[:-1]
    below = _filled_down(sheet.rows[place + count :], sheet.merged)
    content = [row for row in below if (text := "".join(row.cells)) and not text.isspace()]
    totals = _totals(content, [tuple(head.cells(place + more)) for more in range(count)])
    return Layout(
        columns=columns,
        heading_line=sheet.rows[place].line,
        heading_rows=count,
        rows=tuple(row for row in content if row.line not in totals) if totals else tuple(content),
        titles=tuple(row.line for row in sheet.rows[:place] if any(cell.strip() for cell in row.cells)),
        totals=tuple(sorted(totals)),
    )


class _Head:
    """The first rows of a list, one of which, or two together, are the headings."""

    def __init__(self, sheet: Sheet) -> None:
        self._rows, self._merged = sheet.rows[: _LOOKED_AT + 1], sheet.merged

    def cells(self, place: int) -> list[str]:
        """The cells of a row as headings are kept."""
        return [visible(cell) for cell in self._rows[place].cells]

    def best(self) -> tuple[int, int]:
        """The place of the headings and how many rows they take; no rows where none names two columns that we know."""
        places = range(min(_LOOKED_AT, len(self._rows)))
        tried = [(place, count) for count in (1, 2) for place in places if place + count <= len(self._rows)]
        # Of equals the first counts, and one row before two.
        best = max(tried, key=lambda rows: self._known(*rows), default=(0, 0))
        return best if tried and self._known(*best) >= _ENOUGH else (0, 0)

    def names(self, place: int, count: int) -> tuple[str, ...]:
        """What each column is called, from one row or from two."""
        if count == 1:
            return tuple(self.cells(place))
        upper, lower = self._filled_right(place), self.cells(place + 1)
        width = max(len(upper), len(lower))
        upper, lower = upper + [""] * (width - len(upper)), lower + [""] * (width - len(lower))
        return tuple(_joined(above, below) for above, below in zip(upper, lower, strict=True))

    def _known(self, place: int, count: int) -> int:
        return sum(heading is not None for heading in headings_of(self.names(place, count)))

    def _filled_right(self, place: int) -> list[str]:
        """The upper of two rows, each heading also over the columns that have only a lower one."""
        cells, lower = self.cells(place), self.cells(place + 1)
        cells += [""] * (len(lower) - len(cells))
        spread = {one.first_place: one.last_place for one in self._merged_in(place)}
        for at in range(1, len(cells)):
            merged = any(first < at <= last for first, last in spread.items())
            # Lists saved as text have lost what was shown as one; a blank above a name belongs to its left.
            lost = not self._merged and at < len(lower) and bool(lower[at]) and bool(lower[at - 1])
            if not cells[at] and (merged or lost):
                cells[at] = cells[at - 1]
        return cells

    def _merged_in(self, place: int) -> Iterable[Merged]:
        line = self._rows[place].line
        return (one for one in self._merged if one.first_line <= line <= one.last_line)


def _joined(above: str, below: str) -> str:
    """One heading of two: the lower one where it can stand alone, else both."""
    if not (above and below) or above == below:
        return above or below
    both = f"{above} {below}"
    return below if heading_of(below) and not heading_of(both) else both


def _filled_down(rows: Sequence[SheetRow], merged: Sequence[Merged]) -> Sequence[SheetRow]:
    """The rows, with what stands in a block of merged cells under it in each of its rows."""
    tall = [one for one in merged if one.last_line > one.first_line]
    if not tall:
        return rows
    by_line = {row.line: list(row.cells) for row in rows}
    for one in tall:
        source = by_line.get(one.first_line)
        words = source[one.first_place] if source and one.first_place < len(source) else ""
        for line in range(one.first_line + 1, one.last_line + 1) if words else ():
            if (cells := by_line.get(line)) is not None:
                cells += [""] * (one.first_place + 1 - len(cells))
                cells[one.first_place] = words
    return [row._replace(cells=tuple(by_line[row.line])) for row in rows]


def _totals(rows: Sequence[SheetRow], heads: Sequence[tuple[str, ...]]) -> set[int]:
    """The lines that are not content: totals among the last rows, and headings repeated on later pages."""
    last = {
        row.line for row in rows[-_TOTALS_WITHIN:] if any(map(_TOTAL.match, row.cells[:_FIRST_CELLS])) or _foot(row)
    }
    plain = {tuple(map(plain_heading, head)) for head in heads}
    first = {head[0] for head in heads if head}
    again = (row for row in rows if row.cells and row.cells[0].strip() in first)
    return last | {row.line for row in again if tuple(plain_heading(cell) for cell in row.cells) in plain}


def _foot(row: SheetRow) -> bool:
    """Whether it tells who drew up or checked the list, or the number of its page."""
    said = [cell for cell in row.cells if cell.strip()]
    return 0 < len(said) <= _MOST_OF_A_FOOT and bool(_FOOT.match(said[0]))
