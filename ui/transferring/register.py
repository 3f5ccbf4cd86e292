"""The register of transfers 移交登记: lists, reviews, scans, and the deed of both (F-02, G-22)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import Command, ScanOutForTransfer
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.keepers import Duty
from recordsroom.domain.transfer_facts import PieceScannedOut, TransferListed, Transferred
from recordsroom.domain.transferring import TransferState
from recordsroom.services.queries.appraising import Outgoing
from recordsroom.services.queries.copy_lookups import original_called
from recordsroom.services.queries.gathered import Gathered
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.transferring import TransferRow, transfer_of, transfers
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.desk import doubt_words
from ui.messages.transferring import state_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.words import paragraph
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister
from ui.transferring.columns import TRANSFERS
from ui.transferring.forms import DeedForm, DropForm, GiveUpTransferForm, ReviewForm, TransferForm
from ui.transferring.side import show_leaving, show_transfer

_OPEN = frozenset({TransferState.LISTED, TransferState.REVIEWED, TransferState.COUNTED})


class TransferRegister(ByMonth, GuardedRegister):
    """Every list; the pane shows one of them with its next step, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act = (self.tr("New list"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("send", self.tr("Nothing went to the state archives yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, TRANSFERS, empty, self.tr("New list") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("Transfer, archives, person or reference code"))
        self.narrow_by(TransferState, state_words)
        self._doubts: frozenset[Doubt] = frozenset()

    def ask(self) -> None:
        """Ask for every list."""
        self.porter.ask(transfers, then=self.show_rows)

    def words(self, row: TransferRow) -> str:
        """Number, archives, people and codes."""
        one, codes = row.transfer, (line.line.leaving_code for line in row.lines)
        return " ".join((row.number, one.archives_name, one.transfer_kind, one.deed_giver, one.deed_taker, *codes))

    def month_of(self, row: TransferRow) -> str:
        """The month in which it stands."""
        return f"{row.listed_at:%Y-%m}"

    def count(self) -> str:
        """How many lists there are, and how many are open."""
        return self.tr("{0} lists, {1} open", "", len(self.rows)).format(
            len(self.rows), sum(row.state in _OPEN for row in self.rows)
        )

    def chosen(self) -> TransferRow | None:
        """The list that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, TransferRow) else None

    @property
    def open_row(self) -> TransferRow | None:
        """The chosen list while it is open and may be worked on here."""
        row = self.chosen()
        return row if self.keeps and row is not None and row.state in _OPEN else None

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty list."""
        if self.keeps:
            self._open_list(TransferForm())

    def new_from(self, out: Outgoing | Gathered) -> None:
        """Open a list with what an appraisal says is to be transferred, or what was gathered."""
        if self.keeps:
            form = TransferForm()
            form.put_pieces(out)
            if isinstance(out, Outgoing):
                form.fill_from(out)
            self._open_list(form)

    def review(self) -> None:
        """Ask what the review says about opening some lines."""
        if (row := self.open_row) is not None:
            form = ReviewForm(row)
            self.open_form(form, self.tr("Open access of {0}").format(row.number), self.tr("Enter"), form.command)

    def drop(self) -> None:
        """Ask which lines are taken off."""
        if (row := self.open_row) is not None:
            form = DropForm(row)
            self.open_form(form, self.tr("Take off {0}").format(row.number), self.tr("Take off"), form.command)

    def sign(self) -> None:
        """Ask for the deed that both signed."""
        if (row := self.open_row) is not None and row.state is TransferState.COUNTED:
            form = DeedForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Deed of {0}").format(row.number), self.tr("Transfer it"), form.command)

    def give_up(self) -> None:
        """Ask why the list is given up."""
        if (row := self.open_row) is not None:
            form = GiveUpTransferForm(row)
            self.open_form(form, self.tr("Give {0} up").format(row.number), self.tr("Give it up"), form.command)

    def reopen(self) -> None:
        """Nobody stood by: the list is shown again."""
        self.close_form()

    def take(self, seen: Seen) -> None:
        """A label was scanned: onto the list that is typed, or counted out; else its list is shown."""
        if not isinstance(seen, CarrierSeen):
            return
        row = self.chosen()
        if isinstance(self.form, TransferForm):
            self.form.take_piece(seen)
        elif self.busy:
            return
        elif self.keeps and row is not None and row.state in {TransferState.LISTED, TransferState.REVIEWED}:
            # While a review is missing the room says so: nothing leaves before.
            self._scanned = ScanOutForTransfer(transfer=row.id, carrier=seen.id)
            self.porter.do(self._scanned, self._saved, self._scan_refused)
        else:
            self.porter.ask(transfer_of, seen.id, then=self._go_to)

    def refused(self, failed: Exception) -> None:
        """Ask about what is doubted once: the same keys again confirm it (R-96)."""
        if isinstance(failed, Doubtful) and self.form is not None:
            self._doubts = frozenset(failed.doubts)
            asked = "\n".join(map(doubt_words, failed.doubts))
            self.form.show_wrong("\n".join((asked, self.tr("Ctrl+Enter once more lists it all the same."))), Role.LOOK)
        else:
            super().refused(failed)

    def _scan_refused(self, failed: Exception) -> None:
        if not self.ask_second(self._scanned, failed):
            self.refused(failed)

    def _open_list(self, form: TransferForm) -> None:
        form.wanted.connect(lambda text: self.porter.ask(original_called, text, then=form.take_piece))
        self._doubts = frozenset()
        self.open_form(form, self.tr("New list of transfer"), self.tr("Write the list"), lambda: self._confirmed(form))

    def _confirmed(self, form: TransferForm) -> Command | None:
        request = form.command()
        return None if request is None else replace(request, confirmed=self._doubts)

    def _go_to(self, key: int) -> None:
        if key:
            self.narrow.clear()
            self.go_to(key)
        else:
            self.tell(self.tr("This stands on no list of transfer."), Role.LOOK)

    # --- what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, TransferListed) and told.unreviewed:
            return self.tr("{0}: of {1} lines the opinion on open access is missing.", "", told.unreviewed).format(
                told.transfer_no, told.unreviewed
            )
        if isinstance(told, PieceScannedOut):
            return self.tr("{0} is counted out; {1} to go.").format(told.code, told.left)
        if isinstance(told, Transferred):
            return self.tr("{0} pieces of {1} are transferred.", "", told.pieces).format(told.pieces, told.transfer_no)
        return super().saved_words(outcome)

    def show_one(self, row: TransferRow) -> None:
        """Show one list with its lines and its next step."""
        show_transfer(self.side, row)
        if self.keeps and row.state is TransferState.REVIEWED:
            self.side.add(paragraph(self.tr("Scan each piece from its shelf."), "small-strong"))
        show_leaving(self.side, row)
        if self.keeps and row.state in _OPEN:
            review, sign = (self.tr("Open access"), "F2", self.review), (self.tr("Sign the deed"), "F6", self.sign)
            off = (self.tr("Take off"), "F3", self.drop)
            acts = (sign, off) if row.state is TransferState.COUNTED else (review, off)
            for make, (words, key, act) in zip((primary, secondary), acts, strict=True):
                button = make(words, key=key)
                button.clicked.connect(act)
                self.side.add_act(button)
        self.side.end_acts()
        self.keys_changed.emit()
