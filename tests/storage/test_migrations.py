"""The steps of the schema: what they make is what the program works with, and a failing step changes nothing."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver

from recordsroom.domain.errors import Damaged, DiskFull, TooNew
from recordsroom.storage import growth, migrate, tables
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import KEY, scribble, scribbled

TOMORROW = migrate.KNOWN + 1
NEXT_STEP = f'''"""Step {TOMORROW}, for a test."""

from alembic import op

revision = "{TOMORROW:04}"
down_revision = "{migrate.KNOWN:04}"


def upgrade() -> None:
    """Change something, and then perhaps fail."""
    op.get_bind().exec_driver_sql("ALTER TABLE readers ADD COLUMN colour TEXT")
    op.get_bind().exec_driver_sql("CREATE TABLE keyrings (id INTEGER PRIMARY KEY) STRICT")
    {{then}}
'''


def _tomorrow(monkeypatch: pytest.MonkeyPatch, steps: Path, then: str = "") -> None:
    """A program that knows one step more."""
    shutil.copytree(migrate.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / f"step_{TOMORROW:04}_test.py").write_text(NEXT_STEP.format(then=then), encoding="utf-8")
    monkeypatch.setattr(migrate, "KNOWN", TOMORROW)
    monkeypatch.setattr(migrate, "STEPS", steps)


def _schema(rows: list[tuple[str, str, str]]) -> dict[str, str]:
    """Every table, index and trigger, in a spelling that does not depend on who wrote it."""
    return {
        f"{kind} {name}": re.sub(r"[\s\"]+", "", sql)
        for kind, name, sql in rows
        if sql and not name.startswith(("alembic_", "sqlite_"))
    }


CATALOGUE = "SELECT type, name, sql FROM sqlite_master"


def test_the_steps_make_the_schema_that_the_program_works_with(folder: Path) -> None:
    vault = Vault.open(folder, KEY)
    with vault.engine.connect() as connection:
        made = _schema([tuple(row) for row in connection.exec_driver_sql(CATALOGUE).fetchall()])
    vault.close()
    engine = create_engine("sqlite://", module=driver, poolclass=StaticPool)
    with engine.begin() as connection:
        tables.metadata.create_all(connection)
        for statement in (*growth.TRIGGERS, *growth.DERIVED):
            connection.exec_driver_sql(statement)
        wanted = _schema([tuple(row) for row in connection.exec_driver_sql(CATALOGUE).fetchall()])
    engine.dispose()
    assert made == wanted


def test_the_program_knows_every_step_and_no_more() -> None:
    steps = sorted(path.name for path in (migrate.STEPS / "versions").glob("step_*.py"))
    assert [name[5:9] for name in steps] == [f"{number:04}" for number in range(1, migrate.KNOWN + 1)]


def test_a_step_imports_nothing_of_the_program() -> None:
    for path in migrate.STEPS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.startswith(("recordsroom", "ui"))], path.name


def test_an_older_vault_is_copied_first_and_brought_up(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(folder, KEY)
    scribble(vault, 4)
    vault.close()
    _tomorrow(monkeypatch, tmp_path / "100% steps")
    vault = Vault.open(folder, KEY)
    with vault.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == TOMORROW
        assert connection.exec_driver_sql("SELECT count(colour) FROM readers").scalar() == 0
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert (vault.migrated_from, scribbled(vault)) == (TOMORROW - 1, 4)
    vault.close()
    assert Vault.open(folder, KEY).migrated_from is None
    [copy] = folder.glob(f"before-step-{TOMORROW:04}-*.db")
    (tmp_path / "old").mkdir()
    copy.rename(tmp_path / "old" / "vault.db")
    monkeypatch.undo()
    old = Vault.open(tmp_path / "old", KEY)
    assert scribbled(old) == 4
    old.close()


@pytest.mark.parametrize(
    "then",
    [
        "raise RuntimeError('a step that fails')",
        "op.get_bind().exec_driver_sql('INSERT INTO approval_lines (approval_id, carrier_id) VALUES (7, 7)')",
        "op.get_bind().exec_driver_sql('DROP TABLE scans')",
    ],
)
def test_a_failing_step_leaves_the_vault_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    before = (folder / "vault.db").read_bytes()
    with monkeypatch.context() as tomorrow:
        _tomorrow(tomorrow, tmp_path / "steps", then)
        with pytest.raises((RuntimeError, Damaged)):
            Vault.open(folder, KEY)
    assert (folder / "vault.db").read_bytes() == before
    vault = Vault.open(folder, KEY)
    assert scribbled(vault) == 0
    vault.close()


def test_control_the_same_step_without_the_failure_is_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tomorrow(monkeypatch, tmp_path / "steps", "op.get_bind().exec_driver_sql('DROP TABLE keyrings')")
    vault = Vault.open(folder, KEY)
    assert vault.migrated_from == TOMORROW - 1
    vault.close()


def test_without_room_for_the_copy_nothing_is_begun(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "vault.db").read_bytes()
    _tomorrow(monkeypatch, tmp_path / "steps")
    monkeypatch.setattr("recordsroom.storage.place.free_megabytes", lambda folder: 100)
    with pytest.raises(DiskFull):
        Vault.open(folder, KEY)
    assert (folder / "vault.db").read_bytes() == before and not list(folder.glob("before-*"))


def test_yesterdays_program_refuses_todays_vault(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as tomorrow:
        _tomorrow(tomorrow, tmp_path / "steps")
        Vault.open(folder, KEY).close()
    with pytest.raises(TooNew) as caught:
        Vault.open(folder, KEY)
    assert caught.value.facts == {"found": TOMORROW, "known": TOMORROW - 1}
