"""Workbooks: the same cells as a text list, and the packages that are refused before anything is parsed."""

import io
import random
import sys
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from openpyxl import Workbook

from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.queries.importing import remembered_layout
from recordsroom.services.reading.dry_run import Verdict
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.remembering import remembered_sheet, sheet_in
from recordsroom.services.reading.source import read_list
from tests.lists import ANSWERED, HEADINGS, ROOM, a_row
from tests.rooms import House


def a_workbook(*rows: tuple[object, ...], above: int = 0) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for _ in range(above):
        sheet.append(["青梧研究所归档文件目录"])
    for row in (HEADINGS, *rows):
        sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def changed(content: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The same package with other parts in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return written.getvalue()


def test_a_workbook_gives_the_same_cells_as_a_text_list():
    source = read_list(a_workbook(a_row(1, 题名="𫖮与𰻞"), above=1), "目录.xlsx")
    assert (source.encoding, source.heading_line) == (None, 2)
    assert source.rows[0].cells == a_row(1, 题名="𫖮与𰻞")[:-1]
    assert source.rows[0].line == 3


def test_a_workbook_larger_than_a_pipe_is_read_whole():
    chance = random.Random(1)
    rows = [a_row(number, 题名=f"{chance.getrandbits(256):x}") for number in range(1, 2500)]
    content = a_workbook(*rows)
    assert len(content) > 1 << 17
    assert len(read_list(content, "a.xlsx").rows) == 2499


def test_a_process_that_ends_without_an_answer_is_a_refusal(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(Unreadable) as refused:
        read_list(a_workbook(a_row()), "a.xlsx")
    assert refused.value.facts["problem"] == "WORKBOOK_UNSAFE"


def test_reading_a_workbook_stops_once_it_is_unwanted():
    progress = Progress()
    progress.unwanted = True
    with pytest.raises(Cancelled):
        read_list(a_workbook(a_row()), "a.xlsx", progress)


def test_numbers_and_days_are_read_as_they_would_have_been_typed():
    row = list[object](a_row(1, 密级="秘密"))
    row[5], row[7] = date(2021, 9, 17), 12.0
    (record,) = judge(read_list(a_workbook(tuple(row)), "a.xlsx"), ANSWERED, ROOM).accepted
    assert (record.dated, record.pages) == ("2021-09-17", 12)


def test_a_cell_that_computes_is_refused_whatever_it_shows():
    source = read_list(a_workbook(a_row(1, 密级="秘密"), a_row(2, 密级="秘密", 备注="=1+1")), "a.xlsx")
    verdicts = [line.verdict for line in judge(source, ANSWERED, ROOM).lines]
    assert verdicts == [Verdict.READY, Verdict.FORMULA]


def _with_macro(parts: dict[str, bytes]) -> None:
    parts["xl/vbaProject.bin"] = b"x"


def _with_document_type(parts: dict[str, bytes]) -> None:
    parts["xl/styles.xml"] = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'


def _with_bulk(parts: dict[str, bytes]) -> None:
    parts["xl/media/image1.png"] = bytes(40 * 1024 * 1024)


def _with_many_parts(parts: dict[str, bytes]) -> None:
    parts.update({f"xl/extra{n}.xml": b"" for n in range(200)})


@pytest.mark.parametrize("change", [_with_macro, _with_document_type, _with_bulk, _with_many_parts])
def test_packages_that_could_do_harm_are_refused(change: Callable[[dict[str, bytes]], None]):
    with pytest.raises(Unreadable) as refused:
        read_list(changed(a_workbook(a_row()), change), "a.xlsx")
    assert refused.value.facts["problem"] == "WORKBOOK_UNSAFE"


@pytest.mark.parametrize("missing", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])
def test_a_package_without_its_parts_is_refused(missing: str):
    content = changed(a_workbook(a_row()), lambda parts: parts.update({missing: b"<x/>"}))
    with pytest.raises(Unreadable):
        read_list(content, "a.xlsx")


def sheets(**named: tuple[tuple[object, ...], ...]) -> bytes:
    """A workbook with these sheets."""
    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, rows in named.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


BOOK = sheets(封面=(("青梧研究所",),), 空表=(), 目录=(HEADINGS, a_row(1)), 续=(HEADINGS, a_row(2), a_row(3)))


def test_the_first_sheet_with_headings_is_read_and_another_may_be_chosen():
    source = read_list(BOOK, "a.xlsx")
    assert (source.sheet, source.sheets, len(source.rows)) == ("目录", ("封面", "目录", "续"), 1)
    other = read_list(BOOK, "a.xlsx", sheet="续")
    assert (other.sheet, len(other.rows), other.book_signature) == ("续", 2, source.book_signature)


@pytest.mark.parametrize(("sheet", "problem"), [("没有", "SHEET"), ("封面", "HEADINGS")])
def test_a_sheet_that_is_no_list_is_not_taken_for_one(sheet: str, problem: str):
    with pytest.raises(Unreadable) as refused:
        read_list(BOOK, "a.xlsx", sheet=sheet)
    assert refused.value.facts["problem"] == problem


def test_which_sheet_is_the_list_is_remembered(blank_house: House):
    source = read_list(BOOK, "a.xlsx", sheet="续")
    layout = remembered_sheet(source)
    assert layout is not None
    run = judge(source, ANSWERED, ROOM)
    blank_house.room.do(ImportRecords(rows=run.accepted, file_digest="", layout="", remember_sheet=layout))
    known = blank_house.room.ask(remembered_layout, source.book_signature)
    first = read_list(BOOK, "a.xlsx")
    assert sheet_in(known, first) == "续"
    assert sheet_in(known, source) == ""
    assert sheet_in(None, first) == ""
    assert remembered_sheet(read_list(a_workbook(a_row()), "a.xlsx")) is None
