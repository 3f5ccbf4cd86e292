"""Shows what came of scans and keys: band, sound, list, and the panel that belongs to what is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import ApproveHere, RecordApproval, RecordCountersignature, RecordScope, RecordWord
from recordsroom.domain.errors import Refused
from recordsroom.services.acts import (
    AskApproval,
    AskBorrower,
    AskLeader,
    AskNamed,
    AskPages,
    AskPlace,
    AskReason,
    AskSeal,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
    AskUnchecked,
    Do,
    Question,
    Tell,
    Telling,
)
from recordsroom.services.folder_questions import AskLeg
from recordsroom.services.queries.accounts import second_keepers
from recordsroom.services.queries.leaders import LeaderHere, leaders_here
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.scopes import scope_offer
from recordsroom.services.room import Outcome
from recordsroom.services.visit_questions import AskLeaves, AskShort, AskVisit
from ui.desk import asking, labelling, outcomes, tellings
from ui.desk.columns import ScanRow
from ui.desk.hints import hint
from ui.desk.known import offer_known
from ui.desk.panels import DeskPanels
from ui.desk.pause import Pause
from ui.desk.wording import Line, Outcoming, home_of
from ui.desk.work import DeskWork
from ui.look.tokens import Role
from ui.messages import in_a_form, rule_of, sentence
from ui.parts.band import Told
from ui.porter import Porter
from ui.sounds import Player, Sound

OneAsked: TypeAlias = AskBorrower | AskLeader | AskSeal | AskNamed | AskVisit | AskShort | AskLeg
"""Questions that take one answer in a card of their own."""

_KEPT_ROWS = 500
_PAUSE_MS = 30
_BESIDE = frozenset(
    {
        Telling.NOT_KNOWN,
        Telling.NOTHING_ASKED,
        Telling.NOW_CALLED,
        Telling.LOST_CARD,
        Telling.SHEET_USED,
        Telling.GONE,
    }
)
"""What is said while a question stays open."""


class DeskShowing(DeskPanels):
    """Owns the main part of the desk's page; it is told of outcomes and decides nothing."""

    stood = Signal()
    """Something was shown: mode, hint and side pane may be others now."""

    def __init__(self, work: DeskWork, porter: Porter, player: Player, parent: QObject) -> None:
        super().__init__(porter, parent)
        self._work, self._porter, self._player = work, porter, player
        self._rows: list[ScanRow] = []
        self._left = False
        """Whether something was just left undone."""
        self._pause = Pause(self, self._show_rows, _PAUSE_MS, lambda: work.waiting)
        work.told.connect(self._told)
        work.asked.connect(self._asked)
        work.done.connect(self._done)
        work.refused.connect(self._refused)
        work.unvouched.connect(self._unvouched)
        work.failed.connect(self._failed)

    def rest(self) -> None:
        """Be calm and wait for the scanner."""
        self.band.rest(self.tr("Ready to scan"), hint(self._work.run, self._porter.room.clock().offset_minutes))

    def _told(self, tell: Tell) -> None:
        outcome = tellings.tell(tell)
        if self._work.run.question is not None and tell.what in _BESIDE:
            # The question stays where it is; only the ear and the list hear of it.
            self._player.play(outcome.sound)
            self._note(outcome.line)
            self.mode_card.show_mode(
                self._work.run.mode, self.tr("That was not understood; the question is still open")
            )
            return
        self.show_panel(self._list)
        self._show(outcome)
        self._left = tell.what is Telling.UNANSWERED
        if outcome.told is None:
            self.rest()
        self.stood.emit()

    def _asked(self, question: Question | AskUnchecked) -> None:
        if isinstance(question, AskUnchecked):
            # Beside what is shown already: nothing waits for the answer, and nothing sounds.
            self.band.ask(self.band.told, *labelling.asked_value(question.value), longest=labelling.LONGEST_ANSWER)
            self.panel_changed.emit()
            return
        outcome = asking.asked(question)
        offer_known(self._porter, question, self.suggesting)
        self._show(outcome, question if isinstance(question, AskPages | AskLeaves) else None)
        if isinstance(question, AskReason):
            self.reasons.show_question(question)
            self.show_panel(self.reasons)
        elif isinstance(question, AskApproval):
            self.approval.show_question(question, self._porter.room.clock().today)
            level = question.do.about.level if question.do.about else None
            self._porter.ask(approvers_in_office, question.authority, level, then=self.approval.show_leaders)
            if question.scope and question.do.about is not None:
                self._porter.ask(scope_offer, question.do.about.id, then=self.approval.show_offer)
            self.show_panel(self.approval)
        elif isinstance(question, AskPlace):
            self.gathered.show_gathered(question)
            self.show_panel(self.gathered)
        elif isinstance(question, AskTemporary):
            self.temporary.ask()
            self.show_panel(self.temporary)
        elif isinstance(question, AskSheet):
            self.late.show_question(question, self._porter.room.clock())
            self.show_panel(self.late)
        elif isinstance(question, AskSecond):
            self.second.ask(question)
            if not question.paper:
                self._porter.ask(second_keepers, then=self._offer_keepers)
            self.show_panel(self.second)
        elif isinstance(question, OneAsked):
            self._ask_one(question)
        elif isinstance(question, AskTail):
            self._ask_tail(question)
        else:
            self.show_panel(self._list)
        self.stood.emit()

    def _ask_one(self, question: OneAsked) -> None:
        """One thing is asked for, by a digit, by what a seal says, by what a place is called, or about a visit."""
        panel: QWidget
        if isinstance(question, AskBorrower):
            panel = self.whom
            self.whom.show_question(question)
        elif isinstance(question, AskLeader):
            panel = self.leader
            self._ask_leader(question)
        elif isinstance(question, AskSeal):
            panel = self.seal
            self.seal.ask(question)
        elif isinstance(question, AskNamed):
            panel = self.place
            self.place.ask(question)
        elif isinstance(question, AskVisit):
            panel = self.coming
            self.coming.ask(question)
        elif isinstance(question, AskLeg):
            panel = self.leg
            self.leg.ask(question, f"{self._porter.room.clock().local:%Y-%m-%d %H:%M}")
        else:
            panel = self.short
            self.short.ask()
        self.show_panel(panel)

    def _ask_leader(self, question: AskLeader) -> None:
        self.leader.ask(question)
        level = question.do.about.level if question.do.about else None
        self._porter.ask(leaders_here, question.authority, level, then=self._offer_leaders)

    def _offer_leaders(self, leaders: tuple[LeaderHere, ...]) -> None:
        self.leader.show_leaders(leaders)
        if not leaders:
            self.leader.say_none()
        self.panel_changed.emit()

    def _ask_tail(self, question: AskTail) -> None:
        if question.tailed.found:
            self.tails.show_question(question)
            self.show_panel(self.tails)
            return
        self.band.ask(self.band.told, *labelling.tail_question(), longest=labelling.LONGEST_ANSWER, signs="-")
        self.show_panel(self._list)

    def _done(self, do: Do, outcome: Outcome) -> None:
        self.show_panel(self._list)
        self._show(outcomes.done(do, outcome))
        self.stood.emit()

    def _refused(self, do: Do, refused: Refused) -> None:
        if say := self._said_in_its_card(do):
            self._player.play(Sound.STOP)
            say(refused)
            return
        rules = tuple(dict.fromkeys(rule for reason in refused.reasons if (rule := rule_of(reason))))
        self.refusal.show_refusal(refused.objections, home_of(do))
        self._show(outcomes.refused(do, self._work.run.reader, rules))
        self.show_panel(self.refusal)
        self.stood.emit()

    def _said_in_its_card(self, do: Do) -> Callable[[Refused], None] | None:
        """Where what was typed is wrong, the card that it was typed into says so."""
        asked, command = self._work.run.question, do.command
        if isinstance(asked, AskApproval) and isinstance(command, RecordApproval | RecordScope | RecordWord):
            return lambda refused: self.approval.say(in_a_form(refused))
        if isinstance(asked, AskLeader) and isinstance(command, ApproveHere):
            return lambda refused: self.leader.refuse(in_a_form(refused))
        if isinstance(asked, AskSecond) and isinstance(command, RecordCountersignature):
            return lambda refused: self.second.say(sentence(refused))
        if isinstance(asked, AskTemporary):
            return lambda refused: self.temporary.say(sentence(refused))
        return (lambda refused: self.late.say(in_a_form(refused))) if isinstance(asked, AskSheet) else None

    def _offer_keepers(self, names: tuple[str, ...]) -> None:
        self.second.show_keepers(names)
        self.panel_changed.emit()

    def _unvouched(self, failed: Exception) -> None:
        self._player.play(Sound.STOP)
        card = self.leader if isinstance(self._work.run.question, AskLeader) else self.second
        card.refuse(sentence(failed))

    def _failed(self, failed: Exception) -> None:
        told = Told(Role.STOP, self.tr("Not done"), facts=(sentence(failed),))
        self._show(Outcoming(Sound.STOP, told, Line(Role.STOP, self.tr("Not done"))))
        self.stood.emit()

    def _show(self, outcome: Outcoming, counting: AskPages | AskLeaves | None = None) -> None:
        """Band, sound and line; after something was left undone, its stop sound is not covered by the next."""
        told = outcome.told
        if told is not None and self._left:
            told = replace(told, facts=(*told.facts, self.tr("The one before was not done")))
        if not self._left:
            self._player.play(outcome.sound)
        self._left = False
        if told is not None and counting is not None:
            leaves = isinstance(counting, AskLeaves)
            what = self.tr("Leaves counted") if leaves else self.tr("Pages counted")
            self.band.ask(told, what, self.tr("Enter confirms"))
        elif told is not None:
            self.band.tell(told)
        self._note(outcome.line)

    def _note(self, line: Line | None) -> None:
        if line is not None:
            number = self._rows[0].number + 1 if self._rows else 1
            time = self._porter.room.clock().local.strftime("%H:%M:%S")
            self._rows.insert(0, ScanRow(number, time, line))
            del self._rows[_KEPT_ROWS:]
            self._pause.begin()

    def _show_rows(self) -> None:
        self.table.show_rows(self._rows)
        self.table.go_first()
