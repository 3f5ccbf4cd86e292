"""A full or failing disk: one clear trouble, nothing half done, what was acknowledged stays, reading goes on."""

import signal
import sys
from pathlib import Path

import pytest

from recordsroom.domain.errors import DiskFailed, DiskFull, Trouble, VaultBusy, VaultUnsafe
from recordsroom.storage.data_key import Purpose, draw, new_key
from recordsroom.storage.faults import sorted_faults
from recordsroom.storage.files import replace_whole
from recordsroom.storage.keys import Keys
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import (
    CHEAP,
    NAME,
    NOW,
    PASSWORD,
    ROOM,
    a_secret,
    a_vault,
    scribble,
    scribbled,
    second_program,
    some_keys,
)

if sys.platform != "win32":
    import resource

KEY = new_key()
posix = pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX's")


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.create(tmp_path / "vault", KEY, ROOM)


def _fill(vault: Vault, rows: int) -> Trouble | None:
    try:
        with sorted_faults():
            scribble(vault, rows, "x" * 3000)
    except Trouble as trouble:
        return trouble
    return None


def _pages_allowed(vault: Vault, more: int) -> None:
    # The guard keeps everyday work from this setting, so the test goes past it as a full disk would.
    opened = vault._connection()
    opened.set_authorizer(None)
    opened.execute(f"PRAGMA max_page_count = {vault.pages.count + more}").fetchall()


def test_a_full_disk_undoes_the_whole_act_and_reading_goes_on(vault: Vault) -> None:
    scribble(vault, 2)
    _pages_allowed(vault, 5)
    trouble = _fill(vault, 50)
    assert isinstance(trouble, DiskFull) and scribbled(vault) == 2
    _pages_allowed(vault, 500)
    assert _fill(vault, 50) is None and scribbled(vault) == 52
    assert list(vault.pages.check())
    vault.close()


def test_control_on_a_roomy_disk_the_same_act_is_kept(vault: Vault) -> None:
    scribble(vault, 2)
    assert _fill(vault, 50) is None and scribbled(vault) == 52
    vault.close()


@posix
class TestWritesThatFail:
    """The system refuses to let any file grow beyond a limit, so writes fail where the engine makes them."""

    @pytest.fixture(autouse=True)
    def _limit_is_lifted_afterwards(self) -> object:
        before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)

    def _limit(self, size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))

    def test_a_write_that_fails_on_commit_is_a_trouble_and_nothing_is_half(self, vault: Vault, tmp_path: Path) -> None:
        scribble(vault, 2)
        size = (tmp_path / "vault" / "vault.db").stat().st_size
        self._limit(size + 3 * 4096)
        assert isinstance(_fill(vault, 50), DiskFailed | DiskFull)
        self._limit(-1)
        vault.reopen()
        assert scribbled(vault) == 2 and list(vault.pages.check())
        assert _fill(vault, 50) is None and scribbled(vault) == 52
        vault.close()
        again = Vault.open(tmp_path / "vault", KEY)
        assert scribbled(again) == 52
        again.close()

    def test_a_write_that_fails_at_every_size_leaves_all_or_nothing(self, vault: Vault, tmp_path: Path) -> None:
        kept = 0
        for more in range(0, 12):
            self._limit((tmp_path / "vault" / "vault.db").stat().st_size + more * 2048)
            trouble = _fill(vault, 5)
            self._limit(-1)
            vault.reopen()
            kept += 0 if trouble else 5
            assert scribbled(vault) == kept
            assert list(vault.pages.check())
        vault.close()

    def test_a_new_vault_that_does_not_fit_leaves_no_file_behind(self, tmp_path: Path) -> None:
        self._limit(16 * 4096)
        with pytest.raises((DiskFailed, DiskFull)):
            Vault.create(tmp_path / "other", KEY, ROOM)
        assert [path.name for path in (tmp_path / "other").iterdir()] == ["vault.lock"]
        self._limit(-1)
        Vault.create(tmp_path / "other", KEY, ROOM).close()

    def test_a_key_file_that_does_not_fit_leaves_the_old_one(self, tmp_path: Path) -> None:
        secret = a_secret()
        keys = some_keys(tmp_path, secret)
        keys.change_password(1, "Blue-Kettle-28", secret)
        self._limit(100)
        with pytest.raises(DiskFull):
            keys.save(secret.data_key)
        self._limit(-1)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["vault.keys"]
        assert Keys.read(tmp_path, CHEAP).open(NAME, PASSWORD, NOW).user == 1

    def test_control_with_room_the_key_file_is_replaced(self, tmp_path: Path) -> None:
        secret = a_secret()
        keys = some_keys(tmp_path, secret)
        keys.change_password(1, "Blue-Kettle-28", secret)
        keys.save(secret.data_key)
        assert Keys.read(tmp_path, CHEAP).open(NAME, "Blue-Kettle-28", NOW).user == 1


FOREIGN = """
import sys
from sqlcipher3 import dbapi2 as driver
opened = driver.connect(sys.argv[1], isolation_level=None, timeout=0.1)
opened.set_key("x'" + sys.stdin.readline().strip() + "'")
opened.execute("BEGIN EXCLUSIVE")
sys.stdout.write("held\\n"); sys.stdout.flush(); sys.stdin.read()
opened.close()
"""


def test_a_foreign_tool_at_the_database_is_busy_and_not_damage(tmp_path: Path) -> None:
    a_vault(tmp_path, KEY)
    with second_program(FOREIGN, str(tmp_path / "vault.db")) as tool:
        assert tool.stdin is not None and tool.stdout is not None
        tool.stdin.write(draw(KEY, Purpose.DATABASE).hex() + "\n")
        tool.stdin.flush()
        assert tool.stdout.readline().strip() == "held"
        with pytest.raises(VaultBusy) as caught:
            Vault.open(tmp_path, KEY)
        assert caught.value.facts["process"] == 0
        tool.communicate()
    Vault.open(tmp_path, KEY).close()


def test_a_foreign_tool_is_kept_out_while_we_have_it_open(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, KEY, ROOM)
    scribble(vault)
    assert list(vault.pages.check())
    with second_program(FOREIGN, str(tmp_path / "vault.db")) as tool:
        said, complaint = tool.communicate(draw(KEY, Purpose.DATABASE).hex() + "\n")
    assert said == "" and "locked" in complaint
    vault.close()


def test_a_missing_folder_is_a_trouble_too(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed):
        replace_whole(tmp_path / "nowhere" / "file", b"content")


def test_a_read_only_vault_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_vault(tmp_path, KEY)
    monkeypatch.setattr("recordsroom.storage.place.os.access", lambda path, mode: False)
    with pytest.raises(VaultUnsafe) as caught:
        Vault.open(tmp_path, KEY)
    assert caught.value.facts["problem"] == "READ_ONLY"
