"""The red line on every page while a clock of the law runs: which one, and how long there is still time (R-118)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from recordsroom.services.queries.incidents import ClockLine, clock_line
from ui.look.tokens import Role
from ui.messages.incidents import clock_words, left_words
from ui.parts.notices import Act, Notice
from ui.porter import Porter
from ui.shell.window import Window

_EVERY_MS = 30_000
_TOPIC = "incident"
_TOUCHED = frozenset({"incidents", "incident_items", "count_settlements", "count_sessions", "records"})


class IncidentLine(QObject):
    """Asks when incidents or counts change; the line goes when no clock runs any more."""

    def __init__(
        self, porter: Porter, window: Window, open_page: Callable[[str, object], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._porter, self._window, self._open = porter, window, open_page
        self._line: ClockLine | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tell)
        porter.changed.connect(self._changed)
        porter.ask(clock_line, then=self._show)

    def tell(self) -> None:
        """Say how long there is still time now."""
        line = self._line
        if line is None:
            self._timer.stop()
            self._window.clear_notice(_TOPIC)
            return
        now = self._porter.room.clock().local
        words = self.tr("{0}: {1}, {2} ({3})").format(
            line.number, clock_words(line.kind), f"{line.due:%Y-%m-%d %H:%M}", left_words(line.due, now)
        )
        if line.others:
            words = self.tr("{0}; {1} more clocks run", "", line.others).format(words, line.others)
        page = ("incidents", line.incident) if line.incident else ("counting", None)
        act = Act(self.tr("Look at it"), lambda: self._open(*page))
        self._window.strip.post(Notice(Role.STOP, words, act, topic=_TOPIC, lasting=True))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED:
            self._porter.ask(clock_line, then=self._show)

    def _show(self, line: ClockLine | None) -> None:
        self._line = line
        if line is not None:
            self._timer.start()
        self.tell()
