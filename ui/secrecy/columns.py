"""The columns of the secrets to be reviewed and of the register of decisions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.secrecy_decisions import Standing
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.secrecy import DecisionRow, SecretDue
from ui.look.tokens import Role
from ui.messages.retaining import decision_words, standing_words
from ui.people.words import date_words, hidden_title, level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def standing_role(standing: Standing) -> Role:
    """The colour of what ended, of what ends soon, and of what waits."""
    return {Standing.EXPIRED_UNREVIEWED: Role.STOP, Standing.ACTIVE: Role.INFO}.get(standing, Role.LOOK)


def due_words(row: SecretDue) -> str:
    """Where it stands by the calendar, or that it waits for no day."""
    return translate("Secrecy", "Awaits a condition") if row.until is None else standing_words(row.standing)


def until_words(row: SecretDue) -> str:
    """Its last day, or what ends it."""
    return date_words(row.until) if row.until else row.secrecy_term or "–"


def new_mark(row: DecisionRow) -> str:
    """The mark that was decided."""
    scheme = Scheme.STATE if row.new_level.classified else Scheme.NONE
    return level_mark(row.new_level, scheme, row.new_term)


def old_mark(row: DecisionRow) -> str:
    """The mark before the decision."""
    return level_mark(row.old_level, row.old_scheme, row.old_term)


def _level(level: Level | None) -> int:
    return -1 if level is None else int(level)


DUE: tuple[Column[SecretDue], ...] = (
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=230,
    ),
    Column(lambda: translate("Column", "Title"), lambda row: row.title or hidden_title(), name="title", stretch=True),
    Column(
        lambda: translate("Secrecy", "Mark"),
        lambda row: level_mark(row.level, Scheme.STATE, row.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level),
        name="mark",
        width=110,
    ),
    Column(
        lambda: translate("Secrecy", "Secret until"),
        lambda row: date_words(row.until) if row.until else "–",
        kind=Kind.DATE,
        name="until",
    ),
    Column(
        lambda: translate("Secrecy", "State"),
        due_words,
        kind=Kind.STATE,
        role=lambda row: standing_role(row.standing),
        name="state",
        width=130,
    ),
)
DECISIONS: tuple[Column[DecisionRow], ...] = (
    Column(lambda: translate("Secrecy", "No."), lambda row: str(row.id), kind=Kind.NUMBER, name="no", width=56),
    Column(
        lambda: translate("Secrecy", "Decided on"), lambda row: date_words(row.decided_on), kind=Kind.DATE, name="on"
    ),
    Column(lambda: translate("Secrecy", "Decision"), lambda row: decision_words(row.kind), name="kind", width=110),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
    ),
    Column(
        lambda: translate("Secrecy", "Before"),
        old_mark,
        kind=Kind.LEVEL,
        level=lambda row: _level(row.old_level),
        name="before",
        width=140,
    ),
    Column(
        lambda: translate("Secrecy", "After"),
        new_mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.new_level),
        name="after",
        width=140,
    ),
)
