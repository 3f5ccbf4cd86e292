"""Cells are seen before a sheet is parsed, however they are written: what computes, and how far apart they lie."""

from __future__ import annotations

import io
import zipfile

import pytest

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading import apart, seen_cells, workbook
from recordsroom.services.reading.sheet import Sheet, SheetRow
from tests.lists import a_row
from tests.services.test_reading_workbook import a_workbook, changed

SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FORMULA = "<f>1+1</f><v>2</v>"


def a_sheet(cells: str, behind: str = "") -> bytes:
    return f'<worksheet xmlns="{NAMESPACE}"><sheetData>{cells}</sheetData>{behind}</worksheet>'.encode()


def with_sheet(sheet: bytes) -> bytes:
    return changed(a_workbook(a_row()), lambda parts: parts.update({SHEET: sheet}))


def read(sheet: bytes) -> Sheet:
    return workbook.read_sheet(with_sheet(sheet), Progress())


PREFIXED = f'<x:worksheet xmlns:x="{NAMESPACE}"><x:sheetData>{{}}</x:sheetData></x:worksheet>'
WAYS = {
    "as everyone": a_sheet(f'<row r="2"><c r="B2">{FORMULA}</c></row>'),
    "with a style before its place": a_sheet(f'<row r="2"><c s="1" r="B2">{FORMULA}</c></row>'),
    "in single quotes": a_sheet(f"<row r='2'><c r='B2'>{FORMULA}</c></row>"),
    "with blanks around the sign": a_sheet(f'<row r="2"><c r = "B2">{FORMULA}</c></row>'),
    "with a line break in the tag": a_sheet(f'<row r="2"><c\nr="B2">{FORMULA}</c></row>'),
    "in small letters": a_sheet(f'<row r="2"><c r="b2">{FORMULA}</c></row>'),
    "without a place": a_sheet(f'<row r="2"><c/><c>{FORMULA}</c></row>'),
    "in a row without a place": a_sheet(f"<row/><row><c/><c>{FORMULA}</c></row>"),
    "behind a comment": a_sheet(f'<row r="2"><c r="B2"><!-- 1 -->{FORMULA}</c></row>'),
    "with a sign that ends a tag in another attribute": a_sheet(f'<row r="2"><c r="B2" x="1>2">{FORMULA}</c></row>'),
    "with a prefix": PREFIXED.format('<x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>').encode(),
    "with a prefix on the formula only": a_sheet('<row r="2"><c r="B2"><x:f>1+1</x:f><v>2</v></c></row>'),
    "behind what looks like the end": a_sheet(
        f'<row r="1"><c r="A1"/></row><!--</sheetData>--><row r="2"><c r="B2">{FORMULA}</c></row>'
    ),
}


@pytest.mark.parametrize("sheet", WAYS.values(), ids=WAYS.keys())
def test_a_formula_is_seen_in_whatever_way_it_is_written(sheet: bytes):
    rows = [row for row in read(sheet).rows if any(row.cells)]
    assert rows == [SheetRow(2, ("", "2"), frozenset({1}))]


def test_what_stands_behind_the_cells_is_no_formula_of_theirs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(seen_cells.ParsedCells, "parse", None)
    rules = '<conditionalFormatting sqref="A1"><cfRule><formula>1</formula></cfRule></conditionalFormatting>'
    told = read(a_sheet('<row r="1"><c r="A1"><v>2</v></c></row>', f"{rules}<extLst><x:f>1</x:f></extLst>"))
    assert told.rows == (SheetRow(1, ("2",)),)


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ('<row r="1"><c r="A1"><v>2</v></c><c r="BM1"><v>2</v></c></row>', "WORKBOOK_COLUMNS"),
        ("<row r='1'><c r='A1'><v>2</v></c><c r='BM1'><v>2</v></c></row>", "WORKBOOK_COLUMNS"),
        (f'<row r="1">{"<c/>" * 64}<c><v>2</v></c></row>', "WORKBOOK_COLUMNS"),
        ('<row r="1"><c r="A1"><v>2</v></c><c r="A300001"><v>2</v></c></row>', "WORKBOOK_ROWS"),
        ('<row r="300001"><c><v>2</v></c></row>', "WORKBOOK_ROWS"),
        ('<row r="1"><c r="A1"><v>2</v></c></row><row r="90000"><c r="A90000"><v>2</v></c></row>', "WORKBOOK_UNSAFE"),
        ('<row r="1"><c r="A1"><v>2</v></c></row><row r="90000"><c><v>2</v></c></row>', "WORKBOOK_UNSAFE"),
        ("<row r='1'><c r='A1'><v>2</v></c>", "WORKBOOK"),
        ("<row r='1'><c r='$A$1'><v>2</v></c></row>", "WORKBOOK"),
    ],
)
def test_cells_that_lie_too_far_apart_are_refused_in_whatever_way_they_are_written(cells: str, problem: str):
    with pytest.raises(Unreadable) as refused:
        read(a_sheet(cells))
    assert refused.value.facts["problem"] == problem


def test_a_far_cell_with_only_a_colour_does_no_harm():
    assert read(a_sheet('<row r="1"><c r="A1"><v>2</v></c><c r="XFD1" s="1"/></row>')).rows[0].cells[0] == "2"


@pytest.mark.parametrize("size", range(1, 90, 7))
def test_nothing_hides_on_the_border_of_two_pieces(monkeypatch: pytest.MonkeyPatch, size: int):
    monkeypatch.setattr(workbook, "_SLICE", size)
    rows = "".join(f'<row r="{n}"><c r="A{n}">{FORMULA}</c><c r="B{n}" s="1"><v>2</v></c></row>' for n in range(1, 20))
    content = with_sheet(a_sheet(rows))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        pieces = list(workbook._pieces(package, package.getinfo(SHEET)))
        assert b"".join(pieces) == package.read(SHEET)
    seen = seen_cells.SeenCells()
    for piece in pieces:
        seen.note(piece)
    assert seen.usual and seen.filled
    assert seen.computed == {n: {0} for n in range(1, 20)}


def test_a_long_text_without_marks_is_not_kept_for_the_next_piece():
    """Else each piece would be copied with all before it, and a small file would take hours."""
    content = with_sheet(a_sheet(f'<row r="1"><c r="A1" t="str"><v>{"甲乙丙丁" * 600_000}</v></c></row>'))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        pieces = list(workbook._pieces(package, package.getinfo(SHEET)))
        assert b"".join(pieces) == package.read(SHEET)
    assert max(map(len, pieces)) <= (1 << 20) + (1 << 16)


def test_rows_travel_whole_between_the_two_processes():
    rows = [
        SheetRow(1, ()),
        SheetRow(2, ("", "甲")),
        SheetRow(3, ("甲\uffff乙", "丙")),
        SheetRow(4, ("\uffff",)),
        SheetRow(5, ("", ""), frozenset({1})),
        SheetRow(6, ("甲\n乙", "")),
    ]
    assert [apart._row(row.line, apart._told(row)) for row in rows] == rows
    assert [type(apart._told(row)) for row in rows] == [str, str, list, list, list, str]
