"""Whoever ends the keyless process alone ends the room with it: the worker signs out and lets go of the vault."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import LEAST_COST, found_room, unlock
from recordsroom.services.queries.journal import JournalFilter, count_entries, journal_page
from tests.rooms import ACCOUNTS, PASSWORD, POLICIES
from ui.bond import Bond

ALL = JournalFilter()
KEEPER = ACCOUNTS[0].name
ROOT = Path(__file__).resolve().parents[2]
LONG, MOMENT = 60, 1

SUPERVISOR = """
import sys
from ui import __main__ as program
program._program = lambda: [sys.executable, sys.argv[1]]
program.supervise(sys.argv[2:])
"""
COMES_IN = f"""
import sys
import ui.worker
from ui.__main__ import main

fill = ui.worker._fill

def filled(*given):
    app = fill(*given)
    app.opening.opened.connect(lambda _room: print("in", file=sys.stderr, flush=True))
    app.opening.unlock({KEEPER!r}, {PASSWORD!r})
    return app

ui.worker._fill = filled
main()
"""
AT_THE_DOOR = COMES_IN.replace("app.opening.unlock(", 'print("in", file=sys.stderr, flush=True); (')
DEAF = """
import sys, time
sys.stdin.readline()
print("in", file=sys.stderr, flush=True)
time.sleep(600)
"""


class Started:
    """The two processes; the worker's pid is its first word, and the pipe of errors ends with whoever ends last."""

    def __init__(self, folder: Path, worker: str) -> None:
        (folder / "supervisor.py").write_text(SUPERVISOR, encoding="utf-8")
        told = textwrap.dedent("""
            import os, sys
            print(os.getpid(), file=sys.stderr, flush=True)
        """)
        (folder / "worker.py").write_text(told + worker, encoding="utf-8")
        scripts = [str(folder / "supervisor.py"), str(folder / "worker.py")]
        where = ["--vault", str(folder / "vault"), "--settings", str(folder / "desk.json")]
        self.supervisor = subprocess.Popen(
            [sys.executable, *scripts, *where],
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        )
        self.worker = 0

    def wait_until_in(self) -> None:
        """Until the worker has said its two words."""
        assert self.supervisor.stderr is not None
        self.worker = int(self.supervisor.stderr.readline())
        assert "in\n" in iter(self.supervisor.stderr.readline, "")

    def ended_within(self, seconds: float) -> bool:
        """Whether both are gone by then."""
        with suppress(subprocess.TimeoutExpired):
            self.supervisor.communicate(timeout=seconds)
            self.worker = 0
        return not self.worker

    def clear_away(self) -> None:
        """Leave no process behind."""
        self.supervisor.kill()
        if self.worker:
            os.kill(self.worker, signal.SIGKILL)
        self.supervisor.communicate()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[str], Started]]:
    running: list[Started] = []

    def started(worker: str) -> Started:
        running.append(Started(tmp_path, worker))
        running[-1].wait_until_in()
        return running[-1]

    yield started
    for one in running:
        one.clear_away()


def last_commands(folder: Path) -> list[str]:
    with closing(unlock(folder, KEEPER, PASSWORD, floor=LEAST_COST)) as room:
        last = room.ask(count_entries, ALL)
        return [row.command for row in room.ask(journal_page, ALL, last, 0, 3)][1:]


def test_a_worker_whose_supervisor_was_ended_signs_out_and_ends(
    start: Callable[[str], Started], tmp_path: Path
) -> None:
    found_room(tmp_path / "vault", POLICIES, ACCOUNTS[:1], cost=LEAST_COST)
    both = start(COMES_IN)
    assert not both.ended_within(MOMENT), "it stays while its supervisor does"
    both.supervisor.kill()
    assert both.ended_within(LONG)
    assert last_commands(tmp_path / "vault") == ["SignOut", "SignIn"]


def test_a_worker_at_the_door_ends_as_well(start: Callable[[str], Started], tmp_path: Path) -> None:
    found_room(tmp_path / "vault", POLICIES, ACCOUNTS[:1], cost=LEAST_COST)
    both = start(AT_THE_DOOR)
    both.supervisor.kill()
    assert both.ended_within(LONG)


def test_a_worker_that_did_not_listen_would_be_found_here(start: Callable[[str], Started]) -> None:
    both = start(DEAF)
    both.supervisor.kill()
    assert not both.ended_within(MOMENT)


def test_what_is_started_without_a_supervisor_waits_for_none(qtbot: QtBot) -> None:
    cut: list[bool] = []
    bond = Bond()
    bond.cut.connect(lambda: cut.append(True))
    bond.watch("", lambda: "")
    qtbot.wait(50)
    assert cut == []
    bond.watch("\n", lambda: "")
    qtbot.waitUntil(lambda: cut == [True])
