"""The two lists of secrecy: what is to be reviewed, and what was decided; a decision is entered from either."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recordsroom.domain.commands import DecideSecrecyTogether
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_acts import SecrecyDecided, SecrecyDecidedTogether
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.values import Scheme
from recordsroom.services.queries import secrecy as questions
from recordsroom.services.queries.people import ApproverRow, approvers_register
from recordsroom.services.queries.secrecy import SecretDue
from recordsroom.services.room import Outcome
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.people.words import hidden_title, level_mark
from ui.porter import Porter
from ui.secrecy.columns import DUE, due_words, standing_role, until_words
from ui.secrecy.form import DecisionForm
from ui.secrecy.preview import DecisionPreview


class Deciding(Register):
    """What both lists share: the form of a decision, with the leaders who may take one."""

    usual = DecisionKind.DECLASSIFY
    """What is decided most often about what this list shows."""

    def __init__(self, porter: Porter, columns: Any, empty: EmptyState) -> None:
        super().__init__(porter, columns, empty, self.tr("Enter a decision"))
        self.search.setPlaceholderText(self.tr("Code, title, mark or state"))
        self._keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        self.preview = DecisionPreview(self)
        self._classifiers: tuple[ApproverRow, ...] = ()
        self._gathered: tuple[str, ...] = ()

    def keys(self) -> tuple[KeyHint, ...]:
        """A decision, for those who keep the holdings."""
        return (KeyHint("Ctrl+N", self.tr("enter a decision"), self.new),) if self._keeps else ()

    def new(self) -> None:
        """Open the form, about the chosen record, or about all that are selected."""
        self._open_decision(self.codes())

    def decide(self, codes: tuple[str, ...]) -> None:
        """Open the form about these records, as soon as it is known who may decide."""
        self._gathered = codes
        self.porter.ask(approvers_register, then=self._decide)

    def codes(self) -> list[str]:
        """The codes of the selected records, as far as the list is about any."""
        return [row.reference_code for row in self.table.picked_rows() if isinstance(row, SecretDue)]

    def save(self) -> None:
        """Enter the decision; one on many is shown first as it would be."""
        request = self.form.command() if isinstance(self.form, DecisionForm) else None
        if isinstance(request, DecideSecrecyTogether) and not self.preview.showed(request):
            self.preview.ask(request)
        else:
            super().save()

    def close_form(self) -> None:
        """Put the form away, and the preview with it."""
        self.preview.put_away()
        super().close_form()

    def form_keys(self) -> tuple[KeyHint, ...]:
        """The keys while a form is open; what cannot be decided on is left out by its own."""
        leave = KeyHint("F8", self.tr("leave out what cannot"), self.preview.leave_out)
        return (*super().form_keys(), leave) if self.preview.refused else super().form_keys()

    def saved_words(self, outcome: Outcome) -> str:
        """Which number the act has, and what comes next."""
        told = outcome.told
        if isinstance(told, SecrecyDecidedTogether):
            return self.tr("{0} decided, {1}; F9 in the register makes the notices.").format(
                told.decisions, told.act_no
            )
        if isinstance(told, SecrecyDecided):
            return self.tr("Entered as {0}; F9 in the register makes the notices.").format(told.act_no)
        return super().saved_words(outcome)

    def ask(self) -> None:
        """Ask who may decide; the rows are asked for by each list."""
        self.porter.ask(approvers_register, then=self._keep_classifiers)

    def _keep_classifiers(self, rows: tuple[ApproverRow, ...]) -> None:
        self._classifiers = rows

    def _decide(self, rows: tuple[ApproverRow, ...]) -> None:
        self._keep_classifiers(rows)
        self._open_decision(self._gathered)

    def _open_decision(self, codes: Sequence[str]) -> None:
        if self._keeps:
            standing = [one for one in self._classifiers if one.in_office]
            form = DecisionForm(codes, self.porter.room.clock().today, standing, self.usual)
            self.preview.begin()
            self.open_form(form, self.tr("Secrecy decision"), self.tr("Enter it"), form.command)


class DueRegister(Deciding):
    """Secrets whose term ends within half a year, or has ended, or by a key what waits for a condition (R-04, R-13)."""

    def __init__(self, porter: Porter) -> None:
        self._nothing = EmptyState("calendar-check", self.tr("Nothing is to be reviewed."))
        super().__init__(porter, DUE, self._nothing)
        self.awaiting = False
        """Whether those are shown that last until something comes about."""
        self._turned = False

    def keys(self) -> tuple[KeyHint, ...]:
        """A decision on the chosen ones, all of them chosen by one key, and the other list."""
        words = self.tr("what ends by the calendar") if self.awaiting else self.tr("what waits for a condition")
        every = (KeyHint("Ctrl+A", self.tr("choose all")),) if self._keeps else ()
        return (*super().keys(), *every, KeyHint("F8", words, self.turn))

    def turn(self) -> None:
        """Show what waits for a condition, or again what ends by the calendar."""
        self.awaiting, self._turned = not self.awaiting, True
        self.usual = DecisionKind.COME_ABOUT if self.awaiting else DecisionKind.DECLASSIFY
        none, reviewed = self.tr("No secret waits for a condition."), self.tr("Nothing is to be reviewed.")
        self._nothing.say(none if self.awaiting else reviewed)
        self.ask()
        self.keys_changed.emit()

    def by_calendar(self) -> None:
        """Show what ends by the calendar."""
        if self.awaiting:
            self.turn()

    def ask(self) -> None:
        """Ask what is to be reviewed, or what waits."""
        super().ask()
        self.porter.ask(questions.secrets_awaiting if self.awaiting else questions.secrets_due, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these; another list has other widths."""
        super().show_rows(rows)
        if self._turned and rows:
            self._turned = False
            self.table.fit_again()

    def words(self, row: SecretDue) -> str:
        """Everything that one looks for."""
        mark = level_mark(row.level, Scheme.STATE, row.secrecy_term)
        return " ".join((row.reference_code, row.title or "", mark, due_words(row)))

    def count(self) -> str:
        """How many are to be reviewed, or wait."""
        if self.awaiting:
            return self.tr("{0} wait for a condition", "", len(self.rows)).format(len(self.rows))
        return self.tr("{0} to be reviewed").format(len(self.rows))

    def show_one(self, row: SecretDue) -> None:
        """Show one secret, and what its end means."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(standing_role(row.standing), due_words(row)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Mark"), level_mark(row.level, Scheme.STATE, row.secrecy_term)),
                (self.tr("Secret until"), until_words(row)),
                (self.tr("Classified by"), row.classifying_unit or "–"),
            )
        )
        self.side.add(facts)
        kept = self.tr("It is kept as before until a decision is entered; the calendar declassifies nothing.")
        waits = self.tr("No calendar ends it. Once the condition has come about, two people say so.")
        self.side.add(paragraph(waits if row.until is None else kept, "small", "text2"))
        if self._keeps:
            came = self.tr("Enter that it came about")
            decide = primary(came if row.until is None else self.tr("Enter a decision"), key="Ctrl+N")
            decide.clicked.connect(self.new)
            self.side.add_act(decide)
            self.side.end_acts()
