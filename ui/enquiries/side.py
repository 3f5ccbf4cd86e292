"""The side pane of the register of enquiries: one enquiry, its answer, and what was looked into."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.enquiries import EnquiryRow
from ui.messages.enquiries import asked_words, state_role, state_words
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_enquiry(pane: Pane, row: EnquiryRow) -> None:
    """Show who asked what, and what was told."""
    pane.add(label(row.number, "panel"))
    pane.add(StateMark(state_role(row.state), state_words(row.state)))
    pane.add(paragraph(row.sought))
    facts = Facts()
    facts.show_facts(tuple((name, said) for name, said in _said(row) if said))
    pane.add(facts)
    if row.answer:
        pane.section(translate("Enquiry", "Answer")).addWidget(paragraph(row.answer))
    if row.pieces:
        lines = pane.section(translate("Enquiry", "Looked into"), str(len(row.pieces)))
        for one in row.pieces:
            lines.addWidget(code_words(one.reference_code))
            lines.addWidget(paragraph(one.title or hidden_title(), "small", "text2"))


def _said(row: EnquiryRow) -> tuple[tuple[str, str], ...]:
    answered = f"{row.answered_at:%Y-%m-%d %H:%M}{_BESIDE}{row.answered_by}" if row.answered_at else ""
    return (
        (translate("Enquiry", "Enquirer"), f"{row.enquirer}{_BESIDE}{row.unit}".strip(_BESIDE)),
        (translate("Enquiry", "Asked"), f"{asked_words(row.asked_as)}{_BESIDE}{row.at:%Y-%m-%d %H:%M}"),
        (translate("Enquiry", "Taken by"), row.taken_by),
        (translate("Enquiry", "Let by"), f"{row.leader}{_BESIDE}{row.let_no}".strip(_BESIDE)),
        (translate("Enquiry", "Told"), asked_words(row.answered_as) if row.answered_as else ""),
        (translate("Enquiry", "Answered"), answered),
        (translate("Enquiry", "Certificate"), row.proof_no),
    )
