"""A program killed while it brings a vault up leaves the old schema or the new one, and every row."""

import random
import shutil
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from recordsroom.storage import migrate
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import KEY, ROOM, scribble, second_program

TOMORROW = migrate.KNOWN + 1
STEP = f'''"""Step {TOMORROW}, for a test: a table is rebuilt under another name."""

from alembic import op

revision = "{TOMORROW:04}"
down_revision = "{migrate.KNOWN:04}"


def upgrade() -> None:
    """Rebuild a table in several statements."""
    ask = op.get_bind().exec_driver_sql
    ask("CREATE TABLE tracks (subject TEXT, row INTEGER, seq INTEGER) STRICT")
    {{middle}}
    ask("INSERT INTO tracks SELECT subject, row, seq FROM traces")
    ask("DROP TABLE traces")
'''
BRINGING_UP = """
import sys; from pathlib import Path
from recordsroom.storage import migrate
from recordsroom.storage.vault import Vault
import alembic.command
migrate.KNOWN, migrate.STEPS = migrate.KNOWN + 1, Path(sys.argv[2])
key = bytes.fromhex(sys.stdin.readline())
sys.stdout.write("go\\n"); sys.stdout.flush()
Vault.open(Path(sys.argv[1]), key).close()
sys.stdout.write("done\\n"); sys.stdout.flush()
"""
ROWS = 400


def _steps(folder: Path, middle: str = "pass") -> Path:
    """The steps of a program that knows one more, with something in the middle of it."""
    steps = Path(shutil.copytree(migrate.STEPS, folder, ignore=shutil.ignore_patterns("__pycache__")))
    (steps / "versions" / f"step_{TOMORROW:04}_test.py").write_text(STEP.format(middle=middle), encoding="utf-8")
    return steps


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    vault = Vault.create(tmp_path / "blank", KEY, ROOM)
    scribble(vault, ROWS, "x" * 500)
    vault.close()
    return tmp_path / "blank"


def _begun(folder: Path, steps: Path) -> subprocess.Popen[str]:
    """A program about to bring the vault up."""
    program = second_program(BRINGING_UP, str(folder), str(steps))
    assert program.stdin is not None and program.stdout is not None
    program.stdin.write(KEY.hex() + "\n")
    program.stdin.flush()
    assert program.stdout.readline() == "go\n"
    return program


def _outcome(folder: Path, steps: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a vault is after a kill: brought up, or as it was; anything between fails here."""
    with monkeypatch.context() as tomorrow:
        tomorrow.setattr(migrate, "STEPS", steps)
        tomorrow.setattr(migrate, "KNOWN", TOMORROW)
        tomorrow.setattr(Vault, "_bring_up", lambda self, found: None)
        vault = Vault.open(folder, KEY)
    with closing(vault):
        assert list(vault.pages.check())
        with vault.engine.connect() as connection:
            step = connection.exec_driver_sql("PRAGMA user_version").scalar()
            table = {TOMORROW - 1: "traces", TOMORROW: "tracks"}[int(step or 0)]
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == ROWS
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            both = "SELECT name FROM sqlite_master WHERE name IN ('traces', 'tracks')"
            assert connection.exec_driver_sql(both).scalars().all() == [table]
    return table


def test_kills_while_a_vault_is_brought_up(
    tmp_path: Path, blank: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    steps, dice, found = _steps(tmp_path / "steps"), random.Random(11), []
    for number in range(300 if pytestconfig.getoption("--full") else 6):
        folder = Path(shutil.copytree(blank, tmp_path / str(number)))
        with _begun(folder, steps) as program:
            # The first is let through, so that the test is seen to bring vaults up at all.
            if number:
                time.sleep(dice.uniform(0, 0.12))
                program.kill()
            program.wait()
        found.append(_outcome(folder, steps, monkeypatch))
        shutil.rmtree(folder)
    assert found[0] == "tracks"


def test_a_program_that_ends_between_two_statements(
    tmp_path: Path, blank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = _steps(tmp_path / "steps", "import os; os._exit(9)")
    with _begun(blank, steps) as program:
        assert program.wait() == 9
    assert _outcome(blank, steps, monkeypatch) == "traces"


def test_control_without_the_one_transaction_a_half_is_left(
    tmp_path: Path, blank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = _steps(tmp_path / "steps", "import os; ask('COMMIT'); os._exit(9)")
    with _begun(blank, steps) as program:
        assert program.wait() == 9
    with pytest.raises(AssertionError):
        _outcome(blank, steps, monkeypatch)
