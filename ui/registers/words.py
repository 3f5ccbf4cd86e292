"""The words of the register of loans: how a loan stands, and what is said beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.chasing import ChaseWay
from recordsroom.services.queries.loan_entry import LateLine, LoanEntry, LoanState
from ui.look.tokens import Role
from ui.messages import condition_words

translate = QCoreApplication.translate

_STATES: dict[LoanState, tuple[Role, Callable[[], str]]] = {
    LoanState.OUT: (Role.INFO, lambda: translate("LoanState", "On loan")),
    LoanState.OVERDUE: (Role.STOP, lambda: translate("LoanState", "Overdue")),
    LoanState.UNCLEARED: (Role.LOOK, lambda: translate("LoanState", "To clear up")),
    LoanState.BACK: (Role.OK, lambda: translate("LoanState", "Returned")),
}


_WAYS: dict[ChaseWay, tuple[str, Callable[[], str]]] = {
    ChaseWay.NOTICE: ("printer", lambda: translate("ChaseWay", "Printed notice")),
    ChaseWay.PHONE: ("send", lambda: translate("ChaseWay", "By telephone")),
    ChaseWay.IN_PERSON: ("user-check", lambda: translate("ChaseWay", "In person")),
}


def way_words(way: ChaseWay) -> str:
    """How the borrower was told."""
    return _WAYS[way][1]()


def way_icon(way: ChaseWay) -> str:
    """The icon that says the same."""
    return _WAYS[way][0]


def state_words(state: LoanState) -> str:
    """How a loan stands."""
    return _STATES[state][1]()


def state_role(state: LoanState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def pages_words(entry: LoanEntry) -> str:
    """The pages out and in; what was not counted is a dash."""
    out, back = (("–" if pages is None else str(pages)) for pages in (entry.pages_out, entry.pages_in))
    return translate("Register", "{0} out").format(out) if entry.back_at is None else f"{out} → {back}"


def back_words(entry: LoanEntry) -> str:
    """How it came back: when, by whom, how it looked."""
    if entry.back_at is None:
        return translate("Register", "not yet")
    looked = "" if entry.condition is None else condition_words(entry.condition)
    parts = (f"{entry.back_at:%Y-%m-%d %H:%M}", entry.returner, looked)
    return "\u3000".join(part for part in parts if part)


def late_words(late: LateLine) -> str:
    """When it really happened, and on which sheet that stands."""
    return translate("Register", "{0}, sheet {1}").format(f"{late.happened_at:%Y-%m-%d %H:%M}", late.sheet_no)


def remark_words(entry: LoanEntry) -> str:
    """What is not as usual, in one line."""
    said = []
    if entry.late_out or entry.late_back:
        said.append(translate("Register", "entered late"))
    if entry.renewed:
        said.append(translate("Register", "renewed {0} times", "", len(entry.renewed)).format(len(entry.renewed)))
    if entry.collector:
        said.append(translate("Register", "fetched by {0}").format(entry.collector))
    return translate("Register", ", ").join(said)
