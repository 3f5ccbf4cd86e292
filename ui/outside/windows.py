"""Sleep and screen lock on Windows, from the messages that the system sends to the window."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from ui.outside.news import News

POWER, SUSPEND, RESUMED = 0x0218, 0x0004, 0x0012
SESSION, LOCKED = 0x02B1, 0x0007
_MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, news: WindowsNews) -> None:
        super().__init__()
        self._news = news

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at every message and keep none."""
        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) in _MESSAGES:
            told = wintypes.MSG.from_address(int(message))
            self._news.hear(told.message, told.wParam)
        return False, 0


class WindowsNews(News):
    """Reads the messages of power and of the session."""

    def __init__(self, window: int, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self.filter = window, _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self.filter)
        _register(window, wanted=True)

    def stop(self) -> None:
        """Leave the messages alone."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self.filter)
        _register(self._window, wanted=False)

    def hear(self, message: int, about: int) -> None:
        """Judge one message."""
        if message == POWER and about in {SUSPEND, RESUMED}:
            self.sleeping.emit()
        elif message == SESSION and about == LOCKED:
            self.screen_locked.emit()


def _register(window: int, *, wanted: bool) -> None:
    """Ask for the messages of this session; those of power come unasked."""
    if sys.platform == "win32":
        sessions = ctypes.windll.wtsapi32
        if wanted:
            sessions.WTSRegisterSessionNotification(wintypes.HWND(window), 0)
        else:
            sessions.WTSUnRegisterSessionNotification(wintypes.HWND(window))
