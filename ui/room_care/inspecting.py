"""The register of looks around 八防检查: what was not in order, and how it was put right (G-26)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.room_care import InspectionRow, inspection_register
from ui.messages.care import LookState, look_role, look_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.register import Register
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.room_care.columns import LOOKS, fault_words, look_state
from ui.room_care.forms import LookForm, MendForm


class InspectionRegister(Register):
    """Every look around; the pane shows one of them, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_SHELVES in porter.room.keeper.duties
        act = (self.tr("Look around"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("shield", self.tr("Nobody looked around yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, LOOKS, empty, self.tr("Look around") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("What was found, who looked"))
        self.narrow = Monthly(self.filters, LookState, look_words)
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))

    def ask(self) -> None:
        """Ask for every look around."""
        self.porter.ask(inspection_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these, and offer their months."""
        self.narrow.offer(f"{row.at:%Y-%m}" for row in rows)
        super().show_rows(rows)

    def words(self, row: InspectionRow) -> str:
        """What was found, people."""
        one = row.inspection
        return " ".join((fault_words(row), one.fault_found, one.fault_action, one.mended_how, row.by))

    def fits(self, row: InspectionRow) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(f"{row.at:%Y-%m}", look_state(row))

    def count(self) -> str:
        """How many looks around there were, and how many faults are open."""
        still = sum(row.inspection.open for row in self.rows)
        return self.tr("{0} looks around, {1} to be put right", "", len(self.rows)).format(len(self.rows), still)

    def chosen(self) -> InspectionRow | None:
        """The one that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, InspectionRow) else None

    @property
    def is_open(self) -> bool:
        """Whether something of the chosen one is to be put right."""
        row = self.chosen()
        return self.keeps and row is not None and row.inspection.open

    def keys(self) -> tuple[KeyHint, ...]:
        """A look around, and that something was put right."""
        if not self.keeps:
            return ()
        return (
            KeyHint("Ctrl+N", self.tr("look around"), self.new),
            KeyHint("F7", self.tr("put right"), self.mend, told=self.is_open),
        )

    def new(self) -> None:
        """Write down a look around."""
        if self.keeps:
            form = LookForm()
            self.open_form(form, self.tr("Look around by the eight protections"), self.tr("Enter"), form.command)

    def mend(self) -> None:
        """Write down how it was put right."""
        row = self.chosen()
        if self.is_open and row is not None:
            form = MendForm(row)
            self.open_form(form, self.tr("Put right"), self.tr("Enter"), form.command)

    def show_one(self, row: InspectionRow) -> None:
        """Show one look around."""
        one, state = row.inspection, look_state(row)
        self.side.add(label(f"{row.at:%Y-%m-%d %H:%M}", "panel"))
        self.side.add(StateMark(look_role(state), look_words(state)))
        facts = Facts()
        mended = f"{row.mended:%Y-%m-%d %H:%M}\u3000{row.mended_by}" if row.mended else ""
        told = (
            (self.tr("Looked"), "\u3000".join(part for part in (row.by, one.inspected_with) if part)),
            (self.tr("Not in order"), fault_words(row)),
            (self.tr("Found"), one.fault_found),
            (self.tr("Done"), one.fault_action),
            (self.tr("Put right"), mended),
            (self.tr("How"), one.mended_how),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        if self.is_open:
            mend = primary(self.tr("Put right"), icon="check", key="F7")
            mend.clicked.connect(self.mend)
            self.side.add_act(mend)
        self.side.end_acts()
        self.keys_changed.emit()
