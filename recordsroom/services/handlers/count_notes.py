"""What is counted beside single scans: boxes as one, and what was seen of a thing beside that it is there."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.commands import CountBox, NoteCounted
from recordsroom.domain.count_held import HELD
from recordsroom.domain.counting import CountedBox, CountSeen, CountShelf
from recordsroom.domain.counting_facts import BoxCounted, CountNoted
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.seals import is_a_seal
from recordsroom.services.handlers.count_figures import figure, inside, noted_outcomes, weight
from recordsroom.services.handlers.count_holders import note_shown
from recordsroom.services.handlers.counting import counting, here
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def count_box(request: CountBox, unit: Unit, scene: Scene) -> Fact:
    """Count a box as one; a seal says that it is closed, and nothing of what is inside (P-02)."""
    session, shelf = here(unit, request.count)
    box, found, seal = unit.get(Box, request.box), request.inside_found, (request.seal_no or "").strip() or None
    refuse_unless((found is None) != (seal is None) and (found is None or found >= 0), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(seal is None or is_a_seal(seal), Reason.SEAL_NOT_POSSIBLE)
    before = unit.find(CountedBox, session_id=session.id, box_id=box.id)
    within = inside(unit, box, shelf)
    values = {
        "location_id": shelf.location_id,
        "pass_no": shelf.pass_no,
        "inside_expected": within,
        "inside_found": found,
        "seal_no": seal,
        "seen_at": scene.stamp.wall_ms,
    }
    if before is None:
        unit.add(CountedBox, session_id=session.id, box_id=box.id, **values)
    else:
        unit.change(before, **values)
    figure(unit, session, shelf, (0, 0, 0), reopened=shelf.done_at is not None)
    return BoxCounted(box.box_no, within, found, seal)


def note_counted(request: NoteCounted, unit: Unit, scene: Scene) -> Fact:
    """Note with a thing that was seen how it looks; the register is left as it is (R-102)."""
    session = counting(unit, request.count)
    refuse_unless(request.pages is None or request.pages > 0, Reason.VALUE_NOT_POSSIBLE)
    if session.scope_kind in HELD:
        return note_shown(request, unit, scene, session)
    carrier = unit.get(Carrier, request.carrier)
    seen = unit.find(CountSeen, session_id=session.id, carrier_id=carrier.id)
    if seen is None:
        raise Refused(Reason.NO_SUCH_FINDING)
    noted = unit.change(
        seen,
        pages_found=request.pages,
        condition_found=request.condition,
        mark_differs=request.mark_differs,
        twice=request.twice,
    )
    outcomes = noted_outcomes(noted, carrier)
    shelf = unit.find(CountShelf, session_id=session.id, location_id=seen.location_id)
    if shelf is not None and shelf.pass_no == seen.pass_no:
        # A note may turn what agreed into what differs, and back.
        figure(unit, session, shelf, weight(noted_outcomes(seen, carrier), -1), weight(outcomes, 1))
    return CountNoted(carrier_line(record_of(unit, carrier), carrier, scene), outcomes)


HANDLERS: Handlers = {
    CountBox: Handler(count_box, needs=Duty.KEEP_SHELVES),
    NoteCounted: Handler(note_counted, needs=Duty.KEEP_SHELVES),
}
