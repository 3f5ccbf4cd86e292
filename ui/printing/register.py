"""The print register on the screen: every job newest first, and how an open one is closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.commands import ClosePrint, SettlePrint, VoidPieces
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import PaperEnd, PrintState
from recordsroom.domain.spoiled_pieces import BY_NUMBER
from recordsroom.services.documents.phrase import Language
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries import print_register as questions
from recordsroom.services.queries.job_pieces import pieces_left
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.print_register import PrintRow
from ui import messages
from ui.look.tokens import GAP_12, GAP_16, Role
from ui.parts.empty import EmptyState
from ui.parts.keybar import KeyHint
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.printing.register_columns import register_columns
from ui.printing.register_side import Asking, RegisterSide
from ui.printing.words import end_words, fault_words
from ui.registers.monthly import Monthly
from ui.rows import PAGE, Deliver


class PrintRegister(QWidget):
    """Shows G-30; decides nothing."""

    keys_changed = Signal()
    counted = Signal(int, int)
    """How many jobs there are in the month that is shown, and how many of all of them are open."""
    paper_wanted = Signal(tuple)
    """The month whose pages are to be printed, by its number."""
    file_wanted = Signal(str)
    """The month that leaves as a file; empty is all of them."""

    def __init__(self, porter: Porter, language: Language) -> None:
        super().__init__()
        self._porter = porter
        self.table = Table(register_columns(language), key=lambda row: row.id)
        self.table.set_empty(EmptyState("printer", self.tr("Nothing has been printed yet.")))
        self.side, above = RegisterSide(language), QHBoxLayout()
        self.months = Monthly(above, (), str)
        self._wanted, self._wanted_ask = "", Asking.NOTHING
        self._told, self._told_role, self._told_of = "", Role.OK, 0
        self._asked_of = 0
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_16)
        left = QVBoxLayout()
        left.setSpacing(GAP_12)
        above.addStretch(1)
        left.addLayout(above)
        left.addWidget(TableCard(self.table, foot=True), 1)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)
        self._connect()

    def ask(self) -> None:
        """Ask for the register anew."""
        month = self.month()
        self._porter.ask(questions.print_months, then=self.months.offer)
        self._porter.ask(questions.print_jobs, month, then=partial(self._show_count, month))

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as the pane stands now."""
        back = KeyHint("Esc", self.tr("back"), self.leave_question)
        if self.side.asking is not Asking.NOTHING:
            return (*self._answers(), back)
        row = self.chosen()
        leaving = self._leaving()
        if row is None or row.state is PrintState.FAILED:
            return leaving
        acts = [
            KeyHint("F8", self.tr("spoiled"), self.ask_spoiled),
            KeyHint("F6", self.tr("void"), self.ask_fault),
        ]
        if row.state is PrintState.STARTED:
            acts.insert(0, KeyHint("F9", self.tr("printed well"), self.finish))
        elif row.account and not row.account.ended:
            acts.insert(0, KeyHint("F7", self.tr("what became of it"), self.ask_end))
        return (*acts, *leaving)

    def _leaving(self) -> tuple[KeyHint, ...]:
        """The keys by which the month is printed and leaves as a file."""
        if Duty.PRINT not in self._porter.room.keeper.duties or self.table.current() is None:
            return ()
        return (
            KeyHint("Ctrl+P", self.tr("print the month"), self.print_month),
            KeyHint("Ctrl+E", self.tr("export"), lambda: self.file_wanted.emit(self.month())),
        )

    def print_month(self) -> None:
        """Print the month that is shown, or that of the chosen job where all of them are."""
        row = self.chosen()
        if row is not None:
            self.paper_wanted.emit((month_number(self.month() or f"{row.started_at:%Y-%m}"),))

    def _answers(self) -> tuple[KeyHint, ...]:
        """The keys that answer what is asked."""
        enter = {
            Asking.PIECES: self.tr("declare them void"),
            Asking.SPOILED: self.tr("count them"),
            Asking.WITNESS: self.tr("destroyed"),
        }
        if self.side.asking in enter:
            return (KeyHint("Enter", enter[self.side.asking]),)
        if self.side.asking is Asking.FAULT:
            return tuple(KeyHint(fault.code, fault_words(fault), partial(self.void, fault)) for fault in PrintFault)
        ends = enumerate(PaperEnd, 1)
        return tuple(KeyHint(str(n), end_words(end), partial(self.settle, end)) for n, end in ends)

    def chosen(self) -> PrintRow | None:
        """The job the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, PrintRow) else None

    def month(self) -> str:
        """The month that is shown, such as 2026-11; empty where all of them are."""
        return str(self.months.month.chosen() or "")

    def go_to(self, serial: str, asking: Asking = Asking.NOTHING) -> None:
        """Go to the job with this serial as soon as it is here, and ask about it."""
        self._wanted, self._wanted_ask = serial, asking
        self.months.clear()
        self.ask()

    def ask_spoiled(self) -> None:
        """Ask how many sheets of the chosen job were spoiled."""
        self._ask_about(Asking.SPOILED)

    def ask_fault(self) -> None:
        """Ask why the chosen job is void."""
        self._ask_about(Asking.FAULT)

    def ask_end(self) -> None:
        """Ask what became of the chosen list."""
        self._ask_about(Asking.END)

    def settle(self, ended: PaperEnd, seen_by: str = "") -> None:
        """Write down what became of the list; where classified paper was destroyed, ask before whom."""
        row = self.chosen()
        if row is None:
            return
        if ended is PaperEnd.DESTROYED and row.level.classified and not seen_by:
            self.side.ask_witness(row)
            self.keys_changed.emit()
            return
        request = SettlePrint(print_job=row.id, ended=ended, seen_by=seen_by)
        words = self.tr("The paper of job {0} is accounted for.").format(row.serial)
        self._porter.do(request, lambda _outcome: self._tell(words, Role.OK), self._refused)

    def _destroyed(self) -> None:
        if seen_by := self.side.witness.text().strip():
            self.settle(PaperEnd.DESTROYED, seen_by)

    def leave_question(self) -> None:
        """Ask nothing any more; nothing was changed."""
        self.side.asking = Asking.NOTHING
        self._show_chosen(self.chosen())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Close an open job as printed well."""
        self._close(0, None, self.tr("Job {0} is closed."))

    def count_spoiled(self) -> None:
        """Count the spoiled sheets that were typed."""
        text = self.side.spoiled.text()
        if text.isdecimal() and int(text):
            self._close(int(text), None, self.tr("Spoiled sheets of job {0} are counted."))

    def void_pieces(self) -> None:
        """Declare the pieces that were named void for good."""
        row, named = self.chosen(), self.side.pieces.named()
        if row is None or named.strange or not named.pieces:
            return
        words = self.tr("{0} pieces of job {1} are void.", "", len(named.pieces)).format(len(named.pieces), row.serial)
        request = VoidPieces(print_job=row.id, labels=named.pieces)
        self._porter.do(request, lambda _outcome: self._tell(words, Role.OK), self._refused)

    def takes(self, text: str) -> bool:
        """Whether a scan is the number of a spoiled piece; it is added to those named before."""
        if self.side.asking is not Asking.PIECES:
            return False
        self.side.pieces.hear(text)
        return True

    def void(self, fault: PrintFault) -> None:
        """Close the chosen job as void."""
        self._close(0, fault, self.tr("Job {0} is void."))

    def _ask_about(self, asking: Asking) -> None:
        row = self.chosen()
        if row is None or row.state is PrintState.FAILED:
            return
        self._asked_of = row.id
        if asking is Asking.SPOILED and row.form in BY_NUMBER:
            self.side.ask_pieces(row)
            self._porter.ask(pieces_left, row.id, then=self.side.pieces.offer)
        elif asking is Asking.SPOILED:
            self.side.ask_spoiled(row)
        elif asking is Asking.FAULT:
            self.side.ask_fault(row)
        elif asking is Asking.END and row.account and not row.account.ended:
            self.side.ask_end(row)
        self.keys_changed.emit()

    def _close(self, spoiled: int, fault: PrintFault | None, told: str) -> None:
        row = self.chosen()
        if row is None:
            return
        request = ClosePrint(print_job=row.id, failed=fault.code if fault else "", spoiled=spoiled)
        words = told.format(row.serial)
        self._porter.do(request, lambda _outcome: self._tell(words, Role.OK), self._refused)

    def _refused(self, failed: Exception) -> None:
        self._tell(messages.sentence(failed), Role.STOP)

    def _tell(self, words: str, role: Role) -> None:
        row = self.chosen()
        self._told, self._told_role, self._told_of = words, role, row.id if row else 0
        self.leave_question()
        self.ask()

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.months.changed.connect(self.ask)
        self.side.done_wanted.connect(self.finish)
        self.side.spoiled_wanted.connect(self.ask_spoiled)
        self.side.void_wanted.connect(self.ask_fault)
        self.side.fault_chosen.connect(self.void)
        self.side.count_entered.connect(self.count_spoiled)
        self.side.pieces_entered.connect(self.void_pieces)
        self.side.end_wanted.connect(self.ask_end)
        self.side.end_chosen.connect(self.settle)
        self.side.witness_entered.connect(self._destroyed)

    def _show_count(self, month: str, counted: tuple[int, int]) -> None:
        total, still_open = counted
        self.counted.emit(total, still_open)
        then = partial(self._show_first, total, month)
        self._porter.ask(questions.print_register, 0, PAGE, month, then=then)

    def _show_first(self, total: int, month: str, first: tuple[PrintRow, ...]) -> None:
        chosen = self.chosen()
        serial = self._wanted or (chosen.serial if chosen else "")
        before = next((row.id for row in first if row.serial == serial), 0)

        def fetch(start: int, count: int, deliver: Deliver) -> None:
            if start == 0:
                deliver(first)
            else:
                self._porter.ask(questions.print_register, start, count, month, then=deliver)

        self.table.show_pages(total, fetch)
        self.table.rows.gather(range(len(first)), lambda _rows: self._stand_on(before))

    def _stand_on(self, print_job: int) -> None:
        if not print_job or not self.table.go_to(print_job):
            self.table.go_first()
        asking, self._wanted, self._wanted_ask = self._wanted_ask, "", Asking.NOTHING
        self._show_chosen(self.chosen())
        if asking is not Asking.NOTHING:
            self._ask_about(asking)

    def _choose(self, row: PrintRow | None) -> None:
        # While the list comes anew there is no row for a moment; what was told and asked last outlives that.
        if row is None:
            return
        if row.id != self._told_of:
            self._told = ""
        self._show_chosen(row)

    def _show_chosen(self, row: PrintRow | None) -> None:
        asked = self.side.asking is not Asking.NOTHING and row is not None and row.id == self._asked_of
        if not asked:
            self.side.show_job(row, self._told, self._told_role)
            self.keys_changed.emit()
