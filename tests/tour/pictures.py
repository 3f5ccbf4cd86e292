"""The album of the tour: numbered pictures of one look, and the line that says what each of them shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget


class Album:
    """Keeps the pictures in the order in which they were taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()

    def take(self, window: QWidget, name: str, words: str) -> None:
        """Take a picture of this window."""
        file = f"{len(self._lines) + 1:02d}-{name}.png"
        assert window.grab().save(str(self._folder / file)), "a picture was not written"
        self._lines.append(f"{self._folder.name}/{file}\t{words}")

    def close(self) -> None:
        """Write down what the pictures show."""
        (self._folder / "index.txt").write_text("\n".join(self._lines) + "\n", encoding="utf-8")
