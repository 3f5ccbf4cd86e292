"""What an act of arranging would do, as frozen values: shown by the preview, carried out by the handler."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.bearing import Bearing
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.reference_codes import ReferenceCode

NEWCOMER = 0
"""Stands for the id of the record that the plan itself enters, which has none yet."""

Values: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Recoding:
    """A record that gets another code, another file, or both."""

    record: Record
    code: ReferenceCode | None
    """None leaves the code as it is."""
    values: Values = field(default_factory=dict)
    """What else becomes of the record, such as the file it belongs to."""

    @property
    def new_code(self) -> str:
        """The code afterwards."""
        return self.code.text if self.code else self.record.reference_code

    @property
    def new_page_no(self) -> str | None:
        """Where an item stands in its file afterwards."""
        told = self.values.get("page_no", self.record.page_no)
        return told if isinstance(told, str) else None


@dataclass(frozen=True, slots=True)
class Rebearing:
    """A file whose contents changed, and what it bears and holds afterwards (R-07)."""

    record: Record
    after: Bearing
    items: int | None

    @property
    def before(self) -> Bearing:
        """What it bore."""
        return Bearing.of(self.record)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A record that the plan enters."""

    code: ReferenceCode
    bearing: Bearing
    values: Values


@dataclass(frozen=True, slots=True)
class FreshCarrier:
    """A carrier that the plan enters, with a label still to be printed."""

    record: int
    values: Values


@dataclass(frozen=True, slots=True)
class CarrierChange:
    """A carrier that becomes another, such as one withdrawn or thinner by some pages."""

    carrier: Carrier
    values: Values


@dataclass(frozen=True, slots=True)
class Taken:
    """A code that a record takes over from another, which keeps standing (并卷)."""

    code: str
    record: int


@dataclass(frozen=True, slots=True)
class Noted:
    """A sentence for the 备考表 of a record or of a box."""

    sentence: str
    about: str
    """The code of the record or the number of the box, for the screen."""
    record: int | None = None
    box: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything an act would do, or why it may not be done."""

    cause: Renumbering | None = None
    objections: tuple[Objection, ...] = ()
    recodings: tuple[Recoding, ...] = ()
    rebearings: tuple[Rebearing, ...] = ()
    newcomer: Newcomer | None = None
    fresh: tuple[FreshCarrier, ...] = ()
    carriers: tuple[CarrierChange, ...] = ()
    taken: tuple[Taken, ...] = ()
    notes: tuple[Noted, ...] = ()
