"""Sleep and screen lock on Linux, over the local message bus; a PC without one tells nothing.

The login service lets programs hold the sleep up for a few seconds. This one does, until its process has ended: what
is in memory when the PC falls asleep stays readable in it, and only the end of the process empties it (trust.md §3.2).
"""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

from ui.outside.news import News

_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH, _LOGIN_FACE = "/org/freedesktop/login1", f"{_LOGIN}.Manager"
_HOLD = ["sleep", "Records Room", "The room is locked before this PC sleeps.", "delay"]
_SLEEP, _LOCK, _SAVER = SLOT("told_sleep(bool)"), SLOT("told_lock()"), SLOT("told_saver(bool)")
SYSTEM_SIGNALS = (
    (_LOGIN, _LOGIN_PATH, _LOGIN_FACE, "PrepareForSleep", _SLEEP),
    # Without a path: whichever session is told to lock, this is the one PC of the room.
    (_LOGIN, "", f"{_LOGIN}.Session", "Lock", _LOCK),
)
SESSION_SIGNALS = tuple(
    ("", "", f"org.{desktop}.ScreenSaver", "ActiveChanged", _SAVER) for desktop in ("freedesktop", "gnome", "ukui")
)
_held: list[QDBusUnixFileDescriptor] = []
"""What holds the sleep up; let go by the end of this process and by nothing before it."""
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
        self._hold_sleep()

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

    @property
    def holds(self) -> bool:
        """Whether the PC waits for this process before it sleeps."""
        return any(one.isValid() for one in _held)

    def _hold_sleep(self) -> None:
        """Ask the login service to wait before the next sleep; without an answer the PC sleeps as it did before."""
        if "PrepareForSleep" in self.heard and not _held:
            request = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _LOGIN_FACE, "Inhibit")
            request.setArguments(_HOLD)
            asked = QDBusPendingCallWatcher(QDBusConnection.systemBus().asyncCall(request), self)
            asked.finished.connect(_held_up)

    def _follow(self, bus: QDBusConnection, signals: tuple[tuple[str, str, str, str, str], ...]) -> None:
        if not bus.isConnected():
            return
        for service, path, interface, name, slot in signals:
            if bus.connect(service, path, interface, name, self, _as_told(slot)):
                self.heard.append(name)
                self._buses.append((bus, (service, path, interface, name, slot)))


def _held_up(answered: QDBusPendingCallWatcher) -> None:
    """Keep what the login service gave; it may have refused, or there may be none."""
    told = answered.reply().arguments()
    if told and isinstance(told[0], QDBusUnixFileDescriptor):
        _held.append(told[0])
    answered.deleteLater()


def _as_told(slot: str) -> Any:
    """The slot as the bus takes it: a text, whatever the stubs of the library say."""
    return slot


def is_local(address: str) -> bool:
    """Whether a bus is reached through files of this PC only; unset, it is the system's own, which is."""
    return all(part.startswith("unix:") for part in address.split(";") if part)
