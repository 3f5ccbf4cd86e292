"""Hears every key while it listens, before the program's own scanner does, and tells runs of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ui.scanner import PREFIXED_GAP_MS, STX, steady_ms
from ui.scanner_profile import End, ScannerProfile
from ui.scantest.hearing import Heard, Stroke, heard

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_LEAST = 4
"""Fewer signs than this are no scan, but somebody who touched the keys."""
_MOST = 200


class Listening(QObject):
    """Takes signs and the Enter behind them; keys that command, such as F2 and Ctrl+Enter, go their way."""

    heard = Signal(object)
    """One run of keys, as a `Heard`."""

    def __init__(self, parent: QObject, only_in: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile = ScannerProfile()
        """How this desk's scanner is said to send."""
        self._only_in = only_in
        self._strokes: list[Stroke] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREFIXED_GAP_MS)
        self._pause.timeout.connect(lambda: self._end(End.NONE))

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
        if self._only_in is not None and QApplication.focusWidget() is not self._only_in:
            return False
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
        if event.key() in _ENDS:
            self._end(End.TAB if event.key() == Qt.Key.Key_Tab else End.ENTER)
        else:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(Stroke(event.timestamp() or steady_ms(), event.text(), shifted))
        return True

    def _wanted(self, event: QKeyEvent) -> bool:
        if event.text() == STX:
            return True
        if event.isAutoRepeat() or event.modifiers() & _COMMANDING:
            return False
        if event.key() in _ENDS:
            return bool(self._strokes)
        return bool(event.text()) and event.text().isprintable()

    def _take(self, stroke: Stroke) -> None:
        self._strokes = [*self._strokes, stroke][-_MOST:]
        self._pause.start()

    def _end(self, end: End) -> None:
        strokes, self._strokes = self._strokes, []
        self._pause.stop()
        found: Heard = heard(strokes, end=end, profile=self.profile)
        if len(found.text) >= _LEAST:
            self.heard.emit(found)
