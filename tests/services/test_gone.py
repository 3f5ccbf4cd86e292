"""What left the register for good and is here all the same is stopped by any scan, with words of its own (§6.5, 8)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import EndCount, LendCarrier, OpenIncident, RecordApproval, ScanOutForTransfer
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.counting_facts import Counted, ShownByHolder
from recordsroom.domain.desk import MODES, DeskCommand
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.transferring import AccessOpinion
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.acts import Do, Tell, Telling
from recordsroom.services.gone import GoneSeen, GoneWay, left_by
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.incidents import incident_of
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from recordsroom.services.sight import cursor_of
from tests.builders import TODAY
from tests.rooms import SECOND, SECURITY, House
from tests.services import count_runs
from tests.services import destroying_runs as runs
from tests.services import test_incidents as lost
from tests.services.desk_runs import a_run, seen, tellings
from tests.services.eventful import signer_of
from tests.services.test_copying import carrier
from tests.services.test_secrecy_acts import objection
from tests.services.test_secrecy_acts import secrets as secrets  # noqa: PLC0414 - a fixture of the neighbour
from tests.services.test_transferring import deed, review, wish

PUBLIC, INTERNAL, MIMI = 1, 2, 3


def destroy(house: House, *keys: int) -> None:
    room, second = house.room, signer_of(house, SECOND)
    room.do(runs.listing(*keys))
    room.do(runs.approval(room), second=second)
    for request in (*runs.aside(*keys), *runs.away(), *runs.fed(*keys)):
        room.do(request)
    room.do(runs.ending(), second=second)


def transfer(room: Room) -> None:
    room.do(wish(INTERNAL))
    room.do(review(1, opinion=AccessOpinion.CONTROLLED, why="涉及个人信息"))
    room.do(ScanOutForTransfer(transfer=1, carrier=INTERNAL))
    room.do(deed())


def write_off(room: Room) -> None:
    for request in (lost.MISSING, lost.DESCRIBED, lost.REPORTED, lost.ANSWERED, lost.CLOSED, lost.OFF):
        room.do(request)


def gone(room: Room, key: int) -> GoneSeen:
    found = room.ask(what_is, carrier(room, key).barcode)
    assert isinstance(found, GoneSeen)
    return found


@pytest.fixture
def left(house: House) -> Room:
    """One destroyed, one transferred, one written off; each of them lies on the desk."""
    destroy(house, PUBLIC)
    transfer(house.room)
    write_off(house.room)
    return house.room


def test_what_left_for_good_says_by_which_paper_and_when(left: Room, house: House):
    told = {key: gone(left, key) for key in (PUBLIC, INTERNAL, MIMI)}
    ways = [(one.way, one.number, one.day, one.carrier) for one in told.values()]
    assert ways == [
        (GoneWay.DESTROYED, "销2026-0001", TODAY, PUBLIC),
        (GoneWay.TRANSFERRED, "移2026-0001", TODAY, INTERNAL),
        (GoneWay.WRITTEN_OFF, "事件2026-0001", TODAY, MIMI),
    ]
    assert told[INTERNAL].whereto == "市档案馆" and told[PUBLIC].method is not None
    assert left.ask(lambda sight: left_by(cursor_of(sight), (6, PUBLIC), 480)).keys() == {PUBLIC}
    assert not isinstance(house.enter(SECURITY).ask(what_is, told[PUBLIC].digits), GoneSeen)


@pytest.mark.parametrize("mode", MODES)
def test_in_every_mode_the_scan_stops_and_nothing_is_asked_of_the_room(left: Room, mode: DeskCommand):
    for key in (PUBLIC, INTERNAL, MIMI):
        run = ScanRun()
        run.press(mode)
        acts = run.scan(gone(left, key))
        assert [act for act in acts if isinstance(act, Do)] == []
        assert Telling.GONE in [act.what for act in acts if isinstance(act, Tell)]


def test_in_a_count_it_stops_and_says_by_which_list(counted_house: House):
    room = counted_house.room
    destroy(counted_house, PUBLIC)
    count = count_runs.begun(room)
    [_shelf, told] = count_runs.scan(room, count, count_runs.shelf(2), count_runs.carrier(PUBLIC))
    assert isinstance(told, Counted) and told.outcome is CountOutcome.GONE_BUT_HERE
    assert (told.gone_by, told.gone_on) == ("销2026-0001", TODAY)
    [_here, other] = count_runs.scan(room, count, count_runs.shelf(2), count_runs.carrier(INTERNAL))
    assert isinstance(other, Counted) and (other.gone_by, other.gone_on) == ("", None)
    room.do(EndCount(count=count))
    [here] = [row for row in room.ask(count_findings, count) if row.outcome is CountOutcome.GONE_BUT_HERE]
    assert here.gone_by == f"销2026-0001 {TODAY}"


def test_whoever_shows_what_was_destroyed_transferred_or_written_off_hears_by_which_paper(left: Room):
    left.do(RecordApproval(form_no="C", approver=4, approved_on=TODAY, reader=1, carriers=(6,)))
    left.do(LendCarrier(carrier=6, reader=1))
    count = count_runs.begun(left, scope_kind=ScopeKind.HOLDER, scope_value=1)
    told = count_runs.scan(left, count, *(carrier(left, key).barcode for key in (PUBLIC, INTERNAL, MIMI)))
    papers = [(one.outcome, one.gone_by, one.gone_on) for one in told if isinstance(one, ShownByHolder)]
    gone = CountOutcome.GONE_BUT_HERE
    numbers = ("销2026-0001", "移2026-0001", "事件2026-0001")
    assert papers == [(gone, number, TODAY) for number in numbers]
    left.do(EndCount(count=count))
    rows = {row.gone_by for row in left.ask(count_findings, count) if row.outcome is gone}
    assert rows == {f"{number} {TODAY}" for number in numbers}


def test_the_desk_opens_an_incident_about_what_was_scanned_last(left: Room):
    run = a_run()
    [nothing] = [act for act in run.press(DeskCommand.INCIDENT) if isinstance(act, Tell)]
    assert (nothing.what, nothing.seen) == (Telling.INCIDENT, None)
    run.scan(seen(6))
    [told] = [act for act in run.press(DeskCommand.INCIDENT) if isinstance(act, Tell)]
    assert (told.what, told.seen) == (Telling.INCIDENT, seen(6))
    found = gone(left, PUBLIC)
    assert tellings(run.scan(found)) == [Telling.GONE]
    assert [act.seen for act in run.press(DeskCommand.INCIDENT) if isinstance(act, Tell)][-1] is found
    left.do(OpenIncident(arose_as=IncidentSort.OTHER, carriers=(found.carrier,), content="已销毁的实物仍在"))
    assert left.ask(incident_of, PUBLIC) == 2
    run.idle()
    assert run.at_issue is None


def test_r16_a_dispute_stands_in_the_details_until_it_is_settled(room: Room, secrets: tuple[int, int]):
    before = room.ask(record_details, secrets[0])
    assert before is not None and before.dispute is None
    room.do(objection())
    during = room.ask(record_details, secrets[0])
    assert during is not None and during.dispute is not None
    assert (during.dispute.by, during.dispute.claimed, during.level) == ("规划研究室", Level.JIMI, Level.JIMI)
    other = room.ask(record_details, secrets[1])
    assert other is not None and other.dispute is None
