"""The columns of a preview: each record from its old code to its new one; and those of the items to pick from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.arranging import ArrangedRow, Subject
from ui.arranging.words import change_role, change_words, mark_words
from ui.holdings.words import title_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_CODE_WIDTH, _CHIP_WIDTH, _WHAT_WIDTH, _WHAT_LEAST = 212, 102, 156, 112

ARRANGED: tuple[Column[ArrangedRow], ...] = (
    Column(
        lambda: translate("Column", "Code until now"),
        lambda row: row.old_code or "–",
        kind=Kind.CODE,
        name="old",
        width=_CODE_WIDTH,
        quiet=lambda row: row.old_code != row.new_code,
    ),
    Column(
        lambda: translate("Column", "Code from now on"),
        lambda row: row.new_code,
        kind=Kind.CODE,
        name="new",
        width=_CODE_WIDTH,
    ),
    Column(
        lambda: translate("Column", "Title"),
        lambda row: title_words(row.title, stub=row.stub),
        name="title",
        stretch=True,
        quiet=lambda row: row.title is None,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: mark_words(row.after),
        kind=Kind.LEVEL,
        level=lambda row: int(row.after.level or 0),
        name="level",
        width=_CHIP_WIDTH,
    ),
    Column(
        lambda: translate("Column", "What changes"),
        change_words,
        kind=Kind.STATE,
        role=change_role,
        name="what",
        width=_WHAT_WIDTH,
        # What was before can be long; codes and levels are never cut for it.
        least=_WHAT_LEAST,
    ),
)
PAGE_NO, _PAGE_WIDTH = 2, 88
"""Which column of the list to pick from tells where items stand in their file."""
PICKED: tuple[Column[Subject], ...] = (
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.code,
        kind=Kind.CODE,
        name="code",
        width=_CODE_WIDTH,
    ),
    Column(
        lambda: translate("Column", "Title"),
        lambda row: title_words(row.title, stub=row.stub),
        name="title",
        stretch=True,
        quiet=lambda row: row.title is None,
    ),
    Column(
        lambda: translate("Column", "Page no."),
        lambda row: row.page_no or "–",
        kind=Kind.NUMBER,
        name="page_no",
        width=_PAGE_WIDTH,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: mark_words(row.mark),
        kind=Kind.LEVEL,
        level=lambda row: int(row.mark.level or 0),
        name="level",
        width=_CHIP_WIDTH,
    ),
)
