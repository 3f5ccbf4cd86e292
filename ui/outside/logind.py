"""Sleep and screen lock on Linux, over the local message bus; a PC without one tells nothing."""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from ui.outside.news import News

_LOGIN = "org.freedesktop.login1"
_SLEEP, _LOCK, _SAVER = SLOT("told_sleep(bool)"), SLOT("told_lock()"), SLOT("told_saver(bool)")
SYSTEM_SIGNALS = (
    (_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", _SLEEP),
    # Without a path: whichever session is told to lock, this is the one PC of the room.
    (_LOGIN, "", f"{_LOGIN}.Session", "Lock", _LOCK),
)
SESSION_SIGNALS = tuple(
    ("", "", f"org.{desktop}.ScreenSaver", "ActiveChanged", _SAVER) for desktop in ("freedesktop", "gnome", "ukui")
)
_BUSES = (
    ("DBUS_SYSTEM_BUS_ADDRESS", QDBusConnection.systemBus, SYSTEM_SIGNALS),
    ("DBUS_SESSION_BUS_ADDRESS", QDBusConnection.sessionBus, SESSION_SIGNALS),
)


class LogindNews(News):
    """Follows the login service and the desktop's screen saver."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard: list[str] = []
        """The signals that a bus agreed to hand on."""
        self._buses: list[tuple[QDBusConnection, tuple[str, str, str, str, str]]] = []
        for variable, open_bus, signals in _BUSES:
            if is_local(os.environ.get(variable, "")):
                self._follow(open_bus(), signals)

    def stop(self) -> None:
        """Take every wish back from the buses."""
        for bus, (service, path, interface, name, slot) in self._buses:
            bus.disconnect(service, path, interface, name, self, _as_told(slot))
        self._buses.clear()

    @Slot(bool)
    def told_sleep(self, going: bool) -> None:  # noqa: FBT001 - as the login service hands it over
        """Before the sleep, and once more after it should the first have come too late."""
        self.sleeping.emit()

    @Slot()
    def told_lock(self) -> None:
        """The session is told to lock."""
        self.screen_locked.emit()

    @Slot(bool)
    def told_saver(self, active: bool) -> None:  # noqa: FBT001 - as the desktop hands it over
        """The desktop's lock came down or went up."""
        if active:
            self.screen_locked.emit()

    def _follow(self, bus: QDBusConnection, signals: tuple[tuple[str, str, str, str, str], ...]) -> None:
        if not bus.isConnected():
            return
        for service, path, interface, name, slot in signals:
            if bus.connect(service, path, interface, name, self, _as_told(slot)):
                self.heard.append(name)
                self._buses.append((bus, (service, path, interface, name, slot)))


def _as_told(slot: str) -> Any:
    """The slot as the bus takes it: a text, whatever the stubs of the library say."""
    return slot


def is_local(address: str) -> bool:
    """Whether a bus is reached through files of this PC only; unset, it is the system's own, which is."""
    return all(part.startswith("unix:") for part in address.split(";") if part)
