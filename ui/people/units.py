"""The list of units 单位: from when to when each stood, who took over, and how many readers belong to it (P-20)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.errors import Doubtful
from recordsroom.domain.people_facts import ReadersMoved
from recordsroom.services.queries import units as questions
from recordsroom.services.queries.units import Handwritten, Member, ScopeRow, UnitRow
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.people.unit_forms import ContactForm, EndUnitForm, TieForm, UnitForm
from ui.people.words import date_words
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _state(row: UnitRow) -> str:
    return translate("UnitState", "Stands") if row.until is None else translate("UnitState", "Ended")


COLUMNS: tuple[Column[UnitRow], ...] = (
    Column(
        lambda: translate("Column", "Unit"),
        lambda row: row.name,
        name="name",
        stretch=True,
        quiet=lambda row: row.until is not None,
    ),
    Column(lambda: translate("Column", "Since"), lambda row: date_words(row.since), kind=Kind.DATE, name="since"),
    Column(
        lambda: translate("Column", "Until"),
        lambda row: date_words(row.until) if row.until else "–",
        order=lambda row: row.until.isoformat() if row.until else "",
        kind=Kind.DATE,
        name="until",
    ),
    Column(lambda: translate("Column", "Taken over by"), lambda row: row.successor or "–", name="successor", width=128),
    Column(lambda: translate("Column", "Contact"), lambda row: row.contact or "–", name="contact", width=104),
    Column(
        lambda: translate("Column", "Readers"),
        lambda row: f"{row.readers:,}" if row.readers else "–",
        order=lambda row: row.readers,
        kind=Kind.NUMBER,
        name="readers",
        # Readers who were left behind in a unit that ended want a look.
        role=lambda row: Role.LOOK if row.readers and row.until else Role.MUTE,
    ),
    Column(
        lambda: translate("Column", "State"),
        _state,
        kind=Kind.STATE,
        name="state",
        role=lambda row: Role.OK if row.until is None else Role.MUTE,
    ),
)


class Units(Register):
    """Shows the units; a reform takes one form and no mouse."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(
            porter, COLUMNS, EmptyState("notebook-tabs", self.tr("No unit has been entered yet.")), self.tr("New unit")
        )
        self._handwritten: tuple[Handwritten, ...] = ()
        self._scopes: tuple[ScopeRow, ...] = ()
        self.search.setPlaceholderText(self.tr("Name of the unit, or of who took over"))

    def ask(self) -> None:
        """Ask for the units, what was written by hand, and the scopes that name an ended unit."""
        self.porter.ask(questions.handwritten_units, then=self._keep_handwritten)
        self.porter.ask(questions.scope_reviews, then=self._keep_scopes)
        self.porter.ask(questions.units_register, then=self._show_units)

    def words(self, row: UnitRow) -> str:
        """The name, its contact, who took over and whom it took over from."""
        return " ".join((row.name, row.successor or "", row.contact, *row.predecessors))

    def count(self) -> str:
        """How many units stand."""
        standing = sum(row.until is None for row in self.rows)
        return self.tr("{0} units stand, {1} ended", "", standing).format(
            f"{standing:,}", f"{len(self.rows) - standing:,}"
        )

    def keys(self) -> tuple[KeyHint, ...]:
        """New unit, the end of the chosen one, and tying what was written by hand."""
        hints = [KeyHint("Ctrl+N", self.tr("new unit"), self.new)]
        if any(row.until is None for row in self.rows):
            hints.append(KeyHint("F7", self.tr("end unit"), self.end))
            if self._handwritten:
                hints.append(KeyHint("F8", self.tr("tie readers"), self.tie))
            hints.append(KeyHint("F9", self.tr("name contact"), self.name_contact))
        return tuple(hints)

    def new(self) -> None:
        """Open the form for a new unit."""
        form = UnitForm(self.porter.room.clock().today)
        self.open_form(form, self.tr("New unit"), self.tr("Enter unit"), form.command)

    def end(self) -> None:
        """Open the form that ends the chosen unit."""
        row = self.table.current()
        if row is not None and row.until is None:
            form = EndUnitForm(row, self._standing(), self.porter.room.clock().today)
            self.open_form(form, self.tr("End {0}").format(row.name), self.tr("End unit"), form.command)

    def tie(self) -> None:
        """Open the form that ties readers to the chosen unit."""
        row = self.table.current()
        if self._handwritten and self._standing():
            chosen = row.id if row is not None and row.until is None else None
            form = TieForm(self._handwritten, self._standing(), chosen)
            self.open_form(form, self.tr("Tie readers"), self.tr("Tie readers"), form.command)

    def name_contact(self) -> None:
        """Ask who belongs to the chosen unit, then who of them is its contact."""
        row = self.table.current()
        if row is not None and row.until is None:
            self.porter.ask(questions.members_of, row.id, then=self._ask_contact)

    def _ask_contact(self, members: tuple[Member, ...]) -> None:
        row = self.table.current()
        if row is not None and row.until is None:
            form = ContactForm(row, members, self.porter.room.clock().today)
            self.open_form(form, self.tr("Contact of {0}").format(row.name), self.tr("Name contact"), form.command)

    def refused(self, failed: Exception) -> None:
        """Ask once more about what the room doubts; everything else is said as it is."""
        if isinstance(failed, Doubtful) and isinstance(self.form, EndUnitForm):
            self.form.ask_again(failed.doubts)
        else:
            super().refused(failed)

    def saved_words(self, outcome: Outcome) -> str:
        """Tell how many readers moved."""
        if isinstance(outcome.told, ReadersMoved) and not outcome.told.readers:
            return self.tr("The unit has ended; journal entry {0}.").format(f"{outcome.entry:,}")
        if isinstance(outcome.told, ReadersMoved):
            told = self.tr("{0} readers moved; journal entry {1}.", "", outcome.told.readers)
            return told.format(f"{outcome.told.readers:,}", f"{outcome.entry:,}")
        return super().saved_words(outcome)

    def show_one(self, row: UnitRow) -> None:
        """Show the unit from its first day to its last, and what is to be done about it."""
        self._show_handwritten()
        self.side.add(label(row.name, "panel"))
        facts = Facts()
        until = date_words(row.until) if row.until else self.tr("still stands")
        facts.show_facts(
            (
                (self.tr("Since"), date_words(row.since)),
                (self.tr("Until"), until),
                (self.tr("Taken over by"), row.successor or "–"),
                (self.tr("Took over from"), self.tr(", ").join(row.predecessors) or "–"),
                (self.tr("Readers"), f"{row.readers:,}"),
                (self.tr("Contact"), self._contact_words(row)),
            )
        )
        self.side.add(facts)
        self._show_scopes(row)
        if row.until is None:
            end = primary(self.tr("End unit"), icon="flag", key="F7")
            end.clicked.connect(self.end)
            self.side.add_act(end)
            contact = secondary(self.tr("Name contact"), key="F9")
            contact.clicked.connect(self.name_contact)
            self.side.add_act(contact)
        if self._handwritten and self._standing():
            tie = secondary(self.tr("Tie readers"), key="F8")
            tie.clicked.connect(self.tie)
            self.side.add_act(tie)
        self.side.end_acts()

    def _contact_words(self, row: UnitRow) -> str:
        if not row.contact or row.contact_since is None:
            return "–"
        return self.tr("{0}, since {1}").format(row.contact, date_words(row.contact_since))

    def _standing(self) -> dict[str, int]:
        return {row.name: row.id for row in self.rows if row.until is None}

    def _show_handwritten(self) -> None:
        if self._handwritten:
            box = SignBox(Role.LOOK)
            self.side.add(box)
            count = sum(one.readers for one in self._handwritten)
            told = self.tr("{0} readers bear a unit written by hand; tie them to the list.", "", count)
            box.say(told.format(f"{count:,}"))

    def _show_scopes(self, row: UnitRow) -> None:
        named = sum(scope.unit == row.name for scope in self._scopes) if row.until else 0
        if named:
            told = self.tr(
                "{0} records still name it in their knowledge scope; they stand under Scope review.", "", named
            )
            self.side.add(paragraph(told.format(f"{named:,}"), "", "look"))

    def _show_units(self, rows: tuple[UnitRow, ...]) -> None:
        self.show_rows(rows)
        # What the keys offer depends on what there is.
        self.keys_changed.emit()

    def _keep_handwritten(self, handwritten: tuple[Handwritten, ...]) -> None:
        self._handwritten = handwritten

    def _keep_scopes(self, scopes: tuple[ScopeRow, ...]) -> None:
        self._scopes = scopes
