"""What is asked about backups: begun, closed, drilled, put in the vault's place, and seen by the auditor (N14)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginBackup(Command):
    """Enter a backup in its register before anything is written onto the medium (R-134, R-135)."""

    medium: str
    """The registered number of the medium."""


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseBackup(Command):
    """Say how it ended: on the medium and read back from it, or failed."""

    backup: int
    copied_entry: int = 0
    copied_head: str = ""
    size_bytes: int = 0
    file_digest: str = ""
    failed: str = ""
    """The code of what went wrong; empty where it was read back byte for byte."""


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordDrill(Command):
    """Enter what a drill found when it opened the backup in a scratch place."""

    backup: int
    copied_head: str
    counted_entries: int
    counted_records: int
    counted_carriers: int
    counted_loans: int
    found: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class RestoreVault(Command):
    """Let a backup take the place of the vault; the next epoch of the journal begins with this entry."""

    backup: int
    restored_entry: int
    restored_head: str
    size_bytes: int
    file_digest: str
    key_file: str
    """The digest of the key file that comes with it."""
    reason: str
    given_up_entry: int | None = None
    given_up_head: str = ""
    given_up_epoch: int = 0
    """Of what was given up, where the head file told it: papers of that vault are known by it."""


@dataclass(frozen=True, kw_only=True, repr=False)
class AcknowledgeRestore(Command):
    """The auditor has read what was restored and what was given up."""

    restore: int
