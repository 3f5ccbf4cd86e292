"""What a series gives: codes of its own pattern, an example of one, and the first series of a room from a sample."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.arrangement import LabelledUnit, Series
from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import Verdict
from recordsroom.domain.numbering import STANDARD, BadPattern, Part, Pattern, Profile, gap_before
from recordsroom.domain.reference_codes import ReferenceCode, read_under
from recordsroom.domain.retention import longer
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level, RecordKind

LONGEST_NAME = 40
_FILE_OF_P4 = Pattern.parse("fonds-category·year-retention[-org]-file3")
"""What a volume bears on its spine where items inside are numbered on (P4)."""
_EXAMPLE: dict[Part, str | int] = {
    Part.FONDS: "Z109",
    Part.CATEGORY: "WS",
    Part.PROJECT: "01",
    Part.RETENTION: "D30",
    Part.ORG: "BGS",
    Part.CATALOGUE: 1,
    Part.FILE: 1,
    Part.ITEM: 1,
}


CATEGORIES = {
    "WS": "文书",
    "KJ": "科技",
    "RS": "人事",
    "KU": "会计",
    "ZY": "专业",
    "ZP": "照片",
    "LY": "录音",
    "LX": "录像",
    "SW": "实物",
}
"""What the usual categories are called (DA/T 13-2022); a series begins with this name."""
_BY_VOLUME = frozenset({"KJ", "RS", "KU", "ZY"})
"""What is filed by volume as a rule."""
_FILE_DIGITS = 3


def pattern_of(text: str) -> Pattern | None:
    """The pattern that is written so, or None where it is none."""
    try:
        return Pattern.parse(text.strip())
    except BadPattern:
        return None


def sample_code(pattern: Pattern, fonds_no: str | None, category_code: str | None, year: int) -> str | None:
    """A code as this pattern gives it; None where the fonds or the category cannot stand in it."""
    given = {Part.FONDS: fonds_no, Part.CATEGORY: category_code, Part.YEAR: year}
    parts = {e.part: given.get(e.part) or _EXAMPLE.get(e.part) for e in pattern.elements}
    try:
        return pattern.write({part: value for part, value in parts.items() if value is not None})
    except BadPattern:
        return None


def code_in(series: Series, text: str) -> ReferenceCode | None:
    """A normalised code taken apart under the pattern of this series; None where it is not one of its own."""
    code = read_under(text, Pattern.parse(series.pattern), series.profile)
    if code is None or (series.fonds_no and code.fonds_no != series.fonds_no):
        return None
    if series.category_code and code.category_code != series.category_code:
        return None
    return code


def numbers_in(series: Series, group: str, codes: Iterable[str]) -> frozenset[int]:
    """The numbers that these codes have in one sequence of a series."""
    read = (code_in(series, text) for text in codes)
    return frozenset(code.item_no for code in read if code and code.group == group and code.item_no is not None)


def kind_of(pattern: Pattern) -> RecordKind:
    """What a series numbers: files where its last number is that of a file, else items."""
    return RecordKind.FILE if pattern.number.part is Part.FILE else RecordKind.ITEM


def numbers_as(pattern: Pattern, text: str) -> RecordKind:
    """What a code of this pattern numbers: a file where the number of an item is not in it."""
    parts = pattern.read(text) or {}
    return RecordKind.FILE if Part.FILE in parts and Part.ITEM not in parts else RecordKind.ITEM


def coded_retention(pattern: Pattern, code: str, kept: str | None) -> str | None:
    """The period that a record's own code names, or the longer one of an appraisal that is kept; None if it names none.

    What registering and putting right lock, and what the room refuses to be told otherwise (R-36).
    """
    coded = (pattern.read(code) or {}).get(Part.RETENTION)
    return coded and longer(coded, kept)


def labelled_unit(series: Series, level: Level | None) -> LabelledUnit:
    """What bears the label for a record of this level: from 机密 up every item has its own (P-02)."""
    return LabelledUnit.ITEM if level is not None and level.masked else series.labelled_unit


def read_sample_code(text: str, profiles: Iterable[Profile]) -> ReferenceCode | None:
    """Take a sample apart under the first of these profiles that reads it; of P4 the code of a whole file too."""
    read = (read_under(text, pattern, profile) for profile in profiles for pattern in _samples_of(profile))
    return next((code for code in read if code is not None), None)


def read_likely_code(text: str, chosen: Profile) -> ReferenceCode | None:
    """Take a sample apart under the profile that it most likely follows, shown to be changed where it is wrong.

    P2 and P3 read the same codes (domain.md §3.2); where the category is filed by volume and the number has three
    digits, as those of volumes have, it is that of a file.
    """
    by_item = read_sample_code(text, (chosen, *Profile))
    by_file = read_sample_code(text, (Profile.P3,))
    if by_item is None or by_file is None or by_item.profile is not Profile.P2 or chosen is Profile.P2:
        return by_item
    category, digits = (by_file.category_code or "").split("·")[0], len(text) - len(by_file.group)
    return by_file if category in _BY_VOLUME and digits == _FILE_DIGITS else by_item


def of_files(code: ReferenceCode) -> Pattern:
    """The pattern of a series of files, judged by a code that may name an item inside one too."""
    narrow = _narrowed(code)
    parts = [element.part for element in narrow.elements]
    if Part.FILE not in parts:
        return narrow
    kept = narrow.elements[: parts.index(Part.FILE) + 1]
    return Pattern.parse("".join(element.text for element in kept))


def of_items(code: ReferenceCode) -> Pattern:
    """The pattern of a series of items, judged by one of its codes."""
    return Pattern.parse("".join(e.text for e in _narrowed(code).elements if e.part is not Part.SUB))


def _samples_of(profile: Profile) -> tuple[Pattern, ...]:
    return (STANDARD[profile], _FILE_OF_P4) if profile is Profile.P4 else (STANDARD[profile],)


def _narrowed(code: ReferenceCode) -> Pattern:
    narrow = next((found for pattern in _samples_of(code.profile) if (found := pattern.narrowed(code.text))), None)
    assert narrow is not None, "a code that was read is one of its profile"
    return narrow


def first_name(code: ReferenceCode, kind: RecordKind) -> str:
    """What the first series of a room is called until somebody renames it: 文书按件."""
    category = (code.category_code or "").split("·")[0]
    return CATEGORIES.get(category, category or "档案") + ("按卷" if kind is RecordKind.FILE else "按件")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeStanding:
    """What is known of a code that shall be given: whether something has it, had it, or claims it."""

    taken: bool = False
    former: bool = False
    claimed: bool = False
    """A row in 待整理 says that it is its own (P-04)."""
    numbers: Collection[int] = ()
    """The numbers given so far in its sequence."""


def may_number(code: ReferenceCode, standing: CodeStanding, today: date, *, other_kind: bool = False) -> Verdict:
    """Judge whether a code may be given: never twice (R-36), and asking back about gaps and years to come (P-23).

    `other_kind` says that the series numbers files and this is an item, or the other way (P-02).
    """
    refusals = {
        Reason.CODE_TAKEN: standing.taken,
        Reason.CODE_USED_BEFORE: standing.former,
        Reason.CODE_CLAIMED: standing.claimed,
    }
    number = code.item_no or 0
    doubts = {
        Doubt.KIND_DIFFERS: other_kind,
        Doubt.YEAR_AHEAD: code.year is not None and code.year > today.year,
        Doubt.NUMBER_GAP: number not in standing.numbers and bool(gap_before(number, standing.numbers)),
    }
    return Verdict(
        tuple(Objection(reason) for reason in refusals if refusals[reason]),
        tuple(doubt for doubt in doubts if doubts[doubt]),
    )
