"""What was written by hand of visits and of what was read, to be joined to them: the time, and the sheet (P-06)."""

from __future__ import annotations

from sqlalchemy import Subquery, select

from recordsroom.domain.late_entries import LateAct, LateMove
from recordsroom.storage.tables import late_entries, late_sheets, late_visits


def late_move(move: LateMove) -> Subquery:
    """By visit, when its reader really came or left, where a sheet says so."""
    return (
        select(late_visits.c.visit_id, late_visits.c.moved_at, late_sheets.c.sheet_no)
        .join(late_sheets, late_sheets.c.id == late_visits.c.sheet_id)
        .where(late_visits.c.move == move.value)
        .subquery(f"late_{move.lower()}")
    )


def late_line(act: LateAct) -> Subquery:
    """By loan, when it really went out or came back, where a sheet says so."""
    return (
        select(late_entries.c.loan_id, late_entries.c.happened_at, late_sheets.c.sheet_no)
        .join(late_sheets, late_sheets.c.id == late_entries.c.sheet_id)
        .where(late_entries.c.act == act.value)
        .subquery(f"late_{act.lower()}")
    )
