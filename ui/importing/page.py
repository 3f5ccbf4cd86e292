"""The page on which a list is brought in: choose a file, see the report, answer, enter, take back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import ImportRecords, Undo
from recordsroom.domain.facts import Imported
from recordsroom.services.reading.dry_run import Choices, DryRun, ReportLine, Verdict
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.source import SourceList
from recordsroom.services.room import Outcome
from ui import ask, messages
from ui.importing.columns import REPORT
from ui.importing.dry_run import DryRunWork
from ui.importing.side import ImportSide
from ui.importing.understood import Understood
from ui.importing.words import problem_words, verdict_words
from ui.parts.buttons import quiet, secondary
from ui.parts.empty import EmptyState
from ui.parts.fields import Choice
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.progress import WorkProgress
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.shell.page import Page

_LOOK_MS, _SHOWN_AFTER = 100, 6
_ROW, _TITLE_WIDTH = 48, 150
_EVERY, _NOT_READY = "every", "not ready"


class ImportPage(Page):
    """Decides nothing: it passes a file and the answers on, and shows the report."""

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.work = DryRunWork(porter, self)
        self.side, self.understood = ImportSide(), Understood()
        self.table = Table(REPORT, key=lambda line: line.line, row_height=_ROW)
        # Titles tell which row it is; what to do about it needs the width more.
        self.table.remember_widths({"title": _TITLE_WIDTH}, lambda _widths: None)
        self.shown = Choice(self.tr("Show"))
        self.progress = WorkProgress()
        self._path: Path | None = None
        self._source: SourceList | None = None
        self._choices: Choices | None = None
        self._run: DryRun | None = None
        self._entry: int | None = None
        self._entering = False
        self._looked = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._lay_out()
        self._connect()
        self.start()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as the import stands now."""
        hints = [KeyHint("Ctrl+O", self.tr("choose a file"), self.choose_file)]
        if self._can_answer:
            hints.extend(self.side.questions.hints())
        if self._can_enter:
            hints.append(KeyHint("Ctrl+Enter", self.tr("enter"), self.enter))
            # Qt knows the large Enter key by another name.
            hints.append(KeyHint("Ctrl+Return", "", self.enter, told=False))
        if self._entry is not None:
            hints.append(KeyHint("Ctrl+Z", self.tr("take back"), self.undo))
        stops = self.work.progress is not None
        hints.append(KeyHint("Esc", self.tr("cancel") if stops else self.tr("back"), self.back))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """The report, once there is one."""
        return self.table if self._run else self._choose

    def start(self) -> None:
        """Begin with no list."""
        self.work.forget()
        self._timer.stop()
        self._path, self._source, self._choices, self._run, self._entry = None, None, None, None, None
        self._entering = False
        self.table.rows.clear()
        self._show_parts(report=False, busy=False)
        self.side.show_nothing()
        self.keys_changed.emit()

    def choose_file(self) -> None:
        """Let the keeper choose a list."""
        if not self._entering:
            kinds = self.tr("Lists (*.csv *.txt *.xlsx *.xls *.et);;All files (*)")
            ask.file_to_open(self, self.tr("Choose a list"), kinds, self.read)

    def read(self, path: Path, encoding: Encoding | None = None) -> None:
        """Read this file and show its report."""
        self.start()
        self._path = path
        self._head.set_fact(path.name)
        self._busy()
        self.work.open(path, encoding)

    def enter(self) -> None:
        """Enter every row that the report calls ready, all or none."""
        if not self._can_enter or self._run is None or self._source is None or self._choices is None:
            return
        self._entering = True
        self.side.show_entering(len(self._run.accepted))
        self.keys_changed.emit()
        layout = f"{self._source.layout}/{self._choices.profile}/{self._choices.blank_level}/{self._choices.internal}"
        command = ImportRecords(rows=self._run.accepted, file_digest=self._source.digest, layout=layout)
        self._porter.do(command, self._entered, self._refused)

    def undo(self) -> None:
        """Take the import back as a whole."""
        if self._entry is not None:
            self._porter.do(Undo(entry=self._entry), lambda _outcome: self._undone(), self._undo_refused)

    def back(self) -> None:
        """Stop what is under way, else go back to the list; the room is not changed by either."""
        if self.work.progress is not None:
            self.work.cancel()
        elif not self._entering:
            self.start()
            self.left.emit()

    @property
    def _can_answer(self) -> bool:
        return self._run is not None and self._entry is None and not self._entering

    @property
    def _can_enter(self) -> bool:
        run = self._run
        return self._can_answer and run is not None and bool(run.accepted) and not run.open_questions

    def _lay_out(self) -> None:
        self._choose = secondary(self.tr("Choose a file"), icon="folder-open", key="Ctrl+O")
        self._choose.clicked.connect(self.choose_file)
        back = quiet(self.tr("Back to the holdings"), icon="chevron-left", key="Esc")
        back.clicked.connect(self.back)
        self._head = PageHead(self.tr("Bring in a list"), "", back, self._choose)
        self._report = TableCard(self.table, foot=True)
        self._shown_row = row(self.shown, QWidget())
        nothing = EmptyState(
            "file-text", self.tr("The list stands here, row by row."), self.tr("Choose a file"), "Ctrl+O"
        )
        nothing.acted.connect(self.choose_file)
        self.table.set_empty(nothing)
        self.compose(column(self.understood, self.progress, self._shown_row, self._report), self.side, self._head)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look_at_progress)
        self.progress.cancelled.connect(self.work.cancel)
        self.work.read.connect(self._show_source)
        self.work.judged.connect(self._show_run)
        self.work.failed.connect(self._show_problem)
        self.work.stopped.connect(self.start)
        self.understood.encoding_chosen.connect(self._read_again)
        self.understood.profile_chosen.connect(lambda profile: self._answer(profile=profile))
        self.side.questions.blank_answered.connect(lambda value: self._answer(blank_level=value))
        self.side.questions.internal_answered.connect(lambda value: self._answer(internal=value))
        self.side.enter_wanted.connect(self.enter)
        self.side.undo_wanted.connect(self.undo)
        self.side.back_wanted.connect(self.back)
        self.shown.activated.connect(lambda _place: self._show_lines())

    def _busy(self) -> None:
        self._looked = 0
        self._timer.start()
        self.keys_changed.emit()

    def _look_at_progress(self) -> None:
        self._looked += 1
        going = self.work.progress
        if going is None:
            return
        if self._looked >= _SHOWN_AFTER:
            self.progress.show_work(self.tr("Reading and judging the list"), going.done, going.total)
            self.progress.show()

    def _show_source(self, source: SourceList, choices: Choices) -> None:
        self._source, self._choices = source, choices
        self.understood.show_source(source, choices.profile)

    def _show_run(self, run: DryRun) -> None:
        assert self._choices is not None, "a run follows its choices"
        self._timer.stop()
        self._run = run
        self._offer_verdicts(run)
        self._show_parts(report=True, busy=False)
        self._show_lines()
        self.side.show_run(run, self._choices)
        self.keys_changed.emit()
        self.table.setFocus()

    def _show_lines(self) -> None:
        wanted = self.shown.chosen()
        self.table.show_rows([line for line in self._run.lines if _wanted(line, wanted)] if self._run else [])
        # A table that gets the keyboard without a row takes one that is not selected.
        if not self.table.picked_places():
            self.table.go_first()

    def _offer_verdicts(self, run: DryRun) -> None:
        chosen = self.shown.chosen() if self.shown.count() else _EVERY
        self.shown.clear()
        self.shown.add(self.tr("all {0}").format(f"{len(run.lines):,}"), _EVERY)
        if unready := sum(not line.verdict.accepted for line in run.lines):
            self.shown.add(self.tr("not ready {0}").format(f"{unready:,}"), _NOT_READY)
        for verdict in Verdict:
            if count := run.counts.get(verdict, 0):
                self.shown.add(f"{verdict_words(verdict)} {count:,}", verdict)
        self.shown.choose(chosen)

    def _show_problem(self, problem: str, line: str) -> None:
        self._timer.stop()
        self._show_parts(report=False, busy=False)
        self.side.show_problem(problem_words(problem, line))
        self.keys_changed.emit()

    def _show_parts(self, *, report: bool, busy: bool) -> None:
        self.understood.setVisible(report)
        self._shown_row.setVisible(report)
        self.progress.setVisible(busy)

    def _read_again(self, encoding: Encoding) -> None:
        if self._path is not None:
            self.read(self._path, encoding)

    def _answer(self, **answers: Any) -> None:
        if self._choices is not None and self._can_answer:
            self._choices = replace(self._choices, **answers)
            self._busy()
            self.work.choose(self._choices)

    def _entered(self, outcome: Outcome) -> None:
        self._entering, self._entry = False, outcome.entry
        run, told = self._run, outcome.told
        assert run is not None, "what was entered was judged"
        assert isinstance(told, Imported), "an import tells of an import"
        left = [line for line in run.lines if not line.verdict.accepted]
        if left:
            self.table.show_rows(left)
            self.table.go_first()
        words = self.tr("{0} records came in, {1} of them as stubs. Journal entry {2}.")
        if not told.stubs:
            words = self.tr("{0} records came in. Journal entry {2}.")
        sentence = words.format(f"{told.records:,}", f"{told.stubs:,}", outcome.entry)
        self.side.show_result(sentence, len(left), undoable=True)
        self._shown_row.hide()
        self.keys_changed.emit()

    def _refused(self, failed: Exception) -> None:
        self._entering = False
        self.side.show_problem(messages.sentence(failed))
        self.keys_changed.emit()

    def _undone(self) -> None:
        self.start()
        self.side.show_result(self.tr("The whole import was taken back."), 0, undoable=False)
        self.keys_changed.emit()

    def _undo_refused(self, failed: Exception) -> None:
        self.side.show_problem(messages.sentence(failed))


def _wanted(line: ReportLine, wanted: object) -> bool:
    if wanted == _NOT_READY:
        return not line.verdict.accepted
    return wanted in {_EVERY, line.verdict}
