"""How the encrypted file is opened: the key first, every setting put in force and read back, then the guard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2 as driver

from recordsroom.domain.errors import VaultUnsafe
from recordsroom.storage.guard import Authorizer, Profile, authorizer

_PATIENCE = 0.25
"""Seconds to wait for a lock that a foreign program holds; a second program is to be told within one second."""

SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("temp_store", "2", 2),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("mmap_size", "0", 0),
    ("cipher_memory_security", "OFF", "0"),
)
"""Name, value, and what it answers when in force (trust.md §3.5)."""
_CACHE_KIB = (256 * 1024, 1024 * 1024)
"""What of the file is held in the clear at least and at most; it is taken only as pages are read."""

# The driver looks for an adapter of every value that it does not know by its exact type, and None is one of them; each
# search that fails raises and catches two errors, which made a row with twenty empty columns four times as dear.
driver.register_adapter(type(None), lambda nothing: nothing)


class Driver(Protocol):
    """What is used of the driver's own connection."""

    def execute(self, statement: str, values: Sequence[object] = ()) -> Any:
        """Run one statement and hand out its cursor."""

    def set_authorizer(self, judge: Authorizer | None) -> None:
        """Ask this judge before each statement is prepared."""

    def set_key(self, key: str) -> None:
        """Give the key before anything is read."""

    def reset_key(self, key: str) -> None:
        """Encrypt the whole file anew under this key."""

    def set_progress_handler(self, look: Callable[[], int], steps: int) -> None:
        """Look every so many steps of the engine whether the statement is to stop."""

    def close(self) -> None:
        """Close the file."""


def connect(path: Path, key: bytes | bytearray, *, mode: str = "rw") -> Driver:
    """Open the file under a raw key with every setting in force; the whole lock is taken unless only reading."""
    opened = cast(
        Driver,
        driver.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=_PATIENCE,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
        ),
    )
    try:
        # Without this the cipher writes to standard error on a wrong key. The key goes in by its own call and not as
        # a statement, which the driver would keep; 64 digits and never the salt, whose alteration would go unnoticed.
        opened.execute("PRAGMA cipher_log_level = NONE")
        opened.set_key(f"x'{bytes(key).hex()}'")
        opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
        settle(opened)
        if mode != "ro":
            opened.execute("BEGIN EXCLUSIVE")
            opened.execute("COMMIT")
        opened.set_authorizer(authorizer(Profile.DESK))
    except BaseException:
        opened.close()
        raise
    return opened


def settle(opened: Driver) -> None:
    """Put every setting in force, and refuse to work where one does not answer as it should."""
    if not opened.execute("PRAGMA cipher_version").fetchone():
        raise VaultUnsafe(problem="NOT_ENCRYPTED")
    for name, value, answer in SETTINGS:
        opened.execute(f"PRAGMA {name} = {value}").fetchall()
        if opened.execute(f"PRAGMA {name}").fetchone() != (answer,):
            raise VaultUnsafe(problem="SETTING", name=name)
    # The cipher answers some of these in words.
    pages, size = (int(opened.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    opened.execute(f"PRAGMA cache_size = -{cache_kib(pages * size)}")


def cache_kib(size: int) -> int:
    """How many KiB of a file of so many bytes are held in the clear: a quarter, within bounds.

    A page that is not held is decrypted and proved again each time; at five million records a search would do that to
    most of what it reads (performance.md §2).
    """
    least, most = _CACHE_KIB
    return min(max(size // 4 // 1024, least), most)
