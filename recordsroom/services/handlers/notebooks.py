"""Secret notebooks go to a seat and come back, their leaves counted (R-68)."""

from __future__ import annotations

from recordsroom.domain.commands import IssueNotebook, TakeNotebook
from recordsroom.domain.equipment import Equipment, EquipmentUse, UseKind
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import may_serve
from recordsroom.domain.notebooks import NotebookIssue, may_bring_back, may_issue
from recordsroom.domain.readers import Reader
from recordsroom.domain.visit_facts import NotebookBack, NotebookIssued
from recordsroom.domain.visits import AtSeat, Seat, Visit
from recordsroom.services.handlers.lending import pass_or_refuse
from recordsroom.services.handlers.visits import on_table, open_visit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit

_LAST = (
    "SELECT n.leaves_in FROM notebook_issues n JOIN equipment_uses u ON u.id = n.equipment_use_id"
    " WHERE u.equipment_id = ? AND n.leaves_in IS NOT NULL ORDER BY n.id DESC LIMIT 1"
)
_PURPOSE = "查阅摘录"
"""What stands in the register of uses."""


def issue_notebook(request: IssueNotebook, unit: Unit, scene: Scene) -> Fact:
    """Give a notebook to a seat; the register of media shows who has it."""
    visit, thing = open_visit(unit, request.visit), unit.get(Equipment, request.notebook)
    reader, seat = unit.get(Reader, visit.reader_id), unit.get(Seat, visit.seat_id)
    if objections := may_serve(scene.keeper.name, reader):
        raise Refused(*objections)
    here = AtSeat(seat, len(on_table(unit, visit)), visit.away_since is not None)
    last = unit.cursor.execute(_LAST, (thing.id,)).fetchone()
    taken = unit.find(EquipmentUse, equipment_id=thing.id, given_back_on=None) is not None
    verdict = may_issue(thing, reader, here, taken=taken, leaves=request.leaves, before=last[0] if last else None)
    pass_or_refuse(verdict, request)
    use = unit.add(
        EquipmentUse,
        equipment_id=thing.id,
        use_kind=UseKind.USE,
        begun_on=scene.stamp.today,
        taken_by=reader.name,
        purpose=_PURPOSE,
        machine="",
        allowed_by="",
        given_back_on=None,
    )
    unit.add(
        NotebookIssue,
        equipment_use_id=use.id,
        visit_id=visit.id,
        leaves_out=request.leaves,
        issued_at=scene.stamp.wall_ms,
        issued_by=scene.keeper.id,
        leaves_in=None,
        brought_at=None,
        brought_to=None,
    )
    return NotebookIssued(visit.id, thing.equipment_no, reader.name, seat.seat_no, request.leaves)


def take_notebook(request: TakeNotebook, unit: Unit, scene: Scene) -> Fact:
    """Take a notebook back; a leaf that is missing is confirmed with a reason first."""
    thing = unit.get(Equipment, request.notebook)
    use = unit.find(EquipmentUse, equipment_id=thing.id, given_back_on=None)
    issue = unit.find(NotebookIssue, equipment_use_id=use.id, leaves_in=None) if use else None
    pass_or_refuse(may_bring_back(issue, request.leaves), request)
    assert use is not None and issue is not None, "the judgement has refused that"
    unit.change(use, given_back_on=scene.stamp.today)
    brought = {"brought_at": scene.stamp.wall_ms, "brought_to": scene.keeper.id}
    unit.change(issue, leaves_in=request.leaves, **brought)
    visit = unit.get(Visit, issue.visit_id)
    name, seat = unit.get(Reader, visit.reader_id).name, unit.get(Seat, visit.seat_id).seat_no
    missing = max(0, issue.leaves_out - request.leaves)
    return NotebookBack(visit.id, thing.equipment_no, name, seat, request.leaves, missing)


HANDLERS: Handlers = {
    IssueNotebook: Handler(issue_notebook, needs=Duty.LEND),
    TakeNotebook: Handler(take_notebook, needs=Duty.LEND),
}
