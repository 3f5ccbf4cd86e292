"""A list as a workbook in which no cell can be a formula: text goes in as text, in its own form, row by row.

Our own few parts instead of a library's: that one keeps the rows in a readable temporary file beside the vault, where
nothing readable may lie (trust.md §3.2), and takes a text that begins with = for a formula unless it is told.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from recordsroom.services.writing.cells import Cell, writable
from recordsroom.services.writing.list_mark import ListMark

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>'
)
_ROOT = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
# Three looks: a number, text that stays text when somebody edits it (format 49), and the same in bold.
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font>'
    '<font><b/><sz val="11"/><name val="宋体"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_TEXT, _BOLD = 1, 2
# A workbook writes some characters as _x000D_; what only looks so must not be taken for one.
_LOOKS_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class WorkbookList:
    """Writes rows as they come straight into the packed file; the file below stays open for whoever opened it."""

    def __init__(self, file: BinaryIO, mark: ListMark, columns: Sequence[str], widths: Sequence[int]) -> None:
        self._packed = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        for name, content in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _ROOT),
            ("xl/workbook.xml", _workbook(mark)),
            ("xl/_rels/workbook.xml.rels", _RELATIONS),
            ("xl/styles.xml", _STYLES),
        ):
            self._packed.writestr(name, _HEAD + content)
        self._mark, self._row = mark, 0
        self._sheet = self._packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True)
        self._write(_HEAD + _sheet_head(widths))
        self._add([mark.first_line], _BOLD)
        self._add(columns, _BOLD)

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows below the others."""
        for row in rows:
            self._add(row, _TEXT)

    def finish(self) -> None:
        """Close the sheet with its head and foot, then the packing."""
        self._write(_sheet_foot(self._mark))
        self._sheet.close()
        self._packed.close()

    def abandon(self) -> None:
        """Close what can be closed; the file is not wanted any more."""
        for part in (self._sheet, self._packed):
            with suppress(OSError):
                part.close()

    def _add(self, row: Sequence[Cell], style: int) -> None:
        self._row += 1
        self._write(f'<row r="{self._row}">{"".join(_cells(row, self._row, style))}</row>')

    def _write(self, text: str) -> None:
        self._sheet.write(text.encode())


def _cells(row: Sequence[Cell], number: int, style: int) -> Iterator[str]:
    for place, cell in enumerate(row):
        at = f"{_letter(place)}{number}"
        if isinstance(cell, str) and cell:
            yield f'<c r="{at}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{_text(cell)}</t></is></c>'
        elif isinstance(cell, int):
            yield f'<c r="{at}"><v>{cell}</v></c>'


def _text(cell: str) -> str:
    # A bare carriage return would come back as another line end.
    return escape(_LOOKS_CODED.sub("_x005F_", writable(cell))).replace("\r", "_x000D_")


def _letter(place: int) -> str:
    return chr(ord("A") + place)


def _workbook(mark: ListMark) -> str:
    name = mark.sheet_name
    titles = escape(f"'{name}'!$1:$2")
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f'<sheets><sheet name={quoteattr(name)} sheetId="1" r:id="rId1"/></sheets>'
        f'<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'
        f"{titles}</definedName></definedNames></workbook>"
    )


def _sheet_head(widths: Sequence[int]) -> str:
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>' for place, width in enumerate(widths, 1)
    )
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'
        '<sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{columns}</cols><sheetData>"
    )


def _sheet_foot(mark: ListMark) -> str:
    """Head and foot of every printed page: the mark never parts from the list (R-22)."""
    head = escape(f"&L{mark.mark}&R{mark.mark}")
    foot = escape(f"&L{mark.foot}&R第 &P 页 共 &N 页")
    return (
        '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        f"<headerFooter><oddHeader>{head}</oddHeader><oddFooter>{foot}</oddFooter></headerFooter></worksheet>"
    )
