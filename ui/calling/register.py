"""The register of what is called in, with its forms: a list, its lines, and its end (F-19, G-17)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.call_facts import CallBegun, CallEnded, CallTicked
from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.commands import TickCallIn
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.calling_in import CallRow, CallState, call_list_of, call_lists, issued_as, out_with
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.calling.columns import CALLED
from ui.calling.forms import CallEndForm, CallForm, CallLineForm
from ui.calling.side import show_lines, show_list
from ui.messages.calling import state_words, way_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister


class CallInsRegister(ByMonth, GuardedRegister):
    """The lists; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        act = (self.tr("New list"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("rotate-ccw", self.tr("Nothing was called in by a list yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, CALLED, empty, self.tr("New list") if self.lends else "")
        self.search.setPlaceholderText(self.tr("List, unit, document number or reference code"))
        self.narrow_by(CallState, state_words)
        self._names: tuple[str, ...] = ()

    def ask(self) -> None:
        """Ask for every list, and for who may carry what goes back."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(call_lists, then=self.show_rows)

    def words(self, row: CallRow) -> str:
        """List, unit, notice, codes and document numbers."""
        codes = (one.piece.reference_code for one in row.lines)
        documents = (one.document_no for one in row.lines)
        return " ".join((row.number, row.counterpart, row.notice_no, way_words(row.way), *codes, *documents))

    def month_of(self, row: CallRow) -> str:
        """The month in which it stands."""
        return f"{row.begun_on:%Y-%m}"

    def count(self) -> str:
        """How many lists there are, and how many lines are still open."""
        still = sum(row.left for row in self.rows if row.state is not CallState.ENDED)
        return self.tr("{0} lists, {1} open", "", len(self.rows)).format(
            len(self.rows), self.tr("{0} lines", "", still).format(still)
        )

    def chosen(self) -> CallRow | None:
        """The list that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, CallRow) else None

    @property
    def open_row(self) -> CallRow | None:
        """The chosen list, while it has not come to its end."""
        row = self.chosen()
        return row if row is not None and row.state is not CallState.ENDED else None

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty list."""
        if self.lends:
            form = CallForm(self.porter.room.clock().today)
            form.gathered.connect(lambda unit: self.porter.ask(out_with, unit, then=form.take_found))
            form.named.connect(lambda number, copy: self.porter.ask(issued_as, number, copy, then=form.take_found))
            self.porter.ask(readers_register, then=form.offer_units)
            self.open_form(form, self.tr("New list"), self.tr("Begin"), form.command)

    def settle(self) -> None:
        """Ask why a line of the chosen list does not go back."""
        row = self.open_row
        if self.lends and row is not None and row.left:
            form = CallLineForm(row)
            self.open_form(form, self.tr("Settle a line of {0}").format(row.number), self.tr("Enter"), form.command)

    def end(self) -> None:
        """Ask who signed for what went back."""
        row = self.open_row
        if self.lends and row is not None:
            form = CallEndForm(row, self._names)
            self.open_form(form, self.tr("End {0}").format(row.number), self.tr("End"), form.command)

    def reopen(self) -> None:
        """Nobody stood by: ask again."""
        self.end()

    def take(self, seen: Seen) -> None:
        """A label was scanned: onto the list that is made, ticked on the chosen one, or to the list it stands on."""
        if not isinstance(seen, CarrierSeen):
            return
        if isinstance(self.form, CallForm):
            self.form.take_piece(seen.id, seen.reference_code)
            return
        row = self.open_row
        if self.form is None and self.lends and row is not None and _waits(row, seen.id):
            self.porter.do(TickCallIn(call_in=row.id, carrier=seen.id), self._saved, self.refused)
        elif self.form is None:
            self.porter.ask(call_list_of, seen.id, then=self._go_to)

    def _go_to(self, key: int) -> None:
        self.go_to_any(key, self.tr("It stands on no list of what is called in."))

    # --- what came of it, and what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, CallBegun):
            return self.tr("{0} is open with {1} lines.", "", told.lines).format(told.call_in_no, told.lines)
        if isinstance(told, CallTicked):
            return self.tr("{0} has its outcome; {1} lines are open.", "", told.left).format(
                told.reference_code, told.left
            )
        if isinstance(told, CallEnded):
            return self.tr("{0} ended: {1} due, {2} returned.").format(told.call_in_no, told.due, told.returned)
        return super().saved_words(outcome)

    def print_lists(self) -> None:
        """Ask for the chosen lists on paper."""
        if chosen := tuple(one.id for one in self.table.picked_rows() if isinstance(one, CallRow)):
            self.labels_wanted.emit("call_in_list", chosen)

    def show_one(self, row: CallRow) -> None:
        """Show one list and its lines."""
        show_list(self.side, row)
        show_lines(self.side, row)
        if self.lends and self.open_row is not None:
            self._act(primary(self.tr("End"), icon="flag", key="F8"), self.end)
            if row.left:
                self._act(secondary(self.tr("Settle a line"), icon="file-text", key="F6"), self.settle)
        self.side.end_acts()
        self.keys_changed.emit()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names


def _waits(row: CallRow, carrier: int) -> bool:
    """Whether a scan ticks this carrier on the list."""
    open_lines = {one.piece.carrier for one in row.lines if one.end is not CallEnd.RETURNED}
    return row.way is CallWay.SURRENDER and carrier in open_lines
