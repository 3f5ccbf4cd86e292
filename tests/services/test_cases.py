"""Transport cases: packed by one event for each thing, sealed, sent, opened by comparing seals, unpacked (P-18)."""

from __future__ import annotations

import pytest

from recordsroom.domain.case_facts import (
    CaseArrived,
    CaseLoaded,
    CaseSealed,
    CaseUnsealed,
    PackedInCase,
    TakenFromCase,
    UnpackingEnded,
)
from recordsroom.domain.commands import (
    EditCarrier,
    EndUnpacking,
    LendCarrier,
    LoadCase,
    MakeBox,
    PackInCase,
    PutInBox,
    ReceiveCase,
    RecordApproval,
    RecordCondition,
    RecordCountersignature,
    RegisterCases,
    ReturnCarrier,
    SealCase,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
    TakeFromCase,
    TakeOutOfBox,
    Undo,
    UnsealCase,
)
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, CarrierKind, Condition, Custody, Kind, Level
from recordsroom.services.queries.cases import case_contents, cases
from recordsroom.services.queries.record_details import whereabouts
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.files import carriers
from tests.rooms import AUDITOR, SECOND, House
from tests.services.case_runs import CABINET, KEY, LOW, refused, sealed
from tests.services.eventful import signer_of


def where(room: Room, *keys: int) -> list[tuple[Custody, int | None]]:
    return [(one.custody, one.location_id) for key in keys for one in carriers(room, key)]


def seen(room: Room, digits: str) -> object:
    return room.ask(what_is, digits)


def test_p18_a_box_goes_with_all_it_holds_as_one_event_and_comes_out_in_its_new_place(packing: Room):
    told = packing.do(PackInCase(case=1, box=1)).told
    assert told == PackedInCase("001", 1, 2, "0001", None, "02 库 01 柜")
    loose = packing.do(PackInCase(case=1, carrier=7)).told
    assert isinstance(loose, PackedInCase)
    assert loose.line is not None
    assert (loose.things, loose.line.carrier, loose.box_no) == (2, 7, None)
    assert where(packing, 1, 2, 7) == [(Custody.IN_CASE, None)] * 3
    assert packing.do(SealCase(case=1, seal_no=" F2026-0001 ")).told == CaseSealed("001", "F2026-0001", 2)
    assert packing.do(LoadCase(case=1)).told == CaseLoaded("001")
    assert packing.do(ReceiveCase(case=1, location=LOW)).told == CaseArrived("001", "02 库 02 柜")
    assert packing.do(UnsealCase(case=1, seal_found="f2026-0001")).told == CaseUnsealed("001", 2, True)
    told = packing.do(TakeFromCase(box=1, location=LOW)).told
    assert told == TakenFromCase("001", 1, 2, "02 库 02 柜", "0001", None)
    packing.do(TakeFromCase(carrier=7, location=CABINET))
    assert where(packing, 1, 2, 7) == [(Custody.SHELVED, LOW)] * 2 + [(Custody.SHELVED, CABINET)]
    assert [(row.state.value, row.things, row.seal_no) for row in packing.ask(cases)] == [("EMPTY", 0, None)] * 2
    # The case is free for its next trip; its seal is not.
    packing.do(PackInCase(case=1, carrier=7))
    assert refused(packing, SealCase(case=1, seal_no="F2026-0001")) == (Reason.SEAL_USED,)


def test_p18_what_is_packed_is_neither_lent_nor_shelved_nor_counted_before_it_is_unpacked(packing: Room):
    packing.do(PackInCase(case=1, box=1))
    packing.do(PackInCase(case=1, carrier=7))
    packing.do(MakeBox(**KEY))
    packing.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(7,)))
    edited = EditCarrier(carrier=7, kind=CarrierKind.PAPER, copy_no=None, pages=99)
    for request in (
        LendCarrier(carrier=7, reader=1),
        ReturnCarrier(carrier=7),
        ShelveCarrier(carrier=7, location=CABINET),
        ShelveTogether(boxes=(), carriers=(7,), location=CABINET),
        ShelveBox(box=1, location=CABINET),
        ShelveTogether(boxes=(1,), carriers=(), location=CABINET),
        ShelveInBox(carrier=1, box=1),
        ShelveInBox(carrier=5, box=1),
        PutInBox(carriers=(5,), box=1),
        TakeOutOfBox(carriers=(1,)),
        RecordCondition(carrier=7, condition=Condition.DAMAGED),
        PackInCase(case=2, box=1),
        PackInCase(case=2, carrier=1),
        edited,
    ):
        assert Reason.PACKED_AWAY in refused(packing, request), type(request).__name__


def test_p18_nothing_goes_in_or_out_under_a_seal_and_each_step_follows_on_the_one_before(packing: Room):
    assert refused(packing, SealCase(case=1, seal_no="F2026-0001")) == (Reason.CASE_NOTHING_IN,)
    assert refused(packing, LoadCase(case=1)) == (Reason.CASE_NOT_SEALED,)
    assert refused(packing, UnsealCase(case=1, seal_found="F")) == (Reason.CASE_NOT_SEALED,)
    assert refused(packing, TakeFromCase(box=1, location=LOW)) == (Reason.NOT_IN_A_CASE,)
    assert refused(packing, EndUnpacking(case=1)) == (Reason.NOTHING_TO_DO,)
    packing.do(PackInCase(case=1, box=1))
    assert refused(packing, LoadCase(case=1)) == (Reason.CASE_NOT_SEALED,)
    assert refused(packing, SealCase(case=1, seal_no="F 1")) == (Reason.SEAL_NOT_POSSIBLE,)
    packing.do(SealCase(case=1, seal_no="F2026-0001"))
    assert refused(packing, SealCase(case=1, seal_no="F2026-0002")) == (Reason.CASE_SEALED,)
    assert refused(packing, PackInCase(case=1, carrier=7)) == (Reason.CASE_SEALED,)
    assert refused(packing, TakeFromCase(box=1, location=LOW)) == (Reason.CASE_SEALED,)
    packing.do(LoadCase(case=1))
    assert refused(packing, LoadCase(case=1)) == (Reason.NOTHING_TO_DO,)
    assert refused(packing, UnsealCase(case=1, seal_found="F2026-0001")) == (Reason.CASE_ON_THE_WAY,)
    packing.do(ReceiveCase(case=1, location=LOW))
    assert refused(packing, ReceiveCase(case=1, location=LOW)) == (Reason.NOTHING_TO_DO,)
    packing.do(UnsealCase(case=1, seal_found="F2026-0001"))
    assert refused(packing, PackInCase(case=1, carrier=7)) == (Reason.CASE_UNPACKING,)


def test_p18_another_seal_or_a_broken_one_is_asked_about_and_kept(packing: Room):
    sealed(packing)
    for found, doubt in (("F2026-0009", Doubt.SEAL_DIFFERS), ("", Doubt.SEAL_BROKEN)):
        with pytest.raises(Doubtful) as asked:
            packing.do(UnsealCase(case=1, seal_found=found))
        assert asked.value.doubts == (doubt,)
        told = packing.do(UnsealCase(case=1, seal_found=found, confirmed=frozenset({doubt}), phrase="4"))
        assert told.told == CaseUnsealed("001", 1, False)
        [row, _other] = packing.ask(cases)
        assert (row.state.value, row.seal_agrees) == ("UNPACKED", False)
        packing.do(Undo(entry=told.entry))


def test_p18_what_was_not_seen_is_named_and_stays_on_the_list_until_it_is_found(packing: Room):
    packing.do(PackInCase(case=1, box=1))
    packing.do(PackInCase(case=1, carrier=7))
    packing.do(SealCase(case=1, seal_no="F2026-0001"))
    packing.do(UnsealCase(case=1, seal_found="F2026-0001"))
    packing.do(TakeFromCase(box=1, location=LOW))
    first = packing.do(EndUnpacking(case=1)).told
    assert isinstance(first, UnpackingEnded)
    assert len(first.missing) == 1
    # Looking once more does not begin the time anew.
    assert packing.do(EndUnpacking(case=1)).told == first
    assert [row.missing for row in packing.ask(cases)] == [True, False]
    [line] = packing.ask(case_contents, 1)
    assert (line.code, line.came_from) == (first.missing[0], "02 库 01 柜")
    packing.do(TakeFromCase(carrier=7, location=LOW))
    assert packing.ask(case_contents, 1) == ()


def test_r038_r039_a_case_carries_its_own_level_at_most(house: House):
    room = house.room
    room.do(RegisterCases(count=1, owner="总务科", max_level=Level.MIMI))
    assert refused(room, PackInCase(case=1, carrier=4)) == (Reason.CASE_TOO_LOW,)
    room.do(PackInCase(case=1, carrier=3))


def test_r039_a_sealed_case_is_set_down_only_where_what_is_in_it_could_stand(room: Room):
    room.do(RegisterCases(count=1, owner="总务科", max_level=Level.MIMI))
    room.do(PackInCase(case=1, carrier=3))
    room.do(SealCase(case=1, seal_no="F2026-0001"))
    room.do(LoadCase(case=1))
    assert refused(room, ReceiveCase(case=1, location=LOW)) == (Reason.PLACE_TOO_LOW,)
    assert room.do(ReceiveCase(case=1, location=CABINET)).told == CaseArrived("001", "02 库 01 柜")


def test_r046_a_seal_over_confidential_papers_is_put_on_taken_off_and_taken_back_by_two(house: House):
    room = house.room
    room.do(RegisterCases(count=1, owner="总务科", max_level=Level.JIMI))
    room.do(PackInCase(case=1, carrier=4))
    assert refused(room, SealCase(case=1, seal_no="F2026-0001")) == (Reason.SEAL_NEEDS_TWO,)
    form = RecordCountersignature(form_no="S-1", name="何以宁", post="保密员", signed_on=TODAY)
    told = room.do(form).told
    done = room.do(SealCase(case=1, seal_no="F2026-0001", countersignature=told.form))  # type: ignore[attr-defined]
    assert refused(room, Undo(entry=done.entry)) == (Reason.SEAL_NEEDS_TWO,)
    second = signer_of(house, SECOND)
    room.do(UnsealCase(case=1, seal_found="F2026-0001"), second=second)


def test_p18_each_step_is_taken_back_in_turn_and_none_out_of_turn(packing: Room):
    before = where(packing, 1, 2, 7)
    steps = [
        packing.do(PackInCase(case=1, box=1)).entry,
        packing.do(PackInCase(case=1, carrier=7)).entry,
        packing.do(SealCase(case=1, seal_no="F2026-0001")).entry,
        packing.do(LoadCase(case=1)).entry,
        packing.do(ReceiveCase(case=1, location=LOW)).entry,
        packing.do(UnsealCase(case=1, seal_found="F2026-0001")).entry,
        packing.do(TakeFromCase(box=1, location=LOW)).entry,
        packing.do(TakeFromCase(carrier=7, location=LOW)).entry,
    ]
    for entry in steps[:-1]:
        assert Reason.LATER_ENTRY_STANDS in refused(packing, Undo(entry=entry))
    for entry in reversed(steps):
        packing.do(Undo(entry=entry))
    assert where(packing, 1, 2, 7) == before
    assert [row.state.value for row in packing.ask(cases)] == ["EMPTY", "EMPTY"]


def test_p18_what_is_out_comes_back_into_its_box_and_belongs_where_that_was_unpacked(packing: Room):
    packing.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    packing.do(LendCarrier(carrier=1, reader=1))
    packing.do(PackInCase(case=1, box=1))
    packing.do(ReturnCarrier(carrier=1, pages=carriers(packing, 1)[0].pages))
    assert where(packing, 1, 2) == [(Custody.RETURNED_CHECKED, None), (Custody.IN_CASE, None)]
    assert refused(packing, PackInCase(case=1, carrier=1)) == (Reason.CASE_TAKES_BOXES,)
    packing.do(TakeFromCase(box=1, location=LOW))
    packing.do(ShelveInBox(carrier=1, box=1))
    assert where(packing, 1, 2) == [(Custody.SHELVED, LOW)] * 2


def test_p18_scanning_says_in_which_case_it_is_and_where_that_is(packing: Room):
    packing.do(PackInCase(case=1, box=1))
    packing.do(SealCase(case=1, seal_no="F2026-0001"))
    packing.do(LoadCase(case=1))
    one = seen(packing, carriers(packing, 1)[0].barcode)
    assert isinstance(one, CarrierSeen)
    assert one.travels is not None
    assert (one.travels.case_no, one.travels.seal_no, one.travels.state.value) == ("001", "F2026-0001", "LOADED")
    [row, _other] = packing.ask(cases)
    case = seen(packing, row.barcode)
    assert isinstance(case, CaseSeen)
    assert (case.id, case.things, case.carriers, case.state.value) == (1, 1, 2, "LOADED")
    where_now = packing.ask(whereabouts, 1)
    assert where_now is not None
    assert where_now.travels == one.travels
    box = seen(packing, Barcode.make(Kind.BOX, 1).digits)
    assert isinstance(box, BoxSeen)
    assert (box.place, box.case_no) == (None, "001")


def test_r131_cases_are_the_keepers_business_alone(house: House):
    room = house.enter(AUDITOR)
    assert refused(room, RegisterCases(count=1, owner="总务科", max_level=Level.MIMI)) == (Reason.NOT_YOUR_DUTY,)
    assert room.ask(cases) == ()
    assert room.ask(case_contents, 1) == ()
    room = house.enter(SECOND)
    for odd in (
        {"count": 0, "owner": "总务科"},
        {"count": 201, "owner": "总务科"},
        {"count": 1, "owner": " "},
        {"count": 1, "owner": "科" * 41},
    ):
        request = RegisterCases(max_level=Level.MIMI, **odd)  # type: ignore[arg-type]  # the fields above
        assert refused(room, request) == (Reason.VALUE_NOT_POSSIBLE,)


def test_p18_taking_back_slips_nothing_into_a_box_under_way(packing: Room):
    packing.do(PutInBox(carriers=(6,), box=_second_box(packing)))
    out = packing.do(TakeOutOfBox(carriers=(6,))).entry
    packing.do(PackInCase(case=1, box=2))
    assert refused(packing, Undo(entry=out)) == (Reason.LATER_ENTRY_STANDS,)


def _second_box(room: Room) -> int:
    room.do(MakeBox(**KEY))
    return 2
