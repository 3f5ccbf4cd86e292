"""What the desk says about the reading room: seats, readers who come and go, what lies on a table (F-15)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import (
    ChangePlace,
    CheckIn,
    CheckOut,
    ComeBack,
    Command,
    EndVisitShort,
    GiveToTable,
    KeepOvernight,
    StepAway,
)
from recordsroom.domain.overnight_facts import KeptOvernight
from recordsroom.domain.visit_facts import CameBack, CheckedIn, CheckedOut, GivenToTable, PlaceChanged, WentAway
from recordsroom.services.acts import Do, OfVisits, Tell
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import SeatSeen, VisitSeen
from recordsroom.services.visit_questions import AskShort, AskVisit
from ui.desk import accompanied
from ui.desk.wording import Line, Outcoming, carrier_told, mark_of, pages_words
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.reading import seat_words, zone_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate
OfVisit: TypeAlias = (
    accompanied.OfCompany | CheckedIn | CheckedOut | GivenToTable | KeptOvernight | PlaceChanged | WentAway | CameBack
)
CANNOT: dict[type[Command], Callable[[], str]] = {
    CheckIn: lambda: translate("Outcome", "Cannot come in"),
    ChangePlace: lambda: translate("Outcome", "Cannot sit there"),
    GiveToTable: lambda: translate("Outcome", "Cannot be read here"),
    StepAway: lambda: translate("Outcome", "Cannot go away"),
    ComeBack: lambda: translate("Outcome", "Not done"),
    CheckOut: lambda: translate("Outcome", "Cannot leave yet"),
    EndVisitShort: lambda: translate("Outcome", "Cannot leave yet"),
    KeepOvernight: lambda: translate("Outcome", "Cannot be kept"),
    **accompanied.CANNOT,
}
"""What is said first where the rules refuse it."""


def who_of(do: Do) -> str:
    """The reader whom a request about a visit concerns."""
    if do.visit is not None:
        return do.visit.reader_name
    return do.coming.reader.name if do.coming is not None else ""


def tell(said: Tell) -> Outcoming:
    """The words for a seat, for a reader who sits here, or for a carrier that was scanned before either."""
    seen = said.seen
    if isinstance(seen, SeatSeen):
        return _visit(seen.visit) if seen.visit is not None else _empty(seen)
    if isinstance(seen, ReaderSeen) and seen.visit is not None:
        return _visit(seen.visit)
    verb = translate("Outcome", "Scan the card or the seat first")
    if not isinstance(seen, CarrierSeen):
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb))
    told = carrier_told(Role.LOOK, verb, "", seen, (mark_of(seen),))
    return Outcoming(Sound.LOOK, told, Line(Role.LOOK, translate("Outcome", "Not done"), seen))


def done(told: OfVisit, late: str = "") -> Outcoming:
    """The words for something that was done in the reading room; `late` says that it was entered late (P-06)."""
    if isinstance(told, accompanied.OfCompany):
        return accompanied.done(told)
    if isinstance(told, GivenToTable):
        return _given(told, late)
    seat = seat_words(told.seat_no)
    if isinstance(told, CheckedOut):
        return _left(told, seat, late)
    if isinstance(told, CheckedIn):
        verb = translate("Outcome", "Came in")
        locker = translate("Outcome", "Locker {0}").format(told.locker_no) if told.locker_no else ""
        kept = translate("Outcome", "{0} kept from last time, in the cabinet").format(told.kept) if told.kept else ""
        facts = (seat, kept or zone_words(told.zone), locker)
    elif isinstance(told, PlaceChanged):
        verb = translate("Outcome", "Sits elsewhere")
        facts = (seat, translate("Outcome", "before: {0}").format(seat_words(told.seat_before)), "")
    elif isinstance(told, KeptOvernight):
        verb = translate("Outcome", "Kept overnight")
        pieces = translate("Outcome", "{0} pieces", "", told.pieces).format(told.pieces)
        facts = (pieces, translate("Outcome", "until {0}").format(told.until.isoformat()), seat)
    elif isinstance(told, WentAway):
        verb, facts = translate("Outcome", "Away"), (seat, translate("Outcome", "The seat is kept"), "")
    else:
        verb, facts = translate("Outcome", "Back at the seat"), (seat, "", "")
    line = Line(Role.OK, verb, person=f"{told.reader_name}\u3000{seat}")
    told_facts = tuple(fact for fact in (*facts, late) if fact)
    return Outcoming(Sound.OK, Told(Role.OK, verb, told.reader_name, facts=told_facts, icon="armchair"), line)


def asked(question: AskVisit | AskShort | OfVisits) -> Outcoming:
    """The words while it is asked who came in or reads along, of leaves, or how a visit ends short."""
    if isinstance(question, OfVisits):
        return accompanied.asked(question)
    if isinstance(question, AskShort):
        visit = question.visit
        charged = translate("Outcome", "Two look for it; the reader stays charged with it")
        verb, told = translate("Outcome", "Something missing"), (seat_words(visit.seat_no), charged)
        return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, visit.reader_name, facts=told, icon="file-x"))
    reader, seat = question.reader, question.seat
    verb = translate("Outcome", "Who came?")
    where = seat_words(seat.seat_no) if seat else translate("Outcome", "The next free seat is given; or scan one")
    facts = tuple(fact for fact in (reader.unit, reader.post, where) if fact)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, reader.name, facts=facts, icon="armchair"))


def _given(told: GivenToTable, late: str) -> Outcoming:
    verb, who = translate("Outcome", "To the seat"), f"{told.seat_no}\u3000{told.reader_name}"
    pages = translate("Outcome", "{0} pages", "", told.pages_out).format(told.pages_out) if told.pages_out else ""
    lying = translate("Outcome", "{0} on the table").format(told.lying)
    place = translate("Outcome", "Taken from {0}").format(told.place) if told.place else ""
    line = Line(Role.OK, verb, told.line, seat_words(told.seat_no), pages_words(told.pages_out))
    facts = (mark_of(told.line), pages, lying, late, place)
    return Outcoming(Sound.OK, carrier_told(Role.OK, verb, who, told.line, facts), line)


def _left(told: CheckedOut, seat: str, late: str) -> Outcoming:
    pieces = translate("Outcome", "{0} pieces read", "", told.pieces).format(told.pieces)
    locker = translate("Outcome", "Give back locker {0}").format(told.locker_no) if told.locker_no else ""
    if told.missing:
        verb, role, sound = translate("Outcome", "Left, {0} missing").format(told.missing), Role.STOP, Sound.STOP
    else:
        verb, role, sound = translate("Outcome", "Left"), Role.OK, Sound.OK
    goes_on = translate("Outcome", "Stays charged to the reader; found: scan it, else Ctrl+I") if told.missing else ""
    facts = tuple(fact for fact in (seat, goes_on or pieces, locker, late) if fact)
    line = Line(role, verb, person=f"{told.reader_name}\u3000{seat}")
    return Outcoming(sound, Told(role, verb, told.reader_name, facts=facts, icon="log-out"), line)


def _visit(visit: VisitSeen) -> Outcoming:
    seat, since = seat_words(visit.seat_no), translate("Outcome", "since {0}").format(f"{visit.came_at:%H:%M}")
    lying = translate("Outcome", "{0} on the table").format(len(visit.lying))
    away = visit.away_since is not None
    role, verb = (Role.LOOK, translate("Outcome", "Is away")) if away else (Role.INFO, seat)
    facts = (*((seat,) if away else ()), visit.reader_unit, since, lying)
    line = Line(role, translate("Outcome", "Visit"), person=f"{visit.reader_name}\u3000{seat}")
    sound = Sound.LOOK if away else Sound.OK
    return Outcoming(sound, Told(role, verb, visit.reader_name, facts=facts, icon="armchair"), line)


def _empty(seat: SeatSeen) -> Outcoming:
    verb = translate("Outcome", "Out of use") if seat.closed else translate("Outcome", "Free")
    limit = translate("Outcome", "Up to {0}").format(level_words(seat.max_level))
    facts = (zone_words(seat.zone), limit, translate("Outcome", "Now scan the reader's card or slip"))
    line = Line(Role.INFO, translate("Outcome", "Seat"), person=f"{seat_words(seat.seat_no)}\u3000{verb}")
    return Outcoming(Sound.OK, Told(Role.INFO, verb, seat_words(seat.seat_no), facts=facts, icon="armchair"), line)
