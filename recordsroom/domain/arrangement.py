"""How the holdings are arranged: series and their numbering, boxes, former codes, notes, and labels to be renewed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.reference_codes import Profile


@unique
class LabelledUnit(StrEnum):
    """What bears the label in a series (P-02)."""

    BOX = "BOX"
    FILE = "FILE"
    ITEM = "ITEM"


@dataclass(frozen=True, slots=True)
class Series:
    """One way of numbering in this room: its profile, the parts of its codes in order, and what bears the label."""

    id: int
    name: str
    profile: Profile
    pattern: str
    """The parts of a code in order with their signs, as `numbering.Pattern` reads and writes them."""
    fonds_no: str | None
    category_code: str | None
    labelled_unit: LabelledUnit
    closed: bool
    """A closed series takes no new numbers."""

    def __repr__(self) -> str:
        return f"Series({self.id})"


@dataclass(frozen=True, slots=True)
class Box:
    """A box 盒: its number serves shelving only; level and term follow from what lies in it (R-07)."""

    id: int
    barcode: str
    box_no: str
    fonds_no: str | None
    category_code: str | None
    year: int | None
    retention: str | None
    org_code: str | None
    legacy: bool
    """A box from before one class filled one box: mixing is a doubt, not a refusal (P-29)."""
    width_mm: int | None
    location_id: int | None
    labelled: bool

    def __repr__(self) -> str:
        return f"Box({self.id})"


@unique
class Renumbering(StrEnum):
    """By which act a code became a former one (P-17)."""

    RENUMBERED = "RENUMBERED"
    SPLIT = "SPLIT"
    MERGED = "MERGED"
    EXTRACTED = "EXTRACTED"
    MENDED = "MENDED"


@dataclass(frozen=True, slots=True)
class FormerCode:
    """A code that a record once had 曾用档号: found and scannable for ever, never given again (P-17)."""

    id: int
    code: str
    record_id: int
    cause: Renumbering
    replaced_on: date

    def __repr__(self) -> str:
        return f"FormerCode({self.id})"


@dataclass(frozen=True, slots=True)
class FileNote:
    """One sentence of a 备考表: what was changed in a file or a box, when and by whom (F-06, F-08)."""

    id: int
    record_id: int | None
    box_id: int | None
    sentence: str
    written_on: date
    written_by: int

    def __repr__(self) -> str:
        return f"FileNote({self.id})"


@dataclass(frozen=True, slots=True)
class RelabelTask:
    """A carrier whose label still shows a code that is no longer its own (R-08, P-17)."""

    id: int
    carrier_id: int
    old_code: str
    new_code: str
    since: date
    done_on: date | None

    def __repr__(self) -> str:
        return f"RelabelTask({self.id})"
