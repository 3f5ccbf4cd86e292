"""The side pane of the register of circulation: one sheet, its folder, and each reader in order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.circulating import LegRow, SheetRow
from ui.look.tokens import GAP_12
from ui.messages.circulating import state_role, state_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title, level_mark

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_sheet(pane: Pane, row: SheetRow) -> None:
    """Show what stands at the head of the sheet, and what lies in the folder."""
    highest = row.highest
    mark = level_mark(highest.level, highest.scheme, highest.secrecy_term)
    state = StateMark(state_role(row.state), state_words(row.state))
    pane.add(in_row(LevelChip(int(highest.level or 0), mark), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(label(row.number, "panel"))
    facts = Facts()
    urgent = translate("Circulation", "urgent, back on the same day") if row.urgent else "–"
    facts.show_facts(
        (
            (translate("Circulation", "Begun"), f"{row.begun_on}{_BESIDE}{row.keeper}"),
            (translate("Circulation", "Proposal"), row.proposal or "–"),
            (translate("Circulation", "Urgency"), urgent),
        )
    )
    pane.add(facts)
    counted = translate("Circulation", "{0} pieces", "", len(row.folder)).format(len(row.folder))
    pieces = pane.section(translate("Circulation", "Folder"), counted)
    for one in row.folder:
        pieces.addWidget(in_row(code_words(one.reference_code), label(one.copy_no or "", "small"), stretch=0))
        pieces.addWidget(paragraph(one.title or hidden_title(), "small", "text2"))


def show_legs(pane: Pane, row: SheetRow) -> None:
    """Show each reader: when it was sent, until when, signed when, how many pieces came back."""
    read = translate("Circulation", "{0} of {1} read it").format(row.read, len(row.legs))
    lines = pane.section(translate("Circulation", "Readers"), read)
    for leg in row.legs:
        lines.addWidget(label(f"{leg.nth}{_BESIDE}{leg.name}{_BESIDE}{leg.unit}", "small-strong"))
        lines.addWidget(paragraph(leg_words(leg), "small", "text2"))


def leg_words(leg: LegRow) -> str:
    """How far one reader is."""
    if leg.sent_at is None:
        return translate("Circulation", "not sent yet")
    told = [translate("Circulation", "sent {0}").format(f"{leg.sent_at:%m-%d %H:%M}")]
    if leg.courier:
        told.append(translate("Circulation", "by {0}").format(leg.courier))
    if leg.ended_at is None:
        due = f"{leg.due_on:%m-%d}" if leg.due_on else ""
        told.append(translate("Circulation", "due {0}, {1} scanned back").format(due, leg.back))
    else:
        told.append(
            translate("Circulation", "signed {0}, {1} pieces", "", leg.pieces or 0).format(leg.signed_at, leg.pieces)
        )
    return _BESIDE.join((*told, *([leg.remark] if leg.remark else [])))
