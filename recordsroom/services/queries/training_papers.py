"""The register of training and undertakings on paper and as rows of a file (G-35)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.training import TrainingKind
from recordsroom.domain.values import Level
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.training_register import BOOK, TrainingBookLine, training_totals
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.training import TrainingRow, training_register
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

TRAINING_KINDS = {
    TrainingKind.TRAINING: Phrase("培训", "training"),
    TrainingKind.UNDERTAKING: Phrase("保密承诺书", "undertaking"),
    TrainingKind.DUTY_LETTER: Phrase("保密责任书", "duty letter"),
}
COLUMNS = (
    ("序号", 6), ("日期", 12), ("姓名", 12), ("单位", 24), ("种类", 14), ("内容", 30), ("编号", 18), ("有效至", 12),
    ("登记人", 12),
)  # fmt: skip


def training_pages(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The lines of these years, of this one where none is named."""
    every, rows = training_register(sight)[::-1], list[MonthRow]()
    for year in of or (sight.today.year,):
        lines = [_line(one) for one in every if one.on.year == year]
        rows += BOOK.pages(str(year), lines, training_totals(len(lines)))
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def training_rows(sight: Sight, month: str) -> Iterator[tuple[tuple[Cell, ...], Level | None]]:
    """Every line of a month, or of all of them."""
    for one in reversed(training_register(sight)):
        if f"{one.on:%Y-%m}".startswith(month):
            until = one.until.isoformat() if one.until else None
            who = (one.on.isoformat(), one.name, one.unit or None, TRAINING_KINDS[one.kind].zh)
            yield (*who, one.about, one.number or None, until, one.by), None


def _line(one: TrainingRow) -> TrainingBookLine:
    until = one.until.isoformat() if one.until else ""
    kind = TRAINING_KINDS[one.kind]
    return TrainingBookLine(one.on.isoformat(), until, one.name, one.unit, kind, one.number, one.about, "", one.by)
