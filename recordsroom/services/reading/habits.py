"""What lists write otherwise than the standards: dashes for nothing, marks without their star, terms in brackets."""

from __future__ import annotations

import re
from unicodedata import normalize

from recordsroom.domain.dates import WrittenDate, read_dates
from recordsroom.domain.retention import read_retention
from recordsroom.domain.secrecy_marks import SecrecyMark, read_mark
from recordsroom.services.reading.headings import Heading

_UNKNOWN, _AS_IT_IS = "不详", frozenset[str]()
NOTHING = frozenset(["-", "—", "——", "–", "/", "－", "／", "无", _UNKNOWN])
"""A cell with such a sign alone says nothing, as an empty one does."""
_MARK = re.compile(r"(秘密|机密|绝密)级?[★☆*·:,]?\(?([^()]*)\)?")
_BARE_YEARS = re.compile(r"\d{1,2}")
_WORDS = re.compile(r"(永久?|长期?|短期?)(?:\(.*\))?")
_YEARS = re.compile(r"(?:定期)?\(?(\d{1,3})年\)?")
_USUAL_YEARS = frozenset({"10", "15", "25", "30"})
"""Periods that may stand without their unit; smaller numbers are codes of older products, each with its own."""
_WHOLE = {"永": "永久", "长": "长期", "短": "短期"}
_WEEKDAY = re.compile(r"\(?(?:星期|周)[一二三四五六日天]\)?$")
_TO = r"\s*(?:至|到|~|—+|–|-)\s*"
_RESPELT = (
    (re.compile(r"约(.+)"), "[{0}]"),
    (re.compile(r"(.+?)(?:\?|左右|前后)"), "[{0}]"),
    (re.compile(r"[(〔](.+)[)〕]"), "[{0}]"),
    (re.compile(r"(\d{4})[ ,](\d{1,2})"), "{0}.{1}"),
    (re.compile(r"(\d{4})[ ,](\d{1,2})[ ,](\d{1,2})"), "{0}.{1}.{2}"),
    (re.compile(rf"(\d{{4}})年(\d{{1,2}})月?{_TO}(\d{{1,2}})月"), "{0}.{1}至{0}.{2}"),
    (re.compile(rf"(\d{{4}})年(\d{{1,2}})月(\d{{1,2}})日?{_TO}(\d{{1,2}})日"), "{0}.{1}.{2}至{0}.{1}.{3}"),
    (
        re.compile(rf"(\d{{4}})[年.](\d{{1,2}})[月.](\d{{1,2}})日?{_TO}(\d{{1,2}})[月.](\d{{1,2}})日?"),
        "{0}.{1}.{2}至{0}.{3}.{4}",
    ),
)
"""How else dates are written, and the spelling that the standard has for each."""


def silent_signs(heading: Heading) -> frozenset[str]:
    """What says nothing under this heading; a level that is not known is not one that is empty (R-22)."""
    if heading.stands_as_it_is:
        return _AS_IT_IS
    return NOTHING - {_UNKNOWN} if heading is Heading.LEVEL else NOTHING


def plain_text(cell: str) -> str:
    """A cell without the apostrophe by which table programs, and our own lists, make it a text."""
    return cell[1:].lstrip() if cell.startswith("'") else cell


def listed_mark(text: str) -> SecrecyMark | None:
    """A mark as lists have it: 机密级, 机密20年, 机密（20年）, 绝密★30 too."""
    if mark := read_mark("待核" if text == _UNKNOWN else text):
        return mark
    found = _MARK.fullmatch(_close(text))
    if not found:
        return None
    level, term = found.groups()
    if _BARE_YEARS.fullmatch(term):
        term += "年"
    return read_mark(f"{level}★{term}" if term else level)


def listed_retention(text: str) -> str | None:
    """A retention period as lists have it: 永久保存, 定期（30年）, 长期(16-50年), 30 too."""
    if known := read_retention(text):
        return known
    plain = re.sub("保存|保管", "", _close(text))
    if word := _WORDS.fullmatch(plain):
        return read_retention(_WHOLE[word[1][0]])
    years = _YEARS.fullmatch(plain)
    if years or plain in _USUAL_YEARS:
        return read_retention(f"{years[1] if years else plain}年")
    return None


def listed_dates(text: str) -> WrittenDate | None:
    """Dates as lists have them: 1988年度, 约1988年, (1988), 1988 05 09, 1988年5月9日-12日, 1987年3月至11月 too."""
    if known := read_dates(text):
        return known
    plain = _WEEKDAY.sub("", normalize("NFKC", text).strip()).removeprefix("公元").replace("年度", "年")
    for pattern, meant in _RESPELT:
        if found := pattern.fullmatch(plain):
            return read_dates(meant.format(*found.groups()))
    return read_dates(plain)


def _close(text: str) -> str:
    return "".join(normalize("NFKC", text).split())
