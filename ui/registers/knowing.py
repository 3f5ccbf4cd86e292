"""Who knows 知悉登记 (G-16, R-20): every occasion on which somebody had 机密 and above before his eyes.

The same list by person and by record: beside the chosen line stands who else knows the record, and what else the
person knows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.exporting import Book
from recordsroom.services.queries.knowing import (
    KnowEntry,
    KnowWay,
    KnowWish,
    knowing_count,
    knowing_months,
    knowing_page,
)
from recordsroom.services.queries.months import month_number
from ui.look.tokens import GAP_8
from ui.parts.chips import LevelChip
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts, SplitLine
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row as in_a_row
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title, level_mark
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers.filters import RegisterFilters
from ui.registers.paged_page import PagedPage, Questions
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_BESIDE = 12
_WAYS: dict[KnowWay, Callable[[], str]] = {
    KnowWay.READ: lambda: translate("KnowWay", "Read here"),
    KnowWay.LENT: lambda: translate("KnowWay", "Borrowed"),
    KnowWay.LEG: lambda: translate("KnowWay", "By circulation"),
    KnowWay.COPY: lambda: translate("KnowWay", "By a copy"),
    KnowWay.CARRY: lambda: translate("KnowWay", "Carried outside"),
    KnowWay.ALONG: lambda: translate("KnowWay", "Read along"),
    KnowWay.FETCHED: lambda: translate("KnowWay", "Fetched"),
    KnowWay.ENQUIRY: lambda: translate("KnowWay", "By enquiry"),
    KnowWay.OPENED: lambda: translate("KnowWay", "Opened by a keeper"),
}


def way_words(way: KnowWay) -> str:
    """How somebody came to know."""
    return _WAYS[way]()


KNOWING: tuple[Column[KnowEntry], ...] = (
    Column(
        lambda: translate("Column", "Day"),
        lambda one: f"{one.since:%Y-%m-%d}",
        kind=Kind.DATE,
        name="day",
        width=90,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Who knows"), lambda one: one.person, name="who", width=80, sortable=False),
    Column(lambda: translate("Column", "Unit"), lambda one: one.unit, name="unit", width=120, sortable=False),
    Column(lambda: translate("Column", "How"), lambda one: way_words(one.way), name="how", width=110, sortable=False),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda one: one.reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda one: level_mark(one.level, one.scheme, one.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda one: int(one.level),
        name="level",
        width=96,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Approval"),
        lambda one: one.form_no,
        kind=Kind.SERIAL,
        name="form",
        width=100,
        sortable=False,
    ),
)


class KnowingPage(PagedPage):
    """Who knows what; titles stay where lists hide them."""

    key = "knowing"
    questions = Questions(knowing_months, knowing_count, knowing_page)
    touched = frozenset({"loans", "visits", "visit_readings", "records", "readers", "enquiry_items"})
    form = "knowing_list"
    book = Book.KNOWING

    def __init__(self, porter: Porter, wishes: Preferences, parent: QWidget | None = None) -> None:
        filters = RegisterFilters(self.tr("Person, unit or reference code"), KnowWay, way_words, of=self.tr("How"))
        empty = EmptyState("user-check", self.tr("Nobody is known to know it."))
        self._shown = 0
        super().__init__(porter, KNOWING, filters, empty, parent)
        self.way = self.state
        self.keep_columns("knowing", wishes)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("KnowingPage", "Who knows")

    def acts(self) -> tuple[KeyHint, ...]:
        """One person, or one record only."""
        chosen = self.chosen() is not None
        return (
            KeyHint("F3", self.tr("this person only"), self.by_person, chosen),
            KeyHint("F4", self.tr("this record only"), self.by_record, chosen),
        )

    def print_words(self) -> str:
        """The month that is chosen, else all of it."""
        return super().print_words() if self.month.chosen() else self.tr("print")

    def print_month(self) -> None:
        """Print who knows what, by record and time: of the month that is chosen, else all of it (G-16)."""
        month = self.month.chosen()
        self.labels_wanted.emit(self.form, (month_number(str(month)),) if month else ())

    @property
    def wish(self) -> KnowWish:
        """Which lines are wanted."""
        way = self.way.chosen()
        return KnowWish(self.search.text(), KnowWay(way) if way else None, month=self.month.chosen() or "")

    def fact(self, count: int) -> str:
        """How many lines there are, and of what."""
        return self.tr("{0} lines, jimi and above", "", count).format(f"{count:,}")

    def nothing(self) -> str:
        """That a line is to be chosen."""
        return self.tr("Choose a line; who else knows it stands here.")

    def month_of(self, row: KnowEntry) -> str:
        """The month in which somebody came to know."""
        return f"{row.since:%Y-%m}"

    def by_person(self) -> None:
        """Show what this person knows."""
        if (one := self.chosen()) is not None:
            self.search.setText(one.person)

    def by_record(self) -> None:
        """Show who knows this record."""
        if (one := self.chosen()) is not None:
            self.search.setText(one.reference_code)

    def show_none(self) -> None:
        """Nobody is chosen; what was still asked for comes too late."""
        self._shown += 1
        super().show_none()

    def show_one(self, row: KnowEntry) -> None:
        """Show one line, and beside it who else knows, and what else this person knows."""
        self._shown += 1
        shown = self._shown
        self._show_facts(row)

        def others(found: tuple[KnowEntry, ...]) -> None:
            if shown == self._shown:
                self._add(self.tr("Who knows it"), found, lambda line: line.person, way=True)
                if row.reader is not None:
                    self._porter.ask(knowing_page, KnowWish(reader=row.reader), 0, _BESIDE, then=known)

        def known(found: tuple[KnowEntry, ...]) -> None:
            if shown == self._shown:
                self._add(self.tr("What this person knows"), found, lambda line: line.reference_code, way=False)

        self._porter.ask(knowing_page, KnowWish(record=row.record), 0, _BESIDE, then=others)

    def _show_facts(self, one: KnowEntry) -> None:
        mark = level_mark(one.level, one.scheme, one.secrecy_term)
        self.side.add(in_a_row(LevelChip(int(one.level), mark), code_words(one.reference_code), QWidget(), gap=GAP_8))
        self.side.add(paragraph(one.title) if one.title else label(hidden_title(), "", "text3"))
        facts = Facts()
        until = f" – {one.until:%Y-%m-%d %H:%M}" if one.until else ""
        facts.show_facts(
            (
                (self.tr("Who"), f"{one.person}\u3000{one.unit}"),
                (self.tr("How"), way_words(one.way)),
                (self.tr("When"), f"{one.since:%Y-%m-%d %H:%M}{until}"),
                (self.tr("Approval"), one.form_no or "–"),
            )
        )
        self.side.add(facts)

    def _add(self, title: str, found: tuple[KnowEntry, ...], words: Callable[[KnowEntry], str], *, way: bool) -> None:
        lines: QVBoxLayout = self.side.section(title)
        told = dict.fromkeys((words(line), way_words(line.way) if way else f"{line.since:%Y-%m-%d}") for line in found)
        for said, when in told:
            coded = None if way else in_a_row(code_words(said), label(when, "small", "text2"))
            lines.addWidget(coded or SplitLine(said, when))
