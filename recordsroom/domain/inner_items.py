"""Inner items 卷内文件: how the number of one follows from the code of its file (domain.md §3.2, F-08)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from unicodedata import normalize

from recordsroom.domain.numbering import Element, Part, Profile, next_number

INNER: Mapping[Profile, Element] = {
    Profile.P1: Element(Part.SUB, "·", least=1, most=3),
    Profile.P3: Element(Part.ITEM, "-", least=3, most=4),
    Profile.P4: Element(Part.ITEM, "-", least=4, most=4),
    Profile.P5: Element(Part.ITEM, "-", least=1, most=5),
}
"""What a code goes on with behind that of its file; P2 numbers items only and knows no inner ones."""

_PAGES = re.compile(r"第?(\d{1,5})(?:页)?(?:[-~—–至到]+第?(\d{1,5})(?:页)?)?(?:\.0+)?")
USUAL_DIGITS: Mapping[Profile, int] = {Profile.P1: 1, Profile.P2: 3, Profile.P3: 3, Profile.P4: 4, Profile.P5: 3}
"""How many digits the number of an inner item has, where no other is there to say so."""


def inside(file_code: str, profile: Profile) -> str:
    """How the codes of all inner items of a file begin."""
    element = INNER.get(profile)
    return f"{file_code}{element.sign if element else '-'}"


def read_inner(code: str, file_code: str, profile: Profile) -> int | None:
    """The number of an inner item within its file; None where the code does not continue that of the file."""
    element = INNER.get(profile)
    if element is None or not code.startswith(file_code + element.sign):
        return None
    digits = code[len(file_code) + len(element.sign) :]
    if not (digits.isascii() and digits.isdigit() and element.least <= len(digits) <= element.most):
        return None
    return int(digits) or None


def next_inner(file_code: str, profile: Profile, codes: Collection[str]) -> str | None:
    """The code after the highest inner one of a file, with as many digits; None where the profile knows none."""
    element = INNER.get(profile)
    if element is None:
        return None
    numbers = {code: number for code in codes if (number := read_inner(code, file_code, profile)) is not None}
    last = max(numbers, key=lambda code: numbers[code], default="")
    digits = len(last) - len(file_code) - len(element.sign) if last else USUAL_DIGITS[profile]
    return f"{file_code}{element.sign}{str(next_number(numbers.values())).zfill(digits)}"


def read_page_no(text: str) -> str | None:
    """页号 as it is kept: the first page, or the first and the last; None where a text names no such pages (F-08)."""
    found = _PAGES.fullmatch("".join(normalize("NFKC", text).split()))
    if found is None:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    if not 0 < first <= last:
        return None
    return f"{first}-{last}" if found[2] else str(first)
