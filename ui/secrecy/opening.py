"""The open-access review, apart from secrecy: proposed by a head of department, settled by the classifier (R-145)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import DecideAccess, ProposeAccess
from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.open_access import AccessDecided, AccessProposed, AccessStatus
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.services.queries.open_access import AccessRow, AccessStage, access_register
from recordsroom.services.queries.people import ApproverRow, approvers_register
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.secrecy import access_words, stage_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine, Form, typed
from ui.people.register import Register
from ui.people.words import date_words, hidden_title
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_BETWEEN = re.compile(r"[\s、,，;；]+")
_ROLES = {
    AccessStage.NOT_REVIEWED: Role.LOOK,
    AccessStage.PROPOSED: Role.LOOK,
    AccessStage.OPEN: Role.OK,
    AccessStage.CONTROLLED: Role.MUTE,
    AccessStage.DEFERRED: Role.MUTE,
    AccessStage.REFUSED: Role.STOP,
}
_WISHES = AccessStatus.OPEN, AccessStatus.CONTROLLED, AccessStatus.DEFERRED

ACCESS: tuple[Column[AccessRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: stage_words(row.stage),
        kind=Kind.STATE,
        role=lambda row: _ROLES[row.stage],
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
    Column(
        lambda: translate("Secrecy", "Proposed"),
        lambda row: access_words(row.wish) if row.review else "",
        name="wish",
        width=100,
    ),
    Column(
        lambda: translate("Secrecy", "Decided on"),
        lambda row: date_words(row.decided_on) if row.decided_on else "",
        kind=Kind.DATE,
        name="on",
    ),
)


class ProposeForm(Form):
    """Asks what the head of the department proposes, and for which records."""

    def __init__(self, codes: Sequence[str], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes, self._ground, self._head = Line("、".join(codes)), _line(), _line()
        self._wish, self._on, self._until = Choice(), DateLine(today), DateLine()
        for wish in _WISHES:
            self._wish.add(access_words(wish), wish)
        hint = self.tr("Several with 、 between them.")
        self._codes_field = self.add(Field(self.tr("Reference code"), self._codes, hint))
        self._wish_field = self.add(Field(self.tr("Proposed"), self._wish))
        self._until_field = self.add(Field(self.tr("Opened later, from"), self._until, self.tr("Only if deferred.")))
        self._ground_field = self.add(Field(self.tr("Ground"), self._ground))
        self._head_field = self.add(Field(self.tr("Head of department"), self._head))
        self._on_field = self.add(Field(self.tr("Reviewed on"), self._on))

    def command(self) -> ProposeAccess | None:
        """The request, or None with the wrong fields marked."""
        codes = tuple(code for code in _BETWEEN.split(typed(self._codes)) if code)
        ground, head, on, until = typed(self._ground), typed(self._head), self._on.day(), self._until.day()
        wish = AccessStatus(self._wish.chosen())
        dated = (until is not None) == (wish is AccessStatus.DEFERRED)
        self._codes_field.set_error("" if codes else self.tr("Say which record it is about."))
        self._ground_field.set_error("" if ground else self.tr("This is needed."))
        self._head_field.set_error("" if head else self.tr("This is needed."))
        self._on_field.set_error("" if on else self.tr("A day, such as 2024-03-01."))
        self._until_field.set_error("" if dated else self.tr("A day where it is deferred, and only there."))
        if not (codes and ground and head and on and dated):
            return None
        return ProposeAccess(
            reference_codes=codes,
            access_wish=wish,
            access_ground=ground,
            access_head=head,
            access_head_on=on,
            access_until=until,
        )


class GrantForm(Form):
    """Asks what the classifier says to these proposals."""

    def __init__(
        self, rows: Sequence[AccessRow], classifiers: Sequence[ApproverRow], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._who, self._on, self._answer = tuple(rows), Choice(), DateLine(today), Choice()
        for one in classifiers:
            self._who.add(f"{one.name}\u3000{one.post}", one.id)
        self._answer.add(self.tr("Approved"), True)
        self._answer.add(self.tr("Not approved"), False)
        self.add_plain(paragraph(self.tr("{0} proposals", "", len(self._rows)).format(len(self._rows)), "", "text2"))
        self._who_field = self.add(Field(self.tr("Classifier"), self._who))
        self.add(Field(self.tr("Opinion"), self._answer))
        self._on_field = self.add(Field(self.tr("Decided on"), self._on))

    def command(self) -> DecideAccess | None:
        """The request, or None with the wrong fields marked."""
        who, on = self._who.chosen(), self._on.day()
        self._who_field.set_error("" if who else self.tr("Enter the leaders on page People first."))
        self._on_field.set_error("" if on else self.tr("A day, such as 2024-03-01."))
        if not (who and on):
            return None
        keys = tuple(row.review for row in self._rows if row.review is not None)
        return DecideAccess(proposals=keys, classifier=who, decided_on=on, granted=bool(self._answer.chosen()))


class AccessRegister(Register):
    """What is declassified and not reviewed, what waits for the classifier, and what is settled."""

    labels_wanted = Signal(str, tuple)
    """The form, and the records that it is about."""
    opened = Signal(str, object)
    """Where the register leaves as a file."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("book-open", self.tr("Nothing is declassified or proposed to be opened."))
        super().__init__(porter, ACCESS, empty, self.tr("Propose"))
        self.search.setPlaceholderText(self.tr("Code, title, ground or name"))
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        self._classifiers: tuple[ApproverRow, ...] = ()

    def ask(self) -> None:
        """Ask for the records, and for who may decide."""
        self.porter.ask(approvers_register, then=self._keep_classifiers)
        self.porter.ask(access_register, then=self.show_rows)

    def words(self, row: AccessRow) -> str:
        """Everything that one looks for."""
        return " ".join(
            (row.reference_code, row.title or "", row.ground, row.head, row.classifier, stage_words(row.stage))
        )

    def count(self) -> str:
        """How many are not reviewed, and how many wait."""
        stages = [row.stage for row in self.rows]
        told = self.tr("{0} not reviewed, {1} proposed")
        return told.format(stages.count(AccessStage.NOT_REVIEWED), stages.count(AccessStage.PROPOSED))

    def keys(self) -> tuple[KeyHint, ...]:
        """Propose, settle what is proposed, print, export."""
        found = []
        if self._keeps:
            settle = KeyHint("F9", self.tr("the classifier says"), self.settle, told=bool(self._proposed()))
            found = [KeyHint("Ctrl+N", self.tr("propose"), self.new), settle]
        if self._prints and self.rows:
            found.append(KeyHint("Ctrl+P", self.tr("print the form"), self.print_form))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        return tuple(found)

    def print_form(self) -> None:
        """Print the form of the selected records."""
        rows = tuple(row.id for row in self.table.picked_rows() if isinstance(row, AccessRow))
        if self._prints and rows:
            self.labels_wanted.emit("access_approval", rows)

    def export(self) -> None:
        """Let the register leave as a file."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.ACCESS.value, ""))

    def new(self) -> None:
        """Open the form of a proposal, about the selected records that are not proposed yet."""
        if self._keeps:
            rows = (row for row in self.table.picked_rows() if isinstance(row, AccessRow))
            codes = [row.reference_code for row in rows if row.stage is not AccessStage.PROPOSED]
            form = ProposeForm(codes, self.porter.room.clock().today)
            self.open_form(form, self.tr("Proposal"), self.tr("Enter it"), form.command)

    def settle(self) -> None:
        """Open the form of the second step about the selected proposals."""
        rows = self._proposed()
        if rows and self._keeps:
            standing = [one for one in self._classifiers if one.in_office]
            form = GrantForm(rows, standing, self.porter.room.clock().today)
            self.open_form(form, self.tr("Opinion of the classifier"), self.tr("Enter it"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """How many wait, or are settled."""
        told = outcome.told
        if isinstance(told, AccessProposed):
            return self.tr("{0} proposed; F9 once the classifier has signed.").format(told.records)
        if isinstance(told, AccessDecided):
            return self.tr("{0} settled.").format(told.records)
        return super().saved_words(outcome)

    def show_one(self, row: AccessRow) -> None:
        """Show one record with both steps."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(_ROLES[row.stage], stage_words(row.stage)))
        facts = Facts()
        head = "\u3000".join((row.head, date_words(row.head_on))) if row.head_on else "–"
        decided = "\u3000".join((row.classifier, date_words(row.decided_on))) if row.decided_on else "–"
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Proposed"), access_words(row.wish) if row.review else "–"),
                (self.tr("Ground"), row.ground or "–"),
                (self.tr("Opened later, from"), date_words(row.until) if row.until else "–"),
                (self.tr("Head of department"), head),
                (self.tr("Classifier"), decided),
            )
        )
        self.side.add(facts)
        if row.stage is AccessStage.NOT_REVIEWED:
            told = self.tr("It is declassified; until this review is through it is not open to the public.")
            self.side.add(paragraph(told, "small", "text2"))
        if self._keeps:
            waits = row.stage is AccessStage.PROPOSED
            act = (
                primary(self.tr("The classifier says"), key="F9")
                if waits
                else primary(self.tr("Propose"), key="Ctrl+N")
            )
            act.clicked.connect(self.settle if waits else self.new)
            self.side.add_act(act)
            self.side.end_acts()
        self.keys_changed.emit()

    def _proposed(self) -> list[AccessRow]:
        rows = (row for row in self.table.picked_rows() if isinstance(row, AccessRow))
        return [row for row in rows if row.stage is AccessStage.PROPOSED]

    def _keep_classifiers(self, rows: tuple[ApproverRow, ...]) -> None:
        self._classifiers = rows


def _line() -> Line:
    made = Line()
    made.setMaxLength(LONGEST_WORDS)
    return made
