"""T23: of the verifiers, the fold and the rules of two people nearly every change of one thing is noticed.

Each trial is something done to a journal, or a question to a rule, of which the outcome is known. A mutant under which
every trial comes out as before lives on; at most one in ten may. The corpus is the attacks of T9.
"""

from __future__ import annotations

import inspect
import itertools
import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import pytest

from installer import verify
from recordsroom.domain import approval_ways, dual_control, paper_heads
from recordsroom.services import fold
from recordsroom.services.queries.journal_lines import end_of, first_line, lines_of
from tests.domain import test_approval_matrix, test_approval_ways, test_dual_control, test_paper_heads
from tests.faults.mutants import Mutant, Stuck, mutants_of
from tests.faults.tampered import FORGERIES, attacks, done_to
from tests.rooms import House, Model
from tests.rooms import _house as opened
from tests.services.eventful import hands_on, live
from tests.services.tampering import last_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="what goes round for ever is stopped by a signal")
MOST_ALIVE = 0.10
MOST_OF_FEW = 3
SAMPLE, EVERY_THIRD = 20, 3
"""Of so many mutants one is tried every day, on a third of the trials; the gate tries them all on all."""
Trial = Callable[[], object]
T = TypeVar("T")


@pytest.fixture(scope="module")
def eventful_room(stocked_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A room in which everything has happened once."""
    for house in opened(stocked_model, tmp_path_factory.mktemp("mutants") / "vault"):
        live(house)
        yield house


def outcome(trial: Trial) -> object:
    """How a trial ends: what it answers or what it raises, as something that can be compared."""
    try:
        return trial()
    except Stuck:
        return "stuck"
    except verify.Wrong as wrong:
        return wrong.code, wrong.seq
    except (AssertionError, pytest.fail.Exception):
        return "failed"
    except (Exception, SystemExit) as raised:  # noqa: BLE001 - whatever a mutant does is an outcome
        return type(raised).__name__


def survivors(mutants: Iterable[Mutant], trials: Sequence[Trial]) -> list[Mutant]:
    """Which mutants no trial notices; a trial ends with them as it ends without."""
    wanted = [outcome(trial) for trial in trials]
    alive = []
    for mutant in mutants:
        if all(_under(mutant, trial) == told for trial, told in zip(trials, wanted, strict=True)):
            alive.append(mutant)
    return alive


def _under(mutant: Mutant, trial: Trial) -> object:
    with mutant.alive():
        return outcome(trial)


def drawn(found: list[Mutant], pytestconfig: pytest.Config) -> list[Mutant]:
    """All of them for the gate, a few every day."""
    return found if pytestconfig.getoption("--full") else random.Random(23).sample(found, max(len(found) // SAMPLE, 4))


def daily(trials: Sequence[T], pytestconfig: pytest.Config) -> Sequence[T]:
    """All trials for the gate, a third of them every day, the good journal among them."""
    return trials if pytestconfig.getoption("--full") else trials[::EVERY_THIRD]


def judged(name: str, tried: Sequence[Mutant], alive: Sequence[Mutant], pytestconfig: pytest.Config) -> None:
    print(f"{name}: {len(tried) - len(alive)} of {len(tried)} noticed, seed 23;", *map(str, alive), sep="\n  ")
    # Of a few the share says little.
    assert len(alive) <= (len(tried) * MOST_ALIVE if pytestconfig.getoption("--full") else MOST_OF_FEW)


# --- the independent verifier ---


def exports(house: House) -> Iterator[tuple[str, ...]]:
    """Exports of this journal after every attack on it."""
    for attack in attacks(house).values():
        with hands_on(house) as cursor:
            attack(cursor, random.Random(23))
            last = last_of(cursor)
            yield (first_line("room"), *lines_of(cursor, 1, last), end_of(cursor, last))


def reading(lines: list[Any], heads: Sequence[tuple[int, str]] = (), older: Sequence[str] = ()) -> Trial:
    def trial() -> object:
        room, check = verify.verify(lines, heads, older)
        return room, check.last, check.signatures, check.papers, sorted(check.people.items())

    return trial


def asked(*arguments: object) -> Trial:
    def trial() -> object:
        said, wrong = StringIO(), StringIO()
        with redirect_stdout(said), redirect_stderr(wrong):
            code = verify.main([str(one) for one in arguments])
        return code, said.getvalue()

    return trial


def verifier_trials(house: House, folder: Path) -> list[Trial]:
    told = list(exports(house))
    whole = told[0]
    good = [json.loads(line) for line in whole]
    hashes = [line[verify.FIELDS.index("hash") + 1] for line in good if line[0] == "entry"]
    last = len(hashes)
    trials = [reading(done_to(whole, forge)) for forge in FORGERIES.values()]
    trials += [reading([json.loads(line) for line in lines]) for lines in told[1:]]
    papers = [(last, hashes[-1][:16]), (3, hashes[2])]
    trials += [reading(good, papers), reading(good, [(last, "0" * 16)]), reading(good, [(last + 1, hashes[-1])])]
    trials += [reading(good, (), hashes), reading(good, (), hashes[:5]), reading(good, (), [*hashes, "00"])]
    trials.append(reading(good, (), [hashes[0], hashes[0]]))
    log, checkpoints, broken = folder / "a.log", folder / "a.checkpoints", folder / "b.log"
    log.write_text("".join(whole), encoding="utf-8")
    broken.write_text("".join(whole).rstrip("\n"), encoding="utf-8")
    checkpoints.write_text(f"records-room/x\n{last}\n{hashes[-1]}\n\nsigned\n\n", encoding="utf-8")
    head = f"{last}:{hashes[-1][:16]}"
    trials += [asked(log), asked(log, "--head", head), asked(log, "--head", head.replace(":", ":0")), asked(broken)]
    trials += [asked(log, "--head", f"{last}:{hashes[-1][:15]}"), asked(log, "--head", "x"), asked(folder / "no.log")]
    trials += [asked(log, "--since", log), asked(log, "--since", checkpoints), asked(log, "--checkpoints", checkpoints)]
    rows, forged = folder / "rows.csv", folder / "forged.csv"
    rows.write_text(f'"mark"\r\n"No","Code"\r\n"{last}","{hashes[-1][:16]}"\r\n', encoding="utf-8-sig")
    forged.write_text(f'"mark"\r\n\r\n"2","{hashes[1][:16]}"\r\n"3","{"0" * 16}"\r\n', encoding="utf-8-sig")
    trials += [asked(log, "--list", one) for one in (rows, forged, log, checkpoints)]
    return [*trials, asked(log, "--checkpoints", log), asked(log, "--head", f"{last}:{'g' * 16}")]


def test_t23_the_independent_verifier(eventful_room: House, tmp_path: Path, pytestconfig: pytest.Config):
    trials, found = verifier_trials(eventful_room, tmp_path), mutants_of(verify, but=UNTOLD)
    tried = drawn(found, pytestconfig)
    judged("verify", tried, survivors(tried, daily(trials, pytestconfig)), pytestconfig)
    judging = [one for one in found if one.function.__qualname__.startswith("Check.")][::EVERY_THIRD]
    left = survivors(judging, trials[:1])
    assert len(left) > len(judging) * MOST_ALIVE, "the control: one good journal alone tries too little"


UNTOLD = ("Wrong.__str__",)
"""What only puts words together."""


# --- the fold ---


def test_t23_the_fold(eventful_room: House, pytestconfig: pytest.Config):
    tried = drawn(mutants_of(fold), pytestconfig)
    alive, few = list(tried), 0
    for name, attack in daily(list(attacks(eventful_room).items()), pytestconfig):
        with hands_on(eventful_room) as cursor:
            attack(cursor, random.Random(23))
            # What a mutant finds may name another place: a finding with another number is another outcome.
            alive = survivors(alive, [partial(slices_of, cursor), *([partial(fold.checked, cursor)] * (name == "row"))])
        few = len(alive) if name == "nothing" else few
    judged("fold", tried, alive, pytestconfig)
    assert few > len(tried) * MOST_ALIVE, "the control: one good journal alone tries too little"


def slices_of(cursor: Any) -> object:
    """Everything that a check says slice by slice, so that one which no longer gives way is noticed too."""
    check = fold.FoldCheck(cursor)
    return [finding and (finding.code, finding.seq, finding.table) for finding in check.slices()], check.entries


# --- the rules of two people ---


def questions(module: ModuleType) -> Iterator[Trial]:
    """Every test of a module of tests that needs nothing but its own values."""
    for name, test in vars(module).items():
        if name.startswith("test_") and inspect.isfunction(test):
            marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
            sets = [[_named(mark.args[0], one) for one in mark.args[1]] for mark in marks]
            for chosen in itertools.product(*sets):
                told = {key: value for part in chosen for key, value in part.items()}
                if set(told) == set(inspect.signature(test).parameters):
                    yield lambda test=test, told=told: test(**told)  # type: ignore[misc]  # bound at once


def _named(names: str | Sequence[str], values: Any) -> dict[str, Any]:
    keys = names.replace(" ", "").split(",") if isinstance(names, str) else list(names)
    held = getattr(values, "values", values) if hasattr(values, "marks") else values
    return dict(zip(keys, held if len(keys) > 1 or hasattr(values, "marks") else (held,), strict=True))


def test_t23_the_rules_of_two_people(pytestconfig: pytest.Config):
    found = mutants_of(dual_control) + mutants_of(approval_ways)
    shown = [one for one in found if not one.function.__name__.startswith("__")]
    tests = (test_dual_control, test_approval_ways, test_approval_matrix)
    trials = [trial for module in tests for trial in questions(module)]
    tried = drawn(shown, pytestconfig)
    assert len(survivors(shown[::5], trials[:1])) > len(shown[::5]) * 2 * MOST_ALIVE, "the control"
    judged("two people", tried, survivors(tried, trials), pytestconfig)


def test_t23_papers_held_against_the_journal(pytestconfig: pytest.Config):
    shown = [one for one in mutants_of(paper_heads) if not one.function.__name__.startswith("__")]
    trials = list(questions(test_paper_heads))
    tried = drawn(shown, pytestconfig)
    assert len(survivors(shown, trials[:1])) > len(shown) * 2 * MOST_ALIVE, "the control"
    judged("papers", tried, survivors(tried, trials), pytestconfig)
