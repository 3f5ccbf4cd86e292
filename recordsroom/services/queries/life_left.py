"""What waits at the end of what is kept: periods over, sessions, lists of destruction, holds to be looked at again."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from recordsroom.services.queries.retention_due import retention_due_count
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import appraisals, destruction_acts, destruction_lists, holds, transfers_out

_SESSIONS = select(func.count()).where(
    appraisals.c.session_ended_on.is_(None), appraisals.c.session_given_up_on.is_(None)
)
_LISTS = (
    select(func.count())
    .select_from(destruction_lists)
    .outerjoin(destruction_acts, destruction_acts.c.destruction_id == destruction_lists.c.id)
    .where(destruction_lists.c.given_up_at.is_(None), destruction_acts.c.id.is_(None))
)
_TRANSFERS = select(func.count()).where(
    transfers_out.c.transfer_ended_at.is_(None), transfers_out.c.transfer_given_up_at.is_(None)
)
_HOLDS = select(func.count()).where(holds.c.lifted_on.is_(None), holds.c.look_again_on <= bindparam("today"))


def life_left(sight: Sight) -> dict[str, int]:
    """How much of each kind there is, by the name of its matter; nothing where nothing waits."""
    ask, day = sight.connection.scalar, {"today": sight.today.isoformat()}
    found = {
        "RETENTION_DUE": retention_due_count(sight),
        "APPRAISALS_OPEN": int(ask(_SESSIONS) or 0),
        "DESTRUCTIONS_OPEN": int(ask(_LISTS) or 0),
        "TRANSFERS_OPEN": int(ask(_TRANSFERS) or 0),
        "HOLDS_TO_LOOK": int(ask(_HOLDS, day) or 0),
    }
    return {matter: count for matter, count in found.items() if count}
