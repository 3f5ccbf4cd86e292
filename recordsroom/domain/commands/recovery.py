"""What is asked about recovery sheets and about the data key itself (trust.md §3.1)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class MakeRecoverySheets(Command):
    """Draw a new recovery key in three sheets; those before open nothing any more."""

    set_code: str
    key_file: str
    """The digest of the key file that the sheets open."""


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteSheetTest(Command):
    """Note that two sheets were typed and opened the key file."""

    set_code: str
    sheets_tested: str


@dataclass(frozen=True, kw_only=True, repr=False)
class RekeyVault(Command):
    """Put everything under a new data key: who knew the old one reads nothing that comes now."""

    key_file: str
    key_epoch: int
    reason: str


@dataclass(frozen=True, kw_only=True, repr=False)
class RecoverAccess(Command):
    """Two sheets reopened the vault: both who restore together have new passwords, and the sheets are used up."""

    set_code: str
    sheets_tested: str
    key_file: str
    reason: str
