"""Hands on what was typed or chosen at the desk, each as the answer to the very question that is open."""

from __future__ import annotations

from datetime import date
from functools import partial

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.desk import Phrase
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import LABEL_LENGTH
from recordsroom.services.acts import (
    AskApproval,
    AskBorrower,
    AskLeader,
    AskNamed,
    AskPages,
    AskReason,
    AskSeal,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
    Newcomer,
)
from recordsroom.services.desk_late import Written
from recordsroom.services.desk_reading import Came
from recordsroom.services.queries.leaders import LeaderHere
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.visit_questions import AskLeaves, AskShort, AskVisit
from ui.desk.work import DeskWork
from ui.scanner import steady_ms


class DeskAnswers:
    """One method for each panel; where the question has gone, the answer counts for nothing."""

    def __init__(self, work: DeskWork) -> None:
        self._work = work

    def counted(self, text: str) -> None:
        """Pages, the tail of a code or a value that was open were typed in the band, or a damaged label."""
        run, question, beside = self._work.run, self._work.run.question, self._work.run.open_value
        if isinstance(question, AskPages | AskLeaves):
            self._work.press(lambda: run.count(int(text), question))
        elif len(text) == LABEL_LENGTH and text.isdecimal():
            self._work.hear(text, steady_ms())
        elif isinstance(question, AskTail):
            self._work.press(lambda: run.tail(text, question))
        elif beside is not None:
            self._work.press(lambda: run.fill(text, beside))

    def tailed(self, number: int) -> None:
        """It was chosen what a blank label is stuck on."""
        question = self._work.run.question
        if isinstance(question, AskTail):
            self._work.press(lambda: self._work.run.choose(number, question))

    def reasoned(self, phrase: Phrase) -> None:
        """A numbered reason was chosen."""
        question = self._work.run.question
        if isinstance(question, AskReason):
            self._work.press(lambda: self._work.run.reason(phrase, question))

    def approved(self, form_no: str, by: ApproverRow, on: date, struck: tuple[int, ...]) -> None:
        """A signed form was typed."""
        question = self._work.run.question
        if isinstance(question, AskApproval):
            run = self._work.run
            self._work.press(lambda: run.approve(question, form_no, by.id, on, by.deputation, struck))

    def scoped(self, form_no: str, by: ApproverRow, on: date, bounds: Bounds) -> None:
        """A signed slip by scope was typed."""
        run, question = self._work.run, self._work.run.question
        if isinstance(question, AskApproval):
            self._work.press(lambda: run.approve_scope(question, form_no, by.id, on, bounds, by.deputation))

    def spoke(self, form_no: str, by: ApproverRow, way: ApprovalWay, ground: str) -> None:
        """A spoken word was typed."""
        run, question = self._work.run, self._work.run.question
        if isinstance(question, AskApproval):
            self._work.press(lambda: run.approve_word(question, form_no, (by.id, by.deputation), way, ground))

    def came(self, who: Newcomer) -> None:
        """Somebody without a card was typed."""
        question, today = self._work.run.question, self._work.today
        if isinstance(question, AskTemporary):
            self._work.press(lambda: self._work.run.enter(question, who, today))

    def fetched(self, number: int) -> None:
        """It was chosen for whom it is fetched."""
        question = self._work.run.question
        if isinstance(question, AskBorrower):
            self._work.press(lambda: self._work.run.fetch(number, question))

    def wrote(self, written: Written) -> None:
        """The head of a sheet was typed."""
        question = self._work.run.question
        if isinstance(question, AskSheet):
            self._work.press(lambda: self._work.run.write_sheet(question, written))

    def sealed(self, number: str) -> None:
        """The number on a seal was typed."""
        question = self._work.run.question
        if isinstance(question, AskSeal):
            self._work.press(lambda: self._work.run.seal(number, question))

    def came_in(self, came: Came) -> None:
        """It was seen who came into the reading room."""
        question = self._work.run.question
        if isinstance(question, AskVisit):
            self._work.press(lambda: self._work.run.come_in(question, came))

    def missing(self, searched_with: str, leader: str) -> None:
        """It was typed who looked for what is missing."""
        question = self._work.run.question
        if isinstance(question, AskShort):
            self._work.press(lambda: self._work.run.end_short(question, searched_with, leader))

    def named(self, digits: str) -> None:
        """A place was chosen by its name."""
        question = self._work.run.question
        if isinstance(question, AskNamed):
            self._work.press(lambda: self._work.run.named(digits, question))

    def stands_by(self, name: str, password: str) -> None:
        """The second keeper typed the own password."""
        question = self._work.run.question
        if isinstance(question, AskSecond):
            run = self._work.run
            self._work.vouch(name, password, lambda hand: run.stands_by(question, name, hand))

    def approves_here(self, leader: LeaderHere, password: str) -> None:
        """A leader typed the own password."""
        question, run = self._work.run.question, self._work.run
        if isinstance(question, AskLeader):
            by = leader.signs.id, leader.signs.deputation
            then = partial(run.approve_here, question, *by)
            self._work.vouch(leader.account, password, then, stays=False)

    def countersigned(self, form_no: str, name: str, post: str) -> None:
        """A form countersigned on paper was typed."""
        question, today = self._work.run.question, self._work.today
        if isinstance(question, AskSecond):
            self._work.press(lambda: self._work.run.countersign(question, form_no, name, post, today))
