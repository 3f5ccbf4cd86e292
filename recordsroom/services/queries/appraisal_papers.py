"""What the papers of an appraisal say: the report in front, and the opinion under every line (F-22)."""

from __future__ import annotations

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.values import Level
from recordsroom.services.documents.appraisal_book import BOOK, OpinionLine, report
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.appraising import AppraisalRow, AppraisedRow, appraisals_register
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import day_words
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_APART = "\u3000"
OPINIONS = {
    Opinion.KEEP: Phrase(zh="续存", en="keep"),
    Opinion.DESTROY: Phrase(zh="销毁", en="destroy"),
    Opinion.TRANSFER: Phrase(zh="移交", en="transfer"),
    Opinion.DISPUTE: Phrase(zh="存疑", en="disputed"),
}
"""What a group said, as papers and registers say it."""


def appraisal_opinions(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """Report and opinions of these sessions, as far as they are."""
    found = [row for row in appraisals_register(sight) if row.id in of]
    pages = tuple(page for row in found for page in _pages(sight, row))
    level = max((line.level or Level.PUBLIC for row in found for line in row.lines), default=Level.INTERNAL)
    return LabelRun(of, pages, level) if found else NOTHING


def _pages(sight: Sight, row: AppraisalRow) -> tuple[BoundRow, ...]:
    about = f"{row.number}{_APART}{row.session.session_scope}"
    pages = tuple(bound_pages(BOOK, about, [_line(row, line) for line in row.lines]))
    return _report(sight, row, len(pages)), *pages


def _report(sight: Sight, row: AppraisalRow, pages: int) -> BoundRow:
    one, of = row.session, {opinion: len(row.said(opinion)) for opinion in Opinion}
    ended = one.session_ended_on
    result = Phrase(
        zh="，".join(f"{OPINIONS[opinion].zh} {count}" for opinion, count in of.items()),
        en=", ".join(f"{OPINIONS[opinion].en} {count}" for opinion, count in of.items()),
    )
    count = len(row.lines)
    told: dict[str, str | Phrase] = {
        "number": row.number,
        "fonds": f"{sight.policy.fonds_no}{_APART}{sight.policy.fonds_name}",
        "scope": one.session_scope,
        "group": one.session_group,
        "when": f"{one.session_begun_on.isoformat()} – {ended.isoformat() if ended else ''}",
        "how_much": Phrase(zh=f"{count} 卷（件）", en=f"{count} files or items"),
        "result": result if any(of.values()) else "",
        "report": one.session_report,
        "enclosed": Phrase(zh=f"档案鉴定意见表 {pages} 页", en=f"Opinions, {pages} pages"),
        "head": f"{one.session_head}{_APART}{ended.isoformat()}" if ended else "",
    }
    return report(told)


def _line(row: AppraisalRow, line: AppraisedRow) -> OpinionLine:
    return OpinionLine(
        number=line.number,
        reference_code=line.reference_code,
        title=line.title or "",
        year=str(line.year or ""),
        period=retention_words(line.period) or "",
        until=day_words(line.until),
        mark="" if line.level is None else mark(line.level, line.scheme, line.secrecy_term),
        opinion=_opinion(line),
        why=line.why,
        appraisers=row.session.session_group,
    )


def _opinion(line: AppraisedRow) -> str | Phrase:
    if line.opinion is None:
        return ""
    words = OPINIONS[line.opinion]
    if line.opinion is not Opinion.KEEP:
        return words
    period = retention_words(line.new_period) or ""
    return Phrase(zh=f"{words.zh}{_APART}{period}", en=f"{words.en}, {period}")
