"""The register of readers 利用者: who may use the holdings, what they have out, and their cards."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.domain.exporting import Book
from recordsroom.domain.people_facts import ReaderChanged
from recordsroom.domain.readers import ReaderKind
from recordsroom.services.queries import people as questions
from recordsroom.services.queries import units as unit_questions
from recordsroom.services.queries.collectors import CollectorRow, collectors_of
from recordsroom.services.queries.handing import ReaderHeld, held_by_reader
from recordsroom.services.queries.people import ReaderLoan, ReaderRow
from recordsroom.services.queries.units import UnitRow, contact_of
from ui.look.tokens import Role
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import Words, code_words, label
from ui.people.card_forms import LetForm, LostCardForm, StopForm
from ui.people.clearing_form import ClearingForm
from ui.people.collector_form import CollectorForm
from ui.people.reader_form import ReaderForm, a_year_after
from ui.people.reader_told import done_words
from ui.people.register import Register
from ui.people.words import date_words, level_words, post_level_words, reader_kind_words, stop_cause_words
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate

COLUMNS: tuple[Column[ReaderRow], ...] = (
    Column(lambda: translate("Column", "Name"), lambda row: row.name, name="name", width=96),
    Column(lambda: translate("Column", "Unit"), lambda row: row.unit, name="unit", stretch=True),
    Column(lambda: translate("Column", "Post"), lambda row: row.post, name="post"),
    Column(
        lambda: translate("Column", "May see up to"),
        lambda row: level_words(row.cleared),
        order=lambda row: row.cleared,
        kind=Kind.LEVEL,
        name="cleared",
        level=lambda row: int(row.cleared),
    ),
    Column(
        lambda: translate("Column", "Valid until"),
        lambda row: translate("Reader", "Stopped") if row.stopped else date_words(row.valid_until),
        order=lambda row: row.valid_until.isoformat(),
        kind=Kind.DATE,
        name="until",
        role=lambda row: Role.STOP if row.expired or row.stopped else Role.MUTE,
    ),
    Column(
        lambda: translate("Column", "Out"),
        lambda row: f"{row.out:,}" if row.out else "–",
        order=lambda row: row.out,
        kind=Kind.NUMBER,
        name="out",
        role=lambda row: Role.STOP if row.overdue else Role.MUTE,
    ),
)


class Readers(Register):
    """Shows the readers; a new one takes six fields and no mouse."""

    card_wanted = Signal(tuple)
    """The numbers of the readers whose cards shall be printed."""
    opened = Signal(str, object)
    clearance_wanted = Signal(tuple)
    """The numbers of the readers whose sheets of leaving shall be printed."""

    def __init__(self, porter: Porter, *, prints: bool) -> None:
        super().__init__(
            porter, COLUMNS, EmptyState("id-card", self.tr("No reader has been entered yet.")), self.tr("New reader")
        )
        self._prints, self._contact = prints, ""
        self._awaited = object()
        self._units: dict[str, int] = {}
        self.search.setPlaceholderText(self.tr("Name, unit, post or card number"))

    def ask(self) -> None:
        """Ask for the register, and for the units that a new reader may belong to."""
        self.porter.ask(unit_questions.units_register, then=self._keep_units)
        self.porter.ask(questions.readers_register, then=self.show_rows)

    def words(self, row: ReaderRow) -> str:
        """Name, unit, post and the number of the card."""
        return f"{row.name} {row.unit} {row.post} {row.barcode}"

    def count(self) -> str:
        """How many readers there are."""
        out = sum(row.out for row in self.rows)
        carriers = self.tr("{0} carriers", "", out).format(f"{out:,}")
        return self.tr("{0} readers, {1} out", "", len(self.rows)).format(f"{len(self.rows):,}", carriers)

    def keys(self) -> tuple[KeyHint, ...]:
        """New reader, and what is done with the chosen one and the card."""
        # What stands on a button anyway is kept off the full bar.
        new = KeyHint("Ctrl+N", self.tr("new reader"), self.new, told=False)
        card = KeyHint("Ctrl+P", self.tr("print card"), self.print_card, told=False)
        lost = KeyHint("F7", self.tr("card lost"), self.replace_card)
        stop = KeyHint("F8", self.tr("stop or let again"), self.stop_or_let)
        fetch = KeyHint("F9", self.tr("collector"), self.name_collector)
        leave = KeyHint("F10", self.tr("leaves"), self.clear_leaver)
        change = KeyHint("F11", self.tr("change"), self.change)
        sheet = KeyHint("Ctrl+O", self.tr("sheet of leaving"), self.print_clearance, told=False)
        export = KeyHint("Ctrl+E", self.tr("export"), self.export, told=False)
        return (new, *([card, sheet, export] if self._prints else []), lost, stop, fetch, leave, change)

    def new(self) -> None:
        """Open the form for a new reader."""
        form = ReaderForm(self.porter.room.clock().today, self._units, self._handwritten())
        self.open_form(form, self.tr("New reader"), self.tr("Enter reader"), form.command)

    def change(self) -> None:
        """Open the form that writes the chosen reader down otherwise: another unit, post or clearance (P-20)."""
        row = self.table.current()
        if row is not None:
            form = ReaderForm(self.porter.room.clock().today, self._units, self._handwritten(), row)
            self.open_form(form, self.tr("Change {0}").format(row.name), self.tr("Change reader"), form.command)

    def print_card(self) -> None:
        """Ask for the cards of the chosen readers."""
        chosen = tuple(row.id for row in self.table.picked_rows())
        if chosen and self._prints:
            self.card_wanted.emit(chosen)

    def export(self) -> None:
        """Lead to where the register leaves as a file (G-33)."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.READERS.value, ""))

    def replace_card(self) -> None:
        """Open the form that reports the chosen reader's card lost."""
        row = self.table.current()
        if row is not None and not row.stopped:
            form = LostCardForm(row, self.porter.room.clock().today)
            title = self.tr("Card of {0} lost").format(row.name)
            self.open_form(form, title, self.tr("Lost: give a new card"), form.command)

    def stop_or_let(self) -> None:
        """Open the form that stops the chosen reader, or lets one who was stopped or whose card expired."""
        row = self.table.current()
        if row is None:
            return
        if row.stopped or row.expired:
            today = self.porter.room.clock().today
            form = LetForm(row, today, max(row.valid_until, a_year_after(today)))
            self.open_form(form, self.tr("Let {0} again").format(row.name), self.tr("Let again"), form.command)
        else:
            stop = StopForm(row)
            self.open_form(stop, self.tr("Stop {0}").format(row.name), self.tr("Stop reader"), stop.command)

    def name_collector(self) -> None:
        """Open the form that names who may fetch for the chosen reader."""
        row = self.table.current()
        if row is not None:
            form = CollectorForm(row, self.rows, self.porter.room.clock().today)
            self.open_form(
                form, self.tr("Who fetches for {0}").format(row.name), self.tr("Name collector"), form.command
            )

    def clear_leaver(self) -> None:
        """Ask what the chosen reader still holds, then how the clearance is done."""
        row = self.table.current()
        if row is not None and not row.stopped:
            self.porter.ask(contact_of, row.id, then=self._keep_contact)
            self.porter.ask(held_by_reader, row.id, then=self._ask_clearance)

    def print_clearance(self) -> None:
        """Ask for the sheets of the chosen readers: what is out, or that they were cleared."""
        chosen = tuple(row.id for row in self.table.picked_rows())
        if chosen and self._prints:
            self.clearance_wanted.emit(chosen)

    def _keep_contact(self, name: str) -> None:
        self._contact = name

    def _ask_clearance(self, found: ReaderHeld | None) -> None:
        row = self.table.current()
        if found is None or row is None or row.id != found.reader:
            return
        names = [one.name for one in self.rows if not one.stopped]
        form = ClearingForm(row, found.held, names, self._contact)
        self.open_form(form, self.tr("{0} leaves").format(row.name), self.tr("Clear"), form.command)

    def saved_words(self, outcome: Any) -> str:
        """Tell the number of the new card, or what changed for the reader."""
        return done_words(outcome.told)

    def saved_role(self, outcome: Any) -> Role:
        """What is out above the clearance from now on is to be looked after."""
        told = outcome.told
        return Role.LOOK if isinstance(told, ReaderChanged) and told.above else super().saved_role(outcome)

    def show_one(self, row: ReaderRow) -> None:
        """Show the reader, then what is out."""
        self._awaited = awaited = object()
        self.side.add(label(row.name, "panel"))
        facts, unprinted = Facts(), self.tr("not printed yet")
        facts.show_facts(
            (
                (self.tr("Unit"), row.unit),
                (self.tr("Post"), row.post or "–"),
                (self.tr("Post level"), post_level_words(row.post_level)),
                (self.tr("May see"), self.tr("up to {0}").format(level_words(row.cleared))),
                (self.tr("Valid until"), self._validity(row)),
                *self._papers(row),
                (self.tr("Card"), row.barcode if row.card_printed else f"{row.barcode}\n{unprinted}"),
            )
        )
        self.side.add(facts)
        if row.lost_cards:
            told = self.tr("{0} cards were lost; whoever scans one hears it.", "", row.lost_cards).format(
                row.lost_cards
            )
            self.side.add(label(told, "small", "text2"))
        if row.out:
            self.porter.ask(questions.loans_of, row.id, then=lambda loans: self._show_loans(awaited, loans))
        self.porter.ask(collectors_of, row.id, then=lambda found: self._show_collectors(awaited, found))
        if self._prints:
            card = primary(self.tr("Print card"), icon="id-card", key="Ctrl+P")
            card.clicked.connect(self.print_card)
            self.side.add_act(card)
        stop = secondary(self.tr("Let again") if row.stopped or row.expired else self.tr("Stop"), key="F8")
        stop.clicked.connect(self.stop_or_let)
        self.side.add_act(stop)
        change = secondary(self.tr("Change"), key="F11")
        change.clicked.connect(self.change)
        self.side.add_act(change)
        self.side.end_acts()

    def _handwritten(self) -> list[str]:
        return sorted({row.unit for row in self.rows if row.unit_id is None})

    def _keep_units(self, units: tuple[UnitRow, ...]) -> None:
        self._units = {row.name: row.id for row in units if row.until is None}

    def _papers(self, row: ReaderRow) -> tuple[tuple[str, str], ...]:
        """What the reader brought; of the identity card only the end is shown."""
        found = (
            (self.tr("Kind"), "" if row.kind is ReaderKind.STAFF else reader_kind_words(row.kind)),
            (self.tr("Letter number"), row.letter_no or ""),
            (self.tr("Agreement number"), row.agreement_no or ""),
            (self.tr("Identity card"), f"…{row.id_number[-4:]}" if row.id_number else ""),
            (self.tr("Undertaking"), date_words(row.undertaken_on) if row.undertaken_on else ""),
        )
        return tuple((name, words) for name, words in found if words)

    def _validity(self, row: ReaderRow) -> str:
        day = date_words(row.valid_until)
        if row.stopped:
            if row.stop_cause is None:
                return self.tr("{0}, stopped").format(day)
            return self.tr("{0}, stopped: {1}").format(day, stop_cause_words(row.stop_cause))
        return self.tr("{0}, expired").format(day) if row.expired else day

    def _show_collectors(self, awaited: object, found: tuple[CollectorRow, ...]) -> None:
        if awaited is not self._awaited or self.form is not None or not found:
            return
        column = self.side.section(self.tr("Fetched by"))
        for one in found:
            until = self.tr("until {0}, up to {1}").format(date_words(one.until), level_words(one.max_level))
            column.addWidget(label(f"{one.name}\u3000{one.unit}"))
            column.addWidget(label(until, "small", "text2" if one.in_force else "text3"))

    def _show_loans(self, awaited: object, loans: tuple[ReaderLoan, ...]) -> None:
        # An answer to an earlier showing of the pane has no place in this one.
        if awaited is not self._awaited or self.form is not None:
            return
        column = self.side.section(self.tr("Out"), self.tr("{0} carriers", "", len(loans)).format(f"{len(loans):,}"))
        for loan in loans:
            column.addWidget(code_words(loan.reference_code))
            due = self.tr("due {0}").format(date_words(loan.due_on))
            if loan.overdue_days:
                due = self.tr("due {0}, {1} days overdue", "", loan.overdue_days).format(
                    date_words(loan.due_on), loan.overdue_days
                )
            column.addWidget(label(due, "small", "stop" if loan.overdue_days else "text2"))
        if not loans:
            column.addWidget(Words(self.tr("Nothing is out.")))
