"""Transfer to the state archives 移交进馆: the list, the reviews it waits for, every piece counted, both sign (F-02).

Nothing leaves before each line has its opinion on open access and no expired secret waits for its review (R-97). What
both have signed for is gone for good: its row stays, and its number is never used again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.enclosing import leaves_enclosed
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.holds import Hold, against_hold
from recordsroom.domain.lending import IN_STOCK
from recordsroom.domain.open_access import AccessReview, AccessStatus, may_be_open
from recordsroom.domain.retention import PERMANENT
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.secrecy_decisions import Standing, standing
from recordsroom.domain.values import Level, Scheme

MOST_LEAVING = 500
LONGEST_WORDS = 100


@unique
class AccessOpinion(StrEnum):
    """What the review says about opening a record to the public 开放审核意见."""

    OPEN = "OPEN"
    CONTROLLED = "CONTROLLED"
    """Not opened yet, for a reason."""


@unique
class TransferState(StrEnum):
    """How far a transfer is."""

    LISTED = "LISTED"
    """Reviews are missing: nothing leaves."""
    REVIEWED = "REVIEWED"
    COUNTED = "COUNTED"
    """Every piece was scanned out; the deed is to be signed."""
    TRANSFERRED = "TRANSFERRED"
    GIVEN_UP = "GIVEN_UP"


@dataclass(frozen=True, slots=True)
class TransferOut:
    """One transfer: its number, who takes it over, why, and the deed that ends it."""

    id: int
    transfer_no: str
    archives_name: str
    """The archives that take it over."""
    transfer_kind: str
    """交接性质, such as 到期移交."""
    transfer_listed_at: int
    transfer_listed_by: int
    deed_giver: str
    deed_taker: str
    deed_watcher: str
    deed_remarks: str
    deed_signed_on: date | None
    transfer_ended_at: int | None
    transfer_given_up_at: int | None
    transfer_given_up_why: str

    @property
    def open(self) -> bool:
        """Whether it is neither signed nor given up."""
        return self.transfer_ended_at is None and self.transfer_given_up_at is None

    def __repr__(self) -> str:
        return f"TransferOut({self.id})"


@dataclass(frozen=True, slots=True)
class TransferLine:
    """One carrier of a transfer, as the register described it when the line was written."""

    id: int
    transfer_id: int
    transfer_line: int
    leaving_id: int
    leaving_label: str
    leaving_code: str
    leaving_title: str
    leaving_year: int | None
    leaving_period: str | None
    leaving_level: Level
    leaving_scheme: Scheme
    leaving_term: str
    leaving_copy: str
    leaving_pages: int | None
    access_opinion: AccessOpinion | None
    access_why: str
    scanned_out_at: int | None
    dropped_at: int | None
    """When the line was taken off the list."""
    dropped_why: str

    @property
    def stands(self) -> bool:
        """Whether it was not taken off."""
        return self.dropped_at is None

    def __repr__(self) -> str:
        return f"TransferLine({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class Leaving:
    """A carrier that is to leave, as the register has it now, with the holds over it."""

    carrier: Carrier
    record: Record
    holds: tuple[Hold, ...] = ()
    called: bool = False
    """Whether it is to go back to who issued it, and did not yet (R-95)."""
    enclosed: frozenset[int] = frozenset()
    """What still lies in it and goes with it everywhere, as its disc (P-19)."""


@dataclass(frozen=True, slots=True, repr=False)
class Deed:
    """The signed deed as it is judged."""

    giver: str
    taker: str
    watcher: str
    remarks: str
    signed_on: date
    listed_on: date = date.min
    """When the list was written; nobody signed for it before."""


def state_of(transfer: TransferOut, lines: Sequence[TransferLine]) -> TransferState:
    """How far a transfer with these lines is."""
    if transfer.transfer_ended_at is not None:
        return TransferState.TRANSFERRED
    if transfer.transfer_given_up_at is not None:
        return TransferState.GIVEN_UP
    standing_lines = [line for line in lines if line.stands]
    if any(line.access_opinion is None for line in standing_lines):
        return TransferState.LISTED
    out = all(line.scanned_out_at is not None for line in standing_lines)
    return TransferState.COUNTED if out and standing_lines else TransferState.REVIEWED


def may_list_leaving(
    number: str, archives: str, pieces: Sequence[Leaving], taken: Collection[int]
) -> tuple[Objection, ...]:
    """Judge a new list: a number, who takes it over, and pieces that are here, whole and free (R-97)."""
    if not (number and archives and 1 <= len(pieces) <= MOST_LEAVING):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return tuple(objection for one in pieces for objection in _against_leaving(one, taken))


def settled_opinion(reviews: Sequence[AccessReview]) -> tuple[AccessOpinion | None, str]:
    """What the open-access review settled of a record, by its last granted step; None where it did not (R-145)."""
    granted = [review for review in reviews if review.decided and review.access_granted]
    if not granted:
        return None, ""
    last = granted[-1]
    return AccessOpinion.OPEN if last.access_wish is AccessStatus.OPEN else AccessOpinion.CONTROLLED, last.access_ground


def leaving_doubts(pieces: Sequence[Leaving]) -> tuple[Doubt, ...]:
    """What is asked about a list: the archives take permanent ones (R-96), and with what lies in them (P-19)."""
    told = {
        Doubt.TRANSFER_NOT_PERMANENT: any(one.record.retention != PERMANENT for one in pieces),
        Doubt.ENCLOSED_LEFT: leaves_enclosed(pieces),
    }
    return tuple(doubt for doubt in told if told[doubt])


def may_review(
    transfer: TransferOut, lines: Sequence[TransferLine], opinion: AccessOpinion, why: str
) -> tuple[Objection, ...]:
    """Judge an opinion on open access: on lines that stand, and with a reason where it is not opened (R-97)."""
    if not transfer.open or not lines or not all(line.stands for line in lines):
        return (Objection(Reason.TRANSFER_OVER),)
    if len(why) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    if opinion is AccessOpinion.CONTROLLED:
        return () if why else (Objection(Reason.ACCESS_UNTOLD),)
    return next((told for line in lines if (told := may_be_open(line.leaving_level, AccessStatus.OPEN))), ())


def may_scan_out(
    transfer: TransferOut, lines: Sequence[TransferLine], line: TransferLine | None, one: Leaving, today: date
) -> tuple[Objection, ...]:
    """Judge a piece scanned out: on this list, every review there, here, free of holds, still as listed (R-97)."""
    if not transfer.open:
        return (Objection(Reason.TRANSFER_OVER),)
    if line is None or not line.stands:
        return (Objection(Reason.NOT_ON_THIS_TRANSFER),)
    if line.scanned_out_at is not None:
        return (Objection(Reason.ALREADY_DONE),)
    return (*_reviews_missing(lines), *_against_now(line, one, today))


def may_sign_deed(
    transfer: TransferOut, lines: Sequence[TransferLine], pieces: Sequence[Leaving], deed: Deed, today: date
) -> tuple[Objection, ...]:
    """Judge the end: every piece scanned out, nothing changed since, and two different people signed (R-97)."""
    if not transfer.open:
        return (Objection(Reason.TRANSFER_OVER),)
    lines = [line for line in lines if line.stands]
    found = [*_reviews_missing(lines)]
    if left := sum(line.scanned_out_at is None for line in lines):
        found.append(Objection(Reason.NOT_ALL_SCANNED_OUT, {"left": left, "lines": len(lines)}))
    found += [
        objection for line, one in zip(lines, pieces, strict=True) for objection in _against_now(line, one, today)
    ]
    givers, takers = people_in(deed.giver), people_in(deed.taker)
    if not (givers and takers) or any(among(name, deed.taker) for name in givers):
        found.append(Objection(Reason.DEED_UNSIGNED))
    odd = max(map(len, (deed.giver, deed.taker, deed.watcher, deed.remarks))) > LONGEST_WORDS
    if odd or not deed.listed_on <= deed.signed_on <= today or not lines:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    return tuple(found)


def _reviews_missing(lines: Sequence[TransferLine]) -> Iterator[Objection]:
    if left := sum(line.stands and line.access_opinion is None for line in lines):
        yield Objection(Reason.ACCESS_NOT_REVIEWED, {"left": left})


def _against_leaving(one: Leaving, taken: Collection[int]) -> Iterator[Objection]:
    code = {"code": one.record.reference_code}
    if one.record.level is None:
        yield Objection(Reason.LEVEL_UNKNOWN)
    uncounted = one.carrier.pages is None and one.carrier.counted_in_pages
    if uncounted or one.record.retention is None:
        yield Objection(Reason.LEAVES_UNCHECKED, code)
    if one.carrier.id in taken:
        yield Objection(Reason.LEAVES_ALREADY, code)
    elif one.carrier.custody not in IN_STOCK:
        yield Objection(Reason.NOT_HERE_TO_LEAVE, code)
    if one.called:
        yield Objection(Reason.GOES_BACK_TO_ISSUER, code)
    if (objection := against_hold(one.holds)) is not None:
        yield objection


def _against_now(line: TransferLine, one: Leaving, today: date) -> Iterator[Objection]:
    """A secret whose term is over waits for its review; what changed since is listed anew (R-13, R-97)."""
    code = {"code": line.leaving_code}
    if standing(one.record, today) is Standing.EXPIRED_UNREVIEWED:
        yield Objection(Reason.SECRET_NOT_REVIEWED, code)
    if one.carrier.custody not in IN_STOCK:
        yield Objection(Reason.NOT_HERE_TO_LEAVE, code)
    if (objection := against_hold(one.holds)) is not None:
        yield objection
    record = one.record
    now = (one.carrier.barcode, record.reference_code, record.level, record.secrecy_term or "", one.carrier.pages)
    then = (line.leaving_label, line.leaving_code, line.leaving_level, line.leaving_term, line.leaving_pages)
    if now != then:
        yield Objection(Reason.LEAVES_CHANGED, code)
