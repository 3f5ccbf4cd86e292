"""The register of what is kept overnight, for whom and until when; what nobody comes for is given up (R-60)."""

from __future__ import annotations

from recordsroom.domain.commands import KeepNoMore
from recordsroom.domain.keepers import Duty
from recordsroom.domain.overnight import KeptState
from recordsroom.domain.overnight_facts import KeptNoMore
from recordsroom.services.queries.overnight import KeptRow, overnight_of, overnight_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.room import Outcome
from ui.messages.overnight import kept_role, kept_words
from ui.overnight.columns import OVERNIGHT
from ui.parts.buttons import secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.words import code_words, paragraph
from ui.people.words import hidden_title, level_mark
from ui.porter import Porter
from ui.registers.by_month import ByMonth

_BESIDE = "\u3000"


class OvernightRegister(ByMonth):
    """What is and was kept; the pane shows one of it."""

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        empty = EmptyState("archive", self.tr("Nothing was kept overnight. At the desk, Read here: Ctrl+T."))
        super().__init__(porter, OVERNIGHT, empty, "")
        self.search.setPlaceholderText(self.tr("Reader, unit or reference code"))
        self.narrow_by(KeptState, kept_words)

    def ask(self) -> None:
        """Ask for everything that was kept."""
        self.porter.ask(overnight_register, then=self.show_rows)

    def words(self, row: KeptRow) -> str:
        """For whom it is kept, and what it is."""
        return " ".join((row.reader, row.unit, row.piece.reference_code, row.keeper))

    def month_of(self, row: KeptRow) -> str:
        """The month in which it stands."""
        return f"{row.at:%Y-%m}"

    def count(self) -> str:
        """How much waits, and how much nobody came for."""
        waiting = sum(row.state is KeptState.KEPT for row in self.rows)
        lapsed = sum(row.state is KeptState.LAPSED for row in self.rows)
        return self.tr("{0} kept, {1} to be put away").format(waiting, lapsed)

    def chosen(self) -> KeptRow | None:
        """The line that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, KeptRow) else None

    @property
    def kept(self) -> KeptRow | None:
        """The chosen line, while the carrier waits for its reader."""
        row = self.chosen()
        return row if row is not None and row.state is KeptState.KEPT else None

    def give_up(self) -> None:
        """The reader does not come: it goes to its shelf like everything else."""
        if self.lends and self.kept is not None:
            self.porter.do(KeepNoMore(overnight=self.kept.id), self._saved, self.refused)

    def take(self, seen: Seen) -> None:
        """A label was scanned: to the newest line of the carrier."""
        if self.form is None and isinstance(seen, CarrierSeen):
            self.porter.ask(overnight_of, seen.id, then=self._go_to)

    def _go_to(self, key: int) -> None:
        self.go_to_any(key, self.tr("It was never kept overnight."))

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        if isinstance(outcome.told, KeptNoMore):
            return self.tr("Kept for {0} no more; shelve it at the desk (F5).").format(outcome.told.reader_name)
        return super().saved_words(outcome)

    def show_one(self, row: KeptRow) -> None:
        """Show what is kept for whom, where and until when."""
        mark = level_mark(row.piece.level, row.piece.scheme, row.piece.secrecy_term)
        self.side.add(code_words(row.piece.reference_code))
        self.side.add(paragraph(row.piece.title or hidden_title(), "small", "text2"))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("State"), StateMark(kept_role(row.state), kept_words(row.state))),
                (self.tr("Level"), LevelChip(int(row.piece.level or 0), mark)),
                (self.tr("Kept for"), f"{row.reader}{_BESIDE}{row.unit}"),
                (self.tr("Until"), row.until.isoformat()),
                (self.tr("Kept"), f"{row.at:%Y-%m-%d %H:%M}{_BESIDE}{row.keeper}"),
                (self.tr("Lies on"), row.waits_at or "–"),
            )
        )
        self.side.add(facts)
        if self.lends and self.kept is not None:
            act = secondary(self.tr("Keep no more"), icon="undo-2", key="F8")
            act.clicked.connect(self.give_up)
            self.side.add_act(act)
        self.side.end_acts()
        self.keys_changed.emit()
