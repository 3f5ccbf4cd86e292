"""T12: lists altered to do harm, and lists that are small and mean to be large: refused or read, never more."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from recordsroom.domain.commands import ImportRecords, Undo
from recordsroom.domain.errors import Refused, Unreadable
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Scheme
from recordsroom.services.queries.holdings import record_count
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from tests.faults.hostile import FIXTURES, altered_text, tried
from tests.lists import ROOM
from tests.rooms import House

MOST_MEGABYTES = 300
LISTS, WORKBOOKS, SEED = 50_000, 2_000, 12


def _told(*program: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-m", *program], capture_output=True, check=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_t12_altered_lists_are_refused_or_read_within_bounds(pytestconfig: pytest.Config):
    share = 1 if pytestconfig.getoption("--full") else 20
    told = _told("tests.faults.hostile", str(LISTS // share), str(WORKBOOKS // share), str(SEED))
    assert not told["failures"], told["failures"][:5]
    assert sum(told["met"].values()) == LISTS // share + WORKBOOKS // share
    # What nobody can read proves nothing about what happens to the rest.
    assert told["met"]["READ True"] > LISTS // share // 10
    assert told["megabytes"] <= MOST_MEGABYTES


def test_t12_thirty_bombs_go_off_without_harm(pytestconfig: pytest.Config):
    told = _told("tests.faults.bombs", "700" if pytestconfig.getoption("--full") else "60")
    assert not told["failures"], told["failures"]
    assert sum(told["met"].values()) == 30
    assert told["met"].get("READ True", 0) == 0, "one of the bombs came in as a list"
    assert told["megabytes"] <= MOST_MEGABYTES


def test_a_failure_that_is_no_refusal_is_told():
    def attempts() -> Iterator[tuple[str, Any]]:
        yield "good", lambda: "READ"
        yield "bad", lambda: 1 / 0

    told = tried(attempts())
    assert told["met"] == {"READ": 1}
    assert "ZeroDivisionError" in str(told["failures"])


def test_t12_what_an_altered_list_brings_in_is_whole_or_nothing(house: House, pytestconfig: pytest.Config):
    chance, room = random.Random(SEED), house.room
    before, entered, refused = room.ask(record_count), 0, 0
    seed = (FIXTURES / "归档文件目录.csv").read_bytes()
    choices = Choices(profile=Profile.P1, blank_level=BlankLevel.PUBLIC, internal=Scheme.WORK, pending=True)
    for _ in range(400 if pytestconfig.getoption("--full") else 25):
        try:
            source = read_list(altered_text(seed, chance), "a.csv")
        except Unreadable:
            continue
        run = judge(source, choices, ROOM)
        # Each row a second time, so that the whole list has to be refused.
        for rows, comes_in in ((run.accepted, True), (run.accepted * 2, False)):
            if not rows:
                continue
            command = ImportRecords(rows=rows, pending=run.pending, file_digest=source.digest, layout=source.layout)
            try:
                done = room.do(command)
            except Refused:
                refused += 1
            else:
                assert comes_in, "a list with a code twice came in"
                entered += 1
                room.do(Undo(entry=done.entry))
            assert room.ask(record_count) == before
    assert entered and refused
