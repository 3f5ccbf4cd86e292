"""What the desk may not ask of the database, and what bulk work and copies may."""

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from recordsroom.storage.guard import Profile
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import scribble, scribbled

FORBIDDEN = (
    "DROP TABLE journal",
    "DROP TRIGGER journal_no_update",
    "DROP INDEX ix_loans_carrier_id",
    "ALTER TABLE loans ADD COLUMN note TEXT",
    "CREATE TABLE other (id INTEGER)",
    "CREATE TRIGGER other AFTER INSERT ON loans BEGIN SELECT 1; END",
    "CREATE TEMP TABLE other (id INTEGER)",
    "CREATE TEMP TRIGGER other AFTER INSERT ON main.loans BEGIN SELECT 1; END",
    "ATTACH ':memory:' AS other",
    "VACUUM INTO 'elsewhere.db'",
    "UPDATE sqlite_master SET sql = NULL",
    "PRAGMA writable_schema = ON",
    "PRAGMA rekey = 'x'",
    "PRAGMA key = 'x'",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = OFF",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA user_version = 7",
    "PRAGMA cipher_plaintext_header_size = 32",
    "SELECT load_extension('other')",
    "SELECT sqlcipher_export('main')",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_desk_touches_neither_schema_nor_keys_nor_settings(vault: Vault, statement: str) -> None:
    scribble(vault)
    vault.reopen()
    with vault.profile(Profile.MIGRATE):
        pass
    with pytest.raises(driver.DatabaseError, match="not authorized|prohibited|may not|authorization denied"):
        vault._connection().execute(statement)
    assert scribbled(vault) == 1


def test_control_without_the_guard_the_schema_is_open(vault: Vault) -> None:
    with vault.engine.connect() as connection:
        opened = connection.connection.driver_connection
        assert opened is not None
        opened.set_authorizer(None)
        connection.exec_driver_sql("DROP TRIGGER journal_no_update")


def test_bulk_work_has_its_own_tables_and_no_more(vault: Vault) -> None:
    with vault.profile(Profile.BULK):
        with vault.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TEMP TABLE pile (id INTEGER)")
            connection.exec_driver_sql("DROP TABLE pile")
        with pytest.raises(DBAPIError), vault.engine.connect() as connection:
            connection.exec_driver_sql("DROP TABLE loans")
    with vault.profile(Profile.BACKUP), pytest.raises(DBAPIError), vault.engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE other (id INTEGER)")
