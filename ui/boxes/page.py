"""All boxes: number, class, what they bear by their contents, pieces and place; their labels are printed from here."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import boxes as questions
from recordsroom.services.queries.boxes import BoxNote, BoxRow, class_words
from recordsroom.services.queries.label_history import LabelLine, labels_of
from ui.holdings.labels import show_labels
from ui.holdings.words import mark_words, retention_words
from ui.look import type
from ui.papers.opening import OpenPapers
from ui.parts.buttons import primary
from ui.parts.chips import LevelChip
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.list_search import ListSearch
from ui.parts.pane import Pane
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title
from ui.porter import Porter
from ui.rows import Column, Deliver, Kind
from ui.shell.page import Page

translate = QCoreApplication.translate
_SEARCH, _MOST_INSIDE = 280, 40


def _mark(one: BoxRow) -> str:
    bearing = one.bearing
    return mark_words(bearing.level, bearing.scheme, bearing.secrecy_term)


def _numbers(one: BoxRow) -> str:
    return f"{one.first_no}–{one.last_no}" if one.first_no is not None else "–"


BOXES: tuple[Column[BoxRow], ...] = (
    Column(heading=lambda: translate("Boxes", "Box"), text=lambda one: one.box_no, name="box", width=72),
    Column(
        heading=lambda: translate("Boxes", "Class"),
        text=lambda one: class_words(one.key),
        kind=Kind.CODE,
        name="class",
        width=200,
    ),
    Column(
        heading=lambda: translate("Boxes", "Level"),
        text=_mark,
        kind=Kind.LEVEL,
        level=lambda one: int(one.bearing.level or 0),
        name="level",
        width=104,
    ),
    Column(
        heading=lambda: translate("Boxes", "Pieces"),
        text=lambda one: f"{one.carriers:,}",
        kind=Kind.NUMBER,
        name="pieces",
        width=64,
    ),
    Column(heading=lambda: translate("Boxes", "Items"), text=_numbers, name="items", width=88),
    Column(
        heading=lambda: translate("Boxes", "Place"),
        text=lambda one: one.place or translate("Boxes", "in no place yet"),
        name="place",
        stretch=True,
        quiet=lambda one: one.place is None,
    ),
)


Contents: TypeAlias = tuple[tuple[str, str | None], ...]
"""Codes and copy numbers."""


class BoxesPage(Page):
    """Decides nothing: it asks for the boxes and shows what they bear."""

    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the boxes whose labels shall be printed."""
    document_wanted = Signal(str, tuple, object)
    """A note that tells what lists hide: its form, its pages, and as which level it is kept."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""
    look_wanted = Signal(str)
    """A code that shall be looked for in the holdings."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self._opening = OpenPapers(porter, self)
        self._opening.labels_wanted.connect(self.labels_wanted)
        self._opening.document_wanted.connect(self.document_wanted)
        self._opening.said.connect(self.said)
        self.search = ListSearch(self.tr("Box number, fonds, category, year or organ"))
        self.search.setFixedWidth(_SEARCH)
        self.table = Table(BOXES, key=lambda one: one.id)
        self.side = Pane(framed=True)
        self._contents: Contents = ()
        self._hides = False
        self._head = PageHead(self.tr("Boxes"))
        self.table.set_empty(EmptyState("box", self.tr("No box here yet; Ctrl+M in the list puts records into one.")))
        self.compose(column(row(self.search, QWidget()), TableCard(self.table, foot=True)), self.side, self._head)
        self.search.textChanged.connect(lambda _text: self.entered())
        self.search.returnPressed.connect(self._to_table)
        self.search.left.connect(self._to_table)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _one: self.open_contents())
        self.table.rows.dataChanged.connect(lambda: self._choose(self.table.current()))

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list."""
        hints = [KeyHint("↑↓", self.tr("choose")), KeyHint("Enter", self.tr("its first record"))]
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
            hints.append(KeyHint("Ctrl+Shift+P", self.tr("print the note"), self.print_note))
            hints.append(KeyHint("F7", self.tr("note with all it hides"), self.print_opened, told=self._hides))
        hints.append(KeyHint("Ctrl+F", self.tr("search"), self.search.setFocus))
        return (*hints, KeyHint("Esc", self.tr("back to the holdings"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    def entered(self) -> None:
        """Ask for the boxes that match what is typed."""
        wanted = self.search.text()
        self._porter.ask(questions.box_count, wanted, then=lambda count: self._show(wanted, count))

    def print_labels(self) -> None:
        """Ask for the labels of the chosen boxes."""
        chosen = tuple(one.id for one in self.table.picked_rows() if isinstance(one, BoxRow))
        if self._prints and chosen:
            self.labels_wanted.emit("box_label", chosen)

    def print_note(self) -> None:
        """Ask for the notes of the chosen boxes, 盒内备考表 (F-06)."""
        chosen = tuple(one.id for one in self.table.picked_rows() if isinstance(one, BoxRow))
        if self._prints and chosen:
            self.labels_wanted.emit("box_note", chosen)

    def print_opened(self) -> None:
        """Ask for the notes of the chosen boxes with what lists hide; every record is journalled as seen (R-20)."""
        chosen = tuple(one.id for one in self.table.picked_rows() if isinstance(one, BoxRow))
        if self._prints and chosen:
            self._opening.open("box_note", chosen)

    def open_contents(self) -> None:
        """Look for the first record of the chosen box in the holdings."""
        if self._contents:
            self.look_wanted.emit(self._contents[0][0])

    def _show(self, wanted: str, count: int) -> None:
        if wanted != self.search.text():
            return
        self._head.set_fact(self.tr("{0} boxes", "", count).format(f"{count:,}"))

        def fetch(first: int, many: int, deliver: Deliver) -> None:
            self._porter.ask(questions.box_page, wanted, first, many, then=deliver)

        self.table.show_pages(count, fetch)
        if count and not self.table.picked_places():
            self.table.go_first()
        self._choose(self.table.current())

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, one: object) -> None:
        if not isinstance(one, BoxRow):
            self._contents = ()
            self.side.clear()
            self.side.add(paragraph(self.tr("Choose a box; what lies in it stands here."), "", "text3"))
            return

        def ask_notes(inside: Contents) -> None:
            self._porter.ask(questions.box_notes, one.id, then=partial(ask_labels, inside))

        def ask_labels(inside: Contents, notes: tuple[BoxNote, ...]) -> None:
            then = partial(self._show_one, one, inside, notes)
            self._porter.ask(labels_of, (one.barcode,), then=then)

        self._porter.ask(questions.box_contents, one.id, then=ask_notes)

    def _show_one(
        self, one: BoxRow, inside: Contents, notes: tuple[BoxNote, ...], printed: tuple[LabelLine, ...]
    ) -> None:
        current = self.table.current()
        if not isinstance(current, BoxRow) or current.id != one.id:
            return
        self._contents, self._hides = inside, any(note.sentence is None for note in notes)
        self.keys_changed.emit()
        self.side.clear()
        self.side.add(LevelChip(int(one.bearing.level or 0), _mark(one)))
        self.side.add(code_words(f"{class_words(one.key)}\u3000{one.box_no}", type.PANEL))
        facts = Facts()
        width = self.tr("{0} mm").format(one.width_mm) if one.width_mm else "–"
        labelled = self.tr("printed") if one.labelled else self.tr("not yet")
        facts.show_facts(
            (
                (self.tr("Place"), one.place or "–"),
                (self.tr("Series"), "、".join(one.series) or "–"),
                (self.tr("Retention"), retention_words(one.key.retention)),
                (self.tr("Items"), _numbers(one)),
                (self.tr("Width"), width),
                (self.tr("Label"), labelled),
            )
        )
        self.side.add(facts)
        if printed:
            show_labels(self.side.section(self.tr("Labels"), one.barcode), printed)
        lines = self.side.section(self.tr("Contents"), self.tr("{0} pieces", "", len(inside)).format(len(inside)))
        for code, copy_no in inside[:_MOST_INSIDE]:
            lines.addWidget(row(code_words(code), label(copy_no or "", "small", "text3")))
        if len(inside) > _MOST_INSIDE:
            lines.addWidget(label(self.tr("{0} more").format(len(inside) - _MOST_INSIDE), "small", "text3"))
        if notes:
            lines = self.side.section(self.tr("Note of the box"))
            for note in notes:
                lines.addWidget(paragraph(note.sentence or hidden_title()))
                signed = "\u3000".join((note.written_on.isoformat(), note.written_by))
                lines.addWidget(label(signed, "small", "text3"))
        if self._prints:
            printing = primary(self.tr("Print label"), icon="tag", key="Ctrl+P")
            printing.clicked.connect(self.print_labels)
            self.side.add_act(printing)
        self.side.end_acts()
