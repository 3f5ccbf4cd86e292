"""建库: the campaign that builds a room up, what may be left open meanwhile, and the act that ends it (P-03).

One signed act 期初建账 stands for the receipts of everything that was registered before it. What nobody knows yet is
待核, which allows labelling, shelving, reading and counting, and keeps a carrier from leaving for good.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import CarrierKind, Level, RecordKind, has_pages


@unique
class Unchecked(StrEnum):
    """What is 待核 about a carrier, in the order in which the desk asks for it; the level is for others to say."""

    PAGES = "PAGES"
    COPY_NO = "COPY_NO"
    RETENTION = "RETENTION"
    TERM = "TERM"
    LEVEL = "LEVEL"


@dataclass(frozen=True, slots=True)
class Campaign:
    """The opening of the room; with the number of its act it is over."""

    id: int
    begun_on: date
    begun_by: int
    act_no: str | None
    acted_on: date | None
    handed_over_by: str | None
    supervised_by: str | None
    seconded_by: str | None
    """The second person who signed the act (P-34)."""
    closed_by: int | None
    through_carrier: int | None
    """The last carrier that the act stands for: those entered later have receipts of their own."""

    @property
    def open(self) -> bool:
        """Whether it still goes on."""
        return self.act_no is None

    def __repr__(self) -> str:
        return f"Campaign({self.id})"


@dataclass(frozen=True, slots=True)
class CampaignCount:
    """One line of the act: so many records and carriers of one level, kind and material."""

    id: int
    campaign_id: int
    of_level: Level | None
    of_kind: RecordKind
    medium: CarrierKind
    records_entered: int
    carriers_entered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Who signed the act, and when."""

    act_no: str
    acted_on: date
    handed_over_by: str
    supervised_by: str
    seconded_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known about a carrier and its record, as far as any of it can be 待核."""

    kind: CarrierKind
    pages: int | None
    copy_no: str | None
    level: Level | None
    retention: str | None
    secrecy_term: str | None
    inner: bool
    """Whether it is an item of a file, whose retention is that of the file."""


def unchecked(known: Known) -> tuple[Unchecked, ...]:
    """What is 待核 about a carrier and its record, in order."""
    level = known.level
    open_values = {
        Unchecked.PAGES: known.pages is None and has_pages(known.kind, None),
        Unchecked.COPY_NO: known.copy_no is None and level is not None and level.masked,
        Unchecked.RETENTION: known.retention is None and not known.inner,
        Unchecked.TERM: known.secrecy_term is None and level is not None and level.classified,
        Unchecked.LEVEL: level is None,
    }
    return tuple(value for value in Unchecked if open_values[value])


def known_of(record: Record, carrier: Carrier) -> Known:
    """What is known about a carrier and its record."""
    return Known(
        kind=carrier.kind,
        pages=carrier.pages,
        copy_no=carrier.copy_no,
        level=record.level,
        retention=record.retention,
        secrecy_term=record.secrecy_term,
        inner=record.parent_id is not None,
    )


def may_open(before: Campaign | None) -> Objection | None:
    """Judge whether the campaign may begin: a room is opened once."""
    return None if before is None else Objection(Reason.CAMPAIGN_ONCE)


def may_close(
    campaign: Campaign | None, signed: Signatures, keeper: str, today: date, *, unshelved: int
) -> tuple[tuple[Objection, ...], tuple[Doubt, ...]]:
    """Judge whether the act may end the campaign; what is not on its shelf yet is only a doubt."""
    names = (signed.handed_over_by, signed.supervised_by, signed.seconded_by)
    twice = same_person(signed.seconded_by, keeper) or same_person(signed.handed_over_by, signed.supervised_by)
    begun = campaign.begun_on if campaign else signed.acted_on
    refusals = {
        Reason.CAMPAIGN_NOT_OPEN: campaign is None or not campaign.open,
        Reason.SIGNATURE_MISSING: not all(text.strip() for text in (signed.act_no, *names)),
        Reason.SAME_SIGNATURE: twice and all(name.strip() for name in names),
        Reason.VALUE_NOT_POSSIBLE: not begun <= signed.acted_on <= today,
    }
    objections = tuple(Objection(reason) for reason in refusals if refusals[reason])
    return objections, ((Doubt.CAMPAIGN_UNFINISHED,) if unshelved else ())
