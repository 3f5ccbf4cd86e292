"""Rows for the tables of secrecy decisions, retention and holds, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.appraising import Appraisal, AppraisedLine, Opinion
from recordsroom.domain.classifiers import Classifier
from recordsroom.domain.holds import Hold
from recordsroom.domain.open_access import AccessReview, AccessStatus
from recordsroom.domain.own_secrets import OwnSecretDecision, OwnSecretKind, SecretGrade
from recordsroom.domain.restrictions import Restriction
from recordsroom.domain.schedules import ScheduleLine, StartDay
from recordsroom.domain.secrecy_acts import SecrecyAct, SecrecyActLine
from recordsroom.domain.secrecy_decisions import DecisionKind, ScopeChange, SecrecyDecision
from recordsroom.domain.secrecy_disputes import SecrecyDispute
from recordsroom.domain.secrecy_notices import NoticeWay, RemarkTask, SecrecyNotice, SecrecyNoticeLine
from recordsroom.domain.secrecy_reviews import ReviewOutcome, SecrecyReview, SecrecyReviewLine
from recordsroom.domain.secret_points import SecretPoints
from recordsroom.domain.transferring import AccessOpinion, TransferLine, TransferOut
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
    freed = {"unrestricted_on": TODAY, "unrestricted_by": ARCHIVIST, "unrestricted_leader_id": 4}
    for one in ("restricted_record_id", "restricted_series_id"):
        told = {name: 1 if name == one else None for name in ("restricted_record_id", "restricted_series_id")}
        words = {
            "restriction_basis": "个人信息保护法",
            "restriction_reason": "人事处分",
            "unrestricted_why": "本人同意",
        }
        placed = {"restricted_on": TODAY, "restricted_by": ARCHIVIST, "restricted_until": TODAY}
        unit.add(Restriction, **told, **words, **placed, **freed)
    unit.add(SecretPoints, pointed_record_id=1, points="第3页第2段", pointed_on=TODAY, pointed_by=ARCHIVIST)
    old: dict[str, object] = {"old_level": Level.JIMI, "old_term": "20年", "old_until": TODAY}
    new: dict[str, object] = {"new_level": Level.MIMI, "new_term": "10年", "new_until": TODAY, "decided_on": TODAY}
    by: dict[str, object] = {"drafter": "沈知远", "classifier_id": 4, "decision_basis": "定密事项一览表第3项"}
    notice: dict[str, object] = {"notice_no": "青保〔2026〕2号", "notice_on": TODAY, "decision_reason": "补登"}
    parts = old | new | by | notice
    entered = {"entered_on": TODAY, "entered_by": ARCHIVIST}
    decision = unit.add(SecrecyDecision, decided_record_id=1, decision_kind=DecisionKind.DOWNGRADE, **parts, **entered)
    unit.add(ScopeChange, scope_decision_id=decision.id, scope_before="规划室", scope_after="规划室、财务室")
    term = {"classifying_since": TODAY, "classifying_until": TODAY, "classifying_basis": "青发〔2026〕8号"}
    named = {"classifying_approver_id": 3, "classifying_up_to": Level.JIMI, "classifying_entered_by": ARCHIVIST}
    unit.add(Classifier, **named, **term)
    _fill_acts(unit, decision.id)
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
    _fill_transfer(unit)


def _fill_acts(unit: Unit, decision: int) -> None:
    """The act of that decision, its notice, a paper to be marked anew, and a dispute."""
    act = unit.add(SecrecyAct, act_year=2026, act_serial=1, acted_on=TODAY, acted_by=ARCHIVIST)
    unit.add(SecrecyActLine, secrecy_act_id=act.id, act_decision_id=decision)
    to: dict[str, object] = {"notice_to": "沈知远", "notice_unit": "规划研究室", "notice_reader_id": 1}
    signed = {"notice_delivered_on": TODAY, "notice_delivered_to": "沈知远", "notice_delivered_by": ARCHIVIST}
    told = {"notice_serial": 1, "notice_way": NoticeWay.HOLDS, "noticed_on": TODAY}
    notice = unit.add(SecrecyNotice, notice_act_id=act.id, **told, **to, **signed)
    unit.add(SecrecyNoticeLine, secrecy_notice_id=notice.id, noticed_decision_id=decision, notice_holding="000616")
    marks = {"mark_before": "机密★20年", "mark_after": "秘密★10年", "remark_since": TODAY}
    done = {"remarked_on": TODAY, "remarked_by": ARCHIVIST}
    unit.add(RemarkTask, remarked_carrier_id=1, remark_decision_id=decision, **marks, **done)
    who = {"disputed_by": "规划研究室", "dispute_reason": "密级偏低", "asked_of": "市保密局"}
    was = {"level_before": Level.MIMI, "scheme_before": Scheme.STATE, "term_before": "10年"}
    ended = {"dispute_settled_on": TODAY, "settled_paper": "青保〔2026〕3号", "dispute_settled_by": ARCHIVIST}
    begun = {"claimed_level": Level.JIMI, "disputed_on": TODAY, "dispute_entered_by": ARCHIVIST}
    unit.add(SecrecyDispute, disputed_record_id=1, **who, **was, **begun, **ended)
    begun_review = {
        "review_year": 2026,
        "review_begun_on": TODAY,
        "review_begun_by": ARCHIVIST,
        "review_leader": "何以宁",
    }
    review = unit.add(SecrecyReview, **begun_review, review_ended_on=TODAY, review_ended_by=ARCHIVIST)
    said = {"review_outcome": ReviewOutcome.CHANGE, "review_words": "降为秘密", "reviewed_on": TODAY}
    unit.add(SecrecyReviewLine, secrecy_review_id=review.id, reviewed_record_id=1, **said, reviewed_by=ARCHIVIST)
    wish = {"access_wish": AccessStatus.DEFERRED, "access_ground": "涉及在建工程", "access_until": TODAY}
    head = {"access_head": "沈知远", "access_head_on": TODAY, "access_entered_by": ARCHIVIST}
    end = {"access_classifier_id": 4, "access_decided_on": TODAY, "access_granted": True}
    unit.add(AccessReview, accessed_record_id=1, **wish, **head, **end, access_decided_by=ARCHIVIST)
    grade = unit.add(
        SecretGrade,
        grade_scheme=Scheme.BUSINESS,
        grade_name="核心商密",
        grade_mark="核心商密",
        longest_months=120,
        grade_retired=True,
    )
    own = {"own_kind": OwnSecretKind.SET, "own_grade_id": grade.id, "own_term": "3年", "own_until": TODAY}
    marks = {"own_old_mark": "商业秘密", "own_new_mark": "核心商密　3年", "own_decided_on": TODAY}
    by = {"own_drafter": "沈知远", "own_head_id": 4, "own_basis": "商密范围第2项"}
    unit.add(OwnSecretDecision, own_record_id=1, **own, **marks, **by, own_entered_on=TODAY, own_entered_by=ARCHIVIST)
    lifted = {"own_kind": OwnSecretKind.LIFT, "own_grade_id": None, "own_term": None, "own_until": None}
    unit.add(
        OwnSecretDecision, own_record_id=1, **lifted, **marks, **by, own_entered_on=TODAY, own_entered_by=ARCHIVIST
    )


def _fill_transfer(unit: Unit) -> None:
    """A transfer that was signed, and one that was given up."""
    listed = {"archives_name": "市档案馆", "transfer_kind": "到期移交", "transfer_listed_at": 0}
    signed = {"deed_giver": "宋闻溪", "deed_taker": "梁佩珩", "deed_signed_on": TODAY, "transfer_ended_at": 1}
    still = {"transfer_given_up_at": None, "transfer_given_up_why": ""}
    beside = {"transfer_listed_by": ARCHIVIST, "deed_watcher": "", "deed_remarks": ""}
    open_ = {"deed_giver": "", "deed_taker": "", "deed_signed_on": None, "transfer_ended_at": None}
    over = {"transfer_given_up_at": 1, "transfer_given_up_why": "缓移"}
    one = unit.add(TransferOut, transfer_no="移2026-0001", **listed, **signed, **still, **beside)
    unit.add(TransferOut, transfer_no="移2026-0002", **listed, **open_, **over, **beside)
    was = {"leaving_label": "x", "leaving_code": "x", "leaving_title": "", "leaving_year": 2001, "leaving_copy": ""}
    mark = {"leaving_level": Level.MIMI, "leaving_scheme": Scheme.STATE, "leaving_term": "", "leaving_pages": 1}
    how = {"leaving_period": "Y", "access_opinion": AccessOpinion.OPEN, "access_why": "期满"}
    out = {"scanned_out_at": 1, "dropped_at": None, "dropped_why": ""}
    off = {"scanned_out_at": None, "dropped_at": 1, "dropped_why": "缓"}
    for number, end in enumerate((out, off), 1):
        unit.add(TransferLine, transfer_id=one.id, transfer_line=number, leaving_id=number, **was, **mark, **how, **end)
