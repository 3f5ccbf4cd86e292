"""The paper approval, typed in the page itself: form number, leader by number, date; then the loan is made at once."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.dates import read_date
from recordsroom.services.acts import AskApproval
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.scanned_slip import SlipSeen
from recordsroom.services.queries.scopes import ScopeOffer
from ui.desk.scope import ScopeFields
from ui.desk.spoken import SpokenFields
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line, PlainDigits
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import label, paragraph
from ui.people.words import authority_words

_WHOLE_DATE = 10
_MOST = 9
_LONGEST = 60


def signer_words(leader: ApproverRow) -> str:
    """Name and post of who signs, and for whom where it is for another (P-08)."""
    if not leader.signs_for:
        return f"{leader.name}\u3000{leader.post}"
    for_whom = QCoreApplication.translate("ApprovalCard", "for {0}").format(leader.signs_for)
    return f"{leader.name}\u3000{for_whom}"


class PlainLine(Line):
    """A field for numbers and letters of a form, which no input method turns into words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        """Tell the system that nothing here is to be composed."""
        return False if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)


class ApprovalCard(QWidget):
    """Asks for what the signed form says, by keys alone."""

    recorded = Signal(str, object, object, tuple)
    """Form number, the ApproverRow that signed, date of the approval, numbers of lines that were struck (P-12)."""
    scoped = Signal(str, object, object, object)
    """Form number, ApproverRow, date, and the Bounds of a slip by scope (P-12)."""
    spoke = Signal(str, object, object, str)
    """Form number or nothing, ApproverRow, the ApprovalWay of a spoken word, and why it cannot wait (P-27)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaders: tuple[ApproverRow, ...] = ()
        self._warned = False
        self._card = Card(self.tr("Record a paper approval"), self.tr("Enter goes on, Esc leaves it"))
        self.form_no, self.day = PlainLine(), PlainLine()
        self.leaders = Numbered()
        self._number_field = Field(self.tr("Form number"), self.form_no)
        self._day_field = Field(self.tr("Approved on"), self.day)
        self._who = label("", "small", "text2")
        self._wrong = paragraph("", "", "stop")
        self.scope, self.spoken = ScopeFields(), SpokenFields()
        self.struck = PlainDigits(self.tr("Empty: all lines are let"))
        self.struck.let(_LONGEST, ",， ")
        self._struck_field = Field(self.tr("Struck lines of the slip"), self.struck)
        self._slip: SlipSeen | None = None
        self._about: object = None
        self._today = date.min
        self._record = primary(self.tr("Record and go on"), icon="stamp", key="Enter")
        self._lay_out()
        self.form_no.returnPressed.connect(self._to_leaders)
        self.leaders.chosen.connect(lambda _number: self._to_day())
        self.day.returnPressed.connect(self._after_day)
        self._record.clicked.connect(self._submit)
        self.scope.entered.connect(self._submit)
        self.spoken.entered.connect(self._submit)
        self.struck.returnPressed.connect(self._submit)

    def show_question(self, question: AskApproval, today: date) -> None:
        """Ask for the approval that this loan needs; what was typed stays where only the kind of form changes."""
        self._today = today
        self._show_kind(question)
        if self._about is question.do:
            (self.scope.first_focus if question.scope and self.form_no.text() else self.form_no.setFocus)()
            return
        self._about, self._warned, self._slip = question.do, False, question.slip
        self.form_no.setText(question.slip.slip_no if question.slip else "")
        self.struck.clear()
        self.spoken.begin()
        self.day.setText(today.isoformat())
        self.show_leaders(())
        self.say("")
        self.form_no.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_offer(self, offer: ScopeOffer) -> None:
        """Fill in the bounds of the carrier that was refused."""
        self.scope.show_offer(offer, self._today)

    def _show_kind(self, question: AskApproval) -> None:
        self.scope.setVisible(question.scope)
        self.spoken.setVisible(question.spoken)
        self._day_field.setVisible(not question.spoken)
        several = question.slip is not None and len(question.slip.wishes) > 1
        self._struck_field.setVisible(several and not question.scope and not question.spoken)
        signed = self.tr("Said by ({0} or higher)") if question.spoken else self.tr("Signed by ({0} or higher)")
        self._who.setText(signed.format(authority_words(question.authority)))
        self.form_no.setPlaceholderText(self.tr("Empty: the room numbers a slip") if question.spoken else "")
        title = self.tr("Record a slip by scope") if question.scope else self.tr("Record a paper approval")
        if self._card.head is not None:
            self._card.head.set_title(self.tr("Take down a spoken approval") if question.spoken else title)

    def show_leaders(self, leaders: tuple[ApproverRow, ...]) -> None:
        """Offer these leaders, the nearest step of the ladder first."""
        if leaders and leaders[:_MOST] == self._leaders:
            # The same question in its other kind: whoever was chosen stays chosen.
            return
        self._leaders = leaders[:_MOST]
        lines = tuple(Choice(number, signer_words(leader)) for number, leader in enumerate(self._leaders, 1))
        self.leaders.show_choices(lines, marks=True)

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty says nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def may_leave(self) -> bool:
        """Whether Esc may leave; what was typed is given up at the second Esc only."""
        typed = (
            self.form_no.text() != (self._slip.slip_no if self._slip else "")
            or bool(self.struck.text())
            or bool(self.spoken.said)
        )
        if not typed or self._warned:
            return True
        self._warned = True
        self.say(self.tr("Esc once more gives up what was typed."))
        return False

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(GAP_16)
        fields.addWidget(self._number_field, 1)
        fields.addWidget(self._day_field, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self._record, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.setSpacing(GAP_8)
        self._card.body.addLayout(fields)
        self._card.add(self._who)
        self._card.add(self.leaders)
        self._card.add(self._struck_field)
        self._card.add(self.scope)
        self._card.add(self.spoken)
        self._card.body.addLayout(foot)
        QWidget.setTabOrder(self.form_no, self.leaders)
        QWidget.setTabOrder(self.leaders, self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _to_leaders(self) -> None:
        if self.form_no.text().strip() or not self.spoken.isHidden():
            self.leaders.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.say(self.tr("The form number is missing."))

    def _to_day(self) -> None:
        if not self.spoken.isHidden():
            self.spoken.first_focus()
            return
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.selectAll()

    def _after_day(self) -> None:
        if not self.scope.isHidden():
            self.scope.first_focus()
        elif not self._struck_field.isHidden():
            self.struck.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._submit()

    def _submit(self) -> None:
        number, written = self.form_no.text().strip(), read_date(self.day.text())
        leader, spoken = self.leaders.marked, not self.spoken.isHidden()
        if not number and not spoken:
            self.say(self.tr("The form number is missing."))
            self.form_no.setFocus(Qt.FocusReason.OtherFocusReason)
        elif leader is None:
            self.say(self.tr("No leader in office may sign this; enter one on page People first."))
        elif spoken:
            self._record_word(number, self._leaders[leader - 1])
        elif written is None or len(written.text) != _WHOLE_DATE:
            self.say(self.tr("This is not a date; write it as 2026-11-20 or 20261120."))
        else:
            self._record_as(number, self._leaders[leader - 1], date.fromisoformat(written.text))

    def _record_word(self, number: str, leader: ApproverRow) -> None:
        """Take down what was said; the form is signed afterwards."""
        if not self.spoken.said:
            self.say(self.tr("Why it cannot wait for a signature is missing."))
            self.spoken.ground.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.say("")
            self.spoke.emit(number, leader, self.spoken.way, self.spoken.said)

    def _record_as(self, number: str, leader: ApproverRow, day: date) -> None:
        if self.scope.isHidden():
            self._record_lines(number, leader, day)
            return
        bounds = self.scope.bounds()
        if isinstance(bounds, str):
            self.say(bounds)
            return
        self.say("")
        self.scoped.emit(number, leader, day, bounds)

    def _record_lines(self, number: str, leader: ApproverRow, day: date) -> None:
        """Record a form that names its carriers, without the lines of a slip that the leader struck."""
        struck = tuple(int(part) for part in re.split(r"\D+", self.struck.text()) if part)
        lines = len(self._slip.wishes) if self._slip else 0
        if self._slip and not all(1 <= line <= lines for line in struck):
            self.say(self.tr("This slip has lines 1 to {0}.").format(lines))
            self.struck.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._slip and len(set(struck)) == lines:
            self.say(self.tr("Every line is struck: there is nothing to record."))
        else:
            self.say("")
            self.recorded.emit(number, leader, day, struck)
