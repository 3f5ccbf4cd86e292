"""How reference codes 档号 are built: patterns as data, one for each profile, and narrower ones for each series.

A pattern is written as its parts in order with the signs between them, what may be missing in brackets, and for
numbers how many digits they have: `fonds-category·year-retention[-org]-item4[·sub1_3]` is DA/T 22-2015. The two
standards disagree, and some codes can be read under either (domain.md §3.2), so the pattern is kept with the series.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique
from functools import cache


@unique
class Profile(StrEnum):
    """The five ways in which rooms number their records; a code alone does not tell which (domain.md §3.2)."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"


@unique
class Part(StrEnum):
    """The parts that a reference code is made of, named as DA/T 13-2022 names them."""

    FONDS = "fonds"
    CATEGORY = "category"
    PROJECT = "project"
    YEAR = "year"
    RETENTION = "retention"
    ORG = "org"
    CATALOGUE = "catalogue"
    FILE = "file"
    ITEM = "item"
    SUB = "sub"


NUMBERS = (Part.ITEM, Part.FILE)
"""The parts that count on; the first of them that a code has is the number of the record."""

_SHAPES = {
    Part.FONDS: r"[A-Z0-9]{4}",
    # As little as possible, so that a year behind it is read as the year.
    Part.CATEGORY: r"[A-Z]{2}(?:·[A-Z0-9]{1,6})*?",
    Part.PROJECT: r"[A-Z0-9]{1,12}",
    Part.YEAR: r"(?:19|20)\d{2}",
    Part.RETENTION: r"Y|D\d{1,3}",
    Part.ORG: r"[A-Z0-9\u4e00-\u9fff]{1,12}",
}
_ELEMENT = re.compile(r"(?P<bracket>\[)?(?P<sign>[-·])?(?P<part>[a-z]+)(?P<least>\d)?(?:_(?P<most>\d))?(?(bracket)\])")


class BadPattern(ValueError):
    """What was given is no pattern: an unknown part, a part twice, or signs out of place."""


@dataclass(frozen=True, slots=True)
class Element:
    """One part of a pattern with the sign before it; a number has from `least` to `most` digits."""

    part: Part
    sign: str
    optional: bool = False
    least: int = 0
    most: int = 0

    @property
    def text(self) -> str:
        """The element as a pattern is written."""
        digits = f"{self.least or ''}" + (f"_{self.most}" if self.most != self.least else "")
        whole = f"{self.sign}{self.part.value}{digits}"
        return f"[{whole}]" if self.optional else whole

    @property
    def expression(self) -> str:
        """The element as a regular expression with the part's name."""
        shape = _SHAPES.get(self.part) or rf"[0-9]{{{self.least},{self.most}}}"
        whole = f"{self.sign}(?P<{self.part.value}>{shape})"
        return f"(?:{whole})?" if self.optional else whole


@dataclass(frozen=True, slots=True)
class Pattern:
    """The parts of a code in order."""

    elements: tuple[Element, ...]
    _expression: re.Pattern[str] = field(repr=False, compare=False)

    @classmethod
    def parse(cls, text: str) -> Pattern:
        """Read a pattern as it is written; raises BadPattern."""
        return _parsed(text)

    @property
    def text(self) -> str:
        """The pattern as it is written."""
        return "".join(element.text for element in self.elements)

    @property
    def number(self) -> Element:
        """The element that counts on from one record to the next."""
        return next(e for part in NUMBERS for e in self.elements if e.part is part and not e.optional)

    def read(self, code: str) -> dict[Part, str] | None:
        """The parts of a normalised code, those that it lacks left out; None where it breaks the pattern."""
        found = self._expression.fullmatch(code)
        return {Part(name): text for name, text in found.groupdict().items() if text} if found else None

    def write(self, parts: Mapping[Part, str | int]) -> str:
        """The code made of these parts, numbers filled up with noughts.

        Raises BadPattern where a part is missing, or where the code made would not be read as these parts again.
        """
        code = "".join(_written(element, parts) for element in self.elements)
        again = self.read(code)
        if again is None or any(_spoken(again.get(part)) != _spoken(value) for part, value in parts.items()):
            raise BadPattern(code)
        return code

    def narrowed(self, code: str) -> Pattern | None:
        """The pattern of a series, judged by one of its codes: the parts this one has, with as many digits."""
        parts = self.read(code)
        if parts is None:
            return None
        kept = (e for e in self.elements if e.part in parts)
        return Pattern.parse("".join(_narrowed(element, parts[element.part]).text for element in kept))


@cache
def _parsed(text: str) -> Pattern:
    elements, place = [], 0
    while place < len(text):
        found = _ELEMENT.match(text, place)
        if not found:
            raise BadPattern(text)
        elements.append(_element(found, text))
        place = found.end()
    parts = [element.part for element in elements]
    if not parts or parts[0] is not Part.FONDS or len(set(parts)) < len(parts):
        raise BadPattern(text)
    if not any(e.part in NUMBERS and not e.optional for e in elements):
        raise BadPattern(text)
    return Pattern(tuple(elements), re.compile("".join(element.expression for element in elements)))


def _element(found: re.Match[str], text: str) -> Element:
    if found["part"] not in set(Part):
        raise BadPattern(text)
    part, least = Part(found["part"]), int(found["least"] or 0)
    counted = part not in _SHAPES
    if counted != bool(least) or (part is Part.FONDS) == bool(found["sign"]):
        raise BadPattern(text)
    return Element(part, found["sign"] or "", bool(found["bracket"]), least, int(found["most"] or least))


def _written(element: Element, parts: Mapping[Part, str | int]) -> str:
    value = parts.get(element.part)
    if value is None:
        if element.optional:
            return ""
        raise BadPattern(element.part.value)
    return element.sign + (str(value).zfill(element.least) if element.least else str(value))


def _narrowed(element: Element, text: str) -> Element:
    digits = len(text) if element.least else 0
    return Element(element.part, element.sign, least=digits, most=digits)


def _spoken(value: str | int | None) -> str:
    text = "" if value is None else str(value)
    return text.lstrip("0") if text.isdigit() else text


STANDARD: Mapping[Profile, Pattern] = {
    Profile.P1: Pattern.parse("fonds-category·year-retention[-org]-item4[·sub1_3]"),
    Profile.P2: Pattern.parse("fonds-category[·year][·retention][·org]-item3_5"),
    Profile.P3: Pattern.parse("fonds-category[·year][·retention][·org]-file3_4[-item3_4]"),
    Profile.P4: Pattern.parse("fonds-category·year-retention[-org]-file3-item4"),
    Profile.P5: Pattern.parse("fonds-catalogue1_4-file1_5[-item1_5]"),
}
"""What each profile allows; a series names its own parts within it."""


def next_number(taken: Iterable[int]) -> int:
    """The number after the highest one given so far; a gap is never filled by itself (R-36)."""
    return max(taken, default=0) + 1


def gap_before(number: int, taken: Iterable[int]) -> range:
    """The numbers left out between the highest one given below this one and this one; a doubt, not a refusal (§3.3)."""
    return range(max((other for other in taken if other < number), default=0) + 1, number)
