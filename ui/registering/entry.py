"""What every page with the form of a record does: ask how its code stands, send it, answer doubts, lose no typing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from recordsroom.domain.commands import Command, RecordFacts
from recordsroom.domain.desk import Phrase, phrases_for
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.values import Level
from recordsroom.services.queries import registering as questions
from recordsroom.services.queries import series as series_questions
from recordsroom.services.queries.registering import CodeSeen
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import GAP_12, Role
from ui.parts.card import Card
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.porter import Porter
from ui.registering.filled import Filled
from ui.registering.form import RecordForm, Task
from ui.registering.side import EntrySide
from ui.shell.page import Page

ANSWERS = {
    Phrase.COUNTED_TOGETHER: "Alt+1",
    Phrase.URGENT_WORK: "Alt+2",
    Phrase.REMINDED: "Alt+3",
    Phrase.LEADER_KNOWS: "Alt+4",
    Phrase.REGISTER_WRONG: "Alt+5",
    Phrase.COUNTED_TWICE: "Alt+6",
}
"""The keys of the numbered reasons; plain digits belong to the fields."""


class EntryPage(Page):
    """Subclasses say which command the filled form makes and what comes after it."""

    left = Signal()
    """Back to the list."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.porter = porter
        keeper, policy = porter.room.keeper, porter.room.policy
        self.ceiling = min(policy.pc_level, Level.JUEMI if keeper.cleared is None else keeper.cleared)
        self.form, self.side = RecordForm(self.ceiling), EntrySide()
        self.head = PageHead("")
        self._doubted: Command | None = None
        self._doubts = Doubtful(())
        self._warned, self._sending, self._asked = False, False, 0
        self._looked_up: Filled | None = None
        """What is sent once the record that it was made from is found."""
        self._doubt_sign = SignBox(Role.LOOK)
        self._lay_out()
        self.form.submitted.connect(self.save)
        self.side.save_wanted.connect(self.save)
        self.form.code_changed.connect(self._ask_code)
        self.form.typed_on.connect(self._keep_typing)

    # --- what each page says for itself ---

    def command(self, filled: Filled, source: int | None) -> Command:
        """The request that a filled form makes."""
        raise NotImplementedError

    def saved(self, outcome: Outcome) -> None:
        """Go on after the room did it."""
        raise NotImplementedError

    def record(self) -> int:
        """The record that shall have the code, where there is one already."""
        return 0

    def more_keys(self) -> tuple[KeyHint, ...]:
        """The keys beside those of every form."""
        return ()

    # --- what they share ---

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the form as it stands now."""
        hints = [KeyHint("Enter", self.tr("next field"))]
        if self._doubted is not None:
            hints += [
                KeyHint(ANSWERS[phrase], messages.phrase_words(phrase), partial(self.confirm, phrase))
                for phrase in phrases_for(self._doubts.doubts)
            ]
        hints += [
            KeyHint("Ctrl+Enter", self.side.act or self.tr("save"), self.save),
            # Qt knows the large Enter key by another name.
            KeyHint("Ctrl+Return", "", self.save, told=False),
        ]
        if self.form.task in {Task.NEW, Task.INNER}:
            hints.append(KeyHint("Ctrl+D", self.tr("same as last"), self.form.same_as_last))
        if self.form.task is not Task.EDIT:
            hints.append(KeyHint("F3", self.tr("next number"), self.propose))
        return (*hints, *self.more_keys(), KeyHint("Esc", self.tr("back"), self.back))

    def first_focus(self) -> QWidget | None:
        """Where typing begins."""
        return self.form.first_focus()

    def ask_usual(self) -> None:
        """Ask what was said before, and which series there are."""
        self.porter.ask(questions.usual_values, then=self.form.offer)
        self.porter.ask(series_questions.series_list, then=self.form.offer_series)

    def propose(self) -> None:
        """Ask for the next number in the sequence of what is typed."""
        series = self.form.series()
        if series is not None:
            self.porter.ask(series_questions.next_code, series.id, self.form.code(), then=self.form.put_code)

    def save(self) -> None:
        """Ask the room for what the form says."""
        filled = None if self._sending or self._looked_up else self.form.filled()
        if filled is None:
            return
        if filled.source_code:
            self._looked_up = filled
            self.porter.ask(questions.record_with_code, filled.source_code, then=partial(self._source_found, filled))
        else:
            self._send(self.command(filled, None))

    def confirm(self, phrase: Phrase) -> None:
        """Send the request again, its doubts set aside for this reason (P-33)."""
        if self._doubted is not None:
            confirmed = self._doubted.confirmed | set(self._doubts.doubts)
            self._send(replace(self._doubted, confirmed=confirmed, phrase=str(phrase.value)))

    def back(self) -> None:
        """Leave; what was typed is given up at the second Esc only."""
        if self._doubted is not None:
            self._forget_doubt()
        elif self.loses() and not self._warned:
            self._warned = True
            self.form.show_wrong(self.tr("Esc once more gives up what was typed."))
        else:
            self._warned, self._looked_up = False, None
            self.leave()

    def _keep_typing(self) -> None:
        """Whoever types on after the first Esc does not give it up."""
        if self._warned:
            self._warned = False
            self.form.show_wrong("")

    def loses(self) -> bool:
        """Whether leaving would lose something typed."""
        return self.form.begun()

    def leave(self) -> None:
        """Forget everything and go back to the list."""
        self.form.clear()
        self.left.emit()

    @staticmethod
    def with_source(filled: Filled, source: int | None) -> RecordFacts:
        """The facts with the record that this one was made from."""
        return replace(filled.facts, source=source)

    def _source_found(self, filled: Filled, source: int | None) -> None:
        if filled is not self._looked_up:
            # The form was left, and what it said given up.
            return
        self._looked_up = None
        if source is None:
            self.form.fields.fields["source"].set_error(self.tr("No record has this code."))
        else:
            self._send(self.command(filled, source))

    def _send(self, command: Command) -> None:
        self._sending = True
        self._forget_doubt()
        self.form.show_wrong("")
        self.porter.do(command, self._done, lambda failed: self._failed(command, failed))

    def _done(self, outcome: Outcome) -> None:
        self._sending, self._warned = False, False
        self.saved(outcome)

    def _failed(self, command: Command, failed: Exception) -> None:
        self._sending = False
        if isinstance(failed, Doubtful):
            self._doubted, self._doubts = command, failed
            ways = [f"{ANSWERS[one]} {messages.phrase_words(one)}" for one in phrases_for(failed.doubts)]
            ways.append(self.tr("Esc nothing is done"))
            self._doubt_sign.say(messages.sentence(failed) + "\n" + "\u3000".join(ways))
        else:
            self.form.show_wrong(messages.in_a_form(failed))
        self.keys_changed.emit()

    def _forget_doubt(self) -> None:
        self._doubted = None
        self._doubt_sign.say("")
        self.keys_changed.emit()

    def _ask_code(self) -> None:
        series = self.form.series()
        if self.form.task not in {Task.NEW, Task.MEND} or series is None:
            return
        self._asked += 1
        asked = self._asked

        def show(seen: CodeSeen) -> None:
            if asked == self._asked:
                self.side.code.show_code(seen, series)
                self.form.take_coded(seen.retention)

        self.porter.ask(questions.code_seen, series.id, self.form.code(), self.record(), then=show)

    def _lay_out(self) -> None:
        card = Card(padded=True)
        card.add(self._doubt_sign)
        card.add(_scrolled(self.form), 1)
        self.compose(card, self.side, self.head)


def _scrolled(form: QWidget) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("scrolled", True)
    inner = QVBoxLayout(inside)
    inner.setContentsMargins(0, 0, GAP_12, 0)
    inner.addWidget(form)
    inner.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
