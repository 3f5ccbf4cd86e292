"""The register of accessions with its forms: a list, its pieces by scan or by tick, and the deed (F-02, G-03)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.accession_facts import AccessionExpected, DeedEntered, PieceCame
from recordsroom.domain.commands import TakeOver
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import QUARANTINED
from recordsroom.services.queries.accessions import (
    AccessionRow,
    AccessionState,
    ComingPiece,
    accession_lists,
    accession_of,
    coming_lines,
    new_here,
)
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.accessions.columns import ACCESSIONS
from ui.accessions.forms import DeedForm, ExpectForm, TakeOverForm
from ui.accessions.side import show_lines, show_list
from ui.messages import condition_words
from ui.messages.accessions import state_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth


class AccessionsRegister(ByMonth):
    """The lists; the pane shows one of them with its lines, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act = (self.tr("New list"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("archive", self.tr("No unit handed its archives over by a list yet."), *act)
        empty.acted.connect(self.new)
        self.lines: tuple[ComingPiece, ...] = ()
        self._lines_of = 0
        self._names: tuple[str, ...] = ()
        super().__init__(porter, ACCESSIONS, empty, self.tr("New list") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Number, unit, its list, who signed"))
        self.narrow_by(AccessionState, state_words)

    def ask(self) -> None:
        """Ask for every list, and for who may have watched."""
        self._lines_of = 0
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(accession_lists, then=self.show_rows)

    def words(self, row: AccessionRow) -> str:
        """Number, unit, its list, and the names under the deed."""
        return " ".join((row.number, row.unit, row.kind, row.list_no, row.given_by, row.taken_by, row.seen_by))

    def month_of(self, row: AccessionRow) -> str:
        """The month in which it stands."""
        return _month(row)

    def count(self) -> str:
        """How many lists there are, and how many pieces are expected."""
        coming = sum(row.came.lacking for row in self.rows if row.open)
        return self.tr("{0} lists, {1} expected", "", len(self.rows)).format(
            len(self.rows), self.tr("{0} pieces", "", coming).format(coming)
        )

    def chosen(self) -> AccessionRow | None:
        """The list that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, AccessionRow) else None

    @property
    def open_row(self) -> AccessionRow | None:
        """The chosen list, while nobody has signed."""
        row = self.chosen()
        return row if row is not None and row.open else None

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty list."""
        if self.keeps:
            form = ExpectForm()
            form.gathered.connect(lambda begins: self.porter.ask(new_here, begins, then=form.take_found))
            self.porter.ask(readers_register, then=form.offer_units)
            self.open_form(form, self.tr("New list"), self.tr("Begin"), form.command)

    def take_in(self) -> None:
        """Ask for a line, how the piece looks, and its pages."""
        row = self.open_row
        if self.keeps and row is not None:
            form = TakeOverForm(row, self.lines)
            self.open_form(form, self.tr("Receive by {0}").format(row.number), self.tr("Receive"), form.command)

    def sign(self) -> None:
        """Ask who signed the deed."""
        row = self.open_row
        if self.keeps and row is not None and row.came.came:
            room = self.porter.room
            form = DeedForm(row, room.keeper.name, room.clock().today, self._names)
            self.open_form(form, self.tr("Sign {0}").format(row.number), self.tr("Both signed"), form.command)

    def take(self, seen: Seen) -> None:
        """A label was scanned: onto the list that is made, received by the chosen one, or to the list it stands on."""
        if not isinstance(seen, CarrierSeen):
            return
        row = self.open_row
        if isinstance(self.form, ExpectForm | TakeOverForm):
            self.form.take_piece(seen.id, seen.reference_code)
        elif self.form is None and self.keeps and row is not None:
            self.porter.do(TakeOver(accession=row.id, carrier=seen.id), self._saved, self.refused)
        elif self.form is None:
            self.porter.ask(accession_of, seen.id, then=self._go_to)

    def _go_to(self, key: int) -> None:
        self.go_to_any(key, self.tr("It stands on no list of a unit."))

    # --- what came of it, and what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, AccessionExpected):
            return self.tr("{0} is open: scan what comes, {1} pieces.", "", told.lines).format(
                told.accession_no, told.lines
            )
        if isinstance(told, PieceCame):
            return self._came_words(told)
        if isinstance(told, DeedEntered):
            return self.tr("{0} is signed: {1} listed, {2} came.").format(told.accession_no, told.listed, told.came)
        return super().saved_words(outcome)

    def _came_words(self, told: PieceCame) -> str:
        said = self.tr("{0} came; {1} still expected.").format(told.reference_code, told.left)
        if told.condition in QUARANTINED:
            apart = self.tr("{0}: keep it apart; it goes to no shelf before it was treated.")
            return f"{said}\n{apart.format(condition_words(told.condition))}"
        return said

    def print_deeds(self) -> None:
        """Ask for deed and list of the chosen ones on paper."""
        if chosen := tuple(one.id for one in self.table.picked_rows() if isinstance(one, AccessionRow)):
            self.labels_wanted.emit("accession_deed", chosen)

    def show_one(self, row: AccessionRow) -> None:
        """Show one list; its lines are asked for once."""
        if self._lines_of != row.id:
            self._lines_of, self.lines = row.id, ()
            self.porter.ask(coming_lines, row.id, then=self._show_lines)
        show_list(self.side, row)
        if self.lines:
            show_lines(self.side, self.lines)
        if self.keeps and row.open:
            ready = row.state is AccessionState.READY
            sign = primary if ready else secondary
            take = secondary if ready else primary
            self._act(take(self.tr("Receive"), icon="check", key="F6"), self.take_in)
            if row.came.came:
                self._act(sign(self.tr("Both signed"), icon="file-text", key="F8"), self.sign)
        self.side.end_acts()
        self.keys_changed.emit()

    def _show_lines(self, lines: tuple[ComingPiece, ...]) -> None:
        self.lines = lines
        self._show_chosen(self.table.current())

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names


def _month(row: AccessionRow) -> str:
    return f"{row.signed_on or row.expected_on:%Y-%m}"
