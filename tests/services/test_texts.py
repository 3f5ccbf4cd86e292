"""No request brings a text into the room that cannot be seen, printed or sealed, whichever field it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordsroom.domain.commands import AddReader, AddUnit, Command, EditRecord, ImportRecords, PutInBox, RegisterRecord
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.texts import may_be_kept, unkept_in
from recordsroom.domain.values import Level
from recordsroom.services.reading.judging import judge
from tests.builders import STOCK, TODAY
from tests.lists import ANSWERED, ROOM, a_list
from tests.rooms import House
from tests.services.bringing import rows
from tests.services.registers import said

BAD = ("\x00", "\x1b", "\n", "\x7f", "\x85", "\u202e", "\u2066", "\ud800", "\ufdd0", "\uffff")
LIST = judge(a_list(), ANSWERED, ROOM).accepted
COMMANDS: tuple[Command, ...] = (
    *STOCK,
    RegisterRecord(reference_code="W017", facts=said()),
    EditRecord(record=1, facts=said()),
    PutInBox(box=1, carriers=(1,), sentence="甲"),
    AddUnit(name="甲", since=TODAY),
)


def spoilt(value: Any, bad: str) -> Iterator[Any]:
    """The value with one of its texts spoilt, each in turn."""
    if isinstance(value, str):
        yield value + bad
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            for one in spoilt(getattr(value, part.name), bad):
                yield replace(value, **{part.name: one})
    elif isinstance(value, tuple):
        for place, inside in enumerate(value):
            for one in spoilt(inside, bad):
                whole = [*value[:place], one, *value[place + 1 :]]
                yield value._make(whole) if hasattr(value, "_make") else tuple(whole)


@given(st.sampled_from(COMMANDS), st.sampled_from(BAD))
def test_whichever_text_of_a_request_is_spoilt_is_seen(command: Command, bad: str):
    assert not unkept_in(command)
    assert all(unkept_in(one) for one in spoilt(command, bad))


@given(st.text())
def test_what_may_be_kept_can_be_sealed(text: str):
    if may_be_kept(text):
        assert text.encode().decode() == text
        assert "\x00" not in text


@pytest.mark.parametrize("text", ["", "南湖泵站大修", "𫖮与𰻞", "No. 1 (a)", "文〔2019〕45号", "·"])
def test_what_people_write_may_be_kept(text: str):
    assert may_be_kept(text)


@pytest.mark.parametrize("bad", BAD)
def test_it_is_refused_at_the_door_and_the_entry_does_without(house: House, bad: str):
    room = house.room
    commands: tuple[Command, ...] = (
        EditRecord(record=1, facts=said(title=f"甲{bad}")),
        PutInBox(box=1, carriers=(1,), sentence=bad),
        AddReader(name=f"甲{bad}", unit="乙", cleared=Level.INTERNAL, valid_until=room.clock().today),
        ImportRecords(rows=(LIST[0]._replace(title=bad),), file_digest="", layout=""),
    )
    for command in commands:
        with pytest.raises(Refused) as caught:
            room.do(command)
        assert caught.value.reasons == (Reason.TEXT_NOT_KEPT,)
    told = rows(room, "SELECT command, outcome FROM journal ORDER BY seq DESC LIMIT 4")
    assert {outcome for _command, outcome in told} == {"REFUSED"}
    assert house.fold() is None
