"""What falls due to each of the three administrators, and to nobody else (trust.md §3.4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from recordsroom.domain.commands import AcknowledgePapers, ActivateUser, ComparePaper, CreateUser, StopUser
from recordsroom.domain.keepers import Role
from recordsroom.domain.paper_heads import PaperHead
from recordsroom.services.backing.drilling import run_drill
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.duties_left import duties_left
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.recovering import make_sheets, try_sheets
from recordsroom.services.room import Room
from recordsroom.services.witness import sign_checkpoint
from tests.builders import MovableClock, a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, PASSWORD, SECOND, SECURITY, SYSTEM, House
from tests.services.backup_runs import backed_up, stick

__all__ = ["stick"]
OTHER = "JZ-2026-031"


def due(room: Room) -> dict[str, int]:
    return {one.matter: one.count for one in room.ask(lambda sight: tuple(duties_left(sight)))}


def works(room: Room) -> list[str]:
    return [work.matter.name for work in room.ask(today).works]


@pytest.mark.parametrize("user", [ARCHIVIST, SECOND])
def test_keepers_have_works_of_their_own(house: House, clock: MovableClock, user: int) -> None:
    clock.move(days=400)
    assert not due(house.enter(user))


def test_the_auditor_is_told_of_papers_checkpoint_and_report(house: House, clock: MovableClock, stick: Path) -> None:
    house.room.do(a_medium(OTHER))
    assert due(house.enter(AUDITOR)) == {}
    house.room.do(ComparePaper(paper=PaperHead.typed(f"5 {'0' * 16}")))
    clock.move(days=120)
    room = house.enter(AUDITOR)
    assert set(due(room)) == {"PAPERS_WRONG", "CHECKPOINT_DUE", "REPORT_DUE", "BACKUP_DUE"}
    assert works(room)[0] == "PAPERS_WRONG", "the most urgent first"
    room.do(AcknowledgePapers(last=1, reason="已报保密办"))
    sign_checkpoint(room, OTHER, stick)
    assert set(due(room)) == {"REPORT_DUE", "BACKUP_DUE"}
    assert "PAPERS_WRONG" not in works(house.enter(ARCHIVIST))


def test_the_desk_is_told_of_papers_too(house: House) -> None:
    house.room.do(ComparePaper(paper=PaperHead.typed(f"5 {'0' * 16}")))
    assert "PAPERS_WRONG" in works(house.room)


def test_an_unproven_backup_and_untried_sheets_are_told(house: House, clock: MovableClock, stick: Path) -> None:
    room = house.enter(SYSTEM)
    assert due(room) == {"SHEETS_MISSING": 1}
    house.enter(ARCHIVIST)
    path = backed_up(house, stick)
    room = house.room
    assert due(room) == {"SHEETS_MISSING": 1, "BACKUP_UNPROVEN": 1}
    assert "BACKUP_UNPROVEN" in due(house.enter(AUDITOR))
    room = house.enter(SYSTEM)
    run_drill(room, path, Progress())
    sheets = make_sheets(room, PASSWORD, (ACCOUNTS[SECURITY - 1].name, PASSWORD))[1]
    assert due(room) == {"SHEETS_UNTESTED": 1}
    try_sheets(room, sheets[0], sheets[2])
    assert due(room) == {}
    clock.move(days=400)
    assert set(due(house.enter(SYSTEM))) == {"SHEETS_UNTESTED", "BACKUP_DUE", "DRILL_DUE"}


def test_new_accounts_wait_for_the_security_administrator_and_stopped_ones_do_not(house: House) -> None:
    made = CreateUser(user=6, name="江逾白", roles=frozenset({Role.APPROVER}), public_key="00" * 32, key_file="")
    house.enter(SYSTEM).do(made)
    room = house.enter(SECURITY)
    assert due(room) == {"ACCOUNTS_WAITING": 1}
    room.do(ActivateUser(user=6))
    assert due(room) == {}
    room.do(StopUser(user=6))
    assert due(room) == {"REKEY_WANTED": 1}, "whoever left may still have an old copy"
    assert due(house.enter(SYSTEM))["REKEY_WANTED"] == 1


def test_every_matter_of_an_office_is_one_of_the_day() -> None:
    told = {"PAPERS_WRONG", "RESTORES_UNREAD", "CHECKPOINT_DUE", "REPORT_DUE", "BACKUP_DUE", "DRILL_DUE"}
    told |= {"BACKUP_UNPROVEN", "SHEETS_MISSING", "SHEETS_UNTESTED", "ACCOUNTS_WAITING", "REKEY_WANTED"}
    assert told <= {matter.name for matter in Matter}
