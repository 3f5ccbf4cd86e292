"""The small immutable words that everything else is spelled with: levels, barcodes, dates as they are written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum, unique
from functools import cache

LABEL_LENGTH = 10
SERIAL_LIMIT = 99_999_999
_SERIAL_DIGITS, _HALF = 8, 10_000
DAMAGED_DIGITS = 32
"""Unknown codes are kept as digits up to this length; longer ones may be a password (product.md, the desk, 5)."""


@unique
class Level(IntEnum):
    """How closely a carrier is held, in the order used for places and clearance (R-01, product.md)."""

    PUBLIC = 0
    INTERNAL = 1
    MIMI = 2
    JIMI = 3
    JUEMI = 4

    @property
    def classified(self) -> bool:
        """Whether this is one of the three levels of state secrets."""
        return self >= Level.MIMI

    @property
    def masked(self) -> bool:
        """Whether titles of this level are hidden in every list (product.md, decision 3)."""
        return self >= Level.JIMI


@unique
class Scheme(StrEnum):
    """Whose rules a level belongs to; only STATE bears the star (R-06, R-17, R-18)."""

    NONE = "NONE"
    INTERNAL = "INTERNAL"
    WORK = "WORK"
    BUSINESS = "BUSINESS"
    STATE = "STATE"


@unique
class Kind(IntEnum):
    """What a label sticks on: the first digit of every code of ours (domain.md §3.5)."""

    CARRIER = 1
    COVER = 2
    BOX = 3
    LOCATION = 4
    PERSON = 5
    SLIP = 6
    MEDIUM = 7
    DOCUMENT = 8
    COMMAND = 9


class BadBarcode(ValueError):
    """What was scanned or typed is not one of our labels."""


def luhn(digits: str) -> str:
    """The check digit that belongs behind these digits; it catches every single wrong digit."""
    return str(-_share(digits) % 10)


def _share(digits: str, places_behind: int = 0) -> int:
    """What these digits add to the sum behind a check digit, with so many more between them and it."""
    total = 0
    for place, digit in enumerate(reversed(digits), places_behind):
        value = int(digit) * (1 if place % 2 else 2)
        total += sum(divmod(value, 10))
    return total


@cache
def _shares() -> tuple[int, ...]:
    """What each half of a serial number adds, for issuing labels by the hundred thousand."""
    return tuple(_share(f"{half:04d}") for half in range(_HALF))


@dataclass(frozen=True, slots=True)
class Barcode:
    """One label of ours: type digit, eight digits of serial, check digit (product.md, Labels)."""

    digits: str

    @classmethod
    def make(cls, kind: Kind, serial: int) -> Barcode:
        """The label with this serial number; raises BadBarcode beyond eight digits."""
        if not 0 < serial <= SERIAL_LIMIT:
            raise BadBarcode
        body = f"{kind:d}{serial:08d}"
        return cls(body + luhn(body))

    @classmethod
    def following(cls, kind: Kind, first: int) -> Iterator[str]:
        """The digits of labels that may be issued, from this serial on; raises BadBarcode beyond eight digits."""
        shares, of_kind = _shares(), _share(f"{kind:d}", _SERIAL_DIGITS)
        for serial in range(first, SERIAL_LIMIT + 1):
            upper, lower = divmod(serial, _HALF)
            digits = f"{kind:d}{serial:08d}{-(of_kind + shares[upper] + shares[lower]) % 10}"
            if "90" not in digits[1:]:
                yield digits
        raise BadBarcode

    @classmethod
    def parse(cls, text: str) -> Barcode:
        """Read a label as scanned or typed; full-width digits and spaces are understood, anything else is refused."""
        digits = "".join(unicodedata.normalize("NFKC", text).split())
        if len(digits) != LABEL_LENGTH or not (digits.isascii() and digits.isdigit()):
            raise BadBarcode
        if digits[0] == "0" or luhn(digits[:-1]) != digits[-1]:
            raise BadBarcode
        return cls(digits)

    @property
    def kind(self) -> Kind:
        """What the label sticks on."""
        return Kind(int(self.digits[0]))

    @property
    def serial(self) -> int:
        """The number given to it when it was issued."""
        return int(self.digits[1:-1])

    @property
    def issuable(self) -> bool:
        """Whether the room may issue it: never one that a swap of 0 and 9, which Luhn lets through, could turn to."""
        return "90" not in self.digits[1:]

    def __str__(self) -> str:
        return self.digits


@unique
class Custody(StrEnum):
    """Where a carrier stands in its life: one of the four independent states (domain.md §6.1, P-05)."""

    ACCESSIONED = "ACCESSIONED"
    SHELVED = "SHELVED"
    ON_LOAN = "ON_LOAN"
    IN_READING_ROOM = "IN_READING_ROOM"
    """On the table of somebody who reads here (T-09)."""
    FETCHED = "FETCHED"
    """Off its shelf for work inside the room, in the hands of a keeper or a colleague (T-08, P-13)."""
    RETURNED_UNCHECKED = "RETURNED_UNCHECKED"
    RETURNED_CHECKED = "RETURNED_CHECKED"
    IN_CASE = "IN_CASE"
    """Packed in a transport case, by itself or with its box (P-18)."""
    SET_ASIDE = "SET_ASIDE"
    """Taken from its shelf for an approved destruction, and for nothing else (T-33)."""
    UNDER_TREATMENT = "UNDER_TREATMENT"
    """Being mended, disinfected or copied, and with nobody else (T-14)."""
    WITHDRAWN = "WITHDRAWN"
    """Its content went into another carrier (并卷), or it is destroyed or gone for good."""


@unique
class Condition(StrEnum):
    """How a carrier looks when it is handled (P-03: only mould, insects and dirt quarantine)."""

    GOOD = "GOOD"
    DAMAGED = "DAMAGED"
    MOULD = "MOULD"
    INSECTS = "INSECTS"
    DIRTY = "DIRTY"


QUARANTINED = frozenset({Condition.MOULD, Condition.INSECTS, Condition.DIRTY})
"""In these conditions a carrier is kept apart until it was treated (R-29, P-03)."""


@unique
class CarrierKind(StrEnum):
    """What a carrier is made of (product.md, nouns)."""

    PAPER = "PAPER"
    FILM = "FILM"
    DISC = "DISC"
    USB = "USB"
    NOTEBOOK = "NOTEBOOK"
    PHOTOGRAPH = "PHOTOGRAPH"
    OBJECT = "OBJECT"
    DRAFT = "DRAFT"
    """草稿: on paper, and kept like the final document it became (R-33)."""
    PROOF = "PROOF"
    """清样."""
    MEETING_COPY = "MEETING_COPY"
    """会议用件: what was handed out at a meeting."""


DRAFTED = frozenset({CarrierKind.DRAFT, CarrierKind.PROOF, CarrierKind.MEETING_COPY})
"""What the same rules hold for as for the final document (R-33)."""

PAGED = frozenset({CarrierKind.PAPER, CarrierKind.NOTEBOOK, *DRAFTED})
"""What has pages that could be counted."""


def has_pages(kind: CarrierKind, pages: int | None) -> bool:
    """Whether somebody can count it: it is of paper, or the register has a number for it, as of prints (P-03, P-19)."""
    return kind in PAGED or pages is not None


@unique
class RecordKind(StrEnum):
    """Whether a record is a file of inner items or a single item."""

    FILE = "FILE"
    ITEM = "ITEM"


@unique
class LocationKind(StrEnum):
    """The steps of the way from the door to the slot (domain.md §3.4)."""

    REPOSITORY = "REPOSITORY"
    AREA = "AREA"
    COLUMN = "COLUMN"
    SIDE = "SIDE"
    SECTION = "SECTION"
    SHELF_LEVEL = "SHELF_LEVEL"
    SLOT = "SLOT"
    CABINET = "CABINET"
    TROLLEY = "TROLLEY"
    HOLDING_CABINET = "HOLDING_CABINET"


@unique
class PostLevel(StrEnum):
    """How closely a person's post is tied to secrets (涉密岗位等级, R-57)."""

    NONE = "NONE"
    GENERAL = "GENERAL"
    IMPORTANT = "IMPORTANT"
    CORE = "CORE"


@unique
class Authority(IntEnum):
    """The ladder of approvers; a higher one satisfies a lower (P-08)."""

    SECTION_HEAD = 1
    BRANCH_LEADER = 2
    CHARGE_LEADER = 3
    PRINCIPAL = 4
