"""This desk's own settings, each declared with type and default; no title, name or key ever goes in here."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

DECLARED: dict[str, Any] = {
    "language": "zh_CN",
    "dark": False,
    "printer": {},
    "print_sides": {},
    "columns": {},
    "label_stock": {},
    "label_mark": True,
    "label_square": False,
    "label_offset": {},
    "printer_offset": {},
    "scanner": {},
    "label_by_shelf": False,
    "size": 100,
    "silent": False,
    "idle": 0,
}
"""Every setting by name with its default; an undeclared name is an error.

Printer and stock are kept for each form by its key, for labels go to another printer than cards and sheets.
"""


def default_folder() -> Path:
    """Where this person's own files of the program lie, as each system has it."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "records-room"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "records-room"


class Preferences:
    """The settings as they are on this desk."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or default_folder() / "desk.json"
        self._values = dict(DECLARED)
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            # A lost or broken file of wishes costs nothing but the wishes.
            kept = {}
        for name, value in kept.items():
            if name in DECLARED and isinstance(value, type(DECLARED[name])):
                self._values[name] = value

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if name not in DECLARED or not isinstance(value, type(DECLARED[name])):
            raise KeyError(name)
        if self._values[name] == value:
            return
        self._values[name] = value
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = self._path.with_suffix(".half")
        half.write_text(json.dumps(self._values, ensure_ascii=False, sort_keys=True, indent=1), encoding="utf-8")
        half.replace(self._path)

    @property
    def language(self) -> str:
        """The language of the next start."""
        return str(self._values["language"])
