"""Wrong passwords are counted at the door, and the fifth shuts it for a while (R-130)."""

from pathlib import Path

import pytest

from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.domain.errors import Damaged, LockedOut, WrongKey
from recordsroom.storage.attempts import MINUTE, Attempts, Failure, Limits
from recordsroom.storage.data_key import new_key
from recordsroom.storage.head import HEAD_NAME, Head
from recordsroom.storage.opening import let_in
from tests.storage.vault_builders import CHEAP, NAME, NOW, PASSWORD, ROOM, a_secret, a_vault, some_keys

WRONG = "Wrong-Kettle-00"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    secret = a_secret()
    a_vault(tmp_path, secret.data_key)
    some_keys(tmp_path, secret)
    return tmp_path


def _fail(folder: Path, times: int, name: str = NAME, now: int = NOW) -> None:
    for _ in range(times):
        with pytest.raises(WrongKey):
            let_in(folder, name, WRONG, now, CHEAP)


def test_r130_five_wrong_passwords_shut_the_door(folder: Path) -> None:
    _fail(folder, 5)
    with pytest.raises(LockedOut) as caught:
        let_in(folder, NAME, PASSWORD, NOW + MINUTE, CHEAP)
    assert caught.value.facts == {"minutes": 14}


def test_r130_control_four_do_not(folder: Path) -> None:
    _fail(folder, 4)
    let_in(folder, NAME, PASSWORD, NOW, CHEAP).vault.close()


def test_r130_an_unknown_name_is_shut_out_alike(folder: Path) -> None:
    _fail(folder, 5, "陌生人")
    with pytest.raises(LockedOut):
        let_in(folder, "陌生人", WRONG, NOW, CHEAP)
    let_in(folder, NAME, PASSWORD, NOW, CHEAP).vault.close()


def test_r130_the_door_opens_after_the_wait_for_five_more(folder: Path) -> None:
    _fail(folder, 5)
    later = NOW + 15 * MINUTE
    _fail(folder, 5, now=later)
    with pytest.raises(LockedOut):
        let_in(folder, NAME, PASSWORD, later + 14 * MINUTE, CHEAP)


def test_r130_a_clock_set_back_does_not_shorten_the_wait(folder: Path) -> None:
    _fail(folder, 5)
    with pytest.raises(LockedOut) as caught:
        let_in(folder, NAME, PASSWORD, NOW - 1000 * MINUTE, CHEAP)
    assert caught.value.facts == {"minutes": 15}


def test_r130_the_security_officer_opens_the_door(folder: Path) -> None:
    _fail(folder, 5)
    attempts = Attempts.read(folder)
    attempts.clear(attempts.failures[0].mark)
    let_in(folder, NAME, PASSWORD, NOW, CHEAP).vault.close()


def test_failures_are_told_once_they_are_in_the_journal(folder: Path) -> None:
    _fail(folder, 2)
    _fail(folder, 3, "陌生人")
    for _ in range(2):
        came = let_in(folder, NAME, PASSWORD, NOW, CHEAP)
        assert [came.keys.user_of(failure.mark) for failure in came.failures] == [1, 1, None, None, None]
        came.vault.close()
    came = let_in(folder, NAME, PASSWORD, NOW, CHEAP)
    came.failures_told()
    came.vault.close()
    came = let_in(folder, NAME, PASSWORD, NOW, CHEAP)
    assert came.failures == ()
    came.vault.close()
    _fail(folder, 2, "陌生人")
    with pytest.raises(LockedOut):
        let_in(folder, "陌生人", WRONG, NOW, CHEAP)


def test_the_rooms_policy_is_taken_over(folder: Path) -> None:
    Attempts.read(folder).limit(Limits(tries=2, minutes=60))
    _fail(folder, 2)
    with pytest.raises(LockedOut) as caught:
        let_in(folder, NAME, PASSWORD, NOW, CHEAP)
    assert caught.value.facts == {"minutes": 60}


def test_counting_leaves_the_sealed_note_alone(tmp_path: Path) -> None:
    key = new_key()
    note = Head.create(tmp_path, key, ROOM).note
    Attempts.read(tmp_path).add("mark", NOW)
    assert Head.read(tmp_path, key).note == note
    head = Head.read(tmp_path, key)
    head.keep(7, "ab", KnownTime(NOW))
    assert [failure.mark for failure in Attempts.read(tmp_path).failures] == ["mark"]


def test_old_lines_make_way_for_new_ones(tmp_path: Path) -> None:
    Head.create(tmp_path, new_key(), ROOM)
    attempts = Attempts.read(tmp_path)
    attempts.failures = tuple(Failure(NOW + number, f"mark {number}", told=number > 300) for number in range(600))
    attempts.add("mark 600", NOW + 600)
    kept = [failure.mark for failure in Attempts.read(tmp_path).failures]
    assert len(kept) == 500 and kept[-1] == "mark 600" and kept[0] == "mark 0" and "mark 301" not in kept


def test_a_broken_count_keeps_nobody_out_and_is_told(folder: Path) -> None:
    _fail(folder, 1)
    path = folder / HEAD_NAME
    content = bytearray(path.read_bytes())
    content[-20] ^= 1
    path.write_bytes(content)
    with pytest.raises(Damaged):
        Attempts.read(folder)
    came = let_in(folder, NAME, PASSWORD, NOW, CHEAP)
    assert [finding.facts for finding in came.vault.findings] == [{"part": "head", "problem": "CHAIN"}]
    came.vault.close()


def test_a_missing_head_file_is_one_finding(folder: Path) -> None:
    (folder / HEAD_NAME).unlink()
    came = let_in(folder, NAME, PASSWORD, NOW, CHEAP)
    assert [finding.facts["part"] for finding in came.vault.findings] == ["head"]
    came.vault.close()
