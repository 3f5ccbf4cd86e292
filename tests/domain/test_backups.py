"""When a backup is due, who must be there to open it again, and what stands against each step (N14, §3.7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from recordsroom.domain.backups import (
    Backup,
    BackupsDue,
    BackupState,
    Drill,
    Restore,
    backups_due,
    may_back_up,
    may_close,
    may_drill,
    may_restore,
)
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.rules import Reason

DAY = date(2026, 3, 2)


def user(role: Role, *, active: bool = True) -> User:
    return User(1, "程远舟", frozenset({role}), active, "", "2026-01-01")


def backup(state: BackupState) -> Backup:
    return Backup(7, "JZ-2026-001", state, None, None, None, None, 2, 1, None, None)


def test_both_who_restore_must_be_in_office():
    assert may_back_up([user(Role.SYSTEM_ADMIN), user(Role.SECURITY_ADMIN)]) is None
    for lacking in ([user(Role.SYSTEM_ADMIN)], [user(Role.SYSTEM_ADMIN), user(Role.SECURITY_ADMIN, active=False)]):
        objection = may_back_up(lacking)
        assert objection is not None and objection.reason is Reason.NOBODY_TO_RESTORE


def test_a_line_is_closed_once_and_with_a_head_of_this_journal():
    assert may_close(backup(BackupState.STARTED), entry_known=True) is None
    assert may_close(backup(BackupState.STARTED), entry_known=False) is Reason.BACKUP_OF_ANOTHER
    assert may_close(backup(BackupState.WRITTEN), entry_known=True) is Reason.NOTHING_TO_DO
    good = replace(backup(BackupState.WRITTEN), copied_head="ab")
    assert may_drill(good, "ab") is None
    assert may_drill(good, "cd") is may_drill(backup(BackupState.FAILED), "ab") is Reason.BACKUP_OF_ANOTHER


def test_two_administrators_and_a_reason_restore():
    second = user(Role.SECURITY_ADMIN)
    assert may_restore(second, "硬盘损坏") is None
    assert may_restore(None, "硬盘损坏") is Reason.SECOND_ADMINISTRATOR_MISSING
    assert may_restore(second, " ") is Reason.PURPOSE_MISSING


def test_the_days_count_from_the_founding_then_from_the_last():
    def due(last: int | None, proved: int | None, today: int) -> BackupsDue:
        made, good = (None if one is None else DAY + timedelta(days=one) for one in (last, proved))
        return backups_due(DAY, made, good, DAY + timedelta(days=today), days=7, drill_days=31)

    assert due(None, None, 6) == BackupsDue(None, None)
    assert due(None, None, 40) == BackupsDue(DAY + timedelta(days=7), None), "nothing is there to be drilled"
    assert due(40, None, 46) == BackupsDue(None, None)
    assert due(40, None, 71) == BackupsDue(DAY + timedelta(days=47), DAY + timedelta(days=71))
    assert due(70, 60, 71) == BackupsDue(None, None)


def test_what_is_told_of_a_drill_and_a_restore():
    drill = Drill(3, 7, 1, 2, 10, 1, 1, 0, "")
    assert drill.good and not Drill(4, 7, 1, 2, 10, 1, 1, 0, "CHAIN_BROKEN").good
    known, unknown = (Restore(5, 7, 10, "ab", seen, "", "硬盘损坏", 1, None, None) for seen in (14, None))
    assert (known.lost, unknown.lost) == (4, None)
    assert [repr(one) for one in (backup(BackupState.STARTED), drill, known)] == ["Backup(7)", "Drill(3)", "Restore(5)"]
