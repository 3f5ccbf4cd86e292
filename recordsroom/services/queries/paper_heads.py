"""Questions about papers and the journal: the code that a paper bears, and papers that did not agree (N9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.paper_heads import PaperCompared, PaperHead, PaperKind, PaperVerdict
from recordsroom.services.paper_heads import compared, paper_code
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.tables import paper_checks, users


@dataclass(frozen=True, slots=True, repr=False)
class PaperRow:
    """One paper that did not agree and that the auditor has not seen."""

    id: int
    kind: PaperKind
    entry: int
    code: str
    verdict: PaperVerdict
    by: str
    at: datetime


_WAITING = (
    select(paper_checks, users.c.name)
    .join(users, users.c.id == paper_checks.c.compared_by)
    .where(paper_checks.c.acknowledged_at.is_(None))
    .order_by(paper_checks.c.id)
)
_COUNT = select(func.count()).select_from(paper_checks).where(paper_checks.c.acknowledged_at.is_(None))


def code_on(sight: Sight, form: str, entry: int) -> str:
    """The digits that a paper of this form bears beside the number of its entry; most papers bear none."""
    return paper_code(cursor_of(sight), form, entry)


def held_against(sight: Sight, paper: PaperHead, whole: bool) -> PaperCompared | None:
    """What the journal says about a paper where nothing can be entered, as in a room for reading only."""
    if Duty.READ_JOURNAL not in sight.keeper.duties:
        return None
    return compared(cursor_of(sight), paper, whole=whole)


def papers_waiting(sight: Sight) -> tuple[PaperRow, ...]:
    """Papers that did not agree, the earliest first, for whoever reads the journal."""
    if Duty.READ_JOURNAL not in sight.keeper.duties:
        return ()
    return tuple(
        PaperRow(
            id=row.id,
            kind=PaperKind(row.paper_kind),
            entry=row.paper_entry,
            code=row.paper_code,
            verdict=PaperVerdict(row.paper_verdict),
            by=row.name,
            at=sight.local(row.compared_at),
        )
        for row in sight.connection.execute(_WAITING)
    )


def papers_wrong(sight: Sight) -> int:
    """How many wait for the auditor."""
    return int(sight.connection.execute(_COUNT).scalar_one())
