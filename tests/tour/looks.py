"""How a run of the tour looks: size of the window, theme and language, and the invented screen that fits it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from ui.language import CHINESE

_FRAME = 4
"""What the offscreen platform takes for its invented window frame, in each direction."""
SIZES = ("1366x768", "1920x1080")
THEMES = ("light", "dark")


@dataclass(frozen=True)
class Look:
    """One size, one theme, one language."""

    wide: int
    high: int
    dark: bool
    language: str = CHINESE

    @classmethod
    def read(cls, size: str, theme: str, language: str = CHINESE) -> Look:
        wide, _, high = size.partition("x")
        return cls(int(wide), int(high), theme == "dark", language)

    @property
    def name(self) -> str:
        """The folder of its pictures."""
        spoken = "" if self.language == CHINESE else f"-{self.language}"
        return f"{self.wide}-{'dark' if self.dark else 'light'}{spoken}"

    @property
    def told(self) -> tuple[str, ...]:
        """The words of a command line that say the same."""
        theme = "dark" if self.dark else "light"
        return ("--sizes", f"{self.wide}x{self.high}", "--themes", theme, "--languages", self.language)

    def platform(self, folder: Path) -> dict[str, str]:
        """The environment in which Qt finds a screen of this size, unless a real one was chosen."""
        chosen = os.environ.get("QT_QPA_PLATFORM", "")
        shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        if chosen not in {"", "offscreen"} or (not chosen and shown):
            return {}
        screen = {"name": "tour", "x": 0, "y": 0, "width": self.wide + _FRAME, "height": self.high + _FRAME, "dpr": 1}
        told = folder / f"screen-{self.name}.json"
        told.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="utf-8")
        return {"QT_QPA_PLATFORM": f"offscreen:configfile={told}"}
