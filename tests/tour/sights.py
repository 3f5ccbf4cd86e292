"""What a person at the desk can see without the screen: labels on carriers and shelves, cards, papers, the journal.

These are questions to the room, so that the tour knows which label to hold before the scanner; they do nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Text, cast, func, literal, select

from recordsroom.domain.values import Custody, Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    equipment,
    journal,
    journal_bodies,
    loan_slips,
    loans,
    readers,
    records,
    scans,
    storage_locations,
)


@dataclass(frozen=True)
class Piece:
    """A carrier in the hand: its label, where it belongs and how many pages it has."""

    id: int
    digits: str
    pages: int | None
    level: int | None
    home: str | None


def last_entry(sight: Sight) -> int:
    """The number of the newest entry."""
    return int(sight.connection.execute(select(func.coalesce(func.max(journal.c.seq), 0))).scalar_one())


def entries_after(sight: Sight, seq: int) -> list[str]:
    """What the journal says since then: command and outcome."""
    found = select(journal.c.command, journal.c.outcome).where(journal.c.seq > seq).order_by(journal.c.seq)
    return [f"{command} {outcome}" for command, outcome in sight.connection.execute(found)]


def last_scan(sight: Sight) -> int:
    """The number of the newest row of the scan journal."""
    return int(sight.connection.execute(select(func.coalesce(func.max(scans.c.id), 0))).scalar_one())


def scans_after(sight: Sight, number: int) -> list[str]:
    """What the scan journal has written down since then, in its order."""
    found = select(scans.c.digits).where(scans.c.id > number).order_by(scans.c.id)
    return [str(digits) for (digits,) in sight.connection.execute(found)]


def pieces(
    sight: Sight, custody: Custody, level: Level | None = None, count: int = 1, prefix: str = ""
) -> tuple[Piece, ...]:
    """Carriers of this custody and level, whose reference code begins so."""
    home = storage_locations.alias("home")
    found = (
        select(carriers.c.id, carriers.c.barcode, carriers.c.pages, records.c.level, home.c.barcode)
        .join(records, records.c.id == carriers.c.record_id)
        .outerjoin(home, home.c.id == carriers.c.home_id)
        .where(carriers.c.custody == custody.value, records.c.reference_code.startswith(prefix, autoescape=True))
        .order_by(carriers.c.id)
        .limit(count)
    )
    if level is not None:
        found = found.where(records.c.level == int(level), carriers.c.pages.is_not(None))
    return tuple(Piece(*row) for row in sight.connection.execute(found))


def secrets(sight: Sight, level: Level) -> tuple[str, ...]:
    """The reference codes of state secrets of this level whose term has a last day, and that wait for nothing."""
    found = select(records.c.reference_code).where(
        records.c.level == int(level), records.c.secrecy_until.is_not(None), records.c.pending.is_(None)
    )
    return tuple(sight.connection.execute(found.order_by(records.c.id)).scalars())


def places(sight: Sight, kind: str, level: Level, prefix: str = "") -> tuple[str, ...]:
    """The labels of places of this kind that hold up to this level and are not kept for another."""
    found = (
        select(storage_locations.c.barcode)
        .where(storage_locations.c.kind == kind, storage_locations.c.max_level >= int(level))
        .where(storage_locations.c.dedicated_to.is_(None), storage_locations.c.code.startswith(prefix))
        .order_by(storage_locations.c.walk_order)
    )
    return tuple(str(digits) for (digits,) in sight.connection.execute(found))


def cabinets(sight: Sight) -> tuple[str, ...]:
    """The labels of cabinets that one keeper opens."""
    found = (
        select(storage_locations.c.barcode)
        .where(storage_locations.c.kind == "CABINET", storage_locations.c.dual_control == 0)
        .order_by(storage_locations.c.walk_order)
    )
    return tuple(str(digits) for (digits,) in sight.connection.execute(found))


def card_of(sight: Sight, name: str) -> tuple[str, str, str, int]:
    """What stands on a reader's card: number, unit, post, level."""
    found = select(readers.c.barcode, readers.c.unit, readers.c.post, readers.c.cleared).where(readers.c.name == name)
    barcode, unit, post, cleared = sight.connection.execute(found).one()
    return str(barcode), str(unit), str(post), int(cleared)


def a_card(sight: Sight) -> str:
    """The card of a reader who may borrow what is internal today."""
    found = (
        select(readers.c.barcode)
        .where(readers.c.valid_until >= sight.today.isoformat(), readers.c.cleared >= int(Level.INTERNAL))
        .where(~select(loans.c.id).where(loans.c.reader_id == readers.c.id, loans.c.checked_at.is_(None)).exists())
        .order_by(readers.c.id)
        .limit(1)
    )
    return str(sight.connection.execute(found).scalar_one())


def returned_after(sight: Sight, seq: int) -> list[str]:
    """The labels of what was taken back since then, in the order of the journal."""
    asked = func.json_extract(cast(journal_bodies.c.body, Text), literal("$.request.carrier"))
    found = (
        select(carriers.c.barcode)
        .join(journal_bodies, carriers.c.id == asked)
        .join(journal, journal.c.seq == journal_bodies.c.seq)
        .where(journal.c.seq > seq, journal.c.command == "ReturnCarrier", journal.c.outcome == "DONE")
        .order_by(journal.c.seq)
    )
    return [str(digits) for (digits,) in sight.connection.execute(found)]


def most_out(sight: Sight, up_to: Level = Level.JUEMI) -> tuple[Piece, ...]:
    """Everything that is out up to this level, borrower by borrower, as it lies on the counter at five o'clock."""
    found = (
        select(carriers.c.id, carriers.c.barcode, carriers.c.pages, records.c.level)
        .join(records, records.c.id == carriers.c.record_id)
        .join(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
        .where(carriers.c.custody == Custody.ON_LOAN.value, records.c.level <= int(up_to))
        .order_by(loans.c.reader_id, carriers.c.id)
    )
    return tuple(Piece(*row, None) for row in sight.connection.execute(found))


def held_by_unit(sight: Sight) -> tuple[str, tuple[Piece, ...]]:
    """The unit whose readers have the fewest on loan, but more than one, and what they have."""
    found = (
        select(readers.c.unit, carriers.c.id, carriers.c.barcode, carriers.c.pages, records.c.level)
        .join(records, records.c.id == carriers.c.record_id)
        .join(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
        .join(readers, readers.c.id == loans.c.reader_id)
        .where(carriers.c.custody == Custody.ON_LOAN.value, loans.c.pages_in.is_(None))
        .order_by(carriers.c.id)
    )
    held: dict[str, list[Piece]] = {}
    for unit, key, digits, pages, level in sight.connection.execute(found):
        held.setdefault(str(unit), []).append(Piece(key, digits, pages, level, None))
    unit = min((one for one in held if len(held[one]) > 1), key=lambda one: (len(held[one]), one))
    return unit, tuple(held[unit])


def out_since_before(sight: Sight, up_to: Level) -> tuple[Piece, ...]:
    """What of this lay with its borrower before today, so that it can come back at any time of today."""
    before = select(loans.c.carrier_id).where(loans.c.checked_at.is_(None), loans.c.lent_at < sight.midnight_ms)
    old = set(sight.connection.execute(before).scalars())
    return tuple(piece for piece in most_out(sight, up_to) if piece.id in old)


def code_of(sight: Sight, carrier: int) -> str:
    """The reference code of the record that a carrier belongs to."""
    found = select(records.c.reference_code).join(carriers, carriers.c.record_id == records.c.id)
    return str(sight.connection.execute(found.where(carriers.c.id == carrier)).scalar_one())


def every_label(sight: Sight, count: int) -> tuple[str, ...]:
    """So many labels of carriers, each another one."""
    found = select(carriers.c.barcode).order_by(carriers.c.id).limit(count)
    return tuple(str(digits) for (digits,) in sight.connection.execute(found))


def names_but(sight: Sight, name: str) -> tuple[str, ...]:
    """Readers whose cards are good, this one left out."""
    found = (
        select(readers.c.name)
        .where(readers.c.name != name, readers.c.stopped == 0, readers.c.kind == "STAFF")
        .order_by(readers.c.valid_until.desc(), readers.c.id)
    )
    return tuple(str(one) for (one,) in sight.connection.execute(found))


def codes_in_room(sight: Sight, prefix: str, count: int = 3) -> tuple[str, ...]:
    """Reference codes that begin so, of plain records whose carriers wait to be shelved and never had a box."""
    found = (
        select(records.c.reference_code)
        .join(carriers, carriers.c.record_id == records.c.id)
        .where(records.c.reference_code.startswith(prefix, autoescape=True), records.c.pending.is_(None))
        .where(records.c.level <= int(Level.INTERNAL), carriers.c.custody == Custody.ACCESSIONED.value)
        .where(carriers.c.box_id.is_(None))
        .order_by(records.c.id.desc())
        .limit(count)
    )
    return tuple(str(code) for (code,) in sight.connection.execute(found))


def newest_slip(sight: Sight) -> str:
    """The label of the slip that was numbered last."""
    newest = select(loan_slips.c.barcode).order_by(loan_slips.c.id.desc()).limit(1)
    return str(sight.connection.execute(newest).scalar_one())


def newest_medium(sight: Sight) -> str:
    """The label of the medium or device that was registered last."""
    newest = select(equipment.c.barcode).order_by(equipment.c.id.desc()).limit(1)
    return str(sight.connection.execute(newest).scalar_one())
