"""What tests of the screen share: a porter on a real room, and a sweep of the cyclic collector between tests."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.rooms import House

if TYPE_CHECKING:
    from ui.porter import Porter


@pytest.fixture
def porter(house: House, qapp: object) -> Iterator[Porter]:
    """The screen's way to the stocked room, with the real thread behind it; closed before the fold is checked."""
    from ui.porter import Porter  # noqa: PLC0415 - tests without a screen must not load Qt

    gc.disable()
    carrier = Porter(house.room)
    yield carrier
    carrier.close()
    gc.enable()
    gc.collect()
