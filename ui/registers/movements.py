"""The register of what went in and out of stock 档案出入库登记 (G-09): a month of it, as the journal has it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.services.queries.journal_months import journal_months
from recordsroom.services.queries.label_rows import closed_up
from recordsroom.services.queries.movements import Direction, MoveEntry, move_count, move_page
from ui.holdings.words import custody_words
from ui.look.tokens import Role
from ui.messages.acts import command_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.porter import Porter
from ui.registers.filters import MonthFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.registers.piece import code_column, level_column, show_piece
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_DIRECTIONS: dict[Direction, tuple[Role, str, Callable[[], str]]] = {
    Direction.OUT: (Role.INFO, "log-out", lambda: translate("Movement", "Out")),
    Direction.IN: (Role.OK, "log-in", lambda: translate("Movement", "In")),
    Direction.MOVED: (Role.MUTE, "arrow-right-left", lambda: translate("Movement", "Moved")),
}


def direction_words(direction: Direction) -> str:
    """Which way something went."""
    return _DIRECTIONS[direction][2]()


def from_words(one: MoveEntry) -> str:
    """Where it came from: its place, else how it was kept."""
    return closed_up(one.from_place) or custody_words(one.was)


def to_words(one: MoveEntry) -> str:
    """Where it went."""
    return closed_up(one.to_place) or custody_words(one.now)


MOVEMENTS: tuple[Column[MoveEntry], ...] = (
    Column(
        lambda: translate("Column", "Way"),
        lambda one: direction_words(one.direction),
        kind=Kind.STATE,
        role=lambda one: _DIRECTIONS[one.direction][0],
        icon=lambda one: _DIRECTIONS[one.direction][1],
        name="direction",
        width=76,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "At"),
        lambda one: f"{one.at:%m-%d %H:%M}",
        kind=Kind.DATE,
        name="at",
        width=92,
        sortable=False,
    ),
    code_column(lambda one: one.piece),
    level_column(lambda one: one.piece),
    Column(lambda: translate("Column", "From"), from_words, name="from", width=112, sortable=False),
    Column(lambda: translate("Column", "To"), to_words, name="to", width=112, sortable=False),
    Column(
        lambda: translate("Column", "Reader"),
        lambda one: one.reader,
        name="reader",
        width=74,
        shown=False,
        sortable=False,
    ),
    Column(
        lambda: translate("MovementsPage", "Keeper"),
        lambda one: one.by,
        name="by",
        width=74,
        shown=False,
        sortable=False,
    ),
)


class MovementsPage(PagedPage):
    """What left, came back or was moved, month by month."""

    key = "movements"
    icon = "arrow-right-left"
    questions = Questions(journal_months, move_count, move_page)
    touched = frozenset({"carriers", "loans"})
    form = "movement_register"
    book = Book.MOVEMENTS

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        filters = MonthFilters(
            self.tr("Reference code, place or keeper"), Direction, direction_words, of=translate("Column", "Way")
        )
        empty = EmptyState("arrow-right-left", self.tr("Nothing went in or out like that in this month."))
        super().__init__(porter, MOVEMENTS, filters, empty, parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("MovementsPage", "In and out of stock")

    def fact(self, count: int) -> str:
        """How many movements are so."""
        return self.tr("{0} movements", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a movement is to be chosen."""
        return self.tr("Choose a movement; by whom and by which paper stands here.")

    def month_of(self, row: MoveEntry) -> str:
        """The month in which it went."""
        return f"{row.at:%Y-%m}"

    def show_one(self, row: MoveEntry) -> None:
        """Show one movement, and the entry of the journal that it was read from."""
        role = _DIRECTIONS[row.direction][0]
        show_piece(self.side, row.piece, StateMark(role, direction_words(row.direction)))
        told = (
            (self.tr("At"), f"{row.at:%Y-%m-%d %H:%M}"),
            (self.tr("From"), from_words(row)),
            (self.tr("To"), to_words(row)),
            (self.tr("What for"), command_words(row.command)),
            (self.tr("Reader"), row.reader),
            (self.tr("Paper"), row.form_no),
            (self.tr("Keeper"), row.by),
            (self.tr("Second person"), row.second),
            (self.tr("Copy"), row.piece.copy_no or ""),
            (self.tr("Journal"), self.tr("entry {0}").format(f"{row.entry:,}")),
        )
        facts = Facts()
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        if self.prints:
            month = primary(self.tr("Print"), icon="printer", key="Ctrl+P")
            month.clicked.connect(self.print_month)
            self.side.add_act(month)
        self.side.end_acts()
