"""The forms of the registers of media and devices: entered, kept, given out, out of use."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import ChangeEquipment, GiveOutEquipment, RegisterEquipment, RetireEquipment
from recordsroom.domain.equipment import LONGEST_WORDS, EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.values import Level
from recordsroom.services.queries.equipment import EquipmentRow
from ui.messages import level_words
from ui.messages.equipment import equipment_state_words, sort_words, use_kind_words
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed


class EquipmentForm(Form):
    """Asks for everything that the register says of a new medium or device."""

    def __init__(self, number: str, today: date, *, medium: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._sort, self._level = _line(number), Choice(), _levels(Level.MIMI)
        self._make, self._capacity, self._custodian, self._kept_at = _line(), _line(), _line(), _line()
        self._since = DateLine(today)
        for sort in EquipmentSort:
            if sort.medium is medium:
                self._sort.add(sort_words(sort), sort)
        self._number_field = self.add(Field(self.tr("Number"), self._number))
        self.add_beside(Field(self.tr("Sort"), self._sort), Field(self.tr("Up to"), self._level))
        self.add(Field(self.tr("Make, serial number"), self._make, self.tr("May stay empty.")))
        if medium:
            self.add(Field(self.tr("Capacity"), self._capacity, self.tr("May stay empty.")))
        self._custodian_field = self.add(Field(self.tr("Custodian"), self._custodian))
        self._kept_field = self.add(Field(self.tr("Kept at"), self._kept_at))
        self._since_field = self.add(Field(self.tr("In use since"), self._since))

    def command(self) -> RegisterEquipment | None:
        """The request, or None with the wrong fields marked."""
        number, custodian, kept_at = typed(self._number), typed(self._custodian), typed(self._kept_at)
        since = self._since.day()
        self._number_field.set_error("" if number else self.tr("Every medium and device has a number."))
        self._custodian_field.set_error("" if custodian else self.tr("Somebody answers for it."))
        self._kept_field.set_error("" if kept_at else self.tr("Say where it is kept."))
        self._since_field.set_error("" if since else self.tr("A day, such as 2024-03-01."))
        if not (number and custodian and kept_at and since):
            return None
        return RegisterEquipment(
            equipment_no=number,
            sort=EquipmentSort(self._sort.chosen()),
            max_level=self._level.chosen(),
            custodian=custodian,
            kept_at=kept_at,
            in_use_since=since,
            make=typed(self._make),
            capacity=typed(self._capacity),
        )


class KeepingForm(Form):
    """Asks who answers for it now, where it is kept, and up to which level; that only rises (R-136)."""

    def __init__(self, row: EquipmentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._level = row, Choice()
        for level in Level:
            if level >= row.max_level:
                self._level.add(level_words(level), level)
        self._custodian, self._kept_at = _line(row.custodian), _line(row.kept_at)
        self._custodian_field = self.add(Field(self.tr("Custodian"), self._custodian))
        self._kept_field = self.add(Field(self.tr("Kept at"), self._kept_at))
        self.add(Field(self.tr("Up to"), self._level, self.tr("A level is never lowered again.")))

    def command(self) -> ChangeEquipment | None:
        """The request, or None with the wrong fields marked."""
        custodian, kept_at = typed(self._custodian), typed(self._kept_at)
        self._custodian_field.set_error("" if custodian else self.tr("Somebody answers for it."))
        self._kept_field.set_error("" if kept_at else self.tr("Say where it is kept."))
        if not (custodian and kept_at):
            return None
        return ChangeEquipment(
            equipment=self._row.id, custodian=custodian, kept_at=kept_at, max_level=self._level.chosen()
        )


class GivingForm(Form):
    """Asks who takes it, for use or for repair, what for, and by whose leave or under whose eyes."""

    def __init__(self, row: EquipmentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._kind = row, Choice()
        self._taken_by, self._purpose, self._machine, self._allowed_by = _line(), _line(), _line(), _line()
        for kind in UseKind if row.sort.medium else (UseKind.REPAIR, UseKind.USE):
            self._kind.add(use_kind_words(kind), kind)
        self.add(Field(self.tr("What for"), self._kind))
        self._taken_field = self.add(Field(self.tr("Used or repaired by"), self._taken_by))
        self._purpose_field = self.add(Field(self.tr("Purpose, or what is repaired"), self._purpose))
        if row.sort.medium:
            self.add(Field(self.tr("On which device"), self._machine, self.tr("Its number in the register.")))
        watched = self.tr("Of a repair: who watches it on the spot.")
        self._allowed_field = self.add(Field(self.tr("Allowed or watched by"), self._allowed_by, watched))

    def command(self) -> GiveOutEquipment | None:
        """The request, or None with the wrong fields marked."""
        kind, taken_by, purpose = UseKind(self._kind.chosen()), typed(self._taken_by), typed(self._purpose)
        unwatched = kind is UseKind.REPAIR and not typed(self._allowed_by)
        self._taken_field.set_error("" if taken_by else self.tr("Say who takes it."))
        self._purpose_field.set_error("" if purpose else self.tr("Say what for."))
        self._allowed_field.set_error(self.tr("Say who watches the repair.") if unwatched else "")
        if not taken_by or not purpose or unwatched:
            return None
        return GiveOutEquipment(
            equipment=self._row.id,
            use_kind=kind,
            taken_by=taken_by,
            purpose=purpose,
            machine=typed(self._machine),
            allowed_by=typed(self._allowed_by),
        )


class RetiringForm(Form):
    """Asks whether it is handed in or was destroyed: where and how, and before whom (R-136, R-137)."""

    def __init__(self, row: EquipmentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._to = row, Choice()
        self._disposal, self._seen_by = _line(), _line()
        for state in (EquipmentState.HANDED_IN, EquipmentState.DESTROYED):
            if state is not row.state:
                self._to.add(equipment_state_words(state), state)
        self.add(Field(self.tr("What becomes of it"), self._to))
        self._disposal_field = self.add(Field(self.tr("Why, or where and how"), self._disposal))
        self._seen_field = self.add(Field(self.tr("Destroyed before"), self._seen_by, self.tr("A second person.")))

    def command(self) -> RetireEquipment | None:
        """The request, or None with the wrong fields marked."""
        to, disposal, seen_by = EquipmentState(self._to.chosen()), typed(self._disposal), typed(self._seen_by)
        gone = to is EquipmentState.DESTROYED
        untold, unseen = gone and not disposal, gone and self._row.max_level.classified and not seen_by
        self._disposal_field.set_error(self.tr("Say where and how it was destroyed.") if untold else "")
        self._seen_field.set_error(self.tr("What held secrets is destroyed before a second person.") if unseen else "")
        if untold or unseen:
            return None
        return RetireEquipment(equipment=self._row.id, to=to, disposal=disposal, seen_by=seen_by)


def _line(text: str = "") -> Line:
    made = Line(text)
    made.setMaxLength(LONGEST_WORDS)
    return made


def _levels(chosen: Level) -> Choice:
    made = Choice()
    for level in Level:
        made.add(level_words(level), level)
    made.choose(chosen)
    return made
