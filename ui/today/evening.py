"""The end of the day 日终: what should be back, and either one key or who answers for it (P-28)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.commands import CloseDay
from recordsroom.domain.day_closing import OpenCause, keeps_open
from recordsroom.domain.inside_work import keeps_day_open
from recordsroom.domain.values import Authority
from recordsroom.services.queries.cases_left import CaseLeft
from recordsroom.services.queries.day_closing import Closing, Evening, Left, StillHere, evening
from recordsroom.services.queries.inside_work import NotBack
from recordsroom.services.queries.lending import ApproverRow, approvers_in_office
from recordsroom.services.queries.room_stays import StayRow
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.queries.words_owed import WordOwed
from recordsroom.services.room import Outcome
from ui import messages
from ui.desk.approval import PlainLine
from ui.look import type
from ui.look.tokens import GAP_8, GAP_12, GAP_16, Role
from ui.messages import level_words
from ui.messages.cases import case_words
from ui.messages.lending import left_cause_words, open_cause_words
from ui.messages.reading import seat_words
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.chips import LevelChip, StateMark
from ui.parts.fields import Field, Line
from ui.parts.layouts import empty_layout, row
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import Words, code_words, label, paragraph
from ui.people.suggesting import Suggesting
from ui.people.words import level_mark
from ui.porter import Porter

translate = QCoreApplication.translate
EVENING: Final = "evening"
"""What the page Today is told to open here."""
_MOST_LINES, _MOST_LEADERS, _ANSWER_WIDE, _LINE_TALL = 14, 5, 540, 26


class EveningCard(QWidget):
    """Two cards: the list, and what is asked where the day is not clear; it asks the room by itself."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._leaders: tuple[ApproverRow, ...] = ()
        self._found: Evening | None = None
        self.list = Card(self.tr("End of the day"), " ")
        self.answer = Card(self.tr("Not clear: who answers for it"), self.tr("Digit, then Enter"))
        self.causes, self.leaders = Numbered(), Numbered()
        self.signer, self.form_no = Line(), PlainLine()
        self.signers = Suggesting(self.signer)
        self._wrong = paragraph("", "", "stop")
        self.close_day = primary(self.tr("Close the day"), icon="flag", key="F9")
        self._lay_out()
        self._connect()

    def ask(self) -> None:
        """Ask the room how the day would close now."""
        self.say("")
        self._show_causes()
        self._porter.ask(approvers_in_office, Authority.SECTION_HEAD, then=self._show_leaders)
        self._porter.ask(known_signers, then=self.signers.offer)
        self._porter.ask(evening, then=self._show)

    def submit(self) -> None:
        """Close the day with what was answered."""
        found = self._found
        if found is None or found.closed is not None:
            return
        cause, leader = self.causes.marked, self.leaders.marked
        answered = not found.clear
        command = CloseDay(
            cause=OpenCause(cause) if answered and cause else None,
            leader=self._leaders[leader - 1].name if answered and leader else "",
            second_name=self.signer.text().strip(),
            second_no=self.form_no.text().strip(),
        )
        self._porter.do(command, then=self._closed, otherwise=self._refused)

    def first_focus(self) -> QWidget:
        """The keyboard goes to the causes where the day is not clear, else to the key that closes it."""
        return self.causes if self.answer.isVisibleTo(self) else self.close_day

    def say(self, sentence: str) -> None:
        """Say what is in the way; empty says nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _show(self, found: Evening) -> None:
        self._found = found
        empty_layout(self.list.body)
        self.list.set_note(found.today.isoformat())
        self.list.add(self._standing(found))
        there = (*map(_case_line, found.cases), *map(_line, found.left), *map(_word_line, found.words))
        inside = (*map(_inside, found.inside), *map(_working, found.working))
        lines = (*map(_sitting, found.here), *inside, *there)
        for line in lines[:_MOST_LINES]:
            self.list.add(line)
        if len(lines) > _MOST_LINES:
            self.list.add(label(self.tr("{0} more").format(len(lines) - _MOST_LINES), "small", "text3"))
        told = self.tr("Today {0} lent, {1} returned, {2} out").format(found.lent, found.returned, found.out)
        self.list.add(label(told, "small", "text2"))
        if found.closed is not None and not found.closed.clear:
            self.list.add(paragraph(self._answered(found.closed), "small", "text2"))
        self.answer.setVisible(not found.clear and found.closed is None)
        self.close_day.setVisible(found.closed is None)
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _standing(self, found: Evening) -> QWidget:
        if found.closed is not None:
            clear = found.closed.clear
            words = self.tr("Closed at {0} by {1}, clear") if clear else self.tr("Closed at {0} by {1}, not clear")
            return Words(
                words.format(f"{found.closed.at:%H:%M}", found.closed.by),
                type.font(bold=True),
                "ok" if clear else "look",
            )
        if found.clear:
            return Words(self.tr("Clear: everything that must be back is back"), type.font(bold=True), "ok")
        told = self.tr("Not clear: {0} should be back").format(found.keeping)
        if found.unsigned:
            told += "\u3000" + self.tr("{0} spoken approvals are not signed", "", found.unsigned).format(found.unsigned)
        if found.here:
            told += "\u3000" + self.tr("{0} still in the reading room").format(len(found.here))
        if found.inside:
            told += "\u3000" + self.tr("{0} still in the repository").format(len(found.inside))
        if found.worked_on:
            told += "\u3000" + self.tr("{0} not back from work inside").format(found.worked_on)
        return Words(told, type.font(bold=True), "stop")

    def _answered(self, closed: Closing) -> str:
        cause = open_cause_words(closed.cause) if closed.cause else ""
        told = self.tr("{0}; told: {1}").format(cause, closed.leader)
        if not closed.second_name:
            return told
        return told + "\u3000" + self.tr("Second signature: {0}, form {1}").format(closed.second_name, closed.second_no)

    def _show_leaders(self, found: tuple[ApproverRow, ...]) -> None:
        self._leaders = tuple(one for one in found if not one.signs_for)[-_MOST_LEADERS:]
        lines = tuple(Choice(n, f"{one.name}\u3000{one.post}") for n, one in enumerate(self._leaders, 1))
        self.leaders.show_choices(lines, marks=True, blank=True)

    def _show_causes(self) -> None:
        # Nobody answers for a day by a mark that stood there before.
        causes = tuple(Choice(int(one), open_cause_words(one)) for one in OpenCause)
        self.causes.show_choices(causes, marks=True, blank=True)

    def _closed(self, _outcome: Outcome) -> None:
        self.signer.clear()
        self.form_no.clear()
        self.ask()

    def _refused(self, failed: Exception) -> None:
        self.say(messages.in_a_form(failed))
        if self.answer.isVisibleTo(self):
            unanswered = (one for one in (self.causes, self.leaders) if one.marked is None)
            next(unanswered, self.signer).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._show_causes()
        asked = QHBoxLayout()
        asked.setSpacing(GAP_16)
        self.causes.setFixedWidth(self.causes.words_width())
        for words, choices, share in (
            (self.tr("Why"), self.causes, 0),
            (self.tr("Which leader was told"), self.leaders, 1),
        ):
            one = QVBoxLayout()
            one.setSpacing(GAP_8)
            one.addWidget(label(words, "small", "text2"))
            one.addWidget(choices)
            one.addStretch(1)
            asked.addLayout(one, share)
        self.answer.body.addLayout(asked)
        signed = QHBoxLayout()
        signed.setSpacing(GAP_16)
        signed.addWidget(Field(self.tr("Second signature (jimi and above)"), self.signer), 1)
        signed.addWidget(Field(self.tr("Form number of it"), self.form_no), 1)
        self.answer.body.addLayout(signed)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self.close_day, 0, Qt.AlignmentFlag.AlignRight)
        self.answer.setFixedWidth(_ANSWER_WIDE)
        beside = QHBoxLayout()
        beside.setSpacing(GAP_12)
        beside.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addLayout(beside)
        column.addLayout(foot)
        column.addStretch(1)
        self.say("")
        self.answer.hide()

    def _connect(self) -> None:
        self.causes.chosen.connect(lambda _number: self.leaders.setFocus(Qt.FocusReason.OtherFocusReason))
        self.leaders.chosen.connect(lambda _number: self.signer.setFocus(Qt.FocusReason.OtherFocusReason))
        self.signer.returnPressed.connect(self._signed)
        self.form_no.returnPressed.connect(self.submit)
        self.close_day.clicked.connect(self.submit)

    def _signed(self) -> None:
        if self.signer.text().strip():
            self.form_no.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.submit()


def _sitting(one: StillHere) -> QWidget:
    why = StateMark(Role.STOP, translate("EveningCard", "Still here"))
    seat = label(seat_words(one.seat_no), "small-strong")
    whose = " · ".join(part for part in (one.reader_name, one.reader_unit, f"{one.came_at:%m-%d %H:%M}") if part)
    line = row(why, seat, label(whose, "small", "text2"), stretch=2, gap=GAP_8)
    line.setFixedHeight(_LINE_TALL)
    return line


def _inside(one: StayRow) -> QWidget:
    """One person in the repository: since when, and with which keeper."""
    why = StateMark(Role.STOP, translate("EveningCard", "Still inside"))
    place = label(translate("EveningCard", "Repository"), "small-strong")
    told = " · ".join(part for part in (one.name, one.unit, one.keeper, f"{one.since:%m-%d %H:%M}") if part)
    line = row(why, place, label(told, "small", "text2"), stretch=2, gap=GAP_8)
    line.setFixedHeight(_LINE_TALL)
    return line


def _working(one: NotBack) -> QWidget:
    """One carrier that somebody works on: a secret keeps the day open, the rest is told."""
    piece, stops = one.piece, keeps_day_open(one.piece.level)
    why = StateMark(Role.STOP if stops else Role.LOOK, translate("EveningCard", "Worked on"))
    mark = level_mark(piece.level, piece.scheme, piece.secrecy_term)
    chip = LevelChip(int(piece.level or 0), mark) if mark else label("", "small")
    parts = (one.worker, one.place, f"{one.since:%m-%d %H:%M}")
    told = label(" · ".join(part for part in parts if part), "small", "text2")
    line = row(why, code_words(piece.reference_code), chip, told, stretch=3, gap=GAP_8)
    line.setFixedHeight(_LINE_TALL)
    return line


def _case_line(one: CaseLeft) -> QWidget:
    """One transport case: its number and seal, how much lies in it, whose it is."""
    why = StateMark(Role.STOP, left_cause_words(one.cause))
    chip = LevelChip(int(one.level), level_words(one.level)) if one.level else label("", "small")
    inside = translate("EveningCard", "{0} pieces", "", one.carriers).format(one.carriers)
    seal = translate("EveningCard", "seal {0}").format(one.seal_no) if one.seal_no else ""
    told = label(" · ".join(part for part in (inside, seal, one.owner) if part), "small", "text2")
    line = row(why, code_words(case_words(one.case_no)), chip, told, stretch=3, gap=GAP_8)
    line.setFixedHeight(_LINE_TALL)
    return line


def _word_line(one: WordOwed) -> QWidget:
    """One spoken word: its form, who said it, by when it is signed."""
    why = StateMark(Role.STOP if keeps_open(one.cause) else Role.LOOK, left_cause_words(one.cause))
    chip = LevelChip(int(one.level), level_words(one.level)) if one.level else label("", "small")
    told = translate("EveningCard", "{0}, signed by {1}").format(one.approver, one.sign_by.isoformat())
    line = row(why, code_words(one.form_no), chip, label(told, "small", "text2"), stretch=3, gap=GAP_8)
    line.setFixedHeight(_LINE_TALL)
    return line


def _line(one: Left) -> QWidget:
    loan = one.loan
    why = StateMark(Role.STOP if keeps_open(one.cause) else Role.LOOK, left_cause_words(one.cause))
    mark = level_mark(loan.level, loan.scheme, loan.secrecy_term)
    chip = LevelChip(int(loan.level or 0), mark) if mark else label("", "small")
    who = label(" · ".join(part for part in (loan.reader_name, loan.reader_unit) if part), "small", "text2")
    line = row(why, code_words(loan.reference_code), chip, who, stretch=3, gap=GAP_8)
    line.setFixedHeight(_LINE_TALL)
    return line
