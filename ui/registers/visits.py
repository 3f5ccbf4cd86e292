"""The register of the reading room 阅览室查阅登记簿 (G-11): every visit, by month, reader and state; bound by month."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import RecordEffect
from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.visits import LONGEST_EFFECT
from recordsroom.services.queries import reading_entries as questions
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.reading_entries import VisitEntry, VisitState, VisitWish
from ui import messages
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.fields import Field, Line
from ui.parts.head import PageHead
from ui.parts.kept_columns import KeptColumns
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label, paragraph
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers.filters import RegisterFilters
from ui.registers.visit_columns import VISITS, visit_state_words
from ui.registers.visit_side import show_visit
from ui.rows import PAGE, Deliver
from ui.shell.page import Page

translate = QCoreApplication.translate

_TOUCHED = frozenset({"visits", "visit_readings", "visit_effects", "loans", "readers", "records"})


class VisitsPage(Page):
    """Decides nothing: it asks for the visits that are wanted and shows them."""

    key = "visits"
    icon = "notebook-tabs"

    left = Signal()
    knowing_wanted = Signal()
    """Who knows what is jimi and above was asked for."""
    opened = Signal(str, object)
    """Where the register leaves as a file."""
    labels_wanted = Signal(str, tuple)
    """The form and what it shall be printed about."""

    def __init__(self, porter: Porter, wishes: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        duties = porter.room.keeper.duties
        self._prints, self._lends = Duty.PRINT in duties, Duty.LEND in duties
        self.filters = RegisterFilters(self.tr("Reader, unit or reference code"), VisitState, visit_state_words)
        self.month, self.state, self.search = self.filters.month, self.filters.state, self.filters.search
        self.table = Table(VISITS, key=lambda one: one.visit)
        self.side = Pane(framed=True)
        self.effect: Line | None = None
        """The field in which it is typed what came of a visit."""
        self._told: tuple[Role, str] = (Role.OK, "")
        self._head = PageHead(self.title())
        self._lay_out()
        KeptColumns(self.table, "visits", wishes)
        self._connect()

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("VisitsPage", "Register of the reading room")

    def help_key(self) -> str:
        """The book stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register, or of what is typed beside it."""
        if self.effect is not None:
            return (KeyHint("Enter", self.tr("keep it")), KeyHint("Esc", self.tr("back"), self.ask_no_more))
        hints = [KeyHint("↑↓", self.tr("choose"))]
        if self._lends:
            hints.append(KeyHint("F7", self.tr("effect"), self.ask_effect, self.chosen() is not None))
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print the month"), self.print_month))
            hints.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        hints.append(KeyHint("F6", self.tr("who knows"), self.knowing_wanted.emit))
        hints.append(KeyHint("F3", self.tr("who is here"), self.toggle_here))
        hints.append(KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus))
        if self.wish != VisitWish():
            return (*hints, KeyHint("Esc", self.tr("everything"), self.show_everything))
        return (*hints, KeyHint("Esc", self.tr("back"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Work begins in the list."""
        return self.effect or self.table

    def entered(self) -> None:
        """Ask for everything anew."""
        self._porter.ask(questions.visit_months, then=self._offer_months)

    @property
    def wish(self) -> VisitWish:
        """Which visits are wanted."""
        state = self.state.chosen()
        return VisitWish(self.month.chosen() or "", self.search.text(), VisitState(state) if state else None)

    def chosen(self) -> VisitEntry | None:
        """The visit that the keyboard is on."""
        one = self.table.current()
        return one if isinstance(one, VisitEntry) else None

    def toggle_here(self) -> None:
        """Show who is here and nobody else, or everybody again."""
        self.state.choose(None if self.wish.state is VisitState.HERE else VisitState.HERE)

    def show_everything(self) -> None:
        """Ask for every visit there is."""
        self.filters.clear()
        self._ask()

    def print_month(self) -> None:
        """Print the month that is chosen, else the one of the visit that the keyboard is on (F-15)."""
        one = self.chosen()
        month = self.month.chosen() or (f"{one.came_at:%Y-%m}" if one else "")
        if month and self._prints:
            self.labels_wanted.emit("reading_register", (month_number(str(month)),))

    def export(self) -> None:
        """Lead to where this register leaves as a file: the month that is chosen, else everything."""
        self.opened.emit("book_export", (Book.VISITS.value, self.month.chosen() or ""))

    def ask_effect(self) -> None:
        """Ask what came of the visit (G-32)."""
        one = self.chosen()
        if one is None or not self._lends:
            return
        self.effect = Line(one.effect)
        self.effect.setMaxLength(LONGEST_EFFECT)
        self.effect.returnPressed.connect(lambda: self._keep(one))
        self.side.clear()
        self.side.add(label(self.tr("Effect of reading"), "panel"))
        hint = self.tr("What the reader could do with it, such as a plan that it went into; Enter keeps it.")
        self.side.add(Field(one.name, self.effect, hint))
        self.effect.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def ask_no_more(self) -> None:
        """Put the field away."""
        self.effect = None
        self._choose(self.table.current())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _keep(self, one: VisitEntry) -> None:
        said = self.effect.text().strip() if self.effect is not None else ""
        if said:
            request = RecordEffect(visit=one.visit, effect=said)
            self._porter.do(request, lambda _outcome: self._kept(), self._refused)

    def _kept(self) -> None:
        self._told = (Role.OK, self.tr("The effect is written down."))
        self.ask_no_more()

    def _refused(self, failed: Exception) -> None:
        self._told = (Role.STOP, messages.in_a_form(failed))
        self.ask_no_more()

    def _offer_months(self, months: tuple[str, ...]) -> None:
        self.filters.offer_months(months)
        self._ask()

    def _ask(self) -> None:
        wish = self.wish
        self._porter.ask(questions.visit_count, wish, then=lambda count: self._show(wish, count))

    def _show(self, wish: VisitWish, count: int) -> None:
        if wish != self.wish:
            return
        self._head.set_fact(self.tr("{0} visits").format(f"{count:,}"))

        def fetch(first: int, many: int, deliver: Deliver) -> None:
            self._porter.ask(questions.visit_page, wish, first, many, then=deliver)

        self.table.show_pages(count, fetch)
        self.table.rows.gather(range(min(count, PAGE)), lambda _rows: self._stand())

    def _stand(self) -> None:
        if not self.table.picked_places():
            self.table.go_first()
        self._choose(self.table.current())

    def _choose(self, one: object) -> None:
        if self.effect is not None:
            return
        self.side.clear()
        role, sentence = self._told
        if sentence:
            said = SignBox(role)
            self.side.add(said)
            said.say(sentence, role)
            self._told = (Role.OK, "")
        if not isinstance(one, VisitEntry):
            self.side.add(paragraph(self.tr("Choose a visit; what the book says of it stands here."), "", "text3"))
        else:
            show_visit(self.side, one)
            self._add_acts()
        self.keys_changed.emit()

    def _add_acts(self) -> None:
        if self._prints:
            month = primary(self.tr("Print"), icon="printer", key="Ctrl+P")
            month.clicked.connect(self.print_month)
            self.side.add_act(month)
        if self._lends:
            effect = secondary(self.tr("Effect"), icon="file-text", key="F7")
            effect.clicked.connect(self.ask_effect)
            self.side.add_act(effect)
        self.side.end_acts()

    def _lay_out(self) -> None:
        self.table.set_empty(EmptyState("book-open", self.tr("No visit is like that.")))
        self.compose(column(self.filters, TableCard(self.table, foot=True)), self.side, self._head)

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.chosen.connect(self._choose)
        self.table.rows.dataChanged.connect(lambda: self._choose(self.table.current()))
        self._porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
