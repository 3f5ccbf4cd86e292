"""Step 10: what the last rounds through every way add: see `storage/tables`."""

from alembic import op

revision = "0010"
down_revision = "0009"

NEW: tuple[str, ...] = (
    "CREATE TABLE count_equipment (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT "
    "NULL, equipment_id INTEGER NOT NULL, holder_id INTEGER NOT NULL, shown_at INTEGER NOT NULL, shown_to"
    " INTEGER NOT NULL, outcome TEXT NOT NULL, CONSTRAINT fk_count_equipment_session_id FOREIGN "
    "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_equipment_equipment_id FOREIGN "
    "KEY(equipment_id) REFERENCES equipment (id), CONSTRAINT fk_count_equipment_holder_id FOREIGN "
    "KEY(holder_id) REFERENCES readers (id), CONSTRAINT fk_count_equipment_shown_to FOREIGN KEY(shown_to)"
    " REFERENCES users (id)) STRICT",
)

REBUILT = {
    "count_findings": (
        "CREATE TABLE new_count_findings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id "
        "INTEGER NOT NULL, outcome TEXT NOT NULL, location_id INTEGER, carrier_id INTEGER, stray_id "
        "INTEGER, box_id INTEGER, holder_id INTEGER, equipment_id INTEGER, CONSTRAINT "
        "ck_count_findings_at CHECK ((location_id IS NULL) <> (holder_id IS NULL)), CONSTRAINT "
        "ck_count_findings_one CHECK ((carrier_id IS NOT NULL) + (stray_id IS NOT NULL) + (box_id IS NOT "
        "NULL) + (equipment_id IS NOT NULL) = 1), CONSTRAINT fk_count_findings_session_id FOREIGN "
        "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_findings_location_id FOREIGN"
        " KEY(location_id) REFERENCES storage_locations (id), CONSTRAINT fk_count_findings_carrier_id "
        "FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_count_findings_stray_id FOREIGN "
        "KEY(stray_id) REFERENCES count_strays (id), CONSTRAINT fk_count_findings_box_id FOREIGN "
        "KEY(box_id) REFERENCES boxes (id), CONSTRAINT fk_count_findings_holder_id FOREIGN KEY(holder_id)"
        " REFERENCES readers (id), CONSTRAINT fk_count_findings_equipment_id FOREIGN KEY(equipment_id) "
        "REFERENCES equipment (id)) STRICT"
    ),
    "count_settlements": (
        "CREATE TABLE new_count_settlements (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id "
        "INTEGER NOT NULL, carrier_id INTEGER, stray_id INTEGER, box_id INTEGER, outcome TEXT NOT NULL, "
        "action TEXT NOT NULL, cause TEXT NOT NULL, person TEXT NOT NULL, incident_no TEXT, settled_at "
        "INTEGER NOT NULL, settled_by INTEGER NOT NULL, settled_with TEXT, searched_at INTEGER, "
        "equipment_id INTEGER, CONSTRAINT ck_count_settlements_one CHECK ((carrier_id IS NOT NULL) + "
        "(stray_id IS NOT NULL) + (box_id IS NOT NULL) + (equipment_id IS NOT NULL) = 1), CONSTRAINT "
        "fk_count_settlements_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), "
        "CONSTRAINT fk_count_settlements_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), "
        "CONSTRAINT fk_count_settlements_stray_id FOREIGN KEY(stray_id) REFERENCES count_strays (id), "
        "CONSTRAINT fk_count_settlements_box_id FOREIGN KEY(box_id) REFERENCES boxes (id), CONSTRAINT "
        "fk_count_settlements_settled_by FOREIGN KEY(settled_by) REFERENCES users (id), CONSTRAINT "
        "fk_count_settlements_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id)) STRICT"
    ),
}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES: tuple[str, ...] = (
    "CREATE INDEX ix_records_retention ON records (retention, coalesce(year, CAST(substr(dated, 1, 4) AS "
    "INTEGER))) WHERE parent_id IS NULL AND merged_into_id IS NULL AND pending IS NULL",
    "CREATE INDEX ix_records_retention_until ON records (retention_until) WHERE retention_until IS NOT "
    "NULL AND parent_id IS NULL AND merged_into_id IS NULL AND pending IS NULL",
    "CREATE UNIQUE INDEX ux_count_equipment_thing ON count_equipment (session_id, equipment_id)",
    "CREATE INDEX ix_count_settlements_session_id ON count_settlements (session_id)",
    "CREATE INDEX ix_count_findings_session_id ON count_findings (session_id)",
)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for table, statement in REBUILT.items():
        columns = ", ".join(row[1] for row in run(f"PRAGMA table_info({table})"))
        run(statement)
        run(f"INSERT INTO new_{table} ({columns}) SELECT {columns} FROM {table}")
        # The number of the last id ever given outlives the rows, so that no id is given twice.
        run(f"DELETE FROM sqlite_sequence WHERE name = 'new_{table}'")
        run(f"UPDATE sqlite_sequence SET name = 'new_{table}' WHERE name = '{table}'")
        run(f"DROP TABLE {table}")
        run(f"ALTER TABLE new_{table} RENAME TO {table}")
    for statement in INDEXES:
        run(statement)
