"""The encrypted file, open: one connection for one thread, and everything that must hold before the first question.

A vault is a folder: `vault.db` (the room), `vault.keys` (who may open it), `vault.head` (what this desk saw last) and
`vault.lock` (who has it open). What this module cannot see is a `-journal` deleted after a crash: the engine then takes
half a transaction for good, and only the journal's fold and state digest tell (trust.md §0.3).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver

from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.domain.errors import Damaged, Trouble, VaultMissing, VaultUnsafe, WrongKey
from recordsroom.storage import migrate
from recordsroom.storage.connection import Driver, connect
from recordsroom.storage.copies import change_key, copy_out
from recordsroom.storage.data_key import Purpose, draw, wipe
from recordsroom.storage.faults import sorted_faults
from recordsroom.storage.guard import Profile, authorizer
from recordsroom.storage.head import Head
from recordsroom.storage.keys import Keys
from recordsroom.storage.lock import Lock, hold
from recordsroom.storage.pages import Pages
from recordsroom.storage.place import DB_NAME, WARN_BELOW, check_place, demand_space, free_megabytes

_STEPS_BETWEEN_LOOKS = 20_000
"""So many steps of the engine take under a millisecond."""


class Vault:
    """One open vault."""

    def __init__(self, folder: Path, data_key: bytes | bytearray, lock: Lock) -> None:
        self.folder, self._path, self._lock = folder, folder / DB_NAME, lock
        self._data_key, self._key = bytearray(data_key), draw(data_key, Purpose.DATABASE)
        self._driver: Driver | None = None
        self.closed = self._unwanted = self._checking = False
        self.findings: list[Trouble] = []
        """What was found at opening that does not keep from reading; while there is any, nothing is to be written."""
        self.migrated_from: int | None = None
        """The step the vault stood at before this opening brought it up, for the journal; None when it was current."""
        self.head: Head | None = None
        self.time = KnownTime()
        """What is known of the time: by the head file at first, then by the journal too."""
        self.pages = Pages(self._path, self._key)
        self.engine = self._new_engine()

    def __repr__(self) -> str:
        return "<Vault closed>" if self.closed else "<Vault open>"

    @classmethod
    def create(cls, folder: Path, data_key: bytes | bytearray, room: str, lock: Lock | None = None) -> Vault:
        """Make a new, empty vault and leave it open; its key file is made beside it by `Keys`."""
        with sorted_faults():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = lock or hold(folder)
        with _released_on_trouble(lock):
            check_place(folder)
            demand_space(folder)
            if (folder / DB_NAME).exists():
                raise VaultUnsafe(problem="EXISTS")
            with sorted_faults():
                (folder / DB_NAME).touch(mode=0o600, exist_ok=False)
                vault = cls(folder, data_key, lock)
            with vault._closed_on_trouble():
                vault._fill(room)
        return vault

    @classmethod
    def open(
        cls, folder: Path, data_key: bytes | bytearray, lock: Lock | None = None, *, checking: bool = False
    ) -> Vault:
        """Open a vault; every way in which that can fail is one Trouble, and then nothing was changed.

        One opened for checking is not brought up to a newer step, and the head file beside it stays as it is. Only
        what a power cut left half done is finished all the same, since nothing can be read before that.
        """
        lock = lock or hold(folder)
        with _released_on_trouble(lock):
            check_place(folder)
            if not (folder / DB_NAME).exists():
                raise VaultMissing
            with sorted_faults():
                vault = cls(folder, data_key, lock)
            vault._checking = checking
            with vault._closed_on_trouble():
                vault._read_head()
                vault._read_step()
        return vault

    def reopen(self) -> None:
        """Drop the connection with whatever it had begun, and open the file anew, as after an error on COMMIT."""
        self.engine.dispose()
        self._driver = None
        with sorted_faults():
            self._connection()

    def interrupt(self) -> None:
        """Stop the running statement, or the next one to run, until `go_on`; may be called from any thread.

        The engine's own interrupt does nothing between two statements, so the statement itself looks now and then.
        """
        self._unwanted = True

    def go_on(self) -> None:
        """Let statements run again."""
        self._unwanted = False

    def close(self) -> None:
        """Close the file, forget the key and let the next program in."""
        if not self.closed:
            self.hand_over().release()

    def hand_over(self) -> Lock:
        """Close the file and forget the key, and keep everybody else out until the lock is released."""
        self.closed = True
        if self.head is not None and not self.findings and not self._checking:
            with suppress(Trouble):
                self.head.rest()
        self.engine.dispose()
        self._driver = None
        self.pages.close()
        wipe(self._data_key, self._key)
        return self._lock

    @contextmanager
    def profile(self, profile: Profile) -> Iterator[None]:
        """Work under another profile than the desk's for the length of one block, outside any transaction."""
        opened = self._connection()
        opened.set_authorizer(authorizer(profile))
        try:
            yield
        finally:
            if self._driver is opened:
                opened.set_authorizer(authorizer(Profile.DESK))

    def note_head(self, epoch: int, seq: int, entry: bytes, time: KnownTime | None = None) -> None:
        """Remember the journal's last entry outside the vault, after its commit, and what is known of the time.

        A failure is not told: the entry is kept, and the note catches up with the next one.
        """
        self.time = time or self.time
        if self.head is not None and not self.findings:
            with suppress(Trouble):
                self.head.keep(seq, entry.hex(), self.time, epoch)

    def renew_head(self, room: str) -> None:
        """Begin the head file anew, once somebody entitled has read what was found about it."""
        self.head = Head.renew(self.folder, self._data_key, room)

    def demand_space(self) -> None:
        """Raise DiskFull when less than 200 MB are free; to be asked before each writing act."""
        demand_space(self.folder)

    @property
    def space_low(self) -> bool:
        """Whether less than 1 GB is free, which the room says at the top of the window."""
        return free_megabytes(self.folder) < WARN_BELOW

    def copy_to(self, target: Path) -> None:
        """Write a sealed copy of the database and read it back."""
        with self.profile(Profile.BACKUP), sorted_faults():
            copy_out(self._connection(), target, self._key)

    def copy_anew(self, target: Path, data_key: bytes | bytearray) -> None:
        """Write a sealed copy under another data key and read it back."""
        self.copy_to(target)
        change_key(target, self._key, data_key)

    def seal(self, content: bytes) -> str:
        """The seal of this vault over something that leaves it, such as the manifest of a backup."""
        key = draw(self._data_key, Purpose.BACKUP)
        seal = hmac.new(key, content, hashlib.sha256).hexdigest()
        wipe(key)
        return seal

    def owns(self, keys: Keys) -> bool:
        """Whether a key file was sealed under this vault's key."""
        return keys.sealed_by(self._data_key)

    def open_beside(self, folder: Path, room: str) -> Vault:
        """Open a copy of this vault that lies in a scratch folder, under the same key and with a head of its own."""
        return open_copy(folder, self._data_key, room)

    def _new_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://", creator=self._connect, module=driver, poolclass=StaticPool, hide_parameters=True
        )

        # The driver would begin transactions by itself, and not for DDL; it is told not to, and we begin each of them.
        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine

    def _connect(self) -> Driver:
        if self.closed:
            raise VaultMissing
        self._driver = connect(self._path, self._key)
        self._driver.set_progress_handler(lambda: int(self._unwanted), _STEPS_BETWEEN_LOOKS)
        return self._driver

    def _connection(self) -> Driver:
        if self._driver is None:
            with self.engine.connect():
                pass
        assert self._driver is not None
        return self._driver

    def _fill(self, room: str) -> None:
        try:
            self._migrate()
            # The engine writes a plain file without complaint where a key was forgotten.
            if self.pages.plain:
                raise VaultUnsafe(problem="NOT_ENCRYPTED")
            self.head = Head.create(self.folder, self._data_key, room)
        except BaseException:
            for left in (self._path, self.folder / f"{DB_NAME}-journal"):
                left.unlink(missing_ok=True)
            raise

    def _migrate(self) -> None:
        with sorted_faults(), self.profile(Profile.MIGRATE):
            migrate.bring_up(self.engine, self._connection())

    def _read_head(self) -> None:
        try:
            self.head = Head.read(self.folder, self._data_key)
            self.time = self.head.time
        except Damaged as damaged:
            self.findings.append(damaged)

    def _read_step(self) -> None:
        try:
            with sorted_faults():
                found = migrate.step_of(self.engine)
                promised = self._connection().execute("PRAGMA page_count").fetchone()[0]
        except Damaged:
            # A broken first page and a wrong key look the same to the engine; the head's seal tells them apart.
            if self.head is None:
                raise WrongKey from None
            raise
        migrate.check_step(found, bring_up=not self._checking)
        if promised != self.pages.count:
            raise Damaged(part="db", problem="SIZE")
        if found < migrate.KNOWN:
            self._bring_up(found)

    def _bring_up(self, found: int) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%d%H%M%S")
        self.copy_to(self.folder / f"before-step-{migrate.KNOWN:04}-{stamp}.db")
        self._migrate()
        self.migrated_from = found

    @contextmanager
    def _closed_on_trouble(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.close()
            raise


def open_copy(folder: Path, data_key: bytes | bytearray, room: str) -> Vault:
    """Open a database that was laid into a folder without anything beside it; an older one is brought up."""
    Head.create(folder, data_key, room)
    return Vault.open(folder, data_key)


@contextmanager
def _released_on_trouble(lock: Lock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise
