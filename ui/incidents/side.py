"""The side pane of the register of incidents: its clocks first, then what it is about and what was done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.incidents import ConcernedRow, IncidentRow
from ui.look.tokens import GAP_12, Role
from ui.messages import level_words
from ui.messages.incidents import clock_words, left_words, sort_words, state_role, state_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_incident(pane: Pane, row: IncidentRow, now: datetime) -> None:
    """Show one incident."""
    pane.add(label(row.number, "panel"))
    chip = LevelChip(int(row.level), level_words(row.level))
    state = StateMark(state_role(row.state), state_words(row.state))
    pane.add(in_row(chip, state, QWidget(), stretch=2, gap=GAP_12))
    if row.clocks:
        _show_clocks(pane, row, now)
    facts = Facts()
    facts.show_facts(tuple((name, said) for name, said in _facts(row) if said))
    pane.add(facts)
    if row.concerned:
        lines = pane.section(translate("Incident", "What it is about"), str(len(row.concerned)))
        for one in row.concerned:
            lines.addWidget(code_words(one.piece.reference_code))
            lines.addWidget(paragraph(_became(one), "small", "stop" if one.missing else "text2"))
    _show_items(pane, row)


def _show_clocks(pane: Pane, row: IncidentRow, now: datetime) -> None:
    lines = pane.section(translate("Incident", "Clocks of the law"))
    for clock in row.clocks:
        when = f"{clock.due:%Y-%m-%d %H:%M}"
        if clock.running:
            role = Role.STOP if clock.over(now) or clock is row.next else Role.LOOK
            lines.addWidget(StateMark(role, clock_words(clock.kind)))
            ink = "stop" if role is Role.STOP else "text2"
            lines.addWidget(paragraph(f"{left_words(clock.due, now)}{_BESIDE}{when}", "small", ink))
        else:
            lines.addWidget(StateMark(Role.OK, clock_words(clock.kind)))
            lines.addWidget(paragraph(translate("Incident", "stopped"), "small", "text2"))


def _became(one: ConcernedRow) -> str:
    if one.written_off_at is not None:
        return translate("Incident", "Written off {0}, form {1}").format(
            f"{one.written_off_at:%Y-%m-%d}", one.off_form_no
        )
    if one.found_at is not None:
        return translate("Incident", "Found again {0}: {1}").format(f"{one.found_at:%Y-%m-%d %H:%M}", one.found_where)
    if one.handled_at is not None:
        return translate("Incident", "Missing, yet handled {0}: F4 enters that it was found").format(
            f"{one.handled_at:%m-%d %H:%M}"
        )
    if one.missing_since is not None:
        return translate("Incident", "Missing since {0}").format(f"{one.missing_since:%Y-%m-%d %H:%M}")
    return translate("Incident", "Concerned")


def _facts(row: IncidentRow) -> tuple[tuple[str, str], ...]:
    one = row.incident
    reported = (
        f"{row.reported:%Y-%m-%d %H:%M}{_BESIDE}{one.reported_to}{_BESIDE}{one.report_no}" if row.reported else ""
    )
    answered = f"{row.answered:%Y-%m-%d}{_BESIDE}{one.result_no}" if row.answered else ""
    closed = f"{row.closed:%Y-%m-%d}{_BESIDE}{row.signer}{_BESIDE}{one.end_form_no}" if row.closed else ""
    return (
        (translate("Incident", "What happened"), sort_words(one.arose_as)),
        (translate("Incident", "Secrecy office"), one.outside_no),
        (translate("Incident", "Discovered"), f"{row.discovered:%Y-%m-%d %H:%M}"),
        (translate("Incident", "Opened"), f"{row.opened_at:%Y-%m-%d %H:%M}{_BESIDE}{row.opened_by}"),
        (translate("Incident", "Reported"), reported.rstrip(_BESIDE)),
        (translate("Incident", "Archives authority"), one.archives_told),
        (translate("Incident", "Statement"), one.statement_no),
        (translate("Incident", "Result"), answered.rstrip(_BESIDE)),
        (translate("Incident", "Closed"), closed),
    )


def _show_items(pane: Pane, row: IncidentRow) -> None:
    if row.hidden:
        pane.add(
            paragraph(translate("Incident", "What is written about it is above your clearance."), "small", "text3")
        )
        return
    filled = sum(bool(said) for said in row.incident.items)
    lines = pane.section(translate("Incident", "Report"), translate("Incident", "{0} of 7 items").format(filled))
    for number, said in enumerate(row.incident.items, 1):
        if said:
            lines.addWidget(paragraph(f"{number}{_BESIDE}{said}", "small", "text2"))
    for said in (row.incident.incident_result, row.incident.conclusion):
        if said:
            lines.addWidget(paragraph(said, "small", "text2"))
