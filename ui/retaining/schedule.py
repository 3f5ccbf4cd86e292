"""The schedule of retention 保管期限表 as a register: its lines are set and taken out by keys (R-106)."""

from __future__ import annotations

from recordsroom.domain.commands import EndSchedule, SetSchedule
from recordsroom.domain.keepers import Duty
from recordsroom.domain.schedules import LONGEST_WORDS, StartDay
from recordsroom.services.queries.schedules import ScheduleRow, schedule_register
from ui.messages.retaining import start_words
from ui.parts.buttons import secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.forms import Form, typed
from ui.people.register import Register
from ui.porter import Porter
from ui.retaining.columns import LINES, category_words, line_role, line_state_words, period_words


class ScheduleForm(Form):
    """Asks for one line of the schedule."""

    def __init__(self, row: ScheduleRow | None = None) -> None:
        super().__init__()
        self.category, self.name, self.period, self.basis = (
            Line(text) for text in (row.category, row.name, row.period or "", row.basis)
        ) if row is not None else (Line(), Line(), Line(), Line())  # fmt: skip
        self.start_day = Choice()
        for line in (self.name, self.basis):
            line.setMaxLength(LONGEST_WORDS)
        for day in StartDay:
            self.start_day.add(start_words(day), day)
        if row is not None:
            self.start_day.choose(row.start_day)
        told = self.tr("As codes have it, such as WS; nothing for all others.")
        self._category = self.add(Field(self.tr("Category"), self.category, told))
        self.add(Field(self.tr("Name"), self.name))
        kept = self.tr("永久, 30年, 10年; nothing where the code says it. The longer of the two counts.")
        self._period = self.add(Field(self.tr("Kept at least"), self.period, kept))
        self.add(Field(self.tr("Runs from"), self.start_day))
        self._basis = self.add(Field(self.tr("Article"), self.basis, self.tr("Which table and number says so.")))

    def command(self) -> SetSchedule | None:
        """The request, or None with what is wrong marked."""
        self._basis.set_error("" if typed(self.basis) else self.tr("Which article says so?"))
        if not typed(self.basis):
            return None
        return SetSchedule(
            category=typed(self.category),
            name=typed(self.name),
            period=typed(self.period),
            start_day=StartDay(self.start_day.chosen()),
            schedule_basis=typed(self.basis),
        )


class ScheduleRegister(Register):
    """The lines in force, and those that were replaced."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act = (self.tr("New line"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("hourglass", self.tr("The schedule is empty: what codes and lists say counts."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, LINES, empty, self.tr("New line") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Category, name or article"))

    def ask(self) -> None:
        """Ask for every line."""
        self.porter.ask(schedule_register, then=self.show_rows)

    def words(self, row: ScheduleRow) -> str:
        """Category, name, period and article."""
        return " ".join((category_words(row), row.name, period_words(row), row.basis))

    def count(self) -> str:
        """How many lines count."""
        return self.tr("{0} in force").format(sum(row.in_force for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """A new line, another in the place of the chosen one, or none."""
        if not self.keeps:
            return ()
        there = self._standing() is not None
        return (
            KeyHint("Ctrl+N", self.tr("new line"), self.new),
            KeyHint("F7", self.tr("change"), self.change, told=there),
            KeyHint("F8", self.tr("take out"), self.take_out, told=there),
        )

    def new(self) -> None:
        """Open the form for a new line."""
        if self.keeps:
            form = ScheduleForm()
            self.open_form(form, self.tr("Line of the schedule"), self.tr("Put it in force"), form.command)

    def change(self) -> None:
        """Open the form with the chosen line; what is typed takes its place."""
        if self.keeps and (row := self._standing()) is not None:
            form = ScheduleForm(row)
            self.open_form(form, self.tr("Line of the schedule"), self.tr("Put it in force"), form.command)

    def take_out(self) -> None:
        """Take the chosen line out; it is undone like everything else."""
        if self.keeps and (row := self._standing()) is not None:
            self.porter.do(EndSchedule(schedule_line=row.id), self._saved, self.refused)

    def show_one(self, row: ScheduleRow) -> None:
        """Show one line, who set it and since when."""
        self.side.add(label(row.name or category_words(row), "panel"))
        self.side.add(StateMark(line_role(row), line_state_words(row)))
        facts = Facts()
        told = [
            (self.tr("Category"), category_words(row)),
            (self.tr("Kept at least"), period_words(row)),
            (self.tr("Runs from"), start_words(row.start_day)),
            (self.tr("Article"), row.basis),
            (self.tr("Set"), f"{row.since.isoformat()}\u3000{row.by}"),
            (self.tr("Replaced on"), row.replaced_on.isoformat() if row.replaced_on else "–"),
        ]
        facts.show_facts(tuple(told))
        self.side.add(facts)
        self.side.add(paragraph(self.tr("Between a code and the schedule the longer period counts."), "small", "text2"))
        if self.keeps and row.in_force:
            for words, key, act in ((self.tr("Change"), "F7", self.change), (self.tr("Take out"), "F8", self.take_out)):
                button = secondary(words, key=key)
                button.clicked.connect(act)
                self.side.add_act(button)
            self.side.end_acts()
        self.keys_changed.emit()

    def _standing(self) -> ScheduleRow | None:
        row = self.table.current()
        return row if isinstance(row, ScheduleRow) and row.in_force else None
