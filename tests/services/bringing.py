"""Lists brought into a room by tests, and what of them is then kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.facts import Imported
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Scheme
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.dry_run import BlankLevel, Choices, DryRun, Verdict
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.source import SourceList, read_list
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.lists import ROOM
from tests.rooms import House

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
ANSWERS = Choices(profile=Profile.P1, blank_level=BlankLevel.PUBLIC, internal=Scheme.WORK, pending=True)


def a_source(name: str) -> SourceList:
    return read_list((FIXTURES / name).read_bytes(), name)


def judged(source: SourceList, **odd: Any) -> DryRun:
    choices = replace(ANSWERS, **({"profile": likely_profile(source)} | odd))
    return judge(source, choices, ROOM)


def verdicts(run: DryRun) -> list[Verdict]:
    return [line.verdict for line in run.lines]


def brought_in(room: Room, source: SourceList, run: DryRun, progress: Progress | None = None) -> Imported:
    command = ImportRecords(
        rows=run.accepted, pending=run.pending, file_digest=source.digest, layout=source.layout, remember=None
    )
    told = room.do(command, progress=progress).told
    assert isinstance(told, Imported)
    return told


def rows(room: Room, question: str, *values: object) -> list[tuple[Any, ...]]:
    with unit_of_work(room.vault) as unit:
        found: list[tuple[Any, ...]] = unit.cursor.execute(question, values).fetchall()
    return found


def kept(house: House, columns: str, like: str) -> list[tuple[Any, ...]]:
    return rows(house.room, f"SELECT {columns} FROM records WHERE reference_code LIKE ? ORDER BY id", like)
