"""Looking up: nothing is left half answered, so that one transaction never reaches into the next."""

from __future__ import annotations

import pytest
from sqlcipher3.dbapi2 import ProgrammingError

from recordsroom.domain.holdings import Record
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import House


class Broken(Exception):
    """Something that ends a transaction; like every exception it keeps what it came through alive."""


def test_a_transaction_lets_go_of_its_cursor_however_it_ends(house: House):
    with unit_of_work(house.room.vault) as well:
        well.cursor.execute("SELECT id FROM records").fetchone()
    with pytest.raises(Broken), unit_of_work(house.room.vault) as badly:
        badly.cursor.execute("SELECT id FROM records").fetchone()
        raise Broken
    for unit in (well, badly):
        with pytest.raises(ProgrammingError):
            unit.cursor.execute("SELECT 1")


def test_the_first_of_several_is_found_and_nothing_where_there_is_none(house: House):
    with unit_of_work(house.room.vault) as unit:
        found = unit.find(Record, fonds_no="W017", org_code="GH")
        assert found is not None and found.id == 1
        assert unit.cursor.fetchone() is None
        assert unit.find(Record, parent_id=1) is None
        assert unit.find(Record, reference_code="W017-WS·2019-Y-GH-0003", parent_id=None) is not None
