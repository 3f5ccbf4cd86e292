"""What the desk says where nothing was asked of the room: cards, places, whereabouts, labels that are not known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.values import Condition, Custody
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.chases import ChaseSeen
from recordsroom.services.queries.circulating import SheetRow
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.queries.late import SheetSeen
from recordsroom.services.queries.lost_cards import LostCardSeen
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Unseen, Why
from recordsroom.services.queries.scanned_blank import BlankSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_card import OutCardSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import SeatSeen
from recordsroom.services.queries.scanned_slip import SlipSeen
from ui.desk import boxed, cased, circulated, equipped, gone, labelling, seated
from ui.desk.lending_outcomes import paper_scanned
from ui.desk.wording import (
    Line,
    Outcoming,
    awaited_words,
    carrier_told,
    facts_of,
    holder_of,
    kept_words,
    mark_of,
    pages_words,
)
from ui.look.tokens import Role
from ui.messages import condition_words, level_mark, level_words
from ui.messages.cases import travels_words
from ui.messages.reading import seat_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate
_Void: TypeAlias = (
    FormerSeen | LostCardSeen | SheetSeen | SlipSeen | ChaseSeen | OutCardSeen | EquipmentSeen | Unseen | GoneSeen
)


def tell(said: Tell) -> Outcoming:
    """The words for a telling."""
    seen = said.seen
    if isinstance(seen, BlankSeen | SheetRow) or said.what in {Telling.NO_SUCH_TAIL, Telling.NO_FOLDER}:
        of_folder = isinstance(seen, SheetRow) or said.what is Telling.NO_FOLDER
        return circulated.tell(said) if of_folder else labelling.tell(said)
    if isinstance(seen, ReaderSeen | SeatSeen) or said.what is Telling.NO_VISIT:
        return _person(said)
    if isinstance(seen, CaseSeen) or said.what is Telling.NO_CASE:
        return cased.tell(said)
    if isinstance(seen, PlaceSeen | BoxSeen):
        return _place(seen) if isinstance(seen, PlaceSeen) else boxed.tell(said, seen)
    if isinstance(seen, CarrierSeen):
        return _carrier(said.what, seen)
    return _void(seen) if isinstance(seen, _Void) else _plain(said)


def _person(said: Tell) -> Outcoming:
    """A reader or a seat."""
    seen = said.seen
    if isinstance(seen, SeatSeen) or said.what in {Telling.VISIT, Telling.NO_VISIT}:
        return seated.tell(said)
    if said.what is Telling.NOT_ON_SHEET:
        return circulated.tell(said)
    if not isinstance(seen, ReaderSeen) or said.what is Telling.ENDED:
        return _plain(said)
    if said.what in _BESIDE_BORROWER:
        return _beside(said.what, seen)
    return _passed_over(_reader(seen), said.before) if said.before else _reader(seen)


def _void(seen: _Void) -> Outcoming:
    """A label that counts for nothing here, or for a paper only."""
    if isinstance(seen, FormerSeen | SheetSeen):
        return _now_called(seen) if isinstance(seen, FormerSeen) else _used(seen)
    if isinstance(seen, SlipSeen | ChaseSeen | OutCardSeen):
        return paper_scanned(seen)
    if isinstance(seen, GoneSeen):
        return gone.tell(seen)
    if isinstance(seen, EquipmentSeen):
        return equipped.tell(seen)
    return _lost(seen) if isinstance(seen, LostCardSeen) else _unseen(seen)


def _plain(said: Tell) -> Outcoming:
    if said.what is Telling.ENDED:
        verb = translate("Outcome", "Ended")
        if isinstance(said.seen, ReaderSeen):
            facts = (translate("Outcome", "{0} lent").format(said.count),)
            return Outcoming(Sound.OK, Told(Role.INFO, verb, said.seen.name, facts=facts, icon="flag"))
        facts = (translate("Outcome", "{0} carriers", "", said.count).format(said.count),)
        return Outcoming(Sound.OK, Told(Role.INFO, verb, facts=facts, icon="flag"))
    if said.what in {Telling.MODE, Telling.EVENING, Telling.POUR, Telling.COUNT, Telling.INCIDENT, Telling.GOING_ON}:
        return Outcoming(Sound.OK, None)
    if said.what is Telling.UNANSWERED:
        word = _NOTHING[said.what]()
        return Outcoming(Sound.STOP, Told(Role.STOP, word), Line(Role.STOP, word))
    return Outcoming(Sound.LOOK, Told(Role.LOOK, _NOTHING.get(said.what, _NOTHING[Telling.NOTHING_ASKED])()))


def _reader(reader: ReaderSeen) -> Outcoming:
    out = translate("Outcome", "{0} out").format(reader.out)
    facts = (reader.unit, reader.post, out)
    line = Line(Role.INFO, translate("Outcome", "Reader's card"), person=f"{reader.name}\u3000{reader.unit}")
    if reader.stopped or reader.expired:
        # What is out comes back by its own label, whoever brings it (P-21).
        gone = translate("Outcome", "Card stopped") if reader.stopped else translate("Outcome", "Card expired")
        return Outcoming(
            Sound.LOOK,
            Told(Role.LOOK, gone, reader.name, facts=(*facts, translate("Outcome", "Returning needs no card"))),
            replace(line, role=Role.LOOK),
        )
    if reader.overdue:
        late = translate("Outcome", "{0} overdue").format(reader.overdue)
        told = Told(Role.LOOK, translate("Outcome", "Has overdue"), reader.name, facts=(*facts, late))
        return Outcoming(Sound.LOOK, told, replace(line, role=Role.LOOK))
    return Outcoming(Sound.OK, Told(Role.INFO, reader.name, facts=facts, icon="id-card"), line)


def _passed_over(found: Outcoming, before: str) -> Outcoming:
    """A card that nobody named for the reader in front, who has got nothing yet: lent is to this one now (P-11)."""
    assert found.told is not None and found.line is not None, "a card is told and listed"
    other = translate("Outcome", "Not named to fetch for {0}").format(before)
    told = replace(found.told, role=Role.LOOK, facts=(other, *found.told.facts))
    return Outcoming(Sound.LOOK, told, replace(found.line, role=Role.LOOK))


def _beside(what: Telling, person: ReaderSeen) -> Outcoming:
    """Somebody else stands at the desk for the borrower (P-11)."""
    word, icon = _BESIDE_BORROWER[what]
    line = Line(Role.INFO, word(), person=f"{person.name}\u3000{person.unit}")
    return Outcoming(Sound.OK, Told(Role.INFO, f"{word()}\u3000{person.name}", facts=(person.unit,), icon=icon), line)


def _place(place: PlaceSeen) -> Outcoming:
    holds = translate("Outcome", "Up to {0}").format(level_words(place.max_level))
    facts = (holds, translate("Outcome", "{0} standing here").format(place.carriers))
    line = Line(Role.INFO, translate("Outcome", "Place"), person=place.name)
    return Outcoming(Sound.OK, Told(Role.INFO, place.name, facts=facts, icon="map-pin"), line)


def _carrier(what: Telling, carrier: CarrierSeen) -> Outcoming:
    if what is Telling.CARRIER:
        return _whereabouts(carrier)
    if what is Telling.HELD:
        home = translate("Outcome", "Belongs in {0}").format(carrier.home) if carrier.home else ""
        claimed = (
            translate("Outcome", "By the list: {0}").format(carrier.claimed_place) if carrier.claimed_place else ""
        )
        told = carrier_told(Role.INFO, translate("Outcome", "Now scan its place"), "", carrier, (home, claimed))
        return Outcoming(Sound.OK, replace(told, icon="warehouse"))
    if what is Telling.NO_READER:
        told = carrier_told(Role.LOOK, translate("Outcome", "Scan the reader first"), "", carrier, ())
        return Outcoming(Sound.LOOK, told, Line(Role.LOOK, translate("Outcome", "Not done"), carrier))
    word = translate("Outcome", "Not done")
    told = carrier_told(Role.STOP, word, "", carrier, (mark_of(carrier),))
    if what is Telling.SKIPPED:
        return Outcoming(Sound.OK, None)
    return Outcoming(Sound.STOP, told, Line(Role.STOP, word, carrier, carrier.reader_name or ""))


def _whereabouts(carrier: CarrierSeen) -> Outcoming:
    verb = translate("Outcome", "Waits on {0}").format(carrier.waits_at) if carrier.waits_at else ""
    verb = verb or _WHERE[carrier.custody]()
    home = translate("Outcome", "Belongs in {0}").format(carrier.home) if carrier.home else ""
    due = translate("Outcome", "Due {0}").format(carrier.due_on.isoformat()) if carrier.due_on else ""
    who = carrier.place or holder_of(carrier)
    travels = travels_words(carrier.travels) if carrier.travels else ()
    who = who or (travels[0] if travels else "")
    who = f"{seat_words(carrier.seat_no)}\u3000{who}" if carrier.seat_no else who
    private = translate("Outcome", "Privacy restricted") if carrier.restricted else ""
    looks = "" if carrier.condition is Condition.GOOD else condition_words(carrier.condition)
    about = (private, kept_words(carrier), looks, due, awaited_words(carrier), "" if carrier.place else home)
    told = carrier_told(Role.INFO, verb, who, carrier, (*travels[1:], *facts_of(carrier), *about))
    line = Line(Role.INFO, verb, carrier, who, pages_words(carrier.pages))
    return Outcoming(Sound.OK, replace(told, icon="map-pin"), line)


def _now_called(seen: FormerSeen) -> Outcoming:
    """What bears no valid code any more says what it is now, and which label to scan instead."""
    verb = translate("Outcome", "Now called")
    mark = level_mark(seen.level, seen.scheme, seen.secrecy_term)
    scan = translate("Outcome", "Scan {0}").format(seen.barcode) if seen.barcode else ""
    once = translate("Outcome", "Once {0}").format(seen.said)
    told = Told(
        Role.LOOK, verb, "", seen.reference_code, "", tuple(part for part in (once, mark, seen.place, scan) if part)
    )
    line = Line(Role.LOOK, verb, person=once, digits=seen.reference_code)
    return Outcoming(Sound.LOOK, replace(told, icon="tag"), line)


def _lost(seen: LostCardSeen) -> Outcoming:
    """A card that was reported lost says whose it was; with it nothing is done (P-10)."""
    verb = translate("Outcome", "Lost card")
    since = translate("Outcome", "Reported lost on {0}").format(seen.lost_on.isoformat())
    now = translate("Outcome", "The card that counts is {0}").format(seen.card)
    line = Line(Role.STOP, verb, person=f"{seen.name}\u3000{seen.unit}", digits=seen.digits)
    return Outcoming(Sound.STOP, Told(Role.STOP, verb, seen.name, facts=(seen.unit, since, now)), line)


def _used(sheet: SheetSeen) -> Outcoming:
    """A sheet that was entered before: each number is used once (P-06)."""
    verb = translate("Outcome", "Sheet used")
    facts = (translate("Outcome", "Entered before by {0}").format(sheet.opened_by),)
    return Outcoming(
        Sound.STOP,
        Told(Role.STOP, verb, code=sheet.sheet_no, facts=facts),
        Line(Role.STOP, verb, digits=sheet.sheet_no),
    )


def _unseen(seen: Unseen) -> Outcoming:
    verb = translate("Outcome", "Not recognised")
    facts = (_UNSEEN[seen.why](),)
    line = Line(Role.STOP, verb, digits=seen.digits)
    return Outcoming(Sound.STOP, Told(Role.STOP, verb, code=seen.digits[:16], facts=facts), line)


_NOTHING: dict[Telling, Callable[[], str]] = {
    Telling.NOTHING_ASKED: lambda: translate("Outcome", "Nothing was asked"),
    Telling.NOTHING_TO_UNDO: lambda: translate("Outcome", "Nothing to undo here"),
    Telling.UNANSWERED: lambda: translate("Outcome", "Not done"),
    Telling.NO_RUN: lambda: translate("Outcome", "No run between these"),
}
_BESIDE_BORROWER: dict[Telling, tuple[Callable[[], str], str]] = {
    Telling.COLLECTOR: (lambda: translate("Outcome", "Fetched by"), "user-check"),
    Telling.RETURNER: (lambda: translate("Outcome", "Brought by"), "id-card"),
}
_WHERE: dict[Custody, Callable[[], str]] = {
    Custody.ACCESSIONED: lambda: translate("Outcome", "Never shelved"),
    Custody.SHELVED: lambda: translate("Outcome", "In its place"),
    Custody.ON_LOAN: lambda: translate("Outcome", "On loan"),
    Custody.IN_READING_ROOM: lambda: translate("Outcome", "Being read here"),
    Custody.FETCHED: lambda: translate("Outcome", "Worked on inside"),
    Custody.RETURNED_UNCHECKED: lambda: translate("Outcome", "Returned, to be checked"),
    Custody.RETURNED_CHECKED: lambda: translate("Outcome", "To shelve"),
    Custody.IN_CASE: lambda: translate("Outcome", "In a transport case"),
    Custody.SET_ASIDE: lambda: translate("Outcome", "Set aside for destruction"),
    Custody.UNDER_TREATMENT: lambda: translate("Outcome", "Under treatment"),
    Custody.WITHDRAWN: lambda: translate("Outcome", "Withdrawn"),
}
_UNSEEN: dict[Why, Callable[[], str]] = {
    Why.FOREIGN: lambda: translate(
        "Outcome", "Not one of our labels, or only part of one. Scan again; nothing was changed."
    ),
    Why.UNKNOWN: lambda: translate("Outcome", "Nothing in this room bears this label; look at the text on it."),
    Why.NOT_FOR_DESK: lambda: translate("Outcome", "The desk has no use for this kind of label; nothing was changed."),
}
