"""What tests of the services share: one room in which everything has happened, and how often each attack is tried."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from recordsroom.services.room import Room
from tests.rooms import House, Model
from tests.rooms import _house as opened
from tests.services.case_runs import ready
from tests.services.eventful import live


@pytest.fixture
def seeds(pytestconfig: pytest.Config) -> range:
    """So many times each attack is tried, on other entries and rows."""
    return range(25 if pytestconfig.getoption("--full") else 2)


@pytest.fixture(scope="module")
def eventful(stocked_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One room for all attacks of a module, since none of them is kept; at its end its fold is checked."""
    for house in opened(stocked_model, tmp_path_factory.mktemp("eventful") / "vault"):
        live(house)
        yield house


@pytest.fixture
def packing(room: Room) -> Room:
    """A room with a box, a loose carrier and two transport cases to pack them in."""
    return ready(room)
