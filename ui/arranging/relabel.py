"""待换标签: carriers whose label shows a code or level no longer theirs, and the way to print new ones (R-08)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.arranged import RelabelRow, relabel_tasks_open
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.parts.words import label, paragraph
from ui.porter import Porter
from ui.rows import Column, Kind
from ui.shell.page import Page

translate = QCoreApplication.translate

COLUMNS: tuple[Column[RelabelRow], ...] = (
    Column(
        lambda: translate("Column", "On the label"), lambda row: row.old_code, kind=Kind.CODE, name="old", width=240
    ),
    Column(
        lambda: translate("Column", "Should be"),
        lambda row: row.new_code if row.new_code != row.old_code else translate("Arranging", "another level"),
        kind=Kind.CODE,
        name="new",
        stretch=True,
    ),
    Column(lambda: translate("Column", "Label"), lambda row: row.barcode, name="label", width=120),
    Column(
        lambda: translate("Column", "Since"), lambda row: row.since.isoformat(), kind=Kind.DATE, name="since", width=104
    ),
)


class RelabelPage(Page):
    """Asks what is open and hands the chosen carriers to the printing page; a new label closes its line by itself."""

    left = Signal()
    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self._rows: tuple[RelabelRow, ...] = ()
        self.table = Table(COLUMNS, key=lambda row: row.carrier)
        self.table.set_empty(EmptyState("circle-check", self.tr("Every label shows what it should.")))
        self._head = PageHead(self.tr("Labels to renew"), "")
        self.compose(column(TableCard(self.table, foot=True)), self._side(), self._head)
        porter.changed.connect(self._changed)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of this list."""
        hints = [KeyHint("↑↓", self.tr("choose"))]
        if self._prints and self._rows:
            hints.append(KeyHint("Ctrl+A", self.tr("choose all")))
            hints.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
        return (*hints, KeyHint("Esc", self.tr("back to the list"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """Work begins in the list."""
        return self.table

    def entered(self) -> None:
        """Ask again."""
        self._porter.ask(relabel_tasks_open, then=self._show)

    def print_labels(self) -> None:
        """Print the labels that are chosen; where only one line is, all of them."""
        picked = self.table.picked_rows()
        rows = picked if len(picked) > 1 else self._rows
        if rows and self._prints:
            self.labels_wanted.emit("carrier_label", tuple(row.carrier for row in rows))

    def _side(self) -> Pane:
        pane = Pane(framed=True)
        pane.add(label(self.tr("Labels to renew"), "panel"))
        told = self.tr("Print the new label, stick it over the old one; printing closes the line by itself.")
        pane.add(paragraph(told, "", "text2"))
        self._facts = Facts()
        pane.add(self._facts)
        if self._prints:
            button = primary(self.tr("Print the labels"), icon="printer", key="Ctrl+P")
            button.clicked.connect(self.print_labels)
            pane.add_act(button)
            pane.end_acts()
        return pane

    def _show(self, rows: tuple[RelabelRow, ...]) -> None:
        self._rows = rows
        self._head.set_fact(self.tr("{0} labels", "", len(rows)).format(len(rows)))
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.go_first()
        oldest = min((row.since for row in rows), default=None)
        since = oldest.isoformat() if oldest else "–"
        self._facts.show_facts(((self.tr("Oldest"), since), (self.tr("Print"), self.tr("the chosen ones, or all"))))
        self.keys_changed.emit()

    def _changed(self, touched: frozenset[str]) -> None:
        if self.isVisible() and touched & {"relabel_tasks", "labels", "carriers"}:
            self.entered()
