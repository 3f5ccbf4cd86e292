"""Lists that leave the room as a file: how closely such a list is held, and how many rows it may have."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from enum import StrEnum, unique

from recordsroom.domain.values import Level

MOST_ROWS = 1_048_000
"""A sheet of a workbook has 1,048,576 rows, and some are the list's own; text files keep to the same."""


@unique
class Book(StrEnum):
    """A register that may leave as a file."""

    VISITS = "VISITS"
    """Who read what in the reading room (G-11)."""
    KNOWING = "KNOWING"
    """Who knows what is 机密 and above (G-16)."""
    COPIES = "COPIES"
    CIRCULATION = "CIRCULATION"
    DISPATCHES = "DISPATCHES"
    """What was delivered to other units (G-02)."""
    CATALOGUES = "CATALOGUES"
    """The lists of files (G-05)."""
    MOVEMENTS = "MOVEMENTS"
    """What went in and out of stock (G-09)."""
    CHASES = "CHASES"
    """What was called in from readers (G-13)."""
    LOANS = "LOANS"
    """Who borrowed what (G-12)."""
    CARRIED = "CARRIED"
    """What was carried outside or delivered (G-18)."""
    CALL_INS = "CALL_INS"
    """What was called in by lists (G-17)."""
    ROOM_STAYS = "ROOM_STAYS"
    """Who went into the repository (G-08)."""
    HANDOVERS = "HANDOVERS"
    """What went from hand to hand (G-23)."""
    RECEIPTS = "RECEIPTS"
    """What came in (G-01)."""
    SHIFTS = "SHIFTS"
    """Who was on duty (G-24)."""
    SAFES = "SAFES"
    """Which safe cabinets were opened, and what went in and out (G-10)."""
    ACCESSIONS = "ACCESSIONS"
    """What units handed over to the room (G-03)."""
    SECRECY = "SECRECY"
    """Secrecy decisions (G-07)."""
    SECRETS = "SECRETS"
    """State secrets of this unit (G-06)."""
    COUNTS = "COUNTS"
    """Every count with its figures and who signed it (G-19)."""
    INCIDENTS = "INCIDENTS"
    """Incidents with their clocks (G-31)."""
    TRAINING = "TRAINING"
    """Training and undertakings (G-35)."""
    CLIMATE = "CLIMATE"
    """The air of the repository (G-25)."""
    LOOKS = "LOOKS"
    """Looks around by the eight protections (G-26)."""
    TREATMENTS = "TREATMENTS"
    """Conservation (G-27)."""
    APPRAISALS = "APPRAISALS"
    """What groups said of what was due (G-20)."""
    DESTRUCTIONS = "DESTRUCTIONS"
    """Lists of destruction line by line, to the machine (G-21)."""
    TRANSFERS = "TRANSFERS"
    """Transfers to the state archives line by line (G-22)."""
    HOLDS = "HOLDS"
    """What is kept from appraisal and destruction."""
    RESTRICTIONS = "RESTRICTIONS"
    """What touches privacy and goes out only by name."""
    OWN_SECRETS = "OWN_SECRETS"
    """Work and business secrets, each with its last decision."""
    ACCESS = "ACCESS"
    """The review of what is to be opened."""
    MEDIA = "MEDIA"
    """Storage media (G-28)."""
    MEDIUM_USES = "MEDIUM_USES"
    """Who had which medium, and its repairs (G-28)."""
    DEVICES = "DEVICES"
    """Devices that may hold secrets (G-29)."""
    DEVICE_REPAIRS = "DEVICE_REPAIRS"
    """Who had which device, and its repairs (G-29)."""
    APPROVERS = "APPROVERS"
    """Who approves and who classifies, by which document (G-34)."""
    PRINTS = "PRINTS"
    """What was printed or saved, and what became of it (G-30)."""
    MISSING = "MISSING"
    """The numbers that sequences leave out (R-36)."""
    READERS = "READERS"
    """Who may use what is kept (G-33)."""
    GENERAL = "GENERAL"
    """What came and went, with the running balance (G-04)."""


def list_level(highest: Level) -> Level:
    """The level of a list by the highest level in it; never below 内部, since what the room holds is itself (R-43)."""
    return max(highest, Level.INTERNAL)


def records_digest(records: Iterable[int]) -> str:
    """Digest of the records of a list in their order."""
    return hashlib.sha256(",".join(map(str, records)).encode()).hexdigest()


def rows_digest(rows: Iterable[Iterable[str | int | None]]) -> str:
    """Digest of the lines of a book as they leave, so that a file can be held against the register."""
    told = json.dumps([list(row) for row in rows], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()
