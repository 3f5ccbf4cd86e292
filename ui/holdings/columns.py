"""The columns of the list of records."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.search import Order
from ui.holdings.words import (
    custody_role,
    dated_words,
    mark_words,
    retention_words,
    state_words,
    title_words,
    to_be_checked,
)
from ui.rows import Column, Kind

translate = QCoreApplication.translate

# Wide enough for a long code, the longest term and the longest state, which the first rows need not hold.
_CODE_WIDTH, _CHIP_WIDTH, _STATE_WIDTH = 224, 102, 96

RECORDS: tuple[Column[RecordRow], ...] = (
    Column(
        heading=lambda: translate("Holdings", "Reference code"),
        text=lambda row: row.reference_code,
        kind=Kind.CODE,
        name=Order.CODE.value,
        width=_CODE_WIDTH,
    ),
    Column(
        heading=lambda: translate("Holdings", "Title"),
        text=lambda row: title_words(row.title, stub=row.stub),
        name="title",
        stretch=True,
        quiet=lambda row: row.title is None,
        sortable=False,
    ),
    Column(
        heading=lambda: translate("Holdings", "Document no."),
        text=lambda row: row.document_no or "–",
        name="document_no",
        sortable=False,
        shown=False,
    ),
    Column(
        heading=lambda: translate("Holdings", "Responsible"),
        text=lambda row: row.responsible_body or "–",
        name="responsible_body",
        sortable=False,
        shown=False,
    ),
    Column(
        heading=lambda: translate("Holdings", "Year"),
        text=lambda row: str(row.year) if row.year else to_be_checked(),
        kind=Kind.NUMBER,
        name="year",
        sortable=False,
        shown=False,
    ),
    Column(
        heading=lambda: translate("Holdings", "Date"),
        text=lambda row: dated_words(row.dated, row.dated_uncertain),
        kind=Kind.DATE,
        name=Order.DATED.value,
        quiet=lambda row: row.dated is None,
    ),
    Column(
        heading=lambda: translate("Holdings", "Retention"),
        text=lambda row: retention_words(row.retention),
        name="retention",
        sortable=False,
        # The reference code says it too, and the title needs the room.
        shown=False,
        quiet=lambda row: row.retention is None,
    ),
    Column(
        heading=lambda: translate("Holdings", "Level"),
        text=lambda row: mark_words(row.level, row.scheme, row.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=_CHIP_WIDTH,
        sortable=False,
    ),
    Column(
        heading=lambda: translate("Holdings", "Whereabouts"),
        text=state_words,
        kind=Kind.STATE,
        role=lambda row: custody_role(row.custody),
        name="custody",
        width=_STATE_WIDTH,
        sortable=False,
    ),
)
