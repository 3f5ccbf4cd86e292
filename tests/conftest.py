"""What holds for every test: no screen, no network, no warning unnoticed; the order is random and its seed is shown."""

import logging
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from string import digits

import pytest
from hypothesis import settings

pytest_plugins = ("tests.rooms", "tests.consoles", "tests.screens")

# Set before any test module makes a window; the tests never need a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# How long one example takes says more about the machine than about the rule it tries.
settings.register_profile("room", deadline=None)
settings.load_profile("room")


def _forbid_sockets(event: str, _details: tuple[object, ...]) -> None:
    if event in {"socket.__new__", "socket.getaddrinfo", "socket.gethostbyname"}:
        raise AssertionError("a test reached for the network, where nothing of ours may be")


sys.addaudithook(_forbid_sockets)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="every fault test in full, not the twentieth of each day")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The walk through the whole program takes longest and begins first; all else keeps its random order."""
    items.sort(key=lambda item: item.path.name != "test_tour.py")


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    made = yield
    if fixturedef.argname == "tmp_path":
        request.node.stash[_WRITTEN] = Path(str(made))
    return made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """What a test that went well has written goes with it: all rooms together would fill the memory they may lie in.

    pytest would take it away before the last answers have come to windows that are being closed.
    """
    failed = item.session.testsfailed
    told = yield
    if item.session.testsfailed == failed and _WRITTEN in item.stash:
        folder = item.stash[_WRITTEN]
        shutil.rmtree(folder, ignore_errors=True)
        # With thousands of links to what is gone, finding a name for the next folder would take its time.
        folder.with_name(folder.name.rstrip(digits) + "current").unlink(missing_ok=True)
    return told


_WRITTEN = pytest.StashKey[Path]()


@pytest.fixture(autouse=True)
def _nothing_warns_in_the_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("warns_in_log"):
        return
    records = caplog.get_records("setup") + caplog.get_records("call")
    assert not [record.getMessage() for record in records if record.levelno >= logging.WARNING]


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    _outcome.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """End at once after a run with windows: Python would take them apart in any order, which Qt may not survive."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if _outcome and widgets is not None and widgets.QApplication.instance() is not None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_outcome[-1])


_outcome: list[int] = []
