"""The head file: an older vault, another vault and a copy that was worked in are noticed, a crash is not."""

from pathlib import Path

import pytest

from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.domain.errors import Damaged, VaultUnsafe
from recordsroom.storage.attempts import Attempts
from recordsroom.storage.data_key import new_key
from recordsroom.storage.head import HEAD_NAME, SECTOR, Head
from tests.storage.vault_builders import ROOM

KEY = new_key()


@pytest.fixture
def head(tmp_path: Path) -> Head:
    head = Head.create(tmp_path, KEY, ROOM)
    head.announce()
    head.opened()
    head.keep(10, "aa", KnownTime(500))
    return head


def test_the_note_is_there_again(head: Head, tmp_path: Path) -> None:
    head.rest()
    again = Head.read(tmp_path, KEY)
    assert again.note == head.note
    assert (again.note.seq, again.note.entry, again.note.room, again.note.seen) == (10, "aa", ROOM, 500)


def test_what_is_known_of_the_time_is_there_again(head: Head, tmp_path: Path) -> None:
    head.keep(11, "bb", KnownTime(900, None, 11, 10, 500))
    head.rest()
    assert Head.read(tmp_path, KEY).time == KnownTime(900, None, 11, 10, 500)


def test_the_same_vault_and_a_grown_one_pass(head: Head) -> None:
    assert head.finding(1, 10, "aa", head.note.opening) is None
    assert head.finding(1, 17, "aa", head.note.opening) is None
    assert head.finding(1, 10, "aa") is None


@pytest.mark.parametrize(
    ("epoch", "seq", "entry", "finding"), [(1, 9, "", "OLDER"), (0, 99, "aa", "OLDER"), (1, 12, "ab", "OTHER")]
)
def test_an_older_or_another_vault_is_found(head: Head, epoch: int, seq: int, entry: str, finding: str) -> None:
    found = head.finding(epoch, seq, entry, head.note.opening)
    assert found is not None and found.facts["finding"] == finding and found.facts["seen"] == 10


def test_a_copy_that_was_worked_in_is_found(head: Head) -> None:
    found = head.finding(1, 12, "aa", "the opening of the copy")
    assert found is not None and found.facts["finding"] == "COPY"


def test_a_crash_at_any_step_of_opening_is_no_alarm(head: Head, tmp_path: Path) -> None:
    before = head.note.opening
    mark = head.announce()
    for committed in (before, mark):
        assert Head.read(tmp_path, KEY).finding(1, 11, "aa", committed) is None
    head.opened()
    assert Head.read(tmp_path, KEY).finding(1, 11, "aa", mark) is None
    found = head.finding(1, 11, "aa", before)
    assert found is not None and found.facts["finding"] == "COPY"


def test_the_note_is_one_sector_whatever_it_says(head: Head, tmp_path: Path) -> None:
    head.announce()
    head.keep(10**12, "f" * 64, KnownTime(10**14, None, 10**12, 10**12, 10**14), epoch=10**6)
    assert (tmp_path / HEAD_NAME).stat().st_size == SECTOR
    assert Head.read(tmp_path, KEY).note.seq == 10**12


def test_another_key_and_a_missing_file_are_damage(head: Head, tmp_path: Path) -> None:
    with pytest.raises(Damaged) as caught:
        Head.read(tmp_path, new_key())
    assert caught.value.facts == {"part": "head", "problem": "SEAL"}
    (tmp_path / HEAD_NAME).unlink()
    with pytest.raises(Damaged) as caught:
        Head.read(tmp_path, KEY)
    assert caught.value.facts == {"part": "head", "problem": "MISSING"}


def test_a_note_begun_anew_keeps_the_count_of_tries(head: Head, tmp_path: Path) -> None:
    Attempts.read(tmp_path).add("mark", 1)
    path = tmp_path / HEAD_NAME
    path.write_bytes(b"x" + path.read_bytes()[1:])
    assert Head.renew(tmp_path, KEY, ROOM).note.seq == 0
    assert Head.read(tmp_path, KEY).note.room == ROOM
    assert len(Attempts.read(tmp_path).failures) == 1


def test_a_head_file_that_is_a_link_is_refused(head: Head, tmp_path: Path) -> None:
    path = tmp_path / HEAD_NAME
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(VaultUnsafe):
        Head.read(tmp_path, KEY)
    with pytest.raises(VaultUnsafe):
        head.keep(11, "bb", KnownTime())
