"""Before the PC sleeps the room has time to lock: on a message bus of its own, with a login service of the test's."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

DAEMON = shutil.which("dbus-daemon")
pytestmark = pytest.mark.skipif(sys.platform != "linux" or DAEMON is None, reason="no message bus here")
LOGIN, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.outside.logind import LogindNews
application = QCoreApplication([])
news = LogindNews(application)
def told():
    # As the program: everything is left, and the process ends.
    news.stop()
    print("locked", news.holds, flush=True)
    QTimer.singleShot(150, application.quit)
news.sleeping.connect(told)
print("listens", flush=True)
application.exec()
"""


class Login(QDBusVirtualObject):
    """A login service that knows who holds the sleep up: as long as the other end of the pipe is open."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.asked: list[list[object]] = []
        self.reading, self._writing = os.pipe()

    def introspect(self, path: str) -> str:
        """Nothing that anybody asks for."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        """Give the one end away, and keep no copy of it."""
        if message.member() != "Inhibit":
            return False
        self.asked.append(list(message.arguments()))
        reply = message.createReply()
        reply.setArguments([QDBusUnixFileDescriptor(self._writing)])
        connection.send(reply)
        os.close(self._writing)
        return True

    @property
    def held_up(self) -> bool:
        """Whether somebody still holds the sleep up."""
        ready = select.select([self.reading], [], [], 0)[0]
        return not (ready and os.read(self.reading, 1) == b"")


@pytest.fixture
def bus() -> Iterator[str]:
    assert DAEMON is not None
    # The folder of a test has too long a name for a socket.
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:
        address = f"unix:path={folder}/bus"
        asked = [DAEMON, "--session", "--nofork", "--print-address=1", f"--address={address}"]
        with subprocess.Popen(asked, stdout=subprocess.PIPE, text=True) as daemon:
            assert daemon.stdout is not None and daemon.stdout.readline()
            yield address
            daemon.terminate()


@pytest.fixture
def login(bus: str, qapp: QApplication) -> Iterator[tuple[Login, QDBusConnection]]:
    connection = QDBusConnection.connectToBus(bus, "login")
    service = Login(qapp)
    assert connection.registerService(LOGIN)
    assert connection.registerVirtualObject(PATH, service)
    yield service, connection
    os.close(service.reading)
    QDBusConnection.disconnectFromBus("login")


@pytest.fixture
def program(bus: str) -> Iterator[subprocess.Popen[str]]:
    elsewhere = {"DBUS_SYSTEM_BUS_ADDRESS": bus, "DBUS_SESSION_BUS_ADDRESS": "tcp:host=192.0.2.1,port=1"}
    root = Path(__file__).resolve().parents[2]
    asked = [sys.executable, "-c", PROGRAM]
    environment = {**os.environ, **elsewhere}
    with subprocess.Popen(asked, stdout=subprocess.PIPE, text=True, cwd=root, env=environment) as started:
        yield started
        started.kill()


def going_to_sleep() -> QDBusMessage:
    told = QDBusMessage.createSignal(PATH, f"{LOGIN}.Manager", "PrepareForSleep")
    told.setArguments([True])
    return told


def test_the_sleep_waits_until_the_process_has_ended(
    login: tuple[Login, QDBusConnection], program: subprocess.Popen[str], qtbot: QtBot
):
    service, connection = login
    qtbot.waitUntil(lambda: bool(service.asked), timeout=10_000)
    assert service.asked[0][0] == "sleep" and service.asked[0][3] == "delay"
    qtbot.wait(200)
    assert service.held_up, "from the unlocking on the PC waits for it"
    connection.send(going_to_sleep())
    assert program.stdout is not None
    assert program.stdout.readline() == "listens\n"
    assert program.stdout.readline() == "locked True\n", "leaving the room alone lets no sleep come"
    assert service.held_up
    program.wait(10)
    qtbot.waitUntil(lambda: not service.held_up, timeout=5000)


def test_where_no_login_service_answers_the_room_works_on(bus: str, program: subprocess.Popen[str], qtbot: QtBot):
    assert program.stdout is not None
    assert program.stdout.readline() == "listens\n"
    qtbot.wait(200)
    assert program.poll() is None, "a bus without a login service is no trouble"
