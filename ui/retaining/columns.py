"""The columns of the due list, of the sessions of appraisal and of the schedule (R-106)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.appraising import AppraisalRow
from recordsroom.services.queries.retention_due import DueRow
from recordsroom.services.queries.schedules import ScheduleRow
from ui.holdings.words import retention_words
from ui.look.tokens import Role
from ui.messages.appraising import session_role, session_words
from ui.messages.retaining import due_role, due_words, start_words
from ui.people.words import hidden_title, level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def mark_words(row: DueRow) -> str:
    """Level and term of a record that is due."""
    return "" if row.level is None else level_mark(row.level, row.scheme, row.secrecy_term)


def category_words(row: ScheduleRow) -> str:
    """The category of a line, or that it is for every other."""
    return row.category or translate("Retention", "all others")


def line_state_words(row: ScheduleRow) -> str:
    """Whether a line counts."""
    return translate("Retention", "In force") if row.in_force else translate("Retention", "Replaced")


def period_words(row: ScheduleRow) -> str:
    """How long it says, or that codes and lists do."""
    return retention_words(row.period) if row.period else translate("Retention", "as its code says")


def judged_words(row: AppraisalRow) -> str:
    """How many lines are judged, of how many."""
    return f"{len(row.lines) - len(row.said(None))} / {len(row.lines)}"


def line_role(row: ScheduleRow) -> Role:
    """The colour that says whether a line counts."""
    return Role.OK if row.in_force else Role.MUTE


DUE: tuple[Column[DueRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: due_words(row.standing),
        kind=Kind.STATE,
        role=lambda row: due_role(row.standing),
        name="state",
        width=112,
    ),
    Column(lambda: translate("Column", "Reference code"), lambda row: row.reference_code, kind=Kind.CODE, name="code"),
    Column(
        lambda: translate("Column", "Title"),
        lambda row: row.title or hidden_title(),
        name="title",
        stretch=True,
        quiet=lambda row: row.title is None,
    ),
    Column(
        lambda: translate("Column", "Level"),
        mark_words,
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=96,
    ),
    Column(
        lambda: translate("Column", "Period"), lambda row: retention_words(row.kept.period), name="period", width=84
    ),
    Column(
        lambda: translate("Column", "Kept until"),
        lambda row: row.until.isoformat(),
        order=lambda row: row.until,
        kind=Kind.DATE,
        name="until",
        width=100,
    ),
)
LINES: tuple[Column[ScheduleRow], ...] = (
    Column(lambda: translate("Column", "State"), line_state_words, kind=Kind.STATE, role=line_role, name="state",
           width=96),
    Column(lambda: translate("Column", "Category"), category_words, name="category", width=80),
    Column(lambda: translate("Column", "Name of the category"), lambda row: row.name, name="name", stretch=True),
    Column(lambda: translate("Column", "Period"), period_words, name="period", width=96),
    Column(lambda: translate("Column", "Runs from"), lambda row: start_words(row.start_day), name="from", width=124),
    Column(lambda: translate("Column", "Article"), lambda row: row.basis, name="article", width=150),
    Column(
        lambda: translate("Column", "Since"), lambda row: row.since.isoformat(), kind=Kind.DATE, name="since", width=100
    ),
)  # fmt: skip
SESSIONS: tuple[Column[AppraisalRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: session_words(row.state),
        kind=Kind.STATE,
        role=lambda row: session_role(row.state),
        name="state",
        width=96,
    ),
    Column(lambda: translate("Column", "Session"), lambda row: row.number, kind=Kind.SERIAL, name="session", width=112),
    Column(lambda: translate("Column", "Scope"), lambda row: row.session.session_scope, name="scope", stretch=True),
    Column(lambda: translate("Column", "Appraised by"), lambda row: row.session.session_group, name="group", width=190),
    Column(lambda: translate("Column", "Judged"), judged_words, name="judged", width=96),
    Column(
        lambda: translate("Column", "Begun"),
        lambda row: row.session.session_begun_on.isoformat(),
        kind=Kind.DATE,
        name="begun",
        width=100,
    ),
)
