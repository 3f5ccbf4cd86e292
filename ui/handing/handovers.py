"""The register of handovers 交接登记 with its forms (F-20, G-23, G-24)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.domain.handing_facts import HandoverDrawn
from recordsroom.domain.handover import Figure, HandoverKind
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import handing as questions
from recordsroom.services.queries.handing import HandoverRow, LineRow
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.handing.columns import HANDOVERS, handover_state_role, handover_state_words, line_words
from ui.handing.handover_form import HandoverForm, SignedForm
from ui.messages.handing import handover_kind_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.words import label
from ui.porter import Porter
from ui.registers.by_month import ByMonth

translate = QCoreApplication.translate


class HandoversRegister(ByMonth):
    """Shows every handover; a new one is counted figure by figure."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act = (self.tr("Draw up"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("arrow-right-left", self.tr("Nothing was handed over yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, HANDOVERS, empty, self.tr("Draw up") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Number, day or name"))
        self.narrow_by(HandoverKind, handover_kind_words, of=self.tr("Kind"))
        self.kind = self.narrow.state
        self._names: tuple[str, ...] = ()
        self._begun = HandoverKind.POST

    def ask(self) -> None:
        """Ask for the handovers, and for the names that may stand on a new one."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(questions.handover_register, then=self.show_rows)

    def words(self, row: HandoverRow) -> str:
        """Number, day, kind, state and names."""
        named = (row.handed_by, row.taken_by, row.watched_by)
        told = (row.number, row.drawn_on.isoformat(), handover_kind_words(row.kind), handover_state_words(row))
        return " ".join((*told, *named))

    def month_of(self, row: HandoverRow) -> str:
        """The month in which it was drawn up."""
        return f"{row.drawn_on:%Y-%m}"

    def state_of(self, row: HandoverRow) -> HandoverKind:
        """Its kind is what narrows the list beside the month."""
        return row.kind

    def count(self) -> str:
        """How many there are, and how many wait to be signed."""
        waiting = sum(row.signed_on is None for row in self.rows)
        return self.tr("{0} handovers, {1} to be signed", "", len(self.rows)).format(len(self.rows), waiting)

    def chosen(self) -> HandoverRow | None:
        """The handover that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, HandoverRow) else None

    def new(self) -> None:
        """Hand over a post, unless another kind is chosen in the form."""
        self.begin(HandoverKind.POST)

    def begin(self, kind: HandoverKind) -> None:
        """Ask what is to be counted, then for the count."""
        if self.keeps:
            self._begun = kind
            self.porter.ask(questions.figures_now, then=self._count)

    def sign(self) -> None:
        """Ask when the chosen handover was signed."""
        row = self.chosen()
        if self.keeps and row is not None and row.signed_on is None:
            form = SignedForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("{0} is signed").format(row.number), self.tr("Signed"), form.command)

    def print_chosen(self) -> None:
        """Ask for the chosen handovers on paper."""
        if chosen := tuple(row.id for row in self.table.picked_rows()):
            self.labels_wanted.emit("handover_sheet", chosen)

    def saved_words(self, outcome: Outcome) -> str:
        """Its number, and that it is to be printed and signed."""
        if isinstance(outcome.told, HandoverDrawn):
            told = self.tr("{0}: print it with Ctrl+P, sign it, then press F6.")
            return told.format(outcome.told.number)
        return super().saved_words(outcome)

    def show_one(self, row: HandoverRow) -> None:
        """Show one handover, figure by figure."""
        self.side.add(label(row.number, "panel"))
        self.side.add(StateMark(handover_state_role(row), handover_state_words(row)))
        facts = Facts()
        told = (
            (self.tr("Kind"), handover_kind_words(row.kind)),
            (self.tr("Handed over by"), row.handed_by),
            (self.tr("Taken over by"), row.taken_by),
            (self.tr("Watched by"), row.watched_by),
            (self.tr("Signed on"), row.signed_on.isoformat() if row.signed_on else ""),
            (self.tr("What differs"), row.difference),
            (self.tr("Open matters"), row.open_matters),
            (self.tr("Entered by"), row.keeper),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        lines = Facts()
        lines.show_facts(tuple(_told(line) for line in row.lines))
        self.side.add(lines)
        if self.keeps and row.signed_on is None:
            signed = primary(self.tr("Signed"), icon="stamp", key="F6")
            signed.clicked.connect(self.sign)
            self.side.add_act(signed)
        paper = secondary(self.tr("Print"), icon="printer", key="Ctrl+P")
        paper.clicked.connect(self.print_chosen)
        self.side.add_act(paper)
        self.side.end_acts()

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names

    def _count(self, figures: tuple[Figure, ...]) -> None:
        form = HandoverForm(figures, self.porter.room.keeper.name, self._names)
        form.kind.choose(self._begun)
        self.open_form(form, self.tr("Draw up a handover"), self.tr("Draw up"), form.command)


def _told(line: LineRow) -> tuple[str, str]:
    """What one line is about, and its figures."""
    name = line_words(line.topic, line.what, line.level)
    if line.differs:
        return name, translate("Handover", "{0}, on book {1}").format(f"{line.counted:,}", f"{line.on_book:,}")
    return name, f"{line.counted:,}"
