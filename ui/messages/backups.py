"""The words for backups: what was asked, why not, what a drill found, and the lawful way on (N14, trust.md §3.7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.backups import BackupState
from recordsroom.domain.rules import Doubt, Reason

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "BeginBackup": lambda: translate("Command", "Backup begun"),
    "CloseBackup": lambda: translate("Command", "Backup closed"),
    "RecordDrill": lambda: translate("Command", "Drill of a backup"),
    "RestoreVault": lambda: translate("Command", "Backup put in the vault's place"),
    "SignCheckpoint": lambda: translate("Command", "Checkpoint signed"),
    "AcknowledgeRestore": lambda: translate("Command", "Restore acknowledged"),
    "PrintProof": lambda: translate("Command", "Proof printed"),
    "CloseProof": lambda: translate("Command", "Printing of a proof closed"),
}
FACTS: dict[str, Words] = {"BackupBegun": lambda: translate("Fact", "Backup registered")}
TABLES: dict[str, Words] = {
    "backups": lambda: translate("Table", "Backup"),
    "drills": lambda: translate("Table", "Drill of a backup"),
    "checkpoints": lambda: translate("Table", "Checkpoint"),
    "restores": lambda: translate("Table", "Restore"),
}
_STATES: dict[BackupState, Words] = {
    BackupState.STARTED: lambda: translate("Backup", "Not finished"),
    BackupState.WRITTEN: lambda: translate("Backup", "Unproven"),
    BackupState.FAILED: lambda: translate("Backup", "Failed"),
}
REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.NOBODY_TO_RESTORE: lambda f: translate(
        "Reason", "System and security administrator restore a backup together; one of the posts is vacant."
    ),
    Reason.BACKUP_OF_ANOTHER: lambda f: translate("Reason", "This is not the backup that the register knows."),
    Reason.CHECKPOINT_FALSE: lambda f: translate(
        "Reason", "What lies on this medium is no checkpoint that an auditor of this room signed."
    ),
    Reason.JOURNAL_NOT_THE_SAME: lambda f: translate(
        "Reason", "This journal does not go on from your last checkpoint: it was rewritten, or an older one put back."
    ),
    Reason.SECOND_ADMINISTRATOR_MISSING: lambda f: translate(
        "Reason", "A second administrator signs this too, with the own password."
    ),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.MEDIUM_WITHOUT_CHECKPOINT: lambda: translate(
        "Doubt", "No checkpoint lies here, though you have signed some. Is the other medium lost? Then sign once more."
    ),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.CHECKPOINT_FALSE: (
        "shield",
        lambda: translate("Step", "Take your own medium"),
        lambda: translate("Step", "If it is your own, somebody altered it: tell the secrecy office first"),
    ),
    Reason.JOURNAL_NOT_THE_SAME: (
        "shield",
        lambda: translate("Step", "Sign nothing, tell the secrecy office"),
        lambda: translate("Step", "Keep PC and medium as they are; compare an export of the journal with slips"),
    ),
    Reason.NOBODY_TO_RESTORE: (
        "users",
        lambda: translate("Step", "Fill the vacant post first"),
        lambda: translate("Step", "Page People, accounts: appoint the administrator who is missing"),
    ),
    Reason.BACKUP_OF_ANOTHER: (
        "hard-drive",
        lambda: translate("Step", "Take the file of the chosen line"),
        lambda: translate("Step", "The file is called after the number of its line"),
    ),
    Reason.SECOND_ADMINISTRATOR_MISSING: (
        "users",
        lambda: translate("Step", "Fetch the other administrator"),
        lambda: translate("Step", "Both passwords are typed at this PC, one after the other"),
    ),
}
"""Icon, what to do, and how."""


def backup_words(state: BackupState, *, proved: bool) -> str:
    """How a backup stands: what was never proved says so (N14)."""
    return translate("Backup", "Proved") if proved else _STATES[state]()
