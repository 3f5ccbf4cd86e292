"""Questions about deputies: who signs for a leader, and which deputies may sign today (P-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import BindParameter, bindparam, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Authority, Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, deputations


@dataclass(frozen=True, slots=True, repr=False)
class DeputyRow:
    """One deputation of a leader, of today or of another time."""

    id: int
    name: str
    post: str
    since: date
    until: date
    max_level: Level
    document_no: str
    in_force: bool


@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """A deputy who may sign today, and for whom."""

    deputation: int
    deputy: int
    name: str
    post: str
    principal: str
    principal_post: str
    authority: Authority
    """The rung of the one signed for."""


_DEPUTY, _PRINCIPAL = approvers.alias("deputy"), approvers.alias("principal")
_LAST = "9999-12-31"
_OF = (
    select(deputations, _DEPUTY.c.name, _DEPUTY.c.post)
    .join(_DEPUTY, _DEPUTY.c.id == deputations.c.deputy_id)
    .where(deputations.c.approver_id == bindparam("approver"))
    .order_by(deputations.c.until.desc(), deputations.c.id.desc())
)
_TODAY: BindParameter[str] = bindparam("today")
_STANDING = (
    select(
        deputations.c.id,
        deputations.c.deputy_id,
        _DEPUTY.c.name,
        _DEPUTY.c.post,
        _PRINCIPAL.c.name.label("principal"),
        _PRINCIPAL.c.post.label("principal_post"),
        _PRINCIPAL.c.authority,
    )
    .join(_DEPUTY, _DEPUTY.c.id == deputations.c.deputy_id)
    .join(_PRINCIPAL, _PRINCIPAL.c.id == deputations.c.approver_id)
    .where(
        _PRINCIPAL.c.authority >= bindparam("authority"),
        deputations.c.max_level >= bindparam("level"),
        deputations.c.since <= _TODAY,
        deputations.c.until >= _TODAY,
        *(who.c.since <= _TODAY for who in (_DEPUTY, _PRINCIPAL)),
        *(func.coalesce(who.c.until, _LAST) >= _TODAY for who in (_DEPUTY, _PRINCIPAL)),
    )
    .order_by(_PRINCIPAL.c.authority, deputations.c.id)
)


def deputies_of(sight: Sight, approver: int) -> tuple[DeputyRow, ...]:
    """Who signs, or signed, for this leader, the longest first."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    today = sight.today.isoformat()
    return tuple(
        DeputyRow(
            id=row.id,
            name=row.name,
            post=row.post,
            since=date.fromisoformat(row.since),
            until=date.fromisoformat(row.until),
            max_level=Level(row.max_level),
            document_no=row.document_no,
            in_force=row.since <= today <= row.until,
        )
        for row in sight.connection.execute(_OF, {"approver": approver})
    )


def deputies_standing(sight: Sight, authority: Authority, level: Level | None) -> tuple[Standing, ...]:
    """The deputies who may sign today, at this step of the ladder or above, for a carrier of this level."""
    asked = {"authority": int(authority), "level": int(level or 0), "today": sight.today.isoformat()}
    return tuple(Standing(*row[:-1], Authority(row.authority)) for row in sight.connection.execute(_STANDING, asked))
