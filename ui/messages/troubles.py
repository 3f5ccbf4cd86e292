"""What to say when the world fails: the disk, the key, the printer; each sentence says what to do now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.errors import Trouble, Unknown
from ui.messages.numbers import number_of
from ui.messages.sheets import wrong_sheet

translate = QCoreApplication.translate
Facts: TypeAlias = Mapping[str, str | int]


def trouble_words(trouble: Trouble) -> str:
    """The sentence about a trouble, with what is known about it."""
    words = _TROUBLES.get(trouble.code)
    if words is not None:
        return words(trouble.facts)
    return translate("Trouble", "Something outside the program failed: {0}.").format(trouble.code)


def unknown_words(unknown: Unknown) -> str:
    """The sentence about a label, record or person that this room does not have."""
    words = _THINGS.get(unknown.what)
    return words() if words else translate("Unknown", "There is no such thing in this room.")


def finding_words(code: str) -> str:
    """What the check of the vault found, by its code; a detail may follow after a colon."""
    name, _colon, detail = code.partition(":")
    words = _FINDINGS.get(code) or _FINDINGS.get(name)
    if words is None:
        return translate("Finding", "The check found {0}; the room is for reading only.").format(code)
    return words().format(detail)


def _busy(facts: Facts) -> str:
    if facts.get("process"):
        told = translate("Trouble", "Another window holds this vault (process {0}); close it first.")
        return told.format(facts["process"])
    return translate("Trouble", "Another program holds this vault; close it first.")


def _unsafe(facts: Facts) -> str:
    words = _UNSAFE.get(str(facts.get("problem", "")))
    return words() if words else translate("Trouble", "The vault lies where it cannot be kept safe; move it.")


def _unreadable(facts: Facts) -> str:
    words = _UNREADABLE.get(str(facts.get("problem", "")))
    if words is None:
        return translate("Trouble", "This file is not what it should be.")
    return words().format(facts.get("line", ""))


def _damaged(facts: Facts) -> str:
    words = _PARTS.get(str(facts.get("part", "")))
    return words() if words else translate("Trouble", "A file of the vault is damaged; restore it from a backup.")


_TROUBLES: dict[str, Callable[[Facts], str]] = {
    "TROUBLE": lambda f: translate("Trouble", "Something outside the program failed."),
    "INTERRUPTED": lambda f: translate("Trouble", "The question gave way to other work; ask again."),
    "WRONG_KEY": lambda f: translate("Trouble", "Name, password or key medium is wrong."),
    "LOCKED_OUT": lambda f: translate(
        "Trouble", "Too many wrong passwords; try again in {0} minutes.", "", number_of(f, "minutes")
    ).format(f.get("minutes", "")),
    "SLOT_MISSING": lambda f: translate(
        "Trouble", "This user cannot open the vault any more; ask the security administrator for a new password."
    ),
    "FACTOR_PLACE_MISSING": lambda f: translate(
        "Trouble", "There is no such folder; plug the key medium in, and name the folder where it is found."
    ),
    "VAULT_MISSING": lambda f: translate("Trouble", "There is no vault here; choose another place or restore it."),
    "VAULT_BUSY": _busy,
    "VAULT_UNSAFE": _unsafe,
    "DAMAGED": _damaged,
    "ROLLED_BACK": lambda f: translate(
        "Trouble", "The vault is older than what this PC saw last; find the newer one before anything is written."
    ),
    "DISK_FULL": lambda f: translate("Trouble", "The disk is full; nothing was changed. Make room and do it again."),
    "DISK_FAILED": lambda f: translate(
        "Trouble", "The disk refused to read or write; what was confirmed is kept. Check the disk, then open again."
    ),
    "TOO_NEW": lambda f: translate("Trouble", "A newer program wrote this vault; install that version."),
    "TOO_OLD": lambda f: translate("Trouble", "An older program wrote this vault; open it once before it is checked."),
    "PRINTER_GONE": lambda f: translate("Trouble", "The printer did not take the job; nothing counts as printed."),
    "NOT_WRITTEN": lambda f: _NOT_WRITTEN.get(str(f.get("problem", "")), _NOT_WRITTEN["FAILED"])(),
    "STALE": lambda f: translate("Trouble", "Entry {0} changed it since; take that back first.").format(
        f.get("entry", "")
    ),
    "READ_ONLY": lambda f: translate(
        "Trouble", "The room is for reading only until the finding is explained: {0}"
    ).format(finding_words(str(f.get("finding", "")))),
    "UNREADABLE": _unreadable,
    "WRONG_SHEET": wrong_sheet,
    "COMMIT_UNSURE": lambda f: translate(
        "Trouble", "The disk failed while writing; look whether the last act is there before doing it again."
    ),
    "TOO_FINE": lambda f: translate(
        "Trouble",
        "The bars would be {0} µm wide, a scanner needs {1}; choose a larger label or a finer printer, or QR codes "
        "once the scanner was seen to read them (page System).",
    ).format(f.get("micrometres", ""), f.get("least", "")),
    "NO_ROOM": lambda f: translate("Trouble", "It needs {0} mm and has {1}; choose a larger label.").format(
        f.get("needed", ""), f.get("room", "")
    ),
}
_UNSAFE: dict[str, Callable[[], str]] = {
    "LINK": lambda: translate("Trouble", "The vault's folder is reached by a link; use the folder itself."),
    "HARD_LINK": lambda: translate("Trouble", "A file of the vault has a second name elsewhere; remove that."),
    "READ_ONLY": lambda: translate("Trouble", "The vault lies on a medium that cannot be written to."),
    "WAL": lambda: translate("Trouble", "Another program left the vault half open; restore it from a backup."),
    "NETWORK": lambda: translate("Trouble", "The vault lies on a network drive; move it to this PC's own disk."),
    "MEDIUM_LINK": lambda: translate("Trouble", "The folder of the medium is reached by a link; choose it itself."),
    "MEDIUM_NETWORK": lambda: translate("Trouble", "This is a network drive; a backup goes onto a medium in the hand."),
    "EXISTS": lambda: translate("Trouble", "There is something here already; choose an empty folder."),
    "NOT_ENCRYPTED": lambda: translate("Trouble", "This file is not encrypted and is not a vault of ours."),
    "SETTING": lambda: translate("Trouble", "The database does not keep a setting that safety needs; reinstall."),
}
_PARTS: dict[str, Callable[[], str]] = {
    "db": lambda: translate("Trouble", "The vault's file is damaged; restore the last backup."),
    "keys": lambda: translate("Trouble", "The key file is damaged; restore it from the last backup."),
    "head": lambda: translate("Trouble", "The note of what was seen last is damaged; the room is for reading only."),
    "backup": lambda: translate("Trouble", "This is no backup of this room, or it is damaged; take another."),
    "checkpoints": lambda: translate("Trouble", "The file of checkpoints is not whole; take another medium."),
    "copy": lambda: translate("Trouble", "The copy could not be read back; it does not count as a backup."),
}
_UNREADABLE: dict[str, Callable[[], str]] = {
    "ENCODING": lambda: translate("Trouble", "The characters of this file cannot be read; choose another encoding."),
    "ROWS": lambda: translate("Trouble", "The list has too many rows; cut it into several files."),
    "COLUMNS": lambda: translate("Trouble", "Line {0} has too many cells."),
    "SIZE": lambda: translate("Trouble", "The file is too large; cut it into several files."),
    "QUOTES": lambda: translate("Trouble", "From line {0} on a quotation mark is never closed."),
    "FILE": lambda: translate("Trouble", "The file cannot be opened."),
    "OLD_FORM": lambda: translate("Trouble", "This is an old workbook; save it as xlsx or csv first."),
    "WORKBOOK": lambda: translate("Trouble", "This workbook cannot be read."),
    "SHEET": lambda: translate("Trouble", "The workbook has no sheet of this name."),
    "HEADINGS": lambda: translate("Trouble", "The list's headings were not found in its first lines."),
    "SEAL": lambda: translate("Trouble", "This file was altered or cut short, or the password is not right."),
    "NOT_ENDED": lambda: translate("Trouble", "This part is not ended yet; whoever counts it ends it there."),
}
_NOT_WRITTEN: dict[str, Callable[[], str]] = {
    "FULL": lambda: translate("Trouble", "The medium is full; nothing of the file is on it."),
    "READ_ONLY": lambda: translate("Trouble", "Nothing may be written there; choose another folder or medium."),
    "GONE": lambda: translate("Trouble", "This folder is not there any more; choose it anew."),
    "EXISTS": lambda: translate("Trouble", "A file of this name lies there already; choose another folder."),
    "FAILED": lambda: translate("Trouble", "The medium did not take the file; nothing of it is left."),
}
_FINDINGS: dict[str, Callable[[], str]] = {
    "CHAIN_BROKEN": lambda: translate("Finding", "The journal's chain is broken."),
    "BODY_ALTERED": lambda: translate("Finding", "An entry of the journal was altered."),
    "SIGNATURE_WRONG": lambda: translate("Finding", "An entry of the journal bears a wrong signature."),
    "STATE_WRONG": lambda: translate("Finding", "An entry's state digest does not agree."),
    "ROW_ALTERED": lambda: translate("Finding", "A row was altered beside the journal."),
    "ROW_MISSING": lambda: translate("Finding", "A row is missing that the journal knows."),
    "ROW_ADDED": lambda: translate("Finding", "There is a row that the journal does not know."),
    "BACKUP_HEAD": lambda: translate("Finding", "The copy does not end where its manifest says."),
    "BACKUP_SIGNATURE": lambda: translate("Finding", "The manifest bears a wrong signature."),
    "PAGE_DAMAGED": lambda: translate("Finding", "A page of the vault's file is damaged."),
    "ROLLED_BACK": lambda: translate("Finding", "The vault is not the one this PC saw last."),
    "ROLLED_BACK:OLDER": lambda: translate("Finding", "The vault is older than the one this PC saw last."),
    "ROLLED_BACK:COPY": lambda: translate("Finding", "A copy of this vault was worked in elsewhere."),
    "ROLLED_BACK:KEY_FILE": lambda: translate("Finding", "The key file is not the one that the journal knows."),
    "DAMAGED": lambda: translate("Finding", "A file of the vault is damaged ({0})."),
}
_THINGS: dict[str, Callable[[], str]] = {
    "carriers": lambda: translate("Unknown", "There is no such carrier in this room."),
    "records": lambda: translate("Unknown", "There is no such record in this room."),
    "readers": lambda: translate("Unknown", "There is no such reader in this room."),
    "storage_locations": lambda: translate("Unknown", "There is no such place in this room."),
    "approvers": lambda: translate("Unknown", "There is no such approver in this room."),
    "loans": lambda: translate("Unknown", "There is no open loan of it."),
    "users": lambda: translate("Unknown", "There is no such user in this room."),
    "prints": lambda: translate("Unknown", "There is no such print job."),
}
