"""The head of a sheet that was written by hand, typed in the page: number, day, time, cause, signature (P-06)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.dates import read_date, read_time
from recordsroom.domain.late_entries import LateCause
from recordsroom.services.acts import AskSheet
from recordsroom.services.desk_late import Written
from recordsroom.services.queries.late import SheetSeen
from recordsroom.services.stamp import Stamp
from ui.desk.approval import PlainLine
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.messages.lending import cause_words
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import label, paragraph
from ui.people.suggesting import Suggesting

translate = QCoreApplication.translate
_WHOLE_DATE = 10


class LateCard(QWidget):
    """Asks for the head of one sheet, by keys alone; what is scanned afterwards are its lines."""

    written = Signal(object)
    """What the head says, as Written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = timezone(timedelta())
        self._warned = False
        self._card = Card(self.tr("Enter what was written by hand"), self.tr("Enter goes on, Esc leaves it"))
        self.number, self.day, self.hour, self.form_no = (PlainLine() for _ in range(4))
        self.signer = Line()
        self.signers = Suggesting(self.signer)
        self.causes = Numbered()
        self._wrong = paragraph("", "", "stop")
        self._go = primary(self.tr("Now scan its lines"), icon="scan-barcode", key="Enter")
        self._lay_out()
        self._connect()

    def show_question(self, question: AskSheet, stamp: Stamp) -> None:
        """Ask for this sheet; one that stands open is shown as it was written."""
        self._warned, self._zone = False, timezone(timedelta(minutes=stamp.offset_minutes))
        sheet = question.sheet
        for editor in (self.number, self.hour, self.signer, self.form_no):
            editor.clear()
        self.day.setText(stamp.today.isoformat())
        self.causes.show_choices(tuple(Choice(int(one), cause_words(one)) for one in LateCause), marks=True)
        if sheet is not None:
            self._show_sheet(sheet)
        self.say("")
        _go_to(self.first_focus())

    def first_focus(self) -> QWidget:
        """Where the keyboard belongs: the number of the sheet, or the day where that is known."""
        return self.day if self.number.text() else self.number

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty says nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def may_leave(self) -> bool:
        """Whether Esc may leave; what was typed is given up at the second Esc only."""
        typed = any(editor.text() for editor in (self.hour, self.signer, self.form_no))
        if not typed or self._warned:
            return True
        self._warned = True
        self.say(self.tr("Esc once more gives up what was typed."))
        return False

    def _show_sheet(self, sheet: SheetSeen) -> None:
        self.number.setText(sheet.sheet_no)
        self.signer.setText(sheet.countersigned_by)
        self.form_no.setText(sheet.countersign_no)
        if sheet.happened_at is not None:
            moment = datetime.fromtimestamp(sheet.happened_at / 1000, self._zone)
            self.day.setText(moment.date().isoformat())
            self.hour.setText(f"{moment:%H:%M}")
        if sheet.cause is not None:
            self.causes.mark(int(sheet.cause))

    def _lay_out(self) -> None:
        self._card.body.setSpacing(GAP_8)
        head = (
            Field(self.tr("Number of the sheet"), self.number),
            Field(self.tr("Day on the paper"), self.day),
            Field(self.tr("Time, such as 0915"), self.hour),
        )
        signed = (
            Field(self.tr("Countersigned by (jimi and above)"), self.signer),
            Field(self.tr("Form number of it"), self.form_no),
        )
        self._card.body.addLayout(_side_by_side(head))
        self._card.add(label(self.tr("Why it was written by hand"), "small", "text2"))
        self._card.add(self.causes)
        # The button stands beside the last fields: on a small screen no line of the causes may be cut off.
        last = _side_by_side(signed)
        last.addWidget(self._go, 0, Qt.AlignmentFlag.AlignBottom)
        self._card.body.addLayout(last)
        self._card.add(self._wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _connect(self) -> None:
        order: tuple[Line | Numbered, ...] = (self.number, self.day, self.hour, self.causes, self.signer, self.form_no)
        for editor, following in zip(order, order[1:], strict=False):
            QWidget.setTabOrder(editor, following)
            if isinstance(editor, Numbered):
                editor.chosen.connect(lambda _number, to=following: _go_to(to))
            else:
                editor.returnPressed.connect(lambda to=following, at=editor: self._pass_on(at, to))
        self.form_no.returnPressed.connect(self._submit)
        self._go.clicked.connect(self._submit)

    def _pass_on(self, at: QWidget, to: QWidget) -> None:
        if at is self.signer and not self.signer.text().strip():
            # Below jimi nobody countersigns, and Enter is enough.
            self._submit()
        else:
            _go_to(to)

    def _submit(self) -> None:
        day, hour = read_date(self.day.text()), read_time(self.hour.text())
        if not self.number.text().strip():
            self._mend(self.number, self.tr("The number of the sheet is missing."))
        elif day is None or len(day.text) != _WHOLE_DATE:
            self._mend(self.day, self.tr("This is not a date; write it as 2026-11-20 or 20261120."))
        elif hour is None:
            self._mend(self.hour, self.tr("This is not a time; write it as 09:15 or 0915."))
        else:
            self.say("")
            self.written.emit(self._head(date.fromisoformat(day.text), hour))

    def _head(self, day: date, hour: time) -> Written:
        moment = datetime.combine(day, hour, self._zone)
        return Written(
            sheet_no=self.number.text().strip(),
            happened_at=int(moment.timestamp()) * 1000,
            cause=LateCause(self.causes.marked or LateCause.POWER_CUT),
            countersigned_by=self.signer.text().strip(),
            countersign_no=self.form_no.text().strip(),
        )

    def _mend(self, editor: Line, sentence: str) -> None:
        self.say(sentence)
        _go_to(editor)


def moment_words(happened_at: int, offset_minutes: int) -> str:
    """When it happened, as the clock at the desk would have shown it."""
    zone = timezone(timedelta(minutes=offset_minutes))
    return f"{datetime.fromtimestamp(happened_at / 1000, zone):%m-%d %H:%M}"


def _go_to(editor: QWidget) -> None:
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(editor, Line):
        editor.selectAll()


def _side_by_side(fields: tuple[Field, ...]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GAP_16)
    for field in fields:
        line.addWidget(field, 1)
    return line
