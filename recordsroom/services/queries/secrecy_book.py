"""The registers of secrecy and of open access as rows of a file (G-06, G-07, R-145); no title leaves (R-22)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from recordsroom.domain.exporting import Book
from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.open_access import AccessStage, access_register
from recordsroom.services.queries.own_secrets import OwnStanding, own_secrets
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
        ("定密责任人", 12), ("说明", 24), ("原知悉范围", 24), ("现知悉范围", 24),
    ),
    Book.SECRETS: (
        ("序号", 6), ("档号", 30), ("载体形式", 12), ("产生时间", 12), ("密级", 14), ("到期", 12), ("定密依据", 24),
        ("知悉范围", 24), ("承办人", 12), ("批准人", 12), ("日期", 12),
    ),
    Book.OWN_SECRETS: (
        ("序号", 6), ("档号", 30), ("类别", 12), ("等级", 14), ("标志", 18), ("原标志", 18), ("期限", 10), ("到期", 12),
        ("状态", 12), ("依据", 24), ("承办人", 12), ("批准人", 12), ("决定日期", 12),
    ),
    Book.ACCESS: (
        ("序号", 6), ("档号", 30), ("现密级", 14), ("开放状态", 12), ("提出", 12), ("理由", 30), ("延期至", 12),
        ("部门负责人", 12), ("提出日期", 12), ("定密责任人", 12), ("审批日期", 12),
    ),
}  # fmt: skip
"""The headings with their widths in characters."""
_SCHEMES = {Scheme.WORK: "工作秘密", Scheme.BUSINESS: "商业秘密"}
OWN_STANDINGS = {
    OwnStanding.ACTIVE: "有效",
    OwnStanding.EXPIRING: "即将到期",
    OwnStanding.EXPIRED: "已到期",
    OwnStanding.UNGRADED: "未登记",
    OwnStanding.LIFTED: "已解除",
    OwnStanding.GONE: "已不在室",
}
STAGES = {
    AccessStage.NOT_REVIEWED: "未审核",
    AccessStage.PROPOSED: "待审批",
    AccessStage.OPEN: "开放",
    AccessStage.CONTROLLED: "控制",
    AccessStage.DEFERRED: "延期开放",
    AccessStage.REFUSED: "未批准",
}
WISHES = {
    AccessStatus.NOT_REVIEWED: "",
    AccessStatus.OPEN: "开放",
    AccessStatus.CONTROLLED: "控制",
    AccessStatus.DEFERRED: "延期开放",
}
"""Where work and business secrets and reviews of opening stand, as papers and registers say it."""


def _decisions(sight: Sight, month: str) -> Iterator[Line]:
    for one in reversed(secrecy_register(sight)):
        if month and f"{one.decided_on:%Y-%m}" != month:
            continue
        until = (one.old_until, one.new_until, one.notice_on)
        old, new, noticed = (day.isoformat() if day else None for day in until)
        cells = (
            one.act_no or None, one.decided_on.isoformat(), KINDS[one.kind].zh, one.reference_code, old_words(one),
            new_words(one), old, new, one.basis, one.notice_no or None, noticed, one.drafter or None,
            one.classifier or None, one.reason or None, one.old_scope or None, one.new_scope or None,
        )  # fmt: skip
        yield cells, max(one.new_level, one.old_level or Level.PUBLIC)


def _matters(sight: Sight, month: str) -> Iterator[Line]:
    for one in reversed(secret_matters(sight)):
        if not month or one.month == month:
            cells = (
                one.reference_code, "、".join(CARRIERS[kind] for kind in one.carriers), one.produced or None,
                mark_words(int(one.level), one.scheme, one.secrecy_term), one.until.isoformat() if one.until else None,
                one.basis or None, one.scope or None, one.drafter or None, one.classifier or None,
                one.on.isoformat() if one.on else None,
            )  # fmt: skip
            yield cells, one.level


def _own(sight: Sight, month: str) -> Iterator[Line]:
    for one in own_secrets(sight):
        if month and (one.decided_on is None or f"{one.decided_on:%Y-%m}" != month):
            continue
        until, on = (day.isoformat() if day else None for day in (one.until, one.decided_on))
        marks = (one.grade or None, one.mark or None, one.before or None, one.term or None)
        people = (one.basis or None, one.drafter or None, one.head or None)
        cells = (one.reference_code, _SCHEMES.get(one.scheme), *marks, until, OWN_STANDINGS[one.standing], *people, on)
        yield cells, one.level


def _access(sight: Sight, month: str) -> Iterator[Line]:
    for one in access_register(sight):
        if month and (one.head_on is None or f"{one.head_on:%Y-%m}" != month):
            continue
        mark = mark_words(None if one.level is None else int(one.level), one.scheme, None)
        until, proposed, decided = (
            day.isoformat() if day else None for day in (one.until, one.head_on, one.decided_on)
        )
        wish = WISHES[one.wish] if one.review else ""
        cells = (one.reference_code, mark, STAGES[one.stage], wish or None, one.ground or None, until)
        yield (*cells, one.head or None, proposed, one.classifier or None, decided), one.level


SECRECY_LINES: dict[Book, Callable[[Sight, str], Iterator[Line]]] = {
    Book.SECRECY: _decisions,
    Book.SECRETS: _matters,
    Book.OWN_SECRETS: _own,
    Book.ACCESS: _access,
}
"""The lines of each book: decisions and matters of a month or all of them, the oldest first."""
