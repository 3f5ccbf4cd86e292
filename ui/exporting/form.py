"""What is asked before a list leaves: which records, as what kind of file, onto which medium, what for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recordsroom.domain.printing import FileKind
from recordsroom.domain.values import Level
from recordsroom.services.exporting import ListOrder
from recordsroom.services.queries.equipment import WritableMedium
from ui.parts.fields import Choice, Field, Line
from ui.parts.medium_choice import MediumField
from ui.people.forms import Form, typed


class ExportForm(Form):
    """Three answers, and by keys alone."""

    def __init__(self, order: type[ListOrder] = ListOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._kind, self._medium_field, self._purpose = Choice(), MediumField(), Line()
        self.medium = self._medium_field.choice
        self._kind.add(self.tr("Workbook (.xlsx)"), FileKind.XLSX.value)
        self._kind.add(self.tr("Text (.csv)"), FileKind.CSV.value)
        self._level = Level.INTERNAL
        self.add(Field(self.tr("Kind of file"), self._kind))
        self.add(self._medium_field)
        self._purpose_field = self.add(Field(self.tr("What for, and for whom"), self._purpose))

    def ask_for(self, level: Level) -> None:
        """Take the level of the list; a secret one is never taken out without a purpose."""
        self._level = level
        self._medium_field.show_level(level)
        self._purpose_field.set_hint("" if level.classified else self.tr("May stay empty."))

    def show_media(self, media: tuple[WritableMedium, ...]) -> None:
        """Offer what is registered, as far as it may hold the list."""
        self._medium_field.show_media(media)

    def order(self, records: tuple[int, ...]) -> ListOrder | None:
        """What shall leave, or None with the wrong fields marked."""
        told = self.answers()
        return self._order(records=records, kind=told[0], medium=told[1], purpose=told[2]) if told else None

    def answers(self) -> tuple[FileKind, str, str] | None:
        """Kind of file, medium and purpose, or None with the wrong fields marked."""
        medium, purpose = self._medium_field.number(), typed(self._purpose)
        missing = self._level.classified and not purpose
        self._purpose_field.set_error(self.tr("A secret list says what it is for.") if missing else "")
        if not medium or missing:
            return None
        return FileKind(self._kind.chosen()), medium, purpose
