"""What the papers of secrecy acts say: the form with its lines, and the notices (F-24)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select

from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_notices import paper_mark
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.secrecy_papers import APPROVAL, NOTICE, SecrecyLine, approval
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.secrecy import DecisionRow, secrecy_register
from recordsroom.services.queries.secrecy_acts import NoticeRow, notice_register
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    records,
    remark_tasks,
    secrecy_act_lines,
    secrecy_decisions,
    secrecy_notice_lines,
    secrecy_notices,
    users,
)

_APART = "\u3000"
KINDS = {
    DecisionKind.CLASSIFY: Phrase(zh="定密", en="classified"),
    DecisionKind.DECLASSIFY: Phrase(zh="解密", en="declassified"),
    DecisionKind.DOWNGRADE: Phrase(zh="降低密级", en="lowered"),
    DecisionKind.UPGRADE: Phrase(zh="提高密级", en="raised"),
    DecisionKind.EXTEND: Phrase(zh="延长期限", en="extended"),
    DecisionKind.SHORTEN: Phrase(zh="缩短期限", en="shortened"),
    DecisionKind.SCOPE: Phrase(zh="变更知悉范围", en="circle changed"),
    DecisionKind.COME_ABOUT: Phrase(zh="解密条件成就", en="condition came about"),
}


@dataclass(slots=True)
class Beside:
    """What belongs to a decision on paper: its record, who was told, who marked the papers."""

    document_no: str = ""
    scope: str = ""
    unit: str = ""
    copies: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    delivered: int = 0
    remarked: dict[str, None] = field(default_factory=dict)


_OF_RECORDS: Select[Any] = (
    select(
        secrecy_decisions.c.id,
        records.c.document_no,
        records.c.knowledge_scope,
        records.c.classifying_unit,
        func.group_concat(carriers.c.copy_no, "、").label("copies"),
    )
    .join(records, records.c.id == secrecy_decisions.c.decided_record_id)
    .outerjoin(carriers, carriers.c.record_id == records.c.id)
    .group_by(secrecy_decisions.c.id)
)
_TOLD: Select[Any] = (
    select(
        secrecy_notice_lines.c.noticed_decision_id,
        secrecy_notices.c.notice_to,
        secrecy_notices.c.noticed_on,
        secrecy_notices.c.notice_delivered_on,
    )
    .join(secrecy_notices, secrecy_notices.c.id == secrecy_notice_lines.c.secrecy_notice_id)
    .order_by(secrecy_notices.c.id)
)
_REMARKED: Select[Any] = (
    select(remark_tasks.c.remark_decision_id, users.c.name, remark_tasks.c.remarked_on)
    .join(users, users.c.id == remark_tasks.c.remarked_by)
    .order_by(remark_tasks.c.remarked_on)
)
_OF_NOTICES = select(
    secrecy_notice_lines.c.secrecy_notice_id,
    secrecy_notice_lines.c.noticed_decision_id,
    secrecy_notice_lines.c.notice_holding,
).order_by(secrecy_notice_lines.c.id)
_OF_ACTS = select(secrecy_act_lines.c.secrecy_act_id, secrecy_act_lines.c.act_decision_id).order_by(
    secrecy_act_lines.c.id
)


def secrecy_approval(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The form of these acts, each with its lines; an empty one where none is named."""
    if not of:
        return LabelRun(of, (approval({}),), Level.INTERNAL)
    rows = {row.id: row for row in secrecy_register(sight)}
    beside, pages, highest = beside_of(sight, rows), list[BoundRow](), Level.INTERNAL
    acts = _grouped(sight, _OF_ACTS)
    for act in of:
        mine = [rows[key] for key in acts[act] if key in rows]
        if mine:
            pages.append(_approval(mine, beside))
            lines = [_line(number, row, beside[row.id]) for number, row in enumerate(mine, 1)]
            pages += bound_pages(APPROVAL, mine[0].act_no, lines)
            highest = max(highest, highest_of(mine))
    return LabelRun(of, tuple(pages), highest) if pages else NOTHING


def secrecy_notice(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """These notices, those still to be delivered where none is named."""
    rows = {row.id: row for row in secrecy_register(sight)}
    beside, pages, highest = beside_of(sight, rows), list[BoundRow](), Level.INTERNAL
    lines = defaultdict[int, list[tuple[DecisionRow, str]]](list)
    for notice, decision, holding in sight.connection.execute(_OF_NOTICES):
        if decision in rows:
            lines[notice].append((rows[decision], holding))
    every = notice_register(sight)
    for one in (row for row in every if (row.id in of if of else row.delivered_on is None)):
        told = [_line(n, row, beside[row.id], held) for n, (row, held) in enumerate(lines[one.id], 1)]
        kinds = frozenset(row.kind for row, _held in lines[one.id])
        pages += bound_pages(NOTICE, _to(one, kinds), told)
        highest = max(highest, highest_of(row for row, _held in lines[one.id]))
    return LabelRun(of, tuple(pages), highest) if pages else NOTHING


def old_words(row: DecisionRow) -> str:
    """The mark before a decision, as a register says it."""
    return mark(None if row.old_level is None else int(row.old_level), row.old_scheme, row.old_term)


def new_words(row: DecisionRow) -> str:
    """The mark after it, as the paper bears it."""
    return paper_mark(row.new_level, Scheme.STATE if row.new_level.classified else Scheme.NONE, row.new_term)


def beside_of(sight: Sight, decisions: Iterable[int]) -> dict[int, Beside]:
    """What belongs to each of these decisions on paper."""
    found = {key: Beside() for key in decisions}
    for row in sight.connection.execute(_OF_RECORDS):
        one = found.get(row.id)
        if one is not None:
            one.document_no, one.scope = row.document_no or "", row.knowledge_scope or ""
            one.unit, one.copies = row.classifying_unit or "", (row.copies or "").split("、")
    for row in sight.connection.execute(_TOLD):
        one = found.get(row.noticed_decision_id)
        if one is not None:
            one.told.append(f"{row.notice_to} {row.noticed_on}")
            one.delivered += row.notice_delivered_on is not None
    for row in sight.connection.execute(_REMARKED):
        one = found.get(row.remark_decision_id)
        if one is not None:
            one.remarked[f"{row.name} {row.remarked_on}"] = None
    return found


def _grouped(sight: Sight, question: Any) -> dict[int, list[int]]:
    found = defaultdict[int, list[int]](list)
    for group, one in sight.connection.execute(question):
        found[group].append(one)
    return found


def highest_of(rows: Iterable[DecisionRow]) -> Level:
    """The highest level in these lines, before or after."""
    return max((max(row.new_level, row.old_level or Level.PUBLIC) for row in rows), default=Level.INTERNAL)


def _approval(rows: Sequence[DecisionRow], beside: dict[int, Beside]) -> BoundRow:
    first, every = rows[0], [beside[row.id] for row in rows]
    notice = _APART.join(part for part in (first.notice_no, day_words(first.notice_on)) if part)
    told: dict[str, str | Phrase] = {
        "number": first.act_no,
        "kind": KINDS[first.kind],
        "how_many": Phrase(zh=f"{len(rows)} 件", en=f"{len(rows)} records"),
        "scope": _scopes(rows),
        "basis": first.basis,
        "unit": "、".join(dict.fromkeys(one.unit for one in every if one.unit)),
        "notice": notice,
        "reason": first.reason,
        "drafter": first.drafter,
        "classifier": first.classifier,
        "decided_on": first.decided_on.isoformat(),
        "told": "、".join(dict.fromkeys(words for one in every for words in one.told)),
        "remarked": "、".join(dict.fromkeys(words for one in every for words in one.remarked)),
    }
    return approval(told)


def _scopes(rows: Sequence[DecisionRow]) -> str | Phrase:
    """The circle before and after it, where that was decided; hidden with the title."""
    changed = [row for row in rows if row.kind is DecisionKind.SCOPE]
    if not changed:
        return ""
    if any(row.new_scope is None for row in changed):
        return TITLE_HIDDEN
    old = "、".join(dict.fromkeys(row.old_scope or "–" for row in changed))
    return f"{old} → {changed[0].new_scope}"


def _to(one: NoticeRow, kinds: frozenset[DecisionKind]) -> Phrase:
    to = f"{one.name}（{one.unit}）" if one.unit else one.name
    if kinds == {DecisionKind.SCOPE}:
        return Phrase(
            zh=f"{one.number}{_APART}{to}：下列文件的知悉范围有变更，请按现范围管理，不得扩大。",
            en=f"{one.number}, {to}: the circle of what is listed has changed; keep to the one that is told.",
        )
    if kinds == {DecisionKind.COME_ABOUT}:
        return Phrase(
            zh=f"{one.number}{_APART}{to}：下列文件的解密条件已经成就，审核以前密级、管理照旧，等候解密通知。",
            en=f"{one.number}, {to}: the condition of what is listed came about; keep it as before until told.",
        )
    return Phrase(
        zh=f"{one.number}{_APART}{to}：下列文件密级有变更，请在原标志旁改标，原标志划去，解密的写“解密”。",
        en=f"{one.number}, {to}: strike the old marks of what is listed and write the new ones beside them.",
    )


def _line(number: int, row: DecisionRow, beside: Beside, held: str | None = None) -> SecrecyLine:
    return SecrecyLine(
        number=number,
        reference_code=row.reference_code,
        document_no="" if row.title is None else beside.document_no,
        title=TITLE_HIDDEN if row.title is None else row.title,
        copies="、".join(copy for copy in beside.copies if copy) if held is None else held,
        old=old_words(row),
        new=new_words(row),
        until=day_words(row.new_until),
        scope=row.new_scope or beside.scope if row.title is not None else TITLE_HIDDEN,
    )


def day_words(day: date | None) -> str:
    """A day as papers write it, nothing where there is none."""
    return day.isoformat() if day else ""
