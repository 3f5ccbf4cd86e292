"""Takes to the line of work what is typed and chosen at the desk, as long as it is still asked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from recordsroom.domain.desk import Phrase
from recordsroom.domain.values import LABEL_LENGTH
from recordsroom.services.acts import (
    AskApproval,
    AskBorrower,
    AskPages,
    AskReason,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
    Newcomer,
)
from recordsroom.services.desk_late import Written
from recordsroom.services.queries.lending import ApproverRow
from ui.desk.work import DeskWork
from ui.scanner import steady_ms


class DeskAnswers(QObject):
    """One slot for each panel; an answer to an earlier question counts for nothing."""

    def __init__(self, work: DeskWork, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def counted(self, text: str) -> None:
        """Take what was typed in the band: pages, the tail of a code, a value that was open, or a damaged label."""
        run, question, beside = self._work.run, self._work.run.question, self._work.run.open_value
        if isinstance(question, AskPages):
            self._work.press(lambda: run.count(int(text), question))
        elif len(text) == LABEL_LENGTH and text.isdecimal():
            # A damaged label that was typed where something else was asked for.
            self._work.hear(text, steady_ms())
        elif isinstance(question, AskTail):
            self._work.press(lambda: run.tail(text, question))
        elif beside is not None:
            self._work.press(lambda: run.fill(text, beside))

    def tailed(self, number: int) -> None:
        """Take which of several a blank label is stuck on."""
        question = self._work.run.question
        if isinstance(question, AskTail):
            self._work.press(lambda: self._work.run.choose(number, question))

    def reasoned(self, phrase: Phrase) -> None:
        """Take the numbered reason for a doubt."""
        question = self._work.run.question
        if isinstance(question, AskReason):
            self._work.press(lambda: self._work.run.reason(phrase, question))

    def approved(self, form_no: str, by: ApproverRow, on: date) -> None:
        """Take what a signed form says."""
        question = self._work.run.question
        if isinstance(question, AskApproval):
            self._work.press(lambda: self._work.run.approve(question, form_no, by.id, on, by.deputation))

    def came(self, who: Newcomer) -> None:
        """Take who came without a card."""
        question, today = self._work.run.question, self._work.today
        if isinstance(question, AskTemporary):
            self._work.press(lambda: self._work.run.enter(question, who, today))

    def fetched(self, number: int) -> None:
        """Take for whom it is fetched."""
        question = self._work.run.question
        if isinstance(question, AskBorrower):
            self._work.press(lambda: self._work.run.fetch(number, question))

    def wrote(self, written: Written) -> None:
        """Take what the head of a sheet says."""
        question = self._work.run.question
        if isinstance(question, AskSheet):
            self._work.press(lambda: self._work.run.write_sheet(question, written))

    def stands_by(self, name: str, password: str) -> None:
        """Take the second keeper's password."""
        question = self._work.run.question
        if isinstance(question, AskSecond):
            self._work.vouch(question, name, password)

    def countersigned(self, form_no: str, name: str, post: str) -> None:
        """Take a countersigned form."""
        question, today = self._work.run.question, self._work.today
        if isinstance(question, AskSecond):
            self._work.press(lambda: self._work.run.countersign(question, form_no, name, post, today))
