"""The columns of the register of handovers (G-23)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.handover import BY_LEVEL, Topic
from recordsroom.domain.values import Level
from recordsroom.services.queries.handing import HandoverRow
from ui.holdings.words import to_be_checked
from ui.look.tokens import Role
from ui.messages.handing import handover_kind_words, topic_words
from ui.people.words import level_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def handover_state_words(row: HandoverRow) -> str:
    """Whether the paper is signed."""
    return translate("Handover", "Signed") if row.signed_on else translate("Handover", "To be signed")


def handover_state_role(row: HandoverRow) -> Role:
    """The colour that says the same."""
    return Role.OK if row.signed_on else Role.LOOK


def line_words(topic: Topic, what: str, level: Level | None) -> str:
    """What a line is about: what of which fonds at which level; a level that is not known yet says so."""
    unknown = to_be_checked() if topic in BY_LEVEL else ""
    said = level_words(level) if level is not None else unknown
    return "\u3000".join(part for part in (topic_words(topic), what, said) if part)


HANDOVERS: tuple[Column[HandoverRow], ...] = (
    Column(lambda: translate("Handover", "Number"), lambda row: row.number, kind=Kind.SERIAL, name="number", width=120),
    Column(
        lambda: translate("Handover", "State"),
        handover_state_words,
        kind=Kind.STATE,
        role=handover_state_role,
        name="state",
        width=92,
    ),
    Column(lambda: translate("Handover", "Day"), lambda row: row.drawn_on.isoformat(), name="day", width=92),
    Column(lambda: translate("Handover", "Kind"), lambda row: handover_kind_words(row.kind), name="kind", width=96),
    Column(lambda: translate("Handover", "Handed over by"), lambda row: row.handed_by, name="from", width=92),
    Column(lambda: translate("Handover", "Taken over by"), lambda row: row.taken_by, name="to", stretch=True),
    Column(lambda: translate("Handover", "Watched by"), lambda row: row.watched_by or "–", name="watch", width=92),
    Column(lambda: translate("Handover", "Lines"), lambda row: str(len(row.lines)), kind=Kind.NUMBER, name="lines"),
)
