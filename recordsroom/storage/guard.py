"""What may be asked of the open database: everyday work is kept away from schema, keys and settings."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, unique

from sqlcipher3 import dbapi2 as driver

_YES: int = driver.SQLITE_OK
_NO: int = driver.SQLITE_DENY
_SCHEMA = frozenset(
    {
        driver.SQLITE_CREATE_TABLE,
        driver.SQLITE_CREATE_INDEX,
        driver.SQLITE_CREATE_TRIGGER,
        driver.SQLITE_CREATE_VIEW,
        driver.SQLITE_CREATE_VTABLE,
        driver.SQLITE_DROP_TABLE,
        driver.SQLITE_DROP_INDEX,
        driver.SQLITE_DROP_TRIGGER,
        driver.SQLITE_DROP_VIEW,
        driver.SQLITE_DROP_VTABLE,
        driver.SQLITE_ALTER_TABLE,
    }
)
_ATTACHING = frozenset({driver.SQLITE_ATTACH, driver.SQLITE_DETACH})
_TIDYING = frozenset(
    {
        driver.SQLITE_CREATE_TEMP_TABLE,
        driver.SQLITE_CREATE_TEMP_INDEX,
        driver.SQLITE_CREATE_TEMP_TRIGGER,
        driver.SQLITE_CREATE_TEMP_VIEW,
        driver.SQLITE_DROP_TEMP_TABLE,
        driver.SQLITE_DROP_TEMP_INDEX,
        driver.SQLITE_DROP_TEMP_TRIGGER,
        driver.SQLITE_DROP_TEMP_VIEW,
        driver.SQLITE_ANALYZE,
        driver.SQLITE_REINDEX,
    }
)
_WRITING = frozenset({driver.SQLITE_INSERT, driver.SQLITE_UPDATE, driver.SQLITE_DELETE})
_CATALOGUE = frozenset({"sqlite_master", "sqlite_schema"})
_LEAVING = frozenset({"load_extension", "sqlcipher_export", "readfile", "writefile", "fts3_tokenizer"})

_ASKING = frozenset(
    (
        "cipher_integrity_check",
        "cipher_version",
        "compile_options",
        "data_version",
        "foreign_key_check",
        "foreign_keys",
        "freelist_count",
        "integrity_check",
        "journal_mode",
        "locking_mode",
        "page_count",
        "page_size",
        "quick_check",
        "read_uncommitted",
        "recursive_triggers",
        "schema_version",
        "synchronous",
        "temp_store",
        "trusted_schema",
        "user_version",
    )
)
_NAMING = frozenset(
    (
        "foreign_key_check",
        "foreign_key_list",
        "index_info",
        "index_list",
        "index_xinfo",
        "integrity_check",
        "quick_check",
        "table_info",
        "table_list",
        "table_xinfo",
    )
)
"""Questions about a thing that is named: these take a word and change nothing."""

Authorizer = Callable[[int, str | None, str | None, str | None, str | None], int]


@unique
class Profile(Enum):
    """Whose hands are at the database; each names what it may not do, and which settings it may change."""

    DESK = (_SCHEMA | _ATTACHING | _TIDYING, frozenset[str]())
    BULK = (_SCHEMA | _ATTACHING, frozenset({"optimize"}))
    BACKUP = (_TIDYING - {driver.SQLITE_REINDEX}, frozenset[str]())
    MIGRATE = (_ATTACHING, frozenset({"user_version", "foreign_keys", "defer_foreign_keys"}))

    @property
    def denied(self) -> frozenset[int]:
        """The actions refused outright."""
        return self.value[0]

    @property
    def settings(self) -> frozenset[str]:
        """The settings that may be changed."""
        return self.value[1]


def authorizer(profile: Profile) -> Authorizer:
    """The judge that SQLite asks, once per prepared statement, before it runs anything."""
    denied, settings = profile.denied, profile.settings
    schema_open = profile is Profile.MIGRATE

    def judge(action: int, first: str | None, second: str | None, database: str | None, source: str | None) -> int:
        del source
        if action in denied:
            return _NO
        # A copy being made is an attached database with a schema of its own; the room's stays as it is.
        changes_schema = action in _SCHEMA or (action in _WRITING and first in _CATALOGUE)
        if changes_schema and database == "main" and not schema_open:
            return _NO
        if action == driver.SQLITE_PRAGMA:
            return _YES if _may_set(first or "", second, settings) else _NO
        if action == driver.SQLITE_FUNCTION and second in _LEAVING:
            return _NO
        return _YES

    return judge


def _may_set(name: str, word: str | None, settings: frozenset[str]) -> bool:
    name = name.lower()
    return name in settings or (name in _NAMING if word is not None else name in _ASKING)
