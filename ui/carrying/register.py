"""The register of what is carried outside or sent, with its forms: out, and signed for at the other end (G-18)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.carry_facts import AskedAfter, DeliveryNoted, KeptByLaw, SentOut, TakenByLaw
from recordsroom.domain.commands import IssueOutCards, TakeByLaw, WriteDownKept
from recordsroom.domain.keepers import Duty
from recordsroom.domain.slip_facts import OutCardsIssued
from recordsroom.domain.values import Authority
from recordsroom.services.queries.carrying import OPEN_STATES, CarryRow, CarryState, carry_form_of, carry_forms
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.carrying.columns import CARRIED
from ui.carrying.forms import CarryForm, DeliveryForm
from ui.carrying.law_forms import AskAfterForm, KeptForm, TakingForm
from ui.carrying.side import show_form, show_pieces
from ui.messages.carrying import channel_words, kind_words, state_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister


class CarriedRegister(ByMonth, GuardedRegister):
    """The list of forms; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        act = (self.tr("New form"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("send", self.tr("Nothing was carried outside yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, CARRIED, empty, self.tr("New form") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Form, bearer, place or reference code"))
        self.narrow_by(CarryState, state_words)
        self._names: tuple[str, ...] = ()

    def ask(self) -> None:
        """Ask for every form, and for who may go along."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(carry_forms, then=self.show_rows)

    def words(self, row: CarryRow) -> str:
        """Form, people, place, seal and codes."""
        codes = (one.piece.reference_code for one in row.pieces)
        way = (kind_words(row.kind), channel_words(row.channel))
        told = (row.number, row.bearer, row.unit, row.companions, row.destination, row.purpose, row.seal, row.taken_by)
        return " ".join((*told, *way, *codes))

    def month_of(self, row: CarryRow) -> str:
        """The month in which it stands."""
        return f"{row.out_at:%Y-%m}"

    def count(self) -> str:
        """How many forms there are, and how many are still open."""
        still = sum(row.state in OPEN_STATES for row in self.rows)
        return self.tr("{0} forms, {1} open", "", len(self.rows)).format(len(self.rows), still)

    def chosen(self) -> CarryRow | None:
        """The form that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, CarryRow) else None

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty form."""
        if self.lends:
            form = CarryForm(self.porter.room.clock().today, self._names)
            self.porter.ask(readers_register, then=form.offer_people)
            self.open_form(form, self.tr("Carry outside, deliver"), self.tr("Let out"), form.command)
            self._ask_leaders(form)

    def by_law(self) -> None:
        """Open an empty form for what the law takes."""
        if self.lends:
            form = TakingForm(self.porter.room.clock().today)
            self.open_form(form, self.tr("Taken by law"), self.tr("Hand over"), form.command)
            self._ask_leaders(form)

    def reopen(self) -> None:
        """Nobody stood by: the form is begun anew."""
        if isinstance(self._request, WriteDownKept):
            self.keep()
        elif isinstance(self._request, TakeByLaw):
            self.by_law()
        else:
            self.new()

    def ask_after(self) -> None:
        """Ask what the organ said of what it took."""
        row = self.chosen()
        if self.lends and row is not None and row.held_by_law:
            form = AskAfterForm(row)
            self.open_form(form, self.tr("Asked after {0}").format(row.number), self.tr("Enter"), form.command)

    def keep(self) -> None:
        """Ask by which document the organ keeps what it took."""
        row = self.chosen()
        if self.lends and row is not None and row.held_by_law:
            form = KeptForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("{0} is kept there").format(row.number), self.tr("Write off"), form.command)
            self.porter.ask(approvers_in_office, form.asked_for, None, then=form.offer_leaders)

    def print_cards(self) -> None:
        """Print the out cards for the gaps of the chosen form (F-16)."""
        row = self.chosen()
        loans = tuple(one.loan for one in row.pieces if one.back_at is None) if row is not None else ()
        if self.lends and loans:
            self.porter.do(IssueOutCards(loans=loans), self._print_cards, self.refused)

    def _print_cards(self, outcome: Outcome) -> None:
        assert isinstance(outcome.told, OutCardsIssued), "cards are answered by cards"
        self.labels_wanted.emit("out_card", outcome.told.cards)

    def receipt(self) -> None:
        """Ask who signed for the chosen delivery."""
        row = self.chosen()
        if self.lends and row is not None and row.receivable:
            form = DeliveryForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Receipt of {0}").format(row.number), self.tr("Enter"), form.command)

    def take(self, seen: Seen) -> None:
        """A label was scanned: into the form that is open, else to the form by which the carrier left."""
        form = self.form
        if isinstance(form, CarryForm | TakingForm) and isinstance(seen, CarrierSeen):
            form.take_piece(seen)
            self._ask_leaders(form)
        elif isinstance(form, CarryForm):
            if isinstance(seen, CaseSeen):
                form.take_case(seen)
            elif isinstance(seen, ReaderSeen):
                form.take_bearer(seen.name, seen.unit)
        elif form is None and isinstance(seen, CarrierSeen):
            self.porter.ask(carry_form_of, seen.id, then=self._go_to)

    def _ask_leaders(self, form: CarryForm | TakingForm) -> None:
        self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, form.highest, then=form.offer_leaders)

    def _go_to(self, form: int) -> None:
        self.go_to_any(form, self.tr("It was never carried outside."))

    # --- what came of it, and what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, SentOut):
            out = self.tr("{0} pieces are with {1} until {2}; they come back by scan at the desk.", "", told.pieces)
            return out.format(told.pieces, told.bearer_name, told.back_on.isoformat())
        if isinstance(told, TakenByLaw):
            out = self.tr("{0} pieces are with {1}; F7 enters the receipt, F9 prints the out cards.", "", told.pieces)
            return out.format(told.pieces, told.organ)
        if isinstance(told, AskedAfter):
            return self.tr("{0}: to be asked after again on {1}.").format(told.notice_no, told.again_on.isoformat())
        if isinstance(told, KeptByLaw):
            return self.tr("{0}: {1} pieces are written off.", "", told.gone).format(told.notice_no, told.gone)
        if isinstance(told, DeliveryNoted):
            return self.tr("{0} signed for {1}; {2} pieces stay there.", "", told.gone).format(
                told.taken_by, told.carry_no, told.gone
            )
        return super().saved_words(outcome)

    def print_forms(self) -> None:
        """Ask for the chosen forms on paper."""
        if chosen := tuple(one.id for one in self.table.picked_rows() if isinstance(one, CarryRow)):
            self.labels_wanted.emit("carry_sheet", chosen)

    def show_one(self, row: CarryRow) -> None:
        """Show one form and its pieces."""
        show_form(self.side, row)
        show_pieces(self.side, row)
        if self.lends and row.receivable:
            taken = primary(self.tr("Enter the receipt"), icon="stamp", key="F7")
            taken.clicked.connect(self.receipt)
            self.side.add_act(taken)
        elif self.lends and row.held_by_law:
            asked = primary(self.tr("Asked after"), icon="send", key="F6")
            asked.clicked.connect(self.ask_after)
            kept = secondary(self.tr("Kept there"), icon="stamp", key="F8")
            kept.clicked.connect(self.keep)
            self.side.add_act(asked)
            self.side.add_act(kept)
        self.side.end_acts()
        self.keys_changed.emit()

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names
