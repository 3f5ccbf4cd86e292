"""What is typed about work and business secrets: a decision, and a grade of this unit (R-17, R-18)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddSecretGrade, DecideOwnSecrets, RetireSecretGrade
from recordsroom.domain.own_secrets import LONGEST_NAME, OWN_SCHEMES, OwnSecretKind
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.own_secrets import GradeRow
from recordsroom.services.queries.people import ApproverRow
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import DateLine, Form, typed
from ui.people.words import level_mark

_BETWEEN = re.compile(r"[\s、,，;；]+")
_MONTHS_LONG = 4


class OwnSecretForm(Form):
    """Asks which grade these records get, for how long, by whom and on which ground."""

    def __init__(
        self,
        codes: Sequence[str],
        grades: Sequence[GradeRow],
        heads: Sequence[ApproverRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes, self._grade, self._term = Line("、".join(codes)), Choice(), _line()
        self._drafter, self._head, self._basis, self._on = _line(), Choice(), _line(), DateLine(today)
        for grade in grades:
            self._grade.add(f"{grade.name}\u3000{level_mark(Level.INTERNAL, grade.scheme, None)}", grade.id)
        self._grade.add(self.tr("None any more"), None)
        for one in heads:
            self._head.add(f"{one.name}\u3000{one.post}", one.id)
        hint = self.tr("Several with 、 between them.")
        self._codes_field = self.add(Field(self.tr("Reference code"), self._codes, hint))
        self.add(Field(self.tr("Grade"), self._grade, self.tr("F7 enters a grade of this unit.")))
        self.add(Field(self.tr("Term"), self._term, self.tr("Such as 3年, 6个月, 长期; may stay empty.")))
        self._on_field = self.add(Field(self.tr("Decided on"), self._on))
        self._basis_field = self.add(
            Field(self.tr("Ground"), self._basis, self.tr("The line of the unit's own scope."))
        )
        self._drafter_field = self.add(Field(self.tr("Proposed by"), self._drafter))
        self._head_field = self.add(Field(self.tr("Approved by"), self._head))

    def command(self) -> DecideOwnSecrets | None:
        """The request, or None with the wrong fields marked."""
        codes = tuple(code for code in _BETWEEN.split(typed(self._codes)) if code)
        basis, drafter, day, head = typed(self._basis), typed(self._drafter), self._on.day(), self._head.chosen()
        self._codes_field.set_error("" if codes else self.tr("Say which record it is about."))
        self._basis_field.set_error("" if basis else self.tr("The form names the ground."))
        self._drafter_field.set_error("" if drafter else self.tr("This is needed."))
        self._on_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        self._head_field.set_error("" if head else self.tr("Enter the leaders on page People first."))
        if not (codes and basis and drafter and day and head):
            return None
        grade = self._grade.chosen()
        return DecideOwnSecrets(
            reference_codes=codes,
            own_kind=OwnSecretKind.LIFT if grade is None else OwnSecretKind.SET,
            grade=grade,
            secrecy_term=typed(self._term) or None if grade is not None else None,
            decided_on=day,
            drafter=drafter,
            head=head,
            basis=basis,
        )


class GradeForm(Form):
    """Asks what a grade is called, what its mark is, and for how long it may run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme, self._name, self._mark, self._months = Choice(), Line(), Line(), PlainDigits(longest=_MONTHS_LONG)
        for line in (self._name, self._mark):
            line.setMaxLength(LONGEST_NAME)
        for scheme in OWN_SCHEMES:
            self._scheme.add(level_mark(Level.INTERNAL, scheme, None), scheme)
        self.add(Field(self.tr("Of the rules of"), self._scheme))
        self._name_field = self.add(Field(self.tr("Grade"), self._name, self.tr("Such as 核心商密.")))
        self._mark_field = self.add(Field(self.tr("Mark on the paper"), self._mark, self.tr("Never with the star.")))
        self.add(Field(self.tr("Longest term, months"), self._months, self.tr("Empty where there is none.")))

    def command(self) -> AddSecretGrade | None:
        """The request, or None with the wrong fields marked."""
        name, mark = typed(self._name), typed(self._mark)
        self._name_field.set_error("" if name else self.tr("This is needed."))
        self._mark_field.set_error("" if mark else self.tr("This is needed."))
        if not (name and mark):
            return None
        months = int(self._months.text() or 0)
        scheme = Scheme(self._scheme.chosen())
        return AddSecretGrade(grade_scheme=scheme, grade_name=name, grade_mark=mark, longest_months=months)


class RetireForm(Form):
    """Asks which grade is given out no more."""

    def __init__(self, grades: Sequence[GradeRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grade = Choice()
        for grade in grades:
            self._grade.add(f"{grade.name}\u3000{grade.mark}", grade.id)
        self.add(Field(self.tr("Grade"), self._grade, self.tr("What bears it keeps it.")))

    def command(self) -> RetireSecretGrade:
        """The request."""
        return RetireSecretGrade(grade=int(self._grade.chosen()))


def _line() -> Line:
    made = Line()
    made.setMaxLength(LONGEST_WORDS)
    return made
