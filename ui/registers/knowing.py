"""Who knows 知悉登记 (G-16, R-20): every occasion on which somebody had 机密 and above before his eyes.

The same list by person and by record: beside the chosen line stands who else knows the record, and what else the
person knows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import knowing as questions
from recordsroom.services.queries.knowing import KnowEntry, KnowWay, KnowWish
from ui.look.tokens import GAP_8, GAP_12
from ui.parts.chips import LevelChip
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts, SplitLine
from ui.parts.fields import Choice, Line
from ui.parts.head import PageHead
from ui.parts.kept_columns import KeptColumns
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.pane import Pane
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title, level_mark
from ui.porter import Porter
from ui.preferences import Preferences
from ui.rows import PAGE, Column, Deliver, Kind
from ui.shell.page import Page

translate = QCoreApplication.translate
_TOUCHED = frozenset({"loans", "visits", "visit_readings", "records", "readers", "enquiry_items"})
_SEARCH, _BESIDE = 300, 12
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
    Column(lambda: translate("Column", "Approval"), lambda one: one.form_no, name="form", width=100, sortable=False),
)


class KnowingPage(Page):
    """Decides nothing: it asks who knows and shows it; titles stay where lists hide them."""

    key = "knowing"
    icon = "notebook-tabs"

    left = Signal()
    opened = Signal(str, object)
    """Where the register leaves as a file."""
    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter, wishes: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.way, self.search = Choice(self.tr("How")), Line(ghost=self.tr("Person, unit or reference code"))
        self.table = Table(KNOWING, key=lambda one: one.key)
        self.side = Pane(framed=True)
        self._shown = 0
        self._head = PageHead(self.title())
        self._lay_out()
        KeptColumns(self.table, "knowing", wishes)
        self.search.textChanged.connect(lambda _text: self._ask())
        self.search.returnPressed.connect(self.table.setFocus)
        self.way.currentIndexChanged.connect(lambda _place: self._ask())
        self.table.chosen.connect(self._choose)
        self.table.rows.dataChanged.connect(lambda: self._choose(self.table.current()))
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("KnowingPage", "Who knows")

    def help_key(self) -> str:
        """It stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list."""
        found = [
            KeyHint("↑↓", self.tr("choose")),
            KeyHint("F3", self.tr("this person only"), self.by_person, self.chosen() is not None),
            KeyHint("F4", self.tr("this record only"), self.by_record, self.chosen() is not None),
            KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus),
        ]
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("print"), self.print_list))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        if self.wish != KnowWish():
            return (*found, KeyHint("Esc", self.tr("everything"), self.show_everything))
        return (*found, KeyHint("Esc", self.tr("back"), self.left.emit))

    def export(self) -> None:
        """Lead to where this register leaves as a file."""
        self.opened.emit("book_export", (Book.KNOWING.value, ""))

    def print_list(self) -> None:
        """Print who knows what, by record and time (G-16)."""
        self.labels_wanted.emit("knowing_list", ())

    def first_focus(self) -> QWidget | None:
        """Work begins in the list."""
        return self.table

    def entered(self) -> None:
        """Ask for everything anew."""
        self._ask()

    @property
    def wish(self) -> KnowWish:
        """Which lines are wanted."""
        way = self.way.chosen()
        return KnowWish(self.search.text(), KnowWay(way) if way else None)

    def chosen(self) -> KnowEntry | None:
        """The line that the keyboard is on."""
        one = self.table.current()
        return one if isinstance(one, KnowEntry) else None

    def by_person(self) -> None:
        """Show what this person knows."""
        if (one := self.chosen()) is not None:
            self.search.setText(one.person)

    def by_record(self) -> None:
        """Show who knows this record."""
        if (one := self.chosen()) is not None:
            self.search.setText(one.reference_code)

    def show_everything(self) -> None:
        """Ask for every line there is."""
        with QSignalBlocker(self.way):
            self.way.choose(None)
        with QSignalBlocker(self.search):
            self.search.clear()
        self._ask()

    def _ask(self) -> None:
        wish = self.wish
        self._porter.ask(questions.knowing_count, wish, then=lambda count: self._show(wish, count))

    def _show(self, wish: KnowWish, count: int) -> None:
        if wish != self.wish:
            return
        self._head.set_fact(self.tr("{0} lines, jimi and above").format(f"{count:,}"))

        def fetch(first: int, many: int, deliver: Deliver) -> None:
            self._porter.ask(questions.knowing_page, wish, first, many, then=deliver)

        self.table.show_pages(count, fetch)
        self.table.rows.gather(range(min(count, PAGE)), lambda _rows: self._stand())

    def _stand(self) -> None:
        if not self.table.picked_places():
            self.table.go_first()
        self._choose(self.table.current())

    def _choose(self, one: object) -> None:
        self.keys_changed.emit()
        self._shown += 1
        shown = self._shown
        self.side.clear()
        if not isinstance(one, KnowEntry):
            self.side.add(paragraph(self.tr("Choose a line; who else knows it stands here."), "", "text3"))
            return
        self._show_one(one)

        def others(found: tuple[KnowEntry, ...]) -> None:
            if shown == self._shown:
                self._add(self.tr("Who knows it"), found, lambda line: line.person, way=True)
                if one.reader is not None:
                    self._porter.ask(questions.knowing_page, KnowWish(reader=one.reader), 0, _BESIDE, then=known)

        def known(found: tuple[KnowEntry, ...]) -> None:
            if shown == self._shown:
                self._add(self.tr("What this person knows"), found, lambda line: line.reference_code, way=False)

        self._porter.ask(questions.knowing_page, KnowWish(record=one.record), 0, _BESIDE, then=others)

    def _show_one(self, one: KnowEntry) -> None:
        mark = level_mark(one.level, one.scheme, one.secrecy_term)
        self.side.add(row(LevelChip(int(one.level), mark), code_words(one.reference_code), QWidget(), gap=GAP_8))
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
        for said, beside in told:
            lines.addWidget(SplitLine(said, beside) if way else row(code_words(said), label(beside, "small", "text2")))

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH)
        self.way.add(self.tr("all"), None)
        for way in KnowWay:
            self.way.add(way_words(way), way)
        filters = QWidget()
        line = QHBoxLayout(filters)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_12)
        line.addWidget(self.search)
        line.addWidget(self.way)
        line.addStretch(1)
        self.table.set_empty(EmptyState("user-check", self.tr("Nobody is known to know it.")))
        self.compose(column(filters, TableCard(self.table, foot=True)), self.side, self._head)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
