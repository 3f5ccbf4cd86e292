"""Whatever is changed in the tables behind the room's back is found and named (trust.md §3.6).

Each attack is tried on other entries and rows for each seed, inside a transaction that is never kept.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
from sqlcipher3.dbapi2 import DatabaseError

from recordsroom.services.fold import Finding, checked
from recordsroom.storage.mapping import BY_TABLE
from tests.rooms import House
from tests.services.eventful import hands_on
from tests.services.tampering import other

# --- rows of the tables ---

EACH_FIELD = 5
"""So many rows are tried for each field of each table: six thousand in all, where the plan asks for a thousand."""


@pytest.mark.parametrize("table", sorted(BY_TABLE))
def test_every_field_of_every_table_is_folded(eventful: House, seeds: range, table: str):
    tried = set()
    for column in BY_TABLE[table].columns[1:]:
        for seed in seeds[:EACH_FIELD]:
            with hands_on(eventful) as cursor:
                key = change_row(cursor, table, column, random.Random(seed))
                if key:
                    tried.add(column)
                    assert checked(cursor) == Finding("ROW_ALTERED", 0, table, key), (column, seed)
    assert tried == set(BY_TABLE[table].columns[1:])


def change_row(cursor: Any, table: str, column: str, chance: random.Random) -> int:
    """Give one row another value that the schema lets stand there; 0 where it lets none."""
    found_rows = cursor.execute(f"SELECT id, {column} FROM {table}").fetchall()
    for key, value in chance.sample(found_rows, min(9, len(found_rows))):
        near = [other(value, chance)] if value is not None else []
        for fresh in (
            *near,
            None,
            0,
            1,
            2,
            4,
            9,
            "x",
            "2031-01-01",
            "STARTED",
            "DONE",
            "1000000009",
            "AUDITOR",
            "NOTICE_DATE",
            "RETURNED",
            "SCANNER",
            "ORDINARY",
            "F-13",
            "LEFT",
            "WORK",
            "BUSINESS",
            "f" * 64,
        ):
            try:
                cursor.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (fresh, key))
            except DatabaseError:
                continue
            if cursor.execute(f"SELECT {column} FROM {table} WHERE id = ?", (key,)).fetchone()[0] != value:
                return int(key)
    return 0


@pytest.mark.parametrize("table", sorted(BY_TABLE))
def test_a_row_gone_is_found(eventful: House, seeds: range, table: str):
    for seed in seeds:
        with hands_on(eventful) as cursor:
            key = random.Random(seed).choice(cursor.execute(f"SELECT id FROM {table}").fetchall())[0]
            cursor.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
            finding = checked(cursor)
            assert finding and (finding.code, finding.table) == ("ROW_MISSING", table)


@pytest.mark.parametrize("table", ["readers", "approvals", "counters", "policies", "traces"])
def test_a_row_added_is_found_and_what_is_derived_is_not_looked_at(eventful: House, table: str):
    values = {
        "readers": f"(999, '5000000999', '某某', 'x', '', 'NONE', 1, '2031-01-01', 0{', NULL' * 7})",
        "approvals": "(999, 'Z-1', 1, 1, '2026-11-20', NULL)",
        "counters": "(999, 'barcode.NOTHING', 1)",
        "policies": "(999, 'nothing', 'x')",
        "traces": "('readers', 1, 999)",
    }
    with hands_on(eventful) as cursor:
        cursor.execute(f"INSERT INTO {table} VALUES {values[table]}")
        assert checked(cursor) == (None if table == "traces" else Finding("ROW_ADDED", 0, table, 999))


def test_a_row_with_a_number_below_all_is_found(eventful: House):
    with hands_on(eventful) as cursor:
        cursor.execute("INSERT INTO approval_lines (id, approval_id, carrier_id, loan_id) VALUES (-7, 1, 7, NULL)")
        assert checked(cursor) == Finding("ROW_ADDED", 0, "approval_lines", -7)


def test_a_text_that_is_not_nfc_is_a_finding_and_no_accident(eventful: House):
    with hands_on(eventful) as cursor:
        cursor.execute("UPDATE records SET title = 'e\u0301' WHERE id = 1")
        assert checked(cursor) == Finding("ROW_ALTERED", 0, "records", 1)
