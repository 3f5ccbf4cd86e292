"""What the papers say that prove something about the vault itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from recordsroom.domain.proof_papers import DRILL_SLIP, THEN_SHEET, may_print_proof
from recordsroom.domain.values import Level
from recordsroom.services.documents.drill_slip import DrillFacts, drill_slip
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.queries.backups import BackupRow, backups_standing
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.then_paper import then_pages
from recordsroom.services.sight import Sight


def drill_slips(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The slips of these backups, each with its latest drill."""
    rows = tuple(_slip(row) for row in backups_standing(sight).rows if row.id in of and row.entry is not None)
    return LabelRun(of, rows, Level.INTERNAL) if rows else NOTHING


_PROOFS: dict[str, Callable[[Sight, tuple[int, ...]], LabelRun]] = {
    DRILL_SLIP: drill_slips,
    THEN_SHEET: then_pages,
}


def proof_lines(sight: Sight, form: str, of: tuple[int, ...] = ()) -> LabelRun:
    """What such a paper would say now, for whoever prints it."""
    return _PROOFS[form](sight, of) if may_print_proof(form, sight.keeper.duties) else NOTHING


def _slip(row: BackupRow) -> FactSheet:
    last = row.drills[0] if row.drills else None
    counted = (last.entries, last.records, last.carriers, last.loans) if last is not None else None
    return drill_slip(
        DrillFacts(
            f"{row.id:04}",
            row.medium_no,
            f"{_moment(row.begun_at)}\u3000{row.by}",
            f"{row.entry or 0:,}",
            " ".join(row.head[at : at + 4] for at in range(0, len(row.head), 4)),
            f"{_moment(last.drilled_at)}\u3000{last.by}" if last is not None else "",
            last.found if last is not None else "",
            *((f"{one:,}" for one in counted) if counted is not None else ("", "", "", "")),
        )
    )


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
