"""The word for every code that a field of the journal may hold, as the program says it elsewhere."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.journal_kinds import kinds_within
from ui.journal.happening_code_words import HAPPENING_CODES
from ui.journal.holding_code_words import HOLDING_CODES, Say

translate = QCoreApplication.translate

CODES: dict[type, Say] = {**HOLDING_CODES, **HAPPENING_CODES}
_MORE = " …"
"""How a list ends that is told only in part."""


def told_code(within: str, name: str, value: str | int) -> str:
    """The words of what a field of this table or request holds, one code or many; "" where that is no known code."""
    kind = kinds_within(within).get(name)
    if kind is bool:
        return translate("Field", "yes") if value else translate("Field", "no")
    if kind is None or not issubclass(kind, Enum) or kind not in CODES:
        return ""
    known = {str(one.value): one for one in kind}
    more = _MORE if str(value).endswith(_MORE) else ""
    codes = [code.strip() for code in str(value).removesuffix(_MORE).split(",")]
    if not known.keys() >= set(codes):
        return ""
    return translate("Field", ", ").join(CODES[kind](known[code]) for code in codes) + more
