"""What the desk says of safe cabinets and of the end of a folder: the band is true to what was done (F-17, F-28)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.circulation_facts import LegEnded
from recordsroom.domain.commands import OpenSafe, ShelveCarrier, ShutSafe
from recordsroom.services.acts import Do
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from tests.rooms import House
from tests.ui.test_copies_page import label_of
from ui.desk import circulated
from ui.desk.outcomes import done

CABINET, PUBLIC, INTERNAL = 2, 1, 2
translate = QCoreApplication.translate


def band(room: Room, house: House, carrier: int) -> tuple[str, ...]:
    act = Do(ShelveCarrier(carrier=carrier, location=CABINET), room.ask(what_is, label_of(house, "carriers", carrier)))  # type: ignore[arg-type]
    told = done(act, room.do(act.command)).told
    assert told is not None
    return told.facts


def test_f028_the_band_says_that_the_cabinets_register_has_it(house: House, qapp: object):
    room, words = house.room, translate("Outcome", "in the cabinet's register")
    room.do(OpenSafe(safe_place=CABINET, opened_for="存放", safe_user="宋闻溪"))
    assert words in band(room, house, PUBLIC)
    room.do(ShutSafe(safe_opening=1))
    assert words not in band(room, house, INTERNAL)


def test_f017_who_reads_last_leaves_nobody_to_read(qapp: object):
    last, before = (circulated.done(LegEnded(1, "沈知远", left)).told for left in (0, 2))
    assert last is not None and before is not None
    assert last.facts == (translate("Outcome", "Everybody read it; the sheet can be filed"),)
    assert before.facts == (translate("Outcome", "{0} still to read").format(2),)
