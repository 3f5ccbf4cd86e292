"""The columns of the print register G-30, as bound pages would have them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.documents.phrase import Language
from recordsroom.services.queries.printing import PrintRow
from ui.messages import level_words
from ui.printing.words import amount_words, form_words, state_role, state_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_STATE = 160


def register_columns(language: Language) -> tuple[Column[PrintRow], ...]:
    """The columns, with the forms called by their names in this language."""
    return (
        Column(lambda: translate("Column", "Print serial"), lambda row: row.serial, name="serial", sortable=False),
        Column(
            lambda: translate("Column", "Form"),
            lambda row: form_words(row.form, language),
            name="form",
            stretch=True,
            sortable=False,
        ),
        Column(
            lambda: translate("Column", "Level"),
            lambda row: level_words(row.level),
            kind=Kind.LEVEL,
            level=lambda row: int(row.level),
            name="level",
            sortable=False,
        ),
        Column(lambda: translate("Column", "Amount"), amount_words, kind=Kind.NUMBER, name="amount", sortable=False),
        Column(
            lambda: translate("Column", "Copies"),
            lambda row: f"{row.copies:,}",
            kind=Kind.NUMBER,
            name="copies",
            sortable=False,
            shown=False,
        ),
        Column(
            lambda: translate("Column", "Spoiled"),
            lambda row: f"{row.spoiled:,}" if row.spoiled else "–",
            kind=Kind.NUMBER,
            name="spoiled",
            sortable=False,
        ),
        Column(lambda: translate("Column", "Printed by"), lambda row: row.operator, name="operator", sortable=False),
        Column(
            lambda: translate("Column", "Time"),
            lambda row: f"{row.started_at:%Y-%m-%d %H:%M}",
            kind=Kind.DATE,
            name="time",
            sortable=False,
        ),
        Column(
            lambda: translate("Column", "State"),
            state_words,
            kind=Kind.STATE,
            role=state_role,
            name="state",
            width=_STATE,
            sortable=False,
        ),
    )
