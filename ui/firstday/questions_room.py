"""The questions about the room itself: the unit and when it closes, the fonds, this PC."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Level
from recordsroom.services.founding_plan import Answers
from ui.firstday.examples import HeadingExample
from ui.firstday.question import Question
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import typed
from ui.people.words import level_words

_FONDS = re.compile(r"[A-Z0-9]{4}")
_TIME = re.compile(r"([01]?\d|2[0-3])[:：]([0-5]\d)")


class UnitQuestion(Question):
    """Whose room this is, and when it closes."""

    key = "unit"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._short = Line(ghost=self.tr("Example Institute")), Line(ghost=self.tr("Example"))
        self._unit_field = self.add(Field(self.tr("Full name"), self._unit))
        self.add(Field(self.tr("Short name"), self._short, self.tr("Stands on the screen; may stay empty.")))
        self._time = Line("17:30")
        hint = self.tr("By then everything lent for the day must be back and checked.")
        self._time_field = self.add(Field(self.tr("Closing time"), self._time, hint))
        self._example = HeadingExample()
        for line in (self._unit, self._short):
            line.textEdited.connect(self._typed)
        self._typed()

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Unit")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("What is your unit called, and when does the room close?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("The full name heads every form and register.")

    def right(self) -> bool:
        """A unit has a name, and a closing time is a time of day."""
        self._unit_field.set_error("" if typed(self._unit) else self.tr("Type the full name, or leave it for later."))
        good = _TIME.fullmatch(typed(self._time)) is not None
        self._time_field.set_error("" if good else self.tr("A time, such as 17:30."))
        return bool(typed(self._unit)) and good

    def answered(self, answers: Answers) -> Answers:
        """With the two names, and the time in two digits each."""
        time = _TIME.fullmatch(typed(self._time))
        closing = f"{int(time[1]):02d}:{time[2]}" if time else answers.closing_time
        return replace(answers, unit_name=typed(self._unit), unit_short_name=typed(self._short), closing_time=closing)

    def example(self) -> QWidget:
        """How forms will be headed."""
        return self._example

    def _typed(self) -> None:
        self._example.show_unit(typed(self._unit), typed(self._short))


class FondsQuestion(Question):
    """The fonds number that the archives gave to the unit."""

    key = "fonds"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._name = Line(ghost="W017"), Line()
        self._number.setMaxLength(4)
        self._number_field = self.add(Field(self.tr("Fonds number"), self._number, self.tr("Four letters or digits.")))
        self.add(Field(self.tr("Name of the fonds"), self._name, self.tr("As a rule the unit's name; may stay empty.")))

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Fonds")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("Which fonds number does your unit have?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("Every reference code begins with it.")

    def right(self) -> bool:
        """Four capital letters or digits."""
        good = _FONDS.fullmatch(self._typed_number()) is not None
        self._number_field.set_error("" if good else self.tr("Four letters or digits, such as W017."))
        return good

    def answered(self, answers: Answers) -> Answers:
        """With number and name."""
        return replace(answers, fonds_no=self._typed_number(), fonds_name=typed(self._name))

    def _typed_number(self) -> str:
        return typed(self._number).upper()


class MachineQuestion(Question):
    """What this PC is approved for (R-124, R-125)."""

    key = "machine"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level, self._number = Choice(), Line()
        for level in Level:
            if level is not Level.PUBLIC:
                self._level.add(level_words(level), level)
        self.add(Field(self.tr("Approved up to"), self._level))
        self._number_field = self.add(Field(self.tr("Number of the approval"), self._number))

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("This PC")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("Up to which level is this PC approved?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("Of anything above it the program keeps only a stub without a title.")

    def right(self) -> bool:
        """State secrets need the number of the approval."""
        missing = self._level.chosen().classified and not typed(self._number)
        words = self.tr("Without the number of its approval a PC counts as approved for internal papers only.")
        self._number_field.set_error(words if missing else "")
        return not missing

    def answered(self, answers: Answers) -> Answers:
        """With level and number."""
        return replace(answers, pc_level=self._level.chosen(), pc_approval_no=typed(self._number))
