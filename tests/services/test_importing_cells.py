"""Every cell of every list stands in the vault: each is read here by other means than the program's own."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from recordsroom.services.reading.source import read_list
from tests.rooms import House
from tests.services.bringing import FIXTURES, brought_in, judged, rows

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
LISTS = ("归档文件目录.csv", "案卷目录.xlsx", "涉密载体台账.csv", "两行表头.xlsx", "旧系统导出.txt")
PATHS = [*(FIXTURES / name for name in LISTS), *(SHARED / name for name in LISTS[:3])]
Row = dict[str, str]

_LEVELS = {"": 0, "内部": 1, "秘密": 2, "机密": 3, "绝密": 4}
_SCHEMES = ("NONE", "WORK", "STATE", "STATE", "STATE")
_RETENTION = {"永久": "Y", "30年": "D30", "10年": "D10", "长期": "LONG", "短期": "SHORT"}
_MEDIA = {"纸质": "PAPER", "光盘": "DISC", "U盘": "USB"}
_URGENCY = {"": None, "急件": "URGENT", "特急": "MOST_URGENT"}
_CONTENT = frozenset({"文号", "责任者", "来文单位", "题名", "案卷题名", "标题", "TM", "备注"})
_PLAIN = {"XH": "序号", "QZH": "全宗号", "MLH": "目录号", "AJH": "案卷号", "TM": "题名", "QZRQ": "起止日期"} | {
    "JS": "件数",
    "YS": "总页数",
    "BGQX": "保管期限",
    "MJ": "密级",
}


def _whole(path: Path) -> list[Row]:
    """The rows under their headings, as Python's own reader or openpyxl sees them."""
    if path.suffix == ".xlsx":
        sheet = load_workbook(path).active
        assert sheet is not None
        for block in list(sheet.merged_cells.ranges):
            said = sheet.cell(block.min_row, block.min_col).value
            sheet.unmerge_cells(block.coord)
            for row, column in block.cells:
                sheet.cell(row, column, said)
        table = [["" if one is None else str(one) for one in row] for row in sheet.iter_rows(values_only=True)]
    else:
        encoding = {"涉密载体台账.csv": "utf-8-sig", "旧系统导出.txt": "utf-16"}.get(path.name, "gb18030")
        told = path.read_text(encoding)
        table = list(csv.reader(told.splitlines(), delimiter="\t" if path.suffix == ".txt" else ","))
    first = next(place for place, row in enumerate(table) if row[0] in {"序号", "XH", "收文号"})
    headings, body = table[first], table[first + 1 :]
    if path.name == "两行表头.xlsx":
        # Two headings span others, which stand in the row below.
        headings, body = ["序号", "全宗号", "目录号", "案卷号", "题名", "起", "止", "保管期限"], body[1:]
    named = [{_PLAIN.get(name, name): cell for name, cell in zip(headings, row, strict=True)} for row in body]
    return [row for row in named if not {"合计", "总计"} & set(row.values())]


def _day(text: str) -> str | None:
    numbers = re.findall(r"\d+", text)
    if len(numbers) == 1 and len(text.strip("[]")) == len("20210917"):
        numbers = [numbers[0][:4], numbers[0][4:6], numbers[0][6:]]
    return "-".join(numbers) or None


def _span(text: str) -> tuple[str | None, str | None]:
    first, _to, last = text.partition("-")
    return _day(first), None if first == last else _day(last)


def _number(text: str) -> int | None:
    return int(text) if text else None


def _mark(text: str) -> tuple[int, str, str | None]:
    word, _star, term = text.partition("★")
    return _LEVELS[word], _SCHEMES[_LEVELS[word]], term or None


def _code(row: Row) -> str:
    return row.get("档号") or row.get("收文号") or f"{row['全宗号']}-{row['目录号']}-{row['案卷号']}"


def _words(text: str) -> str | None:
    return text or None


KEPT: dict[str, tuple[str, Callable[[str], object]]] = {
    "档号": ("code", _words),
    "收文号": ("code", _words),
    "全宗号": ("fonds_no", _words),
    "案卷号": ("item_no", _number),
    "文号": ("document_no", _words),
    "责任者": ("responsible_body", _words),
    "来文单位": ("responsible_body", _words),
    "题名": ("title", _words),
    "案卷题名": ("title", _words),
    "标题": ("title", _words),
    "日期": ("day", lambda text: (_day(text), int(text.startswith("[")))),
    "起止日期": ("span", _span),
    "起": ("dated", _day),
    "止": ("dated_to", _day),
    "收文日期": ("clock", lambda text: (_day(text), "NOTICE_DATE")),
    "密级": ("mark", _mark),
    "密级和保密期限": ("mark", _mark),
    "页数": ("pages", _number),
    "总页数": ("pages", _number),
    "件数": ("items", _number),
    "保管期限": ("retention", lambda text: _RETENTION.get(text, text)),
    "份号": ("copy_no", _words),
    "份数": ("copies", _number),
    "载体形式": ("medium", _MEDIA.__getitem__),
    "存放位置": ("claimed_place", _words),
    "去向": ("claimed_holder", _words),
    "备注": ("remarks", _words),
}
"""Under which name a cell is kept, and as what; 序号 is the order of the rows, 目录号 a part of the code."""
_COLUMNS = (
    "claimed_code, reference_code, fonds_no, item_no, document_no, responsible_body, title, dated, dated_uncertain,"
    " dated_to, secrecy_from, secrecy_basis, level, scheme, secrecy_term, pages, items, retention, copy_no, copies,"
    " c.kind, claimed_place, claimed_holder, remarks, urgency, cells"
)
_KEPT_ROWS = (
    f"SELECT {_COLUMNS} FROM carriers c JOIN records r ON r.id = c.record_id"
    " LEFT JOIN pending_rows p ON p.record_id = r.id ORDER BY c.id"
)


def _kept(house: House) -> list[dict[str, object]]:
    """What the vault has of each carrier, under the names of `KEPT`."""
    kept = [dict(zip(_COLUMNS.split(", "), row, strict=True)) for row in rows(house.room, _KEPT_ROWS)]
    for one in kept:
        one["code"] = one["claimed_code"] or one["reference_code"]
        one["day"], one["span"] = (one["dated"], one["dated_uncertain"]), (one["dated"], one["dated_to"])
        one["clock"], one["medium"] = (one["secrecy_from"], one["secrecy_basis"]), one["c.kind"]
        one["mark"] = (one["level"], one["scheme"], one["secrecy_term"])
    return kept


def _differing(row: Row, kept: dict[str, object]) -> list[str]:
    """The headings under which the vault says something else than the list."""
    stub = row.get("密级", row.get("密级和保密期限", "")).startswith("绝密")
    told = ((name, *KEPT[name], row[name]) for name in row.keys() & KEPT.keys())
    return sorted(
        name
        for name, kept_as, meant, cell in told
        if kept[kept_as] != (None if stub and name in _CONTENT else meant(cell))
    )


def _entered(house: House, path: Path) -> None:
    source = read_list(path.read_bytes(), path.name)
    brought_in(house.room, source, judged(source))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_every_cell_of_a_list_stands_in_the_vault(path: Path, blank_house: House):
    if not path.exists():
        pytest.skip("the rooms' own catalogues lie beside the project, not in it")
    _entered(blank_house, path)
    listed, kept = _whole(path), _kept(blank_house)
    assert len(listed) == len(kept) > 1
    wrong = {
        _code(row): names
        for row, one in zip(listed, kept, strict=True)
        if (names := _differing(row, one)) or one["code"] != _code(row)
    }
    assert wrong == {}
    left = {name for row in listed for name in row} - KEPT.keys()
    assert left <= {"序号", "目录号", "紧急程度"}


@pytest.mark.parametrize("folder", [FIXTURES, SHARED], ids=["invented", "shared"])
def test_p04_what_waits_keeps_its_cells_word_for_word(folder: Path, blank_house: House):
    path = folder / "涉密载体台账.csv"
    if not path.exists():
        pytest.skip("the room's own register lies beside the project, not in it")
    _entered(blank_house, path)
    of_code: dict[object, list[Row]] = {}
    for row in _whole(path):
        of_code.setdefault(row["收文号"], []).append(row)
    for one in {str(kept["code"]): kept for kept in _kept(blank_house)}.values():
        copies = of_code[one["code"]]
        first, stub = copies[0], copies[0]["密级和保密期限"].startswith("绝密")
        told = [[name, cell] for name, cell in first.items() if cell and not (stub and name in _CONTENT)]
        told += [[name, cell] for row in copies[1:] for name, cell in row.items() if cell != first[name]]
        assert json.loads(str(one["cells"])) == told
        pressing = [_URGENCY[row["紧急程度"]] for row in copies]
        assert one["urgency"] == max(pressing, key=[None, "URGENT", "MOST_URGENT"].index)
