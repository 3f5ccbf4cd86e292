"""Destruction through the door of a real room, from the list to 已销毁 (T-31 to T-36, N8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.commands import (
    AddToDestruction,
    ArriveAtMachine,
    Command,
    EditCarrier,
    EndHold,
    FeedPiece,
    GiveUpDestruction,
    LendCarrier,
    ListForDestruction,
    PlaceHold,
    RegisterEquipment,
    SendToDestruction,
    SetAside,
    ShelveCarrier,
    StrikeFromDestruction,
    TurnBack,
    Undo,
)
from recordsroom.domain.destruction_facts import Destroyed, DestructionApproved, DestructionGivenUp, DestructionListed
from recordsroom.domain.destruction_lists import DestroyChannel, DestructionState
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.acts import Telling
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.gone import GoneSeen, GoneWay
from recordsroom.services.queries.destroying import destruction_of
from recordsroom.services.queries.destruction_papers import in_groups
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Outcome, Room
from recordsroom.services.signing import Signer
from tests.builders import TODAY, MovableClock
from tests.rooms import SECOND, House
from tests.services.desk_runs import a_run, tellings
from tests.services.destroying_runs import approval, aside, away, ending, fed, listing, the_list
from tests.services.eventful import signer_of
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, MIMI, JIMI, UNKNOWN, OTHER = 1, 2, 3, 4, 5, 6


@pytest.fixture
def second(house: House) -> Signer:
    return signer_of(house, SECOND)


def why(room: Room, request: Command, second: Signer | None = None) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request, second=second)
    return caught.value.reasons


def each(room: Room, *requests: Command) -> Outcome:
    return [room.do(request) for request in requests][-1]


def approved(room: Room, second: Signer, *carriers: int) -> None:
    room.do(listing(*carriers))
    room.do(approval(room), second=second)


def test_t30_a_destruction_from_list_to_end(room: Room, second: Signer):
    assert room.do(listing(PUBLIC, MIMI, OTHER)).told == DestructionListed(1, "销2026-0001", 3)
    assert room.ask(destruction_of, MIMI) == 1
    struck = the_list(room).lines[2].id
    told = room.do(approval(room, struck=(struck,)), second=second).told
    assert told == DestructionApproved(1, "销2026-0001", 2, 1)
    each(room, *aside(PUBLIC, MIMI))
    assert carrier(room, PUBLIC).custody is Custody.SET_ASIDE and carrier(room, PUBLIC).location_id is None
    each(room, *away(), *fed(PUBLIC, MIMI))
    before = the_list(room).file.digest
    assert room.do(ending(), second=second).told == Destroyed(1, "销2026-0001", 2)
    row = the_list(room)
    assert row.state is DestructionState.DESTROYED and row.file.act is not None
    assert row.file.act.act_digest == before and row.file.leave is not None
    assert row.file.act.act_digest == row.file.leave.leave_digest
    assert carrier(room, MIMI).custody is Custody.WITHDRAWN and carrier(room, OTHER).custody is not Custody.WITHDRAWN
    assert why(room, GiveUpDestruction(destruction=1, why="不销毁了")) == (Reason.DESTRUCTION_OVER,)


def test_t31_what_may_stand_on_a_list(room: Room, clock: MovableClock):
    with pytest.raises(Doubtful):
        room.do(listing(MIMI, confirmed=frozenset()))
    assert why(room, listing(MIMI, appraisers="许见山")) == (Reason.APPRAISERS_MISSING,)
    assert Reason.VALUE_NOT_POSSIBLE in why(room, listing(MIMI, appraised_on=TODAY + timedelta(days=1)))
    assert why(room, listing(UNKNOWN)) == (Reason.LEVEL_UNKNOWN,)
    room.do(PlaceHold(record=INTERNAL, reason="审计"))
    assert why(room, listing(INTERNAL)) == (Reason.ON_HOLD,)
    room.do(listing(MIMI))
    assert why(room, listing(MIMI, destruction_no="销2026-0002")) == (Reason.ON_ANOTHER_LIST,)
    assert why(room, listing(JIMI)) == (Reason.NAME_TAKEN,)


def test_t32_any_change_of_a_list_voids_what_was_signed(room: Room, second: Signer):
    approved(room, second, MIMI, OTHER)
    told = room.do(AddToDestruction(destruction=1, carriers=(PUBLIC,), confirmed=listing().confirmed)).told
    assert isinstance(told, DestructionListed) and told.voided
    assert why(room, aside(MIMI)[0]) == (Reason.DESTRUCTION_UNAPPROVED,)
    assert why(room, approval(room), second) == (Reason.FORM_NUMBER_TAKEN,)
    room.do(approval(room, form_no="销批2026-0002"), second=second)
    line = the_list(room).lines[0].id
    room.do(aside(MIMI)[0])
    room.do(StrikeFromDestruction(destruction=1, lines=(line,), why="留存"))
    assert carrier(room, MIMI).custody is Custody.RETURNED_CHECKED
    assert why(room, aside(OTHER)[0]) == (Reason.DESTRUCTION_UNAPPROVED,)
    # A line once struck does not come back to its list.
    again = AddToDestruction(destruction=1, carriers=(MIMI,), confirmed=listing().confirmed)
    assert why(room, again) == (Reason.ON_ANOTHER_LIST,)


def test_t33_exactly_the_approved_set_is_set_aside(room: Room, second: Signer, clock: MovableClock):
    room.do(listing(PUBLIC, MIMI))
    assert why(room, aside(PUBLIC)[0]) == (Reason.DESTRUCTION_UNAPPROVED,)
    late = TODAY + timedelta(days=10)
    room.do(approval(room, not_before=late), second=second)
    assert why(room, aside(PUBLIC)[0]) == (Reason.DESTROY_TOO_EARLY,)
    clock.move(days=10)
    assert why(room, aside(JIMI)[0]) == (Reason.NOT_ON_THIS_LIST,)
    room.do(aside(PUBLIC)[0])
    assert why(room, aside(PUBLIC)[0]) == (Reason.ALREADY_DONE,)
    assert why(room, away()[0]) == (Reason.SET_INCOMPLETE,)
    assert why(room, ShelveCarrier(carrier=PUBLIC, location=2, move=True)) == (Reason.KEPT_FOR_DESTRUCTION,)
    assert Reason.KEPT_FOR_DESTRUCTION in why(room, LendCarrier(carrier=PUBLIC, reader=1))


def test_t34_two_escorts_and_every_bag_counted_at_both_ends(room: Room, second: Signer):
    approved(room, second, PUBLIC)
    room.do(aside(PUBLIC)[0])
    go = {"destruction": 1, "escorts": "宋闻溪、苏怀瑾", "bags": 1, "seals": "封0101"}
    assert why(room, SendToDestruction(**{**go, "escorts": "宋闻溪"})) == (Reason.ESCORTS_MISSING,)  # type: ignore[arg-type]
    assert why(room, SendToDestruction(**{**go, "bags": 2})) == (Reason.BAGS_UNSEALED,)  # type: ignore[arg-type]
    assert why(room, fed(PUBLIC)[0]) == (Reason.NOT_AT_MACHINE,)
    room.do(SendToDestruction(**go))  # type: ignore[arg-type]
    assert why(room, StrikeFromDestruction(destruction=1, lines=(1,), why="留存")) == (Reason.DESTRUCTION_AWAY,)
    assert why(room, ArriveAtMachine(destruction=1, bags=1, seals_whole=False)) == (Reason.BAGS_DIFFER,)
    assert why(room, ArriveAtMachine(destruction=1, bags=2, seals_whole=True)) == (Reason.BAGS_DIFFER,)
    each(room, TurnBack(destruction=1, why="封签断裂"))
    assert the_list(room).state is DestructionState.SET_ASIDE
    each(room, *away()[:1])
    assert the_list(room).state is DestructionState.UNDER_WAY


def test_n8_a_hold_that_came_after_the_approval_stops_the_act_at_the_machine(room: Room, second: Signer):
    approved(room, second, PUBLIC, MIMI)
    each(room, *aside(PUBLIC, MIMI), *away(), *fed(PUBLIC))
    hold = room.do(PlaceHold(record=MIMI, reason="诉讼")).told
    assert why(room, fed(MIMI)[0]) == (Reason.ON_HOLD,)
    assert Reason.ON_HOLD in why(room, ending(), second)
    assert carrier(room, PUBLIC).custody is Custody.SET_ASIDE
    room.do(EndHold(hold=hold.id, reason="结案"))  # type: ignore[attr-defined]
    each(room, *fed(MIMI))
    room.do(PlaceHold(record=PUBLIC, reason="诉讼"))
    assert why(room, ending(), second) == (Reason.ON_HOLD,)
    each(room, TurnBack(destruction=1, why="暂停处置"))
    assert the_list(room).fed == 0


def test_t35_two_supervisors_without_part_and_a_second_password(room: Room, second: Signer):
    approved(room, second, PUBLIC, MIMI)
    each(room, *aside(PUBLIC, MIMI), *away(), *fed(PUBLIC))
    assert why(room, ending(), second) == (Reason.PIECES_NOT_FED,)
    each(room, *fed(MIMI))
    assert why(room, fed(MIMI)[0]) == (Reason.ALREADY_DONE,)
    assert why(room, ending()) == (Reason.SECOND_PASSWORD_MISSING,)
    assert why(room, ending(supervisors="许见山"), second) == (Reason.SUPERVISORS_MISSING,)
    for part in ("沈知远", "宋闻溪", "何以宁"):
        assert why(room, ending(supervisors=f"许见山、{part}"), second) == (Reason.SUPERVISOR_HAS_PART,)
    assert why(room, ending(receipt=""), second) == (Reason.DESTROY_RECEIPT_MISSING,)
    for odd in ({"place": ""}, {"began": "上午"}, {"ended": "25:00"}, {"began": "10:21"}, {"ended": ""}):
        assert why(room, ending(**odd), second) == (Reason.VALUE_NOT_POSSIBLE,), odd
    entry = room.do(ending(began="900", ended="10：20"), second=second).entry
    act = the_list(room).file.act
    assert act is not None and (act.destroy_began, act.destroy_ended) == ("09:00", "10:20")
    assert why(room, Undo(entry=entry)) == (Reason.NOT_UNDOABLE,)


def test_t031_a_list_of_nothing_is_refused(room: Room):
    nothing: ListForDestruction = listing()
    assert why(room, nothing) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r109_small_amounts_in_the_own_machine(room: Room, second: Signer):
    most = room.policy.destroy_self_most
    assert most >= 2
    self_small = DestroyChannel.SELF_SMALL
    room.do(listing(PUBLIC, channel=self_small))
    room.do(approval(room), second=second)
    assert why(room, fed(PUBLIC)[0]) == (Reason.SET_INCOMPLETE,)
    each(room, *aside(PUBLIC))
    assert why(room, away()[0]) == (Reason.NOTHING_TO_DO,)
    each(room, *fed(PUBLIC))
    assert why(room, ending(), second) == (Reason.DESTROY_DEVICE_MISSING,)
    shredder = {"sort": EquipmentSort.OTHER_DEVICE, "custodian": "林素贞", "kept_at": "销毁间", "in_use_since": TODAY}
    room.do(RegisterEquipment(equipment_no="碎01", max_level=Level.JIMI, **shredder))  # type: ignore[arg-type]
    room.do(ending(device=1), second=second)
    assert the_list(room).device == "碎01"


def test_what_changed_since_it_was_listed_is_not_destroyed(room: Room, second: Signer):
    approved(room, second, PUBLIC)
    one = carrier(room, PUBLIC)
    room.do(EditCarrier(carrier=PUBLIC, kind=one.kind, copy_no=one.copy_no, pages=(one.pages or 0) + 1))
    assert why(room, aside(PUBLIC)[0]) == (Reason.LINE_OUTDATED,)


def test_a_list_given_up_sends_everything_home(room: Room, second: Signer):
    approved(room, second, PUBLIC, MIMI)
    room.do(SetAside(destruction=1, carrier=PUBLIC))
    assert room.do(GiveUpDestruction(destruction=1, why="缓办")).told == DestructionGivenUp(1, 1)
    assert the_list(room).state is DestructionState.GIVEN_UP
    assert carrier(room, PUBLIC).custody is Custody.RETURNED_CHECKED
    room.do(listing(PUBLIC, destruction_no="销2026-0002"))


def test_destroyed_but_still_here_is_found_by_any_scan(room: Room, second: Signer):
    approved(room, second, PUBLIC)
    each(room, *aside(PUBLIC), *away(), *fed(PUBLIC))
    label = carrier(room, PUBLIC).barcode
    assert not isinstance(room.ask(what_is, label), GoneSeen)
    room.do(ending(), second=second)
    seen = room.ask(what_is, label)
    assert isinstance(seen, GoneSeen) and seen.way is GoneWay.DESTROYED
    assert (seen.number, seen.day, seen.carrier) == ("销2026-0001", TODAY, PUBLIC)
    assert tellings(a_run().scan(seen)) == [Telling.GONE]
    details = room.ask(record_details, PUBLIC)
    assert details is not None and [one.destroyed_by for one in details.carriers] == ["销2026-0001"]
    (_cover, *pages) = room.ask(document_lines, "filing_list", (PUBLIC, MIMI)).rows
    notes = [line.note for page in pages if isinstance(page, ListPage) for line in page.lines]
    assert notes[0] == "已销毁" and "已销毁" not in notes[1:]
    assert why(room, FeedPiece(destruction=1, carrier=PUBLIC)) == (Reason.DESTRUCTION_OVER,)


def test_f23_the_papers_say_what_was_listed_signed_and_done(room: Room, second: Signer):
    approved(room, second, PUBLIC, MIMI)
    struck = the_list(room).lines[1].id
    room.do(StrikeFromDestruction(destruction=1, lines=(struck,), why="留存"))
    room.do(approval(room, form_no="销批2026-0002"), second=second)
    code = in_groups(the_list(room).file.code)
    each(room, *aside(PUBLIC), *away(), *fed(PUBLIC))
    room.do(ending(), second=second)
    cover, page = room.ask(document_lines, "destruction_list", (1,)).rows
    assert isinstance(cover, FactSheet) and isinstance(page, ListPage)
    said = [fact.said for fact in cover.facts]
    assert {code, "许见山、白露宁", "指定销毁点"} <= set(said)
    assert [(line.note, line.destroyed) for line in page.lines] == [("", TODAY.isoformat()), ("划去", "")]
    form, record = room.ask(document_lines, "destruction_record", (1,)).rows
    assert isinstance(form, FactSheet) and isinstance(record, FactSheet)
    assert "2" in [fact.said for fact in form.facts], "which line was struck"
    assert the_list(room).file.digest in [fact.said for fact in record.facts]
    assert not room.ask(document_lines, "destruction_list", (9,)).rows
