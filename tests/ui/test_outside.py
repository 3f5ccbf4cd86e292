"""What the system tells from outside: its sleep and its screen lock, fed as each system hands them over."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any, cast

import pytest
from PySide6.QtCore import QByteArray, QMetaObject, Qt
from PySide6.QtWidgets import QApplication

from ui.outside import logind, pictures, windows
from ui.outside.news import News


class Ear:
    """Notes what is told."""

    def __init__(self, news: News) -> None:
        self.heard: list[str] = []
        news.sleeping.connect(lambda: self.heard.append("sleep"))
        news.screen_locked.connect(lambda: self.heard.append("lock"))


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Buses that would be reached over a network: none is asked."""
    for variable in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(variable, "tcp:host=192.0.2.1,port=1")


@pytest.mark.usefixtures("nowhere")
def test_a_bus_over_a_network_is_never_asked_and_its_absence_is_silent(qapp: QApplication) -> None:
    news = logind.LogindNews(qapp)
    assert news.heard == []
    news.stop()
    assert not logind.is_local("unix:path=/run/bus;tcp:host=192.0.2.1")
    assert logind.is_local("unix:path=/run/bus") and logind.is_local("")


@pytest.mark.usefixtures("nowhere")
def test_every_signal_of_linux_names_a_slot_that_tells(qapp: QApplication) -> None:
    news = logind.LogindNews(qapp)
    ear = Ear(news)
    for *_where, slot in (*logind.SYSTEM_SIGNALS, *logind.SESSION_SIGNALS):
        assert news.metaObject().indexOfSlot(slot[1:]) >= 0, slot
    QMetaObject.invokeMethod(news, cast("Any", "told_lock"), Qt.ConnectionType.DirectConnection)
    news.told_sleep(True)
    news.told_saver(False)
    news.told_saver(True)
    assert ear.heard == ["lock", "sleep", "lock"]


def test_the_messages_of_windows_are_read_and_others_let_be(qapp: QApplication) -> None:
    news = windows.WindowsNews(0, qapp)
    ear = Ear(news)
    for message, about in (
        (windows.POWER, windows.SUSPEND),
        (windows.POWER, 0x000A),
        (windows.SESSION, windows.LOCKED),
        (windows.SESSION, 0x0008),
        (0x0100, windows.LOCKED),
    ):
        told = wintypes.MSG()
        told.message, told.wParam = message, about
        assert news.filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(told)) == (False, 0)
        news.filter.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), ctypes.addressof(told))
    news.stop()
    assert ear.heard == ["sleep", "lock"]


def test_where_pictures_cannot_be_kept_off_nothing_is_promised(qapp: QApplication) -> None:
    assert pictures.shield(qapp) is None
    assert not pictures.shut(0)
