"""The register of enquiries with its forms: taken down, and answered (P-13)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.commands import CertifyEnquiry
from recordsroom.domain.enquiries import EnquiryState
from recordsroom.domain.enquiry_facts import EnquiryCertified, EnquirySettled, EnquiryTaken
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Authority
from recordsroom.services.queries.enquiries import EnquiryRow, enquiry_of, enquiry_register
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.room import Outcome
from ui.enquiries.columns import ENQUIRIES
from ui.enquiries.forms import AnswerForm, EnquiryForm
from ui.enquiries.side import show_enquiry
from ui.messages.enquiries import asked_words, state_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth

PROOF = "enquiry_proof"
"""The certificate of a search."""


class EnquiryRegister(ByMonth):
    """The list of enquiries; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        duties = porter.room.keeper.duties
        self.lends, self.prints = Duty.LEND in duties, Duty.PRINT in duties
        act = (self.tr("New enquiry"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("search", self.tr("Nobody had anything looked up yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, ENQUIRIES, empty, self.tr("New enquiry") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Number, enquirer, what is sought, code"))
        self.narrow_by(EnquiryState, state_words)

    def ask(self) -> None:
        """Ask for every enquiry."""
        self.porter.ask(enquiry_register, then=self.show_rows)

    def words(self, row: EnquiryRow) -> str:
        """Number, people, what was sought and answered, codes."""
        codes = (one.reference_code for one in row.pieces)
        told = (row.number, row.enquirer, row.unit, row.sought, row.answer, row.proof_no, asked_words(row.asked_as))
        return " ".join((*told, *codes))

    def month_of(self, row: EnquiryRow) -> str:
        """The month in which it stands."""
        return f"{row.at:%Y-%m}"

    def count(self) -> str:
        """How many enquiries there are, and how many wait."""
        waiting = sum(row.state is EnquiryState.OPEN for row in self.rows)
        return self.tr("{0} enquiries, {1} to be answered", "", len(self.rows)).format(len(self.rows), waiting)

    def chosen(self) -> EnquiryRow | None:
        """The enquiry that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, EnquiryRow) else None

    @property
    def waits(self) -> bool:
        """Whether the chosen one waits for an answer that may be given here."""
        row = self.chosen()
        return self.lends and row is not None and row.state is EnquiryState.OPEN

    def new(self) -> None:
        """Take down an enquiry."""
        if self.lends:
            form = EnquiryForm()
            self.open_form(form, self.tr("Somebody wants something looked up"), self.tr("Enter"), form.command)

    def answer(self) -> None:
        """Answer the chosen enquiry."""
        row = self.chosen()
        if self.waits and row is not None:
            form = AnswerForm(row)
            self.open_form(form, self.tr("Answer to {0}").format(row.number), self.tr("Enter"), form.command)
            self._ask_leaders(form)

    @property
    def certifies(self) -> bool:
        """Whether a certificate of the chosen one may be printed here."""
        row = self.chosen()
        return self.lends and self.prints and row is not None and row.state is not EnquiryState.OPEN

    def certify(self) -> None:
        """Print the certificate of the chosen answer, which gets its number first where it has none."""
        row = self.chosen()
        if row is None or not self.certifies:
            return
        if row.proof_no:
            self.labels_wanted.emit(PROOF, (row.id,))
        else:
            self.porter.do(CertifyEnquiry(enquiry=row.id), self._certified, self.refused)

    def _certified(self, outcome: Outcome) -> None:
        assert isinstance(outcome.told, EnquiryCertified), "certifying is answered by a number"
        self.labels_wanted.emit(PROOF, (outcome.told.enquiry,))

    def take(self, seen: Seen) -> None:
        """A label was scanned: into the answer that is open, else to the enquiry for which it was looked into."""
        if not isinstance(seen, CarrierSeen):
            return
        if isinstance(self.form, AnswerForm):
            self.form.take_piece(seen)
            self._ask_leaders(self.form)
        elif self.form is None:
            self.porter.ask(enquiry_of, seen.id, then=self._go_to)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, EnquiryTaken):
            return self.tr("{0} waits for its answer; F7 enters it.").format(told.enquiry_no)
        if isinstance(told, EnquirySettled):
            return self.tr("{0} is answered from {1} pieces.", "", told.looked_into).format(
                told.enquiry_no, told.looked_into
            )
        return super().saved_words(outcome)

    def show_one(self, row: EnquiryRow) -> None:
        """Show one enquiry with its answer."""
        show_enquiry(self.side, row)
        if self.waits:
            answer = primary(self.tr("Answer"), icon="check", key="F7")
            answer.clicked.connect(self.answer)
            self.side.add_act(answer)
        if self.certifies:
            proof = secondary(self.tr("Certificate"), icon="stamp", key="Ctrl+P")
            proof.clicked.connect(self.certify)
            self.side.add_act(proof)
        self.side.end_acts()
        self.keys_changed.emit()

    def _ask_leaders(self, form: AnswerForm) -> None:
        self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, form.highest, then=form.offer_leaders)

    def _go_to(self, enquiry: int) -> None:
        self.go_to_any(enquiry, self.tr("It was never looked into for anybody."))
