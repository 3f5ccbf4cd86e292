"""Hears every key while it listens, before the program's own scanner does, and tells runs of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow

from ui.firstday.hearing import Heard, Stroke, heard
from ui.scanner import PREFIXED_GAP_MS, STX, steady_ms

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_LEAST = 4
"""Fewer signs than this are no scan, but somebody who touched the keys."""
_MOST = 200


class Listening(QObject):
    """Takes signs and the Enter behind them; keys that command, such as F2 and Ctrl+Enter, go their way."""

    heard = Signal(object)
    """One run of keys, as a `Heard`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREFIXED_GAP_MS)
        self._pause.timeout.connect(lambda: self._end(entered=False))

    def begin(self) -> None:
        """Listen from now on; the filter that came last sees a key first."""
        self.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Let every key pass again."""
        self._pause.stop()
        self._strokes = []
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is typed or scanned; it must reach no shortcut either."""
        if isinstance(event, QInputMethodEvent) and event.commitString():
            now = steady_ms()
            for sign in event.commitString():
                self._take(Stroke(now, sign, composed=True))
            return True
        if not isinstance(event, QKeyEvent) or not self._wanted(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWindow):
            return False
        if event.key() in _ENTER:
            self._end(entered=True)
        else:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(Stroke(event.timestamp() or steady_ms(), event.text(), shifted))
        return True

    def _wanted(self, event: QKeyEvent) -> bool:
        if event.text() == STX:
            return True
        if event.isAutoRepeat() or event.modifiers() & _COMMANDING:
            return False
        if event.key() in _ENTER:
            return bool(self._strokes)
        return bool(event.text()) and event.text().isprintable()

    def _take(self, stroke: Stroke) -> None:
        self._strokes = [*self._strokes, stroke][-_MOST:]
        self._pause.start()

    def _end(self, *, entered: bool) -> None:
        strokes, self._strokes = self._strokes, []
        self._pause.stop()
        found: Heard = heard(strokes, entered=entered)
        if len(found.text) >= _LEAST:
            self.heard.emit(found)
