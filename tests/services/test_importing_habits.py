"""Lists as rooms really write them: dashes for nothing, marks without a star, odd dates, holders that are none."""

from __future__ import annotations

import pytest

from recordsroom.domain.dates import WrittenDate
from recordsroom.domain.values import Level
from recordsroom.services.reading.dry_run import Verdict
from recordsroom.services.reading.habits import listed_dates, listed_mark, listed_retention
from recordsroom.services.reading.headings import Heading, heading_of
from recordsroom.services.reading.source import SourceList, read_list
from recordsroom.services.reading.words import gone, holder
from tests.lists import as_bytes
from tests.services.bringing import judged, verdicts

_COLUMNS = (
    *("档号", "题名", "文号", "责任者", "日期", "密级", "保管期限", "页数", "件数", "页号"),
    *("份号", "份数", "载体", "紧急程度", "存放位置", "去向", "条码", "备注"),
)
CODE = "W018-WS·2021-Y-GH-0001"


def one_row(**cells: str) -> SourceList:
    told = {"档号": CODE, "题名": "关于南湖泵站的请示"} | cells
    return read_list(as_bytes([[told.get(name, "") for name in _COLUMNS]], headings=_COLUMNS), "a.csv")


@pytest.mark.parametrize("sign", ["—", "-", "——", "/", "无"])
def test_a_sign_that_says_nothing_is_an_empty_cell(sign: str):
    told = dict.fromkeys(_COLUMNS[2:-1], sign)
    run = judged(one_row(**told))
    assert verdicts(run) == [Verdict.READY]
    empty = judged(one_row())
    assert run.accepted == empty.accepted
    assert run.asked == empty.asked


def test_a_sign_is_as_little_in_a_row_that_is_looked_at_by_itself():
    run = judged(one_row(份号="000616", 页数="—", 密级="—", 保管期限="—", 文号="无"))
    assert verdicts(run) == [Verdict.READY]
    (record,) = run.accepted
    assert (record.pages, record.level, record.document_no) == (None, Level.PUBLIC, None)


def test_a_dash_is_no_code_and_a_title_is_kept_as_it_stands():
    assert verdicts(judged(one_row(档号="—"), pending=False)) == [Verdict.CODE_MISSING]
    assert judged(one_row(题名="无")).accepted[0].title == "无"


@pytest.mark.parametrize(
    ("text", "level", "term"),
    [
        ("机密20年", Level.JIMI, "20年"),
        ("机密 20年", Level.JIMI, "20年"),
        ("机密（20年）", Level.JIMI, "20年"),
        ("机密·20年", Level.JIMI, "20年"),
        ("秘密级", Level.MIMI, None),
        ("机密级★20年", Level.JIMI, "20年"),
        ("绝密★30", Level.JUEMI, "30年"),
        ("秘密6个月", Level.MIMI, "6个月"),
    ],
)
def test_a_mark_is_read_without_its_star(text: str, level: Level, term: str | None):
    mark = listed_mark(text)
    assert mark is not None
    assert (mark.level, mark.term) == (level, term)


@pytest.mark.parametrize("text", ["密", "机密★20年解密", "已解密", "机密若干", "秘密★2年-内部", "绝密（", "★机密"])
def test_what_is_no_mark_is_never_guessed(text: str):
    mark = listed_mark(text)
    assert mark is None or (text, mark.level, mark.term) == ("绝密（", Level.JUEMI, None)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("永久保存", "Y"),
        ("长期保管", "LONG"),
        ("长期（16-50年）", "LONG"),
        ("短", "SHORT"),
        ("定期（30年）", "D30"),
        ("30", "D30"),
        ("3", None),
        ("永久/长期", None),
        ("定期", None),
    ],
)
def test_a_retention_period_is_read_as_lists_have_it(text: str, period: str | None):
    assert listed_retention(text) == period


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1988年度", WrittenDate("1988", False)),
        ("约1988年", WrittenDate("1988", True)),
        ("1988?", WrittenDate("1988", True)),
        ("1988年5月左右", WrittenDate("1988-05", True)),
        ("（1988）", WrittenDate("1988", True)),
        ("〔1988.5〕", WrittenDate("1988-05", True)),
        ("1988 05 09", WrittenDate("1988-05-09", False)),
        ("1988,5,9", WrittenDate("1988-05-09", False)),
        ("2021-9-17 星期五", WrittenDate("2021-09-17", False)),
        ("1987年3月至11月", WrittenDate("1987-03", False, "1987-11")),
        ("1988年5月9日-12日", WrittenDate("1988-05-09", False, "1988-05-12")),
        ("1988.5.9-5.12", WrittenDate("1988-05-09", False, "1988-05-12")),
        ("1988年5月9日至6月1日", WrittenDate("1988-05-09", False, "1988-06-01")),
        ("88.5.9", None),
        ("1988.13", None),
        ("约不久", None),
        ("1988.5.9-12", None),
        ("1988年5月9日-2日", None),
        ("", None),
    ],
)
def test_dates_are_read_as_lists_have_them(text: str, told: WrittenDate | None):
    assert listed_dates(text) == told


@pytest.mark.parametrize("word", ["本室", "在库房", "档案室", "库存", "原处", "空", "正常", "已归档", "已归还2020.1.1"])
def test_p003_where_a_thing_stands_is_nobody_who_has_it(word: str):
    assert holder(word) is None


@pytest.mark.parametrize("word", ["已销毁(2019)", "已销毁，见清册", "已注销", "移交市档案馆", "已移交市档案馆"])
def test_what_has_left_for_good_is_charged_to_nobody(word: str):
    assert gone(word) and holder(word) is None


@pytest.mark.parametrize("word", ["张三", "规划室", "已移交张三", "遗失"])
def test_p003_who_has_it_is_still_charged(word: str):
    assert not gone(word) and holder(word) == word


@pytest.mark.parametrize(
    ("column", "heading"),
    [
        ("文件形成时间", Heading.DATED),
        ("文件形成日期", Heading.DATED),
        ("柜架号", Heading.PLACE),
        ("实体位置", Heading.PLACE),
        ("卷内页数", Heading.PAGES),
        ("载体数量", Heading.COPIES),
    ],
)
def test_more_headings_of_rooms_are_guessed(column: str, heading: Heading):
    assert heading_of(column) is heading


_SHORT = ("档号", "题名", "日期", "密级", "页数")


def listed(*rows: tuple[str, ...]) -> SourceList:
    return read_list(as_bytes(rows, headings=_SHORT), "a.csv")


def item(number: int, title: str) -> tuple[str, ...]:
    return (f"W018-WS·2021-Y-GH-{number:04d}", title, "20210917", "内部", "12")


@pytest.mark.parametrize(
    "title", ["总计划任务书", "累计折旧说明", "小计算机购置请示", "合计划拨经费的函", "合计共同研究"]
)
def test_a_title_that_begins_like_a_total_is_a_record(title: str):
    source = listed(item(1, "甲"), item(2, title))
    assert (len(source.rows), source.totals) == (2, ())


@pytest.mark.parametrize(
    "last",
    [
        ("合计", "", "", "", "24"),
        ("", "合 计：2件", "", "", "24"),
        ("总计2件24页", "", "", "", ""),
        ("合计件数：2", "", "", "", ""),
        ("共计十二件", "", "", "", ""),
        ("", "以下空白", "", "", ""),
        ("制表人：张三", "", "审核人：李四", "", ""),
        ("填表日期：2021-12-31", "", "", "", ""),
        ("第 1 页 共 1 页", "", "", "", ""),
    ],
)
def test_totals_and_what_stands_below_them_are_no_records(last: tuple[str, ...]):
    source = listed(item(1, "甲"), item(2, "乙"), last)
    assert (len(source.rows), source.totals) == (2, (4,))


def test_an_apostrophe_that_made_a_cell_text_is_none_of_it():
    source = listed(("'W018-WS·2021-Y-GH-0001", "'甲", "'20210917", "内部", "'12"), item(2, "乙"))
    run = judged(source, pending=False)
    assert verdicts(run) == [Verdict.READY, Verdict.READY]
    one = run.accepted[0]
    assert (one.reference_code, one.title, one.dated, one.pages) == (CODE, "甲", "2021-09-17", 12)
    twice = listed(("'W018-WS·2021-Y-GH-0001", "甲", "", "内部", ""), item(1, "乙"))
    assert set(verdicts(judged(twice, pending=False))) == {Verdict.CODE_TWICE}
    assert verdicts(judged(listed(("'W018-WS·2021-Y-GH-0001", "'=1+1", "", "内部", "")))) == [Verdict.FORMULA]


@pytest.mark.parametrize("year", ["2021", "2021.0", "2021年", "2021年度"])
def test_the_year_of_a_code_may_be_told_with_its_unit(year: str):
    headings = ("全宗号", "门类", "年度", "保管期限", "机构", "件号", "题名")
    row = ("W018", "WS", year, "永久保存", "GH", "1", "甲")
    source = read_list(as_bytes([row], headings=headings), "a.csv")
    assert [one.reference_code for one in judged(source).accepted] == [CODE]


@pytest.mark.parametrize("copy_no", ["", "000616"])
def test_r022_a_level_that_nobody_knows_is_never_taken_for_none(copy_no: str):
    # The keeper said that an empty level means 非密; what is 不详 is not said to be that.
    (record,) = judged(one_row(密级="不详", 责任者="不详", 份号=copy_no)).accepted
    assert (record.level, record.responsible_body) == (None, None)
