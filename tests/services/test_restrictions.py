"""What touches privacy goes out only by an approval that names it, whichever door it would take (R-149)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.commands import (
    AddSeat,
    Command,
    GiveToTable,
    LendCarrier,
    LiftRestriction,
    RegisterRecord,
    RenewLoan,
    RestrictUse,
    ReturnCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Entered
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Zone
from recordsroom.services.documents.restriction_register import UNTIL_LIFTED, RestrictionLine
from recordsroom.services.explaining import Answer, explain
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.enquiries import enquiry_register
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.printing import NOTHING
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.restrictions import RestrictionState, restrictions_register
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.restricting import restrictions_over
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services import test_circulating as circling
from tests.services import test_enquiries as asking
from tests.services.registers import begin, copy, said
from tests.services.test_lending import INTERNAL, MIMI, PUBLIC, SHEN, approve
from tests.services.test_scopes import BOUNDS, SLIP
from tests.services.test_visits import come

RESTRICT = RestrictUse(record=PUBLIC, basis="个人信息保护法第二十八条", reason="处分材料")
LIFT = LiftRestriction(restriction=1, approver=4, reason="本人书面同意")


def why(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def restrict(room: Room, record: int) -> int:
    told = room.do(replace(RESTRICT, record=record)).told
    assert isinstance(told, Entered)
    return told.id


def test_r149_a_slip_by_scope_does_not_let_it_out_and_a_form_that_names_it_does(room: Room):
    restrict(room, MIMI)
    room.do(SLIP)
    assert why(room, LendCarrier(carrier=MIMI, reader=SHEN)) == (Reason.PRIVACY_RESTRICTED,)
    approve(room, MIMI)
    room.do(LendCarrier(carrier=MIMI, reader=SHEN))


def test_r149_what_is_read_here_without_asking_anybody_is_asked_for_by_name(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL))
    visit = come(room, seat=1)
    room.do(GiveToTable(visit=visit, carrier=PUBLIC))
    room.do(ReturnCarrier(carrier=PUBLIC))
    restrict(room, PUBLIC)
    assert why(room, GiveToTable(visit=visit, carrier=PUBLIC)) == (Reason.PRIVACY_RESTRICTED,)
    approve(room, PUBLIC)
    room.do(GiveToTable(visit=visit, carrier=PUBLIC))
    room.do(ReturnCarrier(carrier=PUBLIC))
    # The line by which it was read names it, while the approval is good.
    room.do(GiveToTable(visit=visit, carrier=PUBLIC))


def test_r149_the_line_of_a_slip_by_scope_does_not_serve_for_reading_once_more(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL))
    visit = come(room, seat=1)
    room.do(replace(SLIP, bounds=replace(BOUNDS, max_level=Level.INTERNAL)))
    room.do(GiveToTable(visit=visit, carrier=INTERNAL))
    room.do(ReturnCarrier(carrier=INTERNAL))
    restrict(room, INTERNAL)
    assert why(room, GiveToTable(visit=visit, carrier=INTERNAL)) == (Reason.PRIVACY_RESTRICTED,)


def test_r149_a_loan_is_not_renewed_by_a_slip_that_does_not_name_it(room: Room):
    room.do(SLIP)
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    restrict(room, INTERNAL)
    assert why(room, RenewLoan(carrier=INTERNAL)) == (Reason.PRIVACY_RESTRICTED,)
    approve(room, INTERNAL)
    room.do(RenewLoan(carrier=INTERNAL))


def test_r149_what_went_out_by_name_is_renewed_as_ever(room: Room):
    restrict(room, PUBLIC)
    approve(room, PUBLIC)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN))
    room.do(RenewLoan(carrier=PUBLIC))


def test_r149_it_does_not_go_round(room: Room):
    request = circling.begin(room)
    restriction = restrict(room, INTERNAL)
    assert why(room, request) == (Reason.PRIVACY_RESTRICTED,)
    room.do(replace(LIFT, restriction=restriction))
    room.do(request)


def test_r149_an_enquiry_about_it_is_answered_by_leave_of_a_leader(room: Room):
    room.do(asking.TAKEN)
    open_answer = replace(asking.ANSWER, carriers=(PUBLIC,), let_by=None, let_no="")
    restriction = restrict(room, PUBLIC)
    assert why(room, open_answer) == (Reason.PRIVACY_RESTRICTED,)
    assert why(room, replace(open_answer, let_by=4)) == (Reason.DOCUMENT_MISSING,)
    entry = room.do(replace(open_answer, let_by=4, let_no="函7")).entry
    room.do(Undo(entry=entry))
    room.do(replace(LIFT, restriction=restriction))
    room.do(open_answer)
    assert room.ask(enquiry_register)[0].let_no == ""


def test_r149_a_file_its_items_and_its_series_share_what_stands_over_one_of_them(room: Room):

    series = begin(room)

    one = RegisterRecord(
        series=series, reference_code="W017-WS·2019-Y-GH-0021", facts=said(Level.PUBLIC), carriers=(copy(),)
    )
    room.do(one)
    told = room.do(replace(RESTRICT, record=None, series=series)).told
    assert isinstance(told, Entered)
    with unit_of_work(room.vault) as unit:
        [inside] = unit.every(Record, reference_code=one.reference_code)
        assert [found.id for found in restrictions_over(unit, inside)] == [told.id]
        file = unit.get(Record, MIMI)
        item = replace(inside, id=99, parent_id=MIMI, series_id=None)
        assert restrictions_over(unit, file) == () == restrictions_over(unit, item)
    over = restrict(room, MIMI)
    with unit_of_work(room.vault) as unit:
        assert [found.id for found in restrictions_over(unit, item)] == [over]


def test_r149_it_ends_on_its_day_or_by_a_leader_and_stands_in_the_register(room: Room, clock: MovableClock):
    until = TODAY + timedelta(days=2)
    room.do(replace(RESTRICT, until=until))
    assert why(room, replace(RESTRICT, reason="又一次")) == (Reason.ALREADY_DONE,)
    lifted = restrict(room, INTERNAL)
    assert why(room, replace(LIFT, restriction=lifted, reason=" ")) == (Reason.RESTRICTION_UNTOLD,)
    entry = room.do(replace(LIFT, restriction=lifted)).entry
    assert why(room, replace(LIFT, restriction=lifted)) == (Reason.RESTRICTION_ENDED,)
    first, second = room.ask(restrictions_register)
    assert (first.state, first.until) == (RestrictionState.STANDS, until)
    assert (second.state, second.leader, second.lifted_why) == (RestrictionState.LIFTED, "顾言舟", "本人书面同意")
    room.do(Undo(entry=entry))
    clock.move(days=3)
    assert [row.state for row in room.ask(restrictions_register)] == [RestrictionState.STANDS, RestrictionState.ENDED]
    room.do(RESTRICT)


def test_r149_what_would_be_allowed_the_pane_and_the_desk_tell_of_it(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.JIMI))
    label = room.ask(record_details, PUBLIC).carriers[0].barcode  # type: ignore[union-attr]
    before = room.ask(what_is, label)
    assert isinstance(before, CarrierSeen) and not before.restricted
    restrict(room, PUBLIC)
    told = {one.use: one for one in explain(room, PUBLIC, SHEN, Level.PUBLIC)}
    for use in (Use.READ, Use.TAKE_OUT):
        assert told[use].answer is Answer.NO
        assert Reason.PRIVACY_RESTRICTED in {one.reason for one in told[use].objections}
    assert told[Use.COPY].answer is Answer.YES, "the form of a copy names what is copied"
    details = room.ask(record_details, PUBLIC)
    assert details is not None and [row.basis for row in details.restrictions] == [RESTRICT.basis]
    after = room.ask(what_is, label)
    assert isinstance(after, CarrierSeen) and after.restricted


def test_r149_the_register_of_restrictions_is_printed_with_who_decided(room: Room):
    assert room.ask(document_lines, "restriction_register") == NOTHING
    room.do(replace(RESTRICT, until=TODAY))
    room.do(replace(LIFT, restriction=restrict(room, INTERNAL)))
    first, second = room.ask(document_lines, "restriction_register").rows
    assert isinstance(first, RestrictionLine) and isinstance(second, RestrictionLine)
    assert (first.number, first.basis, first.until, first.leader) == (1, RESTRICT.basis, TODAY.isoformat(), "")
    assert (second.until, second.leader, second.why) == (UNTIL_LIFTED, "顾言舟", "本人书面同意")
    assert room.ask(document_lines, "restriction_register").level is Level.INTERNAL


def test_r149_the_journal_names_what_was_restricted_and_who_decided(room: Room):
    entry = room.do(replace(LIFT, restriction=restrict(room, INTERNAL))).entry
    details = room.ask(entry_details, entry)
    assert details is not None
    told = {field.name: field.after for change in details.changes for field in change.fields}
    assert (told["unrestricted_leader_id"], told["unrestricted_by"]) == ("顾言舟", "宋闻溪")


def test_r149_nothing_is_restricted_that_is_not_there_and_administrators_see_none(house: House):
    room = house.room
    for odd in (replace(RESTRICT, record=999), replace(RESTRICT, named="无此档号"), replace(LIFT, restriction=9)):
        with pytest.raises(Unknown):
            room.do(odd)
    assert why(room, replace(RESTRICT, series=1)) == (Reason.VALUE_NOT_POSSIBLE,)
    restrict(room, PUBLIC)
    assert house.enter(AUDITOR).ask(restrictions_register) == ()
