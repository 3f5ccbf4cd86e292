"""The side pane of the register of transfers: one list, how far it is, and each of its lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.transferring import LeavingRow, TransferRow
from ui.look import type
from ui.look.tokens import GAP_12
from ui.messages.transferring import opinion_words, state_role, state_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title
from ui.transferring.columns import mark_words

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_transfer(pane: Pane, row: TransferRow) -> None:
    """Show what stands in the deed, as far as it is known."""
    level = int(row.highest.leaving_level) if row.highest else 0
    state = StateMark(state_role(row.state), state_words(row.state))
    pane.add(in_row(LevelChip(level, mark_words(row)), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(label(row.number, "panel"))
    one = row.transfer
    signed = "" if one.deed_signed_on is None else one.deed_signed_on.isoformat()
    told = (
        (translate("Transfer", "Taken over by"), one.archives_name),
        (translate("Transfer", "Kind of transfer"), one.transfer_kind),
        (translate("Transfer", "Listed by"), f"{row.lister}{_BESIDE}{row.listed_at:%Y-%m-%d}"),
        (translate("Transfer", "For the giver"), one.deed_giver),
        (translate("Transfer", "For the taker"), one.deed_taker),
        (translate("Transfer", "Seen by"), one.deed_watcher),
        (translate("Transfer", "Signed on"), signed),
        (translate("Transfer", "Remarks"), one.deed_remarks or one.transfer_given_up_why),
    )
    facts = Facts()
    facts.show_facts(tuple((name, said) for name, said in told if said))
    pane.add(facts)


def show_leaving(pane: Pane, row: TransferRow) -> None:
    """Show each line with its review and whether it was counted out."""
    told = translate("Transfer", "{0} pieces", "", len(row.standing)).format(len(row.standing))
    section = pane.section(translate("Transfer", "Lines"), told)
    for one in row.lines:
        section.addWidget(in_row(label(str(one.line.transfer_line), "small-strong"),
                                 code_words(one.line.leaving_code, type.SMALL), stretch=1))  # fmt: skip
        section.addWidget(paragraph(_words(one), "small", "text2"))


def _words(one: LeavingRow) -> str:
    line = one.line
    if line.dropped_at is not None:
        return translate("Transfer", "taken off: {0}").format(line.dropped_why)
    access = (
        translate("Transfer", "not reviewed yet") if line.access_opinion is None else opinion_words(line.access_opinion)
    )
    out = translate("Transfer", "counted out") if line.scanned_out_at is not None else one.place
    return _BESIDE.join(part for part in (access, line.access_why, out, one.title or hidden_title()) if part)
