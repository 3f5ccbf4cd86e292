"""How a form stands, and what the leader wrote beside its lines, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.services.queries.approval_register import SheetLine
from ui.look.tokens import Role

translate = QCoreApplication.translate

_STATES: dict[SheetState, tuple[Role, Callable[[], str]]] = {
    SheetState.OPEN: (Role.INFO, lambda: translate("SheetState", "Not used yet")),
    SheetState.PARTLY: (Role.INFO, lambda: translate("SheetState", "Partly used")),
    SheetState.USED: (Role.OK, lambda: translate("SheetState", "Used up")),
    SheetState.EXPIRED: (Role.LOOK, lambda: translate("SheetState", "Past, not used up")),
    SheetState.UNSIGNED: (Role.STOP, lambda: translate("SheetState", "To be signed")),
    SheetState.STRUCK: (Role.MUTE, lambda: translate("SheetState", "Struck")),
}


def state_words(state: SheetState) -> str:
    """How far a form has come."""
    return _STATES[state][1]()


def state_role(state: SheetState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def terms_words(terms: LineTerms) -> str:
    """What the leader wrote beside a line; empty where nothing is written."""
    if terms.struck:
        return translate("Terms", "struck")
    told = [translate("Terms", "read here only")] if terms.reading_only else []
    if terms.latest_on is not None:
        told.append(translate("Terms", "back by {0}").format(terms.latest_on.isoformat()))
    return translate("Terms", ", ").join(told)


def line_state(line: SheetLine) -> str:
    """What came of a line."""
    if line.terms.struck:
        return translate("LineState", "Struck")
    if not line.used:
        return translate("LineState", "Not used yet")
    return translate("LineState", "Came back") if line.back else translate("LineState", "Out")


def line_role(line: SheetLine) -> Role:
    """The colour that says the same."""
    if line.terms.struck or not line.used:
        return Role.MUTE
    return Role.OK if line.back else Role.INFO
