"""The open vault: what must hold before the first question, and what it refuses to open."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.domain.errors import (
    Damaged,
    DiskFull,
    Interrupted,
    TooNew,
    Trouble,
    VaultMissing,
    VaultUnsafe,
    WrongKey,
)
from recordsroom.storage import connection as opened_by
from recordsroom.storage import migrate, place
from recordsroom.storage.data_key import new_key
from recordsroom.storage.faults import sorted_faults, trouble_of
from recordsroom.storage.guard import Profile
from recordsroom.storage.head import HEAD_NAME
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import KEY, ROOM, scribble, scribbled


def _ask(vault: Vault, statement: str) -> object:
    with vault.engine.connect() as connection:
        return connection.exec_driver_sql(statement).scalar()


def test_what_was_written_is_there_again(folder: Path) -> None:
    vault = Vault.open(folder, KEY)
    scribble(vault, 3)
    vault.note_head(1, 5, b"\xab" * 32, KnownTime(7))
    vault.close()
    vault.close()
    vault = Vault.open(folder, KEY)
    assert scribbled(vault) == 3 and vault.findings == [] and vault.migrated_from is None
    assert vault.head is not None and (vault.head.note.seq, vault.head.note.entry) == (5, "ab" * 32)
    vault.close()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
    ],
)
def test_the_settings_are_in_force(vault: Vault, name: str, answer: object) -> None:
    assert _ask(vault, f"PRAGMA {name}") == answer
    vault.reopen()
    assert _ask(vault, f"PRAGMA {name}") == answer


@pytest.mark.parametrize(
    ("size", "held"),
    [(0, 256), (1024, 256), (1600, 400), (4096, 1024), (9000, 1024)],
)
def test_a_quarter_of_the_file_is_held_in_the_clear_within_bounds(size: int, held: int) -> None:
    assert opened_by.cache_kib(size * 1024 * 1024) == held * 1024


def test_as_much_of_the_file_is_held_as_its_size_asks_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = list[int]()

    def noted(size: int) -> int:
        sizes.append(size)
        return 4321

    monkeypatch.setattr(opened_by, "cache_kib", noted)
    whole = (folder / "vault.db").stat().st_size
    vault = Vault.open(folder, KEY)
    with vault.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None, "an open connection has a driver"
        driver.set_authorizer(None)
        assert driver.execute("PRAGMA cache_size").fetchone() == (-4321,)
    vault.close()
    assert sizes == [whole]


@pytest.mark.parametrize("name", [name for name, _, _ in opened_by.SETTINGS])
def test_a_setting_that_does_not_hold_stops_the_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    other = tuple((n, v, "something else" if n == name else a) for n, v, a in opened_by.SETTINGS)
    monkeypatch.setattr(opened_by, "SETTINGS", other)
    with pytest.raises(VaultUnsafe) as caught:
        Vault.open(folder, KEY)
    assert caught.value.facts == {"problem": "SETTING", "name": name}


def test_the_file_is_random_to_whoever_lacks_the_key(folder: Path) -> None:
    content = (folder / "vault.db").read_bytes()
    assert not content.startswith(b"SQLite format 3") and b"CREATE TABLE" not in content and b"carriers" not in content
    vault = Vault.open(folder, KEY)
    scribble(vault, text="松涛机要一九七九")
    vault.close()
    for path in folder.iterdir():
        assert "松涛机要一九七九".encode() not in path.read_bytes()
        if os.name != "nt":
            assert path.stat().st_mode & 0o077 == 0


def test_another_key_opens_nothing_and_changes_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(WrongKey) as caught:
        Vault.open(folder, new_key())
    assert caught.value.facts == {} and (folder / "vault.db").read_bytes() == before
    assert capfd.readouterr() == ("", "")
    Vault.open(folder, KEY).close()


def _link(folder: Path) -> None:
    (folder / "vault.db").rename(folder / "real.db")
    (folder / "vault.db").symlink_to(folder / "real.db")


def _hard_link(folder: Path) -> None:
    os.link(folder / "vault.db", folder / "second.db")


def _journal_link(folder: Path) -> None:
    (folder / "vault.db-journal").unlink(missing_ok=True)
    (folder / "vault.db-journal").symlink_to(folder / "nowhere")


@pytest.mark.parametrize(
    ("spoil", "trouble", "problem"),
    [
        (_link, VaultUnsafe, "LINK"),
        (_journal_link, VaultUnsafe, "LINK"),
        (_hard_link, VaultUnsafe, "HARD_LINK"),
        (lambda folder: (folder / "vault.db-wal").touch(), VaultUnsafe, "WAL"),
        (lambda folder: (folder / "vault.db-shm").touch(), VaultUnsafe, "WAL"),
        (lambda folder: (folder / "vault.db").write_bytes(b""), Damaged, "EMPTY"),
        (lambda folder: (folder / "vault.db").unlink(), VaultMissing, None),
    ],
)
def test_what_is_not_safe_is_not_opened(
    folder: Path, spoil: Callable[[Path], object], trouble: type[Trouble], problem: str | None
) -> None:
    spoil(folder)
    with pytest.raises(trouble) as caught:
        Vault.open(folder, KEY)
    assert caught.value.facts.get("problem") == problem


def test_a_network_drive_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "_networked", lambda folder: True)
    with pytest.raises(VaultUnsafe) as caught:
        Vault.open(folder, KEY)
    assert caught.value.facts["problem"] == "NETWORK"


def test_a_new_vault_never_takes_the_place_of_another(folder: Path) -> None:
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(VaultUnsafe) as caught:
        Vault.create(folder, new_key(), ROOM)
    assert caught.value.facts["problem"] == "EXISTS" and (folder / "vault.db").read_bytes() == before


def test_a_newer_vault_is_left_alone(folder: Path) -> None:
    vault = Vault.open(folder, KEY)
    with vault.profile(Profile.MIGRATE), vault.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    vault.close()
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(TooNew) as caught:
        Vault.open(folder, KEY)
    assert caught.value.facts == {"found": 99, "known": migrate.KNOWN} and (folder / "vault.db").read_bytes() == before


def test_a_damaged_head_file_is_a_finding_and_the_room_can_be_read(folder: Path) -> None:
    (folder / HEAD_NAME).write_bytes(b"x" * 600)
    vault = Vault.open(folder, KEY)
    assert [finding.facts["part"] for finding in vault.findings] == ["head"]
    vault.note_head(1, 1, b"x")
    assert scribbled(vault) == 0 and (folder / HEAD_NAME).read_bytes() == b"x" * 600
    vault.renew_head(ROOM)
    vault.findings.clear()
    vault.note_head(1, 1, b"x")
    vault.close()
    (folder / HEAD_NAME).write_bytes((folder / HEAD_NAME).read_bytes()[:512])
    vault = Vault.open(folder, KEY)
    assert vault.findings == []
    vault.close()


def test_a_transaction_holds_the_schema_too(vault: Vault) -> None:
    with vault.profile(Profile.MIGRATE):
        with pytest.raises(RuntimeError), vault.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE other (id INTEGER)")
            raise RuntimeError
        assert _ask(vault, "SELECT count(*) FROM sqlite_master WHERE name = 'other'") == 0


def test_an_error_tells_nothing_of_what_was_written(vault: Vault) -> None:
    with pytest.raises(IntegrityError) as caught, vault.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO approval_lines (approval_id, carrier_id, loan_id) VALUES (?, ?, ?)", (1, 2, "机要绝密")
        )
    assert "机要绝密" not in str(caught.value) and trouble_of(caught.value) is None


def test_a_broken_rule_is_not_a_trouble(vault: Vault) -> None:
    with pytest.raises(IntegrityError), sorted_faults(), vault.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO counters (name, next) VALUES ('a', 0)")


def test_reopening_drops_what_was_not_committed(vault: Vault) -> None:
    scribble(vault)
    connection = vault.engine.connect()
    connection.exec_driver_sql("DELETE FROM traces")
    vault.reopen()
    connection.invalidate()
    connection.close()
    assert scribbled(vault) == 1


def test_a_closed_vault_gives_no_connection(vault: Vault) -> None:
    vault.close()
    with pytest.raises(VaultMissing), vault.engine.connect():
        pass
    assert repr(vault) == "<Vault closed>" and not any(vault._key) and not any(vault._data_key)
    vault.interrupt()


def test_a_question_can_be_interrupted_from_another_thread(vault: Vault) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    threading.Timer(0.1, vault.interrupt).start()
    begun = time.monotonic()
    with pytest.raises(DBAPIError) as caught, vault.engine.connect() as connection:
        connection.exec_driver_sql(endless)
    assert time.monotonic() - begun < 5 and isinstance(trouble_of(caught.value), Interrupted)
    assert scribbled(vault) == 0


def test_a_copy_is_sealed_complete_and_read_back(vault: Vault, tmp_path: Path) -> None:
    scribble(vault, 5)
    target = tmp_path / "copy" / "vault.db"
    target.parent.mkdir()
    vault.copy_to(target)
    assert not target.read_bytes().startswith(b"SQLite format 3")
    scribble(vault, 1)
    vault.close()
    copy = Vault.open(target.parent, KEY)
    assert scribbled(copy) == 5
    copy.close()


def test_a_copy_that_cannot_be_read_back_is_not_kept(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[5000] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr("recordsroom.storage.copies._sync", spoil)
    with pytest.raises(Damaged):
        vault.copy_to(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists() and scribbled(vault) == 0


def test_with_little_space_reading_goes_on(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, low, full in ((5000, False, False), (900, True, False), (199, True, True)):
        monkeypatch.setattr(place, "free_megabytes", lambda folder, free=free: free)
        monkeypatch.setattr("recordsroom.storage.vault.free_megabytes", lambda folder, free=free: free)
        assert vault.space_low is low
        if full:
            with pytest.raises(DiskFull) as caught:
                vault.demand_space()
            assert caught.value.facts == {"free": 199}
        else:
            vault.demand_space()
    assert scribbled(vault) == 0
