"""The registers of secrecy as rows of a file (G-06, G-07); no title leaves (R-22)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Level
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.secrecy import secrecy_register
from recordsroom.services.queries.secrecy_month_papers import CARRIERS
from recordsroom.services.queries.secrecy_papers import KINDS, new_words, old_words
from recordsroom.services.queries.secret_matters import secret_matters
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

Line = tuple[tuple[Cell, ...], Level | None]
SECRECY_COLUMNS: dict[Book, tuple[tuple[str, int], ...]] = {
    Book.SECRECY: (
        ("序号", 6), ("文号", 18), ("决定日期", 12), ("事项", 12), ("档号", 30), ("原密级", 14), ("现密级", 14),
        ("原到期", 12), ("现到期", 12), ("依据", 24), ("来文号", 18), ("来文日期", 12), ("承办人", 12),
        ("定密责任人", 12), ("说明", 24),
    ),
    Book.SECRETS: (
        ("序号", 6), ("档号", 30), ("载体形式", 12), ("产生时间", 12), ("密级", 14), ("到期", 12), ("定密依据", 24),
        ("知悉范围", 24), ("承办人", 12), ("批准人", 12), ("日期", 12),
    ),
}  # fmt: skip
"""The headings with their widths in characters."""


def decision_lines(sight: Sight, month: str) -> Iterator[Line]:
    """Every decision of a month, or all of them, the oldest first."""
    for one in reversed(secrecy_register(sight)):
        if month and f"{one.decided_on:%Y-%m}" != month:
            continue
        until = (one.old_until, one.new_until, one.notice_on)
        old, new, noticed = (day.isoformat() if day else None for day in until)
        cells = (
            one.act_no or None, one.decided_on.isoformat(), KINDS[one.kind].zh, one.reference_code, old_words(one),
            new_words(one), old, new, one.basis, one.notice_no or None, noticed, one.drafter or None,
            one.classifier or None, one.reason or None,
        )  # fmt: skip
        yield cells, max(one.new_level, one.old_level or Level.PUBLIC)


def matter_lines(sight: Sight, month: str) -> Iterator[Line]:
    """Every state secret of a month, or all of them, the oldest first."""
    for one in reversed(secret_matters(sight)):
        if not month or one.month == month:
            cells = (
                one.reference_code, "、".join(CARRIERS[kind] for kind in one.carriers), one.produced or None,
                mark_words(int(one.level), one.scheme, one.secrecy_term), one.until.isoformat() if one.until else None,
                one.basis or None, one.scope or None, one.drafter or None, one.classifier or None,
                one.on.isoformat() if one.on else None,
            )  # fmt: skip
            yield cells, one.level
