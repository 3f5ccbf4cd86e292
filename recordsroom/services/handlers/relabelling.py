"""Labels that no longer tell the truth: a task for each, which the next label of that carrier closes (R-08, P-17)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.arrangement import RelabelTask
from recordsroom.domain.holdings import Carrier
from recordsroom.storage.unit import Unit

_BORN = "SELECT min(seq) FROM traces WHERE subject = ? AND row = ?"
_NEWEST = "SELECT max(id) FROM relabel_tasks WHERE carrier_id = ?"


def label_is_wrong(unit: Unit, carrier: Carrier, old: str, new: str, today: date) -> bool:
    """Ask for a new label, if there is one that could be wrong; one task tells from the oldest to the newest code."""
    if not carrier.labelled:
        return False
    task = unit.find(RelabelTask, carrier_id=carrier.id, done_on=None)
    if task is not None:
        unit.change(task, new_code=new)
    else:
        unit.add(RelabelTask, carrier_id=carrier.id, old_code=old, new_code=new, since=today, done_on=None)
    return True


def label_is_new(unit: Unit, carrier: Carrier, today: date) -> None:
    """A new label of this carrier is being printed: what asked for it is done."""
    task = unit.find(RelabelTask, carrier_id=carrier.id, done_on=None)
    if task is not None:
        unit.change(task, done_on=today)


def label_came_back(unit: Unit, carrier: Carrier, label: int) -> None:
    """An older label counts again, since the newer was never printed: a task made after it is open once more."""
    newest = unit.count(_NEWEST, carrier.id)
    task = unit.get(RelabelTask, newest) if newest else None
    if task is None or task.done_on is None:
        return
    if unit.count(_BORN, "labels", label) < unit.count(_BORN, "relabel_tasks", task.id):
        unit.change(task, done_on=None)
