"""One count: scans while it goes on, its discrepancies and their settling after that.

It decides nothing. Every scan is a request of its own, so that nothing is lost when the power fails; the band, the
sounds and the lists only say what the room answered. Counting changes nothing in the register.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, CountShelfAnew, EndCount, EndShelf, PauseCount, ScanForCount, Undo
from recordsroom.domain.counting_facts import BoxFound, FindingSettled
from recordsroom.domain.errors import Refused, Trouble, Unknown
from recordsroom.domain.witnesses import CountAction
from recordsroom.services.count_findings import FindingKey
from recordsroom.services.queries.count_findings import FindingRow, count_findings
from recordsroom.services.queries.count_order import misfiled_in
from recordsroom.services.queries.counts import CountState, agreement_by_year, count_state
from recordsroom.services.room import Outcome
from ui.counting.body import SHOWN, CountBody
from ui.counting.elsewhere import Elsewhere
from ui.counting.plan import CountPlan
from ui.counting.reading import ShelfReading
from ui.counting.searching import Searching
from ui.counting.session_keys import inside_of, keys_of
from ui.counting.settle_form import SettleForm
from ui.counting.side import CountSide
from ui.counting.tellings import told_of
from ui.look.tokens import Role
from ui.messages import sentence
from ui.parts.band import Told
from ui.parts.keybar import KeyHint
from ui.people.forms import Form
from ui.porter import Porter
from ui.shell.page import Page
from ui.sounds import Player, Sound


class CountView(Page):
    """The page of one count."""

    key = "count"
    icon = "clipboard-check"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    """A paper, and the count that it is about."""

    def __init__(self, porter: Porter, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self._player = porter, player
        self.count = 0
        self.state: CountState | None = None
        self.form: Form | None = None
        self.of_card = False
        """Whether the next label scanned is that of a catalogue card."""
        self._box: BoxFound | None = None
        self._ended = False
        self._onward: FindingKey | None = None
        """The discrepancy that was settled here last, which the keyboard leaves once it is told as settled."""
        self.last: int | None = None
        """The carrier that was scanned last, of which something may be noted."""
        self.made: list[int] = []
        """The scans made from here; F8 takes back the last of them."""
        self.body = CountBody()
        self.band, self.findings = self.body.band, self.body.findings
        self.side, self.elsewhere = CountSide(self), Elsewhere(self, porter)
        self.searching, self.plan = Searching(self, porter), CountPlan(self, porter)
        self.reading = ShelfReading(self, player)
        self.compose(self.body, self.side.pane)
        self.body.entered.connect(self.hear)
        self.findings.chosen.connect(lambda _row: self._show_side())
        porter.changed.connect(self._changed)

    @property
    def counting(self) -> bool:
        """Whether things are still scanned."""
        return self.state is not None and self.state.row.session.counting

    @property
    def signed(self) -> bool:
        """Whether nothing of it changes any more."""
        return self.state is not None and self.state.row.session.signed

    @property
    def chosen(self) -> FindingRow | None:
        """The discrepancy that the keyboard is on."""
        row = self.findings.current()
        return row if isinstance(row, FindingRow) else None

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of scanning, of settling, or of a form."""
        return keys_of(self)

    def first_focus(self) -> QWidget | None:
        """The field for codes while scanning, then the list."""
        if self.form is not None:
            return self.form.first_focus()
        return self.body.intake if self.counting else self.findings

    def entered(self) -> None:
        """Ask how far the count is, and what it found."""
        if self.count:
            heard = partial(self._heard, self.count)
            self._porter.ask(count_state, self.count, then=partial(heard, self._show))
            self._porter.ask(count_findings, self.count, then=partial(heard, self._show_findings))
            self._porter.ask(misfiled_in, self.count, then=partial(heard, self.reading.show))
            self._porter.ask(agreement_by_year, then=self.body.result.show_years)

    def begin(self, count: int) -> None:
        """Show another count."""
        if count != self.count:
            self.count, self.state, self.made, self.last, self._box = count, None, [], None, None
        self.form, self.of_card = None, False
        self.body.rest(self.state)
        self.entered()

    # --- scanning ---

    def hear(self, text: str) -> None:
        """Take one scan; behind a box its number of things, or its seal, is expected."""
        said = text.strip()
        if not said or self.form is not None or not self.counting:
            return
        box, self._box = self._box, None
        inside = inside_of(self.count, box, said) if box is not None else None
        self._do(inside or ScanForCount(count=self.count, scanned=said, of_card=self.of_card))

    def end_shelf(self) -> None:
        """The shelf at hand was counted to its end."""
        self._do(EndShelf(count=self.count))

    def count_anew(self) -> None:
        """Count the shelf at hand once more."""
        self._do(CountShelfAnew(count=self.count))

    def end_scanning(self) -> None:
        """Nothing more is scanned."""
        self._do(EndCount(count=self.count))

    def turn_cards(self) -> None:
        """Go from things to catalogue cards and back."""
        self.of_card = not self.of_card
        words = self.tr("Now scan the catalogue cards") if self.of_card else self.tr("Now scan the things")
        self.band.rest(words)

    def undo(self) -> None:
        """Take the last scan back."""
        if self.made:
            self._porter.do(Undo(entry=self.made[-1]), self._undone, self.failed)

    def leave(self) -> None:
        """Pause, where something was scanned from here, and go back to the list."""
        if self.made and self.counting:
            self._porter.do(PauseCount(count=self.count), lambda _outcome: None, lambda _failed: None)
        self.made = []
        self.left.emit()

    def _do(self, command: Command) -> None:
        self._porter.do(command, self.done, self.failed)

    def done(self, outcome: Outcome) -> None:
        """Say what came of a scan."""
        told, sound = told_of(outcome.told)
        self.made.append(outcome.entry)
        if isinstance(outcome.told, BoxFound):
            self._box = outcome.told
            self.made.pop()
        self.last = self.side.remembered(outcome.told, self.last)
        if told.verb:
            self.band.tell(told)
        self._player.play(sound)
        self.body.wait_for(self._box)
        self.keys_changed.emit()

    def _undone(self, _outcome: Outcome) -> None:
        self.made.pop()
        self.band.rest(self.tr("Taken back"))
        self.keys_changed.emit()

    def failed(self, failed: Exception) -> None:
        """Say why a scan was not counted."""
        if isinstance(failed, Refused | Trouble | Unknown):
            self.band.tell(Told(Role.STOP, self.tr("Not counted"), facts=(sentence(failed),)))
            self._player.play(Sound.STOP)

    def note(self) -> None:
        """Note what was seen of the thing that was scanned last."""
        if self.last is not None:
            self._open(self.side.note_form(self.count, self.last))
        else:
            self.band.rest(self.tr("Nothing to note: scan the thing first"))

    def settle(self) -> None:
        """Say what became of the chosen discrepancy."""
        if self.chosen is not None and not self.signed and not self.counting:
            self._open(self.side.settle_form(self.count, self.chosen))

    def settle_as(self, action: CountAction) -> None:
        """Say what became of the chosen discrepancy, with the act chosen already."""
        self.settle()
        if isinstance(self.form, SettleForm):
            self.form.choose(action)

    def sign(self) -> None:
        """Enter the signed report."""
        if not self.signed and not self.counting:
            self._open(self.side.sign_form(self.count))

    def save(self) -> None:
        """Ask the room for what the form says; with the second keeper's hand where a password was typed."""
        if self.elsewhere.takes(self.form) or self.form is None:
            return
        if (command := self.side.command()) is None:
            self.form.to_wrong()
        elif (act := self.side.act(command)) is None:
            self._porter.do(command, self.saved, self._refused)
        else:
            self._porter.act(act, self.saved, self._refused)

    def away(self) -> None:
        """Put the form away."""
        self.form = None
        self._show_side()
        self.keys_changed.emit()
        if (focus := self.first_focus()) is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_paper(self, form: str) -> None:
        """Print the report or the discrepancies of this count."""
        self.labels_wanted.emit(form, (self.count,))

    def show_form(self, form: Form, title: str) -> None:
        """Show a form about what is counted elsewhere."""
        self._open(self.side.put(form, title, self.tr("Go on")))

    def _open(self, form: Form) -> None:
        self.form = form
        form.submitted.connect(self.save)
        self.body.show_card(None)
        self.keys_changed.emit()
        form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def saved(self, outcome: Outcome) -> None:
        """Put the form away, and say what came of it; of what is settled the keyboard goes on to the next."""
        done = isinstance(outcome.told, FindingSettled) and outcome.told.action is not CountAction.SEARCH
        self._onward = self.form.about.finding.key if done and isinstance(self.form, SettleForm) else None
        self.away()
        told, sound = told_of(outcome.told)
        if told.verb:
            self.band.tell(told)
            self._player.play(sound)
            self.made.append(outcome.entry)

    def _refused(self, failed: Exception) -> None:
        if self.form is not None:
            self.form.show_wrong(sentence(failed))

    def _heard(self, count: int, show: Callable[[Any], None], answer: Any) -> None:
        """Show an answer, unless another count was opened since it was asked for."""
        if count == self.count:
            show(answer)

    def _show(self, state: CountState | None) -> None:
        self._ended |= self.counting and state is not None and not state.row.session.counting
        fresh = self.state is None or (state is not None and state.row.session.counting and not self.counting)
        self.state = state
        if state is None:
            return
        self.body.show_state(state)
        if fresh:
            self.body.rest(state)
        if fresh and self.counting and self.form is None and self.isVisible():
            self.body.intake.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_side()
        self.keys_changed.emit()

    def _show_findings(self, rows: tuple[FindingRow, ...]) -> None:
        # An answer that was asked for before the settlement does not tell of it yet.
        onward = any(row.finding.settled for row in rows if row.finding.key == self._onward)
        self.body.show_findings(rows, onward=onward)
        self._onward = None if onward else self._onward
        if self._ended:
            # The gravest of what was found is dealt with first.
            self._ended = False
            self.findings.go_first()
            self.findings.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_side()

    def _show_side(self) -> None:
        if self.form is None:
            self.side.show()

    def _changed(self, touched: frozenset[str]) -> None:
        if self.isVisible() and touched & SHOWN:
            self.entered()
