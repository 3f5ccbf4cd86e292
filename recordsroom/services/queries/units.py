"""Questions about units: which there are, who belongs to them, which words were written by hand (P-20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.units import still_names
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import readers, records, unit_contacts, units


@dataclass(frozen=True, slots=True, repr=False)
class UnitRow:
    """One unit of the list, with who takes over and how many readers belong to it."""

    id: int
    name: str
    since: date
    until: date | None
    successor: str | None
    predecessors: tuple[str, ...]
    readers: int
    contact: str = ""
    """Who of it registers, keeps and gives back its papers (R-148)."""
    contact_since: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Member:
    """One person of a unit who can be its contact."""

    reader: int
    name: str
    post: str


@dataclass(frozen=True, slots=True, repr=False)
class Handwritten:
    """Words that stand as a unit with some readers and are no unit of the list."""

    words: str
    readers: int


@dataclass(frozen=True, slots=True, repr=False)
class ScopeRow:
    """One record whose knowledge scope names a unit that has ended; what lists hide is None."""

    id: int
    reference_code: str
    title: str | None
    stub: bool
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    knowledge_scope: str | None
    unit: str
    """The unit that has ended."""
    until: date
    successor: str | None


MOST_SCOPES = 1000
"""So many records are listed for review at once; as they are put right, the next ones follow."""

_AFTER = units.alias("after")
_UNITS = (
    select(units, _AFTER.c.name.label("successor"), readers.c.name.label("contact"), unit_contacts.c.contact_since)
    .outerjoin(_AFTER, _AFTER.c.id == units.c.successor_id)
    .outerjoin(unit_contacts, (unit_contacts.c.contact_unit_id == units.c.id) & unit_contacts.c.contact_until.is_(None))
    .outerjoin(readers, readers.c.id == unit_contacts.c.contact_reader_id)
    .order_by(units.c.until.is_not(None), units.c.name, units.c.since)
)
_MEMBERS = (
    select(readers.c.id, readers.c.name, readers.c.post)
    .where(readers.c.unit_id == bindparam("unit"), readers.c.stopped == 0)
    .order_by(readers.c.name, readers.c.id)
)
_WHO = readers.alias("who")
_CONTACT = (
    select(_WHO.c.name)
    .join(unit_contacts, (unit_contacts.c.contact_reader_id == _WHO.c.id) & unit_contacts.c.contact_until.is_(None))
    .join(readers, readers.c.unit_id == unit_contacts.c.contact_unit_id)
    .where(readers.c.id == bindparam("reader"), _WHO.c.id != readers.c.id, _WHO.c.stopped == 0)
)
_CONTACTS = (
    select(units.c.name, _WHO.c.name.label("contact"))
    .join(unit_contacts, (unit_contacts.c.contact_unit_id == units.c.id) & unit_contacts.c.contact_until.is_(None))
    .join(_WHO, _WHO.c.id == unit_contacts.c.contact_reader_id)
    .where(_WHO.c.stopped == 0)
)
_BELONGING = (
    select(readers.c.unit_id, func.count().label("readers"))
    .where(readers.c.unit_id.is_not(None))
    .group_by(readers.c.unit_id)
)
_HANDWRITTEN = (
    select(readers.c.unit, func.count())
    # Who comes from elsewhere belongs to no unit of this list.
    .where(readers.c.unit_id.is_(None), func.coalesce(readers.c.kind, ReaderKind.STAFF.value) == ReaderKind.STAFF.value)
    .group_by(readers.c.unit)
    .order_by(readers.c.unit)
)
_SCOPES = (
    select(
        records.c.id,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        records.c.knowledge_scope,
        units.c.name,
        units.c.until,
        _AFTER.c.name.label("successor"),
    )
    .join(units, units.c.until.is_not(None) & (func.instr(records.c.knowledge_scope, units.c.name) > 0))
    .outerjoin(_AFTER, _AFTER.c.id == units.c.successor_id)
    .where(records.c.knowledge_scope.is_not(None))
    .order_by(units.c.name, records.c.reference_code)
)


def units_register(sight: Sight) -> tuple[UnitRow, ...]:
    """Every unit: those that stand by name, then those that have ended."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    rows = sight.connection.execute(_UNITS).all()
    belonging: dict[int, int] = {row.unit_id: row.readers for row in sight.connection.execute(_BELONGING)}
    return tuple(
        UnitRow(
            id=row.id,
            name=row.name,
            since=date.fromisoformat(row.since),
            until=None if row.until is None else date.fromisoformat(row.until),
            successor=row.successor,
            predecessors=tuple(one.name for one in rows if one.successor_id == row.id),
            readers=belonging.get(row.id, 0),
            contact=row.contact or "",
            contact_since=None if row.contact_since is None else date.fromisoformat(row.contact_since),
        )
        for row in rows
    )


def members_of(sight: Sight, unit: int) -> tuple[Member, ...]:
    """Everybody of a unit whose card counts."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    rows = sight.connection.execute(_MEMBERS, {"unit": unit})
    return tuple(Member(row.id, row.name, row.post) for row in rows)


def contact_of(sight: Sight, reader: int) -> str:
    """The contact of the unit that a reader belongs to, where there is one and it is somebody else."""
    return str(sight.connection.execute(_CONTACT, {"reader": reader}).scalar() or "")


def contacts_now(sight: Sight) -> dict[str, str]:
    """Who is the contact of each unit that has one, for papers that go out unit by unit (R-148)."""
    rows = sight.connection.execute(_CONTACTS) if sight.sees_holdings else ()
    return {row.name: row.contact for row in rows}


def handwritten_units(sight: Sight) -> tuple[Handwritten, ...]:
    """The words that stand as units and are none of the list, with how many readers bear them."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    return tuple(Handwritten(words, count) for words, count in sight.connection.execute(_HANDWRITTEN))


def scope_reviews(sight: Sight) -> tuple[ScopeRow, ...]:
    """The records whose knowledge scope names a unit that has ended: a scope does not pass on silently (P-20).

    A record leaves the list when its scope is written anew.
    """
    if Duty.KEEP_PEOPLE not in sight.keeper.duties or not sight.sees_holdings:
        return ()
    standing = list(sight.connection.execute(select(units.c.name).where(units.c.until.is_(None))).scalars())
    found: list[ScopeRow] = []
    for row in sight.connection.execute(_SCOPES):
        if still_names(row.knowledge_scope, row.name, standing):
            found.append(
                ScopeRow(
                    id=row.id,
                    reference_code=row.reference_code,
                    title=sight.title(row.level, row.title),
                    stub=row.title is None,
                    level=None if row.level is None else Level(row.level),
                    scheme=Scheme(row.scheme),
                    secrecy_term=row.secrecy_term,
                    knowledge_scope=None if row.level in sight.hidden_levels else row.knowledge_scope,
                    unit=row.name,
                    until=date.fromisoformat(row.until),
                    successor=row.successor,
                )
            )
        if len(found) == MOST_SCOPES:
            break
    return tuple(found)
