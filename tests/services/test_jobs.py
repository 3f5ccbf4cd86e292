"""Long work leaves the collector of cycles as it found it."""

import gc
from collections.abc import Iterator

import pytest

from recordsroom.services.jobs import uncollected


@pytest.fixture
def put_away() -> Iterator[int]:
    """How much is out of the collector's sight; afterwards it is what it was."""
    before = gc.get_freeze_count()
    gc.freeze()
    yield gc.get_freeze_count()
    if not before:
        gc.unfreeze()


def test_what_was_put_out_of_sight_stays_there(put_away: int):
    kept = [{number: [number]} for number in range(1000)]
    with uncollected():
        kept += [{number: [number]} for number in range(1000)]
    assert gc.get_freeze_count() > put_away // 2


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_on_or_off_as_before(on: bool):
    before = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        (gc.enable if before else gc.disable)()
