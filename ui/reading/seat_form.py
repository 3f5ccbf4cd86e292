"""The form of one seat: its number, the zone, and up to which level is read there (R-54, R-72)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddSeat, ChangeSeat
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Zone, is_a_seat_number
from recordsroom.services.queries.scanned_seat import SeatSeen
from ui.desk.approval import PlainLine
from ui.messages import level_words
from ui.messages.reading import zone_words
from ui.parts.fields import Choice, Field
from ui.people.forms import Form, typed

_LONGEST = 8


class SeatForm(Form):
    """Asks what a seat is for; a seat that is there already keeps its number, and may go out of use."""

    def __init__(self, seat: SeatSeen | None = None, proposed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._number, self._zone, self._level, self._use = PlainLine(), Choice(), Choice(), Choice()
        self._number.setText(proposed)
        self._number.setMaxLength(_LONGEST)
        for zone in Zone:
            self._zone.add(zone_words(zone), zone)
        for level in Level:
            self._level.add(level_words(level), level)
        self._use.add(self.tr("in use"), False)
        self._use.add(self.tr("out of use"), True)
        self._number_field = Field(self.tr("Number of the seat"), self._number)
        if seat is None:
            self.add(self._number_field)
        self.add(Field(self.tr("Zone"), self._zone))
        self.add(Field(self.tr("Read here up to"), self._level))
        self._zone.choose(seat.zone if seat else Zone.CLASSIFIED)
        self._level.choose(seat.max_level if seat else Level.JIMI)
        if seat is not None:
            self.add(Field(self.tr("State"), self._use))
            self._use.choose(seat.closed)

    def command(self) -> AddSeat | ChangeSeat | None:
        """The request, or None with the wrong field marked."""
        zone, level = Zone(self._zone.chosen()), Level(self._level.chosen())
        if self._seat is not None:
            return ChangeSeat(seat=self._seat.id, zone=zone, max_level=level, closed=bool(self._use.chosen()))
        good = is_a_seat_number(typed(self._number))
        self._number_field.set_error("" if good else self.tr("One to eight letters or digits, such as 3 or A-12."))
        return AddSeat(seat_no=typed(self._number), zone=zone, max_level=level) if good else None
