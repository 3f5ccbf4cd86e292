"""What a dry run tells: for every row of a list whether it may come in, and if not, what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique

from recordsroom.domain.commands import NewRecord
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.sheet import SheetRow


@unique
class Verdict(StrEnum):
    """What becomes of a row; the screen owns the sentence."""

    READY = "READY"
    STUB = "STUB"
    WAITS = "WAITS"
    CODE_MISSING = "CODE_MISSING"
    CODE_NOT_VALID = "CODE_NOT_VALID"
    CODE_TWICE = "CODE_TWICE"
    CODE_TAKEN = "CODE_TAKEN"
    TITLE_MISSING = "TITLE_MISSING"
    DATE_NOT_CLEAR = "DATE_NOT_CLEAR"
    PAGES_NOT_CLEAR = "PAGES_NOT_CLEAR"
    LEVEL_NOT_KNOWN = "LEVEL_NOT_KNOWN"
    RETENTION_DIFFERS = "RETENTION_DIFFERS"
    ADMINISTRATORS_MISSING = "ADMINISTRATORS_MISSING"
    FORMULA = "FORMULA"
    HIDDEN_SIGN = "HIDDEN_SIGN"
    TOO_LONG = "TOO_LONG"
    TOO_MANY_CELLS = "TOO_MANY_CELLS"

    @property
    def accepted(self) -> bool:
        """Whether the row may come in."""
        return self in {Verdict.READY, Verdict.STUB}


@unique
class BlankLevel(StrEnum):
    """What an empty cell under 密级 means; asked once, never assumed (practice.md, Words)."""

    PUBLIC = "PUBLIC"
    UNCHECKED = "UNCHECKED"


@unique
class Question(StrEnum):
    """What has to be answered before every row can be judged."""

    BLANK_LEVEL = "BLANK_LEVEL"
    INTERNAL_SCHEME = "INTERNAL_SCHEME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the keeper decides about a whole list; None is a question still open."""

    profile: Profile
    blank_level: BlankLevel | None = None
    internal: Scheme | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What the room says to a list: what this PC may hold, and which of its codes are taken already."""

    pc_level: Level
    administrators_complete: bool
    known_codes: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a row: what it is, in which column, and what stands there or is in its way."""

    verdict: Verdict
    heading: Heading | None = None
    cell: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One row of the report; the first finding decides, the others are told with it."""

    line: int
    reference_code: str = field(repr=False)
    title: str | None = field(repr=False)
    """None where lists hide it."""
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Verdict:
        """What becomes of the row."""
        return self.findings[0].verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """The whole report, and the rows that may come in as they would."""

    lines: tuple[ReportLine, ...] = field(repr=False)
    accepted: tuple[NewRecord, ...] = field(repr=False)
    left_out: tuple[SheetRow, ...] = field(repr=False)
    open_questions: frozenset[Question]
    asked: frozenset[Question]
    """Every question that this list raises, answered or not."""

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many rows got which verdict."""
        return Counter(line.verdict for line in self.lines)

    @property
    def stubs(self) -> int:
        """How many come in without their title (R-124)."""
        return sum(1 for row in self.accepted if row.title is None)
