"""A list that left brings back as many carriers as there were: their kinds, numbers, discs and places (P-04, P-19)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from recordsroom.domain.commands import AddCarriers, NewCarrier
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.printing import FileKind
from recordsroom.domain.values import CarrierKind, Custody, Level, Scheme
from recordsroom.services.exporting import ListOrder, started, write_list
from recordsroom.services.jobs import Progress
from recordsroom.services.queries import exporting
from recordsroom.services.reading.dry_run import BlankLevel, DryRun, Verdict
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.source import SourceList, open_list
from recordsroom.services.room import Room
from tests.builders import LEVELS, a_medium
from tests.rooms import House
from tests.services.bringing import brought_in, judged, rows, verdicts
from tests.services.eventful import sealed_change

ODD = (1, 2, 3, 6, 8, 11)
UNNUMBERED, MIXED, THIRD_OF_FIVE, ONE_OF_FIVE, ONE_LEFT, OUT = ODD
GONE = 7
_CARRIERS = (
    "SELECT r.reference_code, c.kind, c.copy_no, c.copies, c.copy_index, c.pages, c.parent_id IS NOT NULL"
    " FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.custody <> 'WITHDRAWN'"
    " AND r.id IN (SELECT value FROM json_each(?)) ORDER BY r.id, c.id"
)


@pytest.fixture(autouse=True)
def _odd_carriers(house: House) -> None:
    """As rooms have them: several copies, some with numbers, discs in volumes, one of many, and some not here."""
    room = house.room
    room.do(a_medium("青保光-012"))
    room.do(AddCarriers(record=UNNUMBERED, carriers=(NewCarrier(pages=11), NewCarrier(pages=11))))
    sealed_change(house, Carrier, {2: {"copy_no": "000616"}})
    more = (NewCarrier(kind=CarrierKind.USB), NewCarrier(copy_no="000618", pages=12, discs=2))
    room.do(AddCarriers(record=MIXED, carriers=more))
    room.do(AddCarriers(record=ONE_LEFT, carriers=(NewCarrier(pages=4),)))
    added = dict(rows(room, "SELECT record_id, max(id) FROM carriers GROUP BY record_id"))
    changed: dict[int, dict[str, object]] = {
        added[UNNUMBERED] - 1: {"home_id": 1},
        added[UNNUMBERED]: {"claimed_place": "东库；3架"},
        THIRD_OF_FIVE: {"copies": 5, "copy_index": 3, "kind": CarrierKind.DISC, "pages": None},
        ONE_OF_FIVE: {"copies": 5, "home_id": 2},
        GONE: {"custody": Custody.WITHDRAWN},
        added[ONE_LEFT]: {"custody": Custody.WITHDRAWN},
        OUT: {"custody": Custody.ON_LOAN},
    }
    sealed_change(house, Carrier, changed)


def told(room: Room, record: int) -> dict[str, Any]:
    return dict(zip(exporting.COLUMNS, room.ask(exporting.export_rows, (record,))[0], strict=True))


def came_back(house: House, blank: House, folder: Path, kind: FileKind, records: tuple[int, ...]) -> DryRun:
    source = left(house, folder, kind, records)
    run = judged(source, blank_level=BlankLevel.UNCHECKED, internal=Scheme.INTERNAL, pending=False)
    brought_in(blank.room, source, run)
    return run


def left(house: House, folder: Path, kind: FileKind, records: tuple[int, ...]) -> SourceList:
    order = ListOrder(records=records, kind=kind, medium="青保光-012", purpose="年度清点用")
    outcome = write_list(house.room, order, lambda mark: folder / f"{mark.serial}.{kind.ending}", Progress())
    return open_list(folder / f"{started(outcome).serial}.{kind.ending}", Progress())


@pytest.mark.parametrize(
    ("record", "cells"),
    [
        (UNNUMBERED, (None, "存3份", "纸质", "；02 库；东库，3架", "未上架")),
        (MIXED, ("000616、—、000618", 3, "纸质、U盘、纸质附光盘2张", None, "未上架")),
        (THIRD_OF_FIVE, (None, "共5份存第3份", "光盘", None, "未上架")),
        (ONE_OF_FIVE, (None, "共5份存1份", "纸质", "02 库 01 柜", "未上架")),
        (GONE, (None, 1, "纸质", None, "注销")),
        (ONE_LEFT, (None, "共2份存第1份", "纸质", None, "未上架")),
        (OUT, (None, 1, "纸质", None, "借出")),
    ],
)
def test_p004_a_list_that_leaves_tells_copies_carrier_and_place(house: House, record: int, cells: tuple[Any, ...]):
    found = told(house.room, record)
    assert tuple(found[name] for name in ("份号", "份数", "载体", "存放位置", "去向")) == cells


@pytest.mark.parametrize("kind", FileKind)
def test_p004_as_many_carriers_come_back_with_their_kinds_numbers_discs_and_places(
    house: House, blank_house: House, tmp_path: Path, kind: FileKind
):
    run = came_back(house, blank_house, tmp_path, kind, ODD)
    assert not run.left_out and not run.open_questions
    back = rows(blank_house.room, _CARRIERS, "[1, 2, 3, 4, 5, 6]")
    assert back == rows(house.room, _CARRIERS, str(list(ODD)))
    assert run.carriers == len(back) == 3 + 5 + 1 + 1 + 1 + 1
    # What comes in is believed to stand there until a scan tells (P-03); of the rest nobody knows.
    claims = rows(blank_house.room, "SELECT record_id, claimed_place FROM carriers WHERE home_id IS NULL ORDER BY id")
    assert len(claims) == len(back)
    assert [one for one in claims if one[1]] == [(1, "02 库"), (1, "东库，3架"), (4, "02 库 01 柜")]


@pytest.mark.parametrize("kind", FileKind)
def test_every_heading_of_a_list_that_left_is_guessed(house: House, tmp_path: Path, kind: FileKind):
    source = left(house, tmp_path, kind, ODD)
    assert source.columns == exporting.COLUMNS
    assert None not in source.headings
    by_name = dict(zip(source.columns, source.headings, strict=True))
    assert (by_name["份数"], by_name["载体"], by_name["存放位置"]) == (Heading.COPIES, Heading.MEDIUM, Heading.PLACE)


def test_what_was_withdrawn_never_comes_back_as_if_somebody_had_it(house: House, tmp_path: Path):
    source = left(house, tmp_path, FileKind.CSV, (GONE, OUT))
    run = judged(source, pending=False)
    assert verdicts(run) == [Verdict.GONE, Verdict.READY]
    assert [one.claimed_holder for one in run.accepted[0].carriers] == ["借出"]
    # Whoever finds it on the shelf all the same takes it in to be mended, with nobody charged.
    (kept,) = judged(source, pending=True).pending
    assert [one.claimed_holder for one in kept.record.carriers] == [None]


def test_r124_copies_and_places_leave_where_the_title_does_not(house: House):
    high = next(key for key in range(1, 21) if LEVELS[(key - 1) % 5] is Level.JIMI)
    found = told(house.room, high)
    assert (found["题名"], found["备注"], found["份数"], found["载体"]) == (None, None, 1, "纸质")
