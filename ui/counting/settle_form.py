"""The form in which it is entered what became of a discrepancy, or of all of one kind where that is safe."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from recordsroom.domain.commands import SettleFinding
from recordsroom.domain.counting import MOST_TEXT
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import ACTIONS, INCIDENTS, TOGETHER, CountAction
from recordsroom.services.count_findings import Finding
from recordsroom.services.queries.count_findings import FindingRow
from ui.messages.counting import action_words
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import Form, typed


class SettleForm(Form):
    """What became of one discrepancy: act, cause, person; a second one where it is asked for."""

    def __init__(
        self, count: int, row: FindingRow, rows: Sequence[FindingRow] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._count, self._row = count, row
        self._alike = tuple(one for one in rows if _alike(one, row))
        self._action, self._whole = Choice(), Choice()
        for action in ACTIONS[row.outcome]:
            self._action.add(action_words(action), action)
        self._cause, self._person, self._second, self._incident = Line(), Line(), Line(), Line()
        for line in (self._cause, self._person, self._second, self._incident):
            line.setMaxLength(MOST_TEXT)
        self._password = Line()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add(Field(self.tr("What was done"), self._action))
        self._whole.add(self.tr("This one"), False)
        self._whole.add(self.tr("All {0} of this kind that are open").format(len(self._alike)), True)
        self._many = self.add(Field(self.tr("For which"), self._whole))
        self._cause_field = self.add(Field(self.tr("Cause"), self._cause))
        self.add(Field(self.tr("Person responsible"), self._person))
        self.add(
            Field(
                self.tr("Second person"), self._second, self.tr("From jimi up, for every search, and of unknown level.")
            )
        )
        self._sworn = self.add(
            Field(self.tr("Password of the second"), self._password, self.tr("Needed for top secret."))
        )
        self._number = self.add(
            Field(self.tr("Number of the incident"), self._incident, self.tr("Empty: the room numbers it."))
        )
        self._sworn.setVisible(row.level is Level.JUEMI)
        self._password.setEnabled(row.level is Level.JUEMI)
        self._action.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def about(self) -> FindingRow:
        """The discrepancy that it is about."""
        return self._row

    def choose(self, action: CountAction) -> None:
        """Begin with this act."""
        self._action.choose(action)

    def offered(self) -> tuple[CountAction, ...]:
        """The acts that may be chosen."""
        return ACTIONS[self._row.outcome]

    @property
    def sworn(self) -> tuple[str, str] | None:
        """Name and password of the second keeper, where one was typed."""
        return (typed(self._second), self._password.text()) if self._password.text() else None

    def command(self) -> SettleFinding | None:
        """The request, or None with the wrong field marked."""
        cause = typed(self._cause)
        self._cause_field.set_error("" if cause else self.tr("Why was it so?"))
        return self._about(self._row.finding) if cause else None

    def others(self) -> tuple[SettleFinding, ...]:
        """The same for the others of this kind, where all were chosen."""
        if not (self._together and self._whole.chosen()):
            return ()
        return tuple(self._about(one.finding) for one in self._alike if one.finding.key != self._row.finding.key)

    @property
    def _together(self) -> bool:
        return self._action.chosen() in TOGETHER and len(self._alike) > 1

    def _about(self, found: Finding) -> SettleFinding:
        return SettleFinding(
            count=self._count,
            outcome=found.outcome,
            action=self._action.chosen(),
            cause=typed(self._cause),
            person=typed(self._person),
            carrier=found.carrier,
            stray=found.stray,
            box=found.box,
            equipment=found.equipment,
            second_name=typed(self._second),
            incident_no=typed(self._incident),
        )

    def _follow(self) -> None:
        asked = self._action.chosen() in INCIDENTS
        self._number.setVisible(asked)
        self._incident.setEnabled(asked)
        self._many.setVisible(self._together)
        self._whole.setEnabled(self._together)


def _alike(one: FindingRow, row: FindingRow) -> bool:
    """Whether what became of one may be entered for the other too; of top secret each is sworn to by itself."""
    alike = one.outcome is row.outcome and not one.finding.settled
    return alike and Level.JUEMI not in {one.level, row.level}
