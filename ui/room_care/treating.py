"""The register of conservation 修复消毒登记: what went to be mended, and how it came back (G-27)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.keepers import Duty
from recordsroom.domain.treating import TreatState
from recordsroom.services.queries.copy_lookups import original_called
from recordsroom.services.queries.room_care import TreatmentRow, treatment_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from ui.messages.care import treat_state_role, treat_state_words, treat_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title
from ui.porter import Porter
from ui.registers.guarded import GuardedRegister
from ui.registers.monthly import Monthly
from ui.room_care.columns import TREATMENTS
from ui.room_care.forms import BackForm, TreatForm


class TreatmentRegister(GuardedRegister):
    """Every order; the pane shows one of them, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_SHELVES in porter.room.keeper.duties
        act = (self.tr("Give to be mended"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("file-x", self.tr("Nothing was given to be mended yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, TREATMENTS, empty, self.tr("Give to be mended") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Number, code, defect, who does it"))
        self.narrow = Monthly(self.filters, TreatState, treat_state_words)
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))

    def ask(self) -> None:
        """Ask for every order."""
        self.porter.ask(treatment_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these, and offer their months."""
        self.narrow.offer(f"{row.since:%Y-%m}" for row in rows)
        super().show_rows(rows)

    def words(self, row: TreatmentRow) -> str:
        """Numbers, code, what is wrong, who does it."""
        one = row.treatment
        return " ".join((one.treatment_no, row.piece.reference_code, one.defect, one.treated_by, one.treat_result))

    def fits(self, row: TreatmentRow) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(f"{row.since:%Y-%m}", row.state)

    def count(self) -> str:
        """How many orders there are, and how many are not back."""
        away = sum(row.state is TreatState.UNDER_WAY for row in self.rows)
        return self.tr("{0} orders, {1} not back", "", len(self.rows)).format(len(self.rows), away)

    def chosen(self) -> TreatmentRow | None:
        """The order that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, TreatmentRow) else None

    @property
    def is_away(self) -> bool:
        """Whether the chosen one is under treatment."""
        row = self.chosen()
        return self.keeps and row is not None and row.state is TreatState.UNDER_WAY

    def keys(self) -> tuple[KeyHint, ...]:
        """Something goes, and comes back."""
        if not self.keeps:
            return ()
        return (
            KeyHint("Ctrl+N", self.tr("give to be mended"), self.new),
            KeyHint("F7", self.tr("back"), self.back, told=self.is_away),
        )

    def new(self) -> None:
        """Give something to be mended."""
        if self.keeps:
            self._open(TreatForm())

    def back(self) -> None:
        """Take the chosen one back."""
        row = self.chosen()
        if self.is_away and row is not None:
            form = BackForm(row)
            self.open_form(form, row.piece.reference_code, self.tr("Take back"), form.command)

    def reopen(self) -> None:
        """Nobody stood by: ask again."""
        self.new()

    def take(self, seen: Seen) -> None:
        """A carrier was scanned: onto the form, to its open order, or onto a new one."""
        if not isinstance(seen, CarrierSeen) or not self.keeps:
            return
        if isinstance(self.form, TreatForm):
            self.form.take_piece(seen)
        elif not self.busy:
            away = [row.id for row in self.rows if row.piece.carrier == seen.id and row.state is TreatState.UNDER_WAY]
            if away:
                self.narrow.clear()
                self.search.clear()
                self.table.go_to(away[0])
                self.back()
            else:
                form = TreatForm()
                self._open(form)
                form.take_piece(seen)

    def show_one(self, row: TreatmentRow) -> None:
        """Show one order."""
        one = row.treatment
        self.side.add(label(one.treatment_no, "panel"))
        self.side.add(StateMark(treat_state_role(row.state), treat_state_words(row.state)))
        self.side.add(code_words(row.piece.reference_code))
        self.side.add(paragraph(row.piece.title or hidden_title(), "small", "text2"))
        facts = Facts()
        until = f"{row.until:%Y-%m-%d}" if row.until else ""
        told = (
            (self.tr("What is done"), treat_words(one.treat_kind)),
            (self.tr("Defect"), one.defect),
            (self.tr("By"), one.treated_by),
            (self.tr("Agreement"), one.agreement_no),
            (self.tr("Watched by"), one.watched_by),
            (self.tr("Since"), f"{row.since:%Y-%m-%d}\u3000{row.by}"),
            (self.tr("Back"), until),
            (self.tr("Result"), one.treat_result),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        if self.is_away:
            back = primary(self.tr("Take back"), icon="rotate-ccw", key="F7")
            back.clicked.connect(self.back)
            self.side.add_act(back)
        self.side.end_acts()
        self.keys_changed.emit()

    def _open(self, form: TreatForm) -> None:
        form.wanted.connect(lambda text: self.porter.ask(original_called, text, then=form.take_piece))
        self.open_form(form, self.tr("Give to be mended"), self.tr("Enter"), form.command)
