"""The forms of the list of classifiers 定密责任人: naming a leader by a document, and the end of a naming (G-34)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.classifiers import LONGEST_BASIS
from recordsroom.domain.commands import EndClassifier, NameClassifier
from recordsroom.domain.values import Level
from recordsroom.services.queries.classifiers import ClassifierRow
from recordsroom.services.queries.people import ApproverRow
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed
from ui.people.words import date_words, level_words

_LEVELS = Level.MIMI, Level.JIMI, Level.JUEMI


class ClassifierForm(Form):
    """Asks up to which level, from when to when, and by which document."""

    def __init__(self, row: ApproverRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._approver, self._level, self._basis = row.id, Choice(), Line()
        self._basis.setMaxLength(LONGEST_BASIS)
        self._since, self._until = DateLine(today), DateLine()
        for level in _LEVELS:
            self._level.add(level_words(level), level)
        self.add(Field(self.tr("Classifies up to"), self._level))
        told = self.tr("The document by which the principal head names the classifier.")
        self._basis_field = self.add(Field(self.tr("Document"), self._basis, told))
        self._since_field = self.add(Field(self.tr("From"), self._since))
        self._until_field = self.add(Field(self.tr("To"), self._until, self.tr("Empty: until it is ended.")))

    def command(self) -> NameClassifier | None:
        """The request, or None with the wrong fields marked."""
        basis, since, until = typed(self._basis), self._since.day(), self._until.day()
        wrong = self.tr("A day, such as 2024-03-01.")
        undated = bool(typed(self._until)) and until is None
        self._basis_field.set_error("" if basis else self.tr("The document has a number."))
        self._since_field.set_error("" if since else wrong)
        self._until_field.set_error(wrong if undated else "")
        if not basis or since is None or undated:
            return None
        up_to = Level(self._level.chosen())
        return NameClassifier(approver=self._approver, up_to=up_to, since=since, until=until, basis=basis)


class EndClassifierForm(Form):
    """Asks which naming ends, and on which day."""

    def __init__(self, rows: Sequence[ClassifierRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._day = Choice(), DateLine(today)
        for row in rows:
            self._line.add(f"{level_words(row.up_to)}\u3000{date_words(row.since)}\u3000{row.basis}", row.id)
        self.add(Field(self.tr("Naming"), self._line))
        self._day_field = self.add(Field(self.tr("Last day"), self._day))

    def command(self) -> EndClassifier | None:
        """The request, or None with the wrong field marked."""
        day = self._day.day()
        self._day_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        return None if day is None else EndClassifier(classifier=self._line.chosen(), last_day=day)
