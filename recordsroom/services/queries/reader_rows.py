"""The register of readers as rows of a file (G-33); the number of a document of identity does not leave."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.secrecy_marks import level_said
from recordsroom.domain.values import Level, PostLevel
from recordsroom.services.queries.people import readers_register
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

COLUMNS = (
    ("序号", 6), ("利用者证号", 14), ("姓名", 12), ("单位", 24), ("职务", 16), ("类别", 12), ("涉密岗位", 12),
    ("知悉级别", 10), ("承诺书日期", 12), ("有效至", 12), ("状态", 10), ("在借", 8), ("挂失", 8),
)  # fmt: skip
_KINDS = {
    ReaderKind.STAFF: "本单位",
    ReaderKind.OUTSIDE: "外单位",
    ReaderKind.CONTRACTOR: "外包人员",
    ReaderKind.TEMPORARY: "临时",
}
_POSTS = {
    PostLevel.CORE: "核心涉密",
    PostLevel.IMPORTANT: "重要涉密",
    PostLevel.GENERAL: "一般涉密",
    PostLevel.NONE: "非涉密",
}


def reader_rows(sight: Sight, _month: str) -> Iterator[tuple[tuple[Cell, ...], Level | None]]:
    """Every reader, those who were stopped last."""
    for row in readers_register(sight):
        undertaken = row.undertaken_on.isoformat() if row.undertaken_on else None
        state = "停用" if row.stopped else "过期" if row.expired else "有效"
        who = (row.barcode, row.name, row.unit, row.post or None, _KINDS[row.kind], _POSTS[row.post_level])
        yield (
            (*who, level_said(row.cleared), undertaken, row.valid_until.isoformat(), state, row.out, row.lost_cards),
            None,
        )
