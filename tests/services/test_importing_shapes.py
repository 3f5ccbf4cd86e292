"""Lists of every shape that rooms have come in and are right to the cell; what cannot goes into 待整理 whole."""

from dataclasses import replace

import pytest

from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level
from recordsroom.services.reading.dry_run import CountedCopies, Verdict
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.list_codes import read_codes
from recordsroom.services.reading.source import SourceList, read_list
from tests.lists import ROOM, as_bytes
from tests.rooms import House
from tests.services.bringing import ANSWERS, a_source, brought_in, judged, kept, rows, verdicts

# --- the shapes ---


def test_a_catalogue_of_items_comes_in(blank_house: House):
    source = a_source("归档文件目录.csv")
    run = judged(source)
    assert verdicts(run) == [Verdict.READY] * 4 + [Verdict.STUB]
    brought_in(blank_house.room, source, run)
    assert kept(blank_house, "kind, title, dated, dated_uncertain, level, retention_until", "W018%") == [
        ("ITEM", "关于南湖泵站大修的请示", "2021-09-17", 0, 2, None),
        ("ITEM", "关于𫖮同志任职的通知", "2021-09-24", 1, 0, "2051-12-31"),
        ("ITEM", "试验台基础加固方案", "2021-10", 0, 1, "2031-12-31"),
        ("ITEM", "历年图纸补测说明", "2021-11-01", 0, 3, None),
        ("ITEM", None, "2021-11-02", 0, 4, None),
    ]


def test_a_catalogue_of_files_comes_in_with_its_code_made_of_columns(blank_house: House):
    source = a_source("案卷目录.xlsx")
    run = judged(source)
    assert (source.titles, source.totals, likely_profile(source)) == ((1,), (7,), Profile.P5)
    assert verdicts(run) == [Verdict.READY] * 3 + [Verdict.STUB]
    brought_in(blank_house.room, source, run)
    asked = "reference_code, kind, title, dated, dated_to, items, retention, level, secrecy_term, retention_until"
    assert kept(blank_house, asked, "W018%") == [
        ("W018-001-001", "FILE", "南湖泵站大修文件汇集", "1987-03", "1988-11", 5, "Y", 1, None, None),
        ("W018-001-002", "FILE", "试验台基础加固文件汇集", "1997-06", "1998-03", 22, "LONG", 0, None, None),
        ("W018-002-001", "FILE", "历年图纸补测", "2001-04", None, 14, "SHORT", 2, "10年", None),
        ("W018-002-002", "FILE", None, "2012-01", "2012-04", 4, "D30", 4, "30年", "2042-12-31"),
    ]
    assert rows(blank_house.room, "SELECT pages, claimed_place FROM carriers ORDER BY id") == [
        (58, "1库C区3列A面2节2层"),
        (58, "1库B区5列A面4节1层"),
        (264, "1库A区8列B面5节1层"),
        (28, "1库A区2列A面5节2层"),
    ]


def test_a_register_of_copies_gives_one_record_for_each_document(blank_house: House):
    source = a_source("涉密载体台账.csv")
    run = judged(source)
    assert verdicts(run) == [Verdict.NOT_FILED] * 5
    assert (len(run.accepted), len(run.pending), run.left_out, run.carriers) == (0, 3, (), 5)
    told = brought_in(blank_house.room, source, run)
    assert (told.records, told.pending, told.carriers) == (0, 3, 5)
    asked = "reference_code, title, level, secrecy_term, secrecy_from, secrecy_basis, secrecy_until, urgency, pending"
    since, why = "NOTICE_DATE", "NOT_FILED"
    assert kept(blank_house, asked, "待整理-%") == [
        (
            "待整理-000001",
            "关于泵站设备更新的意见",
            2,
            "10年",
            "1988-05-09",
            since,
            "1998-05-09",
            "URGENT",
            why,
        ),
        (
            "待整理-000002",
            "关于投资计划的意见",
            3,
            "20年",
            "1991-01-10",
            since,
            "2011-01-10",
            "MOST_URGENT",
            why,
        ),
        ("待整理-000003", None, 4, "30年", "2011-06-08", since, "2041-06-08", None, why),
    ]
    asked = "SELECT record_id, kind, copy_no, copies, copy_index, pages, claimed_place, claimed_holder FROM carriers"
    assert rows(blank_house.room, f"{asked} ORDER BY id") == [
        (1, "USB", "000616", 3, 1, 132, "密码柜2-1层", None),
        (1, "PAPER", "000617", 3, 2, 132, "密码柜1-3层", "规划室"),
        (1, "PAPER", "000618", 3, 3, 132, "密码柜3-4层", None),
        (2, "DISC", "000013", 1, None, 177, "密码柜6-4层", None),
        (3, "PAPER", "000439", 1, None, 257, "密码柜3-2层", None),
    ]


def test_two_rows_of_headings_and_merged_cells_are_read():
    source = a_source("两行表头.xlsx")
    assert source.headings[1:7] == (
        Heading.FONDS_NO,
        Heading.CATALOGUE_NO,
        Heading.FILE_NO,
        Heading.TITLE,
        Heading.DATED,
        Heading.DATED_TO,
    )
    run = judged(source)
    assert [(one.reference_code, one.dated, one.dated_to, one.retention) for one in run.accepted] == [
        ("W018-003-001", "1979-01", "1980-07", "LONG"),
        ("W018-003-002", "1980-08", "1981-02", "SHORT"),
    ]


def test_the_initials_of_older_products_are_understood():
    source = a_source("旧系统导出.txt")
    run = judged(source)
    assert [(one.reference_code, one.items, one.pages, one.level, one.retention) for one in run.accepted] == [
        ("W018-004-0001", 3, 41, Level.MIMI, "Y"),
        ("W018-004-0002", 2, None, Level.PUBLIC, "D30"),
    ]


# --- copies ---

_COPIED = ("档号", "题名", "密级", "份号", "份数")


def copied(*told: tuple[str, str], code: str = "W018-WS·2021-Y-GH-0001") -> SourceList:
    return read_list(as_bytes([(code, "甲", "秘密", *one) for one in told], headings=_COPIED), "a.csv")


def test_p04_a_range_of_copy_numbers_is_so_many_carriers():
    (record,) = judged(copied(("000616-000618", "3"))).accepted
    assert [(one.copy_no, one.copies, one.copy_index) for one in record.carriers] == [
        ("000616", 3, 1),
        ("000617", 3, 2),
        ("000618", 3, 3),
    ]


@pytest.mark.parametrize(("answer", "carriers"), [(CountedCopies.EACH, 4), (CountedCopies.ONE, 1)])
def test_p04_copies_without_numbers_are_asked_about_once(answer: CountedCopies, carriers: int):
    source = copied(("", "4"))
    assert verdicts(judged(source)) == [Verdict.WAITS]
    run = judged(source, copies=answer)
    assert (verdicts(run), run.carriers) == ([Verdict.READY], carriers)
    assert {one.copies for one in run.accepted[0].carriers} == {4}


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        (("000616-000618", "2"), Verdict.COPIES_DIFFER),
        (("618-616", ""), Verdict.COPIES_NOT_CLEAR),
        (("000616", "几"), Verdict.COPIES_NOT_CLEAR),
        (("000616、000617", "2"), Verdict.READY),
        (("1-99999", ""), Verdict.COPIES_NOT_CLEAR),
    ],
)
def test_copy_numbers_that_do_not_agree_are_found(told: tuple[str, str], verdict: Verdict):
    assert verdicts(judged(copied(told))) == [verdict]


def test_rows_of_one_code_with_copy_numbers_of_their_own_are_one_record():
    run = judged(copied(("1", "2"), ("2", "2")))
    assert verdicts(run) == [Verdict.READY, Verdict.COPY]
    assert [len(one.carriers) for one in run.accepted] == [2]
    assert verdicts(judged(copied(("1", ""), ("1", "")), pending=False)) == [Verdict.CODE_TWICE] * 2


# --- files and their items ---


def test_an_item_lies_in_the_file_that_the_list_tells(blank_house: House):
    headings = ("档号", "题名", "密级", "件数")
    told = [
        ("W018-001-001-002", "卷内二", "公开", ""),
        ("W018-001-001", "案卷", "公开", "2"),
        ("W018-001-009-001", "散件", "公开", ""),
    ]
    source = read_list(as_bytes(told, headings=headings), "a.csv")
    run = judged(source)
    assert likely_profile(source) is Profile.P5
    assert read_codes(source, replace(ANSWERS, profile=Profile.P5)).asked[:2] == ("W018-001-001-002", "W018-001-001")
    brought_in(blank_house.room, source, run)
    asked = "SELECT r.reference_code, r.kind, p.reference_code, r.file_no, count(c.id) FROM records r"
    joined = " LEFT JOIN records p ON p.id = r.parent_id LEFT JOIN carriers c ON c.record_id = r.id GROUP BY r.id"
    assert sorted(rows(blank_house.room, asked + joined)) == [
        ("W018-001-001", "FILE", None, None, 1),
        ("W018-001-001-002", "ITEM", "W018-001-001", 1, 0),
        ("W018-001-009-001", "ITEM", None, 9, 1),
    ]


def test_f008_inner_items_come_in_with_their_pages(blank_house: House):
    said = (
        "档号,题名,密级,页数,页号\n"
        "W018-001-001,南湖泵站大修文件汇集,内部,58,\n"
        "W018-001-001-001,关于大修的请示,内部,12,001-012\n"
        "W018-001-001-002,关于大修的批复,内部,4,13\n"
        "W018-001-001-003,工程预算,内部,4,廿九\n"
    )
    source = read_list(said.encode(), "list.csv")
    assert source.place(Heading.PAGE_NO) == 4
    run = judged(source, profile=Profile.P5, pending=False)
    assert verdicts(run) == [Verdict.READY] * 3 + [Verdict.PAGES_NOT_CLEAR]
    brought_in(blank_house.room, source, run)
    asked = "reference_code, page_no, bound_pages"
    assert kept(blank_house, asked, "W018%") == [
        ("W018-001-001", None, None),
        ("W018-001-001-001", "1-12", 12),
        ("W018-001-001-002", "13", 4),
    ]


@pytest.mark.parametrize(
    ("unit", "level", "verdict"),
    [
        ("青梧研究所", "机密", Verdict.BEYOND_OWN_POWER),
        (" 青梧 ", "机密", Verdict.BEYOND_OWN_POWER),
        ("青梧研究所", "秘密", Verdict.READY),
        ("某某委员会", "机密", Verdict.READY),
        ("", "机密", Verdict.READY),
    ],
)
def test_r142_a_level_above_our_own_power_waits_to_be_compared_with_the_paper(unit: str, level: str, verdict: Verdict):
    list_ = f"档号,题名,密级,定密单位\nZ109-WS·2019-Y-BGS-0001,甲,{level},{unit}\n"
    source = read_list(list_.encode(), "目录.csv")
    room = replace(ROOM, own_names=frozenset({"青梧研究所", "青梧"}), own_power=Level.MIMI)
    run = judge(source, ANSWERS, room)
    assert verdicts(run) == [verdict]
    assert len(run.pending) == (verdict is Verdict.BEYOND_OWN_POWER)
