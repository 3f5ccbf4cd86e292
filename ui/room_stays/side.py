"""The side pane of the repository's door: one stay with all that is written about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.room_stays import StayRow
from ui.messages.room_stays import state_role, state_words
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.words import label, paragraph

translate = QCoreApplication.translate


def show_stay(pane: Pane, row: StayRow) -> None:
    """Show who was inside, what for, and with whom."""
    pane.add(label(row.name, "panel"))
    pane.add(StateMark(state_role(row.state), state_words(row.state)))
    pane.add(paragraph(row.purpose))
    facts = Facts()
    facts.show_facts(tuple((name, said) for name, said in _said(row) if said))
    pane.add(facts)


def _said(row: StayRow) -> tuple[tuple[str, str], ...]:
    until = f"{row.until:%Y-%m-%d %H:%M}" if row.until else ""
    return (
        (translate("RoomStay", "Unit"), row.unit),
        (translate("RoomStay", "Paper shown"), row.identity),
        (translate("RoomStay", "Let by"), row.leader),
        (translate("RoomStay", "With"), "\u3000".join(part for part in (row.keeper, row.second) if part)),
        (translate("RoomStay", "Telephone"), row.phone),
        (translate("RoomStay", "Went in"), f"{row.since:%Y-%m-%d %H:%M}"),
        (translate("RoomStay", "Taken in"), row.things_in),
        (translate("RoomStay", "Came out"), until),
        (translate("RoomStay", "Taken out"), row.things_out),
        (translate("RoomStay", "Let out by"), row.let_out_by),
    )
