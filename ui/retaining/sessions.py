"""The register of appraisal 鉴定登记: sessions judged line by line, their papers, and what follows (G-20, F-22)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.domain.appraisal_facts import Appraised, LaidBefore, Opined
from recordsroom.domain.appraising import Opinion, SessionState
from recordsroom.domain.errors import Refused
from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.appraising import AppraisalRow, appraisals_register
from recordsroom.services.room import Outcome
from ui import messages
from ui.messages.appraising import session_words
from ui.messages.ways import refusal_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.retaining.columns import SESSIONS
from ui.retaining.forms import GiveUpForm, OpinionForm, SessionEndForm
from ui.retaining.side import show_opinions, show_session

_OPEN = frozenset({SessionState.OPEN, SessionState.JUDGED})


class AppraisalRegister(ByMonth):
    """Every session; the pane shows one of them with its lines, or what is being typed."""

    labels_wanted = Signal(str, tuple)
    """The form, and the sessions that it is about."""
    opened = Signal(str, object)
    """Where the register leaves as a file."""
    listed = Signal(int, str)
    """The session whose lines shall stand on a list, and of which opinion."""

    def __init__(self, porter: Porter) -> None:
        duties = porter.room.keeper.duties
        self.keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        told = self.tr("Nothing was appraised yet; F6 on the due list begins a session.")
        super().__init__(porter, SESSIONS, EmptyState("hourglass", told))
        self.search.setPlaceholderText(self.tr("Session, group or reference code"))
        self.narrow_by(SessionState, session_words)

    def ask(self) -> None:
        """Ask for every session."""
        self.porter.ask(appraisals_register, then=self.show_rows)

    def words(self, row: AppraisalRow) -> str:
        """Number, scope, group and codes."""
        one = row.session
        codes = (line.reference_code for line in row.lines)
        return " ".join((row.number, one.session_scope, one.session_group, one.session_head, *codes))

    def month_of(self, row: AppraisalRow) -> str:
        """The month in which the session began."""
        return f"{row.session.session_begun_on:%Y-%m}"

    def count(self) -> str:
        """How many sessions there are, and how many are open."""
        return self.tr("{0} sessions, {1} open", "", len(self.rows)).format(
            len(self.rows), sum(row.state in _OPEN for row in self.rows)
        )

    def chosen(self) -> AppraisalRow | None:
        """The session that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, AppraisalRow) else None

    def keys(self) -> tuple[KeyHint, ...]:
        """Judge, end, give up, print, and go on to what follows."""
        row, found = self.chosen(), []
        open_ = row is not None and row.state in _OPEN
        if self.keeps:
            judged = row is not None and row.state is SessionState.JUDGED
            found = [
                KeyHint("F6", self.tr("enter an opinion"), self.opine, told=open_),
                KeyHint("F7", self.tr("end it"), self.end, told=judged),
                KeyHint("F8", self.tr("give it up"), self.give_up, told=open_),
                KeyHint("F9", self.tr("list of destruction"), self.to_list, told=self._leaves(Opinion.DESTROY)),
                KeyHint("F10", self.tr("list of transfer"), self.to_transfer, told=self._leaves(Opinion.TRANSFER)),
            ]
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("print report and opinions"), self.print_it, told=row is not None))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=row is not None))
        return tuple(found)

    def opine(self) -> None:
        """Ask what the group says of some lines."""
        if (row := self._open_row()) is not None:
            form = OpinionForm(row)
            self.open_form(form, self.tr("Opinion of {0}").format(row.number), self.tr("Enter"), form.command)

    def end(self) -> None:
        """Ask for the report that ends the session."""
        if (row := self._open_row()) is not None:
            form = SessionEndForm(row)
            self.open_form(form, self.tr("End of {0}").format(row.number), self.tr("End it"), form.command)

    def give_up(self) -> None:
        """Ask why the session is given up."""
        if (row := self._open_row()) is not None:
            form = GiveUpForm(row)
            self.open_form(form, self.tr("Give {0} up").format(row.number), self.tr("Give it up"), form.command)

    def print_it(self) -> None:
        """Print the report with the opinions behind it."""
        if self._prints and (row := self.chosen()) is not None:
            self.labels_wanted.emit("appraisal_opinions", (row.id,))

    def export(self) -> None:
        """Lead to where the register leaves as a file."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.APPRAISALS.value, self.narrow.month.chosen() or ""))

    def to_list(self) -> None:
        """Go on to a list of destruction from this session."""
        if self._leaves(Opinion.DESTROY) and (row := self.chosen()) is not None:
            self.listed.emit(row.id, Opinion.DESTROY.value)

    def to_transfer(self) -> None:
        """Go on to a list of transfer from this session."""
        if self._leaves(Opinion.TRANSFER) and (row := self.chosen()) is not None:
            self.listed.emit(row.id, Opinion.TRANSFER.value)

    def refused(self, failed: Exception) -> None:
        """Say why not, and the way on."""
        if isinstance(failed, Refused) and self.form is not None:
            self.form.show_wrong(refusal_words(failed, messages.sentence))
        else:
            super().refused(failed)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, LaidBefore):
            return self.tr("{0}: {1} lines are before the group.", "", told.lines).format(told.session_no, told.lines)
        if isinstance(told, Opined):
            left = self.tr("{0} lines judged; {1} to go.", "", told.judged).format(told.judged, told.left)
            return left if told.left else self.tr("Every line is judged; Ctrl+P prints what is signed, F7 ends it.")
        if isinstance(told, Appraised):
            return self.tr("{0} kept on with a new period, {1} to destroy, {2} to transfer, {3} in dispute.").format(
                told.kept, told.destroy, told.transfer, told.dispute
            )
        return super().saved_words(outcome)

    def show_one(self, row: AppraisalRow) -> None:
        """Show one session with its lines and its next step."""
        show_session(self.side, row)
        show_opinions(self.side, row)
        if self.keeps and row.state in _OPEN:
            judge, end = (self.tr("Enter an opinion"), "F6", self.opine), (self.tr("End it"), "F7", self.end)
            first, other = (judge, end) if row.state is SessionState.OPEN else (end, judge)
            for make, (words, key, act) in ((primary, first), (secondary, other)):
                button = make(words, key=key)
                button.clicked.connect(act)
                self.side.add_act(button)
        elif self.keeps:
            self._show_ways_out()
        self.side.end_acts()
        self.keys_changed.emit()

    def _show_ways_out(self) -> None:
        ways = (
            (Opinion.DESTROY, self.tr("List of destruction"), "F9", self.to_list),
            (Opinion.TRANSFER, self.tr("List of transfer"), "F10", self.to_transfer),
        )
        for opinion, words, key, act in ways:
            if self._leaves(opinion):
                button = secondary(words, key=key)
                button.clicked.connect(act)
                self.side.add_act(button)

    def _leaves(self, opinion: Opinion) -> bool:
        row = self.chosen()
        return row is not None and row.state is SessionState.ENDED and bool(row.said(opinion))

    def _open_row(self) -> AppraisalRow | None:
        row = self.chosen()
        return row if self.keeps and row is not None and row.state in _OPEN else None
