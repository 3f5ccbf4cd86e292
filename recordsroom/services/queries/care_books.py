"""The registers of the care for the room as rows of a file (G-25 to G-27)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.values import Level
from recordsroom.services.queries.care_papers import TREAT_KINDS, faults_phrase, limits_words
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.room_care import climate_register, inspection_register, treatment_register
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

Line = tuple[tuple[Cell, ...], Level | None]
CLIMATE = (
    ("序号", 6), ("时间", 18), ("库房", 24), ("限值", 24), ("温度（0.1℃）", 12), ("湿度（0.1%）", 12), ("超限", 8),
    ("变化过大", 8), ("天气", 10), ("采取措施", 30), ("措施后温度（0.1℃）", 16), ("措施后湿度（0.1%）", 16),
    ("记录人", 12),
)  # fmt: skip
LOOKS = (
    ("序号", 6), ("检查时间", 18), ("检查人", 12), ("同查人", 12), ("不合格项", 24), ("发现问题", 30), ("处理措施", 30),
    ("整改时间", 18), ("整改确认", 12), ("整改情况", 30),
)  # fmt: skip
TREATMENTS = (
    ("序号", 6), ("编号", 14), ("档号", 30), ("密级", 14), ("方式", 8), ("破损情况", 24), ("承办", 24), ("协议号", 16),
    ("监修人", 12), ("开始", 12), ("归还", 12), ("结果", 24), ("经手人", 12),
)  # fmt: skip


def climate_lines(sight: Sight, month: str) -> Iterator[Line]:
    """Every reading of a month, or of all of them; figures in tenths, as whole numbers."""
    for one in reversed(climate_register(sight)):
        if f"{one.at:%Y-%m}".startswith(month):
            out, swung = (None if one.within else "是"), ("是" if one.swung else None)
            head = (f"{one.at:%Y-%m-%d %H:%M}", one.watch.name, limits_words(one.watch.limits))
            figures = (one.temperature, one.humidity, out, swung, one.weather or None, one.measure or None)
            yield (*head, *figures, *one.after, one.by), None


def look_lines(sight: Sight, month: str) -> Iterator[Line]:
    """Every look around of a month, or of all of them."""
    for row in reversed(inspection_register(sight)):
        if f"{row.at:%Y-%m}".startswith(month):
            one = row.inspection
            mended = f"{row.mended:%Y-%m-%d %H:%M}" if row.mended else None
            head = (
                f"{row.at:%Y-%m-%d %H:%M}",
                row.by,
                one.inspected_with or None,
                faults_phrase(one.failed).zh or None,
            )
            found = (one.fault_found or None, one.fault_action or None)
            yield (*head, *found, mended, row.mended_by or None, one.mended_how or None), None


def treatment_lines(sight: Sight, month: str) -> Iterator[Line]:
    """Every order of a month, or of all of them."""
    for row in reversed(treatment_register(sight)):
        if f"{row.since:%Y-%m}".startswith(month):
            one, piece = row.treatment, row.piece
            level = None if piece.level is None else int(piece.level)
            mark = mark_words(level, piece.scheme, piece.secrecy_term)
            head = (one.treatment_no, piece.reference_code, mark, TREAT_KINDS[one.treat_kind].zh, one.defect)
            beside = (one.treated_by, one.agreement_no or None, one.watched_by or None)
            until = f"{row.until:%Y-%m-%d}" if row.until else None
            yield (*head, *beside, f"{row.since:%Y-%m-%d}", until, one.treat_result or None, row.by), piece.level
