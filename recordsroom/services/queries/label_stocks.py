"""Questions about the room's own label papers: what there is, and what can be printed on now."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import cast, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.label_stocks import Feed, StockMeasures
from recordsroom.services.documents.own_stock import OWN, own_stock
from recordsroom.services.documents.stock import Stock
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import label_stocks, prints


@dataclass(frozen=True, slots=True, repr=False)
class OwnStockRow:
    """One label paper of the room's own."""

    id: int
    name: str
    paper: StockMeasures
    retired: bool
    jobs: int
    """How often it was printed on."""

    @property
    def stock(self) -> Stock:
        """The paper as forms take it."""
        return own_stock(self.id, self.name, self.paper)


_JOBS = (
    select(func.count()).where(prints.c.stock == OWN + cast(label_stocks.c.id, prints.c.stock.type))
).scalar_subquery()
_ALL = select(label_stocks, _JOBS.label("jobs")).order_by(label_stocks.c.retired, label_stocks.c.name)
_MEASURES = tuple(StockMeasures.__dataclass_fields__)


def own_stocks(sight: Sight) -> tuple[OwnStockRow, ...]:
    """Every paper of the room's own, retired ones last."""
    if Duty.PRINT not in sight.keeper.duties:
        return ()
    rows = sight.connection.execute(_ALL).mappings()
    return tuple(
        OwnStockRow(
            id=row["id"],
            name=row["name"],
            paper=StockMeasures(**{**{name: row[name] for name in _MEASURES}, "feed": Feed(row["feed"])}),
            retired=bool(row["retired"]),
            jobs=row["jobs"],
        )
        for row in rows
    )


def stocks_offered(sight: Sight) -> tuple[Stock, ...]:
    """The papers that labels may be printed on now."""
    return tuple(row.stock for row in own_stocks(sight) if not row.retired)
