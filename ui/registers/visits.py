"""The register of the reading room 阅览室查阅登记簿 (G-11): every visit, by month, reader and state; bound by month."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import RecordEffect
from recordsroom.domain.exporting import Book
from recordsroom.domain.visits import LONGEST_EFFECT
from recordsroom.services.queries.reading_entries import (
    VisitEntry,
    VisitState,
    VisitWish,
    visit_count,
    visit_months,
    visit_page,
)
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.fields import Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers.filters import RegisterFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.registers.visit_columns import VISITS, visit_state_words
from ui.registers.visit_side import show_visit

translate = QCoreApplication.translate


class VisitsPage(PagedPage):
    """The visits, and what came of them."""

    key = "visits"
    questions = Questions(visit_months, visit_count, visit_page)
    touched = frozenset({"visits", "visit_readings", "visit_effects", "loans", "readers", "records"})
    form = "reading_register"
    book = Book.VISITS

    knowing_wanted = Signal()
    """Who knows what is jimi and above was asked for."""

    def __init__(self, porter: Porter, wishes: Preferences, parent: QWidget | None = None) -> None:
        filters = RegisterFilters(self.tr("Reader, unit or reference code"), VisitState, visit_state_words)
        empty = EmptyState("book-open", self.tr("No visit is like that."))
        self.effect: Line | None = None
        """The field in which it is typed what came of a visit."""
        self._told: tuple[Role, str] = (Role.OK, "")
        super().__init__(porter, VISITS, filters, empty, parent)
        self.keep_columns("visits", wishes)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("VisitsPage", "Register of the reading room")

    def acts(self) -> tuple[KeyHint, ...]:
        """What came of the visit, who knows, who is here."""
        effect = KeyHint("F7", self.tr("effect"), self.ask_effect, self.chosen() is not None)
        return (
            *((effect,) if self.lends else ()),
            KeyHint("F6", self.tr("who knows"), self.knowing_wanted.emit),
            KeyHint("F3", self.tr("who is here"), self.toggle_here),
        )

    @property
    def busy(self) -> bool:
        """Whether it is being typed what came of a visit."""
        return self.effect is not None

    def asked_keys(self) -> tuple[KeyHint, ...]:
        """The keys while that is typed."""
        return (KeyHint("Enter", self.tr("keep it")), KeyHint("Esc", self.tr("back"), self.ask_no_more))

    def first_focus(self) -> QWidget | None:
        """Work begins in the list."""
        return self.effect or self.table

    @property
    def wish(self) -> VisitWish:
        """Which visits are wanted."""
        state = self.state.chosen()
        return VisitWish(self.month.chosen() or "", self.search.text(), VisitState(state) if state else None)

    def fact(self, count: int) -> str:
        """How many visits are so."""
        return self.tr("{0} visits", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a visit is to be chosen."""
        return self.tr("Choose a visit; what the book says of it stands here.")

    @staticmethod
    def line_key(row: VisitEntry) -> int:
        """A visit is known by its number."""
        return row.visit

    def month_of(self, row: VisitEntry) -> str:
        """The month in which somebody came."""
        return f"{row.came_at:%Y-%m}"

    def toggle_here(self) -> None:
        """Show who is here and nobody else, or everybody again."""
        self.state.choose(None if self.wish.state is VisitState.HERE else VisitState.HERE)

    def ask_effect(self) -> None:
        """Ask what came of the visit (G-32)."""
        one = self.chosen()
        if not isinstance(one, VisitEntry) or not self.lends:
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
        self.show_chosen()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _keep(self, one: VisitEntry) -> None:
        said = self.effect.text().strip() if self.effect is not None else ""
        if said:
            request = RecordEffect(visit=one.visit, effect=said)
            self._porter.do(request, self._kept, self._refused)

    def _kept(self, _outcome: Outcome) -> None:
        self._told = (Role.OK, self.tr("The effect is written down."))
        self.ask_no_more()

    def _refused(self, failed: Exception) -> None:
        self._told = (Role.STOP, messages.in_a_form(failed))
        self.ask_no_more()

    def show_told(self) -> None:
        """Say above the visit what came of the last act."""
        role, sentence = self._told
        if sentence:
            said = SignBox(role)
            self.side.add(said)
            said.say(sentence, role)
            self._told = (Role.OK, "")

    def show_one(self, row: VisitEntry) -> None:
        """Show one visit with its acts."""
        show_visit(self.side, row)
        if self.prints:
            month = primary(self.tr("Print"), icon="printer", key="Ctrl+P")
            month.clicked.connect(self.print_month)
            self.side.add_act(month)
        if self.lends:
            effect = secondary(self.tr("Effect"), icon="file-text", key="F7")
            effect.clicked.connect(self.ask_effect)
            self.side.add_act(effect)
        self.side.end_acts()
