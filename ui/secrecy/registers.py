"""The two lists of secrecy: what is to be reviewed, and what was decided; a decision is entered from either."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Scheme
from recordsroom.services.queries import secrecy as questions
from recordsroom.services.queries.people import ApproverRow, approvers_register
from recordsroom.services.queries.secrecy import DecisionRow, SecretDue
from ui.messages.retaining import decision_words, standing_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.people.words import date_words, hidden_title, level_mark
from ui.porter import Porter
from ui.secrecy.columns import DECISIONS, DUE, new_mark, old_mark, standing_role
from ui.secrecy.form import DecisionForm


class _Deciding(Register):
    """What both lists share: the form of a decision, with the leaders who may take one."""

    def __init__(self, porter: Porter, columns: Any, empty: EmptyState) -> None:
        super().__init__(porter, columns, empty, self.tr("Enter a decision"))
        self.search.setPlaceholderText(self.tr("Code, title, mark or state"))
        self._keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        self._classifiers: tuple[ApproverRow, ...] = ()

    def keys(self) -> tuple[KeyHint, ...]:
        """A decision, for those who keep the holdings."""
        return (KeyHint("Ctrl+N", self.tr("enter a decision"), self.new),) if self._keeps else ()

    def new(self) -> None:
        """Open the form, about the chosen record."""
        if self._keeps:
            row = self.table.current()
            code = row.reference_code if isinstance(row, SecretDue) else ""
            standing = [one for one in self._classifiers if one.in_office]
            form = DecisionForm(code, self.porter.room.clock().today, standing)
            self.open_form(form, self.tr("Secrecy decision"), self.tr("Enter it"), form.command)

    def ask(self) -> None:
        """Ask who may decide; the rows are asked for by each list."""
        self.porter.ask(approvers_register, then=self._keep_classifiers)

    def _keep_classifiers(self, rows: tuple[ApproverRow, ...]) -> None:
        self._classifiers = rows


class DueRegister(_Deciding):
    """Secrets whose term ends within half a year, or has ended (R-13, R-14)."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, DUE, EmptyState("calendar-check", self.tr("Nothing is to be reviewed.")))

    def ask(self) -> None:
        """Ask what is to be reviewed."""
        super().ask()
        self.porter.ask(questions.secrets_due, then=self.show_rows)

    def words(self, row: SecretDue) -> str:
        """Everything that one looks for."""
        mark = level_mark(row.level, Scheme.STATE, row.secrecy_term)
        return " ".join((row.reference_code, row.title or "", mark, standing_words(row.standing)))

    def count(self) -> str:
        """How many are to be reviewed."""
        return self.tr("{0} to be reviewed").format(len(self.rows))

    def show_one(self, row: SecretDue) -> None:
        """Show one secret, and what its end means."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(standing_role(row.standing), standing_words(row.standing)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Mark"), level_mark(row.level, Scheme.STATE, row.secrecy_term)),
                (self.tr("Secret until"), date_words(row.until)),
                (self.tr("Classified by"), row.classifying_unit or "–"),
            )
        )
        self.side.add(facts)
        kept = self.tr("It is kept as before until a decision is entered; the calendar declassifies nothing.")
        self.side.add(paragraph(kept, "small", "text2"))
        if self._keeps:
            decide = primary(self.tr("Enter a decision"), key="Ctrl+N")
            decide.clicked.connect(self.new)
            self.side.add_act(decide)
            self.side.end_acts()


class DecisionRegister(_Deciding):
    """Every decision that was entered, the latest first (G-06, G-07)."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, DECISIONS, EmptyState("stamp", self.tr("No decision is entered.")))

    def ask(self) -> None:
        """Ask for the register."""
        super().ask()
        self.porter.ask(questions.secrecy_register, then=self.show_rows)

    def words(self, row: DecisionRow) -> str:
        """Everything that one looks for."""
        told = (row.reference_code, row.title or "", decision_words(row.kind), old_mark(row), new_mark(row))
        return " ".join((*told, row.drafter, row.classifier, row.notice_no, row.basis))

    def count(self) -> str:
        """How many there are."""
        return self.tr("{0} decisions").format(len(self.rows))

    def show_one(self, row: DecisionRow) -> None:
        """Show one decision with everything that its form says."""
        self.side.add(label(row.reference_code, "panel"))
        facts = Facts()
        notice = "\u3000".join(
            part for part in (row.notice_no, date_words(row.notice_on) if row.notice_on else "") if part
        )
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Decision"), decision_words(row.kind)),
                (self.tr("Before"), old_mark(row)),
                (self.tr("After"), new_mark(row)),
                (self.tr("Secret until"), date_words(row.new_until) if row.new_until else "–"),
                (self.tr("Decided on"), date_words(row.decided_on)),
                (self.tr("Ground"), row.basis),
                (self.tr("Proposed by"), row.drafter or "–"),
                (self.tr("Classifier"), row.classifier or "–"),
                (self.tr("Notice"), notice or "–"),
                (self.tr("Why so late"), row.reason or "–"),
            )
        )
        self.side.add(facts)
