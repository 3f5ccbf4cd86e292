"""Questions that a dry run puts to the room: what this PC may hold, and which codes of a list are taken already."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from recordsroom.domain.keepers import ADMINISTRATORS, Role
from recordsroom.services.reading.dry_run import Conditions
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import records, users

SLICE = 500
"""So many codes are asked for at once, so that a waiting scan is never kept."""

_ROLES = select(users.c.roles).where(users.c.active == 1)
_TAKEN = select(records.c.reference_code).where(records.c.reference_code.in_(bindparam("codes", expanding=True)))


def import_conditions(sight: Sight) -> Conditions:
    """What holds for any list: the level of this PC, and whether all three administrators are in place (P-35)."""
    roles = {Role(role) for text in sight.connection.execute(_ROLES).scalars() for role in text.split(",")}
    return Conditions(pc_level=sight.policy.pc_level, administrators_complete=roles >= ADMINISTRATORS)


def taken_codes(sight: Sight, codes: Sequence[str]) -> frozenset[str]:
    """Which of these codes the room already has; ask for at most a slice at a time."""
    if not codes:
        return frozenset()
    return frozenset(sight.connection.execute(_TAKEN, {"codes": list(codes)}).scalars())
