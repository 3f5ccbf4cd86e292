"""The columns of the forms, and of the lines of one form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_lines import SheetState
from recordsroom.services.queries.approval_register import SheetLine, SheetRow
from ui.approvals.words import line_role, line_state, state_role, state_words, terms_words
from ui.people.words import hidden_title, level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate

_CODE_WIDTH = 184


def lines_words(row: SheetRow) -> str:
    """How many lines were used, of how many that were let."""
    return f"{row.used}/{row.used + row.free}"


SHEETS: tuple[Column[SheetRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        order=lambda row: list(SheetState).index(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=128,
    ),
    Column(
        lambda: translate("Column", "Form number"), lambda row: row.form_no, kind=Kind.SERIAL, name="form", stretch=True
    ),
    Column(lambda: translate("Column", "For whom"), lambda row: row.reader, name="reader", width=80),
    Column(lambda: translate("Column", "Approver"), lambda row: row.approver, name="approver", width=80),
    Column(
        lambda: translate("Column", "Approved on"),
        lambda row: row.approved_on.isoformat(),
        kind=Kind.DATE,
        name="approved",
        width=96,
    ),
    Column(
        lambda: translate("Column", "Good until"),
        lambda row: row.last_day.isoformat(),
        kind=Kind.DATE,
        name="until",
        width=96,
    ),
    Column(
        lambda: translate("Column", "Used"),
        lines_words,
        order=lambda row: row.free,
        kind=Kind.NUMBER,
        name="used",
        width=64,
    ),
)

LINES: tuple[Column[SheetLine], ...] = (
    Column(
        lambda: translate("Column", "State"),
        line_state,
        kind=Kind.STATE,
        role=line_role,
        name="state",
        width=96,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda line: line.reference_code,
        kind=Kind.CODE,
        name="code",
        # Room for a code of five parts, which the sheet that is shown first need not hold.
        width=_CODE_WIDTH,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Title"),
        lambda line: line.title or hidden_title(),
        quiet=lambda line: line.title is None,
        name="title",
        stretch=True,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda line: level_mark(line.level, line.scheme, line.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda line: int(line.level or 0),
        name="level",
        width=88,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Beside the line"),
        lambda line: terms_words(line.terms) or "–",
        name="terms",
        width=144,
        sortable=False,
    ),
)
