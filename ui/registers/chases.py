"""The register of chases 催还登记 (G-13): what was called in from whom, how often, and what was said to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.services.queries.chase_register import (
    ChaseEntry,
    ChaseState,
    chase_count,
    chase_months,
    chase_page,
)
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.people.words import date_words
from ui.porter import Porter
from ui.registers.chasing import Chasing
from ui.registers.filters import RegisterFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.registers.piece import code_column, level_column, show_piece
from ui.registers.words import way_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_STATES: dict[ChaseState, tuple[Role, Callable[[], str]]] = {
    ChaseState.WAITING: (Role.STOP, lambda: translate("ChaseState", "Waiting")),
    ChaseState.ANSWERED: (Role.LOOK, lambda: translate("ChaseState", "Answered")),
    ChaseState.BACK: (Role.OK, lambda: translate("ChaseState", "Returned")),
}


def chase_words(state: ChaseState) -> str:
    """How a loan that was called in stands."""
    return _STATES[state][1]()


CHASES: tuple[Column[ChaseEntry], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda one: chase_words(one.state),
        kind=Kind.STATE,
        role=lambda one: _STATES[one.state][0],
        name="state",
        width=86,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Told on"),
        lambda one: f"{one.chase.at:%Y-%m-%d}",
        kind=Kind.DATE,
        name="at",
        width=92,
        sortable=False,
    ),
    Column(
        lambda: translate("ChasesPage", "No."),
        lambda one: str(one.chase.nth),
        kind=Kind.NUMBER,
        name="nth",
        width=44,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Borrower"), lambda one: one.reader, name="name", width=74, sortable=False),
    code_column(lambda one: one.piece),
    level_column(lambda one: one.piece),
    Column(
        lambda: translate("Column", "Way"),
        lambda one: way_words(one.chase.way),
        name="way",
        width=100,
        least=64,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Due back"),
        lambda one: date_words(one.due_on),
        kind=Kind.DATE,
        name="due",
        width=92,
        sortable=False,
    ),
)


class ChasesPage(PagedPage):
    """What was called in, and what is still not answered."""

    key = "chases"
    icon = "send"
    questions = Questions(chase_months, chase_count, chase_page)
    touched = frozenset({"chases", "chased_loans", "loans"})
    form = "chase_register"
    book = Book.CHASES

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        filters = RegisterFilters(self.tr("Borrower, unit, notice or reference code"), ChaseState, chase_words)
        empty = EmptyState("send", self.tr("Nothing was called in like that."))
        super().__init__(porter, CHASES, filters, empty, parent)
        self.chasing = Chasing(porter, self.side)
        self.chasing.over.connect(self._asked_no_more)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("ChasesPage", "Register of chases")

    @property
    def busy(self) -> bool:
        """Whether it is asked what was answered."""
        return self.chasing.asking

    def asked_keys(self) -> tuple[KeyHint, ...]:
        """The keys while that is asked."""
        return KeyHint("Enter", self.tr("keep it")), KeyHint("Esc", self.tr("back"), self.chasing.leave)

    def acts(self) -> tuple[KeyHint, ...]:
        """What was answered, and the notice once more."""
        chosen = self.chosen() is not None
        found = [KeyHint("F7", self.tr("answer"), self.answer, chosen)] if self.lends else []
        if self.prints:
            found.append(KeyHint("Ctrl+O", self.tr("notice"), self.print_notice, chosen))
        return tuple(found)

    def fact(self, count: int) -> str:
        """How many lines are so."""
        return self.tr("{0} loans called in", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a line is to be chosen."""
        return self.tr("Choose a line; what was answered stands here.")

    def month_of(self, row: ChaseEntry) -> str:
        """The month in which the borrower was told."""
        return f"{row.chase.at:%Y-%m}"

    def answer(self) -> None:
        """Ask what the borrower answered."""
        row = self.chosen()
        if self.lends and row is not None:
            self.chasing.ask_reply(row.chase)
            self.keys_changed.emit()

    def print_notice(self) -> None:
        """Print the notice of this chase once more."""
        row = self.chosen()
        if self.prints and row is not None:
            self.labels_wanted.emit("recall_notice", (row.chase.chase,))

    def show_told(self) -> None:
        """Say above the line what came of the last act."""
        self.chasing.show_told()

    def show_one(self, row: ChaseEntry) -> None:
        """Show one loan that was called in."""
        chase = row.chase
        show_piece(self.side, row.piece, StateMark(_STATES[row.state][0], chase_words(row.state)))
        replied = "\u3000".join(part for part in (str(chase.replied_on or ""), chase.reply) if part)
        told = (
            (self.tr("Borrower"), f"{row.reader}\u3000{row.unit}"),
            (self.tr("Told"), f"{chase.at:%Y-%m-%d %H:%M}\u3000{chase.by}"),
            (self.tr("Time"), self.tr("time {0}").format(chase.nth)),
            (self.tr("Way"), way_words(chase.way)),
            (self.tr("Notice"), chase.chase_no),
            (self.tr("Due"), date_words(row.due_on)),
            (self.tr("Answer"), replied or self.tr("not yet")),
            (self.tr("Returned"), f"{row.back_at:%Y-%m-%d %H:%M}" if row.back_at else self.tr("not yet")),
        )
        facts = Facts()
        facts.show_facts(told)
        self.side.add(facts)
        if self.lends:
            answer = primary(self.tr("Answer"), icon="file-text", key="F7")
            answer.clicked.connect(self.answer)
            self.side.add_act(answer)
        if self.prints:
            notice = secondary(self.tr("Notice"), icon="printer", key="Ctrl+O")
            notice.clicked.connect(self.print_notice)
            self.side.add_act(notice)
        self.side.end_acts()

    def _asked_no_more(self) -> None:
        # The line is asked for anew by what was touched; here only the pane goes back.
        self.show_chosen()
        self.table.setFocus()
        self.keys_changed.emit()
