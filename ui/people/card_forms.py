"""The forms about a reader's card: reported lost, stopped, let again (P-10, P-21)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import LetReader, ReplaceCard, StopReader
from recordsroom.domain.readers import StopCause
from recordsroom.services.queries.people import ReaderRow
from ui.parts.fields import Choice, Field
from ui.people.forms import DateLine, Form
from ui.people.words import date_words, stop_cause_words


class LostCardForm(Form):
    """Asks since when the card is lost; the new number is given in the same act."""

    def __init__(self, reader: ReaderRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._today, self._lost = reader, today, DateLine(today)
        told = self.tr("Card {0} counts for nothing from now on; a new number is given at once.")
        self._field = self.add(Field(self.tr("Lost on"), self._lost, told.format(reader.barcode)))

    def command(self) -> ReplaceCard | None:
        """The request, or None with the wrong field marked."""
        day = self._lost.day()
        wrong = day is None or day > self._today
        told = self.tr("A day that has come, such as {0}.").format(date_words(self._today))
        self._field.set_error(told if wrong else "")
        return None if day is None or wrong else ReplaceCard(reader=self._reader.id, lost_on=day)


class StopForm(Form):
    """Asks why the reader is stopped."""

    def __init__(self, reader: ReaderRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._cause = reader, Choice()
        for cause in StopCause:
            self._cause.add(stop_cause_words(cause), cause)
        told = self.tr("Nothing can be lent from now on; what is out ({0}) can come back at any time.")
        self.add(Field(self.tr("Why"), self._cause, told.format(reader.out)))

    def command(self) -> StopReader:
        """The request."""
        return StopReader(reader=self._reader.id, cause=StopCause(self._cause.chosen()))


class LetForm(Form):
    """Asks until when the reader may use the holdings again."""

    def __init__(self, reader: ReaderRow, today: date, until: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._today, self._until = reader, today, DateLine(until)
        told = self.tr("Check the person first; the card {0} stays the same.").format(reader.barcode)
        self._field = self.add(Field(self.tr("Valid until"), self._until, told))

    def command(self) -> LetReader | None:
        """The request, or None with the wrong field marked."""
        day = self._until.day()
        wrong = day is None or day < self._today
        self._field.set_error(self.tr("A day from today on, such as 2027-06-30.") if wrong else "")
        return None if day is None or wrong else LetReader(reader=self._reader.id, valid_until=day)
