"""A vault under a new data key takes the place of the same vault under the old one, in the same folder.

Database, key file and head file belong together, and no system renames three files at once. So all three are laid
beside the old ones, a mark says by its digest which database is the new one, and then the database alone is renamed:
that is the one moment at which the key changes. Whoever opens the folder afterwards finishes what the mark tells, or
forgets it where the database is still the old one.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from recordsroom.domain.errors import VaultUnsafe
from recordsroom.storage.files import move_over, read_small, replace_whole, sync_folder
from recordsroom.storage.head import HEAD_NAME
from recordsroom.storage.keys import KEYS_NAME, NEXT_NAME, PREVIOUS_NAME
from recordsroom.storage.place import DB_NAME

MARK = "vault.rekey"
_LAID = ".rekey"
_PAGE = 4096


def take_place(scratch: Path, folder: Path) -> None:
    """Put the vault of the scratch folder in the place of the one in `folder`, which is closed and its lock held."""
    journal = folder / f"{DB_NAME}-journal"
    if journal.exists() and journal.stat().st_size:
        # What a crash left there belongs to the old database, and would be played into the new one.
        raise VaultUnsafe(problem="WAL")
    for name in (KEYS_NAME, HEAD_NAME, DB_NAME):
        move_over(scratch / name, folder / f"{name}{_LAID}")
    replace_whole(folder / MARK, _digest(folder / f"{DB_NAME}{_LAID}"))
    move_over(folder / f"{DB_NAME}{_LAID}", folder / DB_NAME)
    finish(folder)


def finish(folder: Path) -> None:
    """Finish or forget a change of the data key that was cut off; does nothing where there was none."""
    mark = folder / MARK
    if mark.exists() and (folder / DB_NAME).exists():
        if hmac.compare_digest(read_small(mark, "keys"), _digest(folder / DB_NAME)):
            for name in (KEYS_NAME, HEAD_NAME):
                if (folder / f"{name}{_LAID}").exists():
                    move_over(folder / f"{name}{_LAID}", folder / name)
            # Nobody may come in by the old keys any more.
            for name in (PREVIOUS_NAME, NEXT_NAME):
                (folder / name).unlink(missing_ok=True)
        mark.unlink()
        sync_folder(folder)
    for name in (DB_NAME, KEYS_NAME, HEAD_NAME):
        (folder / f"{name}{_LAID}").unlink(missing_ok=True)


def _digest(path: Path) -> bytes:
    """Of the first page: it bears a random number of its own, so that no two databases begin alike."""
    with path.open("rb") as file:
        return hashlib.sha256(file.read(_PAGE)).hexdigest().encode()
