"""The sheet of the day: owed once two working days ended without one, told to everybody (trust.md §3.6)."""

from __future__ import annotations

from datetime import timedelta

from recordsroom.domain.commands import ClosePrint, PrintDocument
from recordsroom.domain.facts import PrintStarted
from recordsroom.services.queries.daily_sheets import sheet_owed_since
from tests.builders import TODAY
from tests.rooms import ARCHIVIST, AUDITOR, SECURITY, SYSTEM, House


def printed(house: House, failed: str = "") -> None:
    told = house.room.do(PrintDocument(form="day_closing", pages=1)).told
    assert isinstance(told, PrintStarted)
    house.room.do(ClosePrint(print_job=told.print_job, failed=failed))


def test_it_is_owed_to_everybody_after_two_working_days(house: House):
    """The day of these tests is a Friday."""
    assert sheet_owed_since_of(house) is None
    house.clock.move(days=4)
    assert sheet_owed_since_of(house) is None, "on Tuesday Monday's alone is missing"
    house.clock.move(days=1)
    for user in (ARCHIVIST, SYSTEM, SECURITY, AUDITOR):
        assert house.enter(user).ask(sheet_owed_since) == TODAY
    house.enter(ARCHIVIST)
    printed(house, "1")
    assert sheet_owed_since_of(house) == TODAY, "what was not printed vouches for nothing"
    printed(house)
    assert sheet_owed_since_of(house) is None
    house.clock.move(days=5)
    assert sheet_owed_since_of(house) == TODAY + timedelta(days=5)


def sheet_owed_since_of(house: House) -> object:
    return house.room.ask(sheet_owed_since)
