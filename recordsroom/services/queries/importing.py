"""Questions that a dry run puts to the room: what PC and keeper may hold, and which codes are taken already."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select, union_all

from recordsroom.domain.commands import RememberedLayout
from recordsroom.domain.keepers import ADMINISTRATORS, Role
from recordsroom.services.reading.dry_run import Conditions
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import aliases, former_codes, import_layouts, pending_rows, records, users

SLICE = 500
"""So many codes are asked for at once, so that a waiting scan is never kept."""

_ROLES = select(users.c.roles).where(users.c.active == 1)
_TAKEN = union_all(
    *(
        select(codes).where(codes.in_(bindparam("codes", expanding=True)))
        for codes in (records.c.reference_code, former_codes.c.code, pending_rows.c.claimed_code, aliases.c.alias)
    )
)
_LAYOUT = select(import_layouts.c.signature, import_layouts.c.columns, import_layouts.c.choices).where(
    import_layouts.c.signature == bindparam("signature")
)


def import_conditions(sight: Sight) -> Conditions:
    """What holds for any list: the level of this PC, and whether all three administrators are in place (P-35)."""
    roles = {Role(role) for text in sight.connection.execute(_ROLES).scalars() for role in text.split(",")}
    policy = sight.policy
    return Conditions(
        pc_level=policy.pc_level,
        administrators_complete=roles >= ADMINISTRATORS,
        fonds_no=policy.fonds_no,
        cleared=sight.keeper.knows_up_to(policy.pc_level),
        own_names=policy.own_names,
        own_power=policy.classifying_power,
    )


def remembered_layout(sight: Sight, signature: str) -> RememberedLayout | None:
    """What the room remembers about lists with these headings."""
    found = sight.connection.execute(_LAYOUT, {"signature": signature}).fetchone()
    return RememberedLayout(*found) if found else None


def taken_codes(sight: Sight, codes: Sequence[str]) -> frozenset[str]:
    """Which of these codes and barcodes the room has, had, or has waiting in 待整理; ask for a slice at a time."""
    if not codes:
        return frozenset()
    return frozenset(sight.connection.execute(_TAKEN, {"codes": list(codes)}).scalars())
