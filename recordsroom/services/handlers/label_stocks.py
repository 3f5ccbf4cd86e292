"""The room's own label papers: added, put right and retired; what cannot be printed on is refused."""

from __future__ import annotations

from dataclasses import fields

from recordsroom.domain.commands import AddLabelStock, ChangeLabelStock, RetireLabelStock
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.label_stocks import LONGEST_NAME, LabelStock, StockMeasures, may_stock
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_MEASURES = tuple(field.name for field in fields(StockMeasures))


def add_label_stock(request: AddLabelStock, unit: Unit, _scene: Scene) -> Fact:
    """Add a paper under a name of its own."""
    stock = unit.add(LabelStock, name=_free_name(unit, request.name), retired=False, **_judged(request))
    return Entered(stock.id)


def change_label_stock(request: ChangeLabelStock, unit: Unit, _scene: Scene) -> Fact:
    """Put a paper right; jobs that were printed on it stand in the register as they were."""
    stock = unit.get(LabelStock, request.stock)
    name = stock.name if request.name.strip() == stock.name else _free_name(unit, request.name)
    changed = unit.change(stock, name=name, **_judged(request))
    refuse_unless(changed != stock, Reason.NOTHING_TO_DO)
    return Done()


def retire_label_stock(request: RetireLabelStock, unit: Unit, _scene: Scene) -> Fact:
    """Offer a paper no more, or again."""
    stock = unit.get(LabelStock, request.stock)
    refuse_unless(stock.retired != request.retired, Reason.NOTHING_TO_DO)
    unit.change(stock, retired=request.retired)
    return Done()


def _judged(paper: StockMeasures) -> dict[str, object]:
    if objections := may_stock(paper):
        raise Refused(*objections)
    return {name: getattr(paper, name) for name in _MEASURES}


def _free_name(unit: Unit, text: str) -> str:
    name = text.strip()
    refuse_unless(bool(name) and name.isprintable() and len(name) <= LONGEST_NAME, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(LabelStock, name=name) is None, Reason.NAME_TAKEN)
    return name


HANDLERS: Handlers = {
    AddLabelStock: Handler(add_label_stock, needs=Duty.PRINT),
    ChangeLabelStock: Handler(change_label_stock, needs=Duty.PRINT),
    RetireLabelStock: Handler(retire_label_stock, needs=Duty.PRINT),
}
