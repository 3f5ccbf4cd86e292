"""Work inside the room 内部调卷: fetched under one number, back piece by piece at the desk (P-13)."""

from __future__ import annotations

from recordsroom.domain.commands import FetchInside
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.inside_work import (
    LONGEST_WORDS,
    DayInside,
    InsidePiece,
    InsideWork,
    keeps_day_open,
    may_fetch,
    work_number,
)
from recordsroom.domain.inside_work_facts import FetchedInside
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.taken_over import unless_taken_over
from recordsroom.services.handlers.yearly import next_of_year
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def fetch_inside(request: FetchInside, unit: Unit, scene: Scene) -> Fact:
    """Enter who works on what; each piece stands nowhere until it is scanned back."""
    worker, place = request.worker.strip(), request.work_place.strip()
    refuse_unless(bool(worker) and max(len(worker), len(place)) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    levels = [record_of(unit, one).level for one in carriers]
    closed = [spot for one in carriers for spot in places_at(unit, one.location_id, one.waits_at_id)]
    found = may_fetch(carriers, levels, request.purpose, _cleared(worker, unit, scene))
    found = found or unless_taken_over(unit, carriers) or against_opening(unit, scene, request, closed, levels)
    if found:
        raise Refused(*found)
    work = unit.add(
        InsideWork,
        work_no=next_of_year(unit, InsideWork, "work_no", work_number, scene.stamp.today.year),
        worker=worker,
        work_purpose=request.purpose,
        work_place=place,
        fetched_at=scene.stamp.wall_ms,
        fetched_by=scene.keeper.id,
    )
    for one in carriers:
        unit.add(
            InsidePiece,
            inside_work_id=work.id,
            worked_on_id=one.id,
            fetched_from_id=one.location_id,
            work_back_at=None,
            work_back_by=None,
        )
        unit.change(one, custody=Custody.FETCHED, location_id=None, waits_at_id=None)
    return FetchedInside(work.id, work.work_no, worker, len(carriers))


def open_piece(unit: Unit, carrier: Carrier) -> InsidePiece | None:
    """By which fetching a carrier is off its shelf now."""
    return unit.find(InsidePiece, worked_on_id=carrier.id, work_back_at=None)


def given_back_by(unit: Unit, scene: Scene, carrier: Carrier, *, checked: bool) -> str:
    """Who worked on what comes back, and is quit once it is checked; nobody where it was not fetched."""
    if (piece := open_piece(unit, carrier)) is None:
        return ""
    if checked:
        unit.change(piece, work_back_at=scene.stamp.wall_ms, work_back_by=scene.keeper.id)
    return unit.get(InsideWork, piece.inside_work_id).worker


def works_on_something(unit: Unit, name: str) -> bool:
    """Whether something that this person fetched is not back."""
    works = {one.inside_work_id for one in unit.every(InsidePiece, work_back_at=None)}
    return any(same_person(unit.get(InsideWork, key).worker, name) for key in works)


def pieces_left(unit: Unit) -> list[tuple[InsidePiece, Level | None]]:
    """What is not back from work inside, each with its level."""
    found = unit.every(InsidePiece, work_back_at=None)
    return [(one, record_of(unit, unit.get(Carrier, one.worked_on_id)).level) for one in found]


def keep_pieces(unit: Unit, closing: int, left: list[tuple[InsidePiece, Level | None]]) -> None:
    """Keep with the closing of a day what was not back though it is a secret."""
    for piece, level in left:
        if keeps_day_open(level):
            unit.add(DayInside, closing_id=closing, inside_piece_id=piece.id)


def _cleared(worker: str, unit: Unit, scene: Scene) -> Level | None:
    """Up to where this person may know: a keeper with an account in force, or a reader of the house."""
    for keeper in unit.every(User, active=True):
        if same_person(keeper.name, worker) and Duty.SEE_HOLDINGS in keeper.duties:
            return keeper.knows_up_to(scene.policy.pc_level)
    staff = [one for one in unit.every(Reader, stopped=False) if same_person(one.name, worker) and one.of_the_house]
    return max((one.cleared for one in staff), default=None)


HANDLERS: Handlers = {FetchInside: Handler(fetch_inside, needs=Duty.LEND)}
