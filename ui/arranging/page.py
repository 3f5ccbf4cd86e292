"""Arranging in place of the list: the form at the right, every record from old to new at the left, the result after."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from recordsroom.domain.commands import Command, MakeBox, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Arranged, Entered
from recordsroom.services.queries import arranging as questions
from recordsroom.services.queries.arranged import labels_wanted_by
from recordsroom.services.queries.arranging import ArrangedRow, Preview, Subject
from recordsroom.services.room import Outcome
from ui import messages
from ui.arranging.acts import ACTS, ArrangingAct, picks_first
from ui.arranging.box_forms import PutInForm
from ui.arranging.columns import ARRANGED, PAGE_NO, PICKED
from ui.arranging.forms import ActForm, MergeForm
from ui.arranging.making import FormMaker
from ui.arranging.side import ArrangingSide, why_not_words
from ui.arranging.words import told_words
from ui.look.tokens import Role
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.numbered import Numbered
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.shell.page import Page

_PAUSE_MS = 120
_NEW_CODE, _WHAT = 1, 4
_BOXING = frozenset({ArrangingAct.PUT_IN_BOX, ArrangingAct.TAKE_OUT})
_UNWORDED = _BOXING | {ArrangingAct.RENUMBER}


class ArrangingPage(Page):
    """Decides nothing: it asks what the form's own request would do, and sends that request when it is wanted."""

    left = Signal(int)
    """Back to the list, to the record with this number."""
    labels_wanted = Signal(str, tuple)
    papers_wanted = Signal(tuple)
    """The records whose lists and notes shall be printed anew."""
    said = Signal(object, str)

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._act = ArrangingAct.RENUMBER
        self._subjects: tuple[Subject, ...] = ()
        self.form: ActForm | None = None
        self._acts: Numbered | None = None
        self._done: Outcome | None = None
        self._labels: tuple[int, ...] = ()
        self._touched: tuple[int, ...] = ()
        self._busy, self._asked = False, 0
        self.table = Table(ARRANGED, key=lambda row: (row.id, row.old_code))
        self.picker = Table(PICKED, key=lambda row: row.id)
        self.side = ArrangingSide()
        self._maker = FormMaker(porter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of what is shown now."""
        back = KeyHint("Esc", self.tr("back to the list"), self.back)
        if self._done is not None:
            hints = [KeyHint("Ctrl+Z", self.tr("take it back"), self.undo)]
            if self._labels:
                hints.insert(0, KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels))
            if self._touched:
                hints.append(KeyHint("Ctrl+Shift+P", self.tr("lists and notes anew"), self.print_papers))
            return (*hints, back)
        if self._acts is not None:
            return (KeyHint(self._acts.digits, self.tr("choose the act")), KeyHint("Enter", self.tr("go on")), back)
        if self.form is None:
            several = KeyHint("Shift+↑↓", self.tr("choose several"))
            return (several, KeyHint("Enter", self.tr("go on")), back)
        do = KeyHint("Ctrl+Enter", ACTS[self._act].name(), self.carry_out)
        other_enter = KeyHint("Ctrl+Return", "", self.carry_out, told=False)
        return (KeyHint("Enter", self.tr("next field")), do, other_enter, back)

    def first_focus(self) -> QWidget | None:
        """Typing begins in the form; picking in the list."""
        if self._acts is not None:
            return self._acts
        if self.form is not None:
            return self.form.first_focus()
        return self.table if self._done is not None else self.picker

    def choose(self, subjects: tuple[Subject, ...]) -> None:
        """Show what was chosen in the list, and the acts that fit it."""
        self._subjects = subjects
        self.form, self._done, self._labels, self._touched = None, None, (), ()
        self._head.set_title(self.tr("Arrange"))
        self._head.set_fact(self.tr("{0} chosen").format(len(subjects)))
        self.picker.show_rows(subjects)
        self.picker.setColumnHidden(PAGE_NO, all(one.page_no is None for one in subjects))
        self.picker.fit_again()
        self._stack.setCurrentIndex(1)
        self._acts = self.side.show_acts(subjects)
        self._acts.chosen.connect(lambda number: self.begin(ArrangingAct.numbered(number)))
        self.keys_changed.emit()

    def begin(self, act: ArrangingAct) -> None:
        """Begin an act with what was chosen."""
        subjects = self._subjects
        self._act, self._acts = act, None
        self._head.set_title(ACTS[act].name())
        if picks_first(act, subjects):
            # Of what is picked now the foot of the list tells.
            self._head.set_fact("")
            self.side.show_picking(act, subjects[0].code)
            self._stack.setCurrentIndex(1)
            self._porter.ask(questions.arranging_subjects, subjects[0].inner, then=self._show_inner)
        else:
            self._maker.make(act, self._subjects, (), self._show_form)
        self.keys_changed.emit()

    def back(self) -> None:
        """Go back to the list; what was not carried out is not kept."""
        told = self._done.told if self._done else None
        record = told.record if isinstance(told, Arranged) else 0
        self.left.emit(record or (self._subjects[0].id if self._subjects else 0))

    def carry_out(self) -> None:
        """Ask the room for what the preview shows."""
        request = self._request()
        if request is not None and not self._busy and self._done is None:
            self._busy = True
            self.side.say(self.tr("Being carried out …"), Role.INFO)
            self._porter.do(request, partial(self._was_done, request), self._has_failed)

    def undo(self) -> None:
        """Take back what was just done."""
        if self._done is not None and not self._busy:
            self._busy = True
            self._porter.do(Undo(entry=self._done.entry), self._was_undone, self._has_failed)

    def print_labels(self) -> None:
        """Ask for the labels of everything that was entered or renamed."""
        if self._labels:
            self.labels_wanted.emit("carrier_label", self._labels)

    def print_papers(self) -> None:
        """Ask for the lists and notes of everything that the act changed (P-17)."""
        if self._touched:
            self.papers_wanted.emit(self._touched)

    # --- filling in ---

    def _lay_out(self) -> None:
        self._head = PageHead("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(TableCard(self.table, self.tr("What becomes of each")))
        self._stack.addWidget(TableCard(self.picker, foot=True))
        self.table.set_empty(EmptyState("tag", self.tr("What the fields at the right say is shown here beforehand.")))
        self.picker.set_empty(EmptyState("folder-open", self.tr("No item of this file is described one by one.")))
        self.compose(column(self._stack), self.side, self._head)

    def _connect(self) -> None:
        self.picker.opened.connect(lambda _row: self._picked())
        self._pause.timeout.connect(self._ask)
        self.side.wanted.connect(self.carry_out)
        self.side.undo_wanted.connect(self.undo)
        self.side.labels_wanted.connect(self.print_labels)

    def _show_inner(self, items: tuple[Subject, ...]) -> None:
        self.picker.show_rows(items)
        self.picker.setColumnHidden(PAGE_NO, all(one.page_no is None for one in items))
        self.picker.fit_again()
        self.picker.go_first()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self) -> None:
        items = tuple(self.picker.picked_rows())
        if items and self._acts is None:
            self._maker.make(self._act, self._subjects, items, self._show_form)

    def _show_form(self, form: ActForm) -> None:
        self.form = form
        boxing = self._act in _BOXING
        # A box changes no code; then one column of codes says everything.
        for place in (_NEW_CODE, _WHAT):
            self.table.setColumnHidden(place, boxing)
        self.side.show_form(self._act, form, noted=self._act not in _UNWORDED)
        form.changed.connect(self._pause.start)
        form.submitted.connect(self._leave_form)
        self.table.show_rows(())
        self._stack.setCurrentIndex(0)
        self.keys_changed.emit()
        form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _leave_form(self) -> None:
        """Behind the last field come the notes, where the act has any, and behind them the act itself."""
        noted = self._act not in _UNWORDED
        if not (noted and self.side.notes.take_over()):
            self.carry_out()

    def _request(self) -> Command | None:
        return self.form.command(self.side.notes.sentences()) if self.form is not None else None

    def _ask(self) -> None:
        if isinstance(self.form, MergeForm) and self.form.code:
            self._porter.ask(questions.record_of_code, self.form.code, then=self._found)
        else:
            self._ask_preview()

    def _found(self, record: int | None) -> None:
        if isinstance(self.form, MergeForm):
            self.form.found(record)
            self._ask_preview()

    def _ask_preview(self) -> None:
        self._asked += 1
        request, asked = self._request(), self._asked
        if request is None:
            self.table.show_rows(())
            self.side.show_preview(None)
        elif isinstance(request, MakeBox):
            self.side.show_preview(Preview(), self.tr("Make the box"))
        else:
            self._porter.ask(questions.arrangement_preview, request, then=partial(self._show_preview, asked))

    def _show_preview(self, asked: int, preview: Preview) -> None:
        if asked != self._asked or self.form is None:
            return
        self.table.show_rows(preview.rows)
        # What was previewed before may have had shorter codes and levels.
        self.table.fit_again()
        self.side.show_preview(preview, ACTS[self._act].do())
        if isinstance(self.form, PutInForm):
            self.form.show_doubts(preview.doubts)

    # --- what came of it ---

    def _was_done(self, request: Command, outcome: Outcome) -> None:
        self._busy = False
        if isinstance(request, MakeBox) and isinstance(outcome.told, Entered):
            self.said.emit(Role.OK, told_words(outcome.told, outcome.entry))
            self._maker.make(self._act, self._subjects, (), self._show_form)
            return
        self._done, self.form = outcome, None
        keys = tuple(dict.fromkeys(row.id for row in self._shown() if row.id))
        told = outcome.told
        if isinstance(told, Arranged):
            self._touched = keys if told.record in keys else (*keys, told.record)
            if told.fresh or told.relabel:
                self._ask_labels(self._touched)
        self._tell_done()

    def _ask_labels(self, records: tuple[int, ...]) -> None:
        """The carriers that need a label now: the new ones, and those whose label is wrong."""
        self._porter.ask(labels_wanted_by, records, then=self._take_labels)

    def _take_labels(self, carriers: tuple[int, ...]) -> None:
        if self._done is not None:
            self._labels = carriers
            self._tell_done()

    def _tell_done(self) -> None:
        if self._done is not None:
            told = told_words(self._done.told, self._done.entry)
            self.side.show_done(told, labels=len(self._labels), papers=bool(self._touched))
            self.keys_changed.emit()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_undone(self, outcome: Outcome) -> None:
        self._busy = False
        self.said.emit(Role.OK, self.tr("Taken back; journal entry {0}.").format(f"{outcome.entry:,}"))
        self._done = None
        self.left.emit(self._subjects[0].id)

    def _has_failed(self, failed: Exception) -> None:
        self._busy = False
        if self._done is not None:
            self.said.emit(Role.STOP, messages.sentence(failed))
        elif isinstance(failed, Refused):
            self.side.say(why_not_words(failed.objections))
        else:
            self.side.say(messages.sentence(failed))

    def _shown(self) -> list[ArrangedRow]:
        rows = self.table.rows
        return [row for row in map(rows.row, range(rows.rowCount())) if row is not None]
