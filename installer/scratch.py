"""Where the tests write: in memory where the system has such a folder; a disk lets thousands of rooms wait."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ENOUGH = 2 << 30
"""Bytes that must be free there; what a test leaves goes with it, so a run takes a part of this only."""


@contextmanager
def scratch() -> Iterator[dict[str, str]]:
    """What to tell the tests of their folder: one in memory that goes with the run, or nothing for the usual one."""
    if not _room_in_memory():
        yield {}
        return
    with tempfile.TemporaryDirectory(dir=_MEMORY, prefix="records-room-tests-", ignore_cleanup_errors=True) as folder:
        yield {"TMPDIR": folder}


def _room_in_memory() -> bool:
    return os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ENOUGH
