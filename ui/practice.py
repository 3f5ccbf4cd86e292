"""The practice vault: invented holdings with labels of their own, made on the spot, apart from the real room."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

from ui.preferences import default_folder

RECORDS = 300


def practice_folder() -> Path:
    """Where this person's practice vault lies."""
    return default_folder() / "practice"


def practice_vault(parent: QObject, then: Callable[[Path], None]) -> None:
    """Hand over the practice vault, making it first where there is none yet."""
    folder = practice_folder()
    if (folder / "vault.db").exists():
        then(folder)
        return
    maker = QProcess(parent)
    maker.finished.connect(lambda code, _status: then(folder) if code == 0 else None)
    before = ["--tool"] if getattr(sys, "frozen", False) else ["-m", "recordsroom"]
    size = ["--records", str(RECORDS), "--seed", "7"]
    maker.start(sys.executable, [*before, "demo", "--practice", *size, "--out", str(folder)])
