"""Papers held against the journal: compared at the desk or by the auditor, and seen by the auditor (trust.md §3.6)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import AcknowledgePapers, ComparePaper
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.paper_heads import SHORTEST, PaperCheck, PaperHead, PaperVerdict
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.paper_heads import compared
from recordsroom.storage.unit import Unit, refuse_unless


def compare_paper(request: ComparePaper, unit: Unit, scene: Scene) -> Fact:
    """Say whether the journal still has what the paper vouches for; a finding is entered once."""
    paper = request.paper
    refuse_unless(paper.entry > 0 and paper.epoch >= 0 and len(paper.code) >= SHORTEST, Reason.VALUE_NOT_POSSIBLE)
    told = compared(unit.cursor, paper, whole=request.whole)
    if not told.verdict.finding:
        return told
    before = _waits(unit, paper, told.verdict)
    if not before:
        _enter(unit, scene, paper, told.verdict)
    return replace(told, before=before)


def acknowledge_papers(request: AcknowledgePapers, unit: Unit, scene: Scene) -> Fact:
    """Note that the auditor has seen them, and what was done."""
    refuse_unless(bool(request.reason.strip()), Reason.PURPOSE_MISSING)
    waiting = [one for one in unit.every(PaperCheck, acknowledged_at=None) if one.id <= request.last]
    refuse_unless(bool(waiting), Reason.NOTHING_TO_DO)
    for one in waiting:
        unit.change(one, acknowledged_by=scene.keeper.id, acknowledged_at=scene.stamp.wall_ms)
    return Done()


def _waits(unit: Unit, paper: PaperHead, verdict: PaperVerdict) -> bool:
    asked = {"paper_entry": paper.entry, "paper_code": paper.code, "paper_verdict": verdict}
    return any(one.acknowledged_at is None for one in unit.every(PaperCheck, **asked))


def _enter(unit: Unit, scene: Scene, paper: PaperHead, verdict: PaperVerdict) -> None:
    unit.add(
        PaperCheck,
        paper_kind=paper.kind,
        paper_epoch=paper.epoch,
        paper_entry=paper.entry,
        paper_code=paper.code,
        paper_verdict=verdict,
        compared_by=scene.keeper.id,
        compared_at=scene.stamp.wall_ms,
        acknowledged_by=None,
        acknowledged_at=None,
    )


HANDLERS: Handlers = {
    ComparePaper: Handler(compare_paper, needs=Duty.READ_JOURNAL, undoable=False),
    AcknowledgePapers: Handler(acknowledge_papers, needs=Duty.WITNESS, undoable=False),
}
