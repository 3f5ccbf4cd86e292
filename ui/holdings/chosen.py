"""What can be done with the records chosen in the list: print their labels, arrange them, let them leave as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from recordsroom.services.arranging.renumbering import MOST
from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries.arranging import arranging_subjects
from recordsroom.services.queries.holdings import RecordRow
from ui.look.tokens import Role
from ui.parts import copying
from ui.parts.table import Table
from ui.porter import Porter


class Chosen(QObject):
    """Asks for what the act needs to know about the chosen records, then hands it on."""

    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    arranging_wanted = Signal(tuple)
    """What was chosen to be arranged."""
    leaving_wanted = Signal(tuple)
    """The numbers of the records that shall leave; none stands for the whole list."""
    papers_wanted = Signal(tuple)
    """The numbers of the records that papers shall be about; none stands for the whole list."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter, self._table = porter, table

    def print_labels(self) -> None:
        """Ask for the labels of the chosen records' carriers."""
        places = self._table.picked_places()
        if len(places) > copying.MOST_ROWS:
            self.said.emit(Role.LOOK, self.tr("At most 5,000 labels are printed at once; select fewer."))
        elif places:
            self._table.rows.gather(places, self._ask_carriers)
        else:
            self._say_nothing_chosen()

    def arrange(self) -> None:
        """Go on to the acts of arranging with what is chosen."""
        places = self._table.picked_places()
        if len(places) > MOST:
            self.said.emit(Role.LOOK, self.tr("At most 5,000 records are arranged at once; select fewer."))
        elif places:
            self._table.rows.gather(places, self._ask_subjects)
        else:
            self._say_nothing_chosen()

    def export(self) -> None:
        """Let the chosen records leave as a file, or the whole list where only one is chosen."""
        places = self._table.picked_places()
        if 1 < len(places) <= copying.MOST_ROWS:
            self._table.rows.gather(places, lambda rows: self.leaving_wanted.emit(tuple(row.id for row in rows)))
        else:
            self.leaving_wanted.emit(())

    def papers(self) -> None:
        """Go on to the papers about the chosen records, or about the whole list where none is chosen."""
        places = self._table.picked_places()
        if 0 < len(places) <= copying.MOST_ROWS:
            self._table.rows.gather(places, lambda rows: self.papers_wanted.emit(tuple(row.id for row in rows)))
        else:
            self.papers_wanted.emit(())

    def _say_nothing_chosen(self) -> None:
        self.said.emit(Role.LOOK, self.tr("Nothing is chosen: press Enter, then choose in the list with ↑↓."))

    def _ask_carriers(self, rows: Sequence[RecordRow]) -> None:
        self._porter.ask(questions.carriers_of, tuple(row.id for row in rows), then=self._want_labels)

    def _want_labels(self, carriers: tuple[int, ...]) -> None:
        if carriers:
            self.labels_wanted.emit("carrier_label", carriers)

    def _ask_subjects(self, rows: Sequence[RecordRow]) -> None:
        self._porter.ask(arranging_subjects, tuple(row.id for row in rows), then=self.arranging_wanted.emit)
