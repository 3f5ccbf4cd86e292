"""Wrong ways to a destruction that a person thinks of: one name dressed up as two, evidence destroyed (T-31, T-35)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import OpenIncident, SendToDestruction
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.rules import Reason
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from tests.rooms import SECOND, House
from tests.services import destroying_runs as runs
from tests.services.eventful import signer_of
from tests.services.test_destroying import MIMI, PUBLIC, approved, each, why
from tests.services.test_incidents import ANSWERED, CLOSED, DESCRIBED, REPORTED


@pytest.fixture
def second(house: House) -> Signer:
    return signer_of(house, SECOND)


def at_machine(room: Room, second: Signer, *carriers: int) -> None:
    approved(room, second, *carriers)
    each(room, *runs.aside(*carriers), *runs.away())


@pytest.mark.parametrize(
    ("supervisors", "reason"),
    [
        ("许见山、许见山（保卫科）", Reason.SUPERVISORS_MISSING),
        ("许见山、许见山(监销)", Reason.SUPERVISORS_MISSING),
        ("许见山、沈知远（规划研究室）", Reason.SUPERVISOR_HAS_PART),
        ("许见山、宋闻溪〔档案室〕", Reason.SUPERVISOR_HAS_PART),
        ("许见山、（代）宋闻溪", Reason.SUPERVISOR_HAS_PART),
        ("许见山（保卫科、监销）", Reason.SUPERVISORS_MISSING),
    ],
)
def test_t35_a_name_with_its_office_in_brackets_is_still_that_person(
    room: Room, second: Signer, supervisors: str, reason: Reason
):
    at_machine(room, second, PUBLIC)
    each(room, *runs.fed(PUBLIC))
    assert why(room, runs.ending(supervisors=supervisors), second) == (reason,)


def test_t31_one_appraiser_twice_is_one_and_two_escorts_are_two(room: Room, second: Signer):
    assert why(room, runs.listing(PUBLIC, appraisers="许见山、许见山（组长）")) == (Reason.APPRAISERS_MISSING,)
    approved(room, second, PUBLIC)
    each(room, *runs.aside(PUBLIC))
    odd = SendToDestruction(destruction=1, escorts="宋闻溪、宋闻溪（押运）", bags=1, seals="封0101")
    assert Reason.ESCORTS_MISSING in why(room, odd)


def test_t32_the_requester_does_not_approve_though_his_office_stands_beside_his_name(room: Room, second: Signer):
    room.do(runs.listing(PUBLIC, requester="何以宁（常务副所长）"))
    assert Reason.APPROVER_HAS_PART in why(room, runs.approval(room), second)


OPENED = OpenIncident(arose_as=IncidentSort.OTHER, carriers=(MIMI,), content="疑似外传")


def test_r103_what_an_open_incident_is_about_is_not_listed(room: Room):
    room.do(OPENED)
    assert why(room, runs.listing(MIMI)) == (Reason.INCIDENT_NOT_CLOSED,)


@pytest.mark.parametrize("step", ["aside", "escort", "machine", "end"])
def test_n8_an_incident_opened_after_the_approval_stops_the_act_wherever_it_is(room: Room, second: Signer, step: str):
    approved(room, second, MIMI)
    way = (*runs.aside(MIMI), *runs.away(), *runs.fed(MIMI), runs.ending())
    done = {"aside": 0, "escort": 1, "machine": 3, "end": 4}[step]
    for request in way[:done]:
        room.do(request)
    room.do(OPENED)
    assert why(room, way[done], second) == (Reason.INCIDENT_NOT_CLOSED,)
    for request in (DESCRIBED, REPORTED, ANSWERED, CLOSED):
        room.do(request)
    room.do(way[done], second=second)
