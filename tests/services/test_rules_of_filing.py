"""Rules of filing, moving and looking after, each both ways (R-31, R-33, R-98, R-151)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import (
    AddSeries,
    Command,
    EditRecord,
    LookAround,
    MendFault,
    MendRecord,
    MoveHoldings,
    NewCarrier,
    RegisterRecord,
    ShelveCarrier,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Registered
from recordsroom.domain.keepers import Role
from recordsroom.domain.numbering import Profile
from recordsroom.domain.protections import Protection
from recordsroom.domain.rules import Reason
from recordsroom.domain.technical import is_technical, may_file_technical
from recordsroom.domain.values import DRAFTED, CarrierKind, Custody, Level, RecordKind
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.moving import judged_moves
from recordsroom.services.reading.move_list import MoveRow
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.files import carriers
from tests.rooms import House
from tests.services.registers import begin, close_campaign, let_wait, said
from tests.services.test_room_care import matters

FILE = "W017-KJ·2019-001"
CABINET, LOW, STRONG = 2, 3, 4


def why(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def technical(room: Room, **odd: object) -> RegisterRecord:
    """A file of technical archives; the room's first such series is begun for it."""
    told = room.do(AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3")).told
    assert isinstance(told, Entered)
    facts = said(**({"retention": "D30"} | odd))  # type: ignore[arg-type]
    kind, copies = RecordKind.FILE, (NewCarrier(pages=12),)
    return RegisterRecord(series=told.id, reference_code=FILE, kind=kind, facts=facts, carriers=copies)


@pytest.mark.parametrize(
    ("category", "retention", "level", "opening", "refused"),
    [
        ("KJ", "D30", Level.INTERNAL, False, False),
        ("KJ·JJ", "Y", Level.PUBLIC, False, False),
        ("KJ", None, Level.INTERNAL, False, True),
        ("KJ·JJ", "D30", None, False, True),
        ("KJ", None, None, True, False),
        ("KJX", None, None, False, False),
        ("WS", None, None, False, False),
        (None, None, None, False, False),
    ],
)
def test_r031_technical_archives_are_filed_with_retention_and_level(
    category: str | None, retention: str | None, level: Level | None, opening: bool, refused: bool
):
    found = may_file_technical(category, retention, level, opening=opening)
    assert [one.reason for one in found] == [Reason.TECHNICAL_UNTOLD] * refused


def test_r031_once_the_room_is_built_up_they_come_in_no_other_way(room: Room):
    close_campaign(room)
    whole = technical(room)
    for lacking in (replace(whole.facts, retention=None), replace(whole.facts, level=None, scheme=said(None).scheme)):
        assert why(room, replace(whole, facts=lacking)) == (Reason.TECHNICAL_UNTOLD,)
    told = room.do(whole).told
    assert isinstance(told, Registered)
    room.do(RegisterRecord(parent=told.record, reference_code=f"{FILE}-001", facts=said(None)))
    taken_away = EditRecord(record=told.record, facts=replace(whole.facts, retention=None))
    assert why(room, taken_away) == (Reason.TECHNICAL_UNTOLD,)
    room.do(replace(taken_away, facts=replace(whole.facts, retention="Y")))


def test_r031_while_the_room_is_built_up_they_may_wait_and_are_told_when_they_are_mended(house: House):
    room = house.room
    let_wait(house, 2)
    begin(room)
    whole = technical(room, retention=None)
    mend = MendRecord(record=2, series=whole.series or 0, reference_code="W017-KJ·2019-002", facts=whole.facts)
    close_campaign(room)
    assert Reason.TECHNICAL_UNTOLD in why(room, mend)
    assert Reason.TECHNICAL_UNTOLD not in why(room, replace(mend, series=1, reference_code="W017-WS"))


@pytest.mark.parametrize("kind", sorted(DRAFTED))
def test_r033_drafts_proofs_and_meeting_copies_are_kept_like_the_final_document(room: Room, kind: CarrierKind):
    code, secret = "W017-WS·2019-Y-GH-0021", said(Level.JIMI)
    close_campaign(room)
    series = begin(room)
    several = tuple(NewCarrier(kind=one, pages=3) for one in (CarrierKind.PAPER, kind))
    command = RegisterRecord(series=series, reference_code=code, facts=secret, carriers=several)
    assert why(room, command) == (Reason.COPY_NO_MISSING,)
    numbered = tuple(replace(one, copy_no=f"{place}") for place, one in enumerate(several, 1))
    told = room.do(replace(command, carriers=numbered)).told
    assert isinstance(told, Registered)
    final, draft = told.carriers
    for carrier in (final, draft):
        assert Reason.PLACE_TOO_LOW in why(room, ShelveCarrier(carrier=carrier, location=LOW))
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    kinds = {one.kind: one.custody for one in carriers(room, told.record)}
    assert kinds == {CarrierKind.PAPER: Custody.SHELVED, kind: Custody.SHELVED}


@pytest.mark.parametrize("role", Role)
def test_r098_what_is_to_be_moved_is_seen_by_custodians_only(room: Room, role: Role):
    told = role in {Role.ARCHIVIST, Role.SECOND_CUSTODIAN}
    room.keeper = replace(room.keeper, roles=frozenset({role}))
    assert bool(room.ask(judged_moves, (MoveRow(1, "柜1", "柜2"),))) == told
    move = MoveHoldings(moves=((CABINET, STRONG),))
    refused = why(room, move)
    assert (Reason.NOT_YOUR_DUTY in refused) == (not told)


def test_r151_where_technical_archives_are_kept_their_state_is_looked_at_month_by_month(
    room: Room, clock: MovableClock
):
    assert Matter.LOOK_DUE not in matters(room), "a room without any is reminded of nothing"
    room.do(technical(room))
    assert Matter.LOOK_DUE in matters(room)
    room.do(LookAround(faults=(Protection.TECHNICAL,), fault_found="底图脆裂"))
    assert Matter.LOOK_DUE not in matters(room) and Matter.FAULTS_OPEN in matters(room)
    room.do(MendFault(inspection=1, mended_how="已修裱，另复制一份"))
    assert Matter.FAULTS_OPEN not in matters(room)
    clock.move(days=31)
    assert Matter.LOOK_DUE in matters(room)


def test_r151_the_category_of_technical_archives_is_read_from_its_head():
    assert is_technical("KJ") and is_technical("KJ·JJ") and not is_technical("KJX") and not is_technical(None)
