"""A list leaves as a file: entered in the print register first, judged by what is really in it (R-22, R-89, R-135)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from recordsroom.domain.commands import ExportApprovals, ExportBook, ExportList
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
Leaving: TypeAlias = ExportApprovals | ExportBook | ExportList
"""Whatever leaves as a file."""


def export_list(request: ExportList, unit: Unit, scene: Scene) -> Fact:
    """Enter the export under its serial; its level is read from the records themselves and not from the request."""
    _refuse_unless_told(unit, request.records, request.records_digest, "records")
    highest = max(
        unit.count(f"SELECT max(level) FROM records WHERE id IN ({marks})", *some)
        for some, marks in _slices(request.records)
    )
    return enter_file(unit, scene, request, Level(highest), len(request.records))


def export_approvals(request: ExportApprovals, unit: Unit, scene: Scene) -> Fact:
    """Enter the export of the register of approvals; it names people and forms, and nothing that is classified."""
    _refuse_unless_told(unit, request.approvals, request.approvals_digest, "approvals")
    return enter_file(unit, scene, request, Level.PUBLIC, len(request.approvals))


def enter_file(unit: Unit, scene: Scene, request: Leaving, highest: Level, pieces: int) -> Fact:
    """Enter under its serial what leaves as a file, held as the highest level in it, onto a medium that may hold it.

    Who is not cleared for all of it lets nothing of it leave.
    """
    medium, level, cleared = request.medium.strip(), list_level(highest), scene.keeper.cleared
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    refuse_unless(cleared is None or highest <= cleared, Reason.NOT_YOUR_DUTY)
    refuse_unless(bool(request.purpose.strip()) or not level.classified, Reason.PURPOSE_MISSING)
    refuse_unless_writable(unit, medium, level)
    job = entered_job(unit, scene, form=request.kind.value, stock=medium, level=level, pages=0, pieces=pieces)
    return ExportStarted(job.id, job.serial, level)


def _refuse_unless_told(unit: Unit, rows: Sequence[int], digest: str, table: str) -> None:
    """Refuse a list that is empty, too long, not the one of its digest, or that names what is not here."""
    refuse_unless(bool(rows), Reason.NOTHING_TO_DO)
    refuse_unless(len(rows) <= MOST_ROWS, Reason.LIST_TOO_LONG)
    found = sum(
        unit.count(f"SELECT count(*) FROM {table} WHERE id IN ({marks})", *some) for some, marks in _slices(rows)
    )
    refuse_unless(digest == records_digest(rows) and found == len(rows), Reason.VALUE_NOT_POSSIBLE)


def _slices(rows: Sequence[int]) -> Iterator[tuple[tuple[int, ...], str]]:
    """So many numbers at a time, each part with its marks for a question."""
    for first in range(0, len(rows), _SLICE):
        some = tuple(rows[first : first + _SLICE])
        yield some, ", ".join("?" * len(some))


HANDLERS: Handlers = {
    ExportApprovals: Handler(export_approvals, needs=Duty.PRINT, undoable=False),
    ExportList: Handler(export_list, needs=Duty.PRINT, undoable=False),
}
