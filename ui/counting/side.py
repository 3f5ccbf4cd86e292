"""The side pane of one count: what was accepted last, what moved lawfully, and the forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recordsroom.domain.commands import Command
from recordsroom.domain.counting_facts import Counted, EquipmentShown, ShownByHolder, StrayKept
from recordsroom.domain.facts import Fact
from recordsroom.services.queries.count_findings import FindingRow
from recordsroom.services.queries.counts import CountState
from recordsroom.services.room import Outcome, Room
from ui.counting.columns import done_words, role_of, situation_words, state_role, state_words
from ui.counting.forms import NoteForm, SignForm
from ui.counting.session_keys import next_holder, settle_all, with_second
from ui.counting.settle_form import SettleForm
from ui.counting.told import in_the_way
from ui.look.tokens import Role
from ui.messages import command_words
from ui.messages.count_scopes import scope_words
from ui.messages.counting import cards_words, cause_words, outcome_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.facts import Facts, SplitLine
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.forms import Form

if TYPE_CHECKING:
    from ui.counting.session import CountView

_MOST_UNKNOWN = 6
"""So many names stand in the pane; the list of what is out has them all."""


class CountSide(QObject):
    """Fills the pane of a count; the view says which count and in which state."""

    def __init__(self, view: CountView) -> None:
        super().__init__(view)
        self._view, self.pane = view, Pane()
        self._form: Form | None = None
        self.noted = ""
        """The code of what was scanned last, of which something may be noted."""

    def show(self) -> None:
        """Show the count as it stands."""
        self._form = None
        state = self._view.state
        self.pane.clear()
        if state is None:
            return
        if self._view.counting:
            self._show_scanning(state)
        else:
            self._show_settling(state)

    def remembered(self, fact: Fact, last: int | None) -> int | None:
        """Of which carrier something may be noted after this: never of one that was scanned before something else."""
        if isinstance(fact, Counted | ShownByHolder):
            self.noted = fact.line.reference_code
            return fact.line.carrier
        return None if isinstance(fact, EquipmentShown | StrayKept) else last

    def note_form(self, count: int, carrier: int) -> Form:
        """What was seen of the thing scanned last."""
        return self.put(NoteForm(count, carrier), self.tr("What was seen of it"), self.tr("Note it"), self.noted)

    def settle_form(self, count: int, row: FindingRow) -> Form:
        """What became of a discrepancy."""
        form = SettleForm(count, row, self._view.body.found)
        return self.put(
            form, outcome_words(row.outcome), self.tr("Enter what was done"), row.code, situation_words(row)
        )

    def sign_form(self, count: int) -> Form:
        """The signed report; what would stop it is told before anything is typed."""
        form = SignForm(count)
        form.show_wrong(in_the_way(self._view.state, self._view.body.found), Role.LOOK)
        return self.put(form, self.tr("Signed report"), self.tr("Put on file"))

    def command(self) -> Command | None:
        """What the form asks for."""
        return self._form.command() if isinstance(self._form, NoteForm | SettleForm | SignForm) else None

    def act(self, command: Command) -> Callable[[Room], Outcome] | None:
        """How it is done where a second keeper's password was typed, or all of one kind are settled alike."""
        if not isinstance(self._form, SettleForm):
            return None
        if self._form.sworn is not None:
            return with_second(command, *self._form.sworn)
        others = self._form.others()
        return partial(settle_all, (*others, command)) if others else None

    def put(self, form: Form, title: str, act: str, code: str = "", situation: str = "") -> Form:
        """Show a form with the act that it leads to, and the thing that it is about."""
        self._form = form
        self.pane.clear()
        self.pane.add(label(title, "panel"))
        if code:
            self.pane.add(code_words(code))
        if situation:
            self.pane.add(paragraph(situation, "small", "text2"))
        self.pane.add(form)
        save = primary(act, icon="check", key="Ctrl+Enter", big=True)
        save.clicked.connect(self._view.save)
        self.pane.add_act(save)
        return form

    def _show_scanning(self, state: CountState) -> None:
        self._show_count(state)
        if state.last is not None:
            last = self.pane.section(self.tr("Last accepted"), f"{state.last.at:%H:%M}")
            last.addWidget(code_words(state.last.code))
            last.addWidget(paragraph(self.tr("{0}; go on there").format(state.last.place), "small", "text2"))
        self._show_unknown(state)
        self._show_moved(state)
        words = self.tr("Holder done, next card") if state.held else self.tr("Shelf done, scan the next")
        done = primary(words, icon="check", key="F9", big=True)
        done.clicked.connect(self._view.end_shelf)
        other = secondary(self.tr("Count shelf anew"), icon="rotate-ccw", key="F10", big=True)
        other.clicked.connect(self._view.count_anew)
        if state.held:
            other = secondary(self.tr("Next holder"), icon="id-card", key="F5", big=True)
            other.clicked.connect(partial(next_holder, self._view))
        pause = secondary(self.tr("Pause"), icon="pause", key="Esc", big=True)
        pause.clicked.connect(self._view.leave)
        for button in (done, other, pause):
            self.pane.add_act(button)

    def _show_settling(self, state: CountState) -> None:
        row = self._view.chosen
        if row is not None:
            self.pane.add(StateMark(role_of(row.outcome), outcome_words(row.outcome)))
            self.pane.add(code_words(row.code))
            self.pane.add(paragraph(situation_words(row)))
            if row.action is not None:
                self.pane.add(paragraph(done_words(row), "small", "text2"))
        self._show_count(state)
        self._show_moved(state)
        if self._view.signed:
            return
        if row is not None and not row.finding.settled:
            settle = primary(self.tr("Settle this one"), icon="stamp", key="F6", big=True)
            settle.clicked.connect(self._view.settle)
            self.pane.add_act(settle)
        sign = secondary(self.tr("Signed report"), icon="file-check-2", key="F7", big=True)
        sign.clicked.connect(self._view.sign)
        self.pane.add_act(sign)

    def _show_count(self, state: CountState) -> None:
        session = state.row.session
        lines = self.pane.section(self.tr("This count"), session.session_no)
        lines.addWidget(StateMark(state_role(state.row), state_words(state.row)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Counters"), f"{state.row.begun_by}、{session.second_counter}"),
                (self.tr("Scope"), scope_words(session, state.row.scope)),
                (self.tr("Cause"), cause_words(session.reason_for)),
                *(() if state.held else ((self.tr("Cards"), cards_words(session.cards)),)),
                *(((self.tr("Signed"), f"{session.signed_name}，{session.report_no}"),) if session.signed else ()),
            )
        )
        lines.addWidget(facts)

    def _show_unknown(self, state: CountState) -> None:
        """Names of lists that no reader bears; who has the things is to be cleared up beside the count."""
        if state.unknown:
            lines = self.pane.section(self.tr("No reader of this name"), self.tr("asked of nobody"))
            for name, many in state.unknown[:_MOST_UNKNOWN]:
                lines.addWidget(SplitLine(name, f"{many:,}"))
            if (more := len(state.unknown) - _MOST_UNKNOWN) > 0:
                lines.addWidget(paragraph(self.tr("{0} more names", "", more).format(more), "small", "text2"))

    def _show_moved(self, state: CountState) -> None:
        if state.moved:
            lines = self.pane.section(self.tr("Moved lawfully"), self.tr("no discrepancy"))
            for moved in state.moved:
                lines.addWidget(SplitLine(command_words(moved.command), f"{moved.times:,}"))
