"""One list of media or devices with its pane: what is known of each, who had it, and the forms that keep it."""

from __future__ import annotations

from recordsroom.domain.commands import TakeBackEquipment
from recordsroom.domain.equipment import EquipmentState, next_number
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import equipment as questions
from recordsroom.services.queries.equipment import EquipmentRow, UseRow
from ui.equipment.columns import EQUIPMENT, state_role, state_words
from ui.equipment.forms import EquipmentForm, GivingForm, KeepingForm, RetiringForm
from ui.messages import level_words
from ui.messages.equipment import equipment_state_words, sort_words, use_kind_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.words import date_words
from ui.porter import Porter
from ui.registers.by_month import ByMonth

_MOST_USES = 12


class EquipmentRegister(ByMonth):
    """Shows media or devices, as the tab says; both stand in one table of the vault."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("hard-drive", self.tr("Nothing is registered."), self.tr("Register"), "Ctrl+N")
        empty.acted.connect(self.new)
        super().__init__(porter, EQUIPMENT, empty, self.tr("Register"))
        self.medium = True
        self.search.setPlaceholderText(self.tr("Number, sort, custodian, place or state"))
        self.narrow_by(EquipmentState, equipment_state_words)
        self._everything: tuple[EquipmentRow, ...] = ()
        self._keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties

    def ask(self) -> None:
        """Ask for everything that is registered."""
        self.porter.ask(questions.equipment_register, then=self._keep)

    def turn_to(self, *, medium: bool) -> None:
        """Show the media, or the devices."""
        self.medium, self.told = medium, ""
        self.close_form()
        self._keep(self._everything)

    def month_of(self, row: EquipmentRow) -> str:
        """The month since which it is in use."""
        return f"{row.in_use_since:%Y-%m}"

    def words(self, row: EquipmentRow) -> str:
        """Everything that one looks for."""
        told = (row.equipment_no, sort_words(row.sort), row.make, row.custodian, row.kept_at, row.barcode)
        return " ".join((*told, state_words(row), level_words(row.max_level)))

    def count(self) -> str:
        """How many there are, and how many are in use."""
        in_use = sum(row.state is EquipmentState.IN_USE for row in self.rows)
        return self.tr("{0} registered, {1} in use").format(len(self.rows), in_use)

    def keys(self) -> tuple[KeyHint, ...]:
        """New, given out or back, keeping, out of use."""
        if not self._keeps:
            return ()
        row = self.table.current()
        in_use = row is not None and row.state is EquipmentState.IN_USE
        out = self.tr("came back") if row is not None and row.taken else self.tr("give out")
        return (
            KeyHint("Ctrl+N", self.tr("register"), self.new),
            KeyHint("F6", out, self.give_out, told=in_use),
            KeyHint("F7", self.tr("keeping"), self.change, told=in_use),
            KeyHint("F8", self.tr("out of use"), self.retire, told=row is not None),
        )

    def new(self) -> None:
        """Open the form for something new, with the number that follows."""
        if self._keeps:
            today = self.porter.room.clock().today
            given = sorted((row for row in self._everything if row.sort.medium is self.medium), key=lambda row: row.id)
            numbers = [row.equipment_no for row in given]
            number = next_number(numbers, medium=self.medium, year=today.year)
            form = EquipmentForm(number, today, medium=self.medium)
            title = self.tr("New medium") if self.medium else self.tr("New device")
            self.open_form(form, title, self.tr("Register"), form.command)

    def give_out(self) -> None:
        """Give the chosen one out, or take it back."""
        row = self._chosen(EquipmentState.IN_USE)
        if row is None:
            return
        if row.taken:
            self.porter.do(TakeBackEquipment(equipment=row.id), self._saved, self.refused)
            return
        form = GivingForm(row)
        self.open_form(form, self.tr("Give out {0}").format(row.equipment_no), self.tr("Give out"), form.command)

    def change(self) -> None:
        """Open the form for custodian, place and level."""
        row = self._chosen(EquipmentState.IN_USE)
        if row is not None:
            form = KeepingForm(row)
            self.open_form(form, self.tr("Keeping of {0}").format(row.equipment_no), self.tr("Save"), form.command)

    def retire(self) -> None:
        """Open the form that takes the chosen one out of use."""
        row = self._chosen(EquipmentState.IN_USE, EquipmentState.HANDED_IN)
        if row is not None:
            form = RetiringForm(row)
            title = self.tr("{0} goes out of use").format(row.equipment_no)
            self.open_form(form, title, self.tr("Out of use"), form.command)

    def show_one(self, row: EquipmentRow) -> None:
        """Show one medium or device and who had it."""
        self.side.add(label(row.equipment_no, "panel"))
        self.side.add(StateMark(state_role(row), state_words(row)))
        facts = Facts()
        labelled = self.tr("printed") if row.labelled else self.tr("not yet")
        facts.show_facts(
            (
                (self.tr("Sort"), sort_words(row.sort)),
                (self.tr("Up to"), LevelChip(int(row.max_level), level_words(row.max_level))),
                (self.tr("Make, serial"), row.make or "–"),
                (self.tr("Capacity"), row.capacity or "–"),
                (self.tr("Custodian"), row.custodian),
                (self.tr("Kept at"), row.kept_at),
                (self.tr("In use since"), date_words(row.in_use_since)),
                (self.tr("Label"), labelled),
            )
        )
        self.side.add(facts)
        if row.retired_on:
            end = (date_words(row.retired_on), equipment_state_words(row.state), row.disposal, row.seen_by)
            self.side.add(paragraph("\u3000".join(part for part in end if part), "", "look"))
        if row.uses:
            lines = self.side.section(self.tr("Uses and repairs"), self.tr("{0} in all").format(len(row.uses)))
            for use in row.uses[:_MOST_USES]:
                lines.addWidget(paragraph(_use_words(use), "small", "text2"))
        self._add_acts(row)

    def _add_acts(self, row: EquipmentRow) -> None:
        if not self._keeps or row.state is EquipmentState.DESTROYED:
            return
        if row.state is EquipmentState.IN_USE:
            out = primary(self.tr("Came back") if row.taken else self.tr("Give out"), key="F6")
            out.clicked.connect(self.give_out)
            self.side.add_act(out)
            keeping = secondary(self.tr("Keeping"), key="F7")
            keeping.clicked.connect(self.change)
            self.side.add_act(keeping)
        away = secondary(self.tr("Out of use"), key="F8")
        away.clicked.connect(self.retire)
        self.side.add_act(away)
        self.side.end_acts()

    def _chosen(self, *states: EquipmentState) -> EquipmentRow | None:
        row = self.table.current()
        return row if self._keeps and isinstance(row, EquipmentRow) and row.state in states else None

    def _keep(self, rows: tuple[EquipmentRow, ...]) -> None:
        self._everything = rows
        self.show_rows(tuple(row for row in rows if row.sort.medium is self.medium))
        self.keys_changed.emit()

    def go_to(self, key: int) -> None:
        """Show this one once the room has answered, in whichever register it stands."""
        self._wanted = key
        self.porter.ask(questions.equipment_register, then=self._turn_and_keep)

    def _turn_and_keep(self, rows: tuple[EquipmentRow, ...]) -> None:
        row = next((row for row in rows if row.id == self._wanted), None)
        if row is not None:
            self.medium = row.sort.medium
        self._keep(rows)


def _use_words(use: UseRow) -> str:
    back = date_words(use.given_back_on) if use.given_back_on else "–"
    days = f"{date_words(use.begun_on)} → {back}"
    told = (days, use_kind_words(use.kind), use.taken_by, use.purpose, use.machine, use.allowed_by)
    return "\u3000".join(part for part in told if part)
