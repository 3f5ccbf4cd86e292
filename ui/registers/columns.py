"""The columns of the register of loans, in the order of the book (F-13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.loan_entry import LoanEntry
from ui.people.words import date_words, hidden_title, level_mark
from ui.registers.words import pages_words, remark_words, state_role, state_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate

LOANS: tuple[Column[LoanEntry], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda one: state_words(one.state),
        kind=Kind.STATE,
        role=lambda one: state_role(one.state),
        name="state",
        width=90,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Lent on"),
        lambda one: f"{one.lent_at:%Y-%m-%d}",
        kind=Kind.DATE,
        name="lent",
        width=90,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Borrower"), lambda one: one.name, name="name", width=74, sortable=False),
    Column(lambda: translate("Column", "Unit"), lambda one: one.unit, name="unit", shown=False, sortable=False),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda one: one.reference_code,
        kind=Kind.CODE,
        name="code",
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Title"),
        lambda one: one.title or hidden_title(),
        quiet=lambda one: one.title is None,
        name="title",
        stretch=True,
        least=86,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda one: level_mark(one.level, one.scheme, one.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda one: int(one.level or 0),
        name="level",
        width=88,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Due back"),
        lambda one: date_words(one.due_on),
        kind=Kind.DATE,
        name="due",
        width=90,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Back on"),
        lambda one: f"{one.back_at:%Y-%m-%d}" if one.back_at else "",
        kind=Kind.DATE,
        name="back",
        width=96,
        shown=False,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "Approval"),
        lambda one: one.form_no,
        kind=Kind.SERIAL,
        name="form",
        shown=False,
        sortable=False,
    ),
    Column(lambda: translate("Column", "Copy"), lambda one: one.copy_no, name="copy", shown=False, sortable=False),
    Column(lambda: translate("Column", "Pages"), pages_words, name="pages", shown=False, sortable=False),
    Column(lambda: translate("Column", "Place"), lambda one: one.place, name="place", shown=False, sortable=False),
    Column(lambda: translate("Column", "Lent by"), lambda one: one.lender, name="lender", shown=False, sortable=False),
    Column(lambda: translate("Column", "Remarks"), remark_words, name="remarks", shown=False, sortable=False),
)
"""Bound pages have one order, that of the loans; so has the register on the screen."""
