"""Which table keeps which class of secrecy decisions, retention and holds; `mapping` has the rest."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.appraising import Appraisal, AppraisedLine
from recordsroom.domain.classifiers import Classifier
from recordsroom.domain.holds import Hold
from recordsroom.domain.open_access import AccessReview
from recordsroom.domain.own_secrets import OwnSecretDecision, SecretGrade
from recordsroom.domain.restrictions import Restriction
from recordsroom.domain.schedules import ScheduleLine
from recordsroom.domain.secrecy_acts import SecrecyAct, SecrecyActLine
from recordsroom.domain.secrecy_decisions import ScopeChange, SecrecyDecision
from recordsroom.domain.secrecy_disputes import SecrecyDispute
from recordsroom.domain.secrecy_notices import RemarkTask, SecrecyNotice, SecrecyNoticeLine
from recordsroom.domain.secrecy_reviews import SecrecyReview, SecrecyReviewLine
from recordsroom.domain.secret_points import SecretPoints
from recordsroom.domain.transferring import TransferLine, TransferOut
from recordsroom.storage import tables

RETAINING: dict[type, Table] = {
    Hold: tables.holds,
    Restriction: tables.restrictions,
    SecrecyDecision: tables.secrecy_decisions,
    ScopeChange: tables.scope_changes,
    Classifier: tables.classifiers,
    SecrecyAct: tables.secrecy_acts,
    SecrecyActLine: tables.secrecy_act_lines,
    SecrecyDispute: tables.secrecy_disputes,
    SecrecyNotice: tables.secrecy_notices,
    SecrecyNoticeLine: tables.secrecy_notice_lines,
    RemarkTask: tables.remark_tasks,
    SecrecyReview: tables.secrecy_reviews,
    SecrecyReviewLine: tables.secrecy_review_lines,
    AccessReview: tables.access_reviews,
    SecretPoints: tables.secret_points,
    SecretGrade: tables.secret_grades,
    OwnSecretDecision: tables.own_secret_decisions,
    ScheduleLine: tables.schedule_lines,
    Appraisal: tables.appraisals,
    AppraisedLine: tables.appraised_lines,
    TransferOut: tables.transfers_out,
    TransferLine: tables.transfer_lines,
}
