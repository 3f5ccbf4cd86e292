"""The list of counts: how far each is, and the form that begins one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.count_after import CountOwed
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.counting_facts import CountBegun
from recordsroom.services.queries import counts as questions
from recordsroom.services.queries.count_holders import HolderOut, holders_out
from recordsroom.services.queries.counts import CountRow
from recordsroom.services.queries.series import SeriesRow, series_list
from recordsroom.services.queries.shelving import LocationRow, locations
from recordsroom.services.room import Outcome
from ui import messages
from ui.counting.columns import COUNTS, state_words
from ui.counting.forms import BeginForm
from ui.counting.told import show_count
from ui.messages.count_scopes import scope_words
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.people.register import Register
from ui.porter import Porter


class CountsRegister(Register):
    """All counts, the newest first; Enter goes on with one."""

    wanted = Signal(int)
    """A count to go on with."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("clipboard-check", self.tr("Nothing was counted here yet."), self.tr("New count"), "Ctrl+N")
        empty.acted.connect(self.new)
        super().__init__(porter, COUNTS, empty, self.tr("New count"))
        self.search.setPlaceholderText(self.tr("Number, scope or state"))
        self.table.opened.connect(lambda row: self.wanted.emit(row.id))
        self._places: tuple[tuple[int, str], ...] = ()
        self._series: tuple[tuple[int, str], ...] = ()
        self._fonds: tuple[str, ...] = ()
        self._holders: tuple[HolderOut, ...] = ()

    def ask(self) -> None:
        """Ask for every count, and for what a new one may be about."""
        self.porter.ask(locations, then=self._take_places)
        self.porter.ask(series_list, then=self._take_series)
        self.porter.ask(questions.fonds_held, then=self._take_fonds)
        self.porter.ask(holders_out, then=self._take_holders)
        self.porter.ask(questions.counts, then=self.show_rows)

    def words(self, row: CountRow) -> str:
        """Number, scope and state."""
        return " ".join((row.session.session_no, scope_words(row.session, row.scope), state_words(row)))

    def count(self) -> str:
        """How many there are, and how many are not signed yet."""
        unsigned = sum(not row.session.signed for row in self.rows)
        return self.tr("{0} counts, {1} not signed", "", len(self.rows)).format(len(self.rows), unsigned)

    def new(self) -> None:
        """Open the form that begins a count."""
        form = BeginForm(self._places, self._series, self._fonds, self._holders)
        self.open_form(form, self.tr("New count"), self.tr("Begin the count"), form.command)

    def new_of_due(self) -> None:
        """Open the form with the shelves that fall due chosen."""
        self.new()
        if isinstance(self.form, BeginForm):
            self.form.choose(ScopeKind.DUE)

    def new_of_owed(self, owed: CountOwed) -> None:
        """Open the form with the place and the cause that an event asks for."""
        if (owed.place, owed.name) not in self._places:
            # The page may be opened for the first time: the place is known before all the others are.
            self._places = ((owed.place, owed.name), *self._places)
        self.new()
        if isinstance(self.form, BeginForm):
            self.form.choose_owed(owed)

    def saved_words(self, outcome: Outcome) -> str:
        """Which number was given, and what comes next."""
        told = outcome.told
        if not isinstance(told, CountBegun):
            return super().saved_words(outcome)
        words = self.tr("Count {0} has {1} shelves; Enter goes on with it.", "", told.shelves)
        if told.of_holders:
            words = self.tr("Count {0} has {1} holders; Enter goes on with it.", "", told.shelves)
        begun = words.format(told.session_no, f"{told.shelves:,}")
        if not told.with_unknown:
            return begun
        left = self.tr(
            "{0} things are out with names that no reader bears: nobody is asked for them.", "", told.with_unknown
        )
        return f"{begun} {left.format(f'{told.with_unknown:,}')}"

    def refused(self, failed: Exception) -> None:
        """Say why not, and the way on."""
        super().refused(failed)
        if self.form is not None:
            self.form.show_wrong(messages.in_a_form(failed))

    def show_one(self, row: CountRow) -> None:
        """Show one count."""
        show_count(self.side, row)
        words = self.enter_words(row)
        go = primary(words[:1].upper() + words[1:], icon="clipboard-check", key="Enter")
        go.clicked.connect(lambda: self.wanted.emit(row.id))
        self.side.add_act(go)
        self.side.end_acts()
        self.keys_changed.emit()

    def enter_words(self, row: CountRow | None) -> str:
        """What Enter does with a count."""
        if row is not None and not row.session.counting:
            return self.tr("see it") if row.session.signed else self.tr("settle it")
        return self.tr("go on with it")

    def _take_places(self, rows: tuple[LocationRow, ...]) -> None:
        self._places = tuple((row.id, row.name) for row in rows)

    def _take_series(self, rows: tuple[SeriesRow, ...]) -> None:
        self._series = tuple((row.id, row.name) for row in rows)

    def _take_fonds(self, numbers: tuple[str, ...]) -> None:
        self._fonds = numbers

    def _take_holders(self, rows: tuple[HolderOut, ...]) -> None:
        self._holders = rows
