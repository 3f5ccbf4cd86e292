"""The registers of the end of life leave as files, line by line and as closely held as what stands in them (R-43)."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from recordsroom.domain.commands import (
    AddSecretGrade,
    DecideAccess,
    DropFromTransfer,
    GiveOutEquipment,
    PlaceHold,
    RestrictUse,
)
from recordsroom.domain.equipment import EquipmentSort, UseKind
from recordsroom.domain.exporting import Book
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.exporting import started
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.room import Room
from recordsroom.services.writing.cells import Cell
from tests.builders import TODAY, a_medium
from tests.rooms import SECOND, SECURITY, House
from tests.services import destroying_runs as runs
from tests.services.eventful import signer_of
from tests.services.test_appraising import CODES, ended
from tests.services.test_book_exporting import order, why_not, written
from tests.services.test_own_secrets import INTERNAL, decision
from tests.services.test_secrecy_reviews import proposal
from tests.services.test_transferring import wish

PUBLIC_ONE, INTERNAL_ONE, MIMI, JIMI, OTHER = 1, 2, 3, 4, 6
OPEN_CODE = "W017-WS·2019-Y-GH-0001"
LIFE = {
    Book.APPRAISALS: 4,
    Book.DESTRUCTIONS: 3,
    Book.TRANSFERS: 2,
    Book.HOLDS: 1,
    Book.RESTRICTIONS: 1,
    Book.OWN_SECRETS: 1,
    Book.ACCESS: 1,
    Book.MEDIA: 1,
    Book.MEDIUM_USES: 1,
    Book.DEVICES: 1,
    Book.DEVICE_REPAIRS: 1,
}
"""How many lines each of these registers has here."""


@pytest.fixture
def over(house: House) -> Room:
    """A session ended, a list destroyed, a transfer under way, a hold, a grade, an opening, a medium and a device."""
    room, second = house.room, signer_of(house, SECOND)
    ended(room)
    room.do(runs.listing(MIMI, JIMI, OTHER))
    room.do(runs.approval(room, struck=(3,)), second=second)
    for request in (*runs.aside(MIMI, JIMI), *runs.away(), *runs.fed(MIMI, JIMI)):
        room.do(request)
    room.do(runs.ending(), second=second)
    room.do(PlaceHold(record=5, reason="涉诉"))
    room.do(RestrictUse(record=5, basis="个人信息保护法", reason="涉及隐私", until=TODAY))
    room.do(AddSecretGrade(grade_scheme=Scheme.WORK, grade_name="工密", grade_mark="工作秘密", longest_months=120))
    room.do(decision(INTERNAL))
    room.do(proposal(OPEN_CODE))
    room.do(DecideAccess(proposals=(1,), classifier=4, decided_on=TODAY, granted=True))
    room.do(wish(PUBLIC_ONE, INTERNAL_ONE))
    room.do(DropFromTransfer(transfer=1, lines=(2,), why="缺页"))
    room.do(a_medium("JZ-1", Level.JUEMI, make="长城", capacity="32G"))
    room.do(a_medium("SB-1", Level.JIMI, sort=EquipmentSort.COMPUTER))
    room.do(a_use(1, UseKind.USE, "带资料", machine="SB-1"))
    room.do(a_use(2, UseKind.REPAIR, "换屏"))
    return room


def a_use(key: int, kind: UseKind, purpose: str, machine: str = "") -> GiveOutEquipment:
    return GiveOutEquipment(
        equipment=key, use_kind=kind, taken_by="沈知远", purpose=purpose, machine=machine, allowed_by="白露宁"
    )


def cells(room: Room, book: Book, month: str = "") -> list[dict[str, Cell]]:
    heads = [name for name, _wide in COLUMNS[book]]
    return [dict(zip(heads, row, strict=True)) for row in room.ask(book_rows, book, month).rows]


def test_r089_every_register_of_the_end_leaves_with_its_columns_and_no_title(over: Room, tmp_path: Path):
    month = f"{over.clock().today:%Y-%m}"
    for book, count in LIFE.items():
        path = written(over, order(over, book, "JZ-1", month=month), tmp_path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            [_mark, heads, *rows] = list(csv.reader(file))
        assert heads == [name for name, _wide in COLUMNS[book]] and len(rows) == count, book
        assert {len(row) for row in rows} == {len(heads)}
        assert "北片区" not in path.read_text(encoding="utf-8-sig"), "no title leaves"
        assert over.ask(book_rows, book, "2001-01").rows == (), book


def test_g021_a_destruction_says_how_each_piece_ended_and_what_was_struck(over: Room):
    first, _second, struck = cells(over, Book.DESTRUCTIONS)
    assert (first["状态"], first["监销人"], first["销毁方式"]) == ("已销毁", "许见山、白露宁", "化浆")
    assert (first["审批人"], first["押运人"], first["回执号"]) == ("何以宁", "宋闻溪、苏怀瑾", "回2026-31")
    assert first["销毁日期"] == TODAY.isoformat() and first["备注"] is None
    assert (struck["监销人"], struck["销毁日期"]) == (None, None) and str(struck["备注"]).startswith("划去")


def test_g020_and_g022_an_opinion_and_a_transfer_are_told_line_by_line(over: Room):
    kept, *_others = cells(over, Book.APPRAISALS)
    assert (kept["档号"], kept["鉴定意见"], kept["新保管期限"]) == (CODES[0], "续存", "30年")
    open_one, dropped = cells(over, Book.TRANSFERS)
    assert (open_one["状态"], open_one["开放意见"], open_one["备注"]) == ("已审核", "开放", None)
    assert dropped["备注"] == "撤下　缺页"


def test_r145_opening_and_own_secrets_are_told_as_they_stand(over: Room):
    [access] = cells(over, Book.ACCESS)
    assert (access["档号"], access["开放状态"], access["审批日期"]) == (OPEN_CODE, "开放", TODAY.isoformat())
    [own] = cells(over, Book.OWN_SECRETS)
    assert (own["类别"], own["等级"], own["期限"]) == ("工作秘密", "工密", "3个月")


def test_r149_a_restriction_is_told_with_its_basis_and_its_last_day(over: Room):
    [one] = cells(over, Book.RESTRICTIONS)
    assert (one["依据"], one["限制理由"], one["限制至"]) == ("个人信息保护法", "涉及隐私", TODAY.isoformat())
    assert (one["解除日期"], one["决定人"], one["解除理由"]) == (None, None, None)


def test_f029_media_are_told_with_their_uses_and_devices_with_their_repairs(over: Room):
    [medium], [device] = cells(over, Book.MEDIA), cells(over, Book.DEVICES)
    assert (medium["编号"], medium["容量"], medium["状态"]) == ("JZ-1", "32G", "在用")
    assert (device["编号"], device["类型"]) == ("SB-1", "计算机")
    [use], [repair] = cells(over, Book.MEDIUM_USES), cells(over, Book.DEVICE_REPAIRS)
    assert (use["事项"], use["使用设备"], use["归还日期"]) == ("使用", "SB-1", None)
    assert (repair["事项"], repair["用途、故障"]) == ("维修", "换屏")


def test_r043_the_end_of_a_secret_is_held_as_that_secret(over: Room):
    over.do(a_medium("JZ-2", Level.INTERNAL))
    assert why_not(over, order(over, Book.DESTRUCTIONS, "JZ-2").command) == (Reason.MEDIUM_TOO_LOW,)
    assert over.ask(book_rows, Book.DESTRUCTIONS).level is Level.JIMI
    assert started(over.do(order(over, Book.DESTRUCTIONS, "JZ-1").command)).level is Level.JIMI
    for book in set(LIFE) - {Book.DESTRUCTIONS}:
        assert started(over.do(order(over, book, "JZ-2").command)).level is over.ask(book_rows, book).level


def test_r131_an_administrator_is_told_nothing_of_it(house: House, over: Room):
    assert [book for book in LIFE if house.enter(SECURITY).ask(book_rows, book).rows] == []
