"""The series of the room: how each numbers, with an example, and what bears its label (P-02)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import CloseSeries
from recordsroom.domain.numbering import Pattern
from recordsroom.services.queries import series as questions
from recordsroom.services.queries.series import SeriesRow
from recordsroom.services.room import Outcome
from ui.look import type
from ui.look.tokens import Role
from ui.parts.buttons import quiet, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import pane_width
from ui.parts.words import code_words, label, paragraph
from ui.people.register import Register
from ui.porter import Porter
from ui.registering.words import record_kind_words
from ui.rows import Column, Kind
from ui.series.form import SeriesForm
from ui.series.words import code_parts, pattern_words, profile_words, unit_words
from ui.shell.page import Page

translate = QCoreApplication.translate

SERIES: tuple[Column[SeriesRow], ...] = (
    Column(
        heading=lambda: translate("Series", "Series"),
        text=lambda row: row.name,
        name="name",
        quiet=lambda row: row.closed,
        width=112,
    ),
    Column(
        heading=lambda: translate("Series", "Parts of the code"),
        text=lambda row: pattern_words(Pattern.parse(row.pattern)),
        name="pattern",
        stretch=True,
        quiet=lambda row: row.closed,
    ),
    Column(
        heading=lambda: translate("Series", "Example"),
        text=lambda row: row.sample,
        kind=Kind.CODE,
        name="sample",
        width=192,
        quiet=lambda row: row.closed,
    ),
    Column(
        heading=lambda: translate("Series", "Label on"),
        text=lambda row: unit_words(row.labelled_unit),
        name="unit",
        width=80,
    ),
    Column(
        heading=lambda: translate("Series", "State"),
        text=lambda row: translate("Series", "closed") if row.closed else translate("Series", "gives numbers"),
        kind=Kind.STATE,
        role=lambda row: Role.MUTE if row.closed else Role.OK,
        name="state",
        width=96,
    ),
)


class SeriesRegister(Register):
    """The list of series with its form."""

    missing_wanted = Signal()
    """The numbers that are left out."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState(
            "tag", self.tr("No series yet; records are numbered in one."), self.tr("New series"), "Ctrl+N"
        )
        empty.acted.connect(self.new)
        super().__init__(porter, SERIES, empty, self.tr("New series"))
        self.search.setPlaceholderText(self.tr("Name or example"))

    def ask(self) -> None:
        """Ask for every series."""
        self.porter.ask(questions.series_list, then=self.show_rows)

    def words(self, row: SeriesRow) -> str:
        """Name and example."""
        return f"{row.name} {row.sample} {row.pattern}"

    def count(self) -> str:
        """How many there are."""
        return self.tr("{0} series").format(len(self.rows))

    def new(self) -> None:
        """Open the form for a new series."""
        self._open(None, self.tr("New series"))

    def change(self) -> None:
        """Open the form for the chosen series."""
        row = self.table.current()
        if row is not None:
            self._open(row, self.tr("Change the series"))

    def close_series(self) -> None:
        """Let the chosen series take no new numbers; undone in the journal."""
        row = self.table.current()
        if row is not None:
            self.porter.do(CloseSeries(series=row.id), self._closed, self.refused)

    def show_one(self, row: SeriesRow) -> None:
        """Show one series, its example taken apart."""
        self.side.add(label(row.name, "panel"))
        self.side.add(code_words(row.sample, type.PANEL))
        parts = Facts()
        parts.show_facts(code_parts(Pattern.parse(row.pattern), row.sample))
        self.side.add(parts)
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Numbering"), profile_words(row.profile)),
                (self.tr("Numbers"), record_kind_words(row.kind)),
                (self.tr("Label on"), unit_words(row.labelled_unit)),
            )
        )
        self.side.add(facts)
        if row.closed:
            self.side.add(paragraph(self.tr("Closed; the numbers it gave stay."), "small", "text2"))
            return
        edit = secondary(self.tr("Change"), icon="pencil", key="F2")
        edit.clicked.connect(self.change)
        self.side.add_act(edit)
        end = quiet(self.tr("Close the series"), key="F8")
        end.clicked.connect(self.close_series)
        self.side.add_act(end)
        self.side.end_acts()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys while no form is open."""
        row = self.table.current()
        missing = KeyHint("F9", self.tr("missing numbers"), self.missing_wanted.emit)
        hints = [KeyHint("Ctrl+N", self.tr("new series"), self.new), missing]
        if row is not None and not row.closed:
            hints.append(KeyHint("F2", self.tr("change"), self.change))
            hints.append(KeyHint("F8", self.tr("close the series"), self.close_series))
        return tuple(hints)

    def _open(self, row: SeriesRow | None, title: str) -> None:
        room = self.porter.room
        form = SeriesForm(room.clock().today.year, room.policy.fonds_no, row)
        self.open_form(form, title, self.tr("Save"), form.command)

    def _closed(self, outcome: Outcome) -> None:
        self.tell(self.tr("Closed; journal entry {0}.").format(f"{outcome.entry:,}"))
        self.ask()


class SeriesPage(Page):
    """Holds the list under a head of its own."""

    left = Signal()
    missing_wanted = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = SeriesRegister(porter)
        self._head = PageHead(self.tr("Series and numbering"))
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(self._count)
        self.register.missing_wanted.connect(self.missing_wanted)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.to_search)
        return (*self.register.keys(), search, KeyHint("Esc", self.tr("back to the holdings"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the series."""
        self.register.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _count(self) -> None:
        self._head.set_fact(self.register.count())
