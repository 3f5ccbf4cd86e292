"""The state secrets that this unit classified, by month and state, with print and export (F-30, G-06)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_decisions import Standing
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.secret_matters import SecretMatter, secret_matters
from ui.look.tokens import Role
from ui.messages.retaining import standing_words
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.words import label
from ui.people.register import Register
from ui.people.words import date_words, hidden_title, level_mark
from ui.porter import Porter
from ui.registers.monthly import Monthly
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_ROLES = {
    Standing.ACTIVE: Role.OK,
    Standing.EXPIRING: Role.LOOK,
    Standing.EXPIRED_UNREVIEWED: Role.STOP,
    Standing.NOT_CLASSIFIED: Role.MUTE,
    Standing.GONE: Role.MUTE,
}


def _mark(row: SecretMatter) -> str:
    return level_mark(row.level, row.scheme, row.secrecy_term)


MATTERS: tuple[Column[SecretMatter], ...] = (
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=210,
    ),
    Column(lambda: translate("Column", "Title"), lambda row: row.title or hidden_title(), name="title", stretch=True),
    Column(
        lambda: translate("Secrecy", "Mark"),
        _mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.level),
        name="mark",
        width=110,
    ),
    Column(
        lambda: translate("Secrecy", "Decided on"),
        lambda row: date_words(row.on) if row.on else "",
        kind=Kind.DATE,
        name="on",
    ),
    Column(
        lambda: translate("Secrecy", "Secret until"),
        lambda row: date_words(row.until) if row.until else "",
        kind=Kind.DATE,
        name="until",
    ),
    Column(
        lambda: translate("Secrecy", "State"),
        lambda row: standing_words(row.standing),
        kind=Kind.STATE,
        role=lambda row: _ROLES[row.standing],
        name="state",
        width=120,
    ),
)


class MatterRegister(Register):
    """Every matter, the latest first; a decision is entered among what is due or in the register of decisions."""

    labels_wanted = Signal(str, tuple)
    opened = Signal(str, object)

    def __init__(self, porter: Porter) -> None:
        empty = EmptyState("stamp", self.tr("This unit has classified nothing that is kept here."))
        super().__init__(porter, MATTERS, empty)
        self.search.setPlaceholderText(self.tr("Code, title, mark, ground or circle"))
        self.narrow = Monthly(self.filters, Standing, standing_words)
        self.narrow.changed.connect(self._narrowed)
        self._prints = Duty.PRINT in porter.room.keeper.duties

    def ask(self) -> None:
        """Ask for the matters."""
        self.porter.ask(secret_matters, then=self.show_rows)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these matters, and offer their months."""
        self.narrow.offer(row.month for row in rows if row.month)
        super().show_rows(rows)

    def fits(self, row: SecretMatter) -> bool:
        """Whether it is of the month and the state that are chosen."""
        return self.narrow.fits(row.month, row.standing)

    def words(self, row: SecretMatter) -> str:
        """Everything that one looks for."""
        told = (row.reference_code, row.title or "", _mark(row), row.basis, row.scope, row.drafter, row.classifier)
        return " ".join((*told, standing_words(row.standing)))

    def count(self) -> str:
        """How many there are."""
        return self.tr("{0} matters", "", len(self.rows)).format(len(self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """Print the month, export."""
        if not self._prints:
            return ()
        return (
            KeyHint("Ctrl+P", self.tr("print the month"), self.print_month, told=bool(self.rows)),
            KeyHint("Ctrl+E", self.tr("export"), self.export, told=bool(self.rows)),
        )

    def print_month(self) -> None:
        """Print the month that is chosen, else that of the chosen matter."""
        row = self.table.current()
        month = self.narrow.month.chosen() or (row.month if isinstance(row, SecretMatter) else "")
        if self._prints and month:
            self.labels_wanted.emit("secret_matters", (month_number(month),))

    def export(self) -> None:
        """Let the register leave as a file: the chosen month, or all of it."""
        if self._prints and self.rows:
            self.opened.emit("book_export", (Book.SECRETS.value, self.narrow.month.chosen() or ""))

    def show_one(self, row: SecretMatter) -> None:
        """Show one matter in the fields of its register."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(_ROLES[row.standing], standing_words(row.standing)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Made on"), row.produced or "–"),
                (self.tr("Mark"), _mark(row)),
                (self.tr("Secret until"), date_words(row.until) if row.until else "–"),
                (self.tr("Ground"), row.basis or "–"),
                (self.tr("Circle"), row.scope or "–"),
                (self.tr("Proposed by"), row.drafter or "–"),
                (self.tr("Classifier"), row.classifier or "–"),
                (self.tr("Decided on"), date_words(row.on) if row.on else "–"),
            )
        )
        self.side.add(facts)

    def _narrowed(self) -> None:
        self._filter(self.search.text())
