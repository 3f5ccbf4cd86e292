"""What is asked to arrange the holdings anew: 改号, 拆卷, 并卷, 抽出, 补充归档, and boxes (P-17, F-05)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Level, Scheme


@dataclass(frozen=True, kw_only=True, repr=False)
class RenumberRecords(Command):
    """Give records new codes in the order named, counting on from the first; inner items follow their file (改号)."""

    records: tuple[int, ...]
    first_code: str
    series: int | None = None
    """The series whose pattern the new codes follow; None keeps the pattern that each record has."""
    profile: str | None = None
    """The profile of the new codes, where they follow no series and another pattern than before."""
    reason: str = ""
    """Why, as the 备考表 shall say it behind the two codes."""


@dataclass(frozen=True, kw_only=True, repr=False)
class SplitFile(Command):
    """Let some inner items leave into a new file with its own code, carrier and label (拆卷)."""

    file: int
    items: tuple[int, ...]
    code: str
    title: str | None
    pages: int | None = None
    """How many pages leave; None leaves both carriers 待核."""
    sentences: tuple[str, ...] = ()
    """What the 备考表 shall say, in the order in which the preview offers it; empty takes what is offered."""


@dataclass(frozen=True, kw_only=True, repr=False)
class MergeFiles(Command):
    """Let one file take over the content of another, whose carrier is withdrawn (并卷)."""

    into: int
    other: int
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class ExtractItem(Command):
    """Take an inner item out of its file; it becomes loose, with its own code, carrier and label (抽出)."""

    item: int
    code: str
    pages: int | None = None
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class FileLate(Command):
    """Enter a document that came late under the next number of a file, or of the series of an item (补充归档)."""

    beside: int
    """The file that it goes into, or an item of the series that it continues."""
    title: str | None
    document_no: str | None = None
    responsible_body: str | None = None
    dated: str | None = None
    dated_uncertain: bool = False
    level: Level | None = None
    scheme: Scheme = Scheme.NONE
    secrecy_term: str | None = None
    copy_no: str | None = None
    pages: int | None = None
    box: int | None = None
    """Any box of the same class; only for what is not bound into a file."""
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class MakeBox(Command):
    """Make a box of one class with the next number of its fonds; a part of the class that is None is not asked for."""

    fonds_no: str
    category_code: str | None = None
    year: int | None = None
    retention: str | None = None
    org_code: str | None = None
    width_mm: int | None = None
    legacy: bool = False
    """A box from before one class filled one box: mixing is a doubt, not a refusal (P-29)."""
    location: int | None = None
    """Where it stands already."""


@dataclass(frozen=True, kw_only=True, repr=False)
class PutInBox(Command):
    """Put carriers into a box; where it stands is where they belong from now on (R-41, F-05)."""

    carriers: tuple[int, ...]
    box: int
    sentence: str = ""
    """What the 备考表 of the box shall say; a box that is only being filled needs none."""


@dataclass(frozen=True, kw_only=True, repr=False)
class TakeOutOfBox(Command):
    """Take carriers out of the boxes that they lie in."""

    carriers: tuple[int, ...]
    sentence: str = ""
