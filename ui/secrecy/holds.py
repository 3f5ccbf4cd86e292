"""The list of holds: what is kept from appraisal and destruction, and the forms that place and lift a hold (T-31)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import EndHold, PlaceHold
from recordsroom.domain.exporting import Book
from recordsroom.domain.holds import LONGEST_WORDS
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import holds as questions
from recordsroom.services.queries.holds import HeldSeries, HoldRow
from ui.look.tokens import Role
from ui.parts.buttons import secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.forms import DateLine, Form, typed
from ui.people.register import Register
from ui.people.words import date_words
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def hold_state_words(row: HoldRow) -> str:
    """Whether it stands."""
    return translate("Hold", "Stands") if row.lifted_on is None else translate("Hold", "Lifted")


def _role(row: HoldRow) -> Role:
    return Role.LOOK if row.lifted_on is None else Role.MUTE


HOLDS: tuple[Column[HoldRow], ...] = (
    Column(lambda: translate("Hold", "Over"), lambda row: row.over, kind=Kind.CODE, name="over", width=230),
    Column(lambda: translate("Hold", "Reason"), lambda row: row.reason, name="reason", stretch=True),
    Column(lambda: translate("Hold", "Placed on"), lambda row: date_words(row.placed_on), kind=Kind.DATE, name="on"),
    Column(lambda: translate("Hold", "State"), hold_state_words, kind=Kind.STATE, role=_role, name="state", width=100),
)


class HoldForm(Form):
    """Asks over what a hold is placed, and why."""

    def __init__(self, series: Sequence[HeldSeries], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named, self._series, self._reason, self._again = Line(), Choice(), _line(), DateLine()
        self._series.add(self.tr("No series: the one named above"), None)
        self._offered: tuple[HeldSeries, ...] = ()
        self.offer(series)
        told = self.tr("A reference code, or the digits on the label of a box.")
        self._named_field = self.add(Field(self.tr("Record or box"), self._named, told))
        self.add(Field(self.tr("Or a whole series"), self._series))
        self._reason_field = self.add(Field(self.tr("Reason"), self._reason))
        hint = self.tr("Nothing ends by itself: on that day Today asks whether it still stands.")
        self._again_field = self.add(Field(self.tr("Look again on"), self._again, hint))

    def offer(self, series: Sequence[HeldSeries]) -> None:
        """Let these series be chosen too, which may be known only while the form is open."""
        for one in series:
            if one not in self._offered:
                self._series.add(one.name, one.id)
        self._offered = (*self._offered, *series)

    def command(self) -> PlaceHold | None:
        """The request, or None with the wrong fields marked."""
        named, series, reason = typed(self._named), self._series.chosen(), typed(self._reason)
        again = self._again.day()
        odd = bool(typed(self._again)) and again is None
        self._again_field.set_error(self.tr("This is no day.") if odd else "")
        one = bool(named) != (series is not None)
        self._named_field.set_error("" if one else self.tr("Name a record or a box, or else choose a series."))
        self._reason_field.set_error("" if reason else self.tr("Say why it is held."))
        if odd or not (one and reason):
            return None
        return PlaceHold(named=named, series=series, reason=reason, look_again_on=again)


class LiftForm(Form):
    """Asks why a hold no longer stands."""

    def __init__(self, row: HoldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._reason = row, _line()
        self._reason_field = self.add(Field(self.tr("Why it no longer stands"), self._reason))

    def command(self) -> EndHold | None:
        """The request, or None with the field marked."""
        reason = typed(self._reason)
        self._reason_field.set_error("" if reason else self.tr("Say why it is lifted."))
        return EndHold(hold=self._row.id, reason=reason) if reason else None


class HoldRegister(Register):
    """Every hold; what stands comes before what was lifted."""

    labels_wanted = Signal(str, tuple)
    opened = Signal(str, object)
    """The register on paper."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, HOLDS, EmptyState("pause", self.tr("Nothing is held.")), self.tr("Place a hold"))
        self.search.setPlaceholderText(self.tr("Code, box, series or reason"))
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        self._series: tuple[HeldSeries, ...] = ()

    def ask(self) -> None:
        """Ask for the holds, and for the series that can be held."""
        self.porter.ask(questions.series_to_hold, then=self._keep_series)
        self.porter.ask(questions.holds_register, then=self.show_rows)

    def words(self, row: HoldRow) -> str:
        """Everything that one looks for."""
        return " ".join((row.over, row.reason, row.lift_reason, hold_state_words(row)))

    def count(self) -> str:
        """How many stand."""
        return self.tr("{0} in force").format(sum(row.lifted_on is None for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """Place one, lift the chosen one, print them all."""
        found = []
        if self._keeps:
            lift = KeyHint("F8", self.tr("lift"), self.lift, told=self._standing() is not None)
            found = [KeyHint("Ctrl+N", self.tr("place a hold"), self.new), lift]
        if self._prints and self.rows:
            found.append(KeyHint("Ctrl+P", self.tr("print the register"), self.print_all))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        return tuple(found)

    def print_all(self) -> None:
        """Print the register of holds."""
        if self._prints:
            self.labels_wanted.emit("hold_register", ())

    def export(self) -> None:
        """Let the register leave as a file."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.HOLDS.value, ""))

    def new(self) -> None:
        """Open the form for a new hold."""
        if self._keeps:
            form = HoldForm(self._series)
            self.open_form(form, self.tr("New hold"), self.tr("Place it"), form.command)

    def lift(self) -> None:
        """Open the form that lifts the chosen one."""
        row = self._standing()
        if row is not None and self._keeps:
            form = LiftForm(row)
            self.open_form(form, self.tr("Lift the hold"), self.tr("Lift it"), form.command)

    def show_one(self, row: HoldRow) -> None:
        """Show one hold with both reasons."""
        self.side.add(label(row.over, "panel"))
        self.side.add(StateMark(_role(row), hold_state_words(row)))
        facts, ended = Facts(), row.lifted_on
        facts.show_facts(
            (
                (self.tr("Reason"), row.reason),
                (self.tr("Placed on"), date_words(row.placed_on)),
                (self.tr("Look again on"), date_words(row.look_again_on) if row.look_again_on else "–"),
                (self.tr("Lifted on"), date_words(ended) if ended else "–"),
                (self.tr("Why it was lifted"), row.lift_reason or "–"),
            )
        )
        self.side.add(facts)
        if self._keeps and ended is None:
            lift = secondary(self.tr("Lift"), key="F8")
            lift.clicked.connect(self.lift)
            self.side.add_act(lift)
            self.side.end_acts()
        self.keys_changed.emit()

    def _standing(self) -> HoldRow | None:
        row = self.table.current()
        return row if isinstance(row, HoldRow) and row.lifted_on is None else None

    def _keep_series(self, rows: tuple[HeldSeries, ...]) -> None:
        self._series = rows
        if isinstance(self.form, HoldForm):
            self.form.offer(rows)


def _line() -> Line:
    made = Line()
    made.setMaxLength(LONGEST_WORDS)
    return made
