"""The dry run's report: every row with its verdict, narrowed down to one verdict by a choice above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.reading.dry_run import DryRun, Verdict
from ui.importing.columns import REPORT
from ui.importing.counts import VerdictCounts
from ui.importing.words import verdict_words
from ui.look.tokens import GAP_12
from ui.parts.fields import Choice
from ui.parts.layouts import row
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.rows import Deliver

_ROW = 48
_EVERY, _NOT_READY = "every", "not ready"
_AT_ONCE = 5_000
"""So many lines are made at once; of a longer report only those that are looked at."""


class ReportView(QWidget):
    """Shows the report of a run; the chosen verdict stays chosen when the rows are judged anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table(REPORT, key=lambda line: line.line, row_height=_ROW)
        self.shown = Choice(self.tr("Show"))
        self.counts = VerdictCounts()
        self._shown_row = row(self.shown, self.counts)
        self._run: DryRun | None = None
        self._places: list[int] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP_12)
        inside.addWidget(self._shown_row)
        inside.addWidget(TableCard(self.table, foot=True), 1)
        self.shown.activated.connect(lambda _place: self._show_lines())
        self.table.rows.sort_wanted.connect(self._sort)
        self._shown_row.hide()

    def clear(self) -> None:
        """Hold nothing any more."""
        self._run, self._places = None, []
        self.table.rows.clear()
        # Each list has codes of its own length.
        self.table.remember_widths({}, lambda _widths: None)
        self._shown_row.hide()

    def show_run(self, run: DryRun) -> None:
        """Show a run, or the part of it that is chosen."""
        self._run = run
        chosen = self.shown.chosen() if self.shown.count() else _EVERY
        self.shown.clear()
        self.shown.add(self.tr("all {0}").format(f"{len(run.lines):,}"), _EVERY)
        if unready := sum(not verdict.accepted for verdict in run.lines.verdicts):
            self.shown.add(self.tr("not ready {0}").format(f"{unready:,}"), _NOT_READY)
        for verdict in Verdict:
            if count := run.counts.get(verdict, 0):
                self.shown.add(f"{verdict_words(verdict)} {count:,}", verdict)
        self.shown.choose(chosen)
        self.counts.show_run(run)
        self._shown_row.show()
        self._show_lines()

    def show_left_out(self) -> int:
        """Show only what did not come in, or waits to be mended, if anything; answers how many rows did neither."""
        if self._run is None:
            return 0
        self._shown_row.hide()
        if places := self._run.lines.places(lambda verdict: not verdict.accepted):
            self._show_places(places)
        return len(self._run.left_out)

    def _show_lines(self) -> None:
        if self._run is not None:
            self._show_places(self._run.lines.places(_wanted(self.shown.chosen())))

    def _show_places(self, places: list[int]) -> None:
        assert self._run is not None, "a report has a run"
        self._places, lines = places, self._run.lines
        if len(places) <= _AT_ONCE:
            self.table.show_rows([lines[place] for place in places])
        else:
            self.table.show_pages(len(places), self._fetch)
        # A table that gets the keyboard without a row takes one that is not selected.
        if not self.table.picked_places():
            self.table.go_first()

    def _fetch(self, first: int, count: int, deliver: Deliver) -> None:
        if self._run is not None:
            deliver([self._run.lines[place] for place in self._places[first : first + count]])

    def _sort(self, name: str, down: bool) -> None:
        if self._run is None:
            return
        lines, wanted = self._run.lines, next(one for one in REPORT if one.name == name)
        by = wanted.order or wanted.text
        self._show_places(sorted(self._places, key=lambda place: by(lines[place]), reverse=down))


def _wanted(chosen: object) -> Callable[[Verdict], bool]:
    if chosen == _NOT_READY:
        return lambda verdict: not verdict.accepted
    return lambda verdict: chosen in {_EVERY, verdict}
