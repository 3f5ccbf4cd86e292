"""The label stocks and card sheets that may lie in a printer, as they are sold, in millimetres (domain.md §3.5)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.phrase import Phrase

_UNREACHED = 4.5
"""Office printers leave this much of a sheet's edge white."""

_SIDE, _SIDE_SHARE = 2.6, 0.06
_END, _END_SHARE = 1.8, 0.08
"""The least white inside a label, for stickers are never cut exactly and bars need a quiet zone; more on large ones."""


@dataclass(frozen=True)
class Stock:
    """One kind of label paper: where its labels lie on the page, row by row from the top left."""

    key: str
    name: Phrase
    feed: Feed
    label: Size
    page: Size
    columns: int = 1
    rows: int = 1
    left: float = 0
    top: float = 0
    pitch_x: float = 0
    pitch_y: float = 0
    cut: bool = False
    lined: bool = False
    """Whether its fields are the lines of a document; they are no labels and are not parted."""

    @property
    def per_page(self) -> int:
        """How many labels one page bears."""
        return self.columns * self.rows

    @property
    def area(self) -> Area:
        """The ground of one label; sheets without margins keep clear of the edge that printers do not reach."""
        side, end = max(_SIDE, _SIDE_SHARE * self.label.width), max(_END, _END_SHARE * self.label.height)
        if self.feed is Feed.SHEET:
            side, end = max(side, _UNREACHED - self.left), max(end, _UNREACHED - self.top)
        return Area(self.label.width, self.label.height, side, end)

    def corner(self, slot: int) -> tuple[float, float]:
        """Where the top left corner of a label lies on its page, `slot` counted from 0 along the rows."""
        row, column = divmod(slot % self.per_page, self.columns)
        return self.left + column * self.pitch_x, self.top + row * self.pitch_y


def _sheet(
    maker: str, label: Size, grid: tuple[int, int], corner: tuple[float, float], pitch: tuple[float, float]
) -> Stock:
    size = f"{label.width:g} × {label.height:g}"
    return Stock(
        key=maker.rsplit(maxsplit=1)[-1],
        name=Phrase(zh=f"A4 {maker} {size}", en=f"A4 {maker} {size}"),
        feed=Feed.SHEET,
        label=label,
        page=A4,
        columns=grid[0],
        rows=grid[1],
        left=corner[0],
        top=corner[1],
        pitch_x=pitch[0],
        pitch_y=pitch[1],
    )


def _roll(width: int, height: int) -> Stock:
    size = f"{width} × {height}"
    return Stock(
        key=f"roll-{width}x{height}",
        name=Phrase(zh=f"卷装标签 {size}", en=f"Roll {size}"),
        feed=Feed.ROLL,
        label=Size(width, height),
        page=Size(width, height),
    )


ROLLS = (_roll(40, 30), _roll(50, 30), _roll(60, 40), _roll(70, 50), _roll(100, 70))
SHEETS = (
    _sheet("Avery L7651", Size(38.1, 21.2), (5, 13), (4.70, 10.90), (40.60, 21.20)),
    _sheet("Avery L7160", Size(63.5, 38.1), (3, 7), (7.48, 15.49), (66.04, 38.10)),
    _sheet("Avery L7161", Size(63.5, 46.6), (3, 6), (7.41, 8.11), (65.93, 46.74)),
    _sheet("Avery L7162", Size(99.1, 33.9), (2, 8), (3.99, 12.98), (102.48, 33.90)),
    _sheet("Avery L7163", Size(99.1, 38.1), (2, 7), (3.35, 15.17), (103.01, 38.10)),
    _sheet("Avery L7164", Size(63.5, 72.0), (3, 4), (7.35, 3.53), (66.00, 71.98)),
    _sheet("Zweckform 3474", Size(70, 37), (3, 8), (0, 0), (70, 37)),
    _sheet("Zweckform 3475", Size(70, 36), (3, 8), (0, 4.43), (70.05, 36.03)),
    _sheet("Zweckform 3651", Size(52, 29.5), (4, 10), (1, 1), (52, 29.5)),
    _sheet("Zweckform 4780", Size(48.5, 25.4), (4, 10), (8.11, 19.01), (48.5, 25.4)),
    _sheet("Zweckform 4760", Size(192, 38), (1, 7), (9, 15.43), (192, 38)),
    _sheet("Zweckform 4761", Size(192, 61), (1, 4), (8.82, 26.46), (192, 61)),
)
CARDS = Stock(
    key="cards",
    name=Phrase(zh="A4 卡纸 85.6 × 54 裁切", en="A4 card 85.6 × 54, to be cut"),
    feed=Feed.SHEET,
    label=Size(85.6, 54),
    page=A4,
    columns=2,
    rows=5,
    left=15.4,
    top=9.5,
    pitch_x=93.6,
    pitch_y=56,
    cut=True,
)
LABEL_STOCKS = ROLLS + SHEETS


def _strips(spine: int) -> Stock:
    """Strips of plain A4, two millimetres narrower than the spine they stick on, to be cut (F-05)."""
    label = Size(spine - 2, 138)
    columns = int(190 // label.width)
    return Stock(
        key=f"spine-{spine}",
        name=Phrase(zh=f"A4 盒脊 {spine} mm 裁切", en=f"A4 spine {spine} mm, to be cut"),
        feed=Feed.SHEET,
        label=label,
        page=A4,
        columns=columns,
        rows=2,
        left=(A4.width - columns * label.width) / 2,
        top=(A4.height - 2 * label.height) / 2,
        pitch_x=label.width,
        pitch_y=label.height,
        cut=True,
    )


SPINES = (_strips(20), _strips(30), _strips(40), _strips(50))


def stock(key: str) -> Stock:
    """The stock with this key; raises KeyError where there is none."""
    return {known.key: known for known in (*LABEL_STOCKS, *SPINES, CARDS)}[key]
