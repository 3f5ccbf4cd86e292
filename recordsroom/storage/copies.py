"""Sealed copies of an open vault's database: made by the engine under the same key, read back before they count."""

from __future__ import annotations

import os
from pathlib import Path

from recordsroom.domain.errors import Damaged
from recordsroom.storage.connection import Driver, connect
from recordsroom.storage.data_key import Purpose, draw, wipe
from recordsroom.storage.files import os_trouble, refuse_links, sync_folder
from recordsroom.storage.place import MEGABYTE, demand_space


def copy_out(opened: Driver, target: Path, key: bytes | bytearray) -> None:
    """Write the whole database, defragmented, to a new file, and prove that the copy can be read."""
    pages = opened.execute("PRAGMA page_count").fetchone()[0]
    demand_space(target.parent, pages * 4096 // MEGABYTE)
    refuse_links(target)
    try:
        opened.execute("VACUUM INTO ?", (str(target),))
        _sync(target)
        prove(target, key)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def prove(path: Path, key: bytes | bytearray) -> None:
    """Read a resting copy from end to end; Damaged when a page or the order among them is broken."""
    opened = connect(path, key, mode="ro")
    try:
        if opened.execute("PRAGMA cipher_integrity_check").fetchall():
            raise Damaged(part="copy", problem="PAGE")
        if opened.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            raise Damaged(part="copy", problem="ORDER")
    finally:
        opened.close()


def change_key(path: Path, old: bytes | bytearray, data_key: bytes | bytearray) -> None:
    """Encrypt a resting copy anew, every page of it, and prove it under the key drawn from the new data key."""
    new = draw(data_key, Purpose.DATABASE)
    try:
        opened = connect(path, old)
        try:
            opened.set_authorizer(None)
            opened.reset_key(f"x'{bytes(new).hex()}'")
        finally:
            opened.close()
        _sync(path)
        prove(path, new)
    finally:
        wipe(new)


def _sync(path: Path) -> None:
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        sync_folder(path.parent)
    except OSError as error:
        raise os_trouble(error) from None
