"""The columns of the journal page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.journal import EntryRow
from ui.journal.words import outcome_tone, outcome_words
from ui.messages import command_words
from ui.people.words import role_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def what_words(row: EntryRow) -> str:
    """What was asked, and which entry it took back or was taken back by."""
    if row.reverses is not None:
        return translate("Journal", "{0} (entry {1})").format(command_words(row.command), f"{row.reverses:,}")
    if row.reversed_by is not None:
        return translate("Journal", "{0}, taken back").format(command_words(row.command))
    return command_words(row.command)


def who_words(row: EntryRow) -> str:
    """Who asked, and who stood beside."""
    return f"{row.actor}, {row.second_actor}" if row.second_actor else row.actor


def rule_words(row: EntryRow) -> str:
    """The numbers of the rules that were named."""
    return " ".join(dict.fromkeys(rule.rpartition("/")[2] for rule in row.rules if "/" in rule))


COLUMNS: tuple[Column[EntryRow], ...] = (
    Column(
        lambda: translate("Column", "No."), lambda row: f"{row.seq:,}", kind=Kind.NUMBER, name="seq", sortable=False
    ),
    Column(
        lambda: translate("Column", "Time"),
        lambda row: f"{row.at:%Y-%m-%d %H:%M:%S}",
        kind=Kind.DATE,
        name="at",
        sortable=False,
    ),
    Column(lambda: translate("Column", "Who"), who_words, name="who", sortable=False),
    Column(
        lambda: translate("Column", "Role"), lambda row: role_words(row.role), name="role", sortable=False, shown=False
    ),
    Column(
        lambda: translate("Column", "What"),
        what_words,
        name="what",
        stretch=True,
        sortable=False,
        quiet=lambda row: row.reversed_by is not None,
    ),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.about,
        kind=Kind.CODE,
        name="about",
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Outcome"),
        lambda row: outcome_words(row.outcome),
        kind=Kind.STATE,
        name="outcome",
        role=lambda row: outcome_tone(row.outcome),
        sortable=False,
    ),
    Column(lambda: translate("Column", "Rules"), rule_words, name="rules", sortable=False),
    Column(
        lambda: translate("Column", "Code"),
        lambda row: row.head_code[:8],
        name="code",
        sortable=False,
        shown=False,
        quiet=lambda row: True,
    ),
)


def list_headings() -> tuple[str, ...]:
    """The headings of a list that leaves: every column, the hidden ones too."""
    return tuple(column.heading() for column in COLUMNS)


def list_cells(row: EntryRow) -> tuple[str, ...]:
    """One row of it, as it is shown; number and code are whole, so that they can be held against the journal."""
    return (str(row.seq), *(column.text(row) for column in COLUMNS[1:-1]), row.head_code)
