"""Every byte of every file of a vault, turned one at a time: always noticed, always as one and the same trouble."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from recordsroom.domain.errors import Damaged
from recordsroom.storage import keys as key_file
from recordsroom.storage.attempts import Attempts
from recordsroom.storage.data_key import Purpose, draw
from recordsroom.storage.head import HEAD_NAME, Head
from recordsroom.storage.keys import KEYS_NAME, Keys
from recordsroom.storage.opening import let_in
from recordsroom.storage.pages import PAGE_SIZE, Pages
from recordsroom.storage.slots import Secret
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import CHEAP, NAME, NOW, PASSWORD, ROOM, a_secret, scribble, some_keys


@pytest.fixture
def secret() -> Secret:
    return a_secret()


@pytest.fixture
def folder(tmp_path: Path, secret: Secret) -> Path:
    vault = Vault.create(tmp_path, secret.data_key, ROOM)
    scribble(vault, 20)
    vault.note_head(1, 3, b"\x07" * 32)
    vault.close()
    keys = some_keys(tmp_path, secret)
    keys.add(2, "周二", "Red-Kettle-29", a_secret(secret.data_key))
    keys.save(secret.data_key)
    Attempts.read(tmp_path).add(keys.mark("陌生人"), NOW)
    return tmp_path


def _page_unread_at_opening(folder: Path, secret: Secret) -> int:
    """The number of a page that belongs to a table and not to the schema, which every opening reads."""
    vault = Vault.open(folder, secret.data_key)
    with vault.engine.connect() as connection:
        page: int = connection.exec_driver_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'prints'").scalar_one()
    vault.close()
    return page


def _flips(content: bytes) -> Iterator[tuple[int, bytes]]:
    for place in range(len(content)):
        yield place, content[:place] + bytes([content[place] ^ (1 << place % 8)]) + content[place + 1 :]


def test_every_byte_of_the_key_file(folder: Path) -> None:
    path = folder / KEYS_NAME
    whole = path.read_bytes()
    for place, flipped in _flips(whole):
        path.write_bytes(flipped)
        with pytest.raises(Damaged) as caught:
            Keys.read(folder, CHEAP)
        assert caught.value.facts["part"] == "keys", place
    path.write_bytes(whole)
    assert Keys.read(folder, CHEAP).users == (1, 2)


def test_control_without_the_checksum_a_flip_passes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / KEYS_NAME
    flipped = path.read_bytes().replace(b'"valid_until":0', b'"valid_until":1')
    path.write_bytes(flipped)
    monkeypatch.setattr(key_file, "_whole", lambda content, checksum: True)
    assert Keys.read(folder, CHEAP).users == (1, 2)


def test_every_byte_of_the_head_file(folder: Path, secret: Secret) -> None:
    path = folder / HEAD_NAME
    whole = path.read_bytes()
    assert len(whole) > 600
    for place, flipped in _flips(whole):
        path.write_bytes(flipped)
        with pytest.raises(Damaged) as caught:
            Head.read(folder, secret.data_key)
            Attempts.read(folder)
        assert caught.value.facts["part"] == "head", place
    path.write_bytes(whole)
    assert Head.read(folder, secret.data_key).note.seq == 3 and len(Attempts.read(folder).failures) == 1


def test_control_without_the_seal_a_flip_passes(folder: Path, secret: Secret, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / HEAD_NAME
    path.write_bytes(path.read_bytes().replace(b'"seq": 3', b'"seq": 2'))
    monkeypatch.setattr("recordsroom.storage.head.hmac.compare_digest", lambda one, other: True)
    assert Head.read(folder, secret.data_key).note.seq == 2


def test_every_byte_of_the_database(folder: Path, secret: Secret, pytestconfig: pytest.Config) -> None:
    path = folder / "vault.db"
    whole, every = path.read_bytes(), 1 if pytestconfig.getoption("--full") else 16
    pages = Pages(path, draw(secret.data_key, Purpose.DATABASE))
    assert list(pages.check())[-1] == len(whole) // PAGE_SIZE > 20
    for number in range(1, pages.count + 1):
        page = whole[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
        assert pages.good(number, page) and not pages.good(number + 1, page)
        for place, flipped in list(_flips(page))[number % every :: every]:
            # The first 16 bytes of all make the key of the codes, so the check of the whole file notices them (below).
            assert not pages.good(number, flipped) or (number == 1 and place < 16), (number, place)
    pages.close()


def test_a_flip_anywhere_is_one_trouble_when_the_file_is_opened(folder: Path, secret: Secret) -> None:
    path = folder / "vault.db"
    whole = path.read_bytes()
    for place in [*range(16), 16, 40, 4000, 4095, *range(PAGE_SIZE + 7, len(whole), PAGE_SIZE + 11), len(whole) - 1]:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(Damaged) as caught:
            vault = Vault.open(folder, secret.data_key)
            try:
                list(vault.pages.check(slice_pages=7))
            finally:
                vault.close()
        assert caught.value.facts["part"] == "db"
    path.write_bytes(whole)
    came = let_in(folder, NAME, PASSWORD, NOW, CHEAP)
    assert list(came.vault.pages.check())[-1] == came.vault.pages.count and came.vault.findings == []
    came.vault.close()


def test_control_without_the_codes_a_flip_passes(folder: Path, secret: Secret, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page_unread_at_opening(folder, secret)
    path = folder / "vault.db"
    whole = path.read_bytes()
    place = (page - 1) * PAGE_SIZE + 2000
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    monkeypatch.setattr(Pages, "good", lambda self, number, page: True)
    vault = Vault.open(folder, secret.data_key)
    assert list(vault.pages.check())
    vault.close()


def test_the_engines_own_check_agrees_with_ours(folder: Path, secret: Secret) -> None:
    vault = Vault.open(folder, secret.data_key)
    with vault.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall() == []
    vault.close()
    page = _page_unread_at_opening(folder, secret)
    path = folder / "vault.db"
    whole = path.read_bytes()
    place = (page - 1) * PAGE_SIZE + 2000
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    vault = Vault.open(folder, secret.data_key)
    with vault.engine.connect() as connection:
        assert len(connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()) == 1
    with pytest.raises(Damaged) as caught:
        list(vault.pages.check())
    assert caught.value.facts["page"] == page
    vault.close()


def test_a_file_cut_or_grown_is_noticed(folder: Path, secret: Secret) -> None:
    path = folder / "vault.db"
    whole = path.read_bytes()
    for content in (
        whole[:-1],
        whole + b"x",
        whole + bytes(PAGE_SIZE - 1) + b"x",
        whole[: 3 * PAGE_SIZE],
        whole[:-PAGE_SIZE],
    ):
        path.write_bytes(content)
        with pytest.raises(Damaged) as caught:
            vault = Vault.open(folder, secret.data_key)
            try:
                list(vault.pages.check())
            finally:
                vault.close()
        assert caught.value.facts["part"] == "db"
