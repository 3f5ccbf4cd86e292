"""Papers whose mark is to be struck after a decision, ticked when it is done, with the labels that follow (R-08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import RemarkCarriers
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_notices import CarriersRemarked
from recordsroom.services.queries.secrecy_acts import RemarkRow, remark_register
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Field
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine, Form
from ui.people.register import Register
from ui.people.words import date_words
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _role(row: RemarkRow) -> Role:
    return Role.LOOK if row.done_on is None else Role.OK


def _state(row: RemarkRow) -> str:
    return translate("Secrecy", "To be marked") if row.done_on is None else translate("Secrecy", "Marked")


def _label(row: RemarkRow) -> str:
    return translate("Secrecy", "to be renewed") if row.label_due else ""


REMARKS: tuple[Column[RemarkRow], ...] = (
    Column(lambda: translate("Column", "State"), _state, kind=Kind.STATE, role=_role, name="state", width=96),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=220,
    ),
    Column(lambda: translate("Column", "Copy"), lambda row: row.copy_no, name="copy", width=76),
    Column(lambda: translate("Secrecy", "Strike"), lambda row: row.before, name="before", width=104),
    Column(lambda: translate("Secrecy", "Write"), lambda row: row.after, name="after", width=104),
    Column(lambda: translate("Column", "Place"), lambda row: row.place, name="place", stretch=True),
    Column(lambda: translate("Column", "Label"), _label, name="label", width=84),
)


class RemarkForm(Form):
    """Asks when these papers were marked."""

    def __init__(self, rows: Sequence[RemarkRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._on = tuple(rows), DateLine(today)
        self.add_plain(
            paragraph(
                self.tr("{0} papers: the old mark is struck, the new one beside it.", "", len(rows)).format(len(rows))
            )
        )
        self._on_field = self.add(Field(self.tr("Marked on"), self._on))

    def command(self) -> RemarkCarriers | None:
        """The request, or None with the field marked."""
        day = self._on.day()
        self._on_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        return RemarkCarriers(tasks=tuple(row.id for row in self._rows), remarked_on=day) if day else None


class RemarkRegister(Register):
    """Every paper to be marked anew; what is still to be done comes first."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        super().__init__(
            porter, REMARKS, EmptyState("circle-check", self.tr("No paper bears a mark that was changed."))
        )
        self.search.setPlaceholderText(self.tr("Code, copy, mark or place"))
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties

    def ask(self) -> None:
        """Ask for the papers."""
        self.porter.ask(remark_register, then=self.show_rows)

    def words(self, row: RemarkRow) -> str:
        """Everything that one looks for."""
        return " ".join((row.reference_code, row.copy_no, row.before, row.after, row.place, row.barcode, _state(row)))

    def count(self) -> str:
        """How many are still to be marked."""
        return self.tr("{0} to be marked").format(sum(row.done_on is None for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """Tick what was marked, print its label."""
        found = list[KeyHint]()
        if self._keeps:
            found.append(KeyHint("F9", self.tr("tick as marked"), self.tick, told=bool(self._waiting())))
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("print labels"), self.print_labels, told=bool(self._labels())))
        return tuple(found)

    def tick(self) -> None:
        """Open the form about the selected papers that wait."""
        rows = self._waiting()
        if rows and self._keeps:
            form = RemarkForm(rows, self.porter.room.clock().today)
            self.open_form(form, self.tr("Marked anew"), self.tr("Tick them"), form.command)

    def print_labels(self) -> None:
        """Print the labels of the selected papers that show the old mark still."""
        if self._prints and (rows := self._labels()):
            self.labels_wanted.emit("carrier_label", tuple(row.carrier for row in rows))

    def saved_words(self, outcome: Outcome) -> str:
        """How many were ticked, and which labels are left."""
        told = outcome.told
        if isinstance(told, CarriersRemarked) and told.labels:
            labels = self.tr("{0} labels", "", told.labels).format(told.labels)
            ticked = self.tr("{0} papers ticked; still to be printed: {1}, Ctrl+P.", "", told.carriers)
            return ticked.format(told.carriers, labels)
        if isinstance(told, CarriersRemarked):
            return self.tr("{0} papers ticked.", "", told.carriers).format(told.carriers)
        return super().saved_words(outcome)

    def show_one(self, row: RemarkRow) -> None:
        """Show one paper, what to strike and what to write."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(_role(row), _state(row)))
        facts = Facts()
        done = "\u3000".join((date_words(row.done_on), row.done_by)) if row.done_on else "–"
        facts.show_facts(
            (
                (self.tr("Label"), row.barcode),
                (self.tr("Strike"), row.before),
                (self.tr("Write beside it"), row.after),
                (self.tr("Place"), row.place or "–"),
                (self.tr("Since"), date_words(row.since)),
                (self.tr("Marked"), done),
            )
        )
        self.side.add(facts)
        if self._keeps and row.done_on is None:
            tick = primary(self.tr("Marked"), key="F9")
            tick.clicked.connect(self.tick)
            self.side.add_act(tick)
        if self._prints and row.label_due:
            printing = secondary(self.tr("Print the label"), key="Ctrl+P")
            printing.clicked.connect(self.print_labels)
            self.side.add_act(printing)
        self.side.end_acts()
        self.keys_changed.emit()

    def _waiting(self) -> list[RemarkRow]:
        return [row for row in self.table.picked_rows() if isinstance(row, RemarkRow) and row.done_on is None]

    def _labels(self) -> list[RemarkRow]:
        return [row for row in self.table.picked_rows() if isinstance(row, RemarkRow) and row.label_due]
