"""The register of circulation with its forms: a sheet, its legs one after the other, and its end (F-17, G-14)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.circulation_facts import CirculationBegun, CirculationEnded, LegEnded, LegSent
from recordsroom.domain.commands import EndCirculation
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.circulating import LegRow, SheetRow, SheetState, circulation_sheets, sheet_of
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.circulating.columns import SHEETS
from ui.circulating.forms import BackForm, SendForm, SheetForm
from ui.circulating.side import show_legs, show_sheet
from ui.messages.circulating import state_words
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister


class SheetsRegister(ByMonth, GuardedRegister):
    """The list of sheets; the pane shows one of them, or what is being typed."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        self.lends = Duty.LEND in porter.room.keeper.duties
        act = (self.tr("New sheet"), "Ctrl+N") if self.lends else ()
        empty = EmptyState("send", self.tr("Nothing was sent round yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, SHEETS, empty, self.tr("New sheet") if self.lends else "")
        self.search.setPlaceholderText(self.tr("Sheet, reader or reference code"))
        self.narrow_by(SheetState, state_words)
        self.state = self.narrow.state
        self._names: tuple[str, ...] = ()

    def ask(self) -> None:
        """Ask for every sheet, and for who may carry a folder."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(circulation_sheets, then=self.show_rows)

    def words(self, row: SheetRow) -> str:
        """Number, codes, readers and the month in which it began."""
        codes, names = (one.reference_code for one in row.folder), (leg.name for leg in row.legs)
        return " ".join((row.number, row.begun_on.isoformat(), row.proposal, *codes, *names))

    def month_of(self, row: SheetRow) -> str:
        """The month in which it was begun."""
        return f"{row.begun_on:%Y-%m}"

    def count(self) -> str:
        """How many sheets there are, and how many are still open."""
        still = sum(row.state is not SheetState.ENDED for row in self.rows)
        return self.tr("{0} sheets, {1} open", "", len(self.rows)).format(len(self.rows), still)

    def chosen(self) -> SheetRow | None:
        """The sheet that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, SheetRow) else None

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty sheet."""
        if self.lends:
            form = SheetForm()
            self.porter.ask(readers_register, then=form.know_people)
            self.open_form(form, self.tr("New sheet"), self.tr("Begin"), form.command)

    @property
    def next_leg(self) -> LegRow | None:
        """Who may get the folder of the chosen sheet now."""
        row = self.chosen()
        return row.following if row is not None and row.state is SheetState.HERE else None

    @property
    def open_leg(self) -> LegRow | None:
        """With whom the folder of the chosen sheet is."""
        row = self.chosen()
        return row.under_way if row is not None else None

    @property
    def fileable(self) -> bool:
        """Whether the chosen sheet can be filed."""
        row = self.chosen()
        return row is not None and row.state in {SheetState.HERE, SheetState.READ}

    def send(self) -> None:
        """Ask by whom the folder is carried to the next reader."""
        row, leg = self.chosen(), self.next_leg
        if self.lends and row is not None and leg is not None:
            form = SendForm(row, leg, self._names)
            self.open_form(form, self.tr("Send {0}").format(row.number), self.tr("Send"), form.command)

    def reopen(self) -> None:
        """Nobody stood by: ask again."""
        self.send()

    def back(self) -> None:
        """Ask how the folder came back."""
        row, leg = self.chosen(), self.open_leg
        if self.lends and row is not None and leg is not None:
            form = BackForm(row, leg, self.porter.room.clock().local)
            self.open_form(form, self.tr("{0} is back").format(row.number), self.tr("Sign off"), form.command)

    def file(self) -> None:
        """End the chosen sheet."""
        row = self.chosen()
        if self.lends and row is not None and self.fileable:
            self.porter.do(EndCirculation(circulation=row.id), self._saved, self.refused)

    def take(self, seen: Seen) -> None:
        """A label was scanned: into the sheet that is being made, else to the sheet that the carrier lies in."""
        if isinstance(self.form, SheetForm) and isinstance(seen, CarrierSeen):
            self.form.take_piece(seen)
        elif isinstance(self.form, SheetForm) and isinstance(seen, ReaderSeen):
            self.form.take_reader(seen.name, seen.unit)
        elif self.form is None and isinstance(seen, CarrierSeen):
            self.porter.ask(sheet_of, seen.id, then=self._go_to)

    def _go_to(self, sheet: int) -> None:
        self.go_to_any(sheet, self.tr("It lies in no folder of circulation."))

    # --- what came of it, and what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, CirculationBegun):
            return self.tr("{0} is open for {1} readers; F6 sends it.", "", told.readers).format(
                told.circulation_no, told.readers
            )
        if isinstance(told, LegSent):
            return self.tr("{0} has it until {1}.").format(told.reader_name, told.due_on.isoformat())
        if isinstance(told, LegEnded):
            return self.tr("Back from {0}; {1} still to read.").format(told.reader_name, told.left)
        if isinstance(told, CirculationEnded):
            return self.tr("The sheet is filed; {0} did not read.").format(told.unread)
        return super().saved_words(outcome)

    def print_sheets(self) -> None:
        """Ask for the chosen sheets on paper."""
        if chosen := tuple(one.id for one in self.table.picked_rows() if isinstance(one, SheetRow)):
            self.labels_wanted.emit("circulation_sheet", chosen)

    def show_one(self, row: SheetRow) -> None:
        """Show one sheet, its folder and its legs."""
        show_sheet(self.side, row)
        show_legs(self.side, row)
        if self.lends:
            if self.next_leg is not None:
                self._act(primary(self.tr("Send"), icon="send", key="F6"), self.send)
            if self.open_leg is not None:
                self._act(primary(self.tr("Sign off"), icon="stamp", key="F7"), self.back)
            if self.fileable:
                self._act(secondary(self.tr("File"), icon="archive", key="F8"), self.file)
        self.side.end_acts()
        self.keys_changed.emit()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names
