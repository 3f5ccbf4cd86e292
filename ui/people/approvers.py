"""The register of approvers 审批人: leaders by post, each on a rung of the ladder."""

from __future__ import annotations

from enum import StrEnum, unique
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.domain.classifiers import ClassifierEnded, ClassifierNamed
from recordsroom.domain.exporting import Book
from recordsroom.domain.facts import Deputized, OfficeEnded
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Authority
from recordsroom.services.queries import people as questions
from recordsroom.services.queries.classifiers import ClassifierRow, classifiers_register
from recordsroom.services.queries.deputies import DeputyRow, deputies_of
from recordsroom.services.queries.people import ApproverRow
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.approver_form import ApproverForm
from ui.people.classifier_forms import ClassifierForm, EndClassifierForm
from ui.people.deputy_forms import DeputyForm, EndOfficeForm
from ui.people.register import Register
from ui.people.words import authority_words, date_words, level_words
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_FOR_EVER = 9999


@unique
class Office(StrEnum):
    """By what the list is narrowed."""

    IN_OFFICE = "IN_OFFICE"
    CLASSIFIER = "CLASSIFIER"
    """By law, or named for today."""
    LEFT = "LEFT"


_OFFICES = {
    Office.IN_OFFICE: lambda: translate("Office", "In office"),
    Office.CLASSIFIER: lambda: translate("Office", "Classifier"),
    Office.LEFT: lambda: translate("Office", "Not in office"),
}


def _office(row: ApproverRow) -> str:
    return translate("Office", "In office") if row.in_office else translate("Office", "Not in office")


def _last(row: ApproverRow) -> int:
    return row.until.year if row.until else _FOR_EVER


COLUMNS: tuple[Column[ApproverRow], ...] = (
    Column(lambda: translate("Column", "Name"), lambda row: row.name, name="name", width=96),
    Column(lambda: translate("Column", "Post"), lambda row: row.post, name="post", stretch=True),
    Column(
        lambda: translate("Column", "Authority"),
        lambda row: authority_words(row.authority),
        order=lambda row: row.authority,
        name="authority",
    ),
    Column(lambda: translate("Column", "Since"), lambda row: date_words(row.since), kind=Kind.DATE, name="since"),
    Column(
        lambda: translate("Column", "State"),
        _office,
        kind=Kind.STATE,
        name="office",
        role=lambda row: Role.OK if row.in_office else Role.MUTE,
    ),
)


class Approvers(Register):
    """Shows who may approve on paper, from the top of the ladder down."""

    labels_wanted = Signal(str, tuple)
    opened = Signal(str, object)

    def __init__(self, porter: Porter) -> None:
        super().__init__(
            porter,
            COLUMNS,
            EmptyState("user-check", self.tr("No approver has been entered yet.")),
            self.tr("New approver"),
        )
        self._awaited = object()
        self.search.setPlaceholderText(self.tr("Name or post"))
        self._named: tuple[ClassifierRow, ...] = ()
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.narrow = Monthly(self.filters, Office, lambda office: _OFFICES[office](), period=self.tr("Year"))
        self.narrow.changed.connect(lambda: self._filter(self.search.text()))

    def ask(self) -> None:
        """Ask for the register, and who is named to classify."""
        self.porter.ask(classifiers_register, then=self._keep_named)
        self.porter.ask(questions.approvers_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these leaders, and offer the years in which they held their posts."""
        today = self.porter.room.clock().today.year
        years = {str(year) for row in rows for year in range(row.since.year, min(_last(row), today) + 1)}
        self.narrow.offer(years)
        super().show_rows(rows)

    def fits(self, row: ApproverRow) -> bool:
        """Whether he was in office in the year, and is what is chosen."""
        year, state = self.narrow.month.chosen(), self.narrow.state.chosen()
        if year and not row.since.year <= int(year) <= _last(row):
            return False
        of = {
            Office.IN_OFFICE: row.in_office,
            Office.LEFT: not row.in_office,
            Office.CLASSIFIER: row.in_office and self._classifies(row),
        }
        return state is None or of[state]

    def words(self, row: ApproverRow) -> str:
        """Name, post and rung."""
        return f"{row.name} {row.post} {authority_words(row.authority)}"

    def count(self) -> str:
        """How many approvers are in office."""
        return self.tr("{0} approvers in office", "", sum(row.in_office for row in self.rows)).format(
            sum(row.in_office for row in self.rows)
        )

    def keys(self) -> tuple[KeyHint, ...]:
        """New approver, the end of the chosen one's office, and who signs for him."""
        return (
            KeyHint("Ctrl+N", self.tr("new approver"), self.new),
            KeyHint("F7", self.tr("end of office"), self.end_office),
            KeyHint("F8", self.tr("deputy"), self.deputize),
            KeyHint("F9", self.tr("name as classifier"), self.name_classifier),
            KeyHint("F10", self.tr("end a naming"), self.end_naming, told=bool(self._of_chosen())),
            *(
                KeyHint("Ctrl+P", self.tr("print the list"), self.print_all, told=bool(self.rows)),
                KeyHint("Ctrl+E", self.tr("export"), self.export, told=bool(self.rows)),
            )[: 2 * self._prints],
        )

    def print_all(self) -> None:
        """Print the list: of the chosen year, or of all."""
        if self._prints and self.rows:
            year = self.narrow.month.chosen()
            self.labels_wanted.emit("approver_book", (int(year),) if year else ())

    def export(self) -> None:
        """Let the list leave as a file."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.APPROVERS.value, self.narrow.month.chosen() or ""))

    def new(self) -> None:
        """Open the form for a new approver."""
        form = ApproverForm(self.porter.room.clock().today)
        self.open_form(form, self.tr("New approver"), self.tr("Enter approver"), form.command)

    def end_office(self) -> None:
        """Open the form for the last day of the chosen approver."""
        row = self.table.current()
        if row is not None:
            form = EndOfficeForm(row, self.porter.room.clock().today)
            title = self.tr("{0} leaves the post").format(row.name)
            self.open_form(form, title, self.tr("End of office"), form.command)

    def deputize(self) -> None:
        """Open the form that names who signs for the chosen approver."""
        row = self.table.current()
        if row is not None and row.in_office:
            form = DeputyForm(row, self.rows, self.porter.room.clock().today)
            title = self.tr("Deputy of {0}").format(row.name)
            self.open_form(form, title, self.tr("Name deputy"), form.command)

    def name_classifier(self) -> None:
        """Open the form that puts the chosen leader on the list of classifiers."""
        row = self.table.current()
        if row is not None and row.in_office and row.authority is not Authority.PRINCIPAL:
            form = ClassifierForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Classifier: {0}").format(row.name), self.tr("Name him"), form.command)

    def end_naming(self) -> None:
        """Open the form that ends a naming of the chosen leader."""
        row, named = self.table.current(), self._of_chosen()
        if row is not None and named:
            form = EndClassifierForm(named, self.porter.room.clock().today)
            self.open_form(form, self.tr("Classifier: {0}").format(row.name), self.tr("End it"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """Tell who signs until when, or when the office ends."""
        told = outcome.told
        if isinstance(told, Deputized):
            return self.tr("{0} signs until {1}.").format(told.name, date_words(told.until))
        if isinstance(told, OfficeEnded):
            return self.tr("In office until {0}.").format(date_words(told.last_day))
        if isinstance(told, ClassifierNamed):
            return self.tr("Named: {0}, up to {1}.").format(told.name, level_words(told.up_to))
        if isinstance(told, ClassifierEnded):
            return self.tr("Classifies until {0}.").format(date_words(told.last_day))
        return super().saved_words(outcome)

    def show_one(self, row: ApproverRow) -> None:
        """Show post, rung and the dates of the office."""
        self.side.add(label(row.name, "panel"))
        facts = Facts()
        until = date_words(row.until) if row.until else self.tr("still in office")
        facts.show_facts(
            (
                (self.tr("Post"), row.post),
                (self.tr("Authority"), authority_words(row.authority)),
                (self.tr("Since"), date_words(row.since)),
                (self.tr("Until"), until),
            )
        )
        self.side.add(facts)
        self.side.add(paragraph(self.tr("A higher rung may approve whatever a lower one may."), "small", "text3"))
        self._show_named(row)
        self._awaited = awaited = object()
        self.porter.ask(deputies_of, row.id, then=lambda found: self._show_deputies(awaited, found))
        if row.in_office:
            deputy = primary(self.tr("Name deputy"), icon="stamp", key="F8")
            deputy.clicked.connect(self.deputize)
            self.side.add_act(deputy)
        end = secondary(self.tr("End of office"), key="F7")
        end.clicked.connect(self.end_office)
        self.side.add_act(end)
        self.side.end_acts()

    def _keep_named(self, rows: tuple[ClassifierRow, ...]) -> None:
        self._named = rows
        self._filter(self.search.text())
        self._show_chosen(self.table.current())

    def _of_chosen(self) -> list[ClassifierRow]:
        row = self.table.current()
        return [one for one in self._named if row is not None and one.approver == row.id]

    def _classifies(self, row: ApproverRow) -> bool:
        named = any(one.approver == row.id and one.in_force for one in self._named)
        return row.authority is Authority.PRINCIPAL or named

    def _show_named(self, row: ApproverRow) -> None:
        """Tell up to which level, since when and by which document he classifies."""
        named = [one for one in self._named if one.approver == row.id]
        if row.authority is Authority.PRINCIPAL or named:
            column = self.side.section(self.tr("Classifier"))
            if row.authority is Authority.PRINCIPAL:
                column.addWidget(paragraph(self.tr("By law, as the principal head."), "small", "text2"))
            for one in named:
                level, since = level_words(one.up_to), date_words(one.since)
                words = self.tr("up to {0}, since {1}, {2}").format(level, since, one.basis)
                if one.until:
                    told = self.tr("up to {0}, {1} to {2}, {3}")
                    words = told.format(level, since, date_words(one.until), one.basis)
                column.addWidget(paragraph(words, "small", "text2" if one.in_force else "text3"))

    def _show_deputies(self, awaited: object, found: tuple[DeputyRow, ...]) -> None:
        # An answer to an earlier showing of the pane has no place in this one.
        if awaited is not self._awaited or self.form is not None or not found:
            return
        column = self.side.section(self.tr("Deputies"))
        for one in found:
            column.addWidget(label(f"{one.name}\u3000{one.post}"))
            told = self.tr("{0} to {1}, up to {2}, {3}")
            dates = date_words(one.since), date_words(one.until)
            words = told.format(*dates, level_words(one.max_level), one.document_no)
            column.addWidget(paragraph(words, "small", "text2" if one.in_force else "text3"))
