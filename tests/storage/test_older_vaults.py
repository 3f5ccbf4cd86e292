"""A vault of every schema there has been opens for ever, with its whole journal, and older entries can be taken back.

`vaults/step_NNNN` was written by the last program that knew no later step; it is never made anew.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from recordsroom.bootstrap import LEAST_COST, unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.commands import Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.keepers import Role
from recordsroom.services.accounts import change_password
from recordsroom.services.checking import check_room
from recordsroom.services.queries.statistics import statistics
from recordsroom.services.room import Room
from recordsroom.storage import migrate

VAULTS = sorted((Path(__file__).parent / "vaults").iterdir())


@pytest.fixture(params=VAULTS, ids=lambda folder: str(folder.name))
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    """A room of an older schema, brought up by this opening."""
    folder = Path(shutil.copytree(request.param, tmp_path / "vault"))
    for part in folder.iterdir():
        part.chmod(0o600)
    second = next(name for name, role in KEEPERS if role is Role.SECOND_CUSTODIAN)
    with closing(unlock(folder, second, PASSWORD, floor=LEAST_COST)) as room:
        yield room


def _undo(room: Room, entry: int) -> bool:
    try:
        room.do(Undo(entry=entry))
    except Refused:
        return False
    return True


def test_every_step_but_the_newest_has_its_vault() -> None:
    assert [folder.name for folder in VAULTS] == [f"step_{number:04}" for number in range(1, migrate.KNOWN)]


def test_what_was_sealed_then_folds_to_the_tables_now(older: Room) -> None:
    assert older.vault.migrated_from is not None
    assert [finding for finding in check_room(older) if finding] == []


def test_what_was_sealed_then_can_be_taken_back_now(older: Room) -> None:
    # The password lay still as long as the vault did; before anything else it must be a new one.
    change_password(older, PASSWORD, f"{PASSWORD}-8")
    undone = [entry for entry in range(older.ask(statistics).entries, 0, -1) if _undo(older, entry)]
    assert len(undone) >= 3
    assert [finding for finding in check_room(older) if finding] == []
