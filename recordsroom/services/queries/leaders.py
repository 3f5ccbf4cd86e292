"""Which leaders can approve at this PC by their own password, and who of those who come is the head himself (P-26)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from recordsroom.domain.keepers import Role
from recordsroom.domain.lending import same_person
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.lending import ApproverRow, approvers_in_office
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import users


@dataclass(frozen=True, slots=True, repr=False)
class LeaderHere:
    """A leader in office with an account of the same name."""

    signs: ApproverRow
    account: str
    """What the account is called, which the password belongs to."""


_ACCOUNTS = select(users.c.name, users.c.roles).where(users.c.active == 1).order_by(users.c.id)


def leaders_here(
    sight: Sight, authority: Authority = Authority.SECTION_HEAD, level: Level | None = None
) -> tuple[LeaderHere, ...]:
    """Who may sign at this step of the ladder or above, and has an account to do so here."""
    rows = sight.connection.execute(_ACCOUNTS)
    accounts = [row.name for row in rows if Role.APPROVER.value in row.roles.split(",")]
    if not accounts:
        return ()
    return tuple(
        LeaderHere(one, account)
        for one in approvers_in_office(sight, authority, level)
        for account in accounts
        if same_person(account, one.name)
    )


def is_head(sight: Sight, name: str) -> bool:
    """Whether somebody of this name is the principal head today, above whom nobody here signs."""
    heads = approvers_in_office(sight, Authority.PRINCIPAL)
    return any(same_person(name, one.name) and not one.signs_for for one in heads)
