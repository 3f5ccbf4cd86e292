"""Rows for the tables of secrecy decisions, retention and holds, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.appraising import Appraisal, AppraisedLine, Opinion
from recordsroom.domain.holds import Hold
from recordsroom.domain.schedules import ScheduleLine, StartDay
from recordsroom.domain.secrecy_decisions import DecisionKind, SecrecyDecision
from recordsroom.domain.values import Level, Scheme
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_retaining(unit: Unit) -> None:
    """A row for each table of secrecy and retention; of holds one over each kind of thing."""
    lifted = {"lifted_on": TODAY, "lifted_by": ARCHIVIST, "lift_reason": "案件办结"}
    over = ("held_record_id", "held_box_id", "held_series_id")
    for one in over:
        told = {name: 1 if name == one else None for name in over}
        unit.add(Hold, **told, hold_reason="审计", placed_on=TODAY, placed_by=ARCHIVIST, look_again_on=TODAY, **lifted)
    old: dict[str, object] = {"old_level": Level.JIMI, "old_term": "20年", "old_until": TODAY}
    new: dict[str, object] = {"new_level": Level.MIMI, "new_term": "10年", "new_until": TODAY, "decided_on": TODAY}
    by: dict[str, object] = {"drafter": "沈知远", "classifier_id": 4, "decision_basis": "定密事项一览表第3项"}
    notice: dict[str, object] = {"notice_no": "青保〔2026〕2号", "notice_on": TODAY, "decision_reason": "补登"}
    parts = old | new | by | notice
    entered = {"entered_on": TODAY, "entered_by": ARCHIVIST}
    unit.add(SecrecyDecision, decided_record_id=1, decision_kind=DecisionKind.DOWNGRADE, **parts, **entered)
    plan = {
        "scheduled_category": "WS",
        "scheduled_name": "文书",
        "scheduled_period": "D10",
        "start_day": StartDay.OWN_DATE,
    }
    since = {"schedule_basis": "保管期限表一（二）", "scheduled_on": TODAY, "scheduled_by": ARCHIVIST}
    unit.add(ScheduleLine, **plan, **since, schedule_ended_on=TODAY, schedule_ended_by=ARCHIVIST)
    said = {"session_scope": "2011年度", "session_group": "许见山、白露宁", "session_begun_on": TODAY}
    end = {"session_ended_on": TODAY, "session_report": "逐件审阅", "session_head": "许见山"}
    by = {"session_begun_by": ARCHIVIST}
    still = {"session_given_up_on": None, "session_given_up_why": ""}
    left = {"session_ended_on": None, "session_report": "", "session_head": ""}
    given_up = {"session_given_up_on": TODAY, "session_given_up_why": "成员变动"}
    session = unit.add(Appraisal, session_no="鉴2026-01", **said, **by, **end, **still)
    unit.add(Appraisal, session_no="鉴2026-02", **said, **by, **left, **given_up)
    was = {"appraised_code": "x", "appraised_title": "", "appraised_year": 2011, "appraised_period": "D10"}
    mark = {"appraised_until": TODAY, "appraised_level": Level.MIMI, "appraised_scheme": Scheme.STATE}
    for number, opinion in enumerate((Opinion.KEEP, Opinion.DESTROY), 1):
        new = {"opinion": opinion, "opinion_period": "D30" if number == 1 else None, "opinion_why": "从长"}
        place = {"appraisal_id": session.id, "session_line": number, "appraised_id": number, "appraised_term": ""}
        unit.add(AppraisedLine, **place, **was, **mark, **new)
