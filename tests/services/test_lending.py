"""Lending and returning through the door of a real room, and what the desk asks about it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.commands import EditRecord, LendCarrier, RecordApproval, ReturnCarrier, ShelveCarrier, Undo
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Lent, Returned
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Barcode, Condition, Custody, Kind, Level
from recordsroom.services.queries.lending import (
    approval_sheets,
    approvers_in_office,
    holdings_of,
    loans_out,
    uncleared_returns,
    waiting_for_shelf,
)
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Unseen, Why, standing_at, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, SYSTEM, House
from tests.services.registers import said

PUBLIC, INTERNAL, MIMI, JIMI, UNKNOWN = 1, 2, 3, 4, 5
"""The levels of the stocked room's first five carriers."""
SHEN, BAI, LU = 1, 2, 3


def approve(room: Room, *carriers: int, approver: int = 4, reader: int = SHEN, form_no: str = "") -> None:
    number = form_no or f"2026-{reader}-{carriers[0]:04d}"
    room.do(
        RecordApproval(
            form_no=number, approver=approver, approved_on=room.clock().today, reader=reader, carriers=carriers
        )
    )


def lend(room: Room, carrier: int, reader: int = SHEN) -> Lent:
    approve(room, carrier, reader=reader)
    told = room.do(LendCarrier(carrier=carrier, reader=reader)).told
    assert isinstance(told, Lent)
    return told


def why_not(room: Room, command: LendCarrier | ReturnCarrier | ShelveCarrier | RecordApproval) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def test_r053_secret_is_refused_and_the_paper_approval_lifts_it(room: Room):
    assert why_not(room, LendCarrier(carrier=MIMI, reader=SHEN)) == (Reason.LEVEL_STAYS_IN_ROOM,)
    assert lend(room, MIMI).due_on == TODAY + timedelta(days=14)


def test_r053_jimi_never_leaves(room: Room):
    approve(room, JIMI)
    assert why_not(room, LendCarrier(carrier=JIMI, reader=SHEN)) == (Reason.NEVER_LEAVES_ROOM,)


def test_r055_a_lower_signature_does_not_do(room: Room):
    approve(room, MIMI, approver=3)
    assert why_not(room, LendCarrier(carrier=MIMI, reader=SHEN)) == (Reason.APPROVER_TOO_LOW,)


def test_r055_an_approval_serves_one_loan(room: Room):
    lend(room, PUBLIC)
    room.do(ReturnCarrier(carrier=PUBLIC))
    assert why_not(room, LendCarrier(carrier=PUBLIC, reader=SHEN)) == (Reason.APPROVAL_MISSING,)


def test_r055_an_approval_for_somebody_else_does_not_do(room: Room):
    approve(room, PUBLIC, reader=BAI)
    assert why_not(room, LendCarrier(carrier=PUBLIC, reader=SHEN)) == (Reason.APPROVAL_MISSING,)


def test_r057_clearance_and_card(room: Room, clock: MovableClock):
    approve(room, MIMI, reader=BAI)
    assert why_not(room, LendCarrier(carrier=MIMI, reader=BAI)) == (Reason.NOT_CLEARED,)
    approve(room, PUBLIC, reader=LU)
    clock.move(days=1)
    assert why_not(room, LendCarrier(carrier=PUBLIC, reader=LU)) == (Reason.CARD_EXPIRED,)


def test_r062_no_second_loan_before_the_return(room: Room):
    lend(room, PUBLIC)
    approve(room, PUBLIC, reader=BAI)
    assert why_not(room, LendCarrier(carrier=PUBLIC, reader=BAI)) == (Reason.ALREADY_OUT,)


def test_r064_an_ordinary_return_is_checked_in_one_scan(room: Room):
    lend(room, PUBLIC)
    told = room.do(ReturnCarrier(carrier=PUBLIC)).told
    assert isinstance(told, Returned)
    assert told.clean
    seen = room.ask(what_is, Barcode.make(Kind.CARRIER, PUBLIC).digits)
    assert isinstance(seen, CarrierSeen)
    assert seen.custody is Custody.RETURNED_CHECKED
    assert why_not(room, ReturnCarrier(carrier=PUBLIC)) == (Reason.NOT_ON_LOAN,)


def test_r063_a_differing_count_is_doubted_then_kept_open(room: Room):
    lend(room, PUBLIC)
    with pytest.raises(Doubtful) as doubtful:
        room.do(ReturnCarrier(carrier=PUBLIC, pages=7))
    assert doubtful.value.doubts == (Doubt.PAGES_DIFFER,)
    room.do(ReturnCarrier(carrier=PUBLIC, pages=7, confirmed=frozenset({Doubt.PAGES_DIFFER}), phrase="6"))
    [row] = room.ask(uncleared_returns)
    assert row.carrier == PUBLIC
    assert why_not(room, ShelveCarrier(carrier=PUBLIC, location=2)) == (Reason.PAGES_DIFFER_OPEN,)
    room.do(ReturnCarrier(carrier=PUBLIC, pages=11))
    assert room.ask(uncleared_returns) == ()


def test_r029_what_is_mouldy_is_not_shelved(room: Room):
    lend(room, PUBLIC)
    room.do(ReturnCarrier(carrier=PUBLIC, condition=Condition.MOULD))
    assert why_not(room, ShelveCarrier(carrier=PUBLIC, location=2)) == (Reason.NEEDS_TREATMENT,)


def test_r065_the_wrong_shelf_is_refused_and_a_move_is_another_act(room: Room):
    room.do(ShelveCarrier(carrier=PUBLIC, location=2))
    assert why_not(room, ShelveCarrier(carrier=PUBLIC, location=3)) == (Reason.WRONG_PLACE,)
    room.do(ShelveCarrier(carrier=PUBLIC, location=3, move=True))


def test_r066_what_is_late_leads_the_day(room: Room, clock: MovableClock):
    lend(room, PUBLIC)
    clock.move(days=17)
    day = room.ask(today)
    assert day.figures is not None
    assert (day.figures.out, day.figures.overdue, day.figures.longest_days) == (1, 1, 3)
    first = day.works[0]
    assert (first.matter, first.days) == (Matter.OVERDUE, 3)
    assert first.loan is not None
    assert first.loan.reader_name == "沈知远"


def test_r069_nobody_approves_for_himself(room: Room):
    command = RecordApproval(form_no="1", approver=4, approved_on=TODAY + timedelta(days=1), reader=SHEN, carriers=(1,))
    assert why_not(room, command) == (Reason.APPROVAL_IN_FUTURE,)


def test_p05_the_day_closes_on_checked_and_the_trolley_says_where_to(room: Room):
    for carrier in (PUBLIC, INTERNAL):
        room.do(ShelveCarrier(carrier=carrier, location=2))
        lend(room, carrier)
        room.do(ReturnCarrier(carrier=carrier))
    [waiting] = room.ask(waiting_for_shelf)
    assert (waiting.place, waiting.carriers) == ("02 库 01 柜", 2)
    day = room.ask(today)
    assert day.figures is not None
    assert (day.figures.to_shelve, day.figures.back_today, day.figures.out) == (2, 2, 0)


def test_undoing_a_loan_gives_its_approval_back(room: Room):
    approve(room, PUBLIC)
    entry = room.do(LendCarrier(carrier=PUBLIC, reader=SHEN)).entry
    room.do(Undo(entry=entry))
    assert room.ask(loans_out) == ()
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN))


def test_a_sheet_tells_what_went_out_on_it(room: Room):
    approve(room, PUBLIC, INTERNAL, form_no="2026-0731")
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    [sheet] = room.ask(approval_sheets, SHEN)
    assert (sheet.form_no, sheet.approver_name) == ("2026-0731", "顾言舟")
    assert [line.used for line in sheet.lines] == [False, True]


def test_only_leaders_high_enough_are_offered(room: Room):
    assert [row.name for row in room.ask(approvers_in_office, Authority.CHARGE_LEADER)] == ["何以宁", "顾言舟"]


def test_borrowers_are_told_in_the_order_asked(room: Room):
    lend(room, PUBLIC)
    assert [(one.reader, one.out) for one in room.ask(holdings_of, (BAI, SHEN))] == [(BAI, 0), (SHEN, 1)]
    assert room.ask(holdings_of, ()) == ()


def test_titles_of_jimi_are_hidden_wherever_a_carrier_is_scanned(room: Room):
    seen = room.ask(what_is, Barcode.make(Kind.CARRIER, JIMI).digits)
    assert isinstance(seen, CarrierSeen)
    assert seen.title is None
    assert seen.counts_pages


def test_a_level_still_to_be_checked_counts_its_pages(room: Room):
    seen = room.ask(what_is, Barcode.make(Kind.CARRIER, UNKNOWN).digits)
    assert isinstance(seen, CarrierSeen)
    assert (seen.level, seen.counts_pages) == (None, True)


def test_what_is_scanned_is_told_by_its_kind(room: Room):
    reader, place = (room.ask(what_is, Barcode.make(kind, 1).digits) for kind in (Kind.PERSON, Kind.LOCATION))
    assert isinstance(reader, ReaderSeen)
    assert (reader.name, reader.cleared) == ("沈知远", Level.JIMI)
    assert isinstance(place, PlaceSeen)
    assert room.ask(what_is, DeskCommand.END.barcode.digits) is DeskCommand.END
    assert room.ask(standing_at, reader.id, place.id) == (reader, place)
    assert room.ask(standing_at, 0, 0) == (None, None)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Why.FOREIGN),
        ("12345", Why.FOREIGN),
        ("6901234567892", Why.FOREIGN),
        ("ABC-1234", Why.FOREIGN),
        (Barcode.make(Kind.CARRIER, 99_999).digits, Why.UNKNOWN),
        (Barcode.make(Kind.COMMAND, 77).digits, Why.UNKNOWN),
        (Barcode.make(Kind.DOCUMENT, 1).digits, Why.NOT_FOR_DESK),
    ],
)
def test_what_stands_for_nothing_is_never_guessed(room: Room, text: str, why: Why):
    seen = room.ask(what_is, text)
    assert isinstance(seen, Unseen)
    assert seen.why is why


def test_every_single_wrong_digit_is_refused(room: Room):
    right = Barcode.make(Kind.CARRIER, 1).digits
    for place in range(len(right)):
        for digit in set("0123456789") - {right[place]}:
            seen = room.ask(what_is, right[:place] + digit + right[place + 1 :])
            assert isinstance(seen, Unseen)
            assert seen.why is Why.FOREIGN


def test_full_width_digits_are_the_same_label(room: Room):
    right = Barcode.make(Kind.CARRIER, 1).digits
    wide = right.translate({ord("0") + n: ord("０") + n for n in range(10)})
    assert room.ask(what_is, wide) == room.ask(what_is, right)


@pytest.mark.parametrize("user", [SYSTEM, AUDITOR])
def test_administrators_learn_nothing_about_the_holdings(house: House, user: int):
    room = house.enter(user)
    for kind in (Kind.CARRIER, Kind.PERSON, Kind.LOCATION):
        seen = room.ask(what_is, Barcode.make(kind, 1).digits)
        assert isinstance(seen, Unseen)
    assert room.ask(loans_out) == ()
    assert room.ask(uncleared_returns) == ()
    assert room.ask(waiting_for_shelf) == ()
    assert room.ask(approval_sheets, 1) == ()
    assert room.ask(standing_at, 1, 1) == (None, None)
    assert room.ask(today).figures is None


def test_r057_taking_back_raises_no_level_over_the_clearance_of_whoever_has_a_copy(room: Room):
    lowered = room.do(EditRecord(record=MIMI, facts=said(Level.INTERNAL), confirmed=frozenset(Doubt)))
    assert room.foresee(Undo(entry=lowered.entry)) is None
    approve(room, MIMI, reader=BAI)
    room.do(LendCarrier(carrier=MIMI, reader=BAI))
    foreseen = room.foresee(Undo(entry=lowered.entry))
    with pytest.raises(Refused) as refused:
        room.do(Undo(entry=lowered.entry))
    assert foreseen is not None
    assert foreseen.reasons == refused.value.reasons == (Reason.NOT_CLEARED,)
