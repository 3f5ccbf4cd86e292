"""A list that leaves is in the print register first, at its real level; what lists hide never leaves (R-22, R-89)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from recordsroom.domain.commands import ClosePrint, ExportList, ImportRecords, OpenRecord
from recordsroom.domain.errors import NotWritten, Refused
from recordsroom.domain.exporting import MOST_ROWS, records_digest
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import User
from recordsroom.domain.printing import FileKind, PrintState
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.exporting import ListOrder, started, write_list
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries import exporting, holdings, importing
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import open_list
from recordsroom.services.room import Outcome, Room
from tests.builders import LEVELS, a_medium
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, House
from tests.services.bringing import a_source, brought_in, judged, kept, rows
from tests.services.eventful import sealed_change

EVERY = tuple(range(1, 21))
PUBLIC, SECRET, HIGH = 1, 3, 4
"""Records of the stocked room by their level."""


def request(records: tuple[int, ...] = EVERY, **odd: Any) -> ExportList:
    values: dict[str, Any] = {
        "records": records,
        "records_digest": records_digest(records),
        "kind": FileKind.XLSX,
        "medium": "青保光-012",
        "purpose": "年度清点用，交规划研究室",
    }
    return ExportList(**(values | odd))


@pytest.fixture(autouse=True)
def _medium(room: Room) -> None:
    room.do(a_medium("青保光-012"))


def reasons(room: Room, command: ExportList) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def written(room: Room, folder: Path, kind: FileKind, records: tuple[int, ...] = EVERY) -> Path:
    order = ListOrder(records=records, kind=kind, medium="青保光-012", purpose="年度清点用")
    outcome = write_list(room, order, lambda mark: folder / f"{mark.serial}.{kind.ending}", Progress())
    return folder / f"{started(outcome).serial}.{kind.ending}"


def test_r089_the_export_is_in_the_register_before_the_file(room: Room):
    outcome: Outcome = room.do(request())
    assert isinstance(outcome.told, PrintStarted)
    line = room.ask(print_register, 0, 1)[0]
    assert (line.serial, line.form, line.stock) == (outcome.told.serial, "list_xlsx", "青保光-012")
    assert (line.level, line.pages, line.pieces, line.state) == (Level.JIMI, 0, 20, PrintState.STARTED)
    room.do(ClosePrint(print_job=outcome.told.print_job, failed=PrintFault.OTHER.code))
    line = room.ask(print_register, 0, 1)[0]
    assert (line.state, line.fault) == (PrintState.FAILED, PrintFault.OTHER)


@pytest.mark.parametrize(
    ("records", "level"),
    [((PUBLIC,), Level.INTERNAL), ((PUBLIC, SECRET), Level.MIMI), ((5,), Level.INTERNAL), ((SECRET, HIGH), Level.JIMI)],
)
def test_r043_a_list_is_held_as_the_highest_in_it_and_never_below_internal(
    room: Room, records: tuple[int, ...], level: Level
):
    room.do(request(records))
    assert room.ask(print_register, 0, 1)[0].level is level


def test_the_journal_tells_how_many_and_by_which_digest(room: Room):
    details = room.ask(entry_details, room.do(request()).entry)
    assert details is not None
    asked = dict(details.asked)
    assert (asked["records"], asked["medium"]) == (20, "青保光-012")
    assert asked["records_digest"] == f"{records_digest(EVERY)[:60]}…"


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"records": (), "records_digest": records_digest(())}, Reason.NOTHING_TO_DO),
        ({"records_digest": "0"}, Reason.VALUE_NOT_POSSIBLE),
        ({"records": (1, 1), "records_digest": records_digest((1, 1))}, Reason.VALUE_NOT_POSSIBLE),
        ({"records": (1, 99), "records_digest": records_digest((1, 99))}, Reason.VALUE_NOT_POSSIBLE),
        ({"medium": " "}, Reason.MEDIUM_MISSING),
        ({"purpose": " "}, Reason.PURPOSE_MISSING),
    ],
)
def test_r135_what_is_missing_is_refused(room: Room, odd: dict[str, Any], reason: Reason):
    assert reasons(room, request(**odd)) == (reason,)
    assert room.ask(print_register, 0, 1) == ()


def test_a_list_too_long_for_one_file_is_refused(room: Room):
    assert reasons(room, request(tuple(range(1, MOST_ROWS + 2)))) == (Reason.LIST_TOO_LONG,)


def test_an_ordinary_list_needs_no_purpose(room: Room):
    room.do(request((PUBLIC, 2), purpose=""))


@pytest.mark.parametrize("user", [SECURITY, AUDITOR])
def test_r131_administrators_take_no_list_out(house: House, user: int):
    room = house.enter(user)
    assert reasons(room, request()) == (Reason.NOT_YOUR_DUTY,)
    assert room.ask(holdings.record_ids, EVERYTHING, Order.CODE, False) == ()
    assert room.ask(exporting.export_rows, EVERY) == ()


def test_r131_nobody_takes_out_what_is_above_his_clearance(house: House):
    sealed_change(house, User, {SECOND: {"cleared": Level.INTERNAL}})
    room = house.enter(SECOND)
    assert reasons(room, request((SECRET,))) == (Reason.NOT_YOUR_DUTY,)
    room.do(request((PUBLIC, 2)))
    house.enter(ARCHIVIST)


def test_what_is_looked_for_leaves_in_the_order_of_the_list(room: Room):
    up = room.ask(holdings.record_ids, Search(levels=(Level.MIMI,)), Order.CODE, False)
    down = room.ask(holdings.record_ids, Search(levels=(Level.MIMI,)), Order.CODE, True)
    assert (up, down) == ((3, 8, 13, 18), (18, 13, 8, 3))


def test_r022_no_title_from_jimi_up_ever_leaves(room: Room):
    room.do(OpenRecord(record=HIGH))
    row = dict(zip(exporting.COLUMNS, room.ask(exporting.export_rows, (HIGH,))[0], strict=True))
    assert (row["序号"], row["档号"], row["密级"]) == (1, "W017-WS·2019-Y-GH-0004", "机密")
    assert [row[name] for name in ("题名", "文号", "责任者", "备注")] == [None] * 4


def test_every_row_says_what_the_room_knows(house: House):
    odd: dict[int, dict[str, object]] = {
        2: {"dated_uncertain": True, "secrecy_term": None, "remarks": "缺附件", "retention": "D30"}
    }
    sealed_change(house, Record, {**odd, SECRET: {"secrecy_term": "10年", "retention": None}})
    sealed_change(house, Carrier, {2: {"copy_no": "000616"}})
    found = house.room.ask(exporting.export_rows, (2, SECRET, 5), 7)
    assert found[0] == (
        7,
        "W017-WS·2019-Y-GH-0002",
        "青发〔2019〕2号",
        "规划研究室",
        "管网改造方案之2",
        "[2019-08-21]",
        "内部",
        "30年",
        None,
        12,
        None,
        "000616",
        1,
        "纸质",
        None,
        "缺附件",
        "未上架",
    )
    assert (found[1][6], found[1][7]) == ("秘密★10年", None)
    assert found[2][6] == "待核"


@pytest.mark.parametrize(
    ("level", "scheme", "words"),
    [
        (None, Scheme.NONE, "待核"),
        (0, Scheme.STATE, "非密"),
        (1, Scheme.NONE, "内部"),
        (1, Scheme.WORK, "工作秘密"),
        (4, Scheme.NONE, "绝密"),
    ],
)
def test_r022_no_row_is_without_a_mark(level: int | None, scheme: Scheme, words: str):
    assert exporting.mark_words(level, scheme, None) == words


@pytest.mark.parametrize(
    ("term", "words"), [("Y", "永久"), ("D10", "10年"), ("LONG", "长期"), ("SHORT", "短期"), ("X", "X"), (None, None)]
)
def test_retention_is_written_as_lists_have_it(term: str | None, words: str | None):
    assert exporting.retention_words(term) == words


@pytest.mark.parametrize("kind", FileKind)
def test_an_exported_list_comes_back_into_an_empty_room(
    house: House, blank_house: House, tmp_path: Path, kind: FileKind
):
    told = tuple(key for key in EVERY if LEVELS[(key - 1) % 5] is not Level.JIMI)
    path = written(house.room, tmp_path, kind, told)
    source = open_list(path, Progress())
    assert source.columns == exporting.COLUMNS
    choices = Choices(profile=Profile.P1, blank_level=BlankLevel.UNCHECKED, internal=Scheme.INTERNAL)
    report = judge(source, choices, blank_house.room.ask(importing.import_conditions))
    assert not report.left_out
    empty = blank_house.room
    empty.do(ImportRecords(rows=report.accepted, file_digest=source.digest, layout=source.layout))
    every = empty.ask(holdings.record_ids, EVERYTHING, Order.CODE, False)
    assert empty.ask(exporting.export_rows, every) == house.room.ask(exporting.export_rows, told)


@pytest.mark.parametrize("kind", FileKind)
def test_f010_a_file_leaves_with_both_its_days_and_its_items_and_comes_back_with_them(
    house: House, blank_house: House, tmp_path: Path, kind: FileKind
):
    catalogue = a_source("案卷目录.xlsx")
    brought_in(house.room, catalogue, judged(catalogue))
    entered = rows(house.room, "SELECT id FROM records WHERE fonds_no = 'W018' ORDER BY id")
    sealed_change(house, Record, {entered[1][0]: {"dated_uncertain": True}})
    source = open_list(written(house.room, tmp_path, kind, tuple(key for (key,) in entered)), Progress())
    brought_in(blank_house.room, source, judged(source))
    told = "reference_code, title, dated, dated_uncertain, dated_to, items, level, secrecy_term, retention"
    back = kept(blank_house, told, "W018%")
    assert back == kept(house, told, "W018%")
    assert [row[4:6] for row in back] == [("1988-11", 5), ("1998-03", 22), (None, 14), ("2012-04", 4)]


@pytest.mark.parametrize("kind", FileKind)
def test_r089_a_list_that_left_is_closed_in_the_register_under_the_name_of_its_file(
    house: House, tmp_path: Path, kind: FileKind
):
    medium = tmp_path / "medium"
    medium.mkdir()
    path = written(house.room, medium, kind)
    line = house.room.ask(print_register, 0, 1)[0]
    assert (line.state, line.serial, line.form) == (PrintState.DONE, path.stem, kind.value)
    assert [one.name for one in medium.iterdir()] == [path.name]


def test_r089_a_list_that_could_not_be_written_is_void(house: House, tmp_path: Path):
    with pytest.raises(NotWritten):
        written(house.room, tmp_path / "gone", FileKind.CSV)
    line = house.room.ask(print_register, 0, 1)[0]
    assert (line.state, line.fault) == (PrintState.FAILED, PrintFault.OTHER)


def test_r089_a_list_that_is_not_wanted_any_more_is_void_and_leaves_nothing(house: House, tmp_path: Path):
    medium, unwanted = tmp_path / "medium", Progress()
    medium.mkdir()
    unwanted.unwanted = True
    order = ListOrder(records=EVERY, kind=FileKind.XLSX, medium="青保光-012", purpose="年度清点用")
    with pytest.raises(Cancelled):
        write_list(house.room, order, lambda mark: medium / mark.serial, unwanted)
    line = house.room.ask(print_register, 0, 1)[0]
    assert (line.state, line.fault) == (PrintState.FAILED, PrintFault.CANCELLED)
    assert not list(medium.iterdir())


def test_a_long_list_is_cut_into_parts_that_number_on():
    order = ListOrder(records=tuple(range(1, 1202)), kind=FileKind.CSV, medium="x")
    parts = list(order.slices())
    assert [(first, len(records)) for first, records in parts] == [(1, 500), (501, 500), (1001, 201)]
    assert tuple(key for _first, records in parts for key in records) == order.records
