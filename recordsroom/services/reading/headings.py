"""What the columns of a list are called, and what they are taken for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum, unique
from unicodedata import normalize

from recordsroom.services.reading.sheet import SheetRow


@unique
class Heading(StrEnum):
    """What a column of a list can be."""

    SERIAL = "SERIAL"
    REFERENCE_CODE = "REFERENCE_CODE"
    DOCUMENT_NO = "DOCUMENT_NO"
    RESPONSIBLE_BODY = "RESPONSIBLE_BODY"
    TITLE = "TITLE"
    DATED = "DATED"
    LEVEL = "LEVEL"
    PAGES = "PAGES"
    COPY_NO = "COPY_NO"
    RETENTION = "RETENTION"
    REMARKS = "REMARKS"


_CALLED: dict[Heading, tuple[str, ...]] = {
    Heading.SERIAL: ("序号", "顺序号", "编号", "xh", "no"),
    Heading.REFERENCE_CODE: ("档号", "档案号", "档案编号", "dh", "referencecode", "reference"),
    Heading.DOCUMENT_NO: ("文号", "文件编号", "发文号", "文件号", "发文字号", "wh", "wjbh", "documentno"),
    Heading.RESPONSIBLE_BODY: ("责任者", "责任人", "作者", "发文单位", "发文机关", "zrz", "responsiblebody", "author"),
    Heading.TITLE: ("题名", "标题", "文件题名", "文件标题", "案卷题名", "名称", "tm", "title"),
    Heading.DATED: ("日期", "成文日期", "文件日期", "形成日期", "时间", "rq", "cwrq", "date"),
    Heading.LEVEL: ("密级", "密级和保密期限", "密级及保密期限", "保密级别", "mj", "level", "classification"),
    Heading.PAGES: ("页数", "页次", "总页数", "张数", "ys", "pages"),
    Heading.COPY_NO: ("份号", "fh", "copyno"),
    Heading.RETENTION: ("保管期限", "保存期限", "期限", "bgqx", "retention"),
    Heading.REMARKS: ("备注", "说明", "附注", "bz", "remarks", "notes"),
}
_HEADINGS = {name: heading for heading, names in _CALLED.items() for name in names}
_UNSAID = re.compile(r"[\s\W_]+")
_LOOKED_AT = 10
_ENOUGH = 2


def heading_row(rows: Sequence[SheetRow]) -> int | None:
    """Where the row of headings stands among the first rows: the one with the most columns that we know."""
    known = [sum(1 for heading in headings_of(row.cells) if heading) for row in rows[:_LOOKED_AT]]
    best = max(known, default=0)
    return known.index(best) if best >= _ENOUGH else None


def headings_of(columns: Sequence[str]) -> tuple[Heading | None, ...]:
    """What each column is taken for; of two that are called alike the first counts."""
    taken: list[Heading | None] = []
    for column in columns:
        heading = _HEADINGS.get(_UNSAID.sub("", normalize("NFKC", column).lower()))
        taken.append(None if heading in taken else heading)
    return tuple(taken)
