"""The side pane of the register of loans: one loan as the book tells it, from the signature to the return."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.loan_entry import LoanEntry
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.people.words import date_words
from ui.registers.piece import show_piece
from ui.registers.words import back_words, late_words, pages_words, state_role, state_words

translate = QCoreApplication.translate
_Fact = tuple[str, str | QWidget]


def show_head(pane: Pane, entry: LoanEntry) -> None:
    """Show which loan it is, and how it stands."""
    show_piece(pane, entry, StateMark(state_role(entry.state), state_words(entry.state)))


def show_facts(pane: Pane, entry: LoanEntry) -> None:
    """Show what the book says of the loan, and below it what is not as usual."""
    facts = Facts()
    facts.show_facts((*_went(entry), *_came(entry)))
    pane.add(facts)
    if beside := _beside(entry):
        more = Facts()
        more.show_facts(beside)
        pane.section(translate("Register", "Remarks")).addWidget(more)


def _went(entry: LoanEntry) -> tuple[_Fact, ...]:
    let = "\u3000".join(part for part in (entry.form_no, entry.approver, entry.approver_post) if part)
    return (
        (translate("Register", "Borrower"), f"{entry.name}\u3000{entry.unit}"),
        (translate("Register", "Lent"), f"{entry.lent_at:%Y-%m-%d %H:%M}\u3000{entry.lender}"),
        (translate("Register", "Approval"), let or "–"),
        (translate("Register", "Copy"), entry.copy_no or "–"),
        (translate("Register", "Taken from"), entry.place or "–"),
        (translate("Register", "Due"), date_words(entry.due_on)),
    )


def _came(entry: LoanEntry) -> tuple[_Fact, ...]:
    facts = [
        (translate("Register", "Pages"), pages_words(entry)),
        (translate("Register", "Returned"), back_words(entry)),
    ]
    if entry.receiver:
        facts.append((translate("Register", "Received by"), entry.receiver))
    return tuple(facts)


def _beside(entry: LoanEntry) -> tuple[_Fact, ...]:
    facts: list[_Fact] = []
    if entry.late_out:
        facts.append((translate("Register", "Loan entered late"), late_words(entry.late_out)))
    if entry.late_back:
        facts.append((translate("Register", "Return entered late"), late_words(entry.late_back)))
    if entry.renewed:
        days = translate("Register", ", ").join(day.isoformat() for day in entry.renewed)
        facts.append((translate("Register", "Renewed until"), days))
    if entry.collector:
        facts.append((translate("Register", "Fetched by"), entry.collector))
    return tuple(facts)
