"""The side pane of the holdings: one record in the order in which it is asked for, and where it is now."""

from __future__ import annotations

from enum import Enum, auto, unique

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.arranged import Arrangement
from recordsroom.services.queries.history import History
from recordsroom.services.queries.record_details import CarrierRow, RecordDetails
from ui.holdings.arranged import NOTHING_ARRANGED, show_arrangement
from ui.holdings.facts import facts_of, items_words, show_carriers, show_derivatives, show_inner
from ui.holdings.labels import show_labels
from ui.holdings.past import show_newest, show_whole_history
from ui.holdings.words import (
    PARTED,
    custody_role,
    custody_words,
    mark_words,
    place_words,
    title_words,
)
from ui.look.tokens import GAP_4, GAP_8
from ui.parts.buttons import primary, quiet, secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.flow import Flow
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph, set_ink


@unique
class View(Enum):
    """The sides of a record that the pane shows, one at a time."""

    RECORD = auto()
    WHEREABOUTS = auto()
    HISTORY = auto()


class RecordPane(Pane):
    """Shows the chosen record; it decides nothing and asks nothing."""

    whereabouts_wanted = Signal()
    history_wanted = Signal()
    labels_wanted = Signal()
    arranging_wanted = Signal()

    def __init__(self, *, prints: bool, keeps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self._prints, self._keeps = prints, keeps
        self.view = View.RECORD
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no record is chosen."""
        self.clear()
        self.view = View.RECORD
        self.add(paragraph(self.tr("Choose a record; what is known of it stands here."), "", "text3"))

    def show_view(self, details: RecordDetails, history: History, arranged: Arrangement = NOTHING_ARRANGED) -> None:
        """Show the side of the record that is in front."""
        self.clear()
        self.add(_head(details, self._menu()))
        if self.view is View.WHEREABOUTS:
            pieces = details.carriers or details.around
            for carrier in pieces:
                self.add(self._whereabouts(carrier, details, alone=len(pieces) == 1))
            if details.around and details.file:
                self.add(paragraph(self.tr("Bound in {0}").format(details.file.reference_code), "", "text2"))
        elif self.view is View.HISTORY:
            show_whole_history(self, history)
        else:
            self._show_record(details, history, arranged)
        self._show_acts()

    def _show_record(self, details: RecordDetails, history: History, arranged: Arrangement) -> None:
        """Facts, inner items, carriers, arrangement, the newest of its history."""
        facts = Facts()
        facts.show_facts(facts_of(details))
        self.add(facts)
        if details.kind is RecordKind.FILE:
            show_inner(self.section(self.tr("Inner items"), self._with_key(items_words(details), "F8")), details.inner)
        if details.carriers:
            note = self._with_key(self.tr("{0} pieces", "", len(details.carriers)).format(len(details.carriers)), "F9")
            show_carriers(self.section(self.tr("Carriers"), note), details.carriers)
        if made := details.derivatives:
            count = self.tr("{0} records", "", len(made)).format(len(made))
            show_derivatives(self.section(self.tr("Made from it"), count), made)
        show_arrangement(self, arranged)
        show_newest(self, details, history, self.history_wanted.emit)

    def _with_key(self, note: str, key: str) -> str:
        """A note with the key that leads to what it tells of, for whoever keeps the holdings."""
        return f"{note}{PARTED}{key}" if self._keeps else note

    def _show_acts(self) -> None:
        back = self.tr("To the record")
        if self.view is View.HISTORY:
            where = primary(back, icon="history", key="F5")
            where.clicked.connect(self.history_wanted)
        else:
            words = back if self.view is View.WHEREABOUTS else self.tr("Where is it now")
            where = primary(words, icon="map-pin", key="F4")
            where.clicked.connect(self.whereabouts_wanted)
        self.add_act(where)
        if self._prints:
            printing = secondary(self.tr("Print label"), icon="tag")
            printing.clicked.connect(self.labels_wanted)
            self.add_act(printing)
        self.end_acts()

    def _menu(self) -> QWidget | None:
        """What else may be done with the record, behind the one icon that stands without a word."""
        if not self._keeps:
            return None
        more = quiet("", icon="ellipsis")
        more.setAccessibleName(self.tr("Arrange"))
        more.setToolTip(self.tr("Arrange") + "\u3000Ctrl+M")
        more.clicked.connect(self.arranging_wanted)
        return more

    def _whereabouts(self, carrier: CarrierRow, details: RecordDetails, *, alone: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        if not alone:
            column.addWidget(label(self.tr("Carrier {0}").format(carrier.number), "small", "text2"))
        column.addWidget(StateMark(custody_role(carrier.custody), custody_words(carrier.custody)))
        column.addWidget(paragraph(place_words(carrier), "panel"))
        if carrier.borrower_unit:
            column.addWidget(label(carrier.borrower_unit, "", "text2"))
        if carrier.home and carrier.home != carrier.place:
            column.addWidget(paragraph(self.tr("Belongs in {0}").format(carrier.home), "", "text2"))
        column.addWidget(label(self.tr("Label {0}").format(carrier.barcode), "small", "text3"))
        if carrier.aliases:
            column.addWidget(paragraph(self.tr("Also known as {0}").format(carrier.aliases), "small", "text3"))
        show_labels(column, (line for line in details.labels if line.digits == carrier.barcode))
        return box


def _head(details: RecordDetails, menu: QWidget | None) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_8)
    marks = QHBoxLayout()
    marks.setSpacing(GAP_8)
    chip = LevelChip(int(details.level or 0), mark_words(details.level, details.scheme, details.secrecy_term))
    where = dict.fromkeys(carrier.custody for carrier in (details.carriers or details.around))
    states = [StateMark(custody_role(custody), custody_words(custody)) for custody in where]
    # Copies that are in different places say so in as many rows as they need.
    marks.addWidget(Flow(chip, *states, tall=chip.sizeHint().height(), gap=GAP_8), 1)
    if menu is not None:
        marks.addWidget(menu, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(marks)
    title = paragraph(title_words(details.title, stub=details.stub), "panel")
    title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if details.title is None:
        set_ink(title, "text3")
    column.addWidget(title)
    column.addWidget(code_words(details.reference_code, ink="text2"))
    return box
