"""The register of the repository's door with its forms: in, and out again (R-44)."""

from __future__ import annotations

from recordsroom.domain.keepers import Duty
from recordsroom.domain.room_stay_facts import RoomEntered, RoomLeft
from recordsroom.domain.room_stays import StayState
from recordsroom.domain.values import Authority
from recordsroom.services.queries.accounts import second_keepers
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.room_stays import StayRow, stay_register
from recordsroom.services.queries.scanned import Seen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Outcome
from ui.messages.room_stays import state_words
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.room_stays.columns import STAYS
from ui.room_stays.forms import EnterForm, LeaveForm
from ui.room_stays.side import show_stay


class RoomStayRegister(ByMonth):
    """The list of stays; the pane shows one of them, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        act = (self.tr("Somebody goes in"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("warehouse", self.tr("Nobody was let into the repository yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, STAYS, empty, self.tr("Somebody goes in") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Name, unit, what for"))
        self.narrow_by(StayState, state_words)

    def ask(self) -> None:
        """Ask for every stay."""
        self.porter.ask(stay_register, then=self.show_rows)

    def words(self, row: StayRow) -> str:
        """People, what for, and things."""
        return " ".join((row.name, row.unit, row.purpose, row.keeper, row.second, row.things_in, row.things_out))

    def month_of(self, row: StayRow) -> str:
        """The month in which it stands."""
        return f"{row.since:%Y-%m}"

    def count(self) -> str:
        """How many stays there are, and how many are not over."""
        inside = sum(row.state is StayState.INSIDE for row in self.rows)
        return self.tr("{0} stays, {1} inside").format(len(self.rows), inside)

    def chosen(self) -> StayRow | None:
        """The stay that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, StayRow) else None

    @property
    def is_inside(self) -> bool:
        """Whether the chosen one is inside and may be let out here."""
        row = self.chosen()
        return self.lends and row is not None and row.state is StayState.INSIDE

    def new(self) -> None:
        """Let somebody in."""
        if self.lends:
            self._enter()

    def leave(self) -> None:
        """Let the chosen one out."""
        row = self.chosen()
        if self.is_inside and row is not None:
            form = LeaveForm(row)
            self.open_form(form, self.tr("{0} comes out").format(row.name), self.tr("Enter"), form.command)

    def take(self, seen: Seen) -> None:
        """A card was scanned: who goes in, or who is inside and comes out."""
        if not isinstance(seen, ReaderSeen) or not self.lends:
            return
        if isinstance(self.form, EnterForm):
            self.form.take_reader(seen)
        elif self.form is None:
            inside = [row.id for row in self.rows if row.card == seen.id and row.state is StayState.INSIDE]
            if inside:
                self.search.clear()
                self.narrow.clear()
                self.table.go_to(inside[0])
                self.leave()
            else:
                self._enter().take_reader(seen)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, RoomEntered):
            return self.tr("{0} is inside; F7 when he comes out.").format(told.entrant)
        if isinstance(told, RoomLeft):
            return self.tr("{0} is out again.").format(told.entrant)
        return super().saved_words(outcome)

    def row_made(self, outcome: Outcome) -> int | None:
        """Whoever has just gone in, so that F7 lets out nobody else."""
        return outcome.told.room_stay if isinstance(outcome.told, RoomEntered) else None

    def show_one(self, row: StayRow) -> None:
        """Show one stay."""
        show_stay(self.side, row)
        if self.is_inside:
            leave = primary(self.tr("Comes out"), icon="log-out", key="F7")
            leave.clicked.connect(self.leave)
            self.side.add_act(leave)
        self.side.end_acts()
        self.keys_changed.emit()

    def _enter(self) -> EnterForm:
        form = EnterForm()
        self.open_form(form, self.tr("Somebody goes into the repository"), self.tr("Enter"), form.command)
        self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, then=form.offer_leaders)
        self.porter.ask(second_keepers, then=form.seconds.offer)
        return form
