"""The columns of the print register G-30, as bound pages would have them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from recordsroom.services.documents.phrase import Language
from recordsroom.services.queries.print_register import PrintRow
from ui.messages import level_words
from ui.printing.words import amount_words, form_words, state_role, state_words, whereabouts_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_STATE = 120
_WHEREABOUTS, _WHEREABOUTS_LEAST = 110, 48


def _column(name: str, heading: Callable[[], str], text: Callable[[PrintRow], str], **odd: Any) -> Column[PrintRow]:
    # Bound pages have one order, that of the serials; so has the register on the screen.
    return Column(heading, text, name=name, sortable=False, **odd)


def _spoiled(row: PrintRow) -> str:
    return f"{row.spoiled:,}" if row.spoiled else "–"


def _level(row: PrintRow) -> int:
    return int(row.level)


_column_of_levels = partial(_column, kind=Kind.LEVEL, level=_level)
_column_of_numbers = partial(_column, kind=Kind.NUMBER)


def register_columns(language: Language) -> tuple[Column[PrintRow], ...]:
    """The columns, with the forms called by their names in this language."""
    return (
        _column("serial", lambda: translate("Column", "Print serial"), lambda row: row.serial),
        _column("form", lambda: translate("Column", "Form"), lambda row: form_words(row.form, language), stretch=True),
        _column_of_levels("level", lambda: translate("Column", "Level"), lambda row: level_words(row.level)),
        _column_of_numbers("amount", lambda: translate("Column", "Amount"), amount_words),
        _column_of_numbers("copies", lambda: translate("Column", "Copies"), lambda row: f"{row.copies:,}", shown=False),
        _column_of_numbers("spoiled", lambda: translate("Column", "Spoiled"), _spoiled),
        _column(
            "state",
            lambda: translate("Column", "State"),
            state_words,
            kind=Kind.STATE,
            role=state_role,
            width=_STATE,
        ),
        _column(
            "whereabouts",
            lambda: translate("Column", "Where the paper is"),
            whereabouts_words,
            width=_WHEREABOUTS,
            # Words of another language are longer; when it was printed must be seen all the same.
            least=_WHEREABOUTS_LEAST,
        ),
        _column("operator", lambda: translate("Column", "Printed by"), lambda row: row.operator, shown=False),
        _column(
            "time",
            lambda: translate("Column", "Time"),
            lambda row: f"{row.started_at:%Y-%m-%d %H:%M}",
            kind=Kind.DATE,
        ),
    )
