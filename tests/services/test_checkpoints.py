"""The auditor's checkpoints: signed on an own medium, and only over a journal that goes on from the last (§3.6)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import verify
from recordsroom.domain.errors import Damaged, Doubtful, VaultUnsafe
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services import accounts
from recordsroom.services.exporting import started
from recordsroom.services.jobs import Progress
from recordsroom.services.journal_export import export_journal
from recordsroom.services.queries.checkpoints import due_checkpoint
from recordsroom.services.room import Room
from recordsroom.services.witness import file_name, read_checkpoints, sign_checkpoint
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock, a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, PASSWORD, SECURITY, House
from tests.services.backup_runs import reason_of, stick

__all__ = ["stick"]
MEDIUM = "JZ-2026-030"
NEW_MEDIUM = frozenset({Doubt.MEDIUM_WITHOUT_CHECKPOINT})


@pytest.fixture
def auditor(house: House) -> Room:
    house.room.do(a_medium(MEDIUM))
    return house.enter(AUDITOR)


def number(room: Room) -> str:
    assert room.vault.head is not None
    return room.vault.head.note.room


def test_a_checkpoint_covers_everything_up_to_its_own_entry(house: House, auditor: Room, stick: Path):
    outcome, covered = sign_checkpoint(auditor, MEDIUM, stick)
    assert (covered.entry, covered.head[:16]) == (outcome.entry, outcome.head_code)
    house.enter(ARCHIVIST).do(a_medium("JZ-2026-031"))
    again = sign_checkpoint(house.enter(AUDITOR), MEDIUM, stick)[1]
    assert read_checkpoints(stick, number(house.room)) == (covered, again)
    assert again.entry > covered.entry
    text = (stick / file_name(number(house.room))).read_text(encoding="utf-8")
    assert ACCOUNTS[AUDITOR - 1].name not in text and "青梧" not in text


def test_only_the_auditor_signs_and_only_onto_a_registered_medium(house: House, auditor: Room, stick: Path):
    assert reason_of(lambda: sign_checkpoint(auditor, " ", stick)) is Reason.MEDIUM_MISSING
    assert reason_of(lambda: sign_checkpoint(auditor, "JZ-0", stick)) is Reason.MEDIUM_NOT_REGISTERED
    link = stick.with_name("link")
    link.symlink_to(stick)
    with pytest.raises(VaultUnsafe):
        sign_checkpoint(auditor, MEDIUM, link)
    archivist = house.enter(ARCHIVIST)
    assert reason_of(lambda: sign_checkpoint(archivist, MEDIUM, stick)) is Reason.NOT_YOUR_DUTY
    assert not list(stick.iterdir())


def test_a_journal_that_does_not_go_on_from_the_last_one_is_not_signed(house: House, auditor: Room, stick: Path):
    """An older copy of the whole folder is put back, head file and all: only the medium remembers (§3.6, W)."""
    auditor.close()
    older = house.folder.with_name("older")
    shutil.copytree(house.folder, older)
    sign_checkpoint(house.enter(AUDITOR), MEDIUM, stick)
    house.room.close()
    shutil.rmtree(house.folder)
    shutil.copytree(older, house.folder)
    room = house.enter(AUDITOR)
    assert room.finding is None, "nothing beside the medium tells"
    assert reason_of(lambda: sign_checkpoint(room, MEDIUM, stick)) is Reason.JOURNAL_NOT_THE_SAME
    # It grows past the covered number: the head there is another one all the same.
    house.enter(ARCHIVIST).do(a_medium("JZ-2026-031"))
    room = house.enter(AUDITOR)
    assert reason_of(lambda: sign_checkpoint(room, MEDIUM, stick)) is Reason.JOURNAL_NOT_THE_SAME
    with unit_of_work(room.vault) as unit:
        told = unit.cursor.execute("SELECT rules FROM journal WHERE outcome = 'REFUSED'").fetchall()
    assert {row[0] for row in told} == {"JOURNAL_NOT_THE_SAME/R-132"}, "each refusal stands in the journal"


def test_a_checkpoint_that_nobody_of_this_room_signed_is_none(house: House, auditor: Room, stick: Path):
    sign_checkpoint(auditor, MEDIUM, stick)
    path = stick / file_name(number(auditor))
    honest = path.read_text(encoding="utf-8")

    def told(old: str, new: str) -> Reason:
        path.write_text(honest.replace(old, new), encoding="utf-8")
        return reason_of(lambda: sign_checkpoint(auditor, MEDIUM, stick))

    entry = read_checkpoints(stick, number(auditor))[0]
    assert told(f"\n{entry.entry}\n", f"\n{entry.entry - 1}\n") is Reason.CHECKPOINT_FALSE
    assert told(entry.signature, entry.signature[::-1]) is Reason.CHECKPOINT_FALSE
    assert told(f"— {AUDITOR} ", f"— {SECURITY} ") is Reason.CHECKPOINT_FALSE
    assert told(f"records-room/{entry.room}", f"records-room/{entry.room[::-1]}") is Reason.CHECKPOINT_FALSE
    for broken in (honest[:-1], honest.replace("—", "-"), honest + "x"):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(Damaged):
            sign_checkpoint(auditor, MEDIUM, stick)
    path.write_text(honest, encoding="utf-8")
    assert sign_checkpoint(auditor, MEDIUM, stick)[1].entry > entry.entry, "the honest one is followed"


def test_a_medium_without_any_checkpoint_is_asked_about(house: House, auditor: Room, stick: Path):
    sign_checkpoint(auditor, MEDIUM, stick)
    (stick / file_name(number(auditor))).unlink()
    with pytest.raises(Doubtful) as asked:
        sign_checkpoint(auditor, MEDIUM, stick)
    assert frozenset(asked.value.doubts) == NEW_MEDIUM
    sign_checkpoint(auditor, MEDIUM, stick, NEW_MEDIUM)


def test_a_new_password_for_once_does_not_make_the_old_checkpoints_false(
    house: House, stick: Path, log_in: Callable[..., Room]
):
    house.room.do(a_medium(MEDIUM))
    sign_checkpoint(log_in(AUDITOR), MEDIUM, stick)
    system = (ACCOUNTS[1].name, PASSWORD)
    once = accounts.reset_password(log_in(SECURITY), AUDITOR, ACCOUNTS[AUDITOR - 1].name, system)[1]
    room = log_in(AUDITOR, once)
    accounts.change_password(room, once, "Vn5#kTq9w!Rz3xPc")
    sign_checkpoint(room, MEDIUM, stick)


def test_the_independent_verifier_reads_the_checkpoints(
    house: House, auditor: Room, stick: Path, capsys: pytest.CaptureFixture[str]
):
    sign_checkpoint(auditor, MEDIUM, stick)
    log = started(export_journal(auditor, MEDIUM, lambda name: stick / name, Progress())).serial
    asked = [str(stick / f"{log}.log"), "--checkpoints", str(stick / file_name(number(auditor)))]
    assert verify.main(asked) == 0
    assert "1 papers and rows agree" in capsys.readouterr().out
    path = stick / file_name(number(auditor))
    covered = read_checkpoints(stick, number(auditor))[0]
    path.write_text(path.read_text(encoding="utf-8").replace(covered.head, covered.head[::-1]), encoding="utf-8")
    assert verify.main(asked) == 1
    path.write_text("nothing", encoding="utf-8")
    assert verify.main(asked) == 2


def test_the_day_on_which_the_next_one_is_due(house: House, auditor: Room, stick: Path, clock: MovableClock):
    assert auditor.ask(due_checkpoint) is None
    clock.move(days=7)
    assert auditor.ask(due_checkpoint) == clock().today
    sign_checkpoint(auditor, MEDIUM, stick)
    assert auditor.ask(due_checkpoint) is None
