"""Lists as text: encodings, separators, headings, and what is refused before any row is judged."""

import pytest

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.reading.cells import Flaw, cleaned, flaw_of
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.headings import Heading, headings_of
from recordsroom.services.reading.source import open_list, read_list
from tests.lists import HEADINGS, a_list, a_row, as_bytes

RARE = "关于𫖮同志、䶮先生与𰻞𬭎二店的批复"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("gb18030", Encoding.GB18030),
        ("utf-8", Encoding.UTF_8),
        ("utf-8-sig", Encoding.UTF_8_SIGNED),
        ("utf-16", Encoding.UTF_16),
        ("utf-16-le", Encoding.UTF_16_LE),
        ("utf-16-be", Encoding.UTF_16_BE),
    ],
)
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_every_encoding_and_delimiter_gives_the_same_cells(written: str, told: Encoding, delimiter: str):
    rows = [a_row(1, 题名=RARE), a_row(2, 题名='他说"好"，又说;"不好"'), a_row(3, 备注="两行\n备注")]
    source = read_list(as_bytes(rows, written, delimiter), "目录.csv")
    assert (source.encoding, source.delimiter) == (told, delimiter)
    assert source.columns == HEADINGS
    assert [row.cells for row in source.rows] == rows
    assert [row.line for row in source.rows] == [2, 3, 4]


def test_headings_are_guessed_by_their_words_and_the_rest_is_left_out():
    assert headings_of(("序号", " 档 号 ", "发文字号", "题名：", "成文日期", "TM", "颜色")) == (
        Heading.SERIAL,
        Heading.REFERENCE_CODE,
        Heading.DOCUMENT_NO,
        Heading.TITLE,
        Heading.DATED,
        None,
        None,
    )


def test_a_title_above_the_headings_and_blank_rows_are_passed_over():
    content = as_bytes([HEADINGS, a_row(1), ("",) * 9, a_row(2)], headings=("二〇二一年归档文件目录",))
    source = read_list(content, "目录.csv")
    assert source.heading_line == 2
    assert [row.line for row in source.rows] == [3, 5]


@pytest.mark.parametrize(
    ("content", "name", "problem"),
    [
        (b"\xd0\xcf\x11\xe0 old", "a.csv", "OLD_FORM"),
        (b"", "a.et", "OLD_FORM"),
        (b"PK\x03\x04", "a.xlsx", "WORKBOOK"),
        (b"PK\x03\x04" + bytes(60 * 1024 * 1024), "a.xlsx", "WORKBOOK_SIZE"),
        (b"\xff\xff\xff\xff", "a.csv", "ENCODING"),
        (b"\0\0\0\0\0\0", "a.csv", "ENCODING"),
        ("甲,乙\n1,2\n".encode(), "a.csv", "HEADINGS"),
        (b"", "a.csv", "HEADINGS"),
        (as_bytes([["x"] * 65]), "a.csv", "COLUMNS"),
        ('档号,题名\nW018,"甲"乙\n'.encode(), "a.csv", "QUOTES"),
    ],
)
def test_what_cannot_be_read_for_certain_is_refused_with_its_problem(content: bytes, name: str, problem: str):
    with pytest.raises(Unreadable) as refused:
        read_list(content, name)
    assert refused.value.facts["problem"] == problem


def test_an_encoding_that_the_keeper_names_is_taken_or_refused():
    content = as_bytes([a_row()])
    assert read_list(content, "a.csv", encoding=Encoding.GB18030).rows == a_list().rows
    with pytest.raises(Unreadable):
        read_list(content, "a.csv", encoding=Encoding.UTF_8)


def test_a_missing_file_is_told_without_its_name(tmp_path):
    with pytest.raises(Unreadable) as refused:
        open_list(tmp_path / "绝密名册.csv", Progress())
    assert refused.value.facts == {"problem": "FILE"}
    assert "绝密名册" not in repr(refused.value)


def test_reading_stops_once_it_is_unwanted(tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes(as_bytes([a_row()]))
    progress = Progress()
    progress.unwanted = True
    with pytest.raises(Cancelled):
        open_list(file, progress)


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("=1+1", Flaw.FORMULA),
        (" ＝cmd|' /C calc'!A0", Flaw.FORMULA),
        ("'@SUM(A1)", Flaw.FORMULA),
        ("+86 10", Flaw.FORMULA),
        ("-2+3", Flaw.FORMULA),
        ("甲\u202e乙", Flaw.HIDDEN_SIGN),
        ("甲\u200b乙", Flaw.HIDDEN_SIGN),
        ("甲\x07乙", Flaw.HIDDEN_SIGN),
        ("甲\ufdd0乙", Flaw.HIDDEN_SIGN),
        ("甲\U0002fffe", Flaw.HIDDEN_SIGN),
        ("长" * 4097, Flaw.TOO_LONG),
        ("长" * 4096, None),
        ("-", None),
        ("甲=乙", None),
        ("两行\r\n字", None),
        ("\U000323af\U00030ede", None),
    ],
)
def test_cells_from_outside_are_checked(text: str, flaw: Flaw | None):
    assert flaw_of(text) is flaw


def test_a_cell_is_kept_composed_and_on_one_line():
    assert cleaned(" e\u0301cole\r\n两行\t ") == "école 两行"


def test_a_list_never_shows_its_contents_in_a_repr():
    assert "泵站" not in repr(a_list())
