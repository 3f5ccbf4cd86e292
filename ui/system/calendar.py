"""The working calendar 工作日历: the named days of each year, and the way to enter a new one (P-24)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.facts import CalendarEntered
from recordsroom.services.queries import calendar as questions
from recordsroom.services.queries.calendar import CalendarRow
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.people.words import date_words
from ui.porter import Porter
from ui.rows import Column, Kind
from ui.system.calendar_form import CalendarForm

translate = QCoreApplication.translate
CALENDAR = "calendar"
"""Opens the calendar when handed to the page's `open`."""


def weekday_words(row: CalendarRow) -> str:
    """The day of the week."""
    days = translate("Calendar", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split()
    return days[row.day.weekday()]


def _works(row: CalendarRow) -> str:
    return translate("Calendar", "Worked") if row.working else translate("Calendar", "Free")


COLUMNS: tuple[Column[CalendarRow], ...] = (
    Column(lambda: translate("Column", "Day"), lambda row: date_words(row.day), kind=Kind.DATE, name="day", width=112),
    Column(
        lambda: translate("Column", "Weekday"),
        weekday_words,
        order=lambda row: row.day.weekday(),
        name="weekday",
        width=96,
    ),
    Column(lambda: translate("Column", "Called"), lambda row: row.name or "–", name="name", stretch=True),
    Column(
        lambda: translate("Column", "State"),
        _works,
        kind=Kind.STATE,
        name="works",
        role=lambda row: Role.LOOK if row.working else Role.OK,
    ),
)


class Calendar(Register):
    """Shows the named days, the latest first; a year is entered as a whole."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("calendar-check", self.tr("No holidays have been entered yet; weekends are the rule."))
        super().__init__(porter, COLUMNS, empty, self.tr("Enter a year"))
        self._missing: tuple[int, ...] = ()
        self.search.setPlaceholderText(self.tr("Year, day or holiday"))

    def ask(self) -> None:
        """Ask which years are missing, then for the days."""
        self.porter.ask(questions.missing_calendars, then=self._keep_missing)
        self.porter.ask(questions.calendar_register, then=self.show_rows)

    def words(self, row: CalendarRow) -> str:
        """Day, weekday and name."""
        return f"{date_words(row.day)} {weekday_words(row)} {row.name}"

    def count(self) -> str:
        """Which years there are."""
        years = sorted({row.day.year for row in self.rows})
        return self.tr("Entered: {0}").format(" ".join(map(str, years))) if years else ""

    def keys(self) -> tuple[KeyHint, ...]:
        """A year is entered anew with the same key."""
        return (KeyHint("Ctrl+N", self.tr("enter a year"), self.new),)

    def new(self) -> None:
        """Open the form: for the year that is missing, else with what the chosen day's year has."""
        row = self.table.current()
        shown = row.day.year if row is not None else self.porter.room.clock().today.year
        year = self._missing[0] if self._missing else shown
        form = CalendarForm(year, self._as_typed(year))
        self.open_form(form, self.tr("Working calendar of a year"), self.tr("Enter calendar"), form.command)

    def new_when_known(self) -> None:
        """Open the form as soon as it is known which year is missing."""
        self.porter.ask(questions.missing_calendars, then=self._open_with)

    def saved_words(self, outcome: Outcome) -> str:
        """Tell which year it was."""
        told = outcome.told
        if isinstance(told, CalendarEntered):
            words = self.tr("{0} is entered with {1} days; journal entry {2}.", "", told.days)
            return words.format(told.year, told.days, f"{outcome.entry:,}")
        return super().saved_words(outcome)

    def show_one(self, row: CalendarRow) -> None:
        """Show the day, and what the calendar is for."""
        self.side.add(label(row.name or date_words(row.day), "panel"))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Day"), f"{date_words(row.day)} {weekday_words(row)}"),
                (self.tr("State"), _works(row)),
            )
        )
        self.side.add(facts)

    def show_always(self) -> None:
        """Show which year is missing, and the way to enter one."""
        for year in self._missing:
            box = SignBox(Role.LOOK)
            self.side.add(box)
            box.say(self.tr("The holidays of {0} are not entered; until then weekends are the rule.").format(year))
        self.side.add(paragraph(self.tr("What would fall due on a day off is due on the next working day."), "small"))
        enter = primary(self.tr("Enter a year"), icon="plus", key="Ctrl+N")
        enter.clicked.connect(self.new)
        self.side.add_act(enter)
        self.side.end_acts()

    def _keep_missing(self, years: tuple[int, ...]) -> None:
        self._missing = years

    def _open_with(self, years: tuple[int, ...]) -> None:
        self._missing = years
        self.new()

    def _as_typed(self, year: int) -> str:
        """What that year has already, so that one day can be changed without typing the others again."""
        rows = sorted((row for row in self.rows if row.day.year == year), key=lambda row: row.day)
        worked = self.tr("worked")
        return "\n".join(
            " ".join(part for part in (date_words(row.day), worked if row.working else "", row.name) if part)
            for row in rows
        )
