"""A second factor beside the password: a key file on a medium opens the slot, and nothing else does (trust.md §3.3)."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from recordsroom.domain.errors import Damaged, FactorPlaceMissing, WrongKey
from recordsroom.storage import factors, key_media, slots
from recordsroom.storage.factors import AT_HAND, KEY_FILES, Factor, Factors, new_factor
from recordsroom.storage.key_media import KeyFiles, attached_media, file_name
from recordsroom.storage.keys import KEYS_NAME, Keys
from recordsroom.storage.slots import Secret
from tests.storage.vault_builders import CHEAP, NAME, NOW, PASSWORD, ROOM, a_secret, some_keys


@pytest.fixture
def secret() -> Secret:
    return a_secret()


@pytest.fixture
def medium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A medium that is plugged in, and nothing of this machine's own."""
    place = tmp_path / "medium"
    place.mkdir()
    monkeypatch.setattr(KEY_FILES, "_attached", lambda: iter([place]))
    monkeypatch.setattr(KEY_FILES, "_named", ())
    return place


def enrolled(folder: Path, secret: Secret, medium: Path) -> tuple[Keys, Factor]:
    """A key file whose one user needs the medium too."""
    keys, factor = some_keys(folder, secret), new_factor("KEY_FILE")
    KEY_FILES.enrol(factor.handle, str(medium))
    keys.change_password(1, PASSWORD, secret, factor=factor)
    keys.save(secret.data_key)
    return Keys.read(folder, CHEAP), factor


def shut(keys: Keys, password: str = PASSWORD, name: str = NAME) -> bool:
    with pytest.raises(WrongKey):
        keys.open(name, password, NOW)
    return True


def test_password_and_medium_together_open_and_neither_alone(tmp_path: Path, secret: Secret, medium: Path):
    keys, factor = enrolled(tmp_path / "vault", secret, medium)
    opened = keys.open(NAME, PASSWORD, NOW)
    assert opened.user == 1 and opened.secret.data_key == secret.data_key
    assert shut(keys, "Green-Kettle-28")
    (medium / file_name(factor.handle)).rename(medium / "elsewhere")
    assert shut(keys)


def test_the_place_may_be_named_where_no_medium_is_found(
    tmp_path: Path, secret: Secret, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    keys, _ = enrolled(tmp_path / "vault", secret, medium)
    monkeypatch.setattr(KEY_FILES, "_attached", lambda: iter(()))
    monkeypatch.setattr(KEY_FILES, "_named", ())
    assert shut(keys)
    for nothing in ("", "  ", "no\0thing", str(tmp_path / "nowhere")):
        KEY_FILES.look_in(nothing)
    assert shut(keys)
    KEY_FILES.look_in(f" {medium} ")
    assert keys.open(NAME, PASSWORD, NOW).user == 1


def test_what_is_no_file_of_the_medium_is_neither_read_nor_waited_for(tmp_path: Path, secret: Secret, medium: Path):
    keys, factor = enrolled(tmp_path / "vault", secret, medium)
    own = medium / file_name(factor.handle)
    elsewhere = own.rename(tmp_path / "elsewhere")
    own.symlink_to(elsewhere)
    assert shut(keys)
    own.unlink()
    os.mkfifo(own)
    assert shut(keys)
    own.unlink()
    elsewhere.rename(own)
    assert keys.open(NAME, PASSWORD, NOW).user == 1


def test_a_wrong_medium_and_the_file_of_another_open_nothing(tmp_path: Path, secret: Secret, medium: Path):
    keys, factor = enrolled(tmp_path / "vault", secret, medium)
    own = medium / file_name(factor.handle)
    KEY_FILES.enrol("00" * 8, str(medium))
    own.write_bytes((medium / file_name("00" * 8)).read_bytes())
    assert shut(keys)


def test_every_byte_of_the_key_file_counts(tmp_path: Path, secret: Secret, medium: Path, monkeypatch):
    keys, factor = enrolled(tmp_path / "vault", secret, medium)
    path = medium / file_name(factor.handle)
    whole = path.read_bytes()
    right = AT_HAND.answer(factor)
    assert right is not None and len(right) == 32
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        assert AT_HAND.answer(factor) is None, place
    for rest in (b"", whole[:-1], whole + b"\n", whole * 20):
        path.write_bytes(rest)
        assert AT_HAND.answer(factor) is None
    assert shut(keys)


def test_every_byte_of_a_slot_with_a_factor_counts(tmp_path: Path, secret: Secret, medium: Path):
    keys, _ = enrolled(tmp_path / "vault", secret, medium)
    path = tmp_path / "vault" / KEYS_NAME
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        with pytest.raises(Damaged):
            Keys.read(tmp_path / "vault", CHEAP)


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: slot.pop("factor"),
        lambda slot: slot["factor"].update(handle="00" * 8),
        lambda slot: slot["factor"].update(challenge="00" * 32),
        lambda slot: slot["factor"].update(kind="CARD"),
    ],
)
def test_a_factor_cannot_be_struck_out_or_changed_by_who_writes_the_file(
    tmp_path: Path, secret: Secret, medium: Path, change
):
    enrolled(tmp_path / "vault", secret, medium)
    path = tmp_path / "vault" / KEYS_NAME
    first, body, seal, _, _ = path.read_bytes().split(b"\n")
    written = json.loads(body)
    change(written["slots"][0])
    content = b"\n".join([first, json.dumps(written, sort_keys=True, separators=(",", ":")).encode(), seal, b""])
    path.write_bytes(content + hashlib.sha256(content).hexdigest().encode() + b"\n")
    assert shut(Keys.read(tmp_path / "vault", CHEAP))


def test_a_copy_older_than_the_change_opens_nothing(tmp_path: Path, secret: Secret, medium: Path):
    keys, old = enrolled(tmp_path / "vault", secret, medium)
    copied = (medium / file_name(old.handle)).read_bytes()
    fresh = new_factor("KEY_FILE")
    KEY_FILES.enrol(fresh.handle, str(medium))
    keys.change_password(1, PASSWORD, secret, factor=fresh)
    keys.save(secret.data_key)
    KEY_FILES.forget(old.handle)
    assert not (medium / file_name(old.handle)).exists()
    (medium / file_name(fresh.handle)).unlink()
    for handle in (old.handle, fresh.handle):
        (medium / file_name(handle)).write_bytes(copied)
    assert shut(Keys.read(tmp_path / "vault", CHEAP))


def test_the_answer_to_one_challenge_opens_no_slot_sealed_later(tmp_path: Path, secret: Secret, medium: Path):
    keys, factor = enrolled(tmp_path / "vault", secret, medium)
    again = factor.asked_anew()
    assert AT_HAND.answer(again) != AT_HAND.answer(factor)
    keys.change_password(1, PASSWORD, secret, factor=again)
    assert keys.open(NAME, PASSWORD, NOW).user == 1 and keys.factor_of(1) == again


def test_a_slot_is_not_sealed_by_a_factor_that_does_not_answer(tmp_path: Path, secret: Secret, medium: Path):
    keys = some_keys(tmp_path / "vault", secret)
    with pytest.raises(WrongKey):
        keys.change_password(1, PASSWORD, secret, factor=new_factor("KEY_FILE"))
    with pytest.raises(WrongKey):
        keys.add(2, "周二", PASSWORD, secret, factor=new_factor("CARD"))
    assert keys.open(NAME, PASSWORD, NOW).user == 1 and keys.users == (1,)


def test_slots_without_a_factor_are_written_as_before(tmp_path: Path, secret: Secret):
    some_keys(tmp_path, secret)
    slot = json.loads((tmp_path / KEYS_NAME).read_bytes().split(b"\n")[1])["slots"][0]
    assert sorted(slot) == ["cost", "mark", "nonce", "salt", "sealed", "user", "valid_until"]


def test_no_difference_is_seen_at_the_door(
    tmp_path: Path, secret: Secret, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    """Known with and without a factor, unknown, wrong, missing: one stretch, one look at each medium, one answer."""
    keys, factor = enrolled(tmp_path / "vault", secret, medium)
    keys.add(2, "周二", "Red-Kettle-29", secret)
    keys.save(secret.data_key)
    keys = Keys.read(tmp_path / "vault", CHEAP)
    steps = list[str]()
    for module, name in ((slots, "stretch"), (slots, "joined_key"), (key_media, "_read")):
        real = getattr(module, name)

        def counted(*args: object, name: str = name, real=real) -> object:
            steps.append(name)
            return real(*args)

        monkeypatch.setattr(module, name, counted)

    def tried(name: str, password: str) -> tuple[str, ...]:
        steps.clear()
        assert shut(keys, password, name)
        return tuple(steps)

    seen = {tried(NAME, "wrong"), tried("周二", "wrong"), tried("陌生人", "wrong"), tried("陌生人", PASSWORD)}
    (medium / file_name(factor.handle)).unlink()
    seen |= {tried(NAME, PASSWORD), tried(NAME, "wrong")}
    assert seen == {("_read", "stretch", "joined_key")}


class Card:
    """A card as a reader would answer for it: another class, and the same slots."""

    kind = "CARD"

    def __init__(self) -> None:
        self.cards: dict[str, bytes] = {}

    def enrol(self, handle: str, place: str) -> None:
        self.cards[handle] = place.encode()

    def answer(self, handle: str, challenge: bytes) -> bytes | None:
        card = self.cards.get(handle)
        return None if card is None else hashlib.sha256(card + challenge).digest()

    def forget(self, handle: str) -> None:
        self.cards.pop(handle, None)


def test_another_way_is_plugged_in_without_a_change_to_the_slots(tmp_path: Path, secret: Secret, monkeypatch):
    plugged, card = Factors((KEY_FILES,)), Card()
    plugged.plug(card)
    monkeypatch.setattr("recordsroom.storage.keys.AT_HAND", plugged)
    keys, factor = some_keys(tmp_path, secret), new_factor("CARD")
    card.enrol(factor.handle, "reader 1")
    keys.change_password(1, PASSWORD, secret, factor=factor)
    keys.save(secret.data_key)
    assert Keys.read(tmp_path, CHEAP).open(NAME, PASSWORD, NOW).user == 1
    monkeypatch.setattr("recordsroom.storage.keys.AT_HAND", Factors((KEY_FILES,)))
    assert shut(Keys.read(tmp_path, CHEAP)), "a program that does not know the way lets nobody in"
    monkeypatch.setattr(card, "answer", lambda handle, challenge: b"short")
    monkeypatch.setattr("recordsroom.storage.keys.AT_HAND", plugged)
    assert shut(Keys.read(tmp_path, CHEAP))


def test_a_key_file_is_made_where_a_folder_is_and_tells_nobody(tmp_path: Path, medium: Path, monkeypatch):
    for place in ("", "  ", "a\0b", str(tmp_path / "nowhere")):
        with pytest.raises(FactorPlaceMissing):
            KEY_FILES.enrol("ab" * 8, place)
    KEY_FILES.enrol("ab" * 8, str(medium))
    told = (medium / file_name("ab" * 8)).read_text()
    assert ROOM not in told and NAME not in told
    assert repr((KEY_FILES, AT_HAND, new_factor("KEY_FILE"))) == "(KeyFiles(), Factors(1), <Factor KEY_FILE>)"

    def refused(path: Path, **_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refused)
    KEY_FILES.forget("ab" * 8)
    assert (medium / file_name("ab" * 8)).exists(), "a medium that cannot be written keeps a file that opens nothing"


def test_media_are_looked_for_where_the_system_puts_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "person" / "stick").mkdir(parents=True)
    (tmp_path / "file").touch()
    roofs = {"/run/media": tmp_path}
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(key_media, "Path", lambda text: roofs.get(text, Path(text)))
    found = list(attached_media())
    assert {tmp_path / "person", tmp_path / "person" / "stick"} <= set(found) and tmp_path / "file" not in found
    assert isinstance(factors.KEY_FILES, KeyFiles)


def test_a_factor_told_wrongly_is_a_broken_file():
    with pytest.raises(TypeError):
        factors.read_factor(["KEY_FILE"])
    with pytest.raises(ValueError):
        factors.read_factor({"kind": "KEY_FILE", "handle": "../../up", "challenge": "00"})
