"""Calling in from the register: by which way, and what was answered, asked in the side pane by keys (G-13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from recordsroom.domain.chasing import LONGEST_REPLY, ChaseWay
from recordsroom.domain.commands import AnswerChase, ChaseLoans
from recordsroom.domain.slip_facts import Chased
from recordsroom.services.queries.chases import ChaseRow
from recordsroom.services.queries.loan_entry import LoanEntry
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.fields import Field, Line
from ui.parts.numbered import Choice, Numbered
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.porter import Porter
from ui.registers.words import way_icon, way_words

translate = QCoreApplication.translate
NOTHING_TOLD = (Role.OK, "")


class Chasing(QObject):
    """Asks one question at a time; the page shows its loan again when that is over."""

    printed = Signal(tuple)
    """The chases whose notices shall be printed."""
    over = Signal()
    """Nothing is asked any more; what was told stands in `told`."""

    def __init__(self, porter: Porter, pane: Pane) -> None:
        super().__init__(pane)
        self._porter, self._pane = porter, pane
        self._loans: tuple[int, ...] = ()
        self._chase = 0
        self.asking = False
        self.told: tuple[Role, str] = NOTHING_TOLD
        """What came of the last act, until another loan is shown."""
        self.ways, self.reply = Numbered(), Line()
        self.digits = ""
        """The digits that choose a way now."""

    def ask_way(self, entries: Sequence[LoanEntry]) -> None:
        """Ask how the borrowers of these loans are told; what is back is called in no more."""
        wanted = [one for one in entries if one.back_at is None]
        if not wanted:
            return
        self._loans, self.asking, self.told = tuple(one.loan for one in wanted), True, NOTHING_TOLD
        people = len({one.reader for one in wanted})
        self.ways = Numbered()
        self.ways.show_choices(
            tuple(Choice(number, way_words(way), icon=way_icon(way)) for number, way in enumerate(ChaseWay, 1))
        )
        self.digits = self.ways.digits
        self.ways.chosen.connect(self._call_in)
        self._pane.clear()
        self._pane.add(label(translate("Chasing", "Call in"), "panel"))
        whose = translate("Chasing", "{0} readers", "", people).format(people)
        counted = translate("Chasing", "{0} pieces of {1}", "", len(wanted)).format(len(wanted), whose)
        self._pane.add(paragraph(counted, "small", "text2"))
        self._pane.add(self.ways)
        self.ways.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_reply(self, chase: ChaseRow) -> None:
        """Ask what the borrower answered to a chase."""
        self._chase, self.asking, self.told = chase.chase, True, NOTHING_TOLD
        self.digits, self.reply = "", Line(chase.reply)
        self.reply.setMaxLength(LONGEST_REPLY)
        self.reply.returnPressed.connect(self._answer)
        self._pane.clear()
        self._pane.add(label(translate("Chasing", "Answer to {0}").format(chase.chase_no), "panel"))
        hint = translate("Chasing", "What was said, or how it was settled; Enter keeps it.")
        self._pane.add(Field(translate("Chasing", "Answer"), self.reply, hint))
        self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Ask nothing any more; nothing was done."""
        self.asking = False
        self.over.emit()

    def show_told(self) -> None:
        """Say above the loan what came of the last act."""
        role, sentence = self.told
        if sentence:
            said = SignBox(role)
            self._pane.add(said)
            said.say(sentence, role)

    def show_chases(self, chases: Sequence[ChaseRow]) -> None:
        """Show how often the loan was called in, and what came of it."""
        if not chases:
            return
        count = translate("Chasing", "{0} times", "", len(chases)).format(len(chases))
        lines = self._pane.section(translate("Chasing", "Called in"), count)
        for chase in chases:
            _add_chase(lines, chase)

    def _call_in(self, number: int) -> None:
        way = tuple(ChaseWay)[number - 1]
        request = ChaseLoans(loans=self._loans, way=way)
        self._porter.do(request, lambda outcome: self._called_in(way, outcome), self.refuse)

    def _called_in(self, way: ChaseWay, outcome: Outcome) -> None:
        told = outcome.told
        assert isinstance(told, Chased), "calling in is answered by chases"
        self.asking = False
        self.told = (Role.OK, translate("Chasing", "{0} pieces are called in.", "", told.loans).format(told.loans))
        self.over.emit()
        if way is ChaseWay.NOTICE:
            self.printed.emit(told.chases)

    def _answer(self) -> None:
        if said := self.reply.text().strip():
            self._porter.do(AnswerChase(chase=self._chase, reply=said), self._answered, self.refuse)

    def _answered(self, _outcome: Outcome) -> None:
        self.asking = False
        self.told = (Role.OK, translate("Chasing", "The answer is kept."))
        self.over.emit()

    def refuse(self, failed: Exception) -> None:
        """Say why something was not done."""
        self.asking = False
        self.told = (Role.STOP, messages.sentence(failed))
        self.over.emit()


def _add_chase(lines: QVBoxLayout, chase: ChaseRow) -> None:
    nth = translate("Chasing", "Time {0}").format(chase.nth)
    parts = (nth, f"{chase.at:%Y-%m-%d %H:%M}", way_words(chase.way), chase.by)
    lines.addWidget(label("\u3000".join(parts), "small"))
    if chase.reply:
        answered = f"{chase.replied_on:%m-%d}\u3000{chase.reply}" if chase.replied_on else chase.reply
        lines.addWidget(paragraph(answered, "small", "text2"))
