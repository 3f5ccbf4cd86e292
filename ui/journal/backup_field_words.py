"""What the fields of backups, drills and restores are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

BACKUP_FIELDS: dict[str, Callable[[], str]] = {
    "acknowledged_at": lambda: translate("Field", "Acknowledged at"),
    "acknowledged_by": lambda: translate("Field", "Acknowledged by"),
    "backup": lambda: translate("Field", "Backup"),
    "backup_id": lambda: translate("Field", "Backup"),
    "backup_state": lambda: translate("Field", "How it stands"),
    "begun_at": lambda: translate("Field", "Begun at"),
    "copied_entry": lambda: translate("Field", "Up to entry"),
    "copied_head": lambda: translate("Field", "Head of the copy"),
    "counted_carriers": lambda: translate("Field", "Carriers in it"),
    "counted_entries": lambda: translate("Field", "Entries in it"),
    "counted_loans": lambda: translate("Field", "Open loans in it"),
    "counted_records": lambda: translate("Field", "Records in it"),
    "drilled_at": lambda: translate("Field", "Drilled at"),
    "drilled_by": lambda: translate("Field", "Drilled by"),
    "ended_at": lambda: translate("Field", "Ended at"),
    "file_digest": lambda: translate("Field", "Digest of the file"),
    "found": lambda: translate("Field", "Found"),
    "given_up_entry": lambda: translate("Field", "Last entry given up"),
    "given_up_head": lambda: translate("Field", "Head given up"),
    "made_by": lambda: translate("Field", "Made by"),
    "medium_no": lambda: translate("Field", "Number of the medium"),
    "compared_at": lambda: translate("Field", "Compared at"),
    "compared_by": lambda: translate("Field", "Compared by"),
    "paper": lambda: translate("Field", "Paper"),
    "paper_code": lambda: translate("Field", "Head code on the paper"),
    "paper_entry": lambda: translate("Field", "Entry on the paper"),
    "paper_epoch": lambda: translate("Field", "Epoch on the paper"),
    "paper_kind": lambda: translate("Field", "Kind of paper"),
    "paper_verdict": lambda: translate("Field", "What was found"),
    "whole": lambda: translate("Field", "From the first entry on"),
    "previous": lambda: translate("Field", "Checkpoint before"),
    "previous_entry": lambda: translate("Field", "Went up to entry"),
    "restore": lambda: translate("Field", "Restore"),
    "restored_at": lambda: translate("Field", "Restored at"),
    "restored_entry": lambda: translate("Field", "Restored up to entry"),
    "reason": lambda: translate("Field", "Reason"),
    "restored_head": lambda: translate("Field", "Head of the restored copy"),
    "set_code": lambda: translate("Field", "Set of sheets"),
    "recovery_set_id": lambda: translate("Field", "Set of sheets"),
    "sheets_made_at": lambda: translate("Field", "Sheets made at"),
    "sheets_made_by": lambda: translate("Field", "Sheets made by"),
    "sheets_made_with": lambda: translate("Field", "Sheets made with"),
    "sheets_ended_at": lambda: translate("Field", "Sheets ended at"),
    "sheets_ended_as": lambda: translate("Field", "Why the sheets ended"),
    "sheets_tested_at": lambda: translate("Field", "Sheets tested at"),
    "sheets_tested_by": lambda: translate("Field", "Sheets tested by"),
    "sheets_tested": lambda: translate("Field", "Which sheets"),
    "key_epoch": lambda: translate("Field", "Key epoch"),
    "size_bytes": lambda: translate("Field", "Size in bytes"),
}
