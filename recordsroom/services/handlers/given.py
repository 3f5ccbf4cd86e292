"""How an approval was given where no form was signed beforehand: its number, and the row that says the way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from recordsroom.domain.approval_ways import ApprovalWay, GivenWay
from recordsroom.domain.slips import LoanSlip, SlipWish
from recordsroom.services.handlers.slips import next_free
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit


def form_number(form_no: str, reader: int, carriers: Iterable[int], unit: Unit, scene: Scene) -> str:
    """The number of the form: as typed, else that of a slip which the room numbers now and which can be printed."""
    if typed := form_no.strip():
        return typed
    label, number = next_free(unit, scene)
    slip = unit.add(
        LoanSlip, barcode=label.digits, slip_no=number, reader_id=reader, purpose="", asked_on=scene.stamp.today
    )
    for key in dict.fromkeys(carriers):
        unit.add(SlipWish, slip_id=slip.id, carrier_id=key)
    return number


def note_way(  # noqa: PLR0913 - what is said about a way
    unit: Unit, scene: Scene, approval: int, way: ApprovalWay, *, ground: str = "", sign_by: date | None = None
) -> None:
    """Note with an approval how it was given, and by when it is to be signed where nothing is in writing."""
    unit.add(
        GivenWay,
        approval_id=approval,
        given_as=way,
        ground=ground,
        given_at=scene.stamp.wall_ms,
        given_by=scene.keeper.id,
        sign_by=sign_by,
        later_signed_on=None,
        later_signed_at=None,
        later_signed_by=None,
    )
