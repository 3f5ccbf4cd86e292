"""The running figures of a count: what each thing adds to its shelf and to the whole, and takes away again."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.count_held import CountHolder, CountShown
from recordsroom.domain.counting import CountSeen, CountSession, CountShelf
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import AGREEING, CountOutcome, Noted, Shelf, Standing, differs, judge
from recordsroom.storage.unit import Unit

_FIGURES = {
    CountShelf: (("shelf_seen", "shelf_matched", "shelf_differing"), "done_at"),
    CountHolder: (("held_shown", "held_agreed", "held_differing"), "told_at"),
}
"""How many were seen, agree and differ, by their names, and when that was all."""
_INSIDE = "SELECT count(*) FROM carriers WHERE box_id = ? AND location_id = ?"


def noted_outcomes(seen: CountSeen | CountShown, carrier: Carrier) -> tuple[CountOutcome, ...]:
    """Every name for one carrier that was seen: where it stood or who showed it, and what was noted of it."""
    noted = Noted(
        pages_differ=seen.pages_found not in {None, carrier.pages},
        mark_differs=seen.mark_differs,
        damaged=seen.condition_found not in {None, Condition.GOOD},
        twice=seen.twice,
    )
    return (seen.outcome, *judge(Standing.IN_STOCK, Shelf.HOME, noted=noted)[1:])


def figure(
    unit: Unit,
    session: CountSession,
    at: CountShelf | CountHolder,
    *weights: tuple[int, int, int],
    reopened: bool = False,
) -> CountSession:
    """Let the figures of the count follow, and of its shelf or holder; where more is seen, nothing is done any more."""
    seen, matched, differing = added = [sum(parts) for parts in zip(*weights, strict=True)]
    names, done = _FIGURES[type(at)]
    values: dict[str, int | None] = {name: getattr(at, name) + more for name, more in zip(names, added, strict=True)}
    unit.change(at, **values | ({done: None} if reopened else {}))
    return unit.change(
        session,
        things_seen=session.things_seen + seen,
        matched=session.matched + matched,
        differing=session.differing + differing,
        shelves_done=session.shelves_done - reopened,
        paused_at=None,
    )


def weight(outcomes: tuple[CountOutcome, ...], sign: int) -> tuple[int, int, int]:
    """What one thing adds to seen, matched and differing; what is no part of the count adds nothing."""
    wrong = differs(outcomes)
    known = outcomes[0] in AGREEING or wrong
    return sign * known, sign * (known and not wrong), sign * wrong


def inside(unit: Unit, box: Box, shelf: CountShelf) -> int:
    """How many things the register says lie in a box on this shelf."""
    return unit.count(_INSIDE, box.id, shelf.location_id)


def row_of(unit: Unit, session: CountSession, reader: int) -> CountHolder:
    """The row of a holder who showed something."""
    row = unit.find(CountHolder, session_id=session.id, holder_id=reader)
    assert row is not None, "who showed something was asked"
    return row
