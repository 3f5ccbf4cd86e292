"""The register of who waits for what is out: asked, called in, withdrawn (R-66)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import ChaseLoans, EndReservation
from recordsroom.domain.keepers import Duty
from recordsroom.domain.reserve_facts import ReservationEnded, Reserved
from recordsroom.domain.slip_facts import Chased
from recordsroom.services.queries.copy_lookups import original_called
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.reserving import STILL, WaitRow, WaitState, request_for, waiting_list
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_card import OutCardSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Outcome
from ui.messages.waiting import state_role, state_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.words import code_words, paragraph
from ui.people.words import hidden_title, level_mark
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.waiting.columns import WAITING
from ui.waiting.forms import WaitForm

_BESIDE = "\u3000"


class WaitingRegister(ByMonth):
    """The requests; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        act = (self.tr("New request"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("hourglass", self.tr("Nobody waits for anything."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, WAITING, empty, self.tr("New request") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Reader, unit or reference code"))
        self.narrow_by(WaitState, state_words)

    def ask(self) -> None:
        """Ask for every request."""
        self.porter.ask(waiting_list, then=self.show_rows)

    def words(self, row: WaitRow) -> str:
        """Who waits, for what, what for, and who has it."""
        return " ".join((row.reader, row.unit, row.piece.reference_code, row.wanted_for, row.holder))

    def month_of(self, row: WaitRow) -> str:
        """The month in which it stands."""
        return f"{row.asked_at:%Y-%m}"

    def count(self) -> str:
        """How many wait, and how many of them are to be told."""
        waiting = sum(row.state in STILL for row in self.rows)
        told = sum(row.state is WaitState.BACK for row in self.rows)
        return self.tr("{0} waiting, {1} to be told").format(waiting, told)

    def chosen(self) -> WaitRow | None:
        """The request that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, WaitRow) else None

    @property
    def waiting(self) -> WaitRow | None:
        """The chosen request, while somebody waits."""
        row = self.chosen()
        return row if row is not None and row.state in STILL else None

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty request."""
        if self.lends:
            form = WaitForm(self.porter.room.clock().today)
            form.what.editingFinished.connect(lambda: self._look_up(form))
            self.porter.ask(readers_register, then=form.offer_people)
            self.open_form(form, self.tr("New request"), self.tr("Enter"), form.command)

    def call_in(self) -> None:
        """Call in what is waited for, by a notice to who has it."""
        row = self.waiting
        if self.lends and row is not None and row.loan is not None:
            self.porter.do(ChaseLoans(loans=(row.loan,), way=ChaseWay.NOTICE), self._called_in, self.refused)

    def withdraw(self) -> None:
        """Who waited does not want it any more."""
        if self.lends and self.waiting is not None:
            self.porter.do(EndReservation(reservation=self.waiting.id), self._saved, self.refused)

    def take(self, seen: Seen) -> None:
        """A label was scanned: into the form that is open, else to the newest request for it."""
        if isinstance(self.form, WaitForm):
            if isinstance(seen, CarrierSeen):
                self.form.take_wanted(seen)
            elif isinstance(seen, ReaderSeen):
                self.form.take_reader(seen.name, seen.unit)
            elif isinstance(seen, OutCardSeen):
                self.porter.ask(original_called, seen.reference_code, then=self._looked_up)
        elif self.form is None and isinstance(seen, CarrierSeen):
            self.porter.ask(request_for, seen.id, then=self._go_to)

    def _look_up(self, form: WaitForm) -> None:
        text = form.what.text().strip()
        if text and (form.wanted is None or form.wanted.reference_code != text):
            self.porter.ask(original_called, text, then=self._looked_up)

    def _looked_up(self, seen: CarrierSeen | None) -> None:
        if isinstance(self.form, WaitForm):
            self.form.lose_wanted() if seen is None else self.form.take_wanted(seen)

    def _go_to(self, key: int) -> None:
        self.go_to_any(key, self.tr("Nobody asked for it."))

    # --- what came of it, and what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, Reserved):
            return self.tr("{0} waits as number {1}; the return says so.").format(told.reader_name, told.place)
        if isinstance(told, ReservationEnded):
            return self.tr("{0} waits no more.").format(told.reader_name)
        return super().saved_words(outcome)

    def _called_in(self, outcome: Outcome) -> None:
        assert isinstance(outcome.told, Chased), "calling in is answered by chases"
        self.tell(self.tr("It is called in; the notice is printed next."))
        self.labels_wanted.emit("recall_notice", outcome.told.chases)

    def show_one(self, row: WaitRow) -> None:
        """Show who waits for what, and who has it."""
        mark = level_mark(row.piece.level, row.piece.scheme, row.piece.secrecy_term)
        self.side.add(code_words(row.piece.reference_code))
        self.side.add(paragraph(row.piece.title or hidden_title(), "small", "text2"))
        facts = Facts()
        held = _BESIDE.join(part for part in (row.holder, row.due_on.isoformat() if row.due_on else "") if part)
        said = (
            (self.tr("State"), StateMark(state_role(row.state), state_words(row.state))),
            (self.tr("Level"), LevelChip(int(row.piece.level or 0), mark)),
            (self.tr("Who waits"), f"{row.reader}{_BESIDE}{row.unit}"),
            (self.tr("Place"), str(row.place) if row.place else "–"),
            (self.tr("Waits until"), row.until.isoformat()),
            (self.tr("What for"), row.wanted_for or "–"),
            (self.tr("Asked"), f"{row.asked_at:%Y-%m-%d %H:%M}{_BESIDE}{row.keeper}"),
            (self.tr("With"), held or "–"),
        )
        facts.show_facts(said)
        self.side.add(facts)
        if self.lends and self.waiting is not None:
            if row.loan is not None:
                self._act(primary(self.tr("Call in"), icon="send", key="F6"), self.call_in)
            self._act(secondary(self.tr("Withdraw"), icon="undo-2", key="F8"), self.withdraw)
        self.side.end_acts()
        self.keys_changed.emit()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)
