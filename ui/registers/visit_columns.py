"""The columns of the register of the reading room, in the order of the book (F-15)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.reading_entries import VisitEntry, VisitState
from ui.look.tokens import Role
from ui.messages import level_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_STATES: dict[VisitState, tuple[Role, Callable[[], str]]] = {
    VisitState.HERE: (Role.INFO, lambda: translate("VisitState", "Here")),
    VisitState.LEFT: (Role.OK, lambda: translate("VisitState", "Left")),
    VisitState.SHORT: (Role.STOP, lambda: translate("VisitState", "Something missing")),
}


def visit_state_words(state: VisitState) -> str:
    """How a visit stands."""
    return _STATES[state][1]()


def visit_state_role(state: VisitState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


VISITS: tuple[Column[VisitEntry], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda one: visit_state_words(one.state),
        kind=Kind.STATE,
        role=lambda one: visit_state_role(one.state),
        name="state",
        width=90,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Day"),
        lambda one: f"{one.came_at:%Y-%m-%d}",
        kind=Kind.DATE,
        name="day",
        width=90,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Came at"),
        lambda one: f"{one.came_at:%H:%M}",
        kind=Kind.DATE,
        name="came",
        width=70,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Left at"),
        lambda one: f"{one.left_at:%H:%M}" if one.left_at else "",
        kind=Kind.DATE,
        name="left",
        width=70,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Reader"), lambda one: one.name, name="name", width=80, sortable=False),
    Column(lambda: translate("Column", "Unit"), lambda one: one.unit, name="unit", stretch=True, sortable=False),
    Column(lambda: translate("Column", "Seat"), lambda one: one.seat_no, name="seat", width=56, sortable=False),
    Column(
        lambda: translate("Column", "Pieces"),
        lambda one: str(len(one.lines)),
        kind=Kind.NUMBER,
        name="pieces",
        width=56,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Highest level"),
        lambda one: "" if one.level is None else level_words(one.level),
        kind=Kind.LEVEL,
        level=lambda one: int(one.level or 0),
        name="level",
        width=88,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Approval"),
        lambda one: "、".join(one.form_nos),
        name="form",
        shown=False,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Purpose"), lambda one: one.purpose, name="purpose", shown=False, sortable=False
    ),
    Column(lambda: translate("Column", "Effect"), lambda one: one.effect, name="effect", shown=False, sortable=False),
    Column(
        lambda: translate("Column", "Locker"), lambda one: one.locker_no, name="locker", shown=False, sortable=False
    ),
    Column(lambda: translate("Column", "Keeper"), lambda one: one.keeper, name="keeper", shown=False, sortable=False),
    Column(
        lambda: translate("Column", "Entered late"),
        lambda one: "、".join(one.sheets),
        name="late",
        shown=False,
        sortable=False,
    ),
)
"""Bound pages have one order, that of coming in; so has the register on the screen."""
