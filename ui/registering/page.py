"""Registering: one record after the other by keys; a file goes on with its inner items (F-08)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, RegisterRecord, Undo
from recordsroom.domain.dates import read_date
from recordsroom.domain.facts import Registered
from recordsroom.domain.values import RecordKind
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries import series as series_questions
from recordsroom.services.queries.receipts import ReceiptRow
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.queries.series import SeriesRow
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.keybar import KeyHint
from ui.people.forms import typed
from ui.porter import Porter
from ui.registering.entry import EntryPage
from ui.registering.filled import Filled
from ui.registering.form import Task
from ui.registering.from_receipt import forget_receipt, put_receipt

_YEAR = 4


class RegisterPage(EntryPage):
    """The form for new records; it stays open, with what is usually the same."""

    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    series_wanted = Signal()
    """No series takes numbers; one has to be begun first."""
    opened = Signal(str, object)
    """The line of the incoming book from which the keeper came, when work there goes on."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, parent)
        self._entered: list[tuple[str, str]] = []
        self._carriers: list[int] = []
        self._undo: int | None = None
        self._kind, self._file = RecordKind.ITEM, 0
        self._receipt: ReceiptRow | None = None
        self._from_line = 0
        self.last_file = 0
        # Another series has another sequence; the number of the one before would only be refused.
        self.form.fields.choice("series").currentIndexChanged.connect(self._follow_series)
        self.form.fields.line("dated").editingFinished.connect(self._follow_date)
        self._proposed = ""
        self._show_side()

    def start(self) -> None:
        """Begin with a new record of the room's own series."""
        self._file, self._receipt, self._from_line = 0, None, 0
        forget_receipt(self.form)
        self._begin_new(self.tr("Register a record"))

    def start_from(self, row: ReceiptRow) -> None:
        """Begin with a line of the incoming book; what it tells need not be typed again."""
        self._file, self._receipt, self._from_line = 0, row, row.id
        self.form.clear()
        self._begin_new(self.tr("File {0}").format(row.number))
        put_receipt(self.form, row)

    def _begin_new(self, title: str) -> None:
        self.form.begin(Task.NEW)
        self.head.set_title(title)
        self.ask_usual()
        self.porter.ask(series_questions.series_list, then=self._begin_with)
        self._show_side()

    def start_inside(self, file: int) -> None:
        """Go on with the inner items of a file."""
        self._file = file
        self.ask_usual()
        self.porter.ask(detail_questions.record_details, file, then=self._show_file)

    def command(self, filled: Filled, source: int | None) -> Command:
        """Register what the form says."""
        self._kind = filled.kind
        return RegisterRecord(
            series=None if self._file else filled.series,
            reference_code=filled.code,
            kind=filled.kind,
            parent=self._file or None,
            facts=self.with_source(filled, source),
            carriers=filled.carriers,
            receipt=self._receipt.id if self._receipt else None,
        )

    def saved(self, outcome: Outcome) -> None:
        """Keep the form open for the next one."""
        told = outcome.told
        assert isinstance(told, Registered), "registering tells what was registered"
        copies = (
            self.tr("{0} carriers", "", len(told.carriers)).format(len(told.carriers))
            if told.carriers
            else self.tr("inside the file")
        )
        self._entered.insert(0, (told.reference_code, copies))
        self._carriers.extend(told.carriers)
        self._undo = outcome.entry
        if self._kind is RecordKind.FILE:
            self.last_file = told.record
        if self._receipt is not None:
            self._receipt = None
            forget_receipt(self.form)
            self.head.set_title(self.tr("Register a record"))
        self.form.keep_usual()
        self._propose_next()
        self._show_side()
        self.keys_changed.emit()

    def more_keys(self) -> tuple[KeyHint, ...]:
        """Inner items, labels, taking back."""
        hints = []
        if self.last_file and not self._file:
            hints.append(KeyHint("F8", self.tr("its inner items"), lambda: self.start_inside(self.last_file)))
        if self._carriers:
            hints.append(KeyHint("Ctrl+P", self.tr("their labels"), self.print_labels))
        if self._undo is not None:
            hints.append(KeyHint("F10", self.tr("take the last one back"), self.take_back))
        return tuple(hints)

    def print_labels(self) -> None:
        """Ask for the labels of everything entered in this sitting."""
        if self._carriers:
            self.labels_wanted.emit("carrier_label", tuple(self._carriers))

    def take_back(self) -> None:
        """Take back what was entered last."""
        if self._undo is not None:
            self.porter.do(Undo(entry=self._undo), self._taken_back, self._not_taken_back)

    def leave(self) -> None:
        """From inner items back to files, else to the list."""
        if self._file:
            self.form.clear()
            self.start()
            self.form.first_focus().setFocus()
        else:
            super().leave()
            if self._from_line:
                self.opened.emit("receipts", self._from_line)

    def _begin_with(self, rows: tuple[SeriesRow, ...]) -> None:
        self.form.offer_series(rows)
        if self.form.series() is None:
            self.form.show_wrong(self.tr("No series takes numbers yet; F7 leads to the series."))
            self.series_wanted.emit()
            return
        self.propose()

    def _show_file(self, details: RecordDetails | None) -> None:
        if details is None or details.kind is not RecordKind.FILE:
            self.said.emit(Role.LOOK, self.tr("Inner items belong to a file; choose one in the list."))
            self.left.emit()
            return
        self.form.begin(Task.INNER)
        self.form.fields.put("level", (details.level, details.scheme))
        self.form.take_coded(details.retention)
        self.head.set_title(self.tr("Register inner items"))
        self._propose_next()
        self._show_side()
        self.keys_changed.emit()
        self.form.first_focus().setFocus()

    def _propose_next(self) -> None:
        if self._file:
            self.porter.ask(series_questions.next_inner_code, self._file, then=self._put_inner)
        else:
            self.propose()

    def _put_inner(self, code: str) -> None:
        self.form.put_code(code)
        self.side.code.show_plain(code or "–", self.tr("inside the file"))
        if not code:
            why = self.tr("This numbering knows no inner items; Esc goes back. A file belongs into a series by file.")
            self.form.show_wrong(why)

    def propose(self) -> None:
        """Ask for the next number of the sequence, or of the file."""
        if self._file:
            self.porter.ask(series_questions.next_inner_code, self._file, then=self._put_inner)
            return
        series = self.form.series()
        if series is not None:
            self.porter.ask(series_questions.next_code, series.id, self.form.code(), then=self._put_next)

    def _put_next(self, code: str) -> None:
        self._proposed = code
        self.form.put_code(code)

    def _follow_date(self) -> None:
        """While nobody changed the proposed number, it follows the year of the document (P-23)."""
        series, dated = self.form.series(), read_date(typed(self.form.fields.line("dated")))
        untouched = self.form.task is Task.NEW and self.form.code() == self._proposed
        if series is None or dated is None or not untouched:
            return
        year = int(dated.text[:_YEAR])
        self.porter.ask(series_questions.next_code, series.id, self._proposed, year, then=self._put_next)

    def _follow_series(self, _place: int) -> None:
        if self.form.task is Task.NEW:
            self.propose()

    def _taken_back(self, _outcome: Outcome) -> None:
        code, _words = self._entered.pop(0)
        self._undo = None
        self._carriers.clear()
        self.said.emit(Role.OK, self.tr("{0} was taken back.").format(code))
        self._propose_next()
        self._show_side()
        self.keys_changed.emit()

    def _not_taken_back(self, failed: Exception) -> None:
        self.form.show_wrong(messages.sentence(failed))

    def _show_side(self) -> None:
        self.side.begin(self.tr("Register"))
        self.side.show_entered(self._entered, len(self._entered))
