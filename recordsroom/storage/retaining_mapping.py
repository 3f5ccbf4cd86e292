"""Which table keeps which class of secrecy decisions, retention and holds; `mapping` has the rest."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.holds import Hold
from recordsroom.storage import tables

RETAINING: dict[type, Table] = {
    Hold: tables.holds,
}
