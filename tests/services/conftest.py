"""What tests of the services share: one room in which everything has happened, and how often each attack is tried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from recordsroom.domain.commands import ImportRecords
from recordsroom.services.room import Room
from tests.builders import a_new_record
from tests.rooms import House, Model
from tests.rooms import _house as opened
from tests.services.case_runs import ready
from tests.services.count_runs import stocked
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


@pytest.fixture(scope="session")
def counted_model(stocked_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Model:
    """The stocked room with its carriers in their places, made once for all tests of counting."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    for made in opened(stocked_model, folder):
        stocked(made.room)
    return replace(stocked_model, folder=folder)


@pytest.fixture
def counted_house(counted_model: Model, tmp_path: Path) -> Iterator[House]:
    """A room of this test's own in which everything stands in its place."""
    yield from opened(counted_model, tmp_path / "vault")


@pytest.fixture
def counted(counted_house: House) -> Room:
    """That room, open for the archivist."""
    return counted_house.room


@pytest.fixture
def dated(room: Room) -> Room:
    """The stocked room with records of many dates and of none."""
    more = [
        a_new_record(n, dated=None if n % 3 else f"19{n}", title="管网改造" * (n % 2) or "另案") for n in range(30, 60)
    ]
    room.do(ImportRecords(rows=tuple(more), file_digest="", layout=""))
    return room
