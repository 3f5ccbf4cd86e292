"""Finds the files that come with the program: fonts, icons, sounds, words and help."""

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Where a file of `resources/` lies, whether the program runs from its source or from the frozen folder."""
    frozen = getattr(sys, "_MEIPASS", None)
    home = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return home / "resources" / name
