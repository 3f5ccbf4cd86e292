"""The numbers that the sequences of the room leave out: looked through by series and year, printed, exported (R-36)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.missing_numbers import MissingRow, missing_numbers
from ui.look import type
from ui.look.tokens import GAP_4
from ui.parts.buttons import quiet, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import pane_width
from ui.parts.words import code_words, label, paragraph
from ui.people.register import Register
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.rows import Column, Kind
from ui.shell.page import Page

translate = QCoreApplication.translate
_RUNS_IN_TABLE, _RUNS_IN_PANE = 12, 60
MISSING_NUMBERS = ("missing",)
"""What leads to this page from elsewhere."""

MISSING: tuple[Column[MissingRow], ...] = (
    Column(
        heading=lambda: translate("Missing", "Sequence"),
        text=lambda row: row.missing.group.rstrip("-"),
        kind=Kind.CODE,
        name="sequence",
        width=208,
    ),
    Column(
        heading=lambda: translate("Missing", "Missing numbers"),
        text=lambda row: row.missing.words(_RUNS_IN_TABLE),
        name="numbers",
        stretch=True,
    ),
    Column(
        heading=lambda: translate("Missing", "How many"),
        text=lambda row: f"{row.missing.count:,}",
        kind=Kind.NUMBER,
        order=lambda row: row.missing.count,
        name="count",
        width=80,
    ),
    Column(
        heading=lambda: translate("Missing", "Given"),
        text=lambda row: f"{row.given:,}",
        kind=Kind.NUMBER,
        order=lambda row: row.given,
        name="given",
        width=72,
    ),
    Column(
        heading=lambda: translate("Missing", "Year"),
        text=lambda row: str(row.year or ""),
        name="year",
        width=64,
    ),
    Column(heading=lambda: translate("Missing", "Series"), text=lambda row: row.series, name="series", width=112),
)


class MissingRegister(Register):
    """Every sequence that leaves numbers out."""

    labels_wanted = Signal(str, tuple)
    """The list on paper, of a year or of all."""
    opened = Signal(str, object)
    """The list as a file."""
    look_wanted = Signal(object)
    """What the chosen sequence has."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("check", self.tr("No missing number here."))
        super().__init__(porter, MISSING, empty)
        self.search.setPlaceholderText(self.tr("Code, series or year"))
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.narrow = Monthly(self.filters, (), lambda _state: "", period=self.tr("Year"))
        self.narrow.changed.connect(self._narrow)
        self.table.opened.connect(lambda _row: self.look())

    def ask(self) -> None:
        """Ask for every sequence."""
        self.porter.ask(missing_numbers, then=self._show)

    def words(self, row: MissingRow) -> str:
        """Everything that one looks for."""
        return f"{row.missing.group} {row.series} {row.year or ''}"

    def fits(self, row: MissingRow) -> bool:
        """Whether it is of the chosen year."""
        return self.narrow.month.chosen() in {None, str(row.year or "")}

    def count(self) -> str:
        """How many numbers are missing in the chosen year, or in all."""
        shown = [row for row in self.rows if self.fits(row)]
        total = sum(row.missing.count for row in shown)
        if not shown:
            return ""
        said = self.tr("{0} numbers missing", "", total).format(f"{total:,}")
        return self.tr("{0} in {1} sequences", "", len(shown)).format(said, f"{len(shown):,}")

    def keys(self) -> tuple[KeyHint, ...]:
        """Look at what there is, print the list or let it leave."""
        found = []
        if self.table.current() is not None:
            found.append(KeyHint("Enter", self.tr("what there is"), self.look))
        if self._prints and self.rows:
            found.append(KeyHint("Ctrl+P", self.tr("print the list"), self.print_all))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        return tuple(found)

    def look(self) -> None:
        """Go to the records of the chosen sequence."""
        row = self.table.current()
        if row is not None:
            self.look_wanted.emit(row.missing.group.rstrip("-"))

    def print_all(self) -> None:
        """Print the list: of the chosen year, or of all."""
        if self._prints and self.rows:
            year = self.narrow.month.chosen()
            self.labels_wanted.emit("missing_list", (int(year),) if year else ())

    def export(self) -> None:
        """Let the list leave as a file: of the chosen year, or of all."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.MISSING.value, self.narrow.month.chosen() or ""))

    def show_one(self, row: MissingRow) -> None:
        """Show one sequence with the codes that are missing, run by run."""
        self.side.add(code_words(row.missing.group.rstrip("-"), type.PANEL))
        facts = Facts()
        first, last = (row.code(number).removeprefix(row.missing.group) for number in (row.first, row.last))
        facts.show_facts(
            (
                (self.tr("Series"), row.series or "—"),
                (self.tr("From – to"), f"{first} – {last}"),
                (self.tr("Given"), f"{row.given:,}"),
                (self.tr("Missing"), f"{row.missing.count:,}"),
            )
        )
        self.side.add(facts)
        column = self.side.section(self.tr("Missing"))
        column.setSpacing(GAP_4)
        for run in row.missing.runs[:_RUNS_IN_PANE]:
            last = "" if len(run) == 1 else f" – {row.code(run[-1]).removeprefix(row.missing.group)}"
            column.addWidget(code_words(row.code(run[0]) + last))
        more = len(row.missing.runs) - _RUNS_IN_PANE
        if more > 0:
            column.addWidget(label(self.tr("and {0} runs more, on the list", "", more).format(more), "small", "text3"))
        why = self.tr("Never given, or never entered? Check books and shelves. A missing number holds nothing up.")
        self.side.add(paragraph(why, "small", "text2"))
        look = secondary(self.tr("What there is"), icon="search", key="Enter")
        look.clicked.connect(self.look)
        self.side.add_act(look)
        if self._prints:
            paper = quiet(self.tr("Print the list"), icon="printer", key="Ctrl+P")
            paper.clicked.connect(self.print_all)
            self.side.add_act(paper)
        self.side.end_acts()

    def show_always(self) -> None:
        """Say what counts as missing while no sequence is chosen."""
        if self.table.current() is None:
            told = self.tr(
                "What lies between the lowest and the highest number of a sequence and was never given here."
            )
            self.side.add(paragraph(told, "small", "text2"))

    def _show(self, rows: tuple[MissingRow, ...]) -> None:
        self.narrow.offer(str(row.year) for row in rows if row.year)
        self.show_rows(rows)

    def _narrow(self) -> None:
        self._filter(self.search.text())
        self.counted.emit()


class MissingPage(Page):
    """Holds the list under a head of its own."""

    left = Signal()
    labels_wanted = Signal(str, tuple)
    opened = Signal(str, object)
    look_wanted = Signal(object)

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = MissingRegister(porter)
        self._head = PageHead(self.tr("Missing numbers"))
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(self._count)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())
        self.register.labels_wanted.connect(self.labels_wanted)
        self.register.opened.connect(self.opened)
        self.register.look_wanted.connect(self.look_wanted)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list."""
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.to_search)
        return (*self.register.keys(), search, KeyHint("Esc", self.tr("back to the series"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.register.table

    def entered(self) -> None:
        """Ask for the sequences."""
        self.register.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _count(self) -> None:
        self._head.set_fact(self.register.count())
        self.keys_changed.emit()
