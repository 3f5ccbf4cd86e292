"""Who is told of a changed level, and which papers are to be marked anew (T-27, R-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Fact
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import act_number
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_marks import SecrecyMark, written_mark
from recordsroom.domain.values import Level, Scheme

MOST_NAMED = 50
"""So many are named by hand at most for one act."""
DECLASSIFIED = "解密"
"""What is written beside the struck mark of what is no secret any more (R-08)."""


@unique
class NoticeWay(StrEnum):
    """Why somebody is told."""

    HOLDS = "HOLDS"
    """Has it, or a copy of it, now."""
    KNOWS = "KNOWS"
    """Had it before his eyes."""
    NAMED = "NAMED"
    """The keeper named him, as of a distribution list."""


@dataclass(frozen=True, slots=True)
class SecrecyNotice:
    """One written notice of an act, to one person or unit."""

    id: int
    notice_act_id: int
    notice_serial: int
    notice_to: str
    notice_unit: str
    notice_reader_id: int | None
    notice_way: NoticeWay
    noticed_on: date
    notice_delivered_on: date | None
    notice_delivered_to: str
    """Who signed for it."""
    notice_delivered_by: int | None

    def __repr__(self) -> str:
        return f"SecrecyNotice({self.id})"


@dataclass(frozen=True, slots=True)
class SecrecyNoticeLine:
    """One decision that a notice tells of, with the numbers of the copies that the addressee has."""

    id: int
    secrecy_notice_id: int
    noticed_decision_id: int
    notice_holding: str


@dataclass(frozen=True, slots=True)
class RemarkTask:
    """One carrier whose paper bears the old mark until somebody strikes it and writes the new one beside it."""

    id: int
    remarked_carrier_id: int
    remark_decision_id: int
    mark_before: str
    mark_after: str
    remark_since: date
    remarked_on: date | None
    remarked_by: int | None

    def __repr__(self) -> str:
        return f"RemarkTask({self.id})"


@dataclass(frozen=True, repr=False)
class HoldersNotified(Fact):
    """So many notices of an act are to be delivered."""

    id: int
    """The act."""
    act_no: str
    notices: int


@dataclass(frozen=True, repr=False)
class NoticesDelivered(Fact):
    """So many notices were signed for."""

    notices: int


@dataclass(frozen=True, repr=False)
class CarriersRemarked(Fact):
    """So many carriers bear the new mark; so many labels of theirs are still to be printed."""

    carriers: int
    labels: int


def notice_number(year: int, serial: int, place: int) -> str:
    """The number of one notice: that of its act, and its place among the notices of it."""
    return f"{act_number(year, serial)}-{place}"


def paper_mark(level: Level | None, scheme: Scheme, term: str | None) -> str:
    """The mark as it stands on the paper itself; what is no secret any more says so."""
    if level is Level.PUBLIC:
        return DECLASSIFIED
    return written_mark(SecrecyMark(level, scheme, term))


def may_deliver(notice: SecrecyNotice, to: str, day: date, today: date) -> tuple[Objection, ...]:
    """Judge whether the delivery of a notice may be ticked: once, with who signed for it."""
    if notice.notice_delivered_on is not None:
        return (Objection(Reason.NOTICE_DELIVERED),)
    possible = 0 < len(to) <= LONGEST_WORDS and notice.noticed_on <= day <= today
    return () if possible else (Objection(Reason.VALUE_NOT_POSSIBLE),)
