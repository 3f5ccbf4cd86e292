"""Lists that leave: no cell is a formula (trust.md T13), the mark stands everywhere, nothing is left when it fails."""

from __future__ import annotations

import csv
import errno
import io
import random
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from recordsroom.domain.errors import NotWritten
from recordsroom.domain.printing import FileKind
from recordsroom.domain.values import Level
from recordsroom.services.jobs import Progress
from recordsroom.services.reading import workbook as reading
from recordsroom.services.reading.cells import Flaw, flaw_of
from recordsroom.services.writing.cells import Cell, escaped, unescaped, writable
from recordsroom.services.writing.list_file import ListFile
from recordsroom.services.writing.list_mark import ListMark

MARK = ListMark(
    level=Level.MIMI,
    serial="8000000012",
    rows=2,
    operator=1,
    at=datetime(2026, 11, 20, 9, 30),
    entry=57,
    head_code="0123456789abcdef",
)
COLUMNS, WIDTHS = ("题名", "备注"), (40, 20)
SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
BEFORE = ("", " ", "\u3000", "\t", "\r", "\n", "\u200b", "\ufeff", "'", "''", "\u202e", "\xa0", "\v", "\x1c", "\u0085")
BEHIND = (
    "1+1",
    "cmd|' /C calc'!A0",
    'HYPERLINK("x","y")',
    "SUM(A1:A9)",
    "龦〇㐀𠮷",
    "\u202eיום",
    "１＋１",
    '"quoted"',
    "a,b;c\td",
    "_x000D_",
    "</t></is></c>",
    "&amp;<![CDATA[",
    "",
)


def nasty(count: int, seed: int = 13) -> list[str]:
    """Texts that a table program might compute, misread or choke on."""
    dice = random.Random(seed)
    plain = ["-", "—", "=", "#N/A", "TRUE", "1E5", "007", "2026-11-20", "'=1", "''", "\ufeff", "\x00=1", "\ud800"]
    made = [
        dice.choice(BEFORE) + dice.choice(("", *SIGNS)) + dice.choice(("", " ", "\u3000")) + dice.choice(BEHIND)
        for _ in range(count - len(plain))
    ]
    return plain + made


def written(folder: Path, kind: FileKind, rows: Sequence[Sequence[Cell]], mark: ListMark = MARK) -> Path:
    file = ListFile(folder / f"{mark.serial}.{kind.ending}", kind, mark, COLUMNS, WIDTHS)
    file.add(rows)
    return file.finish()


def csv_cells(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


@pytest.fixture
def dose(pytestconfig: pytest.Config) -> int:
    return 10_000 if pytestconfig.getoption("--full") else 1_000


def computed(text: str) -> bool:
    """The judgement of those who bring lists in, told in other words than the code that writes."""
    return flaw_of(text.lstrip("\ufeff\u200b")) is Flaw.FORMULA and not text.startswith("'")


def test_t13_no_cell_of_a_workbook_is_a_formula(tmp_path: Path, dose: int):
    texts = nasty(dose)
    path = written(tmp_path, FileKind.XLSX, [(text, 1) for text in texts])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=3, max_col=1)]
    assert len(cells) == dose
    assert not [cell for cell in cells if cell.data_type not in {"s", "inlineStr", "n"} or cell.data_type == "f"]
    assert not [cell for cell in cells if cell.data_type == "n" and cell.value is not None]
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    assert not [name for name, content in parts.items() if b"<f>" in content or b"<f " in content]


def test_t13_a_workbook_reads_back_as_it_was_written(tmp_path: Path, dose: int):
    texts = nasty(dose)
    path = written(tmp_path, FileKind.XLSX, [(text, "end") for text in texts])
    sheet = reading.read_sheet(path.read_bytes(), Progress())
    back = [row.cells[0] for row in sheet.rows[2:]]
    assert [text.replace("\r", "\n") for text in back] == [writable(text).replace("\r", "\n") for text in texts]
    assert not [row for row in sheet.rows if row.formulas]


def test_t13_no_cell_of_a_text_file_is_a_formula_and_each_reads_back(tmp_path: Path, dose: int):
    texts = nasty(dose)
    path = written(tmp_path, FileKind.CSV, [(text, "end") for text in texts])
    rows = csv_cells(path)[2:]
    assert not [row[0] for row in rows if computed(row[0])]
    assert [unescaped(row[0]) for row in rows] == [writable(text) for text in texts]


def test_t13_without_the_apostrophe_there_are_formulas():
    assert [text for text in nasty(200) if computed(writable(text))]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("before", ["", " ", "\u3000", "'"])
def test_t13_what_could_be_computed_gets_an_apostrophe(sign: str, before: str):
    text = f"{before}{sign}1"
    assert escaped(text) == f"'{text}"
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("text", ["\tx", "\rx", "\nx"])
def test_t13_a_cell_that_begins_with_a_break_gets_an_apostrophe(text: str):
    assert escaped(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-", "—", "管网", "1-2", "'管网'", ""])
def test_what_computes_nothing_stays_as_it_is(text: str):
    assert escaped(text) == text
    assert unescaped(text) == text


def test_r022_the_mark_stands_in_every_place_of_a_workbook(tmp_path: Path):
    path = written(tmp_path, FileKind.XLSX, [("管网", None)])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    first = str(sheet["A1"].value)
    assert first.startswith("秘密★")
    assert all(part in first for part in ("8000000012", "操作账号 1", "日志 57 0123456789abcdef", "2026-11-20 09:30"))
    assert sheet.title == "秘密 8000000012"
    assert sheet.oddHeader.left.text == sheet.oddHeader.right.text == "秘密★"
    assert "8000000012" in str(sheet.oddFooter.left.text)
    assert sheet.print_title_rows == "$1:$2"
    assert [cell.value for cell in sheet[2]] == list(COLUMNS)


def test_r022_the_mark_is_the_first_line_of_a_text_file(tmp_path: Path):
    path = written(tmp_path, FileKind.CSV, [("管网", 3)])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert csv_cells(path) == [[MARK.first_line], list(COLUMNS), ["管网", "3"]]
    assert path.read_bytes().count(b"\r\n") == 3


@pytest.mark.parametrize(("level", "mark"), [(Level.INTERNAL, "内部"), (Level.MIMI, "秘密★"), (Level.JUEMI, "绝密★")])
def test_r005_a_bare_star_says_the_longest_term(level: Level, mark: str):
    made = ListMark(level=level, serial="1", rows=1, operator=1, at=MARK.at, entry=1, head_code="")
    assert made.mark == mark
    assert ("不导出题名" in made.first_line) is (level is Level.JUEMI)


@pytest.mark.parametrize("kind", FileKind)
def test_nothing_stands_in_its_place_before_it_is_whole(tmp_path: Path, kind: FileKind):
    file = ListFile(tmp_path / "list", kind, MARK, COLUMNS, WIDTHS)
    file.add([("管网", 1)])
    assert not (tmp_path / "list").exists()
    file.abandon()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", FileKind)
def test_a_file_of_that_name_is_never_written_over(tmp_path: Path, kind: FileKind):
    (tmp_path / "list").write_text("older", encoding="utf-8")
    with pytest.raises(NotWritten) as failed:
        ListFile(tmp_path / "list", kind, MARK, COLUMNS, WIDTHS)
    assert failed.value.facts == {"problem": "EXISTS"}
    assert (tmp_path / "list").read_text(encoding="utf-8") == "older"


def test_a_folder_that_is_gone_is_told(tmp_path: Path):
    with pytest.raises(NotWritten) as failed:
        ListFile(tmp_path / "gone" / "list", FileKind.CSV, MARK, COLUMNS, WIDTHS)
    assert failed.value.facts == {"problem": "GONE"}


@pytest.mark.parametrize("kind", FileKind)
def test_a_full_medium_leaves_nothing_behind(tmp_path: Path, kind: FileKind, monkeypatch: pytest.MonkeyPatch):
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "")

    file = ListFile(tmp_path / "list", kind, MARK, COLUMNS, WIDTHS)
    file.add([("管网", 1)])
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWritten) as failed:
        file.finish()
    assert failed.value.facts == {"problem": "FULL"}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", FileKind)
def test_nothing_readable_is_kept_anywhere_else(tmp_path: Path, kind: FileKind, monkeypatch: pytest.MonkeyPatch):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    target = tmp_path / "medium"
    target.mkdir()
    file = ListFile(target / "list", kind, MARK, COLUMNS, WIDTHS)
    file.add([("管网", 1)] * 5000)
    assert not list(elsewhere.iterdir())
    file.abandon()
