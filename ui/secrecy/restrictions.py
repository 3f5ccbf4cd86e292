"""The list of privacy restrictions: what goes out only by name, and the forms that place and lift one (R-149)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import LiftRestriction, RestrictUse
from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.restrictions import LONGEST_WORDS
from recordsroom.domain.values import Authority
from recordsroom.services.queries.holds import HeldSeries, series_to_hold
from recordsroom.services.queries.lending import ApproverRow, approvers_in_office
from recordsroom.services.queries.restrictions import RestrictionRow, RestrictionState, restrictions_register
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
_ROLES = {
    RestrictionState.STANDS: Role.LOOK,
    RestrictionState.ENDED: Role.MUTE,
    RestrictionState.LIFTED: Role.MUTE,
}


def restriction_state_words(state: RestrictionState) -> str:
    """Whether it stands."""
    words = {
        RestrictionState.STANDS: translate("Restriction", "Stands"),
        RestrictionState.ENDED: translate("Restriction", "Run out"),
        RestrictionState.LIFTED: translate("Restriction", "Lifted"),
    }
    return words[state]


def until_words(row: RestrictionRow) -> str:
    """Its last day."""
    return date_words(row.until) if row.until else translate("Restriction", "until lifted")


RESTRICTIONS: tuple[Column[RestrictionRow], ...] = (
    Column(lambda: translate("Restriction", "Over"), lambda row: row.over, kind=Kind.CODE, name="over", width=230),
    Column(lambda: translate("Restriction", "Basis"), lambda row: row.basis, name="basis", width=180, least=120),
    Column(lambda: translate("Restriction", "Reason"), lambda row: row.reason, name="reason", stretch=True),
    Column(lambda: translate("Restriction", "Until"), until_words, kind=Kind.DATE, name="until"),
    Column(
        lambda: translate("Restriction", "State"),
        lambda row: restriction_state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: _ROLES[row.state],
        name="state",
        width=100,
    ),
)


class RestrictionForm(Form):
    """Asks over what a restriction is placed, on which basis, and why."""

    def __init__(self, series: Sequence[HeldSeries], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named, self._series, self._until = Line(), Choice(), DateLine()
        self._basis, self._reason = _line(), _line()
        self._series.add(self.tr("No series: the one named above"), None)
        self._offered: tuple[HeldSeries, ...] = ()
        self.offer(series)
        told = self.tr("A reference code; a file and its items are restricted together.")
        self._named_field = self.add(Field(self.tr("Record"), self._named, told))
        self.add(Field(self.tr("Or a whole series"), self._series))
        self._basis_field = self.add(Field(self.tr("Basis"), self._basis, self.tr("The article, letter or wish.")))
        self._reason_field = self.add(Field(self.tr("Reason"), self._reason))
        hint = self.tr("Its last day; without one it stands until a leader lets it be lifted.")
        self._until_field = self.add(Field(self.tr("Until"), self._until, hint))

    def offer(self, series: Sequence[HeldSeries]) -> None:
        """Let these series be chosen too, which may be known only while the form is open."""
        for one in series:
            if one not in self._offered:
                self._series.add(one.name, one.id)
        self._offered = (*self._offered, *series)

    def command(self) -> RestrictUse | None:
        """The request, or None with the wrong fields marked."""
        named, series, until = typed(self._named), self._series.chosen(), self._until.day()
        basis, reason = typed(self._basis), typed(self._reason)
        odd = bool(typed(self._until)) and until is None
        one = bool(named) != (series is not None)
        self._named_field.set_error("" if one else self.tr("Name a record, or else choose a series."))
        self._basis_field.set_error("" if basis else self.tr("Say on what it rests."))
        self._reason_field.set_error("" if reason else self.tr("Say why it is restricted."))
        self._until_field.set_error(self.tr("This is no day.") if odd else "")
        if odd or not (one and basis and reason):
            return None
        return RestrictUse(named=named, series=series, basis=basis, reason=reason, until=until)


class FreeForm(Form):
    """Asks which leader lets a restriction be lifted, and why."""

    def __init__(self, row: RestrictionRow, leaders: Sequence[ApproverRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._leader, self._reason = row, Choice(), _line()
        for one in leaders:
            self._leader.add(f"{one.name}\u3000{one.post}", one.id)
        self._leader_field = self.add(Field(self.tr("Leader who decided"), self._leader))
        self._reason_field = self.add(Field(self.tr("Why it no longer stands"), self._reason))

    def command(self) -> LiftRestriction | None:
        """The request, or None with the wrong fields marked."""
        leader, reason = self._leader.chosen(), typed(self._reason)
        self._leader_field.set_error("" if leader else self.tr("Enter the leaders on page People first."))
        self._reason_field.set_error("" if reason else self.tr("Say why it is lifted."))
        if not (leader and reason):
            return None
        return LiftRestriction(restriction=self._row.id, approver=int(leader), reason=reason)


class RestrictionRegister(Register):
    """Every privacy restriction; what stands comes before what ended."""

    labels_wanted = Signal(str, tuple)
    """The register on paper."""
    opened = Signal(str, object)
    """The register as a file."""

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("lock", self.tr("Nothing is restricted for privacy."))
        super().__init__(porter, RESTRICTIONS, empty, self.tr("Restrict"))
        self.search.setPlaceholderText(self.tr("Code, series, basis or reason"))
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_HOLDINGS in duties, Duty.PRINT in duties
        self._series: tuple[HeldSeries, ...] = ()
        self._leaders: tuple[ApproverRow, ...] = ()

    def ask(self) -> None:
        """Ask for the restrictions, for the series that can be restricted, and for who may lift."""
        self.porter.ask(series_to_hold, then=self._keep_series)
        self.porter.ask(approvers_in_office, Authority.SECTION_HEAD, None, then=self._keep_leaders)
        self.porter.ask(restrictions_register, then=self.show_rows)

    def words(self, row: RestrictionRow) -> str:
        """Everything that one looks for."""
        parts = (row.over, row.basis, row.reason, row.lifted_why, row.leader or "", restriction_state_words(row.state))
        return " ".join(parts)

    def count(self) -> str:
        """How many stand."""
        return self.tr("{0} in force").format(sum(row.state is RestrictionState.STANDS for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """Restrict something, lift the chosen one, print them all or let them leave."""
        found = []
        if self._keeps:
            lift = KeyHint("F8", self.tr("lift"), self.lift, told=self._standing() is not None)
            found = [KeyHint("Ctrl+N", self.tr("restrict"), self.new), lift]
        if self._prints and self.rows:
            found.append(KeyHint("Ctrl+P", self.tr("print the register"), self.print_all))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        return tuple(found)

    def print_all(self) -> None:
        """Print the register of restrictions."""
        if self._prints and self.rows:
            self.labels_wanted.emit("restriction_register", ())

    def export(self) -> None:
        """Let the register leave as a file."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.RESTRICTIONS.value, ""))

    def new(self) -> None:
        """Open the form for a new restriction."""
        if self._keeps:
            form = RestrictionForm(self._series)
            self.open_form(form, self.tr("New privacy restriction"), self.tr("Restrict"), form.command)

    def lift(self) -> None:
        """Open the form that lifts the chosen one."""
        row = self._standing()
        if row is not None and self._keeps:
            form = FreeForm(row, self._leaders)
            self.open_form(form, self.tr("Lift the restriction"), self.tr("Lift it"), form.command)

    def show_one(self, row: RestrictionRow) -> None:
        """Show one restriction with both reasons."""
        self.side.add(label(row.over, "panel"))
        self.side.add(StateMark(_ROLES[row.state], restriction_state_words(row.state)))
        facts = Facts()
        facts.show_facts((*self._placed(row), *self._lifted(row)))
        self.side.add(facts)
        if self._keeps and row.state is RestrictionState.STANDS:
            lift = secondary(self.tr("Lift"), key="F8")
            lift.clicked.connect(self.lift)
            self.side.add_act(lift)
            self.side.end_acts()
        self.keys_changed.emit()

    def _placed(self, row: RestrictionRow) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Basis"), row.basis),
            (self.tr("Reason"), row.reason),
            (self.tr("Since"), date_words(row.restricted_on)),
            (self.tr("Until"), until_words(row)),
        )

    def _lifted(self, row: RestrictionRow) -> tuple[tuple[str, str], ...]:
        """Who let it be lifted and why; of one that was never lifted there is nothing to tell."""
        if row.lifted_on is None:
            return ()
        return (
            (self.tr("Lifted on"), date_words(row.lifted_on)),
            (self.tr("By decision of"), row.leader or "–"),
            (self.tr("Why it was lifted"), row.lifted_why or "–"),
        )

    def _standing(self) -> RestrictionRow | None:
        row = self.table.current()
        return row if isinstance(row, RestrictionRow) and row.state is RestrictionState.STANDS else None

    def _keep_series(self, rows: tuple[HeldSeries, ...]) -> None:
        self._series = rows
        if isinstance(self.form, RestrictionForm):
            self.form.offer(rows)

    def _keep_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        self._leaders = tuple(one for one in rows if not one.signs_for)


def _line() -> Line:
    made = Line()
    made.setMaxLength(LONGEST_WORDS)
    return made
