"""The print register G-30 as pages and as rows of a file: of a month, or of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.printing import JOURNAL_FILE, FileKind, PaperEnd, PrintState
from recordsroom.domain.secrecy_marks import level_said
from recordsroom.domain.values import Level
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.print_book import FAILED, PRINTED, STARTED, WRITTEN, PrintLine
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.print_register import PrintRow, jobs_of
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

COLUMNS = (
    ("序号", 6), ("打印编号", 14), ("时间", 18), ("表单", 28), ("密级", 10), ("页数", 8), ("份数", 8),
    ("枚数、件数", 10), ("废页", 8), ("状态", 10), ("用途", 24), ("批准人", 12), ("交给", 18), ("纸件去向", 12),
    ("去向日期", 12), ("监销人", 12), ("打印人", 12),
)  # fmt: skip
_ENDS = {
    PaperEnd.RETURNED: Phrase(zh="收回", en="came back"),
    PaperEnd.FILED: Phrase(zh="归档", en="filed"),
    PaperEnd.DESTROYED: Phrase(zh="销毁", en="destroyed"),
}
_NAMES = {form.key: form.name for form in FORMS}
_FILE = Phrase(zh="导出的清单", en="Exported list")
_JOURNAL = Phrase(zh="导出的日志", en="Exported journal")


def print_book(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The jobs of these months, this month where none is named; what was printed is told by its form alone."""
    rows = [row for month in sorted(months_named(sight, of)) for row in jobs_of(sight, month)]
    lines = tuple(_line(number, row) for number, row in enumerate(rows, 1))
    return LabelRun(of, lines, Level.INTERNAL) if lines else NOTHING


def print_rows(sight: Sight, month: str) -> Iterator[tuple[tuple[Cell, ...], Level | None]]:
    """The same as rows of a file, those of a year or of all of them too."""
    for row in jobs_of(sight, month):
        told = row.account
        ended: tuple[Cell, ...] = (None,) * 3
        if told is not None and told.ended is not None:
            ended = (_ENDS[told.ended].zh, told.ended_on.isoformat() if told.ended_on else None, told.seen_by or None)
        account = (told.purpose, told.approver or None, told.given_to or None) if told else (None,) * 3
        yield (
            row.serial, f"{row.started_at:%Y-%m-%d %H:%M}", _name(row).zh, level_said(row.level), row.pages,
            row.copies, row.pieces or None, row.spoiled or None, _state(row).zh, *account, *ended, row.operator,
        ), None  # fmt: skip


def _line(number: int, row: PrintRow) -> PrintLine:
    told = row.account
    amount = str(row.pieces or row.pages)
    return PrintLine(
        number=number,
        serial=row.serial,
        at=f"{row.started_at:%Y-%m-%d %H:%M}",
        form=_name(row),
        level=level_said(row.level),
        amount=f"{amount}×{row.copies}" if row.copies > 1 else amount,
        spoiled=str(row.spoiled or ""),
        state=_state(row),
        purpose=told.purpose if told else "",
        approver=told.approver if told else "",
        given_to=told.given_to if told else "",
        ended=_ENDS[told.ended] if told and told.ended else "",
        operator=row.operator,
    )


def _name(row: PrintRow) -> Phrase:
    if row.form == JOURNAL_FILE:
        return _JOURNAL
    return _FILE if row.form in set(FileKind) else _NAMES.get(row.form, Phrase(row.form, row.form))


def _state(row: PrintRow) -> Phrase:
    if row.state is not PrintState.DONE:
        return STARTED if row.state is PrintState.STARTED else FAILED
    return WRITTEN if row.exported else PRINTED
