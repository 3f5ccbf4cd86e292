"""What left for good is asked about no more: not in the yearly review, nor among what ends soon (R-12, R-13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.calling_in import CallWay
from recordsroom.domain.commands import (
    BeginCallIn,
    BeginSecrecyReview,
    EndCallIn,
    EndSecrecyReview,
    JudgeReviewLines,
    RegisterRecord,
    ScanOutForTransfer,
    TickCallIn,
)
from recordsroom.domain.facts import Registered
from recordsroom.domain.holdings import Record
from recordsroom.domain.secrecy_decisions import Standing
from recordsroom.domain.secrecy_reviews import ReviewOutcome
from recordsroom.domain.transferring import AccessOpinion
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.open_access import access_register
from recordsroom.services.queries.own_secrets import OwnStanding, own_secrets, own_secrets_due
from recordsroom.services.queries.secrecy import secrets_due, secrets_due_count
from recordsroom.services.queries.secrecy_acts import remark_register, secrecy_left
from recordsroom.services.queries.secrecy_reviews import review_lines, review_wanted
from recordsroom.services.queries.secret_matters import secret_matters
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.files import a_file, carriers
from tests.rooms import House
from tests.services import test_incidents as lost
from tests.services.registers import begin, copy, said
from tests.services.test_gone import destroy
from tests.services.test_own_secrets import PUBLIC, decision
from tests.services.test_own_secrets import core as core  # noqa: PLC0414 - a fixture of the neighbour
from tests.services.test_secrecy_acts import together
from tests.services.test_transferring import deed, review, wish

ENDING = "W017-WS·2019-Y-GH-0021"


def transfer(house: House, carrier: int) -> None:
    room = house.room
    room.do(wish(carrier))
    room.do(review(1, opinion=AccessOpinion.CONTROLLED, why="仍属国家秘密"))
    room.do(ScanOutForTransfer(transfer=1, carrier=carrier))
    room.do(deed())


def give_back(house: House, carrier: int) -> None:
    room, until = house.room, TODAY + timedelta(days=10)
    begun = BeginCallIn(
        call_in_no="退2026-0001",
        way=CallWay.SURRENDER,
        carriers=(carrier,),
        counterpart="市委办公室",
        notice_no="青办〔2026〕3号",
        due_on=until,
    )
    for request in (begun, TickCallIn(call_in=1, carrier=carrier), EndCallIn(call_in=1, receiver="林素贞")):
        room.do(request)


def write_off(house: House, carrier: int) -> None:
    missing, off = replace(lost.MISSING, carriers=(carrier,)), replace(lost.OFF, carrier=carrier)
    for request in (missing, lost.DESCRIBED, lost.REPORTED, lost.ANSWERED, lost.CLOSED, off):
        house.room.do(request)


WAYS: dict[str, Callable[[House, int], None]] = {
    "destroyed": destroy,
    "transferred": transfer,
    "back with its issuer": give_back,
    "written off": write_off,
}


def secret(room: Room, code: str = ENDING, copies: int = 1) -> int:
    """A secret of our own whose ten years end within half a year."""
    facts = said(Level.MIMI, secrecy_term="10年", dated="2017-01-10", classifying_unit="青梧研究所")
    pieces = tuple(copy(f"000{number}") for number in range(copies))
    told = room.do(RegisterRecord(series=begin(room), reference_code=code, facts=facts, carriers=pieces)).told
    assert isinstance(told, Registered)
    return told.record


def to_judge(room: Room) -> set[int]:
    return {row.id for row in room.ask(review_lines) if row.outcome is None}


def ending(room: Room) -> set[int]:
    found = {row.id for row in room.ask(secrets_due)}
    assert room.ask(secrets_due_count)[0] == len(found)
    return found


@pytest.mark.parametrize("way", WAYS)
def test_r012_r013_a_secret_that_left_for_good_is_asked_about_no_more(house: House, way: str):
    room = house.room
    key = secret(room)
    wanted = room.ask(review_wanted)
    room.do(BeginSecrecyReview(review_leader="何以宁"))
    assert key in to_judge(room) & ending(room) and room.ask(review_wanted) == wanted == len(to_judge(room))
    WAYS[way](house, carriers(room, key)[0].id)
    assert carriers(room, key)[0].custody is Custody.WITHDRAWN
    assert key not in to_judge(room) | ending(room) and room.ask(review_wanted) == wanted - 1
    rest = tuple(to_judge(room))
    room.do(JudgeReviewLines(review=1, records=rest, review_outcome=ReviewOutcome.KEEP))
    room.do(EndSecrecyReview(review=1))
    [matter] = [row for row in room.ask(secret_matters) if row.id == key]
    assert matter.standing is Standing.GONE, "the register keeps it, and it waits for nothing"


def test_r012_what_was_judged_before_it_left_stays_in_the_review(house: House):
    room = house.room
    key = secret(room)
    room.do(BeginSecrecyReview(review_leader="何以宁"))
    room.do(JudgeReviewLines(review=1, records=(key,), review_outcome=ReviewOutcome.KEEP))
    destroy(house, carriers(room, key)[0].id)
    assert [row.outcome for row in room.ask(review_lines) if row.id == key] == [ReviewOutcome.KEEP]


def test_r013_one_of_two_copies_is_still_here(house: House):
    room = house.room
    key = secret(room, copies=2)
    destroy(house, carriers(room, key)[0].id)
    assert key in ending(room)


def test_r012_what_is_bound_in_goes_with_its_file_and_a_file_stays_with_what_is_loose(house: House):
    room = house.room
    gone, stays = (a_file(house, number, Level.MIMI, Level.MIMI) for number in (1, 2))
    with unit_of_work(room.vault) as unit:
        bound, _also = (row.id for row in unit.every(Record, parent_id=gone))
        kept, _also = (row.id for row in unit.every(Record, parent_id=stays))
    room.do(BeginSecrecyReview(review_leader="何以宁"))
    assert {gone, bound, stays, kept} <= to_judge(room)
    destroy(house, carriers(room, gone)[0].id)
    assert to_judge(room) & {gone, bound, stays, kept} == {stays, kept}


def test_r08_r145_papers_that_left_are_neither_marked_anew_nor_reviewed_for_opening(house: House):
    room = house.room
    key = secret(room)
    room.do(together(ENDING))
    assert secrecy_open(room, "REMARKS_OPEN") == 1 and [row.reference_code for row in room.ask(access_register)]
    destroy(house, carriers(room, key)[0].id)
    assert secrecy_open(room, "REMARKS_OPEN") == 0
    assert room.ask(remark_register) == () and room.ask(access_register) == ()


def secrecy_open(room: Room, matter: str) -> int:
    return room.ask(secrecy_left).get(matter, (0, TODAY))[0]


def test_r17_r18_a_work_secret_that_left_does_not_wait_for_its_end(house: House, core: int):
    room = house.room
    room.do(decision(PUBLIC))
    assert room.ask(own_secrets_due) == 1
    destroy(house, 1)
    assert room.ask(own_secrets_due) == 0
    assert [row.standing for row in room.ask(own_secrets) if row.reference_code == PUBLIC] == [OwnStanding.GONE]
