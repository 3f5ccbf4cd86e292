"""The test plan of trust.md §4: which files try each of its items, and what is not tried by a test of ours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Trial:
    """One item of the plan."""

    number: str
    what: str
    files: tuple[str, ...]


PLAN: tuple[Trial, ...] = (
    Trial("T1", "desks killed at any moment", ("faults/test_killed_desk.py",)),
    Trial("T2", "power cut at any call", ("faults/test_power_cut.py",)),
    Trial("T3", "disk full, disk failing", ("faults/test_disk_trouble.py", "faults/test_full_room.py")),
    Trial("T4", "bytes flipped", ("storage/test_flips.py", "services/test_backing.py")),
    Trial("T5", "old pages, old files, journal file gone", ("storage/test_head.py", "faults/test_exposure.py")),
    Trial("T6", "long work beside a plain model", ("faults/test_long_work.py",)),
    Trial("T7", "the life cycle, exhaustively", ("faults/test_life_cycle.py",)),
    Trial("T8", "every role and every command", ("services/test_roles.py",)),
    Trial("T9", "the journal rewritten", ("services/test_fold_entries.py", "services/test_fold_keys.py")),
    Trial("T9", "rows beside the journal, and the table", ("services/test_fold_rows.py", "faults/test_exposure.py")),
    Trial("T9", "papers held against the journal", ("services/test_paper_heads.py", "ui/test_compare_papers.py")),
    Trial("T10", "several programs at once", ("storage/test_lock.py", "storage/test_many_at_once.py")),
    Trial("T11", "killed while migrating", ("faults/test_killed_migration.py", "faults/test_killed_key_file.py")),
    Trial("T11", "killed while restoring", ("faults/test_killed_restore.py",)),
    Trial("T11", "killed while the data key is changed", ("faults/test_killed_rekey.py", "services/test_rekeying.py")),
    Trial("T12", "hostile lists", ("faults/test_hostile_lists.py",)),
    Trial("T13", "nasty strings out", ("services/test_writing.py",)),
    Trial("T14", "scanner", ("ui/test_scanner_matrix.py", "ui/test_scanner.py")),
    Trial("T15", "plaintext at rest", ("faults/test_plaintext.py",)),
    Trial("T16", "locks and dumps", ("test_hardening.py", "ui/test_supervisor.py", "ui/test_idle.py")),
    Trial("T17", "clock", ("services/test_clock_jumps.py",)),
    Trial("T18", "backup, damage, restore", ("faults/test_drills.py", "services/test_restoring.py")),
    Trial("T19", "log-in", ("storage/test_attempts.py", "storage/test_keys.py", "storage/test_passwords.py")),
    Trial("T20", "two people", ("services/test_dual_control.py", "services/test_once_passwords.py")),
    Trial("T20", "approvals that no rule allows", ("services/test_destroying_attempts.py",)),
    Trial("T21", "marks on paper", ("documents/test_imprint.py", "documents/test_head_code.py")),
    Trial("T22", "recovery sheets", ("storage/test_recovery.py", "services/test_recovering.py")),
    Trial("T22", "recovery sheets by hand", ("test_tool_recovery.py", "ui/test_recovery_sheets.py")),
    Trial("T23", "the verifiers and the rules of two, changed one by one", ("faults/test_mutants.py",)),
    Trial("T24", "forced errors that tell nothing", ("faults/test_forced_errors.py",)),
)
LACKING: dict[str, str] = {
    "T25": "sizes are the benchmarks' (dev.py bench)",
}
"""What has no test of its own, and why; the report says so too."""


def files() -> tuple[str, ...]:
    """Every file of the plan, each once."""
    return tuple(dict.fromkeys(f"tests/{name}" for trial in PLAN for name in trial.files))
