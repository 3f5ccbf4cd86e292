"""Copying rows with their headings, so that the clipboard neither keeps them in a history nor for long."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from recordsroom.domain.values import Level
from ui.people.words import hidden_title
from ui.rows import Column

KEPT_MS = 10_000
MOST_ROWS = 5_000
_OUR_MARK = "application/x-records-room-copy"


def as_text(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    """Headings and rows, columns parted by tabs as every table program reads them."""
    lines = ["\t".join(_cell(column.heading()) for column in columns)]
    lines += ["\t".join(_cell(_words(column, row, columns)) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def _words(column: Column[Any], row: Any, columns: Sequence[Column[Any]]) -> str:
    """What a row says in a column; a title from 机密 up is not copied even where a list shows it (trust.md §5)."""
    if column.name != "title" or not any(one.level and one.level(row) >= Level.JIMI for one in columns):
        return column.text(row)
    return hidden_title()


def copy(text: str, owner: QObject) -> None:
    """Put words on the clipboard, marked not to be kept in histories, and take them back after ten seconds."""
    parcel = QMimeData()
    parcel.setText(text)
    parcel.setData(_OUR_MARK, b"1")
    for name, value in _KEEP_OUT_OF_HISTORY:
        parcel.setData(name, value)
    QGuiApplication.clipboard().setMimeData(parcel)
    QTimer.singleShot(KEPT_MS, owner, take_back)


def is_marked() -> bool:
    """Whether what the clipboard holds was put there by `copy`."""
    held = QGuiApplication.clipboard().mimeData()
    return held is not None and held.hasFormat(_OUR_MARK)


def take_back() -> None:
    """Empty the clipboard if what it holds is still ours, as also when the room is locked."""
    if is_marked():
        QGuiApplication.clipboard().clear()


def _cell(text: str) -> str:
    return " ".join(text.split())


_WINDOWS = 'application/x-qt-windows-mime;value="{0}"'
_KEEP_OUT_OF_HISTORY: tuple[tuple[str, bytes], ...] = (
    (
        (_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"\0\0\0\0"),
        (_WINDOWS.format("CanIncludeInClipboardHistory"), b"\0\0\0\0"),
        (_WINDOWS.format("CanUploadToCloudClipboard"), b"\0\0\0\0"),
    )
    if sys.platform == "win32"
    else (("x-kde-passwordManagerHint", b"secret"),)
)
