"""The register of loans 借阅登记簿 (G-12): every loan, by month, borrower and state; printed as bound pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import IssueOutCards
from recordsroom.domain.keepers import Duty
from recordsroom.domain.slip_facts import OutCardsIssued
from recordsroom.services.queries import loan_entries as questions
from recordsroom.services.queries.chases import ChaseRow, chases_of
from recordsroom.services.queries.loan_entry import LoanEntry, LoanState, RegisterWish
from recordsroom.services.queries.months import month_number
from recordsroom.services.room import Outcome
from ui.parts.buttons import Button, primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.flow import Flow
from ui.parts.head import PageHead
from ui.parts.kept_columns import KeptColumns
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import paragraph
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers import ways
from ui.registers.chasing import NOTHING_TOLD, Chasing
from ui.registers.columns import LOANS
from ui.registers.filters import RegisterFilters
from ui.registers.side import show_facts, show_head
from ui.registers.words import state_words
from ui.rows import PAGE, Deliver
from ui.shell.page import Page

translate = QCoreApplication.translate

_TOUCHED = frozenset({"loans", "carriers", "renewals", "late_entries", "readers", "records", "chases"})


class RegistersPage(Page):
    """Decides nothing: it asks for the loans that are wanted and shows them."""

    key = "registers"
    icon = "notebook-tabs"

    opened = Signal(str, object)
    """The key of another page that was asked for, and what it is told."""
    labels_wanted = Signal(str, tuple)
    """The form and what it shall be printed about."""

    def __init__(self, porter: Porter, wishes: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self._lends = Duty.LEND in porter.room.keeper.duties
        self.filters = RegisterFilters(self.tr("Borrower, unit or reference code"), LoanState, state_words)
        self.month, self.state, self.search = self.filters.month, self.filters.state, self.filters.search
        self.table = Table(LOANS, key=lambda one: one.loan)
        self.side = Pane(framed=True)
        self.chasing = Chasing(porter, self.side)
        self._wanted = self._shown = 0
        self._chases: tuple[ChaseRow, ...] = ()
        self._head = PageHead(self.title())
        self._lay_out()
        KeptColumns(self.table, "loans", wishes)
        self._connect()

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("RegistersPage", "Registers")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register, or of what is asked beside it."""
        if self.chasing.asking:
            choose = (KeyHint(self.chasing.digits, self.tr("choose")),) if self.chasing.digits else ()
            return (*choose, KeyHint("Esc", self.tr("back"), self.chasing.leave))
        hints = [KeyHint("↑↓", self.tr("choose"))]
        if self._lends:
            one = self.chosen()
            hints.append(KeyHint("Enter", self.tr("at the desk"), told=one is not None))
            hints.append(KeyHint("F6", self.tr("call in"), self.call_in, told=one is not None and one.back_at is None))
            if self._prints:
                hints.append(KeyHint("Ctrl+O", self.tr("out card"), self.print_cards, told=one is not None))
            hints.append(KeyHint("F7", self.tr("answer"), self.answer, told=bool(self._chases)))
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print the month"), self.print_month))
        hints.append(KeyHint("F3", self.tr("overdue only"), self.toggle_overdue))
        hints.append(KeyHint("Ctrl+F", self.tr("search"), self.to_search))
        hints += ways.hints(self._lends, self.opened.emit)
        if self.wish != RegisterWish():
            hints.append(KeyHint("Esc", self.tr("everything"), self.show_everything))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """Work begins in the list."""
        return self.table

    def entered(self) -> None:
        """Ask for everything anew."""
        self._porter.ask(questions.register_months, then=self._offer_months)

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

    def chosen(self) -> LoanEntry | None:
        """The loan that the keyboard is on."""
        one = self.table.current()
        return one if isinstance(one, LoanEntry) else None

    def to_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_overdue(self) -> None:
        """Show what is overdue and nothing else, or everything again."""
        self.state.choose(None if self.wish.state is LoanState.OVERDUE else LoanState.OVERDUE)

    def show_everything(self) -> None:
        """Ask for every loan there is."""
        self.filters.clear()
        self._ask()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_month(self) -> None:
        """Print the month that is shown, else that of the chosen loan, as bound pages."""
        one = self.chosen()
        month = self.month.chosen() or (f"{one.lent_at:%Y-%m}" if one else "")
        if self._prints and month:
            self.labels_wanted.emit("loan_register", (month_number(month),))

    def call_in(self) -> None:
        """Ask how the borrowers of the chosen loans are told (R-66)."""
        if self._lends:
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
        if self._lends and self._chases:
            self.chasing.ask_reply(self._chases[0])
            self.keys_changed.emit()

    def to_desk(self) -> None:
        """Look at the carrier at the desk."""
        one = self.chosen()
        if one is not None and self._lends:
            self.opened.emit("desk", one.digits)

    def _offer_months(self, months: tuple[str, ...]) -> None:
        self.filters.offer_months(months)
        self._ask()

    def _ask(self) -> None:
        wish = self.wish
        self._porter.ask(questions.register_count, wish, then=lambda count: self._show(wish, count))

    def _show(self, wish: RegisterWish, count: int) -> None:
        if wish != self.wish:
            return
        self._head.set_fact(self.tr("{0} loans").format(f"{count:,}"))

        def fetch(first: int, many: int, deliver: Deliver) -> None:
            self._porter.ask(questions.register_page, wish, first, many, then=deliver)

        self.table.show_pages(count, fetch)
        self.table.rows.gather(range(min(count, PAGE)), lambda _rows: self._stand())

    def _stand(self) -> None:
        """Put the keyboard where it was, or on the loan that was asked for."""
        wanted, self._wanted = self._wanted, 0
        if wanted and self.table.go_to(wanted):
            self.call_in()
            return
        if not self.table.picked_places():
            self.table.go_first()
        self._choose(self.table.current())

    def _choose(self, one: object) -> None:
        if self.chasing.asking:
            return
        if not isinstance(one, LoanEntry):
            self._chases = ()
            self.side.clear()
            self.side.add(paragraph(self.tr("Choose a loan; what the book says of it stands here."), "", "text3"))
            self.keys_changed.emit()
            return
        self._porter.ask(chases_of, one.loan, then=lambda chases: self._show_one(one, chases))

    def _show_one(self, one: LoanEntry, chases: tuple[ChaseRow, ...]) -> None:
        if self.chasing.asking or self.chosen() is not one:
            return
        if one.loan != self._shown:
            self._shown, self.chasing.told = one.loan, NOTHING_TOLD
        self._chases = chases
        self.side.clear()
        self.chasing.show_told()
        show_head(self.side, one)
        # How often it was called in comes before what is always there.
        self.chasing.show_chases(chases)
        show_facts(self.side, one)
        if self._prints:
            self._act(primary(self.tr("Print"), icon="printer", key="Ctrl+P"), self.print_month)
        if self._lends and one.back_at is None:
            self._act(secondary(self.tr("Call in"), icon="send", key="F6"), self.call_in)
        elif self._lends and chases:
            self._act(secondary(self.tr("Answer"), icon="file-text", key="F7"), self.answer)
        self.side.end_acts()
        self.keys_changed.emit()

    def _asked_no_more(self) -> None:
        self._choose(self.table.current())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _act(self, button: Button, act: object) -> None:
        button.clicked.connect(act)
        self.side.add_act(button)

    def _lay_out(self) -> None:
        self.table.set_empty(EmptyState("notebook-tabs", self.tr("No loan is like that.")))
        others = Flow(*ways.buttons(self._lends, self.opened.emit))
        head = column(self._head, others)
        self.compose(column(self.filters, TableCard(self.table, foot=True)), self.side, head)

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _one: self.to_desk())
        self.table.rows.dataChanged.connect(lambda: self._choose(self.table.current()))
        self.chasing.over.connect(self._asked_no_more)
        self.chasing.printed.connect(lambda chases: self.labels_wanted.emit("recall_notice", chases))
        self._porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
