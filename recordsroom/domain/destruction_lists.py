"""Lists of destruction 销毁清册: what stands on one, who signed it, how far it is, and its code (F-23).

A list is never edited: a line is added or struck, and either gives the list another code, so that what was signed for
the old one counts no more (trust.md §3.13). What a line says stays as it was when it was written, for ever (R-113).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from hashlib import sha256

from recordsroom.domain.values import CarrierKind, Level, Scheme

MOST_LINES = 500
LONGEST_WORDS = 100
CODE = 16
"""So many signs of a list's digest are its code, which stands on every page of it."""


@unique
class DestroyChannel(StrEnum):
    """Where it is destroyed (R-109); there is no way to sell it as waste paper (R-115)."""

    DESIGNATED_UNIT = "DESIGNATED_UNIT"
    """The unit that the secrecy department set up or designated."""
    SELF_SMALL = "SELF_SMALL"
    """Small amounts, here, with a machine that is registered."""


@unique
class DestroyMethod(StrEnum):
    """How it is destroyed."""

    PULPED = "PULPED"
    SHREDDED = "SHREDDED"
    INCINERATED = "INCINERATED"
    DEMAGNETISED = "DEMAGNETISED"
    """Demagnetised and then broken up, as media are."""


@unique
class DestructionState(StrEnum):
    """How far a list is."""

    LISTED = "LISTED"
    APPROVED = "APPROVED"
    SETTING_ASIDE = "SETTING_ASIDE"
    SET_ASIDE = "SET_ASIDE"
    UNDER_WAY = "UNDER_WAY"
    AT_MACHINE = "AT_MACHINE"
    DESTROYED = "DESTROYED"
    GIVEN_UP = "GIVEN_UP"


@dataclass(frozen=True, slots=True)
class DestructionList:
    """One list: who asked for it, after which appraisal, and where it is to be destroyed."""

    id: int
    destruction_no: str
    requester: str
    destroy_why: str
    appraisal_no: str
    appraisers: str
    """The group that appraised it, two at least (T-31)."""
    appraised_on: date
    destroy_channel: DestroyChannel
    filed_with: str
    """To which superior it was reported, as sci-tech archives are (R-117)."""
    listed_at: int
    listed_by: int
    given_up_at: int | None
    given_up_why: str

    def __repr__(self) -> str:
        return f"DestructionList({self.id})"


@dataclass(frozen=True, slots=True)
class DestructionLine:
    """One carrier on a list, as the register described it when the line was written."""

    id: int
    destruction_id: int
    destroy_line: int
    doomed_id: int
    doomed_label: str
    doomed_code: str
    doomed_document: str
    doomed_author: str
    doomed_title: str
    doomed_dated: str
    doomed_retention: str
    doomed_level: Level
    doomed_scheme: Scheme
    doomed_term: str
    doomed_copy: str
    doomed_kind: CarrierKind
    doomed_pages: int | None
    struck_at: int | None
    struck_why: str
    set_aside_at: int | None
    fed_at: int | None
    """When it was scanned again at the machine."""
    destroyed_at: int | None

    @property
    def stands(self) -> bool:
        """Whether it was not struck."""
        return self.struck_at is None

    def __repr__(self) -> str:
        return f"DestructionLine({self.id})"


@dataclass(frozen=True, slots=True)
class DestructionLeave:
    """One approval: a leader's signature under exactly this list, and from when to when it counts."""

    id: int
    destruction_id: int
    leave_no: str
    leave_signer_id: int
    leave_signed_on: date
    not_before: date
    counts_until: date
    leave_digest: str
    leave_entered_at: int
    leave_entered_by: int
    leave_second: str
    """Who typed the own password beside the keeper."""
    voided_at: int | None

    def __repr__(self) -> str:
        return f"DestructionLeave({self.id})"


@dataclass(frozen=True, slots=True)
class DestructionJourney:
    """The way to the machine: two escorts at least, bags under seals, counted at both ends (T-34)."""

    id: int
    destruction_id: int
    escorts: str
    bags: int
    bag_seals: str
    escorted_at: int
    bags_arrived: int | None
    at_machine_at: int | None
    turned_back_at: int | None
    turned_back_why: str

    def __repr__(self) -> str:
        return f"DestructionJourney({self.id})"


@dataclass(frozen=True, slots=True)
class DestructionAct:
    """The end: by whom it was seen, how, where and when, with which machine or on whose receipt (T-35)."""

    id: int
    destruction_id: int
    supervisors: str
    destroy_method: DestroyMethod
    destroy_place: str
    destroy_began: str
    destroy_ended: str
    device_id: int | None
    receiving_unit: str
    destroy_receipt: str
    pieces_destroyed: int
    act_digest: str
    act_at: int
    act_by: int
    act_second: str

    def __repr__(self) -> str:
        return f"DestructionAct({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class DestructionFile:
    """One list with everything that belongs to it, as it is judged."""

    list: DestructionList
    lines: tuple[DestructionLine, ...]
    leave: DestructionLeave | None
    """The approval that was not voided."""
    journey: DestructionJourney | None
    """The way to the machine that was not broken off."""
    act: DestructionAct | None

    @property
    def standing(self) -> tuple[DestructionLine, ...]:
        """The lines that were not struck."""
        return tuple(line for line in self.lines if line.stands)

    @property
    def digest(self) -> str:
        """The digest of the list as it stands now."""
        return digest_of(self.list, self.standing)

    @property
    def code(self) -> str:
        """What stands on every page of the list as it stands now."""
        return self.digest[:CODE]

    @property
    def highest(self) -> Level:
        """The highest level on it."""
        return max((line.doomed_level for line in self.standing), default=Level.PUBLIC)

    @property
    def state(self) -> DestructionState:
        """How far it is."""
        if self.act is not None:
            return DestructionState.DESTROYED
        if self.list.given_up_at is not None:
            return DestructionState.GIVEN_UP
        if self.journey is not None:
            away = self.journey.at_machine_at is None
            return DestructionState.UNDER_WAY if away else DestructionState.AT_MACHINE
        aside = sum(line.set_aside_at is not None for line in self.standing)
        if aside:
            return DestructionState.SET_ASIDE if aside == len(self.standing) else DestructionState.SETTING_ASIDE
        return DestructionState.LISTED if self.leave is None else DestructionState.APPROVED


def digest_of(one: DestructionList, lines: Sequence[DestructionLine]) -> str:
    """The digest of a list with these lines: of every word on it that tells one piece from another."""
    told: list[tuple[str, ...]] = [(one.destruction_no, one.destroy_channel.value)]
    told += [
        (str(line.destroy_line), line.doomed_label, line.doomed_code, str(int(line.doomed_level)),
         line.doomed_scheme.value, line.doomed_term, line.doomed_copy, str(line.doomed_pages))
        for line in lines
    ]  # fmt: skip
    # Every part goes in with its length, so that no two lists are written alike.
    words = "".join(f"{len(part)}:{part}" for row in told for part in (str(len(row)), *row))
    return sha256(f"records-room-destruction-1{words}".encode()).hexdigest()
