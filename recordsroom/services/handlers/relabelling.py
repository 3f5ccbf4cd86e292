"""Labels that no longer tell the truth: a task for each, which the next label of that carrier closes (R-08, P-17)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.arrangement import RelabelTask
from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.values import Custody
from recordsroom.storage.unit import Unit

_BORN = "SELECT min(seq) FROM traces WHERE subject = ? AND row = ?"
_BLANK = (
    "SELECT count(*) FROM labels l JOIN prints p ON p.id = l.print_id"
    " WHERE l.barcode = ? AND l.retired = 0 AND p.form = ?"
)
"""A label that was printed before it was bound says neither code nor mark, so it is never wrong."""
_NEWEST = "SELECT max(id) FROM relabel_tasks WHERE carrier_id = ?"


def label_is_wrong(unit: Unit, carrier: Carrier, old: str, new: str, today: date) -> bool:
    """Ask for a new label, if there is one that could be wrong; one task tells from the oldest to the newest code."""
    if not carrier.labelled or unit.count(_BLANK, carrier.barcode, BLANK_FORM):
        return False
    task = unit.find(RelabelTask, carrier_id=carrier.id, done_on=None)
    if task is not None:
        unit.change(task, new_code=new)
    else:
        unit.add(RelabelTask, carrier_id=carrier.id, old_code=old, new_code=new, since=today, done_on=None)
    return True


def mark_changed(unit: Unit, before: Record, after: Record, today: date) -> None:
    """A label that shows another mark than the record now has is to be renewed (R-08)."""
    marks = {(one.level, one.scheme, one.secrecy_term) for one in (before, after)}
    if len(marks) > 1:
        carriers = unit.every(Carrier, record_id=after.id)
        for carrier in (one for one in carriers if one.custody is not Custody.WITHDRAWN):
            label_is_wrong(unit, carrier, after.reference_code, after.reference_code, today)


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
