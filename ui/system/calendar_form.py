"""The form for a year's working calendar: the year, and the list as it is typed or pasted (P-24)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from recordsroom.domain.calendar_list import CalendarList, read_calendar
from recordsroom.domain.commands import EnterCalendar
from recordsroom.domain.working_calendar import works_by_weekday
from ui.parts.fields import Field, PlainDigits
from ui.people.forms import Form

_YEAR_DIGITS = 4
_LIST_TALL = 240
_YEARS = range(2000, 2100)
_TOLD_LINES = 5


class CalendarForm(Form):
    """Asks for a year and its list, and says while it is typed what was understood."""

    def __init__(self, year: int, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year, self._list = PlainDigits(longest=_YEAR_DIGITS), QPlainTextEdit()
        self._year.setText(str(year))
        self._list.setFixedHeight(_LIST_TALL)
        # Tab leaves the list; Enter begins a new line of it.
        self._list.setTabChangesFocus(True)
        self._list.setPlaceholderText(self.tr("2027-01-01 New Year\n2027-01-09 worked, instead"))
        self._year_field = Field(self.tr("Year"), self._year)
        self._list_field = Field(self.tr("Holidays, and days off that are worked"), self._list)
        self.add_plain(self._year_field)
        self.add_plain(self._list_field)
        self._year.returnPressed.connect(self._to_list)
        self._year.textChanged.connect(self._look)
        self._list.textChanged.connect(self._look)
        self._list.setPlainText(text)
        self._look()

    def first_focus(self) -> QWidget:
        """The year stands there already; the list is what is wanted."""
        return self._list

    def command(self) -> EnterCalendar | None:
        """The request, or None with the wrong fields marked."""
        year, read = self._wanted_year(), self._read()
        self._year_field.set_error("" if year else self.tr("A year, such as 2027."))
        if year is None:
            return None
        self._list_field.set_error(self._wrong(read))
        if read.wrong_lines or not read.days:
            return None
        return EnterCalendar(year=year, days=tuple((one.day, one.working, one.name) for one in read.days))

    def _wanted_year(self) -> int | None:
        text = self._year.text()
        return int(text) if text.isdecimal() and int(text) in _YEARS else None

    def _read(self) -> CalendarList:
        return read_calendar(self._wanted_year() or date.max.year, self._list.toPlainText())

    def _wrong(self, read: CalendarList) -> str:
        if read.wrong_lines:
            lines = ", ".join(map(str, read.wrong_lines[:_TOLD_LINES]))
            told = self.tr("Line {0}: no such day, one of another year, or one named as worked and as free.")
            return told.format(lines)
        return "" if read.days else self.tr("The list names no day yet.")

    def _look(self) -> None:
        """Say what was understood so far."""
        self._year_field.set_hint("")
        read = self._read()
        if read.wrong_lines:
            self._list_field.set_error(self._wrong(read))
        elif not read.days:
            self._list_field.set_hint(self.tr("One day or span on a line; the yearly notice may be pasted as it is."))
        else:
            worked = sum(one.working for one in read.days)
            odd = sum(one.working != works_by_weekday(one.day) for one in read.days)
            told = self.tr(
                "{0} days free, {1} worked; {2} of them are otherwise than their weekday.", "", len(read.days) - worked
            )
            self._list_field.set_hint(told.format(len(read.days) - worked, worked, odd))

    def _to_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
