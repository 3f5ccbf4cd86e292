"""What sheets of circulation say on paper: the folder, every reader, and room for those who are added (F-17)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.values import Level
from recordsroom.services.documents.circulation_sheet import PER_PAGE, CirculationRow, LegBlank, LegLine, SheetHead
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.circulating import LegRow, SheetRow, SheetState, circulation_sheets
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.pieces import Piece
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_URGENT = Phrase(zh="急件", en="urgent")


def circulation_sheet(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """These sheets, all open ones where none is named; held as the highest level in their folders (R-43)."""
    sheets = [one for one in circulation_sheets(sight) if (one.id in of if of else one.state is not SheetState.ENDED)]
    rows = tuple(row for sheet in sheets for row in _sheet(sheet))
    highest = max((sheet.highest.level or Level.PUBLIC for sheet in sheets), default=Level.INTERNAL)
    return LabelRun(of, rows, max(highest, Level.INTERNAL)) if rows else NOTHING


def _sheet(sheet: SheetRow) -> Iterator[CirculationRow]:
    """The head, then the readers; the pieces of the folder stand beside the first of them, one on each line."""
    yield SheetHead(
        sheet.number, sheet.begun_on.isoformat(), _URGENT if sheet.urgent else "", sheet.proposal, len(sheet.folder)
    )
    lines = max(len(sheet.legs), len(sheet.folder))
    for place in range(lines):
        leg = sheet.legs[place] if place < len(sheet.legs) else None
        yield _line(leg, sheet.folder[place] if place < len(sheet.folder) else None)
    yield from (LegBlank() for _place in range(-(lines + 1) % PER_PAGE))


def _line(leg: LegRow | None, piece: Piece | None) -> CirculationRow:
    hidden = piece is not None and piece.title is None
    return LegLine(
        number=leg.nth if leg else "",
        name=leg.name if leg else "",
        unit=leg.unit if leg else "",
        reference_code=piece.reference_code if piece else "",
        title=TITLE_HIDDEN if hidden else (piece.title or "") if piece else "",
        mark=mark(piece.level, piece.scheme, piece.secrecy_term) if piece else "",
        copy_no=(piece.copy_no or "") if piece else "",
        **(_course(leg) if leg else {}),
    )


def _course(leg: LegRow) -> dict[str, str]:
    """What happened on a leg; what has not stays empty for the pen."""
    return {
        "sent_at": f"{leg.sent_at:%m-%d %H:%M}" if leg.sent_at else "",
        "due_on": leg.due_on.isoformat() if leg.due_on else "",
        "signed": f"{leg.name} {leg.signed_at}" if leg.ended_at else "",
        "back_at": f"{leg.ended_at:%m-%d %H:%M}" if leg.ended_at else "",
        "pieces": str(leg.pieces) if leg.pieces is not None else "",
        "courier": leg.courier,
        "remark": leg.remark,
    }
