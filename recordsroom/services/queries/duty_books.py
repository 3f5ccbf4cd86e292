"""The registers of what leaves, moves and is called in, and of who is on duty, as rows of a file; no title (R-22)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Level
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.carry_papers import CHANNELS
from recordsroom.services.queries.chase_register import chases_of_month
from recordsroom.services.queries.dispatch_papers import called_in
from recordsroom.services.queries.dispatches import dispatches_of_month
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.file_list import catalogues
from recordsroom.services.queries.movement_papers import DIRECTIONS, stood
from recordsroom.services.queries.movements import moves_of_month
from recordsroom.services.queries.pieces import Piece
from recordsroom.services.queries.recall_notice import CHASE_WAYS
from recordsroom.services.queries.shift_papers import closing_said, sealed_said
from recordsroom.services.queries.shifts import shifts_of_month
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

Line = tuple[tuple[Cell, ...], Level | None]

DUTY_COLUMNS: dict[Book, tuple[tuple[str, int], ...]] = {
    Book.DISPATCHES: (
        ("序号", 6), ("发文编号", 16), ("发出时间", 18), ("收文单位", 24), ("档号", 30), ("份号", 12), ("密级", 14),
        ("份数", 6), ("渠道", 12), ("封签", 16), ("送件人", 12), ("经手人", 12), ("签收人", 12), ("签收日期", 12),
        ("回执号", 16), ("应退日期", 12), ("清退", 12),
    ),
    Book.CATALOGUES: (
        ("序号", 6), ("目录号", 30), ("目录名称", 30), ("全宗号", 10), ("年度", 12), ("保管期限", 16), ("卷数", 8),
        ("起卷号", 10), ("止卷号", 10), ("总页数", 10), ("备注", 20),
    ),
    Book.MOVEMENTS: (
        ("序号", 6), ("时间", 18), ("出入", 8), ("档号", 30), ("份号", 12), ("密级", 14), ("由", 24), ("至", 24),
        ("利用者", 12), ("依据", 18), ("经手人", 12), ("第二人", 12), ("日志号", 10),
    ),
    Book.CHASES: (
        ("序号", 6), ("催还时间", 18), ("次数", 6), ("编号", 18), ("方式", 12), ("借阅人", 12), ("部门", 24),
        ("档号", 30), ("份号", 12), ("密级", 14), ("应还日期", 12), ("催还人", 12), ("答复", 30), ("答复日期", 12),
        ("归还时间", 18),
    ),
    Book.SHIFTS: (
        ("序号", 6), ("日期", 12), ("值班员", 12), ("上岗", 8), ("离岗", 8), ("日终", 24), ("知情领导", 12),
        ("未了事项", 36), ("备注", 30), ("钥匙、口令封、簿册", 24), ("交接编号", 16), ("接班人", 12),
    ),
}  # fmt: skip
"""The headings of each book with their widths in characters."""


def _dispatches(sight: Sight, month: str) -> Iterator[Line]:
    for one in dispatches_of_month(sight, month):
        taken = (one.taken_by or None, one.taken_on.isoformat() if one.taken_on else None, one.receipt_no or None)
        cells = (
            one.number, f"{one.out_at:%Y-%m-%d %H:%M}", one.to_unit, *piece_cells(one.piece), one.copies,
            CHANNELS[one.channel].zh, one.seal or None, one.bearer, one.keeper, *taken, one.back_by.isoformat(),
            worded(called_in(one), "zh") or None,
        )  # fmt: skip
        yield cells, one.piece.level


def _catalogues(sight: Sight, _month: str) -> Iterator[Line]:
    for one in catalogues(sight):
        line = one.line
        span = (line.first, line.last, line.pages, line.note or None)
        yield (line.code, line.name, line.fonds_no, line.years, line.retention, line.files, *span), one.level


def _movements(sight: Sight, month: str) -> Iterator[Line]:
    for one in moves_of_month(sight, month):
        went = (worded(stood(one.from_place, one.was), "zh"), worded(stood(one.to_place, one.now), "zh"))
        cells = (
            f"{one.at:%Y-%m-%d %H:%M}", DIRECTIONS[one.direction].zh, *piece_cells(one.piece), *went,
            one.reader or None, one.form_no or None, one.by, one.second or None, one.entry,
        )  # fmt: skip
        yield cells, one.piece.level


def _chases(sight: Sight, month: str) -> Iterator[Line]:
    for one in chases_of_month(sight, month):
        due = one.due_on.isoformat() if one.due_on else None
        chase, back = one.chase, f"{one.back_at:%Y-%m-%d %H:%M}" if one.back_at else None
        said = (chase.reply or None, chase.replied_on.isoformat() if chase.replied_on else None)
        cells = (
            f"{chase.at:%Y-%m-%d %H:%M}", chase.nth, chase.chase_no, CHASE_WAYS[chase.way].zh, one.reader,
            one.unit or None, *piece_cells(one.piece), due, chase.by, *said, back,
        )  # fmt: skip
        yield cells, one.piece.level


def _shifts(sight: Sight, month: str) -> Iterator[Line]:
    for one in shifts_of_month(sight, month):
        handed = one.handover
        told = (handed.open_matters or None, handed.difference or None) if handed else (None, None)
        to = (sealed_said(one).zh or None, handed.number, handed.taken_by) if handed else (None,) * 3
        off = f"{one.off_at:%H:%M}" if one.off_at else None
        closing = worded(closing_said(one), "zh") or None
        yield (
            (one.day.isoformat(), one.keeper, f"{one.on_at:%H:%M}", off, closing, one.leader or None, *told, *to),
            None,
        )


def piece_cells(piece: Piece) -> tuple[Cell, ...]:
    """Its code, copy and mark."""
    level = None if piece.level is None else int(piece.level)
    return piece.reference_code, piece.copy_no or None, mark_words(level, piece.scheme, piece.secrecy_term)


DUTY_LINES: dict[Book, Callable[[Sight, str], Iterator[Line]]] = {
    Book.DISPATCHES: _dispatches,
    Book.CATALOGUES: _catalogues,
    Book.MOVEMENTS: _movements,
    Book.CHASES: _chases,
    Book.SHIFTS: _shifts,
}
"""The lines of each book, the oldest first; movements and shifts are asked for month by month."""
