"""What is asked to register records one at a time, to put their facts right, and to mend what waits in 待整理."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.values import CarrierKind, Level, RecordKind, Scheme


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecordFacts:
    """Everything that is said of a record beside its number; None is 待核, or nothing that could be said."""

    title: str | None = None
    document_no: str | None = None
    responsible_body: str | None = None
    dated: str | None = None
    dated_uncertain: bool = False
    dated_to: str | None = None
    retention: str | None = None
    items: int | None = None
    level: Level | None = None
    scheme: Scheme = Scheme.NONE
    secrecy_term: str | None = None
    notified_on: date | None = None
    """The day on which level and term were notified, where the document bears no date of issue (R-03)."""
    special_provision: str = ""
    """What allows a term beyond the longest of its level (R-02)."""
    seconded_by: str = ""
    """Who confirmed that provision as the second person."""
    classifying_unit: str | None = None
    knowledge_scope: str | None = None
    distribution: str | None = None
    urgency: Urgency | None = None
    source: int | None = None
    """The record that this one was made from (R-143)."""
    remarks: str | None = None
    secret_points: str | None = None
    """密点: which parts of a state secret make it one (R-144)."""
    page_no: str | None = None
    """页号: where an item stands in its file (F-08)."""
    bound_pages: int | None = None
    """页数 of an inner item that is bound in and has no carrier of its own (F-09)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewCarrier:
    """One copy to be entered with its record, and how many discs lie in it (随卷光盘, P-19)."""

    kind: CarrierKind = CarrierKind.PAPER
    copy_no: str | None = None
    pages: int | None = None
    discs: int = 0


@dataclass(frozen=True, kw_only=True, repr=False)
class RegisterRecord(Command):
    """Enter one record with its copies; an inner item names its FILE and has no carriers unless it is loose."""

    reference_code: str
    series: int | None = None
    """None for an inner item, which counts inside its file."""
    kind: RecordKind = RecordKind.ITEM
    parent: int | None = None
    facts: RecordFacts = field(default_factory=RecordFacts)
    carriers: tuple[NewCarrier, ...] = ()
    receipt: int | None = None
    """The line of the incoming book that becomes this record; a title that is not typed stands there."""


@dataclass(frozen=True, kw_only=True, repr=False)
class EditRecord(Command):
    """Put the facts of a record right; its number stays, which only renumbering changes (P-17)."""

    record: int
    facts: RecordFacts
    opened: int | None = None
    """From 机密 up, the entry by which this keeper opened the record."""
    notice_no: str = ""
    """The written notice of the unit that classified it, without which level, term and scope stay (R-09)."""
    notice_on: date | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class EditCarrier(Command):
    """Put right what is written about one carrier: what it is, its copy number, its pages."""

    carrier: int
    kind: CarrierKind
    copy_no: str | None
    pages: int | None


@dataclass(frozen=True, kw_only=True, repr=False)
class AddCarriers(Command):
    """Enter further copies of a record that is registered already."""

    record: int
    carriers: tuple[NewCarrier, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class MendRecord(Command):
    """Give a record of 待整理 a number of its own and facts that hold; its row of the list goes (P-04)."""

    record: int
    series: int
    reference_code: str
    facts: RecordFacts
    opened: int | None = None
    """From 机密 up, the entry by which this keeper opened the record."""
