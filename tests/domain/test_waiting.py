"""What may wait on a trolley or in a holding cabinet, and what may not."""

from __future__ import annotations

import pytest

from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition, Custody, Level, LocationKind
from recordsroom.domain.waiting import WAITING_PLACES, may_wait
from tests.builders import a_carrier, a_place

TROLLEY = a_place(kind=LocationKind.TROLLEY, max_level=Level.MIMI)


def reasons(level: Level | None = Level.INTERNAL, place: object = TROLLEY, **odd: object) -> list[Reason]:
    carrier = a_carrier(**{"location_id": None, "custody": Custody.RETURNED_CHECKED, **odd})
    return [objection.reason for objection in may_wait(carrier, level, place)]  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", sorted(WAITING_PLACES))
@pytest.mark.parametrize("custody", [Custody.RETURNED_CHECKED, Custody.ACCESSIONED])
def test_p05_what_was_checked_or_never_shelved_waits(kind: LocationKind, custody: Custody):
    assert not reasons(place=a_place(kind=kind), custody=custody)


def test_p05_what_stands_in_its_place_does_not_wait():
    assert reasons(custody=Custody.SHELVED) == [Reason.NOT_WAITING]


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"custody": Custody.ON_LOAN}, Reason.STILL_CHARGED),
        ({"custody": Custody.RETURNED_UNCHECKED}, Reason.PAGES_DIFFER_OPEN),
        ({"custody": Custody.WITHDRAWN}, Reason.CARRIER_WITHDRAWN),
        ({"condition": Condition.MOULD}, Reason.NEEDS_TREATMENT),
    ],
)
def test_p05_what_is_not_settled_does_not_wait_among_the_sound(odd: dict[str, object], reason: Reason):
    assert reasons(Level.INTERNAL, TROLLEY, **odd) == [reason]


def test_r039_a_trolley_has_a_highest_level_too():
    assert reasons(Level.JIMI) == [Reason.PLACE_TOO_LOW]
    assert not reasons(Level.MIMI)
    assert not reasons(None)


def test_r038_top_secret_waits_apart_only():
    apart = a_place(kind=LocationKind.HOLDING_CABINET, max_level=Level.JUEMI, dedicated_to=Level.JUEMI)
    open_to_all = a_place(kind=LocationKind.HOLDING_CABINET, max_level=Level.JUEMI)
    assert reasons(Level.JUEMI, open_to_all) == [Reason.TOP_SECRET_APART]
    assert not reasons(Level.JUEMI, apart)
    assert reasons(Level.MIMI, apart) == [Reason.PLACE_DEDICATED]
