"""What a dry run tells: for every row of a list whether it may come in, and if not, what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum, unique
from typing import overload

from recordsroom.domain.commands import NewPending, NewRecord
from recordsroom.domain.commands.importing import carriers_in
from recordsroom.domain.missing_numbers import MissingNumbers
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.sheet import SheetRow


@unique
class Verdict(StrEnum):
    """What becomes of a row; the screen owns the sentence."""

    READY = "READY"
    STUB = "STUB"
    ABOVE_CLEARANCE = "ABOVE_CLEARANCE"
    """A stub too, since whoever brings the list in may not know of it."""
    COPY = "COPY"
    """One more copy of the record in an earlier row."""
    WAITS = "WAITS"
    NOT_FILED = "NOT_FILED"
    """Received and registered, but not yet filed: it has a receipt number and no reference code."""
    CODE_MISSING = "CODE_MISSING"
    CODE_NOT_VALID = "CODE_NOT_VALID"
    CODE_TWICE = "CODE_TWICE"
    CODE_TAKEN = "CODE_TAKEN"
    TITLE_MISSING = "TITLE_MISSING"
    DATE_NOT_CLEAR = "DATE_NOT_CLEAR"
    PAGES_NOT_CLEAR = "PAGES_NOT_CLEAR"
    COPIES_NOT_CLEAR = "COPIES_NOT_CLEAR"
    COPIES_DIFFER = "COPIES_DIFFER"
    LEVEL_NOT_KNOWN = "LEVEL_NOT_KNOWN"
    TERM_TOO_LONG = "TERM_TOO_LONG"
    BEYOND_OWN_POWER = "BEYOND_OWN_POWER"
    """Said to be classified by this unit, above what it may classify (R-142)."""
    RETENTION_NOT_KNOWN = "RETENTION_NOT_KNOWN"
    RETENTION_DIFFERS = "RETENTION_DIFFERS"
    WORD_NOT_KNOWN = "WORD_NOT_KNOWN"
    """A medium or an urgency that we have no word for."""
    BARCODE_NOT_POSSIBLE = "BARCODE_NOT_POSSIBLE"
    """It could be taken for one of our labels, or nobody knows which of several copies bears it."""
    BARCODE_TAKEN = "BARCODE_TAKEN"
    ADMINISTRATORS_MISSING = "ADMINISTRATORS_MISSING"
    GONE = "GONE"
    """Said to be withdrawn, destroyed or handed over: it is not here any more."""
    FORMULA = "FORMULA"
    HIDDEN_SIGN = "HIDDEN_SIGN"
    TOO_LONG = "TOO_LONG"
    TOO_MANY_CELLS = "TOO_MANY_CELLS"

    @property
    def accepted(self) -> bool:
        """Whether the row may come in."""
        return self in _ACCEPTED

    @property
    def keepable(self) -> bool:
        """Whether the row may be kept whole in 待整理, to be mended there (P-04).

        What a cell from outside may never hold is not kept either (trust.md §3.11), and what waits for an answer or
        for the administrators needs no mending.
        """
        return not self.accepted and self not in _NEVER_KEPT


_ACCEPTED = frozenset({Verdict.READY, Verdict.STUB, Verdict.ABOVE_CLEARANCE, Verdict.COPY})
_NEVER_KEPT = frozenset(
    {Verdict.WAITS, Verdict.ADMINISTRATORS_MISSING, Verdict.FORMULA, Verdict.HIDDEN_SIGN, Verdict.TOO_LONG}
)


@unique
class BlankLevel(StrEnum):
    """What an empty cell under 密级 means; asked once, never assumed (practice.md, Words)."""

    PUBLIC = "PUBLIC"
    UNCHECKED = "UNCHECKED"


@unique
class CountedCopies(StrEnum):
    """What 份数 means in a list that gives no copy numbers: so many are here, or one of so many is (P-04)."""

    EACH = "EACH"
    ONE = "ONE"


@unique
class Question(StrEnum):
    """What has to be answered before every row can be judged."""

    BLANK_LEVEL = "BLANK_LEVEL"
    INTERNAL_SCHEME = "INTERNAL_SCHEME"
    COPIES = "COPIES"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the keeper decides about a whole list; None is a question still open."""

    profile: Profile
    blank_level: BlankLevel | None = None
    internal: Scheme | None = None
    copies: CountedCopies | None = None
    pending: bool = False
    """Whether rows that cannot come in go into 待整理."""
    taken_pending: bool = False
    """Whether rows whose code the room already has go there too; as a rule they are in the room already."""

    def answered(self, question: Question) -> bool:
        """Whether the keeper has said."""
        given = {
            Question.BLANK_LEVEL: self.blank_level,
            Question.INTERNAL_SCHEME: self.internal,
            Question.COPIES: self.copies,
        }
        return given[question] is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What the room says to a list: what this PC may hold, and which of its codes are taken already."""

    pc_level: Level
    administrators_complete: bool
    fonds_no: str = ""
    """For lists that have no column for it."""
    cleared: Level = Level.JUEMI
    """Up to which level the keeper may know of records."""
    known_codes: frozenset[str] = field(default=frozenset(), repr=False)
    own_names: frozenset[str] = frozenset()
    """What this unit is called."""
    own_power: Level = Level.JUEMI
    """Up to which level it may classify (R-142)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a row: what it is, in which column, and what stands there or is in its way."""

    verdict: Verdict
    heading: Heading | None = None
    cell: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
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
    pending: bool = False
    """Whether it goes into 待整理 as the choices are."""

    @property
    def verdict(self) -> Verdict:
        """What becomes of the row."""
        return self.findings[0].verdict


class Report(Sequence[ReportLine]):
    """The lines of a report, each made when it is looked at: a list may have a million."""

    def __init__(self, verdicts: Sequence[Verdict], line: Callable[[int], ReportLine]) -> None:
        self.verdicts, self._line = verdicts, line

    def __len__(self) -> int:
        return len(self.verdicts)

    @overload
    def __getitem__(self, place: int) -> ReportLine: ...

    @overload
    def __getitem__(self, place: slice) -> list[ReportLine]: ...

    def __getitem__(self, place: int | slice) -> ReportLine | list[ReportLine]:
        if isinstance(place, slice):
            return [self._line(one) for one in range(*place.indices(len(self)))]
        return self._line(range(len(self))[place])

    def __iter__(self) -> Iterator[ReportLine]:
        return map(self._line, range(len(self)))

    def places(self, wanted: Callable[[Verdict], bool]) -> list[int]:
        """Where the lines with such verdicts stand."""
        return [place for place, verdict in enumerate(self.verdicts) if wanted(verdict)]

    def __repr__(self) -> str:
        return f"Report({len(self)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """The whole report, and the rows that may come in as they would."""

    lines: Report
    accepted: tuple[NewRecord, ...] = field(repr=False)
    pending: tuple[NewPending, ...] = field(repr=False)
    """What goes into 待整理 as the choices are."""
    left_out: tuple[SheetRow, ...] = field(repr=False)
    """The rows that come in neither way."""
    keepable: int
    """How many rows could go into 待整理, those whose code is taken aside."""
    taken: int
    """How many rows have a code that the room already has, and could go there."""
    open_questions: frozenset[Question]
    asked: frozenset[Question]
    """Every question that this list raises, answered or not."""
    missing: tuple[MissingNumbers, ...] = ()
    """Numbers that neither the list nor the room has, between those that the list has: doubts (R-36)."""

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many rows got which verdict."""
        return Counter(self.lines.verdicts)

    @property
    def stubs(self) -> int:
        """How many come in without their title (R-124)."""
        return sum(row.title is None for row in self.accepted)

    @property
    def carriers(self) -> int:
        """How many carriers come in with the accepted rows and with those for 待整理."""
        return carriers_in((*self.accepted, *(one.record for one in self.pending)))
