"""The key file keeps up with the journal, even where the disk gives out between the two (trust.md §3.2)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from recordsroom.domain.commands import CreateUser
from recordsroom.domain.errors import DiskFull, Refused
from recordsroom.domain.keepers import Role
from recordsroom.domain.rules import Reason
from recordsroom.services.accounts import create_account
from recordsroom.services.room import Room
from recordsroom.storage.keys import Keys
from tests.rooms import CHEAP, SYSTEM, House
from tests.services.eventful import rows

NEW = "Vn5#kTq9w!Rz3xPc"
KEEPER = frozenset({Role.ARCHIVIST})
FIRST, NEXT = 6, 7
"""The numbers of the accounts made here, after the five of every room."""


@pytest.fixture
def unsettled(log_in: Callable[..., Room], monkeypatch: pytest.MonkeyPatch) -> Room:
    """A room whose newest account is in the journal, while its key file was never put in force."""
    room = log_in(SYSTEM)

    def full(_keys: Keys) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(Keys, "settle", full)
        with pytest.raises(DiskFull):
            create_account(room, "江逾白", KEEPER, NEW)
    return room


def ways_in(house: House) -> set[int]:
    return set(Keys.read(house.folder, CHEAP).users)


def test_the_next_account_leaves_the_unsettled_one_its_way_in(house: House, unsettled: Room):
    create_account(unsettled, "温如言", KEEPER, NEW)
    assert {FIRST, NEXT} <= ways_in(house)
    made = rows(house, "SELECT count(*) FROM journal WHERE command = ?", CreateUser.__name__)
    assert made == [(2,)]


def test_a_refused_account_leaves_the_unsettled_one_its_way_in(
    house: House, unsettled: Room, log_in: Callable[..., Room]
):
    with pytest.raises(Refused):
        create_account(unsettled, "温如言", frozenset({Role.ARCHIVIST, Role.AUDITOR}), NEW)
    assert log_in(SYSTEM).finding is None
    assert FIRST in ways_in(house)
    assert NEXT not in ways_in(house)


def test_the_vault_opens_whole_where_nothing_came_after(house: House, unsettled: Room, log_in: Callable[..., Room]):
    assert log_in(SYSTEM).finding is None
    assert FIRST in ways_in(house)


@pytest.mark.parametrize("typed", ["宋闻溪 ", " 宋闻溪", "宋闻溪\u3000"])
def test_a_name_typed_with_blanks_is_taken_too(log_in: Callable[..., Room], typed: str):
    with pytest.raises(Refused) as refused:
        create_account(log_in(SYSTEM), typed, KEEPER, NEW)
    assert refused.value.reasons == (Reason.NAME_TAKEN,)
