"""A file numbered by item (DA/T 22) has sub-items behind a dot 子件号; they follow it like those behind a hyphen."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    Command,
    ExtractItem,
    FileLate,
    MergeFiles,
    RegisterRecord,
    RenumberRecords,
    SplitFile,
)
from recordsroom.domain.facts import Registered
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Level, RecordKind
from recordsroom.services.room import Room
from tests.files import inner, record
from tests.rooms import House
from tests.services.arranging_runs import done
from tests.services.registers import begin, copy, said

CODE = "W017-WS·2020-Y-GH-{0:04d}"


@pytest.fixture
def files(house: House) -> tuple[int, int]:
    """Two files of the series of items, with three and two sub-items."""
    series = begin(house.room)
    return _file(house.room, series, 1, 3), _file(house.room, series, 2, 2)


def _file(room: Room, series: int, number: int, items: int) -> int:
    request = RegisterRecord(
        series=series,
        reference_code=CODE.format(number),
        kind=RecordKind.FILE,
        facts=said(items=items, retention="Y"),
        carriers=(copy(pages=30),),
        confirmed=frozenset(Doubt),
    )
    file = _entered(room, request)
    for place in range(1, items + 1):
        _entered(room, RegisterRecord(reference_code=f"{CODE.format(number)}·{place}", parent=file, facts=said()))
    return file


def _entered(room: Room, request: Command) -> int:
    told = room.do(request).told
    assert isinstance(told, Registered)
    return told.record


def _inside(room: Room, file: int) -> list[tuple[str, int | None]]:
    return [(item.reference_code, item.item_no) for item in inner(room, file)]


def test_p017_sub_items_follow_their_file(house: House, files: tuple[int, int]):
    room, (first, _second) = house.room, files
    done(room, RenumberRecords(records=(first,), first_code=CODE.format(7)))
    assert record(room, first).reference_code == CODE.format(7)
    assert _inside(room, first) == [(f"{CODE.format(7)}·{n}", n) for n in (1, 2, 3)]


def test_p017_sub_items_are_split_merged_taken_out_and_filed_late(house: House, files: tuple[int, int]):
    room, (first, second) = house.room, files
    done(room, MergeFiles(into=first, other=second))
    assert _inside(room, first) == [(f"{CODE.format(1)}·{n}", n) for n in range(1, 6)]
    leaving = tuple(item.id for item in inner(room, first)[3:])
    told, _entry = done(room, SplitFile(file=first, items=leaving, code=CODE.format(3), title="另立的一卷", pages=9))
    assert _inside(room, told.record) == [(f"{CODE.format(3)}·{n}", n) for n in (1, 2)]
    late, _entry = done(room, FileLate(beside=told.record, title="补来的", level=Level.PUBLIC))
    assert (late.code, record(room, late.record).item_no) == (f"{CODE.format(3)}·3", 3)
    alone = inner(room, first)[0].id
    done(room, ExtractItem(item=alone, code=CODE.format(4), pages=2))
    assert (record(room, alone).reference_code, record(room, alone).item_no) == (CODE.format(4), 4)
