"""The side pane of the forms: who asked, who signed, within which bounds; and the day that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal

from recordsroom.services.queries.approval_register import SheetRow, SheetScope
from ui.approvals.columns import lines_words
from ui.approvals.words import state_role, state_words
from ui.look.tokens import Role
from ui.messages.approving import given_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.fields import Field
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine
from ui.people.words import level_words

translate = QCoreApplication.translate


class SheetPane(Pane):
    """One form at a time."""

    said = Signal(object)
    """The day that was typed; None takes the leader's day off again."""
    signed = Signal(object)
    """The day on which the form of a spoken word was signed (P-27)."""

    def __init__(self) -> None:
        super().__init__(framed=True)
        self.asking = False
        """Whether a day is asked for now."""

    def show_sheet(self, row: SheetRow | None, scope: SheetScope | None, told: str, tone: Role) -> None:
        """Show a form, or what this list is for."""
        self.clear()
        if told:
            sign = SignBox(tone)
            self.add(sign)
            sign.say(told)
        if row is None:
            self.add(
                paragraph(self.tr("Choose a form; who signed it and how far it has come stand here."), "", "text3")
            )
            return
        self.add(label(row.form_no, "panel"))
        self.add(StateMark(state_role(row.state), state_words(row.state)))
        facts = Facts()
        facts.show_facts(_facts(row))
        self.add(facts)
        if scope is not None:
            bounds = Facts()
            bounds.show_facts(_bounds(scope))
            self.section(self.tr("By scope")).addWidget(bounds)
        else:
            words = self.tr("Enter leads to the lines: strike one, shorten its term, let it be read here only.")
            self.add(paragraph(words, "small", "text2"))

    def ask_day(self, day: date | None) -> None:
        """Ask by which day the leader wants a line back."""
        self.clear()
        self.asking = True
        line = DateLine(day)
        field = Field(self.tr("Back by"), line, self.tr("Empty: the ordinary term"))

        def say() -> None:
            if not line.text().strip():
                self.said.emit(None)
            elif (read := line.day()) is not None:
                self.said.emit(read)
            else:
                field.set_error(self.tr("A day, such as 2027-06-30."))

        self._ask(self.tr("The leader shortened the term"), field, line, say)

    def ask_signed(self, today: date) -> None:
        """Ask on which day the form of a spoken word was signed."""
        self.clear()
        self.asking = True
        line = DateLine(today)
        field = Field(self.tr("Signed on"), line, self.tr("As the form says"))

        def say() -> None:
            if (read := line.day()) is not None:
                self.signed.emit(read)
            else:
                field.set_error(self.tr("A day, such as 2027-06-30."))

        self._ask(self.tr("The form was signed afterwards"), field, line, say)

    def _ask(self, title: str, field: Field, line: DateLine, say: Callable[[], None]) -> None:
        self.add(label(title, "panel"))
        self.add(field)
        save = primary(self.tr("Record"), icon="check", key="Enter")
        save.clicked.connect(say)
        line.returnPressed.connect(say)
        self.add_act(save)
        self.end_acts()
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()


def _facts(row: SheetRow) -> tuple[tuple[str, str], ...]:
    signed = f"{row.approver}\u3000{row.post}"
    told = [
        (translate("SheetPane", "For whom"), f"{row.reader}\u3000{row.unit}"),
        (translate("SheetPane", "Signed by"), signed),
    ]
    if row.signs_for:
        told.append((translate("SheetPane", "Signed for"), row.signs_for))
    told += [
        (translate("SheetPane", "Approved on"), row.approved_on.isoformat()),
        (translate("SheetPane", "Good until"), row.last_day.isoformat()),
        (translate("SheetPane", "Used"), lines_words(row)),
    ]
    if row.given_as is not None:
        told += _given(row)
    if row.struck:
        told.append((translate("SheetPane", "Struck"), str(row.struck)))
    return tuple(told)


def _given(row: SheetRow) -> list[tuple[str, str]]:
    """How it was given where no form was signed beforehand, and what became of the signature (P-27)."""
    told = [(translate("SheetPane", "Given"), given_words(row.given_as))]
    if row.ground:
        told.append((translate("SheetPane", "Because"), row.ground))
    if row.later_signed_on is not None:
        told.append((translate("SheetPane", "Signed afterwards"), row.later_signed_on.isoformat()))
    elif row.sign_by is not None:
        told.append((translate("SheetPane", "To be signed by"), row.sign_by.isoformat()))
    return told


def _bounds(scope: SheetScope) -> tuple[tuple[str, str], ...]:
    return (
        (translate("SheetPane", "Series"), scope.series or "–"),
        (translate("SheetPane", "Years"), scope.years or "–"),
        (translate("SheetPane", "Up to"), level_words(scope.max_level)),
        (translate("SheetPane", "At most"), str(scope.most)),
        (translate("SheetPane", "About"), scope.topic or "–"),
    )
