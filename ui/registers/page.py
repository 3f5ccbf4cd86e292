"""The register of loans 借阅登记簿 (G-12): every loan, by month, borrower and state; printed as bound pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import IssueOutCards
from recordsroom.domain.exporting import Book
from recordsroom.domain.slip_facts import OutCardsIssued
from recordsroom.services.queries.chases import ChaseRow, chases_of
from recordsroom.services.queries.loan_entries import register_count, register_months, register_page
from recordsroom.services.queries.loan_entry import LoanEntry, LoanState, RegisterWish
from recordsroom.services.room import Outcome
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.flow import Flow
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers import ways
from ui.registers.chasing import NOTHING_TOLD, Chasing
from ui.registers.columns import LOANS
from ui.registers.filters import RegisterFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.registers.side import show_facts, show_head
from ui.registers.words import state_words

translate = QCoreApplication.translate


class RegistersPage(PagedPage):
    """The loans, how they are called in, and the ways to every other register."""

    key = "registers"
    questions = Questions(register_months, register_count, register_page)
    touched = frozenset({"loans", "carriers", "renewals", "late_entries", "readers", "records", "chases"})
    form = "loan_register"
    book = Book.LOANS

    def __init__(self, porter: Porter, wishes: Preferences, parent: QWidget | None = None) -> None:
        filters = RegisterFilters(self.tr("Borrower, unit or reference code"), LoanState, state_words)
        empty = EmptyState("notebook-tabs", self.tr("No loan is like that."))
        self._shown = 0
        self._chases: tuple[ChaseRow, ...] = ()
        super().__init__(porter, LOANS, filters, empty, parent)
        self.chasing = Chasing(porter, self.side)
        self.keep_columns("loans", wishes)
        self.table.opened.connect(lambda _one: self.to_desk())
        self.chasing.over.connect(self._asked_no_more)
        self.chasing.printed.connect(lambda chases: self.labels_wanted.emit("recall_notice", chases))

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("RegistersPage", "Registers")

    @property
    def busy(self) -> bool:
        """Whether it is asked how somebody is called in, or what he answered."""
        return self.chasing.asking

    def asked_keys(self) -> tuple[KeyHint, ...]:
        """The keys while that is asked."""
        choose = (KeyHint(self.chasing.digits, self.tr("choose")),) if self.chasing.digits else ()
        return (*choose, KeyHint("Esc", self.tr("back"), self.chasing.leave))

    def acts(self) -> tuple[KeyHint, ...]:
        """Call in, cards, the answer, what is overdue, and the ways to every other register."""
        one, hints = self.chosen(), list[KeyHint]()
        if self.lends:
            hints.append(KeyHint("Enter", self.tr("at the desk"), told=one is not None))
            hints.append(KeyHint("F6", self.tr("call in"), self.call_in, told=one is not None and one.back_at is None))
            if self.prints:
                hints.append(KeyHint("Ctrl+O", self.tr("out card"), self.print_cards, told=one is not None))
            hints.append(KeyHint("F7", self.tr("answer"), self.answer, told=bool(self._chases)))
        hints.append(KeyHint("F3", self.tr("overdue only"), self.toggle_overdue))
        return (*hints, *ways.hints(self.lends, self.opened.emit))

    def ways_back(self) -> tuple[KeyHint, ...]:
        """It stands in the rail; nothing lies behind it."""
        return ()

    def head_row(self, head: PageHead) -> QWidget:
        """The head, and the ways to the registers of every day below it."""
        return column(head, Flow(*ways.buttons(self.lends, self.opened.emit)))

    def open(self, argument: object) -> None:
        """Show what is overdue, and ask at once how this loan is called in."""
        if isinstance(argument, int):
            self._wanted = argument
            with QSignalBlocker(self.state):
                self.state.choose(LoanState.OVERDUE)
            self.entered()

    @property
    def wish(self) -> RegisterWish:
        """Which loans are wanted."""
        # Qt hands a choice back as plain text.
        state = self.state.chosen()
        return RegisterWish(self.month.chosen() or "", self.search.text(), LoanState(state) if state else None)

    def fact(self, count: int) -> str:
        """How many loans are so."""
        return self.tr("{0} loans", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a loan is to be chosen."""
        return self.tr("Choose a loan; what the book says of it stands here.")

    @staticmethod
    def line_key(row: LoanEntry) -> int:
        """A loan is known by its number."""
        return row.loan

    def month_of(self, row: LoanEntry) -> str:
        """The month in which it was lent."""
        return f"{row.lent_at:%Y-%m}"

    def toggle_overdue(self) -> None:
        """Show what is overdue and nothing else, or everything again."""
        self.state.choose(None if self.wish.state is LoanState.OVERDUE else LoanState.OVERDUE)

    def call_in(self) -> None:
        """Ask how the borrowers of the chosen loans are told (R-66)."""
        if self.lends:
            places = self.table.picked_places()
            self.table.rows.gather(places, lambda _rows: self.chasing.ask_way(self.table.picked_rows()))
            self.keys_changed.emit()

    def print_cards(self) -> None:
        """Print the out cards of the chosen loans, with the days of return that count now (F-16)."""
        chosen = (one for one in self.table.picked_rows() if isinstance(one, LoanEntry))
        if charged := tuple(one.loan for one in chosen if one.state is not LoanState.BACK):
            self._porter.do(IssueOutCards(loans=charged), self._print_cards, self.chasing.refuse)

    def _print_cards(self, outcome: Outcome) -> None:
        assert isinstance(outcome.told, OutCardsIssued), "cards are answered by cards"
        self.labels_wanted.emit("out_card", outcome.told.cards)

    def answer(self) -> None:
        """Ask what was answered to the newest chase of the loan."""
        if self.lends and self._chases:
            self.chasing.ask_reply(self._chases[0])
            self.keys_changed.emit()

    def to_desk(self) -> None:
        """Look at the carrier at the desk."""
        one = self.chosen()
        if one is not None and self.lends:
            self.opened.emit("desk", one.digits)

    def show_none(self) -> None:
        """Nothing is chosen that was called in."""
        self._chases = ()
        super().show_none()

    def show_row(self, row: LoanEntry) -> None:
        """Show one loan, once it is known how often it was called in."""
        self._porter.ask(chases_of, row.loan, then=lambda chases: self._show_loan(row, chases))

    def _show_loan(self, one: LoanEntry, chases: tuple[ChaseRow, ...]) -> None:
        if self.chasing.asking or self.chosen() is not one:
            return
        if one.loan != self._shown:
            self._shown, self.chasing.told = one.loan, NOTHING_TOLD
        self._chases = chases
        super().show_row(one)
        self.keys_changed.emit()

    def show_told(self) -> None:
        """Say above the loan what came of calling in."""
        self.chasing.show_told()

    def show_one(self, row: LoanEntry) -> None:
        """Show one loan with its acts; how often it was called in comes before what is always there."""
        show_head(self.side, row)
        self.chasing.show_chases(self._chases)
        show_facts(self.side, row)
        if self.prints:
            self._act(primary(self.tr("Print"), icon="printer", key="Ctrl+P"), self.print_month)
        if self.lends and row.back_at is None:
            self._act(secondary(self.tr("Call in"), icon="send", key="F6"), self.call_in)
        elif self.lends and self._chases:
            self._act(secondary(self.tr("Answer"), icon="file-text", key="F7"), self.answer)
        self.side.end_acts()

    def _arrive(self, found: bool) -> None:
        if found:
            self.call_in()
        else:
            self.show_chosen()

    def _asked_no_more(self) -> None:
        self.show_chosen()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)
