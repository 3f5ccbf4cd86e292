"""What tests of the screen share: a porter on a real room, patience, a sweep of the cyclic collector between tests."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache, wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import pytest

from recordsroom.services.pinyin import learn
from recordsroom.services.room import Room
from tests.rooms import House

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.porter import Porter

P = ParamSpec("P")
T = TypeVar("T")
_PATIENCE_MS = 60_000
"""So long a test waits at least for what must come: beside other work it may not get a turn for seconds."""


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """The hands of a test, which give up only when nothing comes for very long."""
    for name in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(qtbot, name, _patient(getattr(qtbot, name)))
    return qtbot


def _patient(wait: Callable[..., T]) -> Callable[..., T]:
    @wraps(wait)
    def waiting(*args: object, timeout: int = 0, **ways: object) -> T:
        return wait(*args, timeout=max(timeout, _PATIENCE_MS), **ways)

    return waiting


@pytest.fixture
def porter(house: House, qapp: object) -> Iterator[Porter]:
    """The screen's way to the stocked room, with the real thread behind it; closed before the fold is checked."""
    with porter_to(house.room) as carrier:
        yield carrier


@contextmanager
def porter_to(room: Room) -> Iterator[Porter]:
    """The screen's way to this room, for as long as a test needs it."""
    from ui.porter import Porter  # noqa: PLC0415 - tests without a screen must not load Qt

    _set_aside()
    gc.disable()
    carrier = Porter(room)
    # A test that asks the room itself does so in the room's thread too: the vault is one connection for one thread.
    room.ask = _in_thread(carrier._room_errands._thread, room.ask)  # type: ignore[method-assign]
    room.do = _in_thread(carrier._room_errands._thread, room.do)  # type: ignore[method-assign]
    yield carrier
    del room.ask, room.do
    carrier.close()
    gc.enable()
    gc.collect()


@cache
def _set_aside() -> None:
    """What is there before the first window stays to the end, so no sweep need go through it again.

    Behind a collection of all tests that is a million things; the dictionary of pinyin, read when first asked for, is
    two hundred thousand more.
    """
    learn(["档案"])
    gc.collect()
    gc.freeze()


def _in_thread(thread: ThreadPoolExecutor, act: Callable[P, T]) -> Callable[P, T]:
    """The same act, done in this thread whoever asks for it."""
    home = thread.submit(threading.get_ident).result()

    @wraps(act)
    def done(*args: P.args, **kwargs: P.kwargs) -> T:
        if threading.get_ident() == home:
            return act(*args, **kwargs)
        return thread.submit(act, *args, **kwargs).result()

    return done
