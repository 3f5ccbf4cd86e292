"""The side pane of the register of destruction: one list, how far it is, and each of its lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.destroying import DestructionRow, DoomedRow
from recordsroom.services.queries.destruction_papers import in_groups
from ui.destroying.columns import mark_words
from ui.look import type
from ui.look.tokens import GAP_12
from ui.messages.destroying import channel_words, method_words, state_role, state_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_list(pane: Pane, row: DestructionRow) -> None:
    """Show what stands on the cover of a list, and what was done with it."""
    state = StateMark(state_role(row.state), state_words(row.state))
    level = int(row.mark.level) if row.mark else 0
    pane.add(in_row(LevelChip(level, mark_words(row)), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(label(row.number, "panel"))
    one = row.file.list
    facts = [
        (translate("Destruction", "Code"), in_groups(row.file.code) if row.standing else ""),
        (translate("Destruction", "Asked for by"), f"{one.requester}{_BESIDE}{one.destroy_why}"),
        (translate("Destruction", "Listed by"), f"{row.lister}{_BESIDE}{row.listed_at:%Y-%m-%d}"),
        (translate("Destruction", "Appraisal"), f"{one.appraisal_no}{_BESIDE}{one.appraisers}"),
        (translate("Destruction", "Destroyed by"), channel_words(row.channel)),
        *_of_leave(row),
        *_of_way(row),
        *_of_end(row),
    ]
    shown = Facts()
    shown.show_facts(tuple((name, said) for name, said in facts if said.strip()))
    pane.add(shown)


def show_lines(pane: Pane, row: DestructionRow) -> None:
    """Show each line with where its piece is."""
    section = pane.section(
        translate("Destruction", "Lines"),
        translate("Destruction", "{0} pieces", "", len(row.standing)).format(len(row.standing)),
    )
    for one in row.lines:
        section.addWidget(in_row(label(str(one.number), "small-strong"), code_words(one.reference_code, type.SMALL),
                                 stretch=1))  # fmt: skip
        section.addWidget(paragraph(line_words(one), "small", "text2"))


def line_words(one: DoomedRow) -> str:
    """How far a line is, and what its piece is called."""
    line = one.line
    if line.struck_at is not None:
        far = translate("Destruction", "struck: {0}").format(line.struck_why)
    elif line.destroyed_at is not None:
        far = translate("Destruction", "destroyed")
    elif line.fed_at is not None:
        far = translate("Destruction", "scanned at the machine")
    elif line.set_aside_at is not None:
        far = translate("Destruction", "set aside")
    else:
        far = one.place or translate("Destruction", "not set aside yet")
    return _BESIDE.join(part for part in (far, one.copy_no, one.title or "") if part)


def _of_leave(row: DestructionRow) -> list[tuple[str, str]]:
    leave = row.file.leave
    if leave is None:
        return []
    signed = _BESIDE.join((row.signer, row.signer_post, leave.leave_signed_on.isoformat()))
    span = translate("Destruction", "{0} to {1}").format(leave.not_before.isoformat(), leave.counts_until.isoformat())
    return [
        (translate("Destruction", "Approved by"), signed),
        (translate("Destruction", "Approval"), f"{leave.leave_no}{_BESIDE}{span}"),
    ]


def _of_way(row: DestructionRow) -> list[tuple[str, str]]:
    way = row.file.journey
    if way is None:
        return []
    bags = translate("Destruction", "{0} bags", "", way.bags).format(way.bags)
    return [
        (translate("Destruction", "Escorts"), way.escorts),
        (translate("Destruction", "Bags"), f"{bags}{_BESIDE}{way.bag_seals}"),
    ]


def _of_end(row: DestructionRow) -> list[tuple[str, str]]:
    act = row.file.act
    if act is None:
        return []
    proof = row.device or f"{act.receiving_unit}{_BESIDE}{act.destroy_receipt}"
    when = f"{act.destroy_began} – {act.destroy_ended}"
    return [
        (translate("Destruction", "Supervisors"), act.supervisors),
        (translate("Destruction", "How and where"), f"{method_words(act.destroy_method)}{_BESIDE}{act.destroy_place}"),
        (translate("Destruction", "When"), when),
        (translate("Destruction", "Receipt or machine"), proof),
    ]
