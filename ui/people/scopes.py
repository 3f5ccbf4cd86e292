"""The review list of knowledge scopes 知悉范围 that name a unit which has ended; none passes on by itself (P-20)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.services.queries import units as questions
from recordsroom.services.queries.units import ScopeRow
from ui.parts.buttons import primary
from ui.parts.chips import LevelChip
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.words import code_words, paragraph
from ui.people.register import Register
from ui.people.words import date_words, hidden_title, level_mark
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate

_CODE_WIDTH, _CHIP_WIDTH = 224, 88


def _title(row: ScopeRow) -> str:
    if row.stub:
        return translate("Title", "(only a stub is kept)")
    return row.title or hidden_title()


def _mark(row: ScopeRow) -> str:
    return level_mark(row.level, row.scheme, row.secrecy_term)


COLUMNS: tuple[Column[ScopeRow], ...] = (
    Column(
        lambda: translate("Holdings", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=_CODE_WIDTH,
    ),
    Column(
        lambda: translate("Holdings", "Title"),
        _title,
        name="title",
        stretch=True,
        quiet=lambda row: row.title is None,
    ),
    Column(
        lambda: translate("Holdings", "Level"),
        _mark,
        order=lambda row: int(row.level or 0),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=_CHIP_WIDTH,
    ),
    Column(lambda: translate("Column", "Ended unit"), lambda row: row.unit, name="unit", width=128),
)


class Scopes(Register):
    """Shows the records to be looked at again; they are put right where records are edited."""

    record_wanted = Signal(int)
    """The number of a record that shall be shown among the holdings."""

    def __init__(self, porter: Porter) -> None:
        nothing = self.tr("No knowledge scope names a unit that has ended.")
        super().__init__(porter, COLUMNS, EmptyState("circle-check", nothing))
        self.search.setPlaceholderText(self.tr("Reference code, unit or scope"))
        self.table.opened.connect(self._open)

    def ask(self) -> None:
        """Ask for the review list."""
        self.porter.ask(questions.scope_reviews, then=self.show_rows)

    def words(self, row: ScopeRow) -> str:
        """Code, units and scope."""
        return f"{row.reference_code} {row.unit} {row.successor or ''} {row.knowledge_scope or ''}"

    def count(self) -> str:
        """How many records are to be looked at."""
        if len(self.rows) == questions.MOST_SCOPES:
            return self.tr("the first {0} records to review", "", len(self.rows)).format(f"{len(self.rows):,}")
        return self.tr("{0} records to review", "", len(self.rows)).format(f"{len(self.rows):,}")

    def keys(self) -> tuple[KeyHint, ...]:
        """Enter shows the record."""
        return (KeyHint("Enter", self.tr("show record")),)

    def show_one(self, row: ScopeRow) -> None:
        """Show the scope as it is written, the unit that ended and who took over."""
        chip = LevelChip(int(row.level or 0), _mark(row))
        title = paragraph(_title(row), "panel", "text3" if row.title is None else "")
        self.side.add(column(chip, title, code_words(row.reference_code, ink="text2")))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Scope"), row.knowledge_scope or hidden_title()),
                (self.tr("Ended unit"), self.tr("{0}, until {1}").format(row.unit, date_words(row.until))),
                (self.tr("Taken over by"), row.successor or self.tr("nobody")),
            )
        )
        self.side.add(facts)
        told = self.tr("A scope does not pass on by itself: have it set anew, then write it into the record.")
        self.side.add(paragraph(told, "small", "text2"))
        show = primary(self.tr("Show record"), icon="archive", key="Enter")
        show.clicked.connect(lambda: self.record_wanted.emit(row.id))
        self.side.add_act(show)
        self.side.end_acts()

    def _open(self, row: ScopeRow | None) -> None:
        if row is not None:
            self.record_wanted.emit(row.id)
