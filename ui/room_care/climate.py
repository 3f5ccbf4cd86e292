"""The register of the air 温湿度登记: places, readings by hand, the month as a chart (F-26, G-25)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.care_facts import AirRead
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.care_papers import limits_words, tenths
from recordsroom.services.queries.room_care import ReadingRow, WatchRow, climate_register, watchable, watched
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.care import AirState, air_role, air_words
from ui.messages.desk import doubt_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.register import Register
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.room_care.chart import ClimateChart
from ui.room_care.columns import READINGS, air_state
from ui.room_care.forms import ReadForm, WatchForm


class ClimateRegister(Register):
    """Every reading; the pane shows one of them and the month of its place, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_SHELVES in porter.room.keeper.duties
        act = (self.tr("Write down a reading"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("thermometer", self.tr("Nothing was read yet; F5 names the places first."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, READINGS, empty, self.tr("Reading") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Place, who read, what was done"))
        self.narrow = Monthly(self.filters, AirState, air_words)
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))
        self.places: tuple[WatchRow, ...] = ()
        self.chart = ClimateChart()
        """The month of the chosen reading."""

    def ask(self) -> None:
        """Ask for the places and their readings."""
        self.porter.ask(watched, then=self._know)
        self.porter.ask(climate_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these readings, and offer their months."""
        self.narrow.offer(f"{row.at:%Y-%m}" for row in rows)
        super().show_rows(rows)

    def words(self, row: ReadingRow) -> str:
        """Place, people, what was done."""
        return " ".join((row.watch.name, row.by, row.weather, row.measure))

    def fits(self, row: ReadingRow) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(f"{row.at:%Y-%m}", air_state(row))

    def count(self) -> str:
        """How many readings there are, and how many out of limits."""
        out = sum(not row.within for row in self.rows)
        return self.tr("{0} readings, {1} out of limits", "", len(self.rows)).format(len(self.rows), out)

    def chosen(self) -> ReadingRow | None:
        """The reading that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, ReadingRow) else None

    def keys(self) -> tuple[KeyHint, ...]:
        """A reading, and the places."""
        if not self.keeps:
            return ()
        return (
            KeyHint("Ctrl+N", self.tr("reading"), self.new),
            KeyHint("F5", self.tr("places and limits"), self.watch),
        )

    def new(self) -> None:
        """Write down a reading; before any place is watched one is named first."""
        if not self.keeps:
            return
        if not any(not row.ended for row in self.places):
            self.watch()
            return
        form = ReadForm(self.places)
        self.open_form(form, self.tr("What the instruments show"), self.tr("Enter"), form.command)

    def watch(self) -> None:
        """Ask which place is watched."""
        if self.keeps:
            self.porter.ask(watchable, then=self._open_watch)

    def refused(self, failed: Exception) -> None:
        """Ask once about figures out of the limits; all else is said as it is."""
        if isinstance(failed, Doubtful) and isinstance(self.form, ReadForm):
            self.form.doubts = frozenset(failed.doubts)
            asked = "\n".join(map(doubt_words, failed.doubts))
            self.form.show_wrong("\n".join((asked, self.tr("Ctrl+Enter once more enters it all the same."))), Role.LOOK)
        else:
            super().refused(failed)

    def saved_words(self, outcome: Outcome) -> str:
        """Whether the reading lies within."""
        told = outcome.told
        if isinstance(told, AirRead):
            return self.tr("Entered, within the limits.") if told.within else self.tr("Entered, out of the limits.")
        return super().saved_words(outcome)

    def saved_role(self, outcome: Outcome) -> Role:
        """A reading out of the limits is to be looked at."""
        told = outcome.told
        return Role.LOOK if isinstance(told, AirRead) and not told.within else super().saved_role(outcome)

    def show_one(self, row: ReadingRow) -> None:
        """Show one reading, and the month of its place."""
        state = air_state(row)
        self.side.add(label(row.watch.name, "panel"))
        self.side.add(StateMark(air_role(state), air_words(state)))
        month = [one for one in self.rows if one.watch.id == row.watch.id and f"{one.at:%Y-%m}" == f"{row.at:%Y-%m}"]
        self.chart = ClimateChart()
        self.chart.show_readings(month[::-1])
        self.side.section(f"{row.at:%Y-%m}", limits_words(row.watch.limits)).addWidget(self.chart)
        facts = Facts()
        after = " ".join(part for part in (tenths(row.after[0]), tenths(row.after[1])) if part)
        told = (
            (self.tr("Read"), f"{row.at:%Y-%m-%d %H:%M}\u3000{row.by}"),
            (self.tr("Air"), f"{tenths(row.temperature)} ℃\u3000{tenths(row.humidity)} %"),
            (self.tr("Weather"), row.weather),
            (self.tr("Done"), row.measure),
            (self.tr("Afterwards"), after),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        if self.keeps:
            new = primary(self.tr("Reading"), icon="plus", key="Ctrl+N")
            new.clicked.connect(self.new)
            self.side.add_act(new)
        self.side.end_acts()
        self.keys_changed.emit()

    def _know(self, rows: tuple[WatchRow, ...]) -> None:
        self.places = rows

    def _open_watch(self, places: tuple[tuple[int, str], ...]) -> None:
        if not places:
            self.tell(self.tr("Enter the room on page Shelving first."), Role.LOOK)
            return
        form = WatchForm(places, self.places)
        self.open_form(form, self.tr("Which air is watched"), self.tr("Enter"), form.command)
