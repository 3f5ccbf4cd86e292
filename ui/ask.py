"""Every file dialog and modal question of the program goes through here, so that tests can answer in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def file_to_open(parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
    """Let the keeper choose a file of one of these kinds; nothing happens where he chooses none."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def folder_to_write(parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
    """Let the keeper choose a folder that a file goes to; nothing happens where he chooses none."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def vault_folder(parent: QWidget) -> Path | None:
    """Let the keeper choose the folder of another vault; None where he chooses none."""
    chosen = QFileDialog.getExistingDirectory(parent)
    return Path(chosen) if chosen else None
