"""The side pane of the register of copies: one form, and each of its copies with its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.copying import CopyFormRow, CopyLine
from ui.copying.columns import made_words
from ui.look import type
from ui.look.tokens import GAP_12
from ui.messages.copying import fate_words, state_role, state_words, way_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title, level_mark

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_form(pane: Pane, row: CopyFormRow) -> None:
    """Show what stands on the form, and how far it is."""
    mark = level_mark(row.level, row.scheme, row.secrecy_term)
    state = StateMark(state_role(row.state), state_words(row.state))
    pane.add(in_row(LevelChip(int(row.level or 0), mark), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(code_words(row.reference_code, type.PANEL))
    pane.add(paragraph(row.title) if row.title else label(hidden_title(), "", "text3"))
    facts = [
        (translate("Copies", "Form"), f"{row.form_no}{_BESIDE}{way_words(row.way)}"),
        (translate("Copies", "Applicant"), f"{row.applicant}{_BESIDE}{row.unit}"),
        (translate("Copies", "Let by"), f"{row.approver}{_BESIDE}{row.approver_post}{_BESIDE}{row.approved_on}"),
        (translate("Copies", "What for"), row.purpose),
        (translate("Copies", "Made / let"), made_words(row)),
        (translate("Copies", "Due back"), row.back_on.isoformat()),
    ]
    if row.audience:
        facts.append((translate("Copies", "For whom"), row.audience))
    if row.consent_no:
        facts.append((translate("Copies", "Consent"), row.consent_no))
    if row.waste:
        facts.append((translate("Copies", "Spoiled sheets"), translate("Copies", "{0}, destroyed").format(row.waste)))
    shown = Facts()
    shown.show_facts(tuple(facts))
    pane.add(shown)


def show_copies(pane: Pane, lines: tuple[CopyLine, ...]) -> None:
    """Show each copy with its number, its label and where it is."""
    if not lines:
        return
    section = pane.section(
        translate("Copies", "Copies"), translate("Copies", "{0} pieces", "", len(lines)).format(len(lines))
    )
    for one in lines:
        numbered = f"{one.nth}{_BESIDE}{one.copy_no or ''}"
        section.addWidget(in_row(label(numbered, "small-strong"), code_words(one.digits), stretch=1))
        section.addWidget(paragraph(_told(one), "small", "text2"))


def _told(one: CopyLine) -> str:
    if one.fate is not None:
        ended = translate("Copies", "{0} on {1}").format(fate_words(one.fate), one.settled_on)
        end = translate("Copies", "{0}, before {1}").format(ended, one.seen_by) if one.seen_by else ended
    else:
        end = translate("Copies", "with the applicant") if one.out else translate("Copies", "back, to be settled")
    pages = translate("Copies", "{0} pages", "", one.pages or 0).format(one.pages)
    return _BESIDE.join(part for part in (f"{one.made_on:%m-%d}", pages, one.device, one.medium_no, end) if part)
