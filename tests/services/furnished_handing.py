"""Rows for handovers and for who was cleared."""

from __future__ import annotations

from recordsroom.domain.clearance import Clearance
from recordsroom.domain.handover import Handover, HandoverKind, HandoverLine, Topic
from recordsroom.domain.readers import StopCause
from recordsroom.domain.values import Level
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_handing(unit: Unit) -> None:
    """A post that was handed over and signed, one line of it, and somebody who left."""
    handover = unit.add(
        Handover,
        handover_no="交接〔2026〕1号",
        handover_kind=HandoverKind.POST,
        handed_by="宋闻溪",
        taken_by="林素贞",
        watched_by="顾言舟",
        count_difference="一件在修复",
        open_matters="年报待整理",
        drawn_at=0,
        drawn_by=ARCHIVIST,
        signed_on=TODAY,
    )
    unit.add(
        HandoverLine,
        handover_id=handover.id,
        topic=Topic.HOLDINGS,
        topic_of="W017",
        line_level=Level.MIMI,
        line_on_book=3,
        line_counted=2,
    )
    unit.add(
        Clearance,
        clearance_no="清退〔2026〕1号",
        reader_id=1,
        cleared_on=TODAY,
        cleared_by=ARCHIVIST,
        leave_cause=StopCause.DIED,
        contact="白露宁",
        contact_note="本人已故",
        withdrawn_card="3000000010",
    )
