"""Bringing a vault's schema to what this program knows: all steps or none, over the vault's own open connection."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine

from recordsroom.domain.errors import Damaged, TooNew, TooOld
from recordsroom.storage.connection import Driver
from recordsroom.storage.search_index import rebuild

KNOWN = 13
"""The newest step this program knows; `PRAGMA user_version` of a vault says which one it stands at."""
STEPS = Path(__file__).parent / "migrations"

_ONLY_GROW = ("journal", "journal_bodies", "journal_parts", "scans")


def step_of(engine: Engine) -> int:
    """Which step a vault stands at."""
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def check_step(found: int, *, bring_up: bool = True) -> None:
    """Refuse a vault that a newer program wrote, one that holds no room, and an older one not to be brought up."""
    if found > KNOWN:
        raise TooNew(found=found, known=KNOWN)
    if found < 1:
        raise Damaged(part="db", problem="EMPTY")
    if found < KNOWN and not bring_up:
        raise TooOld(found=found, known=KNOWN)


def bring_up(engine: Engine, opened: Driver) -> None:
    """Run every missing step in one transaction and check the result before it is kept.

    Foreign keys rest meanwhile, as SQLite asks where a table is rebuilt; they are checked as a whole at the end.
    """
    # Imported here because only a new or an older vault needs it, and the desk is waited for.
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    opened.execute("PRAGMA foreign_keys = OFF")
    try:
        with engine.begin() as connection:
            before = _counts(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            # A step imports nothing of ours; what is derived is made anew here, whatever the step did to it.
            rebuild(opened)
            connection.exec_driver_sql(f"PRAGMA user_version = {KNOWN}")
            _check(connection, before)
    finally:
        opened.execute("PRAGMA foreign_keys = ON")


def _counts(connection: Connection) -> dict[str, int]:
    present = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    return {
        table: int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())
        for table in _ONLY_GROW
        if table in present
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise Damaged(part="db", problem="REFERENCES")
    after = _counts(connection)
    if any(after.get(table) != count for table, count in before.items()):
        raise Damaged(part="db", problem="STEP")
