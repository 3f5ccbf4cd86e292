"""A register that is read a page of lines at a time, never all of it: its filters, list, pane, print and export."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.wishes import Wish
from ui.parts.empty import EmptyState
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
from ui.registers.filters import RegisterFilters
from ui.rows import PAGE, Column, Deliver
from ui.shell.page import Page


@dataclass(frozen=True, slots=True)
class Questions:
    """What is asked about a register: which months it has, how many lines are so, and one page of them."""

    months: Callable[..., tuple[str, ...]]
    count: Callable[..., int]
    page: Callable[..., tuple[Any, ...]]


class PagedPage(Page):
    """Decides nothing: it asks for the lines that are wanted and shows them; each page says what its lines are."""

    left = Signal()
    opened = Signal(str, object)
    """Another page and what it is told, such as where the register leaves as a file."""
    labels_wanted = Signal(str, tuple)
    """The form and what it shall be printed about."""
    icon = "notebook-tabs"
    questions: Questions
    touched: frozenset[str] = frozenset()
    """The tables whose change is asked about anew."""
    form = ""
    """The form that prints the register, month by month."""
    book: Book | None = None
    """The register as it leaves as a file."""

    def __init__(
        self,
        porter: Porter,
        columns: Sequence[Column[Any]],
        filters: RegisterFilters,
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self.prints, self.lends = Duty.PRINT in duties, Duty.LEND in duties
        self.filters = filters
        self.month, self.state, self.search = filters.month, filters.state, filters.search
        self.table = Table(columns, key=self.line_key)
        self.table.set_empty(empty)
        self.side = Pane(framed=True)
        self._wanted: Hashable = None
        self._head = PageHead(self.title())
        self.compose(column(filters, TableCard(self.table, foot=True)), self.side, self.head_row(self._head))
        self.filters.changed.connect(self._ask)
        self.search.returnPressed.connect(self._to_table)
        self.search.left.connect(self._to_table)
        self.table.chosen.connect(self._choose)
        self.table.rows.dataChanged.connect(lambda: self._choose(self.table.current()))
        porter.changed.connect(self._changed)

    # --- what each register says for itself ---

    @property
    def wish(self) -> Any:
        """Which lines are wanted; what is empty asks for all."""
        return Wish(self.month.chosen() or "", self.search.text(), self.state.chosen() or "")

    def fact(self, count: int) -> str:
        """How many lines there are, in words, for the head of the page."""
        raise NotImplementedError

    def nothing(self) -> str:
        """What the pane says while no line is chosen."""
        raise NotImplementedError

    def show_one(self, row: Any) -> None:
        """Fill the pane with one line; it is empty already, but for what was done last."""
        raise NotImplementedError

    @staticmethod
    def line_key(row: Any) -> Hashable:
        """By what a line is known again after everything was asked anew."""
        return row.key  # type: ignore[no-any-return]

    def month_of(self, _row: Any) -> str:
        """The month in which a line stands, such as 2026-11; nothing where the book knows no months."""
        return ""

    def acts(self) -> tuple[KeyHint, ...]:
        """The keys of the register's own acts."""
        return ()

    def asked_keys(self) -> tuple[KeyHint, ...]:
        """The keys while something is asked in the pane."""
        return ()

    @property
    def busy(self) -> bool:
        """Whether something is asked in the pane, so that no other line is shown in it."""
        return False

    def show_told(self) -> None:
        """Say above the line what was done last."""

    def head_row(self, head: PageHead) -> QWidget:
        """What stands over the whole width."""
        return head

    # --- what they share ---

    def keep_columns(self, name: str, wishes: Preferences) -> None:
        """Let the keeper choose his columns, kept under this name on this desk."""
        KeptColumns(self.table, name, wishes)

    def help_key(self) -> str:
        """They stand in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register, or of what is asked beside it."""
        if self.busy:
            return self.asked_keys()
        hints = [KeyHint("↑↓", self.tr("choose")), *self.acts()]
        if self.prints and self.form:
            hints.append(KeyHint("Ctrl+P", self.print_words(), self.print_month))
        if self.prints and self.book is not None:
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        hints.append(KeyHint("Ctrl+F", self.tr("search"), self.to_search))
        if self.filters.narrow:
            return (*hints, KeyHint("Esc", self.tr("everything"), self.show_everything))
        return (*hints, *self.ways_back())

    def ways_back(self) -> tuple[KeyHint, ...]:
        """Esc leads back to the page that led here."""
        return (KeyHint("Esc", self.tr("back"), self.left.emit),)

    def print_words(self) -> str:
        """What Ctrl+P does."""
        return self.tr("print the month")

    def first_focus(self) -> QWidget | None:
        """Work begins in the list."""
        return self.table

    def entered(self) -> None:
        """Ask for everything anew."""
        self._porter.ask(self.questions.months, then=self._offer_months)

    def open(self, argument: object) -> None:
        """Show the line with this key, as soon as it is known."""
        if argument is not None:
            self._wanted = argument
            self.filters.clear()
            self.entered()

    def chosen(self) -> Any:
        """The line that the keyboard is on, if its page has come."""
        return self.table.current()

    def to_search(self) -> None:
        """Put the keyboard into the search; what was searched for before goes with the first letter typed."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def show_everything(self) -> None:
        """Ask for every line there is."""
        self.filters.clear()
        self._ask()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_month(self) -> None:
        """Print the month that is chosen, else that of the line that the keyboard is on, as bound pages."""
        row = self.chosen()
        month = self.month.chosen() or (self.month_of(row) if row is not None else "")
        if self.prints and month:
            self.labels_wanted.emit(self.form, (month_number(str(month)),))

    def export(self) -> None:
        """Lead to where this register leaves as a file: the month that is chosen, else everything."""
        if self.book is not None:
            self.opened.emit("book_export", (self.book.value, self.month.chosen() or ""))

    def show_chosen(self) -> None:
        """Fill the pane anew."""
        self._choose(self.table.current())

    def show_row(self, row: Any) -> None:
        """Fill the pane with one line; a register that has to ask for more first does so here."""
        self.side.clear()
        self.show_told()
        self.show_one(row)

    def show_none(self) -> None:
        """Say in the pane that a line is to be chosen."""
        self.side.clear()
        self.show_told()
        self.side.add(paragraph(self.nothing(), "", "text3"))

    def _offer_months(self, months: tuple[str, ...]) -> None:
        self.filters.offer_months(months)
        self._ask()

    def _ask(self) -> None:
        wish = self.wish
        self._porter.ask(self.questions.count, wish, then=lambda count: self._show(wish, count))

    def _show(self, wish: Any, count: int) -> None:
        if wish != self.wish:
            return
        self._head.set_fact(self.fact(count))

        def fetch(first: int, many: int, deliver: Deliver) -> None:
            self._porter.ask(self.questions.page, wish, first, many, then=deliver)

        self.table.show_pages(count, fetch)
        self.table.rows.gather(range(min(count, PAGE)), lambda _rows: self._stand())

    def _stand(self) -> None:
        """Put the keyboard on the line that was asked for, else where it was, else on the first."""
        wanted, self._wanted = self._wanted, None
        found = wanted is not None and self.table.go_to(wanted)
        if not found and not self.table.picked_places():
            self.table.go_first()
        self._arrive(found)

    def _arrive(self, _found: bool) -> None:
        """The lines are here; `_found` where the one stands in front that was asked for."""
        self.show_chosen()

    def _choose(self, row: object) -> None:
        # While the lines are on their way the last one stays in hand: a key pressed just then is about what is seen.
        if self.busy or (row is None and self.table.rows.rowCount()):
            return
        if row is None:
            self.show_none()
        else:
            self.show_row(row)
        self.keys_changed.emit()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & self.touched and self.isVisible():
            self.entered()
