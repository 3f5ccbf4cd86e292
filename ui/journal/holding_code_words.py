"""The words for codes about what is held, whose it is, and what was printed of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.arrangement import LabelledUnit, Renumbering
from recordsroom.domain.backups import BackupState
from recordsroom.domain.exporting import Book
from recordsroom.domain.holdings import TermBasis, Urgency
from recordsroom.domain.keepers import Role
from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.numbering import Profile
from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.own_secrets import OwnSecretKind
from recordsroom.domain.paper_heads import PaperKind, PaperVerdict
from recordsroom.domain.printing import FileKind, PaperEnd, PrintState
from recordsroom.domain.read_backs import Reading
from recordsroom.domain.readers import ReaderKind, StopCause
from recordsroom.domain.recovery import SetEnd
from recordsroom.domain.schedules import StartDay
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_notices import NoticeWay
from recordsroom.domain.secrecy_reviews import ReviewOutcome
from recordsroom.domain.transferring import AccessOpinion
from recordsroom.domain.values import (
    Authority,
    CarrierKind,
    Condition,
    Custody,
    Level,
    LocationKind,
    PostLevel,
    RecordKind,
    Scheme,
)
from recordsroom.services.queries.own_secrets import OwnStanding
from ui.arranging.words import cause_words as renumbering_words
from ui.exporting.book_page import book_words
from ui.holdings.words import custody_words
from ui.journal.field_words import FIELDS
from ui.messages import appraising, condition_words, papers, retaining, secrecy, sheets, transferring
from ui.messages.backups import backup_words
from ui.people import words as people
from ui.printing import words as printing
from ui.printing.stock_form import feed_words
from ui.registering import words as registering
from ui.series.words import profile_words, unit_words
from ui.shelving.words import kind_words as place_kind_words

translate = QCoreApplication.translate
Say: TypeAlias = Callable[[Any], str]

_SCHEMES: dict[Scheme, Callable[[], str]] = {
    Scheme.NONE: lambda: translate("Scheme", "None"),
    Scheme.STATE: lambda: translate("Scheme", "State secret"),
}
_UNCHECKED: dict[Unchecked, str] = {
    Unchecked.PAGES: "pages",
    Unchecked.COPY_NO: "copy_no",
    Unchecked.RETENTION: "retention",
    Unchecked.TERM: "secrecy_term",
    Unchecked.LEVEL: "level",
}
"""The field that each value fills."""
_BASES: dict[TermBasis, Callable[[], str]] = {
    TermBasis.ISSUE_DATE: lambda: translate("TermBasis", "The day of issue"),
    TermBasis.NOTICE_DATE: lambda: translate("TermBasis", "The day of the notice"),
}


def _scheme_words(scheme: Scheme) -> str:
    return _SCHEMES[scheme]() if scheme in _SCHEMES else people.level_words(Level.INTERNAL, scheme)


def _own_words(kind: OwnSecretKind) -> str:
    lifted = kind is OwnSecretKind.LIFT
    return secrecy.own_standing_words(OwnStanding.LIFTED) if lifted else translate("OwnSecret", "Decided")


HOLDING_CODES: dict[type, Say] = {
    Level: people.level_words,
    Scheme: _scheme_words,
    TermBasis: lambda basis: _BASES[basis](),
    Urgency: registering.urgency_words,
    RecordKind: registering.record_kind_words,
    CarrierKind: registering.carrier_kind_words,
    Custody: custody_words,
    Condition: condition_words,
    LocationKind: place_kind_words,
    Renumbering: renumbering_words,
    LabelledUnit: unit_words,
    Profile: profile_words,
    Unchecked: lambda value: FIELDS[_UNCHECKED[value]](),
    DecisionKind: retaining.decision_words,
    StartDay: retaining.start_words,
    ReviewOutcome: secrecy.outcome_words,
    NoticeWay: secrecy.way_words,
    AccessStatus: secrecy.access_words,
    AccessOpinion: transferring.opinion_words,
    OwnSecretKind: _own_words,
    Opinion: appraising.opinion_words,
    Role: people.role_words,
    Authority: people.authority_words,
    PostLevel: people.post_level_words,
    ReaderKind: people.reader_kind_words,
    StopCause: people.stop_cause_words,
    PaperKind: papers.paper_words,
    PaperVerdict: papers.verdict_words,
    PaperEnd: printing.end_words,
    PrintState: printing.job_words,
    Reading: printing.reading_words,
    FileKind: printing.list_words,
    Feed: feed_words,
    Book: book_words,
    SetEnd: sheets.end_words,
    BackupState: lambda state: backup_words(state, proved=False),
}
