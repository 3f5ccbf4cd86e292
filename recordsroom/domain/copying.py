"""Copies, excerpts and photographs: let on a form, made and registered as the original is, and got back (F-18, G-15).

The form says how many and by whose leave; a run says what came out of the machine, with the spoiled sheets; every
copy is a carrier with a label of its own, lent to who asked for it, until it comes back to be filed or destroyed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique

from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import CHARGED, IN_STOCK, MOST_PAGES, same_person
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import QUARANTINED, Authority, CarrierKind, Custody, Level

MOST_COPIES = 99
"""More on one form is a slip of the finger."""
MOST_WASTE = 999
LONGEST_WORDS = 100
"""What stands in a field of the form; more does not fit on the paper."""


@unique
class CopyWay(StrEnum):
    """How something of the original is taken along."""

    COPY = "COPY"
    EXCERPT = "EXCERPT"
    """By hand into a registered secret notebook (R-68)."""
    PHOTO = "PHOTO"
    """Shots on the card of a camera, which is a carrier itself (P-19)."""
    DIGITISE = "DIGITISE"
    """数字化: images on a registered medium, which stays here as one carrier of the record (P-19)."""


@unique
class CopyFate(StrEnum):
    """What became of a copy that came back (R-87)."""

    FILED = "FILED"
    DESTROYED = "DESTROYED"


COPY_KINDS = {
    CopyWay.COPY: CarrierKind.PAPER,
    CopyWay.EXCERPT: CarrierKind.NOTEBOOK,
    CopyWay.PHOTO: CarrierKind.USB,
    CopyWay.DIGITISE: CarrierKind.DISC,
}
"""What kind of carrier each way makes."""
STAYING = frozenset({CopyWay.EXCERPT, CopyWay.DIGITISE})
"""What is made so never leaves with the applicant: it stands in a notebook or on a medium of the room."""


@dataclass(frozen=True, slots=True)
class CopyForm:
    """One signed form F-18: of which original, for whom, how many, by whose leave."""

    id: int
    copy_form_no: str
    original_id: int
    applicant_id: int
    approver_id: int
    approved_on: date
    deputation_id: int | None
    copy_way: CopyWay
    purpose: str
    audience: str
    """发放范围: who may get to see the copies."""
    copies_let: int
    consent_no: str
    """The consent of the unit that classified it, for 绝密 (R-83); empty for all below."""
    copies_back_on: date

    def __repr__(self) -> str:
        return f"CopyForm({self.id})"


@dataclass(frozen=True, slots=True)
class CopyRun:
    """What was made at one go on a form, and how many sheets were spoiled (R-86, R-88)."""

    id: int
    copy_form_id: int
    made_at: int
    made_by: int
    device: str
    medium_no: str
    """The number of the notebook or of the camera's card; empty for sheets of paper."""
    copies_made: int
    pages_each: int
    """Pages of each copy, or shots."""
    waste: int
    waste_seen_by: str

    def __repr__(self) -> str:
        return f"CopyRun({self.id})"


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """One copy: a carrier of the same record, with its own number and its own end."""

    id: int
    carrier_id: int
    copy_run_id: int
    nth_of_form: int
    fate: CopyFate | None
    settled_at: int | None
    settled_by: int | None
    fate_seen_by: str

    def __repr__(self) -> str:
        return f"MadeCopy({self.id})"


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What a form asks for, as it is judged."""

    way: CopyWay
    level: Level | None
    given: Authority
    """The rung of who signed, for this level."""
    copies: int
    purpose: str
    consent_no: str
    approved_on: date
    back_on: date


def use_of(way: CopyWay) -> Use:
    """Which row of the matrix of approvals a way belongs to (domain.md §4.3)."""
    return Use.EXCERPT if way is CopyWay.EXCERPT else Use.COPY


def rung_to_copy(way: CopyWay, level: Level, policy: Policy) -> Authority:
    """Who of this unit must at least sign; the consent of who classified it stands beside that, never instead."""
    needed = policy.needed(use_of(way), level)
    beside = policy.needed(use_of(way), Level.JIMI) if needed is Needed.ORIGINATOR else needed
    return beside.rung or Authority.SECTION_HEAD


def may_let_copies(wish: CopyWish, applicant: Reader, policy: Policy, today: date) -> tuple[Objection, ...]:
    """Judge a signed form before it is recorded: rung, consent, clearance, number and day of return (R-82 to R-84)."""
    found, level = list[Objection](), wish.level
    if not 1 <= wish.copies <= MOST_COPIES or not wish.purpose or wish.back_on < wish.approved_on:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    found.extend(_of_applicant(applicant, level, today))
    if level is None:
        return (*found, Objection(Reason.LEVEL_UNKNOWN))
    cell, needed = policy.needed(use_of(wish.way), level), rung_to_copy(wish.way, level, policy)
    if cell is Needed.NEVER:
        found.append(Objection(Reason.COPYING_FORBIDDEN, {"level": level}))
    if wish.given < needed:
        found.append(Objection(Reason.COPY_APPROVER_TOO_LOW, {"authority": needed, "given": wish.given}))
    if cell is Needed.ORIGINATOR and not wish.consent_no:
        found.append(Objection(Reason.COPY_CONSENT_MISSING))
    return tuple(found)


def _of_applicant(applicant: Reader, level: Level | None, today: date) -> list[Objection]:
    found = []
    if applicant.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    if applicant.valid_until < today:
        found.append(Objection(Reason.CARD_EXPIRED, {"until": applicant.valid_until.isoformat()}))
    if level is not None and applicant.cleared < level:
        found.append(Objection(Reason.NOT_CLEARED, {"level": level, "cleared": applicant.cleared}))
    return found


def may_make_copies(  # noqa: PLR0913 - a judgement is handed everything it weighs
    form: CopyForm, run: CopyRun, *, before: int, original: Carrier, policy: Policy, today: date
) -> tuple[Objection, ...]:
    """Judge what came out of the machine: never more than was let, from an original that is here (R-86, R-68)."""
    found = []
    counted = 0 <= run.copies_made <= MOST_COPIES and 0 <= run.waste <= MOST_WASTE
    paged = run.copies_made == 0 or 1 <= run.pages_each <= MOST_PAGES
    if not (counted and paged and run.copies_made + run.waste):
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if before + run.copies_made > form.copies_let:
        left = max(0, form.copies_let - before)
        found.append(Objection(Reason.COPIES_BEYOND_LEAVE, {"let": form.copies_let, "left": left}))
    if today > form.approved_on + timedelta(days=policy.approval_days):
        found.append(Objection(Reason.COPY_LEAVE_LAPSED, {"day": form.approved_on.isoformat()}))
    if form.copy_way is not CopyWay.COPY and run.copies_made and not run.medium_no:
        found.append(Objection(Reason.COPY_MEDIUM_MISSING))
    if original.custody not in IN_STOCK | {Custody.FETCHED}:
        found.append(Objection(Reason.ORIGINAL_NOT_HERE))
    elif original.condition in QUARANTINED:
        found.append(Objection(Reason.NEEDS_TREATMENT))
    return tuple(found)


def may_destroy(seen_by: str, keeper: str, level: Level | None) -> tuple[Objection, ...]:
    """Judge destroying spoiled sheets or copies: what is classified is destroyed before two (R-88)."""
    if level is not None and not level.classified:
        return ()
    if not seen_by:
        return (Objection(Reason.WITNESS_MISSING),)
    return (Objection(Reason.SECOND_NOT_ANOTHER),) if same_person(seen_by, keeper) else ()


def may_settle_copy(copy: MadeCopy, carrier: Carrier) -> tuple[Objection, ...]:
    """Judge the end of a copy: once, and only after it came back (R-87)."""
    if copy.fate is not None:
        return (Objection(Reason.COPY_SETTLED),)
    if carrier.custody in CHARGED:
        return (Objection(Reason.STILL_CHARGED),)
    return (Objection(Reason.PACKED_AWAY),) if carrier.custody is Custody.IN_CASE else ()
