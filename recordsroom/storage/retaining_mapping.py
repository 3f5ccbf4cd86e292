"""Which table keeps which class of secrecy decisions, retention and holds; `mapping` has the rest."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.appraising import Appraisal, AppraisedLine
from recordsroom.domain.holds import Hold
from recordsroom.domain.schedules import ScheduleLine
from recordsroom.domain.secrecy_decisions import SecrecyDecision
from recordsroom.storage import tables

RETAINING: dict[type, Table] = {
    Hold: tables.holds,
    SecrecyDecision: tables.secrecy_decisions,
    ScheduleLine: tables.schedule_lines,
    Appraisal: tables.appraisals,
    AppraisedLine: tables.appraised_lines,
}
