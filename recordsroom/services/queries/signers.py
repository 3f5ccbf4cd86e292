"""Who may sign on paper beside the keeper: everybody who is known here, each name once (P-34, P-10)."""

from __future__ import annotations

from sqlalchemy import select, union

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, readers, units, users

_KNOWN = union(
    select(users.c.name).where(users.c.active == 1),
    select(approvers.c.name),
    select(readers.c.name).where(readers.c.stopped == 0),
)
_UNITS = select(units.c.name).where(units.c.until.is_(None)).order_by(units.c.name)


def known_signers(sight: Sight) -> tuple[str, ...]:
    """The names, without the keeper's own: nobody signs a second time for himself."""
    if not sight.sees_holdings:
        return ()
    found = sight.connection.execute(_KNOWN).scalars()
    return tuple(sorted(name for name in found if name != sight.keeper.name))


def standing_unit_names(sight: Sight) -> tuple[str, ...]:
    """The units that stand now, by name."""
    return tuple(sight.connection.execute(_UNITS).scalars()) if sight.sees_holdings else ()
