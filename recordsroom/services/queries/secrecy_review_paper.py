"""What the report of a yearly review says (R-12)."""

from __future__ import annotations

from recordsroom.domain.secrecy_reviews import ReviewOutcome
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.secrecy_review import BOOK, ReviewLine, cover
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.secrecy_reviews import ReviewRow, ReviewState, review_lines, review_state
from recordsroom.services.sight import Sight

_OUTCOMES = {
    ReviewOutcome.KEEP: Phrase(zh="维持", en="stays"),
    ReviewOutcome.CHANGE: Phrase(zh="变更", en="change"),
    ReviewOutcome.DECLASSIFY: Phrase(zh="解密", en="declassify"),
}
_DONE = Phrase(zh="已办", en="done")


def secrecy_review(sight: Sight) -> LabelRun:
    """The report of the latest review: its counts, and every line that is to be changed or declassified."""
    state = review_state(sight)
    if state is None:
        return NOTHING
    rows = [row for row in review_lines(sight) if row.outcome not in {None, ReviewOutcome.KEEP}]
    lines = [_line(number, row) for number, row in enumerate(rows, 1)]
    pages: list[BoundRow] = [_cover(state)]
    if lines:
        about = Phrase(zh=f"{state.year} 年度", en=str(state.year))
        pages += bound_pages(BOOK, about, lines)
    return LabelRun((), tuple(pages), max((row.level for row in rows), default=Level.INTERNAL))


def _cover(state: ReviewState) -> BoundRow:
    ended = state.ended_on.isoformat() if state.ended_on else ""
    return cover(
        {
            "year": str(state.year),
            "days": f"{state.begun_on.isoformat()} — {ended}",
            "leader": state.leader,
            "total": _many(state.judged),
            "kept": _many(state.kept),
            "change": _many(state.to_change),
            "declassify": _many(state.to_declassify),
            "left": _many(state.left),
        }
    )


def _many(count: int) -> Phrase:
    return Phrase(zh=f"{count:,} 项", en=f"{count:,}")


def _line(number: int, row: ReviewRow) -> ReviewLine:
    assert row.outcome is not None, "only what is judged stands here"
    scheme = Scheme.STATE if row.level.classified else Scheme.NONE
    return ReviewLine(
        number=number,
        reference_code=row.reference_code,
        title=TITLE_HIDDEN if row.title is None else row.title,
        mark=mark(int(row.level), scheme, row.secrecy_term),
        until=row.until.isoformat() if row.until else "",
        unit=row.unit,
        outcome=_OUTCOMES[row.outcome],
        words=row.words,
        decided=_DONE if row.decided else "",
    )
