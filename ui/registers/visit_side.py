"""The side pane of the register of the reading room: one visit as the book tells it, and what was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.reading_entries import ReadLine, VisitEntry, VisitState
from ui.look.tokens import GAP_8, Role
from ui.messages import level_mark
from ui.messages.reading import identity_words, seat_words, zone_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import hidden_title
from ui.registers.visit_columns import visit_state_role, visit_state_words

translate = QCoreApplication.translate
_MOST = 12


def show_visit(pane: Pane, entry: VisitEntry) -> None:
    """Show who came, what was seen, what was read, and what came of it."""
    pane.add(
        row(
            label(entry.name, "panel"),
            StateMark(visit_state_role(entry.state), visit_state_words(entry.state)),
            stretch=0,
        )
    )
    facts = Facts()
    times = (
        f"{entry.came_at:%Y-%m-%d %H:%M} – {entry.left_at:%H:%M}"
        if entry.left_at
        else f"{entry.came_at:%Y-%m-%d %H:%M} –"
    )
    seen = "\u3000".join(part for part in (identity_words(entry.identity), entry.letter) if part)
    shown: list[tuple[str, str | QWidget]] = [
        (translate("Register", "Unit"), entry.unit or "–"),
        (translate("Register", "In and out"), times),
        (translate("Register", "Seat"), f"{seat_words(entry.seat_no)}\u3000{zone_words(entry.zone)}"),
        (translate("Register", "Seen"), seen),
        (translate("Register", "Locker"), entry.locker_no or "–"),
        (translate("Register", "Approval"), "、".join(entry.form_nos) or "–"),
        (translate("Register", "Purpose"), entry.purpose or "–"),
        (translate("Register", "Effect"), entry.effect or "–"),
        (translate("Register", "Keeper"), entry.keeper),
    ]
    shown += _beside(entry)
    facts.show_facts(tuple(shown))
    pane.add(facts)
    lines = pane.section(
        translate("Register", "Read"),
        translate("Register", "{0} pieces", "", len(entry.lines)).format(len(entry.lines)),
    )
    for one in entry.lines[:_MOST]:
        mark = level_mark(one.level, one.scheme, one.secrecy_term)
        chip = LevelChip(int(one.level or 0), mark) if mark else label("", "small")
        lines.addWidget(row(code_words(one.reference_code), chip, stretch=1, gap=GAP_8))
        lines.addWidget(paragraph(one.title or hidden_title(), "small", "text2" if one.title else "text3"))
        lines.addWidget(_way(one))
    if len(entry.lines) > _MOST:
        lines.addWidget(label(translate("Register", "{0} more").format(len(entry.lines) - _MOST), "small", "text3"))


def _beside(entry: VisitEntry) -> list[tuple[str, str | QWidget]]:
    """What is told of some visits only: what was missing, who read along, notebooks, what was entered late."""
    found = [
        (translate("Register", "Looked for it"), entry.searched_with if entry.state is VisitState.SHORT else ""),
        (translate("Register", "Leader told"), entry.leader_told if entry.state is VisitState.SHORT else ""),
        (translate("Register", "Read along"), "、".join(f"{one.name}\u3000{one.unit}" for one in entry.companions)),
        (translate("Register", "Notebooks"), "、".join(one.number for one in entry.notebooks)),
        (translate("Register", "Entered late"), "、".join(entry.sheets)),
    ]
    return [(name, told) for name, told in found if told]


def _way(one: ReadLine) -> QWidget:
    out = "–" if one.pages_out is None else str(one.pages_out)
    if one.back_at is None:
        words = translate("Register", "{0}, {1} pages; not back", "", one.pages_out or 0).format(
            f"{one.given_at:%H:%M}", out
        )
        return StateMark(Role.LOOK, words)
    back = out if one.pages_in is None else str(one.pages_in)
    told = translate("Register", "{0} to {1}, pages {2} → {3}")
    words = told.format(f"{one.given_at:%H:%M}", f"{one.back_at:%H:%M}", out, back)
    return label(words, "small", "text2") if one.checked else StateMark(Role.LOOK, words)
