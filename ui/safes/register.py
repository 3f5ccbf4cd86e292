"""The register of safe cabinets with its forms: opened, entered by scan, shut (F-28, G-10, R-47)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterInSafe, ShutSafe
from recordsroom.domain.errors import Refused
from recordsroom.domain.keepers import Duty
from recordsroom.domain.safe_facts import SafeEntered, SafeLocked, SafeOpened
from recordsroom.domain.safes import SafeState
from recordsroom.services.queries.accounts import second_keepers
from recordsroom.services.queries.safes import SafeRow, safe_at, safe_register, safes
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Seen
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.messages.safes import state_words, way_words
from ui.messages.ways import refusal_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister
from ui.safes.columns import SAFES
from ui.safes.forms import OpenSafeForm, SafeThingForm
from ui.safes.side import show_opening


class SafesRegister(ByMonth, GuardedRegister):
    """The openings; the pane shows one of them, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_SHELVES in porter.room.keeper.duties
        act = (self.tr("Open a cabinet"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("lock-open", self.tr("No safe cabinet was opened yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, SAFES, empty, self.tr("Open a cabinet") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Cabinet, what for, code, name"))
        self.narrow_by(SafeState, state_words)

    def ask(self) -> None:
        """Ask for every opening."""
        self.porter.ask(safe_register, then=self.show_rows)

    def words(self, row: SafeRow) -> str:
        """Cabinet, reason, people, and what went in or out."""
        things = (one.what for one in row.things)
        return " ".join((row.name, row.purpose, row.person, row.keeper, row.second, *things))

    def month_of(self, row: SafeRow) -> str:
        """The month in which it stands."""
        return f"{row.opened_at:%Y-%m}"

    def count(self) -> str:
        """How many openings there are, and how many cabinets stand open."""
        still = sum(row.state is SafeState.OPEN for row in self.rows)
        return self.tr("{0} openings, {1} open", "", len(self.rows)).format(len(self.rows), still)

    def chosen(self) -> SafeRow | None:
        """The opening that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, SafeRow) else None

    @property
    def open_row(self) -> SafeRow | None:
        """The chosen opening, while its cabinet stands open."""
        row = self.chosen()
        return row if row is not None and row.state is SafeState.OPEN else None

    # --- what is typed ---

    def new(self) -> None:
        """Register that a cabinet is to be opened."""
        if self.keeps:
            self._open()

    def reopen(self) -> None:
        """Nobody stood by: ask again."""
        self._open()

    def enter(self) -> None:
        """Ask for a thing that no label names."""
        row = self.open_row
        if self.keeps and row is not None:
            form = SafeThingForm(row)
            self.open_form(form, self.tr("Taken or put"), self.tr("Enter"), form.command)

    def shut(self) -> None:
        """The chosen cabinet is locked again."""
        row = self.open_row
        if self.keeps and row is not None and self.form is None:
            self.porter.do(ShutSafe(safe_opening=row.id), self._saved, self.refused)

    def take(self, seen: Seen) -> None:
        """A label was scanned: the cabinet that is opened, or what is taken or put."""
        if isinstance(seen, PlaceSeen):
            self.porter.ask(safe_at, seen.id, then=self._take_safe)
        elif isinstance(seen, CarrierSeen) and isinstance(self.form, SafeThingForm):
            self.form.take_piece(seen.id, seen.reference_code)
        elif isinstance(seen, CarrierSeen) and self.form is None and self.keeps:
            self._take_piece(seen)

    def _take_piece(self, seen: CarrierSeen) -> None:
        row = self.open_row
        if row is None:
            self.tell(self.tr("No cabinet stands open: scan its label first."), Role.LOOK)
        else:
            self.porter.do(EnterInSafe(safe_opening=row.id, safe_carrier=seen.id), self._saved, self.refused)

    def _take_safe(self, safe: int) -> None:
        if not safe:
            self.tell(self.tr("This is no cabinet whose openings are registered."), Role.LOOK)
            return
        unlocked = next((row.id for row in self.rows if row.place == safe and row.state is SafeState.OPEN), None)
        if unlocked is not None and self.form is None:
            self.search.clear()
            self.narrow.clear()
            self.table.go_to(unlocked)
        elif isinstance(self.form, OpenSafeForm):
            self.form.choose(safe)
        elif self.form is None and self.keeps:
            self._open().choose(safe)

    def _open(self) -> OpenSafeForm:
        form = OpenSafeForm(self.porter.room.keeper.name)
        self.open_form(form, self.tr("Open a cabinet"), self.tr("Register, then open"), form.command)
        self.porter.ask(safes, then=form.offer)
        self.porter.ask(second_keepers, then=form.names.offer)
        return form

    # --- what came of it, and what is shown ---

    def refused(self, failed: Exception) -> None:
        """Say why not, and the way on, where no form is open too."""
        if self.form is None and isinstance(failed, Refused):
            self.tell(refusal_words(failed, messages.sentence), Role.STOP)
        else:
            super().refused(failed)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, SafeOpened):
            return self.tr("{0} may be opened; scan what is taken or put, F8 when it is locked.").format(told.place)
        if isinstance(told, SafeEntered):
            return self.tr("{0}: {1}").format(way_words(told.way), told.what)
        if isinstance(told, SafeLocked):
            return self.tr("{0} is locked: {1} taken, {2} put.").format(told.place, told.taken, told.put)
        return super().saved_words(outcome)

    def show_one(self, row: SafeRow) -> None:
        """Show one opening."""
        show_opening(self.side, row)
        if self.keeps and row.state is SafeState.OPEN:
            self._act(primary(self.tr("Locked"), icon="lock", key="F8"), self.shut)
            self._act(secondary(self.tr("Enter thing"), icon="plus", key="F6"), self.enter)
        self.side.end_acts()
        self.keys_changed.emit()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)
