"""Lost cards are told for ever, stopped readers return whatever they have, and may be let again (P-10, P-21)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.cards import may_let_reader, may_replace_card, may_stop_reader
from recordsroom.domain.commands import (
    Command,
    LendCarrier,
    LetReader,
    PrintLabels,
    RecordApproval,
    ReplaceCard,
    ReturnCarrier,
    StopReader,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Returned
from recordsroom.domain.people_facts import CardReplaced, ReaderStopped
from recordsroom.domain.readers import StopCause
from recordsroom.domain.rules import Reason
from recordsroom.services.acts import Telling
from recordsroom.services.queries import people
from recordsroom.services.queries.lost_cards import LostCardSeen
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from tests.builders import TODAY, a_reader
from tests.services.desk_runs import COUNTED, READER, a_run, only, tellings

TOMORROW = TODAY + timedelta(days=1)


def card(room: Room, reader: int = 1) -> str:
    return next(row.barcode for row in room.ask(people.readers_register) if row.id == reader)


def replaced(room: Room) -> CardReplaced:
    told = room.do(ReplaceCard(reader=1, lost_on=TODAY)).told
    assert isinstance(told, CardReplaced)
    return told


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def lend(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=1))


def test_p10_the_lost_card_says_whose_it_was_and_the_new_one_counts(room: Room):
    old = card(room)
    told = replaced(room)
    assert (told.lost, card(room)) == (old, told.barcode)
    seen = room.ask(what_is, old)
    assert isinstance(seen, LostCardSeen)
    assert (seen.name, seen.lost_on, seen.card) == ("沈知远", TODAY, told.barcode)
    assert isinstance(room.ask(what_is, told.barcode), ReaderSeen)


def test_p10_every_lost_card_is_remembered_and_none_is_issued_again(room: Room):
    lost = [replaced(room).lost, replaced(room).lost]
    assert all(isinstance(room.ask(what_is, digits), LostCardSeen) for digits in lost)
    assert next(row for row in room.ask(people.readers_register) if row.id == 1).lost_cards == 2
    assert card(room) not in lost


def test_p10_the_new_card_waits_for_its_print(room: Room):
    room.do(PrintLabels(form="person_card", stock="cards", subjects=(1,)))
    replaced(room)
    assert not next(row for row in room.ask(people.readers_register) if row.id == 1).card_printed


def test_p10_taken_back_the_card_counts_again(room: Room):
    old = card(room)
    room.do(Undo(entry=room.do(ReplaceCard(reader=1, lost_on=TODAY)).entry))
    assert isinstance(room.ask(what_is, old), ReaderSeen)


def test_p10_a_lost_card_changes_nothing_at_the_desk():
    lost = LostCardSeen("5000000017", "沈知远", "规划研究室", TODAY, "5000000025")
    run = a_run(READER)
    assert tellings(run.scan(lost)) == [Telling.LOST_CARD]
    assert run.reader is READER
    asked = a_run()
    question = only(asked.take_back(COUNTED))
    asked.scan(lost)
    assert asked.question is question


def test_p21_a_stopped_reader_takes_nothing_out_and_returns_everything(room: Room):
    lend(room, 2)
    assert room.do(StopReader(reader=1, cause=StopCause.RETIRED)).told == ReaderStopped(1, 1)
    room.do(RecordApproval(form_no="A-7", approver=4, approved_on=TODAY, reader=1, carriers=(7,)))
    assert refused(room, LendCarrier(carrier=7, reader=1)) == (Reason.CARD_STOPPED,)
    told = room.do(ReturnCarrier(carrier=2)).told
    assert isinstance(told, Returned) and told.clean


def test_p21_a_reader_is_let_again_with_the_card_there_is(room: Room):
    room.do(StopReader(reader=1, cause=StopCause.LEFT))
    room.do(LetReader(reader=1, valid_until=TOMORROW))
    row = next(row for row in room.ask(people.readers_register) if row.id == 1)
    assert (row.stopped, row.stop_cause, row.valid_until) == (False, None, TOMORROW)
    lend(room, 2)


@pytest.mark.parametrize(
    ("stopped", "lost_on", "reason"),
    [(False, TODAY, None), (True, TODAY, Reason.CARD_STOPPED), (False, TOMORROW, Reason.VALUE_NOT_POSSIBLE)],
)
def test_p10_when_a_card_is_replaced(stopped: bool, lost_on: date, reason: Reason | None):
    assert may_replace_card(a_reader(stopped=stopped), lost_on, TODAY) is reason


def test_p21_who_is_stopped_is_not_stopped_again():
    assert may_stop_reader(a_reader()) is None
    assert may_stop_reader(a_reader(stopped=True)) is Reason.NOTHING_TO_DO


@pytest.mark.parametrize(
    ("stopped", "until", "reason"),
    [
        (True, TODAY, None),
        (False, TOMORROW, None),
        (True, TODAY - timedelta(days=1), Reason.CARD_EXPIRED),
        (False, date(2027, 6, 30), Reason.NOTHING_TO_DO),
    ],
)
def test_p21_until_when_a_reader_is_let(stopped: bool, until: date, reason: Reason | None):
    assert may_let_reader(a_reader(stopped=stopped), until, TODAY) is reason


def test_p10_what_cannot_be_is_refused(room: Room):
    assert refused(room, ReplaceCard(reader=1, lost_on=TOMORROW)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, LetReader(reader=1, valid_until=date(2026, 1, 1))) == (Reason.CARD_EXPIRED,)
    room.do(StopReader(reader=1, cause=StopCause.DIED))
    assert refused(room, StopReader(reader=1, cause=StopCause.DIED)) == (Reason.NOTHING_TO_DO,)
    assert refused(room, ReplaceCard(reader=1, lost_on=TODAY)) == (Reason.CARD_STOPPED,)
