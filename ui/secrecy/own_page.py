"""Work and business secrets as a page of their own: each record, its grade, and when it ends (R-17, R-18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.own_secrets import OwnSecretsDecided
from recordsroom.domain.values import Level
from recordsroom.services.queries.own_secrets import (
    GradeRow,
    OwnSecretRow,
    OwnStanding,
    own_secrets,
    secret_grades_given,
)
from recordsroom.services.queries.people import ApproverRow, approvers_register
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.secrecy import own_standing_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.people.words import date_words, hidden_title, level_mark
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.rows import Column, Kind
from ui.secrecy.own_forms import GradeForm, OwnSecretForm, RetireForm

translate = QCoreApplication.translate
_ROLES = {
    OwnStanding.ACTIVE: Role.OK,
    OwnStanding.EXPIRING: Role.LOOK,
    OwnStanding.EXPIRED: Role.STOP,
    OwnStanding.UNGRADED: Role.LOOK,
    OwnStanding.LIFTED: Role.MUTE,
    OwnStanding.GONE: Role.MUTE,
}


def _scheme(row: OwnSecretRow) -> str:
    lifted = row.standing is OwnStanding.LIFTED
    return "" if lifted else level_mark(Level.INTERNAL, row.scheme, None)


OWN: tuple[Column[OwnSecretRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: own_standing_words(row.standing),
        kind=Kind.STATE,
        role=lambda row: _ROLES[row.standing],
        name="state",
        width=110,
    ),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=210,
    ),
    Column(lambda: translate("Column", "Title"), lambda row: row.title or hidden_title(), name="title", stretch=True),
    Column(lambda: translate("Secrecy", "Rules of"), _scheme, name="scheme", width=90),
    Column(lambda: translate("Secrecy", "Mark"), lambda row: row.mark, name="mark", width=150),
    Column(
        lambda: translate("Secrecy", "Secret until"),
        lambda row: date_words(row.until) if row.until else "",
        kind=Kind.DATE,
        name="until",
    ),
)


class OwnSecretRegister(Register):
    """Every work and business secret; what ends first before the others."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("key-round", self.tr("No work or business secret is kept here."))
        super().__init__(porter, OWN, empty, self.tr("Enter a decision"))
        self.search.setPlaceholderText(self.tr("Code, title, mark or state"))
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        self.grades: tuple[GradeRow, ...] = ()
        self._heads: tuple[ApproverRow, ...] = ()

    def ask(self) -> None:
        """Ask for the records, the grades, and who may approve."""
        self.porter.ask(secret_grades_given, then=self._keep_grades)
        self.porter.ask(approvers_register, then=self._keep_heads)
        self.porter.ask(own_secrets, then=self.show_rows)

    def words(self, row: OwnSecretRow) -> str:
        """Everything that one looks for."""
        told = (row.reference_code, row.title or "", row.grade, row.mark, row.basis, row.drafter, row.head)
        return " ".join((*told, _scheme(row), own_standing_words(row.standing)))

    def count(self) -> str:
        """How many there are, and how many end soon or have ended."""
        standings = [row.standing for row in self.rows]
        due = standings.count(OwnStanding.EXPIRING) + standings.count(OwnStanding.EXPIRED)
        kept = sum(one not in {OwnStanding.LIFTED, OwnStanding.GONE} for one in standings)
        return self.tr("{0} secrets, {1} end soon or have ended", "", kept).format(kept, due)

    def new(self) -> None:
        """Open the form of a decision on the selected records."""
        if self.keeps:
            rows = (row for row in self.table.picked_rows() if isinstance(row, OwnSecretRow))
            heads = [one for one in self._heads if one.in_office]
            today = self.porter.room.clock().today
            form = OwnSecretForm([row.reference_code for row in rows], self.grades, heads, today)
            self.open_form(form, self.tr("Work or business secret"), self.tr("Enter it"), form.command)

    def add_grade(self) -> None:
        """Open the form of a new grade."""
        if self.keeps:
            form = GradeForm()
            self.open_form(form, self.tr("New grade"), self.tr("Enter it"), form.command)

    def retire_grade(self) -> None:
        """Open the form that retires one."""
        if self.keeps and self.grades:
            form = RetireForm(self.grades)
            self.open_form(form, self.tr("Retire a grade"), self.tr("Retire it"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """How many were decided on."""
        told = outcome.told
        if isinstance(told, OwnSecretsDecided):
            return self.tr("{0} decided; mark the papers, and renew their labels.").format(told.decisions)
        return super().saved_words(outcome)

    def show_one(self, row: OwnSecretRow) -> None:
        """Show one record with its last decision."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(_ROLES[row.standing], own_standing_words(row.standing)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Grade"), row.grade or "–"),
                (self.tr("Mark struck"), row.before or "–"),
                (self.tr("Mark written"), row.mark or "–"),
                (self.tr("Term"), row.term or "–"),
                (self.tr("Secret until"), date_words(row.until) if row.until else "–"),
                (self.tr("Ground"), row.basis or "–"),
                (self.tr("Proposed by"), row.drafter or "–"),
                (self.tr("Approved by"), row.head or "–"),
                (self.tr("Decided on"), date_words(row.decided_on) if row.decided_on else "–"),
            )
        )
        self.side.add(facts)
        if row.standing is OwnStanding.UNGRADED:
            told = self.tr("It is one by its mark; which grade, on which ground and for how long is not entered yet.")
            self.side.add(paragraph(told, "small", "text2"))
        if self.keeps:
            decide = primary(self.tr("Enter a decision"), key="Ctrl+N")
            decide.clicked.connect(self.new)
            self.side.add_act(decide)
            self.side.end_acts()
        self.keys_changed.emit()

    def _keep_grades(self, rows: tuple[GradeRow, ...]) -> None:
        self.grades = rows
        self.keys_changed.emit()

    def _keep_heads(self, rows: tuple[ApproverRow, ...]) -> None:
        self._heads = rows


class OwnSecretsPage(OwnPage):
    """A decision, and the grades of this unit, each by its key."""

    key = "own_secrets"
    icon = "key-round"
    touched = frozenset({"own_secret_decisions", "secret_grades", "records", "approvers"})
    register: OwnSecretRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, OwnSecretRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("OwnSecretsPage", "Work and business secrets")

    def acts(self) -> tuple[KeyHint, ...]:
        """Decide, add a grade, retire one, export."""
        register = self.register
        found = list[KeyHint]()
        if register.keeps:
            found = [
                KeyHint("Ctrl+N", self.tr("enter a decision"), register.new),
                KeyHint("F7", self.tr("new grade"), register.add_grade),
                KeyHint("F8", self.tr("retire a grade"), register.retire_grade, told=bool(register.grades)),
                KeyHint("Ctrl+A", self.tr("choose all")),
            ]
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the form"), self.print_form))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=bool(register.rows)))
        return tuple(found)

    def print_form(self) -> None:
        """Print the form of the selected records, an empty one where there is none."""
        if self.prints:
            rows = (row for row in self.register.table.picked_rows() if isinstance(row, OwnSecretRow))
            self.labels_wanted.emit("own_secret_approval", tuple(row.id for row in rows))

    def export(self) -> None:
        """Lead to where the register leaves as a file."""
        if self.prints and self.register.rows:
            self.opened.emit("book_export", (Book.OWN_SECRETS.value, ""))
