"""The desk's side pane in the reading room: the visit in front with what lies on the table, else who is here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.scanned_seat import Lying, SeatSeen, VisitSeen
from ui.look.tokens import GAP_8, Role
from ui.messages import level_mark, level_words
from ui.messages.reading import identity_words, seat_words, zone_words
from ui.parts.card import Card
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts, SplitLine
from ui.parts.layouts import row
from ui.parts.words import code_words, label, paragraph

translate = QCoreApplication.translate
_MOST = 10


def visit_card(visit: VisitSeen, most: int = _MOST) -> Card:
    """One visit: who, where, since when, what was seen, and what lies there."""
    card = Card(visit.reader_name, seat_words(visit.seat_no))
    if visit.away_since is not None:
        card.add(StateMark(Role.LOOK, translate("Desk", "Away since {0}").format(f"{visit.away_since:%H:%M}")))
    facts = Facts()
    shown: list[tuple[str, str | QWidget]] = [
        (translate("Desk", "Unit"), visit.reader_unit or "–"),
        (translate("Desk", "Here since"), f"{visit.came_at:%H:%M}"),
        (translate("Desk", "Seen"), identity_words(visit.identity)),
        (translate("Desk", "Locker"), visit.locker_no or "–"),
        (translate("Desk", "Read here up to"), LevelChip(int(visit.max_level), level_words(visit.max_level))),
    ]
    for name, value in (
        (translate("Desk", "Letter"), visit.letter_seen),
        (translate("Desk", "Slip"), visit.slip_no),
        (translate("Desk", "What for"), visit.purpose),
    ):
        if value:
            shown.append((name, value))
    facts.show_facts(tuple(shown))
    card.add(facts)
    for beside in visit.companions:
        card.add(SplitLine(beside.name, translate("Desk", "reads along")))
    for notebook in visit.notebooks:
        told = translate("Desk", "{0} leaves").format(notebook.leaves_out)
        chip = LevelChip(int(notebook.level), level_words(notebook.level))
        card.add(row(code_words(notebook.number), chip, label(told, "small", "text2"), stretch=0, gap=GAP_8))
    if visit.kept:
        pieces = translate("Desk", "{0} pieces", "", len(visit.kept)).format(len(visit.kept))
        card.add(SplitLine(translate("Desk", "Kept from last time"), pieces))
    for code in visit.kept[:most]:
        card.add(row(code_words(code), StateMark(Role.INFO, translate("Desk", "In the cabinet")), gap=GAP_8))
    card.add(
        SplitLine(
            translate("Desk", "On the table"),
            translate("Desk", "{0} pieces", "", len(visit.lying)).format(len(visit.lying)),
        )
    )
    for one in visit.lying[:most]:
        card.add(lying_line(one))
    if len(visit.lying) > most:
        card.add(label(translate("Desk", "{0} more").format(len(visit.lying) - most), "small", "text3"))
    return card


def lying_line(one: Lying) -> QWidget:
    """One carrier on a table by its code; its title stays where lists hide it."""
    mark = level_mark(one.level, one.scheme, one.secrecy_term)
    chip = LevelChip(int(one.level or 0), mark) if mark else label("", "small")
    if one.unchecked:
        return row(code_words(one.reference_code), StateMark(Role.LOOK, translate("Desk", "Pages differ")), gap=GAP_8)
    return row(code_words(one.reference_code), chip, stretch=1, gap=GAP_8)


def room_card(seats: Sequence[SeatSeen]) -> Card:
    """How many seats are taken, and by whom."""
    here = [seat.visit for seat in seats if seat.visit is not None]
    card = Card(
        translate("Desk", "Reading room"),
        translate("Desk", "{0} of {1} seats", "", len(seats)).format(len(here), len(seats)),
    )
    for visit in here[:_MOST]:
        lying = translate("Desk", "{0} pieces", "", len(visit.lying)).format(len(visit.lying))
        card.add(SplitLine(f"{visit.seat_no}\u3000{visit.reader_name}", lying))
    if len(here) > _MOST:
        card.add(label(translate("Desk", "{0} more").format(len(here) - _MOST), "small", "text3"))
    if not seats:
        card.add(paragraph(translate("Desk", "No seat yet: page Reading room, Ctrl+N."), "small", "text2"))
    elif not here:
        card.add(paragraph(translate("Desk", "Nobody is here."), "small", "text2"))
    return card


def seat_card(seat: SeatSeen) -> Card:
    """A free seat: for what it is."""
    card = Card(seat_words(seat.seat_no), zone_words(seat.zone))
    facts = Facts()
    limit = LevelChip(int(seat.max_level), level_words(seat.max_level))
    state = translate("Desk", "out of use") if seat.closed else translate("Desk", "free")
    facts.show_facts(((translate("Desk", "Read here up to"), limit), (translate("Desk", "State"), state)))
    card.add(facts)
    return card
