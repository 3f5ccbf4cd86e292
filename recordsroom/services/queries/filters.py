"""The searches that a keeper keeps."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.services.queries.search import Search, read_search
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import saved_filters


@dataclass(frozen=True, slots=True, repr=False)
class KeptFilter:
    """One of them, ready to be looked for again."""

    id: int
    name: str
    search: Search


_OWN = select(saved_filters).where(saved_filters.c.user_id == bindparam("keeper")).order_by(saved_filters.c.name)


def own_filters(sight: Sight) -> tuple[KeptFilter, ...]:
    """This keeper's own, by name; nobody sees another's."""
    if not sight.sees_holdings:
        return ()
    kept = [
        (row.id, row.name, read_search(row.query))
        for row in sight.connection.execute(_OWN, {"keeper": sight.keeper.id})
    ]
    # What a later program kept may ask for something that this one does not know.
    return tuple(KeptFilter(key, name, search) for key, name, search in kept if search is not None)
