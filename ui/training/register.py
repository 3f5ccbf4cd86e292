"""The register of training and undertakings with its form (G-35)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import EnterTraining
from recordsroom.domain.keepers import Duty
from recordsroom.domain.training import LONGEST_WORDS, TrainingKind, TrainingState
from recordsroom.services.queries.training import TrainingRow, training_register
from ui.messages.training import kind_words, state_role, state_words
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine, Form, typed
from ui.people.register import Register
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_MOST_NAMES = 1000

TRAININGS: tuple[Column[TrainingRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=104,
    ),
    Column(lambda: translate("Column", "Day"), lambda row: row.on.isoformat(), kind=Kind.DATE, name="day", width=92),
    Column(lambda: translate("Column", "Name"), lambda row: row.name, name="name", width=80),
    Column(lambda: translate("Column", "Unit"), lambda row: row.unit, name="unit", width=120),
    Column(lambda: translate("Column", "Kind"), lambda row: kind_words(row.kind), name="kind", width=96),
    Column(lambda: translate("Column", "About"), lambda row: row.about, name="about", stretch=True),
    Column(
        lambda: translate("Column", "Holds until"),
        lambda row: row.until.isoformat() if row.until else "",
        kind=Kind.DATE,
        name="until",
        width=92,
    ),
)


class TrainingForm(Form):
    """Who had or signed what, when, and until when it holds."""

    def __init__(self, porter: Porter) -> None:
        super().__init__()
        today = porter.room.clock().today
        self.people, self.unit, self.about, self.number = Line(), Line(), Line(), Line()
        self.kind, self.on, self.until = Choice(), DateLine(today), DateLine()
        self.people.setMaxLength(_MOST_NAMES)
        for line in (self.unit, self.about, self.number):
            line.setMaxLength(LONGEST_WORDS)
        for kind in TrainingKind:
            self.kind.add(kind_words(kind), kind)
        self._people = self.add(Field(self.tr("Names"), self.people, self.tr("Several are parted by 、.")))
        self.add(Field(self.tr("Unit"), self.unit, self.tr("May stay empty.")))
        self.add(Field(self.tr("Kind"), self.kind))
        self._about = self.add(Field(self.tr("About"), self.about))
        self._on, self._until = Field(self.tr("Day"), self.on), Field(self.tr("Holds until"), self.until)
        self.add_beside(self._on, self._until)
        self.add(Field(self.tr("Number"), self.number, self.tr("Of the paper, or of the list of who was there.")))

    def command(self) -> EnterTraining | None:
        """The request, or None with the wrong fields marked."""
        on, until = self.on.day(), self.until.day()
        wrong = self.tr("Such as 2027-06-30.")
        self._people.set_error("" if typed(self.people) else self.tr("Who?"))
        self._about.set_error("" if typed(self.about) else self.tr("In a few words."))
        self._on.set_error("" if on else wrong)
        odd = bool(typed(self.until)) and until is None
        self._until.set_error(wrong if odd else "")
        if on is None or odd or not typed(self.people) or not typed(self.about):
            return None
        return EnterTraining(
            trainees=typed(self.people),
            training_kind=TrainingKind(self.kind.chosen()),
            training_about=typed(self.about),
            trained_on=on,
            trainee_unit=typed(self.unit),
            holds_until=until,
            training_no=typed(self.number),
        )


class TrainingRegister(Register):
    """Every line; the pane shows one of them, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_PEOPLE in porter.room.keeper.duties
        act = (self.tr("Enter training"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("graduation-cap", self.tr("No training and no undertaking is entered yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, TRAININGS, empty, self.tr("Enter training") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Name, unit, about, number"))
        self.narrow = Monthly(self.filters, TrainingState, state_words)
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))

    def ask(self) -> None:
        """Ask for every line."""
        self.porter.ask(training_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these lines, and offer their months."""
        self.narrow.offer(f"{row.on:%Y-%m}" for row in rows)
        super().show_rows(rows)

    def words(self, row: TrainingRow) -> str:
        """People, what it was, numbers."""
        return " ".join((row.name, row.unit, row.about, row.number, kind_words(row.kind)))

    def fits(self, row: TrainingRow) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(f"{row.on:%Y-%m}", row.state)

    def count(self) -> str:
        """How many lines there are, and how many want another."""
        due = sum(row.state in {TrainingState.ENDED, TrainingState.ENDS_SOON} for row in self.rows)
        return self.tr("{0} entries, {1} to be renewed", "", len(self.rows)).format(len(self.rows), due)

    def chosen(self) -> TrainingRow | None:
        """The line that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, TrainingRow) else None

    def new(self) -> None:
        """Enter what people had or signed."""
        if self.keeps:
            form = TrainingForm(self.porter)
            self.open_form(form, self.tr("Training or undertaking"), self.tr("Enter"), form.command)

    def show_one(self, row: TrainingRow) -> None:
        """Show one line."""
        self.side.add(label(row.name, "panel"))
        self.side.add(StateMark(state_role(row.state), state_words(row.state)))
        self.side.add(paragraph(row.about))
        facts = Facts()
        told = (
            (self.tr("Unit"), row.unit),
            (self.tr("Kind"), kind_words(row.kind)),
            (self.tr("Day"), row.on.isoformat()),
            (self.tr("Holds until"), row.until.isoformat() if row.until else self.tr("for good")),
            (self.tr("Number"), row.number),
            (self.tr("Entered by"), row.by),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        self.side.end_acts()
        self.keys_changed.emit()
