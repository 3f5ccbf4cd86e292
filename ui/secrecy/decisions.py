"""The register of secrecy decisions by month and kind: form, notices, print and export (G-07)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_notices import HoldersNotified
from recordsroom.services.queries import secrecy as questions
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.secrecy import DecisionRow
from recordsroom.services.room import Outcome
from ui.messages.retaining import decision_words
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.words import date_words, hidden_title
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.secrecy.columns import DECISIONS, new_mark, old_mark
from ui.secrecy.notify import NotifyForm
from ui.secrecy.registers import Deciding


class DecisionRegister(Deciding):
    """Every decision that was entered, the latest first (G-06, G-07)."""

    labels_wanted = Signal(str, tuple)
    opened = Signal(str, object)

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, DECISIONS, EmptyState("stamp", self.tr("No decision is entered.")))
        self.narrow = Monthly(self.filters, DecisionKind, decision_words, of=self.tr("Decision"))
        self.narrow.changed.connect(self._narrowed)
        self._prints = Duty.PRINT in porter.room.keeper.duties

    def ask(self) -> None:
        """Ask for the register."""
        super().ask()
        self.porter.ask(questions.secrecy_register, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these decisions, and offer their months."""
        self.narrow.offer(f"{row.decided_on:%Y-%m}" for row in rows)
        super().show_rows(rows)

    def fits(self, row: DecisionRow) -> bool:
        """Whether it is of the month and the kind that are chosen."""
        return self.narrow.fits(f"{row.decided_on:%Y-%m}", row.kind)

    def words(self, row: DecisionRow) -> str:
        """Everything that one looks for."""
        told = (row.act_no, row.reference_code, row.title or "", decision_words(row.kind), old_mark(row), new_mark(row))
        return " ".join((*told, row.new_scope or "", row.drafter, row.classifier, row.notice_no, row.basis))

    def count(self) -> str:
        """How many there are."""
        return self.tr("{0} decisions", "", len(self.rows)).format(len(self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """A decision, and the notices of the chosen act."""
        found, act = list(super().keys()), self._act() is not None
        if self._keeps:
            found.append(KeyHint("F9", self.tr("notify the holders"), self.notify, told=act))
        if self._prints:
            found += (
                KeyHint("F8", self.tr("print the form"), self.print_form, told=act),
                KeyHint("Ctrl+P", self.tr("print the month"), self.print_month, told=bool(self.rows)),
                KeyHint("Ctrl+E", self.tr("export"), self.export, told=bool(self.rows)),
            )
        return tuple(found)

    def print_form(self) -> None:
        """Print the form of the chosen act."""
        row = self._act()
        if row is not None and self._prints:
            self.labels_wanted.emit("secrecy_approval", (row.act,))

    def print_month(self) -> None:
        """Print the month that is chosen, else that of the chosen decision."""
        row = self.table.current()
        month = self.narrow.month.chosen() or (f"{row.decided_on:%Y-%m}" if isinstance(row, DecisionRow) else "")
        if self._prints and month:
            self.labels_wanted.emit("secrecy_register", (month_number(month),))

    def export(self) -> None:
        """Let the register leave as a file: the chosen month, or all of it."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.SECRECY.value, self.narrow.month.chosen() or ""))

    def notify(self) -> None:
        """Open the form that makes the notices of the chosen act."""
        row = self._act()
        if row is not None and row.act is not None and self._keeps:
            form = NotifyForm(row.act)
            self.open_form(form, self.tr("Notices of {0}").format(row.act_no), self.tr("Make them"), form.command)

    def saved_words(self, outcome: Outcome) -> str:
        """How many notices were made."""
        told = outcome.told
        if isinstance(told, HoldersNotified):
            return self.tr("{0} notices of {1}; F5 shows them.", "", told.notices).format(told.notices, told.act_no)
        return super().saved_words(outcome)

    def _act(self) -> DecisionRow | None:
        row = self.table.current()
        return row if isinstance(row, DecisionRow) and row.act is not None else None

    def show_one(self, row: DecisionRow) -> None:
        """Show one decision with everything that its form says."""
        self.side.add(label(row.reference_code, "panel"))
        facts = Facts()
        notice = "\u3000".join(
            part for part in (row.notice_no, date_words(row.notice_on) if row.notice_on else "") if part
        )
        circle = f"{row.old_scope or '–'} → {row.new_scope}" if row.new_scope else hidden_title()
        circles = ((self.tr("Circle"), circle),) if row.kind is DecisionKind.SCOPE else ()
        facts.show_facts(
            (
                (self.tr("Number"), row.act_no or "–"),
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Decision"), decision_words(row.kind)),
                (self.tr("Before"), old_mark(row)),
                (self.tr("After"), new_mark(row)),
                *circles,
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
        if self._keeps and row.act is not None:
            notify = secondary(self.tr("Notify the holders"), key="F9")
            notify.clicked.connect(self.notify)
            self.side.add_act(notify)
        if self._prints and row.act is not None:
            printing = secondary(self.tr("Print the form"), key="F8")
            printing.clicked.connect(self.print_form)
            self.side.add_act(printing)
        self.side.end_acts()
        self.keys_changed.emit()

    def _narrowed(self) -> None:
        self._filter(self.search.text())
