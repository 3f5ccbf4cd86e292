"""What stands behind a scanned label: a carrier, a reader or a storage location, with all that the desk needs to judge
and to say; and what was scanned that stands for nothing here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any, TypeAlias

from sqlalchemy import bindparam, func, or_, select

from recordsroom.domain.desk import DeskCommand, command_of
from recordsroom.domain.lending import CHARGED
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.paper_heads import NoPaperHead, PaperHead
from recordsroom.domain.values import (
    DAMAGED_DIGITS,
    BadBarcode,
    Barcode,
    CarrierKind,
    Condition,
    Custody,
    Kind,
    Level,
    LocationKind,
    Scheme,
    has_pages,
)
from recordsroom.domain.waiting import WAITING_PLACES
from recordsroom.services.gone import GoneSeen, gone_seen
from recordsroom.services.queries.aliases import seen_by_alias
from recordsroom.services.queries.carrier_row import CARRIER
from recordsroom.services.queries.former import FormerSeen, once_called, went_into
from recordsroom.services.queries.lost_cards import LostCardSeen
from recordsroom.services.queries.overnight import kept_name
from recordsroom.services.queries.reserving import Awaited, next_in_line
from recordsroom.services.queries.restrictions import restrictions_of
from recordsroom.services.queries.scanned_blank import BlankSeen, blank_seen
from recordsroom.services.queries.scanned_box import BoxSeen, box_seen
from recordsroom.services.queries.scanned_case import CaseSeen, Travels, case_seen, travels_in
from recordsroom.services.queries.scanned_equipment import EquipmentSeen, equipment_seen
from recordsroom.services.queries.scanned_paper import PaperSeen, paper_seen
from recordsroom.services.queries.scanned_reader import ReaderSeen, reader_by_id, reader_seen
from recordsroom.services.queries.scanned_seat import SeatSeen, seat_seen, table_of
from recordsroom.services.queries.unchecked import unchecked_of
from recordsroom.services.queries.ways_out import FormOfLoan, form_of_loan
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.tables import carriers, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class CarrierSeen:
    """A carrier that was scanned: what it is, where it stands, who has it, and whether its pages must be counted."""

    id: int
    digits: str
    reference_code: str
    title: str | None
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    pages: int | None
    condition: Condition
    custody: Custody
    place: str | None
    home: str | None
    home_barcode: str | None
    reader: int | None
    reader_name: str | None
    reader_unit: str | None
    due_on: date | None
    counts_pages: bool
    """Whether a return asks for the page count first (P-05)."""
    box_no: str | None = None
    """The box that it lies in."""
    labelled: bool = True
    claimed_place: str | None = None
    """Where a list says that it stands; not told any more once it has a place of its own (P-03)."""
    unchecked: tuple[Unchecked, ...] = ()
    """What is 待核 about it."""
    waits_at: str | None = None
    """The trolley or holding cabinet on which it waits to be carried home."""
    travels: Travels | None = None
    """In which transport case it lies."""
    alias: int | None = None
    visit: int | None = None
    """The visit at whose table it lies, or to which it is still charged."""
    seat_no: str | None = None
    form: FormOfLoan | None = None
    """The form by which it is out, where it is no ordinary loan."""
    restricted: bool = False
    """Whether it touches privacy, and goes out only by an approval that names it (R-149)."""
    kept_for: str = ""
    """The reader for whom it is kept overnight."""
    awaited: Awaited | None = None
    """Who asked for it and gets it next."""

    @property
    def out(self) -> bool:
        """Whether somebody is charged with it."""
        return self.custody in CHARGED


@dataclass(frozen=True, slots=True, repr=False)
class PlaceSeen:
    """A storage location that was scanned, with how many carriers stand in it."""

    id: int
    digits: str
    name: str
    code: str
    kind: LocationKind
    max_level: Level
    carriers: int

    @property
    def waiting(self) -> bool:
        """Whether things stand here for a while only, as on a trolley (P-05)."""
        return self.kind in WAITING_PLACES


@unique
class Why(StrEnum):
    """Why a scan stands for nothing."""

    FOREIGN = "FOREIGN"
    """Not one of our labels: wrong length, wrong check digit, or letters."""
    UNKNOWN = "UNKNOWN"
    """One of our labels, but nothing in this room bears it."""
    NOT_FOR_DESK = "NOT_FOR_DESK"
    """One of our labels, of a kind that the desk has no use for."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A scan that stands for nothing here; digits are kept only where they are nothing but digits."""

    digits: str
    why: Why


Seen: TypeAlias = (
    CarrierSeen
    | BlankSeen
    | BoxSeen
    | CaseSeen
    | EquipmentSeen
    | PaperSeen
    | ReaderSeen
    | LostCardSeen
    | PlaceSeen
    | SeatSeen
    | FormerSeen
    | GoneSeen
    | DeskCommand
    | PaperHead
    | Unseen
)

_PLACE = select(storage_locations).where(storage_locations.c.barcode == bindparam("digits"))
_PLACE_BY_ID = select(storage_locations).where(storage_locations.c.id == bindparam("place"))
_STANDING_THERE = select(func.count()).where(
    or_(carriers.c.location_id == bindparam("place"), carriers.c.waits_at_id == bindparam("place"))
)


def what_is(sight: Sight, text: str) -> Seen:
    """What a scanned or typed text stands for; never a guess."""
    try:
        return PaperHead.parse(text)
    except NoPaperHead:
        pass
    try:
        barcode = Barcode.parse(text)
    except BadBarcode:
        if known := seen_by_alias(sight, text, _LOOKS) or once_called(sight, text):
            return known
        plain = text.isascii() and text.isdigit() and len(text) <= DAMAGED_DIGITS
        return Unseen(text if plain else "", Why.FOREIGN)
    if barcode.kind is Kind.COMMAND:
        return command_of(barcode) or Unseen(barcode.digits, Why.UNKNOWN)
    look = _LOOKS.get(barcode.kind)
    if look is None:
        return Unseen(barcode.digits, Why.NOT_FOR_DESK)
    found = look(sight, barcode.digits) if sight.sees_holdings else None
    return found or Unseen(barcode.digits, Why.UNKNOWN)


def standing_at(sight: Sight, reader: int, place: int) -> tuple[ReaderSeen | None, PlaceSeen | None]:
    """The reader and the place that the desk stood at, so that work goes on after a lock (P-45)."""
    if not sight.sees_holdings:
        return None, None
    place_row = sight.connection.execute(_PLACE_BY_ID, {"place": place}).one_or_none()
    return reader_by_id(sight, reader), None if place_row is None else _place_seen(sight, place_row)


def carriers_seen(sight: Sight, labels: Iterable[str]) -> tuple[CarrierSeen, ...]:
    """What bears these labels, as far as they are carriers that count."""
    found = (_carrier(sight, digits) for digits in labels)
    return tuple(one for one in found if isinstance(one, CarrierSeen))


def _carrier(sight: Sight, digits: str) -> CarrierSeen | BlankSeen | FormerSeen | GoneSeen | None:
    row = sight.connection.execute(CARRIER, {"digits": digits}).one_or_none()
    if row is None:
        return blank_seen(sight, digits)
    if row.custody == Custody.WITHDRAWN.value:
        bearer = (row.id, digits, row.reference_code)
        gone = gone_seen(cursor_of(sight), bearer, sight.stamp.offset_minutes)
        return gone or went_into(sight, row.record_id, row.reference_code)
    level = None if row.level is None else Level(row.level)
    visit, seat_no = table_of(sight, row.id) if Custody(row.custody) in CHARGED else (None, None)
    return CarrierSeen(
        id=row.id,
        digits=row.barcode,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        copy_no=row.copy_no,
        level=level,
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        pages=row.pages,
        condition=Condition(row.condition),
        custody=Custody(row.custody),
        place=row.place,
        home=row.home,
        home_barcode=row.home_barcode,
        reader=row.reader_id,
        # Where no loan was made here, a list tells who has it (P-03), or who works on it (P-13).
        reader_name=row.holder if Custody(row.custody) in CHARGED else None,
        reader_unit=row.reader_unit,
        due_on=date.fromisoformat(row.due_on) if row.due_on else None,
        counts_pages=has_pages(CarrierKind(row.carrier_kind), row.pages)
        and (level is None or level >= sight.policy.count_pages_from),
        box_no=row.box_no,
        labelled=bool(row.labelled),
        claimed_place=None if row.home else row.claimed_place,
        unchecked=unchecked_of(row, level),
        waits_at=row.waits_at,
        travels=travels_in(sight, row.id, row.box_id) if row.custody == Custody.IN_CASE.value else None,
        visit=visit,
        seat_no=seat_no,
        form=form_of_loan(sight, row.id) if row.custody == Custody.ON_LOAN.value else None,
        restricted=bool(restrictions_of(sight, row.record_id)),
        awaited=next_in_line(sight, row.id),
        kept_for=kept_name(sight, row.id) if row.custody == Custody.RETURNED_CHECKED.value else "",
    )


def _place(sight: Sight, digits: str) -> PlaceSeen | None:
    row = sight.connection.execute(_PLACE, {"digits": digits}).one_or_none()
    return None if row is None else _place_seen(sight, row)


def _place_seen(sight: Sight, row: Any) -> PlaceSeen:
    standing = sight.connection.execute(_STANDING_THERE, {"place": row.id}).scalar_one()
    return PlaceSeen(
        row.id, row.barcode, row.name, row.code, LocationKind(row.kind), Level(row.max_level), int(standing)
    )


_LOOKS: dict[Kind, Callable[[Sight, str], Seen | None]] = {
    Kind.CARRIER: _carrier,
    Kind.BOX: lambda sight, digits: box_seen(sight, digits) or case_seen(sight, digits),
    Kind.PERSON: reader_seen,
    Kind.LOCATION: lambda sight, digits: _place(sight, digits) or seat_seen(sight, digits),
    Kind.SLIP: paper_seen,
    Kind.MEDIUM: equipment_seen,
}
