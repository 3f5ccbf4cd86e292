"""The tasks of the project, each by its name."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from installer import opening, words
from installer.environment import python, set_up
from installer.say import Impossible, say, speak_plainly
from installer.scratch import scratch


def main(arguments: Sequence[str]) -> int:
    """Set the machine up, do the task that was asked for and tell its exit code."""
    speak_plainly()
    asked, rest = _parser().parse_known_args(arguments)
    if rest and asked.task not in _PASSING_ON:
        _parser().error("unrecognised: " + " ".join(rest))
    try:
        set_up()
        words.build()
        return _TASKS[asked.task](asked, rest)
    except Impossible as impossible:
        print(impossible, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130


def test(rest: Sequence[str] = ()) -> int:
    """Run the tests on every core, a few at most; what follows the word goes to pytest.

    Whoever is done early takes over from the others; a last `-n 0` runs them one after the other. There is one worker
    more than cores, since at any time some of them wait: for keys at the speed of fingers, for a program to end.
    """
    workers = min((os.cpu_count() or 1) + 1, _MOST_WORKERS)
    with scratch() as told:
        return python("-m", "pytest", f"-n{workers}", "--dist=worksteal", *rest, told=told)


def cover_domain() -> int:
    """Run the tests of the domain alone and demand that they try every branch of it."""
    return python("-m", "coverage", "run", "-m", "pytest", "-q", "tests/domain") or python("-m", "coverage", "report")


_MOST_WORKERS = 4
"""Each worker holds windows, vaults and fonts of its own, up to a gigabyte in all."""

# The tests come last and stand apart, so that their own closing line ends what is shown.
_CHECKS: tuple[tuple[str, str, Callable[[], int]], ...] = (
    ("写法 ruff", "style", lambda: python("-m", "ruff", "check")),
    ("排版 ruff format", "layout", lambda: python("-m", "ruff", "format", "--check")),
    ("类型 mypy", "types", lambda: python("-m", "mypy")),
    ("文字 words", "words", words.show_faults),
    ("规则全部试到 domain coverage", "every branch of the rules is tried", cover_domain),
)


def check() -> int:
    """Everything a submission must pass: style, layout, types, words, then all tests."""
    failed = []
    for zh, en, step in _CHECKS:
        say(zh, en)
        if step():
            failed.append(zh)
    if failed:
        say("未通过：" + "、".join(failed), "Not passed: see above; the tests are run all the same.")
    return test() or len(failed)


def faults(rest: Sequence[str] = (), *, gate: bool = False) -> int:
    """Every fault test in full; with `gate` the whole plan of the laboratory, and a report with its seeds."""
    if gate:
        return python("-m", "tests.faults.gate", str(GATE_REPORT))
    with scratch() as told:
        return python("-m", "pytest", "tests/faults", "--full", *rest, told=told)


GATE_REPORT = Path("build") / "faults-gate.md"


def gather_words() -> int:
    """Bring the word files up to the source, and say which texts still have no Chinese."""
    words.gather()
    return words.show_faults()


_TASKS: dict[str, Callable[[argparse.Namespace, Sequence[str]], int]] = {
    "run": lambda asked, _: opening.open_program(asked.vault),
    "test": lambda _, rest: test(rest),
    "check": lambda *_: check(),
    "tour": lambda asked, rest: python("-m", "tests.tour", str(asked.out), *rest, screen=opening.has_screen()),
    "bench": lambda _, rest: python("-m", "tests.benchmarks", *rest),
    "faults": lambda asked, rest: faults(rest, gate=asked.gate),
    "words": lambda *_: gather_words(),
}
_PASSING_ON = {"test", "tour", "bench", "faults"}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="installer/dev.py",
        description="保密档案室：装好一切并执行一项任务。 Sets everything up and does one task.",
    )
    tasks = parser.add_subparsers(dest="task", required=True, metavar="task")
    run = tasks.add_parser("run", help="打开程序（演示库） open the program on a demonstration vault")
    run.add_argument("--vault", type=Path, help="打开另一个库 open another vault")
    tasks.add_parser("test", help="执行测试 run the tests", add_help=False)
    tasks.add_parser("check", help="写法、类型、文字与测试 style, types, words and tests")
    tour = tasks.add_parser("tour", help="走遍各页并留图 drive every page and leave pictures")
    tour.add_argument("out", type=Path, help="放图的文件夹 the folder for the pictures")
    tasks.add_parser("bench", help="量速度 measure speed", add_help=False)
    faulty = tasks.add_parser("faults", help="断电与损坏，全数 every fault test in full")
    faulty.add_argument("--gate", action="store_true", help="整份计划并写报告 the whole plan, with a report in build/")
    tasks.add_parser("words", help="收集界面文字 gather the words on the screen")
    return parser
