"""The register of copies with its forms: what is let, what was made, what becomes of each copy (F-18, G-15)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.copy_facts import CopiesLet, CopiesMade, CopiesSettled
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Authority
from recordsroom.services.queries import copying as questions
from recordsroom.services.queries.copy_lookups import form_of, original_called
from recordsroom.services.queries.copying import CopyFormRow, CopyLine, CopyState
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.copying.columns import COPIES
from ui.copying.forms import EndForm, LetForm, MakeForm
from ui.copying.side import show_copies, show_form
from ui.messages.copying import state_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister


class CopiesRegister(ByMonth, GuardedRegister):
    """The list of forms; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        act = (self.tr("New form"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("copy", self.tr("Nothing was let to be copied yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, COPIES, empty, self.tr("New form") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Form, applicant or reference code"))
        self.narrow_by(CopyState, state_words)
        self.month, self.state = self.narrow.month, self.narrow.state
        self.lines: tuple[CopyLine, ...] = ()
        """The copies of the form that is shown."""
        self._names: tuple[str, ...] = ()
        self._shown = 0

    def ask(self) -> None:
        """Ask for every form, and for who may stand by."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(questions.copy_forms, then=self.show_rows)

    def words(self, row: CopyFormRow) -> str:
        """Form, people, code and what it is for."""
        return " ".join((row.form_no, row.applicant, row.unit, row.reference_code, row.purpose, row.title or ""))

    def month_of(self, row: CopyFormRow) -> str:
        """The month in which it stands."""
        return f"{row.approved_on:%Y-%m}"

    def count(self) -> str:
        """How many forms there are, and how many copies are still open."""
        still = sum(row.out + row.waiting for row in self.rows)
        return self.tr("{0} forms, {1} to be settled", "", len(self.rows)).format(
            len(self.rows), self.tr("{0} copies", "", still).format(still)
        )

    def chosen(self) -> CopyFormRow | None:
        """The form that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, CopyFormRow) else None

    @property
    def waiting(self) -> tuple[CopyLine, ...]:
        """The copies of the chosen form that came back and have no end yet."""
        return tuple(one for one in self.lines if not one.out and one.fate is None)

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty form."""
        if self.lends:
            form = LetForm(self.porter.room.clock().today)
            form.what.editingFinished.connect(lambda: self._look_up(form))
            self.porter.ask(readers_register, then=form.offer_people)
            self.open_form(form, self.tr("Form of copies"), self.tr("Record"), form.command)
            self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, then=form.offer_leaders)

    def make(self) -> None:
        """Ask what was made on the chosen form."""
        row = self.chosen()
        if self.lends and row is not None and row.left:
            form = MakeForm(row, self._names)
            self.open_form(form, self.tr("Made on {0}").format(row.form_no), self.tr("Register"), form.command)

    def reopen(self) -> None:
        """Nobody stood by: ask again what was made."""
        self.make()

    def end(self, *, destroyed: bool) -> None:
        """Ask which of the copies that came back are filed, or destroyed."""
        if self.lends and self.waiting:
            form = EndForm(self.waiting, destroyed=destroyed, names=self._names)
            title = self.tr("Destroy copies") if destroyed else self.tr("File copies")
            self.open_form(form, title, title, form.command)

    def take(self, seen: Seen) -> None:
        """A label was scanned: into the form that is open, else to the form that the thing belongs to."""
        if isinstance(self.form, LetForm) and isinstance(seen, CarrierSeen):
            self.form.take_original(seen)
            self._ask_leaders(self.form)
        elif isinstance(self.form, LetForm) and isinstance(seen, ReaderSeen):
            self.form.take_applicant(seen.name, seen.unit)
        elif self.form is None and isinstance(seen, CarrierSeen):
            self.porter.ask(form_of, seen.id, then=self._go_to)

    def _look_up(self, form: LetForm) -> None:
        text = form.what.text().strip()
        if text and (form.original is None or form.original.digits != text):
            self.porter.ask(original_called, text, then=lambda seen: self._looked_up(form, seen))

    def _looked_up(self, form: LetForm, seen: CarrierSeen | None) -> None:
        if form is not self.form:
            return
        if seen is None:
            form.lose_original()
        else:
            form.take_original(seen)
            self._ask_leaders(form)

    def _ask_leaders(self, form: LetForm) -> None:
        level = form.original.level if form.original else None
        self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, level, then=form.offer_leaders)

    def _go_to(self, form: int) -> None:
        self.go_to_any(form, self.tr("Nothing was let to be copied of this, and it is no copy."))

    # --- what came of it ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, CopiesLet):
            return self.tr("{0} is recorded; F6 registers what is made.").format(told.copy_form_no)
        if isinstance(told, CopiesMade):
            if told.stays:
                kept = self.tr("In the notebook or on the medium, to stay here: {0}. Ctrl+O prints the labels.")
                return kept.format(len(told.carriers))
            made = self.tr("{0} copies go to {1} until {2}; Ctrl+O prints their labels.", "", len(told.carriers))
            return made.format(len(told.carriers), told.applicant, told.back_on.isoformat())
        if isinstance(told, CopiesSettled):
            return self.tr("{0} copies are settled; open still: {1}.", "", told.copies).format(told.copies, told.left)
        return super().saved_words(outcome)

    # --- what is shown ---

    def print_labels(self) -> None:
        """Ask for the labels of copies of this form that have none yet."""
        if bare := tuple(one.carrier for one in self.lines if not one.labelled and one.fate is None):
            self.labels_wanted.emit("carrier_label", bare)

    @property
    def unsettled(self) -> tuple[int, ...]:
        """The copies of this form that are neither filed nor destroyed."""
        return tuple(one.carrier for one in self.lines if one.fate is None)

    def print_stamps(self) -> None:
        """Ask for the stamps on the copies of this form (R-85)."""
        if self.unsettled:
            self.labels_wanted.emit("copy_stamp", self.unsettled)

    def print_form(self) -> None:
        """Ask for the chosen form on a sheet of its own, or for an empty one to be signed (F-18)."""
        row = self.chosen()
        self.labels_wanted.emit("copy_form", (row.id,) if row is not None else ())

    def show_one(self, row: CopyFormRow) -> None:
        """Show one form and what was made on it."""
        self.lines = ()
        self._shown += 1
        shown = self._shown
        show_form(self.side, row)

        def show(lines: tuple[CopyLine, ...]) -> None:
            if self.form is None and shown == self._shown:
                self.lines = lines
                show_copies(self.side, lines)
                self._add_acts(row)
                self.keys_changed.emit()

        self.porter.ask(questions.copies_of, row.id, then=show)

    def _add_acts(self, row: CopyFormRow) -> None:
        if not self.lends:
            return
        if row.left:
            made = primary(self.tr("Register what is made"), icon="copy", key="F6")
            made.clicked.connect(self.make)
            self.side.add_act(made)
        if self.waiting:
            filed = secondary(self.tr("File"), icon="archive", key="F7")
            filed.clicked.connect(lambda: self.end(destroyed=False))
            self.side.add_act(filed)
            gone = secondary(self.tr("Destroy"), icon="shredder", key="F8")
            gone.clicked.connect(lambda: self.end(destroyed=True))
            self.side.add_act(gone)
        self.side.end_acts()

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names
