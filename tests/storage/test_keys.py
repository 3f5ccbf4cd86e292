"""The key file: who gets in, who does not, and that it says nothing to anybody else."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

import pytest

from recordsroom.domain.errors import Damaged, RolledBack, SlotMissing, VaultMissing, WrongKey
from recordsroom.storage import slots
from recordsroom.storage.data_key import Purpose, draw, new_key
from recordsroom.storage.keys import KEYS_NAME, NEXT_NAME, PREVIOUS_NAME, Keys, agree_with_journal
from recordsroom.storage.slots import FLOOR, MIB, Cost, Secret, calibrate
from tests.storage.vault_builders import CHEAP, NAME, NOW, PASSWORD, ROOM, a_secret, some_keys


@pytest.fixture
def secret() -> Secret:
    return a_secret()


def test_a_password_gives_back_both_keys(tmp_path: Path, secret: Secret) -> None:
    unlocked = some_keys(tmp_path, secret).open(NAME, PASSWORD, NOW)
    assert (unlocked.user, unlocked.once) == (1, False)
    assert (unlocked.secret.data_key, unlocked.secret.signing_key) == (secret.data_key, secret.signing_key)
    unlocked.wipe()
    assert not any(unlocked.secret.data_key) and not any(unlocked.secret.signing_key)


def test_wrong_password_and_unknown_name_look_the_same(tmp_path: Path, secret: Secret) -> None:
    keys, told = some_keys(tmp_path, secret), []
    for name, password in ((NAME, "Green-Kettle-28"), ("陌生人", PASSWORD), ("", "")):
        with pytest.raises(WrongKey) as caught:
            keys.open(name, password, NOW)
        told.append((str(caught.value), caught.value.facts))
    assert told == [("WRONG_KEY", {})] * 3


def test_every_way_in_costs_exactly_one_derivation_of_the_same_cost(
    tmp_path: Path, secret: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, spent = some_keys(tmp_path, secret), []
    real = slots.stretch

    def counted(password: str, salt: bytes, cost: Cost) -> bytes:
        spent.append((len(salt), cost))
        return real(password, salt, cost)

    monkeypatch.setattr(slots, "stretch", counted)
    for name, password in ((NAME, PASSWORD), (NAME, "x"), ("陌生人", PASSWORD)):
        with suppress(WrongKey):
            keys.open(name, password, NOW)
    assert spent == [(16, CHEAP)] * 3


def test_production_derives_at_the_floor_and_reads_nothing_below_it(tmp_path: Path, secret: Secret) -> None:
    assert Cost(64 * MIB, 3, 4) == FLOOR
    keys = Keys.create(tmp_path, ROOM)
    keys.add(1, NAME, PASSWORD, secret)
    keys.save(secret.data_key)
    assert Keys.read(tmp_path).open(NAME, PASSWORD, NOW).user == 1


@pytest.mark.parametrize("cost", [CHEAP, Cost(64 * MIB - 1, 3, 4), Cost(64 * MIB, 2, 4), Cost(64 * MIB, 3, 3)])
def test_a_slot_below_the_floor_is_refused(tmp_path: Path, secret: Secret, cost: Cost) -> None:
    keys = Keys.create(tmp_path, ROOM, cost)
    keys.add(1, NAME, PASSWORD, secret)
    keys.save(secret.data_key)
    with pytest.raises(Damaged) as caught:
        Keys.read(tmp_path)
    assert caught.value.facts == {"part": "keys", "problem": "COST"}


def test_calibration_never_goes_below_the_floor() -> None:
    assert calibrate(aim=0.0) == FLOOR


def test_full_width_typing_and_long_chinese_passwords_open(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    assert keys.open(f" {NAME} ", "Ｇｒｅｅｎ－Ｋｅｔｔｌｅ－２７", NOW).user == 1
    chinese = "山高月小水落石出" * 8
    keys.add(2, "周二", chinese, secret)
    keys.save(secret.data_key)
    keys = Keys.read(tmp_path, CHEAP)
    assert keys.open("周二", chinese, NOW).user == 2
    with pytest.raises(WrongKey):
        keys.open("周二", chinese[:-1], NOW)


def test_the_file_holds_no_name_no_key_and_is_for_its_owner_only(tmp_path: Path, secret: Secret) -> None:
    some_keys(tmp_path, secret)
    content = (tmp_path / KEYS_NAME).read_bytes()
    hidden = (NAME, json.dumps(NAME).strip('"'), PASSWORD, secret.data_key.hex(), secret.signing_key.hex())
    assert not [text for text in hidden if text.encode() in content]
    assert hashlib.sha256(NAME.encode()).hexdigest()[:16].encode() not in content
    if os.name != "nt":
        assert (tmp_path / KEYS_NAME).stat().st_mode & 0o777 == 0o600


def test_nothing_secret_stands_in_a_repr(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    shown = repr([keys, keys.open(NAME, PASSWORD, NOW), secret, keys._slots])
    assert secret.data_key.hex() not in shown and "bytearray" not in shown and NAME not in shown


def test_the_same_name_has_another_mark_in_another_vault(tmp_path: Path, secret: Secret) -> None:
    one, two = some_keys(tmp_path / "a", secret), some_keys(tmp_path / "b", secret)
    assert one.mark(NAME) != two.mark(NAME)
    assert one.user_of(one.mark(NAME)) == 1 and one.user_of(two.mark(NAME)) is None


def test_a_changed_password_replaces_the_old_one(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    keys.change_password(1, "Blue-Kettle-28", secret)
    keys.save(secret.data_key)
    keys = Keys.read(tmp_path, CHEAP)
    assert keys.open(NAME, "Blue-Kettle-28", NOW).user == 1
    with pytest.raises(WrongKey):
        keys.open(NAME, PASSWORD, NOW)


def test_a_removed_user_is_nobody(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    keys.add(2, "周二", "Red-Kettle-29", secret)
    keys.remove(2)
    keys.save(secret.data_key)
    keys = Keys.read(tmp_path, CHEAP)
    assert keys.users == (1,)
    with pytest.raises(WrongKey):
        keys.open("周二", "Red-Kettle-29", NOW)
    for act in (lambda: keys.remove(2), lambda: keys.change_password(2, PASSWORD, secret), lambda: keys.mark_of(2)):
        with pytest.raises(SlotMissing):
            act()


def test_one_user_and_one_name_have_one_slot(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    for user, name in ((1, "周二"), (2, f"{NAME} ")):
        with pytest.raises(ValueError, match="has a slot"):
            keys.add(user, name, PASSWORD, secret)


def test_a_password_given_for_once_runs_out(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    keys.change_password(1, "Once-Kettle-30", secret, valid_until=NOW)
    keys.save(secret.data_key)
    keys = Keys.read(tmp_path, CHEAP)
    assert keys.open(NAME, "Once-Kettle-30", NOW).once
    with pytest.raises(SlotMissing):
        keys.open(NAME, "Once-Kettle-30", NOW + 1)


def _forged(folder: Path, change: object) -> None:
    """What somebody can do who may write the file and compute checksums, and has no key."""
    path = folder / KEYS_NAME
    first, body, seal, _, _ = path.read_bytes().split(b"\n")
    written = json.loads(body)
    change(written)  # type: ignore[operator]  # a test's own function
    content = b"\n".join([first, json.dumps(written, sort_keys=True, separators=(",", ":")).encode(), seal, b""])
    path.write_bytes(content + hashlib.sha256(content).hexdigest().encode() + b"\n")


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (lambda w: w["slots"][1].update(valid_until=1), Damaged),
        (lambda w: w["slots"].pop(), Damaged),
        (lambda w: w.update(epoch=2), WrongKey),
        (lambda w: w.update(room="another"), WrongKey),
        (lambda w: w["slots"][0].update(user=2), WrongKey),
        (lambda w: w["slots"][0].update(valid_until=9), WrongKey),
    ],
)
def test_a_forged_file_lets_nobody_in(tmp_path: Path, secret: Secret, change: object, trouble: type) -> None:
    keys = some_keys(tmp_path, secret)
    keys.add(2, "周二", "Red-Kettle-29", secret)
    keys.save(secret.data_key)
    assert Keys.read(tmp_path, CHEAP).open(NAME, PASSWORD, NOW).user == 1
    _forged(tmp_path, change)
    with pytest.raises(trouble):
        Keys.read(tmp_path, CHEAP).open(NAME, PASSWORD, NOW)


def test_a_staged_change_counts_once_the_journal_names_it(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    before = keys.digest
    keys.change_password(1, "Blue-Kettle-28", secret)
    after = keys.stage(secret.data_key)
    assert Keys.read(tmp_path, CHEAP).open(NAME, PASSWORD, NOW).user == 1
    settled = agree_with_journal(tmp_path, Keys.read(tmp_path, CHEAP), after, CHEAP)
    assert settled.digest == after != before
    assert settled.open(NAME, "Blue-Kettle-28", NOW).user == 1
    assert hashlib.sha256((tmp_path / PREVIOUS_NAME).read_bytes()).hexdigest() == before
    assert not (tmp_path / NEXT_NAME).exists()


def test_a_staged_change_the_journal_does_not_name_is_forgotten(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    before = keys.digest
    keys.change_password(1, "Blue-Kettle-28", secret)
    keys.stage(secret.data_key)
    kept = agree_with_journal(tmp_path, Keys.read(tmp_path, CHEAP), before, CHEAP)
    assert kept.open(NAME, PASSWORD, NOW).user == 1
    assert not (tmp_path / NEXT_NAME).exists()


def test_a_room_founded_but_not_settled_opens_and_is_settled(tmp_path: Path, secret: Secret) -> None:
    keys = Keys.create(tmp_path, ROOM, CHEAP)
    keys.add(1, NAME, PASSWORD, secret)
    digest = keys.stage(secret.data_key)
    (tmp_path / "vault.db").touch()
    found = Keys.read(tmp_path, CHEAP)
    assert found.open(NAME, PASSWORD, NOW).user == 1
    agree_with_journal(tmp_path, found, digest, CHEAP)
    assert (tmp_path / KEYS_NAME).exists() and not (tmp_path / NEXT_NAME).exists()


def test_an_old_key_file_put_back_is_noticed(tmp_path: Path, secret: Secret) -> None:
    keys = some_keys(tmp_path, secret)
    keys.add(2, "周二", "Red-Kettle-29", secret)
    keys.save(secret.data_key)
    old = (tmp_path / KEYS_NAME).read_bytes()
    keys.remove(2)
    digest = keys.save(secret.data_key)
    assert agree_with_journal(tmp_path, Keys.read(tmp_path, CHEAP), digest, CHEAP).users == (1,)
    (tmp_path / KEYS_NAME).write_bytes(old)
    with pytest.raises(RolledBack) as caught:
        agree_with_journal(tmp_path, Keys.read(tmp_path, CHEAP), digest, CHEAP)
    assert caught.value.facts["part"] == "keys"


def test_no_vault_and_no_key_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        Keys.read(tmp_path)
    (tmp_path / "vault.db").touch()
    with pytest.raises(Damaged) as caught:
        Keys.read(tmp_path)
    assert caught.value.facts == {"part": "keys", "problem": "MISSING"}


def test_each_purpose_has_its_own_key() -> None:
    key = new_key()
    drawn = {bytes(draw(key, purpose)) for purpose in Purpose}
    assert len(drawn) == len(Purpose) and bytes(key) not in drawn
    with pytest.raises(ValueError, match="32"):
        draw(key[:-1], Purpose.DATABASE)
