"""The notes kept with a file and with a box: 卷内备考表 (F-08) and 盒内备考表 (F-06), sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.lines import break_lines
from recordsroom.services.documents.measure import A4, POINT
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table

_WIDE, _SIZE = 116.0, 10.0
_EMS = (_WIDE - 2) / POINT / _SIZE


@dataclass(frozen=True, repr=False)
class NoteLine:
    """One line of a note; only the first line of a sentence says when and by whom it was written."""

    sentence: str | Phrase
    written_on: str = ""
    written_by: str = ""


def sentence_lines(sentence: str, written_on: str = "", written_by: str = "") -> Iterator[NoteLine]:
    """A sentence on as many lines as it takes; whoever reads it knows by the day where the next begins."""
    broken = break_lines(sentence, Face.SANS, _EMS)
    for number, line in enumerate(broken):
        words = "".join(run.text for run in line.runs)
        yield NoteLine(words) if number else NoteLine(words, written_on, written_by)


_TABLE: Table[NoteLine] = Table(
    (
        Column(Phrase(zh="情况说明", en="What is to be known"), _WIDE, lambda line: line.sentence, gives=True),
        Column(Phrase(zh="日期", en="Date"), 24, lambda line: line.written_on, across="centre"),
        Column(Phrase(zh="登记人", en="Written by"), 30, lambda line: line.written_by, across="centre"),
    ),
    tall=9,
    page=A4,
)
_LINES = (
    NoteLine(Phrase(zh="本卷共 12 件 86 页。", en="12 items, 86 pages in all.")),
    NoteLine("拆卷：第 0004、0005 件移出本卷，另立 C038-001-014。", "2026-03-02", "林素贞"),
)

FILE_NOTE: Book[NoteLine] = Book(
    "file_note",
    Phrase(zh="卷内备考表", en="Note of the file"),
    _TABLE,
    (
        Phrase(zh="立卷人：", en="Filed by:"),
        Phrase(zh="检查人：", en="Checked by:"),
        Phrase(zh="立卷时间：　　　年　月　日", en="Filed on:"),
    ),
    totals=False,
    samples=(ListPage("C038-001-002　东湖水源地保护", _LINES, beside="1 / 1"),),
)
BOX_NOTE: Book[NoteLine] = Book(
    "box_note",
    Phrase(zh="盒内备考表", en="Note of the box"),
    _TABLE,
    (
        Phrase(zh="整理人：", en="Arranged by:"),
        Phrase(zh="整理日期：　　年　月　日", en="Arranged on:"),
        Phrase(zh="检查人：", en="Checked by:"),
        Phrase(zh="检查日期：　　年　月　日", en="Checked on:"),
    ),
    totals=False,
    samples=(ListPage("盒 0012　Z109-WS·2011-Y-BGS　1–45", _LINES[:1], beside="1 / 1"),),
)
FILE_FORM, BOX_FORM = FILE_NOTE.form(), BOX_NOTE.form()
