"""How many rows of a list came to each verdict, above the report; what is right comes first, then in their order."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recordsroom.services.reading.dry_run import DryRun, Verdict
from ui.importing.words import verdict_role, verdict_words
from ui.look.tokens import GAP_16
from ui.parts.chips import StateMark
from ui.parts.layouts import empty_layout


class VerdictCounts(QWidget):
    """A line of verdicts with their numbers, as many as there is room for; the choice beside it tells them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: list[StateMark] = []
        # It takes what room there is, and asks for none.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP_16)

    def show_run(self, run: DryRun) -> None:
        """Show what this run came to."""
        empty_layout(self._line)
        counted = [(verdict, run.counts.get(verdict, 0)) for verdict in Verdict]
        self.marks = [
            StateMark(verdict_role(verdict), f"{verdict_words(verdict)} {count:,}", parent=self)
            for verdict, count in counted
            if count
        ]
        for mark in self.marks:
            self._line.addWidget(mark)
        self._line.addStretch(1)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit whole."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """No width at all: what does not fit is not shown."""
        return QSize(0, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        taken = 0
        for mark in self.marks:
            taken += mark.sizeHint().width()
            mark.setVisible(taken <= self.width())
            taken += GAP_16
