"""A list leaves as a file: entered in the print register first, judged by what is really in it (R-22, R-89, R-135)."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.commands import ExportApprovals, ExportList
from recordsroom.domain.exporting import MOST_ROWS, list_level, records_digest
from recordsroom.domain.facts import ExportStarted, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handlers.printing import entered_job
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_SLICE = 500


def export_list(request: ExportList, unit: Unit, scene: Scene) -> Fact:
    """Enter the export under its serial; its level is read from the records themselves and not from the request."""
    refuse_unless(bool(request.records), Reason.NOTHING_TO_DO)
    refuse_unless(len(request.records) <= MOST_ROWS, Reason.LIST_TOO_LONG)
    refuse_unless(request.records_digest == records_digest(request.records), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(bool(request.medium.strip()), Reason.MEDIUM_MISSING)
    level = _level(unit, scene, request.records)
    refuse_unless(bool(request.purpose.strip()) or not level.classified, Reason.PURPOSE_MISSING)
    refuse_unless_writable(unit, request.medium.strip(), level)
    job = entered_job(
        unit,
        scene,
        form=request.kind.value,
        stock=request.medium.strip(),
        level=level,
        pages=0,
        pieces=len(request.records),
    )
    return ExportStarted(job.id, job.serial, level)


def _level(unit: Unit, scene: Scene, records: Sequence[int]) -> Level:
    highest, found = 0, 0
    for first in range(0, len(records), _SLICE):
        some = tuple(records[first : first + _SLICE])
        marks = ", ".join("?" * len(some))
        highest = max(highest, unit.count(f"SELECT max(level) FROM records WHERE id IN ({marks})", *some))
        found += unit.count(f"SELECT count(*) FROM records WHERE id IN ({marks})", *some)
    refuse_unless(found == len(records), Reason.VALUE_NOT_POSSIBLE)
    cleared = scene.keeper.cleared
    refuse_unless(cleared is None or highest <= cleared, Reason.NOT_YOUR_DUTY)
    return list_level(Level(highest))


def export_approvals(request: ExportApprovals, unit: Unit, scene: Scene) -> Fact:
    """Enter the export of the register of approvals; it names people and forms, and nothing that is classified."""
    forms, medium = request.approvals, request.medium.strip()
    refuse_unless(bool(forms), Reason.NOTHING_TO_DO)
    refuse_unless(len(forms) <= MOST_ROWS, Reason.LIST_TOO_LONG)
    known = request.approvals_digest == records_digest(forms) and _all_there(unit, forms)
    refuse_unless(known, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    level = list_level(Level.PUBLIC)
    refuse_unless_writable(unit, medium, level)
    form = request.kind.value
    job = entered_job(unit, scene, form=form, stock=medium, level=level, pages=0, pieces=len(forms))
    return ExportStarted(job.id, job.serial, level)


def _all_there(unit: Unit, forms: Sequence[int]) -> bool:
    found = 0
    for first in range(0, len(forms), _SLICE):
        some = tuple(forms[first : first + _SLICE])
        marks = ", ".join("?" * len(some))
        found += unit.count(f"SELECT count(*) FROM approvals WHERE id IN ({marks})", *some)
    return found == len(forms)


HANDLERS: Handlers = {
    ExportApprovals: Handler(export_approvals, needs=Duty.PRINT, undoable=False),
    ExportList: Handler(export_list, needs=Duty.PRINT, undoable=False),
}
