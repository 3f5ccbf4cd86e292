"""The page on which a list is brought in: choose a file, see the report, answer, enter, take back."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import ImportRecords, Undo
from recordsroom.domain.facts import Imported
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.reading.dry_run import Choices, DryRun
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.remembering import remembered, remembered_sheet
from recordsroom.services.reading.source import SourceList
from recordsroom.services.room import Outcome
from ui import ask, messages
from ui.importing.dry_run import DryRunWork
from ui.importing.report import ReportView
from ui.importing.side import ImportSide
from ui.importing.understood import Understood
from ui.importing.words import problem_words
from ui.look.tokens import Role
from ui.parts.buttons import quiet, secondary
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.under_way import UnderWay
from ui.porter import Porter
from ui.shell.page import Page


class ImportPage(Page):
    """Decides nothing: it passes a file and the answers on, and shows the report."""

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.work = DryRunWork(porter, self)
        self.side, self.understood, self.report = ImportSide(), Understood(), ReportView()
        self.table, self.shown = self.report.table, self.report.shown
        self.progress = UnderWay(lambda: self._under_way)
        self._path: Path | None = None
        self._source: SourceList | None = None
        self._choices: Choices | None = None
        self._run: DryRun | None = None
        self._entry: int | None = None
        self._entering: Progress | None = None
        self._undoing: Progress | None = None
        self._told: tuple[str, int] = ("", 0)
        """What came in, in words, and how many rows did not."""
        self._lay_out()
        self._connect()
        self.start()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as the import stands now."""
        hints = [KeyHint("Ctrl+O", self.tr("choose a file"), self.choose_file)]
        if self._can_answer:
            hints.extend(self.side.questions.hints())
            if len(self._source.sheets if self._source else ()) > 1:
                hints.append(KeyHint("Alt+B", self.tr("another sheet"), self.understood.sheet.setFocus))
            hints.append(KeyHint("Alt+C", self.tr("put a column right"), self.understood.column.setFocus))
        if self._can_enter:
            hints.append(KeyHint("Ctrl+Enter", self.tr("enter"), self.enter))
            # Qt knows the large Enter key by another name.
            hints.append(KeyHint("Ctrl+Return", "", self.enter, told=False))
        if self._entry is not None and self._undoing is None:
            hints.append(KeyHint("Ctrl+Z", self.tr("take back"), self.undo))
        stops = self._under_way is not None or self.work.busy
        hints.append(KeyHint("Esc", self.tr("cancel") if stops else self.tr("back"), self.back))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """The report, once there is one."""
        return self.table if self._run else self._choose

    def start(self, stopped: str = "") -> None:
        """Begin with no list; say what was stopped, where something was."""
        self.work.forget()
        self._path, self._source, self._choices, self._run, self._entry = None, None, None, None, None
        self._entering, self._undoing = None, None
        self._head.set_fact("")
        self.report.clear()
        self._show_parts(report=False)
        self.side.show_nothing(stopped)
        self.keys_changed.emit()

    def choose_file(self) -> None:
        """Let the keeper choose a list."""
        if self._entering is None and self._undoing is None:
            kinds = self.tr("Lists (*.csv *.txt *.xlsx *.xls *.et);;All files (*)")
            ask.file_to_open(self, self.tr("Choose a list"), kinds, self.read)

    def read(self, path: Path, encoding: Encoding | None = None, sheet: str = "") -> None:
        """Read this file and show its report."""
        self.start()
        self._path = path
        self._head.set_fact(path.name)
        self.work.open(path, encoding, sheet)
        self._busy()

    def enter(self) -> None:
        """Enter every row that the report calls ready, and those for 待整理, all or none."""
        if not self._can_enter or self._run is None or self._source is None or self._choices is None:
            return
        self._entering = Progress()
        self.side.show_entering(len(self._run.accepted) + len(self._run.pending))
        answers = f"{self._choices.profile}/{self._choices.blank_level}/{self._choices.internal}/{self._choices.copies}"
        command = ImportRecords(
            rows=self._run.accepted,
            pending=self._run.pending,
            file_digest=self._source.digest,
            layout=f"{self._source.layout}/{answers}",
            remember=remembered(self._source, self._choices),
            remember_sheet=remembered_sheet(self._source),
        )
        self._porter.do(command, self._entered, self._refused, progress=self._entering)
        self._busy()

    def undo(self) -> None:
        """Take the import back as a whole."""
        if self._entry is not None and self._undoing is None:
            self._undoing = Progress()
            self.side.show_undoing()
            self._porter.do(
                Undo(entry=self._entry), lambda _done: self._undone(), self._undo_refused, progress=self._undoing
            )
            self._busy()

    def back(self) -> None:
        """Stop what is under way, else go back to the list; the room is not changed by either."""
        going = self._entering or self._undoing
        if going is not None:
            going.unwanted = True
        elif self.work.busy:
            self.work.stop()
        else:
            self.start()
            self.left.emit()

    @property
    def _under_way(self) -> Progress | None:
        return self._entering or self._undoing or self.work.progress

    @property
    def _can_answer(self) -> bool:
        return self._run is not None and self._entry is None and self._entering is None

    @property
    def _can_enter(self) -> bool:
        run = self._run
        return self._can_answer and run is not None and bool(run.accepted or run.pending) and not run.open_questions

    def _lay_out(self) -> None:
        self._choose = secondary(self.tr("Choose a file"), icon="folder-open", key="Ctrl+O")
        self._choose.clicked.connect(self.choose_file)
        back = quiet(self.tr("Back to the holdings"), icon="chevron-left", key="Esc")
        back.clicked.connect(self.back)
        self._head = PageHead(self.tr("Bring in a list"), "", back, self._choose)
        nothing = EmptyState(
            "file-text", self.tr("The list stands here, row by row."), self.tr("Choose a file"), "Ctrl+O"
        )
        nothing.acted.connect(self.choose_file)
        self.table.set_empty(nothing)
        self.compose(column(self.understood, self.report, self.progress, stretch=1), self.side, self._head)

    def _connect(self) -> None:
        self.progress.cancelled.connect(self.back)
        self.work.read.connect(self._show_source)
        self.work.judged.connect(self._show_run)
        self.work.failed.connect(self._show_problem)
        self.work.stopped.connect(self._stopped)
        self.understood.encoding_chosen.connect(self._read_again)
        self.understood.sheet_chosen.connect(self._read_sheet)
        self.understood.profile_chosen.connect(lambda profile: self._answer("profile", profile))
        self.understood.headings_chosen.connect(self._take_as)
        self.side.questions.answered.connect(self._answer)
        self.side.enter_wanted.connect(self.enter)
        self.side.undo_wanted.connect(self.undo)
        self.side.back_wanted.connect(self.back)

    def _busy(self) -> None:
        what = self.tr("Entering the list") if self._entering else self.tr("Reading and judging the list")
        self.progress.begin(self.tr("Taking the import back") if self._undoing else what)
        self.keys_changed.emit()

    def _stopped(self, source: SourceList | None, choices: Choices) -> None:
        """Go on with the last report, or with no list where there was none yet."""
        if self._run is None or source is None:
            self.start(self.tr("Reading was stopped. Nothing in the room changed."))
            return
        self._source, self._choices = source, choices
        self.understood.show_again(source, choices.profile)
        self.progress.end()
        self.side.show_run(self._run, choices, self.tr("Stopped; the report stands as it was before."))
        self.keys_changed.emit()

    def _show_source(self, source: SourceList, choices: Choices, known: bool) -> None:
        self._source, self._choices = source, choices
        self.understood.show_source(source, choices.profile, known)

    def _show_run(self, run: DryRun) -> None:
        assert self._choices is not None, "a run follows its choices"
        first, self._run = self._run is None, run
        self._show_parts(report=True)
        self.report.show_run(run)
        self.side.show_run(run, self._choices)
        self.keys_changed.emit()
        # Whoever puts columns right goes on doing so.
        if first:
            self.table.setFocus()

    def _show_problem(self, problem: str, line: str) -> None:
        self._show_parts(report=False)
        self.side.show_problem(problem_words(problem, line))
        self.keys_changed.emit()

    def _show_parts(self, *, report: bool) -> None:
        self.understood.setVisible(report)
        self.progress.end()

    def _read_again(self, encoding: Encoding) -> None:
        if self._path is not None:
            self.read(self._path, encoding)

    def _read_sheet(self, sheet: str) -> None:
        if self._path is not None:
            self.read(self._path, sheet=sheet)

    def _take_as(self, headings: tuple[Any, ...]) -> None:
        if self._can_answer and (source := self.work.take_as(headings)):
            self._source = source
            self.understood.show_headings(source)
            self._busy()

    def _answer(self, choice: str, value: Any) -> None:
        if self._choices is not None and self._can_answer:
            self._choices = replace(self._choices, **{choice: value})
            self.work.choose(self._choices)
            self._busy()

    def _entered(self, outcome: Outcome) -> None:
        self._entering, self._entry = None, outcome.entry
        told = outcome.told
        assert isinstance(told, Imported), "an import tells of an import"
        self.progress.end()
        self._told = self._result(told, outcome.entry), self.report.show_left_out()
        self.side.show_result(*self._told, undoable=True)
        self.table.setFocus()
        self.keys_changed.emit()

    def _result(self, told: Imported, entry: int) -> str:
        words = self.tr("{0} records came in.", "", told.records)
        if told.stubs:
            words = self.tr("{0} records came in, {1} of them as stubs.", "", told.records)
        said = [words.format(f"{told.records:,}", f"{told.stubs:,}")] if told.records else []
        if told.pending:
            words = self.tr("{0} waiting to be mended; F6 in the holdings leads there.")
            said.append(words.format(f"{told.pending:,}"))
        said.append(self.tr("{0} carriers, journal entry {1}.", "", told.carriers).format(f"{told.carriers:,}", entry))
        return reduce(lambda told, more: self.tr("{0} {1}").format(told, more), said)

    def _refused(self, failed: Exception) -> None:
        self._entering = None
        self.progress.end()
        if isinstance(failed, Cancelled) and self._run is not None and self._choices is not None:
            stopped = self.tr("Entering was stopped. Nothing came in, and it can be entered again.")
            self.side.show_run(self._run, self._choices, stopped)
        else:
            self.side.show_problem(messages.sentence(failed))
        self.keys_changed.emit()

    def _undone(self) -> None:
        self.start()
        self.side.show_result(self.tr("The whole import was taken back."), 0, undoable=False)
        self.keys_changed.emit()

    def _undo_refused(self, failed: Exception) -> None:
        self._undoing = None
        self.progress.end()
        why = (Role.STOP, messages.sentence(failed))
        if isinstance(failed, Cancelled):
            why = (Role.INFO, self.tr("Taking back was stopped. All that came in is still there."))
        self.side.show_result(*self._told, undoable=True, failed=why)
        self.keys_changed.emit()
