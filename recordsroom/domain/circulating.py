"""Circulation 传阅: a folder goes from reader to reader, and between any two of them back to the room (F-17, G-14).

A sheet names what is in the folder and who shall read it. Each leg charges everything in the folder to one reader;
the pieces are scanned back at the desk as any loan is, and the leg ends when the sheet is signed and they are counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import IN_STOCK, same_person
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import QUARANTINED, Custody, Level

MOST_IN_FOLDER = 20
MOST_READERS = 30
LONGEST_REMARK = 100


@dataclass(frozen=True, slots=True)
class Circulation:
    """One sheet: its number, how fast it must go, and whether it came to its end."""

    id: int
    circulation_no: str
    urgent: bool
    proposal: str
    """拟办意见: who said that it shall go round, and what for."""
    circulated_by: int
    begun_at: int
    closed_at: int | None

    def __repr__(self) -> str:
        return f"Circulation({self.id})"


@dataclass(frozen=True, slots=True)
class FolderItem:
    """One carrier in the folder (R-78)."""

    id: int
    circulation_id: int
    carrier_id: int


@dataclass(frozen=True, slots=True)
class CirculationLeg:
    """One reader of the sheet: when it was sent, by whom it was carried, how it was signed and counted."""

    id: int
    circulation_id: int
    leg_no: int
    leg_reader_id: int
    sent_at: int | None
    leg_due_on: date | None
    courier: str
    """Who delivers and brings back, where the reader is away (R-81)."""
    signed_name: str
    signed_at: str
    """As it stands on the sheet, such as 2026-11-20 15:20 (R-77)."""
    pieces_counted: int | None
    leg_remark: str
    ended_at: int | None

    def __repr__(self) -> str:
        return f"CirculationLeg({self.id})"


@dataclass(frozen=True, slots=True)
class LegLoan:
    """One carrier's charge on one leg."""

    id: int
    leg_id: int
    loan_id: int


def may_circulate(carriers: Sequence[Carrier], levels: Sequence[Level | None], readers: int) -> tuple[Objection, ...]:
    """Judge a folder before it goes round: known levels, nothing that is elsewhere, a limited circle (R-78, R-80)."""
    found = []
    if not 1 <= len(carriers) <= MOST_IN_FOLDER:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if not 1 <= readers <= MOST_READERS:
        found.append(Objection(Reason.CIRCLE_TOO_LARGE, {"most": MOST_READERS}))
    if None in levels:
        found.append(Objection(Reason.LEVEL_UNKNOWN))
    if any(one.custody is Custody.WITHDRAWN for one in carriers):
        found.append(Objection(Reason.CARRIER_WITHDRAWN))
    return tuple(found)


def may_read_folder(reader: Reader, levels: Sequence[Level | None], today: date) -> tuple[Objection, ...]:
    """Judge whether somebody may be on a sheet: a card that counts, cleared for everything in the folder (R-57)."""
    found = []
    highest = max((level for level in levels if level is not None), default=Level.PUBLIC)
    if reader.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    if reader.valid_until < today:
        found.append(Objection(Reason.CARD_EXPIRED, {"until": reader.valid_until.isoformat()}))
    if reader.cleared < highest:
        found.append(Objection(Reason.NOT_CLEARED, {"level": highest, "cleared": reader.cleared}))
    return tuple(found)


def may_send(circulation: Circulation, leg: CirculationLeg, legs: Sequence[CirculationLeg]) -> tuple[Objection, ...]:
    """Judge a leg before it goes: the sheet is open, this leg is new, and none is under way (R-75)."""
    if circulation.closed_at is not None or leg.ended_at is not None:
        return (Objection(Reason.CIRCULATION_ENDED),)
    if any(one.sent_at is not None and one.ended_at is None for one in legs):
        return (Objection(Reason.LEG_OPEN),)
    return ()


def may_go_round(carriers: Sequence[Carrier]) -> tuple[Objection, ...]:
    """Judge the folder as it lies there: nothing of it is elsewhere (R-78)."""
    if any(one.custody not in IN_STOCK for one in carriers):
        return (Objection(Reason.FOLDER_INCOMPLETE),)
    return (Objection(Reason.NEEDS_TREATMENT),) if any(one.condition in QUARANTINED for one in carriers) else ()


def may_end_leg(  # noqa: PLR0913 - a judgement is handed everything it weighs
    leg: CirculationLeg, reader: Reader, *, signed_name: str, signed_at: str, pieces: int, folder: int, back: int
) -> tuple[Objection, ...]:
    """Judge the end of a leg: everything is back and counted, full name and time stand on the sheet (R-77 to R-79)."""
    if leg.sent_at is None or leg.ended_at is not None:
        return (Objection(Reason.NOTHING_TO_DO),)
    found = []
    if back < folder:
        found.append(Objection(Reason.FOLDER_INCOMPLETE, {"back": back, "folder": folder}))
    if pieces != folder:
        found.append(Objection(Reason.PIECES_DIFFER, {"counted": pieces, "folder": folder}))
    if not signed_name or not signed_at:
        found.append(Objection(Reason.LEG_UNSIGNED))
    elif not same_person(signed_name, reader.name):
        found.append(Objection(Reason.LEG_SIGNED_OTHERWISE))
    return tuple(found)


def may_end_circulation(circulation: Circulation, legs: Sequence[CirculationLeg]) -> tuple[Objection, ...]:
    """Judge the end of a sheet: the folder is back (R-75); who was not reached stays unread on it."""
    if circulation.closed_at is not None:
        return (Objection(Reason.CIRCULATION_ENDED),)
    open_leg = any(one.sent_at is not None and one.ended_at is None for one in legs)
    return (Objection(Reason.LEG_OPEN),) if open_leg else ()
