"""Starts the program. This process holds neither keys nor windows: it starts the one that does, and again after a lock.

Ending the process that held the key is the only lock that leaves nothing in memory (trust.md §0.8). What the worker
wants to find again after the password, page and mode and ids but never a title, travels through this process's memory
and is never written to disk.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress

from ui.leaving import LOCKED

WORKER, SELF_TEST, TOOL, READ_WORKBOOK = "--worker", "--self-test", "--tool", "--read-workbook"


def main(arguments: list[str] | None = None) -> int:
    """Run the supervisor, the worker behind it, or the self-test of a frozen program."""
    given = sys.argv[1:] if arguments is None else arguments
    if WORKER in given:
        from ui.worker import work  # noqa: PLC0415 - the supervisor itself must load nothing of it

        code = work([one for one in given if one != WORKER], sys.stdin.readline, sys.stdin.read)
        # The room is closed by now. Python would still take widgets apart in any order, which Qt may not survive, and
        # a lock must end with its own exit code and without delay.
        os._exit(code)
    if given[:1] == [READ_WORKBOOK]:
        from recordsroom.services.reading.apart import main as read_workbook  # noqa: PLC0415 - only when asked

        return read_workbook()
    if given[:1] == [TOOL]:
        from recordsroom.__main__ import main as tool  # noqa: PLC0415 - only when asked

        return tool(given[1:])
    if SELF_TEST in given:
        from recordsroom.selftest import main as self_test  # noqa: PLC0415 - only when asked

        return self_test()
    return supervise(given)


def supervise(given: list[str]) -> int:
    """Keep a worker running; after a lock a fresh one takes over where the last one stood."""
    resume = "\n"
    while True:
        worker = subprocess.Popen(
            [*_program(), WORKER, *given], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        told = _heard(worker, resume)
        if worker.returncode != LOCKED:
            return worker.returncode
        resume = (told.splitlines() or [""])[-1] + "\n"


def _heard(worker: subprocess.Popen[str], resume: str) -> str:
    """What the worker tells at its end; its pipe stays open till then, so that it notices when this process is gone."""
    with worker:
        assert worker.stdin is not None and worker.stdout is not None, "both pipes were asked for"
        # A worker that fell before it listened is told nothing; its exit code says the rest.
        with suppress(OSError):
            worker.stdin.write(resume)
            worker.stdin.flush()
        return worker.stdout.read()


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui"]


if __name__ == "__main__":
    sys.exit(main())
