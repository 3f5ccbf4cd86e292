"""The due list asks two indexes: what is not due costs no step, however much of it the room holds (R-106)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver

from recordsroom.services.queries.retention_due import _BY_WORD, _ENDED
from recordsroom.storage.tables import carriers, metadata, records

DUE, OTHERS = 6, 600
"""So many records are due, and so many more are not in each lot."""
ASKED: dict[str, tuple[Any, dict[str, Any]]] = {
    "ended": (_ENDED, {"soon": date(2026, 12, 31).isoformat()}),
    "short": (_BY_WORD, {"word": "SHORT", "year": 2011}),
    "unknown": (_BY_WORD, {"word": None, "year": 2011}),
}


@pytest.fixture
def bare() -> Iterator[Connection]:
    """The tables with their indexes, and what is due of each sort."""
    engine = create_engine("sqlite://", module=driver, poolclass=StaticPool)
    with engine.connect() as connection:
        metadata.create_all(connection)
        _bring(connection, 0, DUE, {"retention": "D10", "retention_until": "2020-12-31", "year": 2010})
        _bring(connection, DUE, DUE, {"retention": "SHORT", "year": 2010})
        _bring(connection, 2 * DUE, DUE, {"dated": "2010-03-01"})
        yield connection
    engine.dispose()


def _bring(connection: Connection, first: int, count: int, told: dict[str, Any]) -> None:
    for key in range(first + 1, first + count + 1):
        row = {"id": key, "kind": "ITEM", "profile": "P1", "reference_code": f"C{key}", "scheme": "NONE"}
        connection.execute(records.insert(), row | {"level": 0, "dated_uncertain": 0} | told)
        held = {"record_id": key, "barcode": f"{key:010}", "kind": "ORIGINAL", "copies": 1, "condition": "GOOD"}
        connection.execute(carriers.insert(), held | {"custody": "ACCESSIONED", "labelled": 0})


def _bring_others(connection: Connection, first: int) -> None:
    of_file = {"parent_id": 1, "retention": "SHORT", "year": 2000}
    sorts: tuple[dict[str, Any], ...] = (
        {"retention": "D30", "retention_until": "2056-12-31", "year": 2026},
        {"retention": "SHORT", "year": 2026},
        {"dated": "2026-03-01"},
        {"retention": "Y", "year": 2000},
        of_file,
    )
    for nth, told in enumerate(sorts):
        _bring(connection, first + nth * OTHERS, OTHERS, told)


def _steps(connection: Connection, statement: Any, asked: dict[str, Any]) -> tuple[int, list[int]]:
    """The steps that the database takes, and what it finds."""
    taken = [0]

    def step() -> None:
        taken[0] += 1

    raw = connection.connection.driver_connection
    assert raw is not None
    raw.set_progress_handler(step, 1)
    found = [row.id for row in connection.execute(statement, asked)]
    raw.set_progress_handler(None, 1)
    return taken[0], found


@pytest.mark.parametrize("name", ASKED)
def test_r106_what_is_not_due_costs_no_step_of_the_due_list(bare: Connection, name: str) -> None:
    statement, asked = ASKED[name]
    before, found = _steps(bare, statement, asked)
    assert len(found) == DUE
    _bring_others(bare, 3 * DUE)
    after, again = _steps(bare, statement, asked)
    # It looks at the first one that is not due, and stops there.
    assert again == found and before <= after <= before + 2
    # The count tells a scan: without the index every other record costs steps.
    bare.exec_driver_sql("DROP INDEX ix_records_retention_until")
    bare.exec_driver_sql("DROP INDEX ix_records_retention")
    bare.commit()
    scanned, still = _steps(bare, statement, asked)
    assert still == found and scanned > before + 5 * OTHERS


@pytest.mark.parametrize("name", ASKED)
def test_r106_the_due_list_sorts_nothing_and_scans_no_records(bare: Connection, name: str) -> None:
    statement, asked = ASKED[name]
    compiled = str(statement.compile(bare, compile_kwargs={"render_postcompile": True}))
    values = statement.compile(bare).construct_params(asked)
    order = statement.compile(bare).positiontup
    plan = bare.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", tuple(values[key] for key in order)).fetchall()
    told = [str(step[-1]) for step in plan]
    index = "ix_records_retention_until" if name == "ended" else "ix_records_retention"
    assert told[0].startswith(f"SEARCH records USING INDEX {index} ("), told
    assert not [step for step in told if "SCAN" in step or "TEMP B-TREE" in step], told
