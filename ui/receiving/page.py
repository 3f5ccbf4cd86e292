"""The incoming books 收文登记簿: entering what came in, handing over what stays unopened, voiding a line (G-01)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.domain.receipt_facts import ReceiptEntered
from recordsroom.services.queries import receipts as questions
from recordsroom.services.queries.receipts import ReceiptRow
from recordsroom.services.room import Outcome
from ui.messages.receiving import packet_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.register import Register
from ui.people.words import level_words
from ui.porter import Porter
from ui.receiving.columns import RECEIPTS, copies_words, state_role, state_words, title_words
from ui.receiving.forms import HandOverForm, ReceiptForm, VoidForm
from ui.registering.words import urgency_words
from ui.registers.own_page import OwnPage


class ReceiptsRegister(Register):
    """The lines of the books with their forms."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act, key = (self.tr("Receive"), "Ctrl+N") if self.keeps else ("", "")
        empty = EmptyState("file-text", self.tr("Nothing was received yet."), act, key)
        empty.acted.connect(self.new)
        super().__init__(porter, RECEIPTS, empty, act)
        self.search.setPlaceholderText(self.tr("Number, day, sender or title"))
        self.waiting_only = False
        self.year: int | None = None
        self._years: tuple[int, ...] = ()

    def ask(self) -> None:
        """Ask for the lines of the year that is wanted."""
        self.porter.ask(questions.receipt_years, then=self._ask_book)

    def words(self, row: ReceiptRow) -> str:
        """Number, day, sender, document number, title as lists show it, addressee and state."""
        known = (row.number, row.received_on.isoformat(), row.from_unit, row.document_no, row.title or "")
        return " ".join((*known, row.addressee, state_words(row)))

    def count(self) -> str:
        """How many lines there are, of which year, and how many packets wait."""
        waiting = sum(row.waits for row in self.rows)
        year = self.tr("all years") if self.year is None else str(self.year)
        return self.tr("{0}: {1} lines, {2} to hand over").format(year, f"{len(self.rows):,}", waiting)

    def next_year(self) -> None:
        """Show the book of the next year that has one, then all of them again."""
        turns = (None, *self._years)
        self.year = turns[(turns.index(self.year) + 1) % len(turns)]
        self.ask()

    def toggle_waiting(self) -> None:
        """Show what is still to be handed over and nothing else, or everything again."""
        self.waiting_only = not self.waiting_only
        self.ask()

    def new(self) -> None:
        """Open the form for something that came in."""
        if self.keeps:
            room = self.porter.room
            highest = min(room.policy.pc_level, room.keeper.knows_up_to(room.policy.pc_level))
            form = ReceiptForm(room.clock().today, room.keeper.name, highest, self.rows)
            self.open_form(form, self.tr("Receive a document"), self.tr("Enter"), form.command)

    def hand_over(self) -> None:
        """Ask who signs for the chosen packet."""
        row = self.table.current()
        if self.keeps and isinstance(row, ReceiptRow) and row.waits:
            form = HandOverForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Hand over {0}").format(row.number), self.tr("Hand over"), form.command)

    def void(self) -> None:
        """Ask why the chosen line is void."""
        row = self.table.current()
        if self.keeps and isinstance(row, ReceiptRow) and not row.void_cause:
            form = VoidForm(row)
            self.open_form(form, self.tr("Void {0}").format(row.number), self.tr("Void"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """Which number it got, to be written on the document."""
        if isinstance(outcome.told, ReceiptEntered):
            return self.tr("{0}: write the number on the document.").format(outcome.told.number)
        return super().saved_words(outcome)

    def show_one(self, row: ReceiptRow) -> None:
        """Show what the book says of one line."""
        self.side.add(label(row.number, "panel"))
        self.side.add(StateMark(state_role(row), state_words(row)))
        self.side.add(paragraph(title_words(row), "strong"))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Level"), LevelChip(int(row.level), level_words(row.level))),
                *((name, said) for name, said in self._said(row) if said),
            )
        )
        self.side.add(facts)
        if self.keeps and row.waits:
            act = primary(self.tr("Hand over"), icon="user-check", key="F6")
            act.clicked.connect(self.hand_over)
            self.side.add_act(act)
        if self.keeps and not row.void_cause:
            void = secondary(self.tr("Void"), icon="file-x", key="F8")
            void.clicked.connect(self.void)
            self.side.add_act(void)
        self.side.end_acts()

    def _said(self, row: ReceiptRow) -> tuple[tuple[str, str], ...]:
        handed = f"{row.handed_on}\u3000{row.handed_to}" if row.handed_on else ""
        return (
            (self.tr("Packet"), packet_words(row.packet)),
            (self.tr("Received on"), row.received_on.isoformat()),
            (self.tr("From"), row.from_unit),
            (self.tr("Document no."), row.document_no),
            (self.tr("Secrecy term"), row.secrecy_term),
            (self.tr("Urgency"), urgency_words(row.urgency) if row.urgency else ""),
            (self.tr("Copies"), copies_words(row)),
            (self.tr("Copy numbers"), row.copy_nos),
            (self.tr("Attachments"), row.attachments),
            (self.tr("Signed for by"), row.signed_by),
            (self.tr("Delivered by"), row.delivered_by),
            (self.tr("Entered by"), row.keeper),
            (self.tr("Handed over"), handed),
            (self.tr("Difference"), row.difference),
            (self.tr("Entered late"), row.late_note),
            (self.tr("Void because"), row.void_cause),
        )

    def _ask_book(self, years: tuple[int, ...]) -> None:
        self._years = years
        self.porter.ask(questions.receipt_book, self.year, then=self._show_book)

    def _show_book(self, rows: tuple[ReceiptRow, ...]) -> None:
        self.show_rows(tuple(row for row in rows if row.waits or not self.waiting_only))


class ReceiptsPage(OwnPage):
    """The books, with the keys of their acts."""

    key = "receipts"
    icon = "notebook-tabs"
    touched = frozenset({"receipts"})
    hears = frozenset()
    register: ReceiptsRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, ReceiptsRegister(porter), parent)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Incoming book")

    def acts(self) -> tuple[KeyHint, ...]:
        """What can be done with a line, and which lines are shown."""
        found = []
        if self.register.keeps:
            found = [
                KeyHint("Ctrl+N", self.tr("receive"), self.register.new),
                KeyHint("F6", self.tr("hand over"), self.register.hand_over),
                KeyHint("F8", self.tr("void"), self.register.void),
            ]
        found.append(KeyHint("F3", self.tr("to hand over only"), self.register.toggle_waiting))
        found.append(KeyHint("F4", self.tr("year"), self.register.next_year))
        return tuple(found)
