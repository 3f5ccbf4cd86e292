"""The register of work inside the room with its form and its pane (P-13)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.domain.inside_work import WorkState
from recordsroom.domain.inside_work_facts import FetchedInside
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.inside_work import WorkRow, inside_register, work_of
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.inside.columns import WORKS
from ui.inside.form import FetchForm
from ui.look.tokens import Role
from ui.messages.inside import purpose_words, work_role, work_words
from ui.parts.buttons import secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title
from ui.porter import Porter
from ui.registers.guarded import GuardedRegister
from ui.registers.monthly import Monthly

translate = QCoreApplication.translate
_BESIDE = "\u3000"
SLIP = "inside_slip"
"""The slip that goes with what is fetched."""


class InsideRegister(GuardedRegister):
    """The list of fetchings; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        self.prints = Duty.PRINT in porter.room.keeper.duties
        act = (self.tr("Fetch"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("archive", self.tr("Nothing was fetched for work inside yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, WORKS, empty, self.tr("Fetch") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Number, who works on it, reference code"))
        self.narrow = Monthly(self.filters, WorkState, work_words)
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))
        self._names: tuple[str, ...] = ()

    def ask(self) -> None:
        """Ask for every fetching, and for who may work on something."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(inside_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these fetchings, and offer their months."""
        self.narrow.offer(f"{row.at:%Y-%m}" for row in rows)
        super().show_rows(rows)

    def words(self, row: WorkRow) -> str:
        """Number, people, place and codes."""
        codes = (one.piece.reference_code for one in row.pieces)
        return " ".join((row.number, row.worker, row.place, row.keeper, purpose_words(row.purpose), *codes))

    def fits(self, row: WorkRow) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(f"{row.at:%Y-%m}", row.state)

    def count(self) -> str:
        """How many there are, and how many are not back."""
        still = sum(row.state is not WorkState.BACK for row in self.rows)
        return self.tr("{0} times, {1} not back", "", len(self.rows)).format(len(self.rows), still)

    def chosen(self) -> WorkRow | None:
        """The fetching that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, WorkRow) else None

    def new(self) -> None:
        """Open an empty form."""
        if self.lends:
            form = FetchForm(self.porter.room.keeper.name, self._names)
            self.open_form(form, self.tr("Fetch for work inside"), self.tr("Fetch"), form.command)

    @property
    def can_print(self) -> bool:
        """Whether a slip may be printed here."""
        return self.prints and self.chosen() is not None

    def print_slips(self) -> None:
        """Ask for the slips of the chosen fetchings on paper; the same once more is the same slip."""
        works = tuple(one.id for one in self.table.picked_rows() if isinstance(one, WorkRow))
        if self.prints and works:
            self.labels_wanted.emit(SLIP, works)

    def reopen(self) -> None:
        """Nobody stood by: the form is begun anew."""
        self.new()

    def take(self, seen: Seen) -> None:
        """A label was scanned: into the form that is open, else to the fetching of the carrier."""
        if not isinstance(seen, CarrierSeen):
            return
        if isinstance(self.form, FetchForm):
            self.form.take_piece(seen)
        elif self.form is None:
            self.porter.ask(work_of, seen.id, then=self._go_to)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, FetchedInside):
            said = self.tr(
                "{0}: {1} pieces are with {2}; Ctrl+P prints the slip, F4 at the desk takes them back.", "", told.pieces
            )
            return said.format(told.work_no, told.pieces, told.worker)
        return super().saved_words(outcome)

    def show_one(self, row: WorkRow) -> None:
        """Show one fetching and its pieces."""
        self.side.add(label(row.number, "panel"))
        self.side.add(StateMark(work_role(row.state), work_words(row.state)))
        facts = Facts()
        told = (
            (self.tr("What for"), purpose_words(row.purpose)),
            (self.tr("Worked on by"), row.worker),
            (self.tr("Where in the room"), row.place),
            (self.tr("Fetched"), f"{row.at:%Y-%m-%d %H:%M}{_BESIDE}{row.keeper}"),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        counted = self.tr("{0} of {1} back").format(row.back, len(row.pieces))
        lines = self.side.section(self.tr("Pieces"), counted)
        for one in row.pieces:
            lines.addWidget(code_words(one.piece.reference_code))
            back = self.tr("back {0}").format(f"{one.back_at:%m-%d %H:%M}") if one.back_at else self.tr("not back")
            title = one.piece.title or hidden_title()
            lines.addWidget(paragraph(_BESIDE.join(filter(None, (title, one.place, back))), "small", "text2"))
        if self.prints:
            slip = secondary(self.tr("Slip"), icon="printer", key="Ctrl+P")
            slip.clicked.connect(self.print_slips)
            self.side.add_act(slip)
        self.side.end_acts()
        self.keys_changed.emit()

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names

    def _go_to(self, work: int) -> None:
        if not work:
            self.tell(self.tr("It was never fetched for work inside."), Role.LOOK)
            return
        self.search.clear()
        self.narrow.clear()
        self.table.go_to(work)
