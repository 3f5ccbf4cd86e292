"""The running figures of a count: what each thing adds to its shelf and to the whole, and takes away again."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.count_held import CountHolder, CountShown
from recordsroom.domain.counting import CountSeen, CountSession, CountShelf
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import AGREEING, CountOutcome, Noted, Shelf, Standing, differs, judge
from recordsroom.storage.unit import Unit

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
    unit: Unit, session: CountSession, shelf: CountShelf, *weights: tuple[int, int, int], reopened: bool = False
) -> CountSession:
    """Let the running figures of count and shelf follow; a shelf where something new is seen is not done any more."""
    seen, matched, differing = (sum(parts) for parts in zip(*weights, strict=True))
    unit.change(
        shelf,
        shelf_seen=shelf.shelf_seen + seen,
        shelf_matched=shelf.shelf_matched + matched,
        shelf_differing=shelf.shelf_differing + differing,
        done_at=None if reopened else shelf.done_at,
    )
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


def figure_held(
    unit: Unit, session: CountSession, holder: CountHolder, *weights: tuple[int, int, int], reopened: bool = False
) -> CountSession:
    """Let the running figures of count and holder follow; a holder who shows more is not asked to the end any more."""
    shown, agreed, differing = (sum(parts) for parts in zip(*weights, strict=True))
    unit.change(
        holder,
        held_shown=holder.held_shown + shown,
        held_agreed=holder.held_agreed + agreed,
        held_differing=holder.held_differing + differing,
        told_at=None if reopened else holder.told_at,
    )
    return unit.change(
        session,
        things_seen=session.things_seen + shown,
        matched=session.matched + agreed,
        differing=session.differing + differing,
        shelves_done=session.shelves_done - reopened,
        paused_at=None,
    )


def row_of(unit: Unit, session: CountSession, reader: int) -> CountHolder:
    """The row of a holder who showed something."""
    row = unit.find(CountHolder, session_id=session.id, holder_id=reader)
    assert row is not None, "who showed something was asked"
    return row
