"""What the slips of work inside say: who works on which pieces, from where they came, and what is back (P-13)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.inside_work import WorkPurpose
from recordsroom.domain.values import Level
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.inside_slip import (
    EMPTY,
    PIECES_PER_PAGE,
    SIGNATURES,
    InsidePieceLine,
    InsideSlipRow,
)
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.inside_work import WorkedPiece, WorkRow, inside_register
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight

_PURPOSES = {
    WorkPurpose.ARRANGE: Phrase(zh="整理编目", en="arranging"),
    WorkPurpose.DIGITISE: Phrase(zh="数字化", en="digitising"),
    WorkPurpose.REPAIR: Phrase(zh="修复", en="repair"),
    WorkPurpose.EXHIBIT: Phrase(zh="编研展览", en="exhibition"),
    WorkPurpose.CHECK: Phrase(zh="鉴定审核", en="appraisal, review"),
}
_UNSHELVED = Phrase(zh="未上架", en="not shelved")


def inside_slip(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The slips of these fetchings; an empty one to be filled by hand where none is named (P-48)."""
    works = [row for row in inside_register(sight) if row.id in of]
    if not works:
        blank = tuple(InsidePieceLine() for _line in range(PIECES_PER_PAGE))
        return LabelRun((), (*EMPTY, *blank, SIGNATURES), Level.INTERNAL)
    rows = tuple(row for work in works for row in _slip(work))
    highest = max(work.highest.level or Level.PUBLIC for work in works)
    return LabelRun(tuple(work.id for work in works), rows, max(highest, Level.INTERNAL))


def _slip(work: WorkRow) -> Iterator[InsideSlipRow]:
    for first in range(0, len(work.pieces), PIECES_PER_PAGE):
        some = work.pieces[first : first + PIECES_PER_PAGE]
        yield _band(work)
        for number, one in enumerate(some, first + 1):
            yield _line(number, one)
        yield from (InsidePieceLine() for _line in range(PIECES_PER_PAGE - len(some)))
        yield SIGNATURES


def _band(work: WorkRow) -> Band:
    purpose, many = _PURPOSES[work.purpose], len(work.pieces)
    place = (f"　用件处：{work.place}", f", {work.place}") if work.place else ("", "")
    return Band(
        Phrase(
            zh=f"{work.number}　用件人：{work.worker}{place[0]}　共 {many} 件",
            en=f"{work.number}, {work.worker}{place[1]}, {many} pieces",
        ),
        Phrase(
            zh=f"用途：{purpose.zh}　调卷：{work.at:%Y-%m-%d %H:%M}　经手：{work.keeper}　当日归还，不出本室",
            en=f"For {purpose.en}, fetched {work.at:%Y-%m-%d %H:%M} by {work.keeper}. It comes back the same day",
        ),
    )


def _line(number: int, one: WorkedPiece) -> InsidePieceLine:
    piece = one.piece
    return InsidePieceLine(
        number=number,
        reference_code=piece.reference_code,
        title=TITLE_HIDDEN if piece.title is None else piece.title,
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        copy_no=piece.copy_no or "",
        place=closed_up(one.place) or _UNSHELVED,
        pages=str(one.pages or ""),
        back_at=f"{one.back_at:%m-%d %H:%M}" if one.back_at else "",
        taken_back_by=one.back_by,
    )
