"""The side pane of an import: the questions, what would come in, the one act, and afterwards its result."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.services.reading.dry_run import Choices, DryRun
from ui.importing.questions import Questions
from ui.look.tokens import GAP_8, Role
from ui.parts.buttons import Button, primary, secondary
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph

_MOST_SEQUENCES, _MOST_RUNS = 5, 4


class ImportSide(Pane):
    """Shows what is asked and what came of it; `questions` outlives what is shown around it."""

    enter_wanted = Signal()
    undo_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self.questions = Questions()
        self.enter = Button("")
        self.show_nothing()

    def show_nothing(self, stopped: str = "") -> None:
        """Say what kind of list can be brought in; before that what was stopped, where something was."""
        self._empty()
        if stopped:
            self._say(Role.INFO, stopped)
        self.add(label(self.tr("Bring in a list"), "panel"))
        self.add(
            paragraph(
                self.tr("A catalogue as .csv, .txt or .xlsx, with a row of headings such as 档号 题名 日期 密级 页数.")
            )
        )
        self.add(paragraph(self.tr("Nothing is entered before you have seen the report and said so."), "", "text2"))

    def show_problem(self, sentence: str) -> None:
        """Say why a file is not read."""
        self._empty()
        self._say(Role.STOP, sentence)
        self.add(paragraph(self.tr("Nothing was entered."), "", "text2"))

    def show_run(self, run: DryRun, choices: Choices, stopped: str = "") -> None:
        """Show the questions and what would come in; the act is offered once every question is answered.

        Where something was stopped, that stands above.
        """
        self._empty()
        if stopped:
            self._say(Role.INFO, stopped)
        if self.questions.show_run(run, choices):
            self.add(self.questions)
            self.questions.show()
        self._show_counts(run)
        words = self.tr("Enter {0} records", "", len(run.accepted) + len(run.pending)).format(
            f"{len(run.accepted) + len(run.pending):,}"
        )
        self.enter = primary(words, icon="download", key="Ctrl+Enter", big=True)
        self.enter.clicked.connect(self.enter_wanted)
        self.add_act(self.enter)
        # What is shown before it has its place would for a moment be a window of its own.
        if run.open_questions:
            self.enter.allow(False, self.tr("Answer the questions above first."))
        elif not (run.accepted or run.pending):
            self.enter.allow(False, self.tr("No row can come in as it is."))

    def show_entering(self, count: int) -> None:
        """Say that the rows are being entered."""
        self._empty()
        self.add(paragraph(self.tr("Entering {0} records…", "", count).format(f"{count:,}"), "strong"))

    def show_undoing(self) -> None:
        """Say that what came in is being taken back."""
        self._empty()
        self.add(paragraph(self.tr("Taking the import back…"), "strong"))

    def show_result(
        self, sentence: str, left_out: int, *, undoable: bool, failed: tuple[Role, str] | None = None
    ) -> None:
        """Say what was entered, and offer to take it back; above that why it was not taken back, where that failed."""
        self._empty()
        if failed is not None:
            self._say(*failed)
        self._say(Role.OK, sentence)
        if left_out:
            rest = self.tr(
                "{0} rows did not come in; they stand in the report. Mend them in the list and bring it in again.",
                "",
                left_out,
            )
            self.add(paragraph(rest.format(f"{left_out:,}"), "", "text2"))
        back = primary(self.tr("To the holdings"), key="Esc")
        back.clicked.connect(self.back_wanted)
        self.add_act(back)
        if undoable:
            undo = secondary(self.tr("Take this back"), key="Ctrl+Z")
            undo.clicked.connect(self.undo_wanted)
            self.add_act(undo)
        self.end_acts()

    def _show_counts(self, run: DryRun) -> None:
        column = self.section(self.tr("Report"), self.tr("{0} rows", "", len(run.lines)).format(f"{len(run.lines):,}"))
        told = (
            (self.tr("Records"), len(run.accepted)),
            (self.tr("To be mended"), len(run.pending)),
            (self.tr("Carriers"), run.carriers),
        )
        for words, count in told:
            if count:
                column.addLayout(_counted(label(words, "small", "text2"), count))
        self._show_missing(run)

    def _show_missing(self, run: DryRun) -> None:
        """Say which numbers the list leaves out; that holds nothing up (R-36)."""
        if not run.missing:
            return
        count = sum(one.count for one in run.missing)
        column = self.section(self.tr("Numbers left out"), f"{count:,}")
        for one in run.missing[:_MOST_SEQUENCES]:
            column.addWidget(paragraph(one.group + one.words(_MOST_RUNS), "small", "look"))
        if (more := len(run.missing) - _MOST_SEQUENCES) > 0:
            rest = self.tr("In {0} more sequences too.", "", more).format(f"{more:,}")
            column.addWidget(paragraph(rest, "small", "text2"))
        hint = self.tr("Neither the list nor the room has them: never given, or not entered? It holds nothing up.")
        column.addWidget(paragraph(hint, "small", "text2"))

    def _say(self, role: Role, sentence: str) -> None:
        box = SignBox(role)
        self.add(box)
        box.say(sentence)

    def _empty(self) -> None:
        # The questions outlive the pane's content, so that the keyboard stays where it was.
        self.questions.setParent(None)
        self.clear()


def _counted(words: QWidget, count: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP_8)
    row.addWidget(words)
    row.addStretch(1)
    row.addWidget(label(f"{count:,}", "strong"))
    return row
