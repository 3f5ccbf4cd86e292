"""How each use of a carrier by a reader is tried: the acts of the desk one after the other, as they would be done.

Reading is coming in and handing out; a copy or an excerpt is a form that the right leader signed today, and making it.
Nothing of a trial is kept. What it needs to know is asked before it begins, since nothing else is asked meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.commands import CheckIn, Command, GiveToTable, LendCarrier, LetCopies, MakeCopies
from recordsroom.domain.copy_facts import CopiesLet
from recordsroom.domain.copying import CopyWay
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.facts import Fact
from recordsroom.domain.values import Authority, Level
from recordsroom.domain.visit_facts import CheckedIn
from recordsroom.domain.visits import Identity, zone_for
from recordsroom.services.queries.carrier_pages import carrier_pages
from recordsroom.services.queries.equipment import equipment_register
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.scanned_reader import reader_by_id
from recordsroom.services.queries.seats import seat_plan
from recordsroom.services.room import Room

Trial: TypeAlias = Callable[[Room, int, int, Level | None, list[Fact]], Iterator[Command]]
_FORM_NO = "\u8bd5"
"""The number of a form that is only tried; it is never kept."""


def _lend(_room: Room, carrier: int, reader: int, _level: Level | None, _told: list[Fact]) -> Iterator[Command]:
    yield LendCarrier(carrier=carrier, reader=reader)


def _read(room: Room, carrier: int, reader: int, level: Level | None, told: list[Fact]) -> Iterator[Command]:
    """To the table where the reader sits, or to a free seat for this level after coming in."""
    known, pages = room.ask(reader_by_id, reader), room.ask(carrier_pages, carrier) or 1
    here = known.visit if known is not None else None
    letter, seat = known.letter_no if known is not None else "", _seat(room, level)

    def steps() -> Iterator[Command]:
        visit = here.id if here else 0
        if not visit:
            yield CheckIn(reader=reader, identity=Identity.CARD, seat=seat, letter_seen=letter)
            came = told[-1] if told else None
            visit = came.visit if isinstance(came, CheckedIn) else 0
        if visit:
            yield GiveToTable(visit=visit, carrier=carrier, pages=pages)

    return steps()


def _seat(room: Room, level: Level | None) -> int | None:
    """A free seat where this level is read; of the right zone, if one is free there."""
    wanted = Level.PUBLIC if level is None else level
    free = [seat for seat in room.ask(seat_plan) if not seat.closed and seat.visit is None]
    fitting = sorted((seat for seat in free if seat.max_level >= wanted), key=lambda one: one.max_level)
    right = [seat for seat in fitting if seat.zone is zone_for(wanted)]
    return next((seat.id for seat in (*right, *fitting, *free)), None)


def _copy(way: CopyWay) -> Trial:
    """A form for one copy, signed today by the highest leader in office, and the making of it."""

    def trial(room: Room, carrier: int, reader: int, level: Level | None, told: list[Fact]) -> Iterator[Command]:
        leaders = room.ask(approvers_in_office, Authority.SECTION_HEAD, level)
        highest, today = max(leaders, key=lambda one: one.authority, default=None), room.clock().today
        let = LetCopies(
            form_no=_FORM_NO,
            carrier=carrier,
            reader=reader,
            approver=highest.id if highest else 0,
            approved_on=today,
            way=way,
            copies=1,
            purpose=_FORM_NO,
            back_on=today,
            deputation=highest.deputation if highest else None,
        )
        medium = _notebook(room, level) if way is CopyWay.EXCERPT else ""
        return _made(let, medium, told)

    return trial


def _made(let: LetCopies, medium: str, told: list[Fact]) -> Iterator[Command]:
    yield let
    form = told[-1] if told else None
    if isinstance(form, CopiesLet):
        yield MakeCopies(copy_form=form.id, copies=1, pages=1, device="", medium_no=medium)


def _notebook(room: Room, level: Level | None) -> str:
    """A registered notebook of the room for this level; empty where there is none."""
    books = (one for one in room.ask(equipment_register) if one.sort is EquipmentSort.NOTEBOOK)
    return next((one.equipment_no for one in books if level is None or one.max_level >= level), "")


TRIALS: Mapping[Use, Trial] = {
    Use.TAKE_OUT: _lend,
    Use.READ: _read,
    Use.EXCERPT: _copy(CopyWay.EXCERPT),
    Use.COPY: _copy(CopyWay.COPY),
}
"""How each use is tried that this program carries out."""
