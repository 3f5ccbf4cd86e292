"""A table on its card: a head where it has a name, the table, and a foot that says what is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.tokens import FOOT, GAP_12
from ui.parts.card import CardHead
from ui.parts.table import Table
from ui.parts.words import hairline, label


class TableCard(QFrame):
    """Frames one table; title and first column share an edge."""

    def __init__(
        self, table: Table, title: str = "", note: str = "", *, foot: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.table = table
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.head: CardHead | None = None
        if title:
            table.setAccessibleName(title)
            self.head = CardHead(title, note, GAP_12, self)
            column.addWidget(self.head)
            column.addWidget(hairline())
        column.addWidget(table, 1)
        if foot:
            column.addWidget(hairline())
            column.addWidget(self._foot())

    def set_note(self, note: str) -> None:
        """Change the small fact in the head."""
        if self.head is not None:
            self.head.set_note(note)

    def _foot(self) -> QWidget:
        box = QWidget()
        box.setFixedHeight(FOOT)
        self._picked = label("", "small", "text2")
        keys = self.tr("Ctrl+C copies with headings") + "\u3000" + self.tr("Ctrl+Shift+F columns")
        row = QHBoxLayout(box)
        row.setContentsMargins(GAP_12, 0, GAP_12, 0)
        row.addWidget(self._picked)
        row.addStretch(1)
        row.addWidget(label(keys, "small", "text3"))
        self.table.picked.connect(self._count)
        self.table.copied.connect(self._tell_copied)
        self._count(self.table.picked_count())
        return box

    def _count(self, picked: int) -> None:
        self._picked.setText(self.tr("{0} chosen").format(f"{picked:,}") if picked else "")

    def _tell_copied(self, copied: int) -> None:
        if copied < 0:
            self._picked.setText(self.tr("At most 5,000 rows can be copied at once."))
        else:
            self._picked.setText(
                self.tr("{0} rows copied; the clipboard is emptied after 10 s.", "", copied).format(f"{copied:,}")
            )
