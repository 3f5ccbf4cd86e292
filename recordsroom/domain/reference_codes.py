"""Reference codes 档号: normalised as typed, then taken apart under the pattern of their series (domain.md §3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import normalize

from recordsroom.domain.numbering import NUMBERS, STANDARD, Part, Pattern, Profile

__all__ = [
    "CodeReader",
    "Profile",
    "ReferenceCode",
    "guessed_profile",
    "normalised",
    "read_reference_code",
    "read_under",
]

_SIGNS = dict.fromkeys(map(ord, "\u2022\u30fb\u2027\uff65"), "·") | dict.fromkeys(
    map(ord, "\uff0d\u2010\u2011\u2012\u2013\u2014\u2212"), "-"
)


@dataclass(frozen=True, slots=True)
class ReferenceCode:
    """A code taken apart under its profile; parts that the profile does not have are None."""

    text: str
    profile: Profile
    fonds_no: str
    category_code: str | None
    year: int | None
    retention: str | None
    org_code: str | None
    item_no: int | None
    """The number of the record in its series: of the item, or of the file where the code goes no further."""
    file_no: int | None = None
    """案卷号, where the code has one before the number of the item."""
    group: str = ""
    """The code up to the number that counts on, sign included: what the numbers of one sequence share."""


def normalised(text: str) -> str:
    """The code as it should have been typed: half-width, U+00B7 inside a tier, plain hyphens between tiers."""
    return normalize("NFKC", text.translate(_SIGNS)).strip()


def read_reference_code(text: str, profile: Profile) -> ReferenceCode | None:
    """Take a normalised code apart, or None where it breaks the profile's grammar."""
    return read_under(text, STANDARD[profile], profile)


def read_under(text: str, pattern: Pattern, profile: Profile) -> ReferenceCode | None:
    """Take a normalised code apart under the pattern of a series, or None where it breaks it."""
    parts = pattern.read(text)
    if parts is None:
        return None
    number = next(part for part in NUMBERS if part in parts)
    return ReferenceCode(
        text=text,
        profile=profile,
        fonds_no=parts[Part.FONDS],
        category_code=parts.get(Part.CATEGORY),
        year=int(parts[Part.YEAR]) if Part.YEAR in parts else None,
        retention=parts.get(Part.RETENTION),
        org_code=parts.get(Part.ORG),
        item_no=int(parts[number]),
        file_no=int(parts[Part.FILE]) if number is Part.ITEM and Part.FILE in parts else None,
        group=text[: text.rindex(_behind_group(parts, number))],
    )


class CodeReader:
    """Reads very many codes of one profile: all of one sequence are taken apart by what the first of them told.

    The digits behind the last hyphen can be any others of the same length without a code being read differently.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._known: dict[tuple[str, int], tuple[str, ReferenceCode | None]] = {}

    def read(self, typed: str) -> tuple[str, ReferenceCode | None, int]:
        """The normalised code, what its sequence shares, and its own number; nothing is shared where it is not valid.

        What is shared is told as the code of some record of the sequence.
        """
        head, hyphen, tail = typed.rpartition("-")
        if not (hyphen and tail.isascii() and tail.isdigit()):
            whole = normalised(typed)
            read = read_reference_code(whole, self._profile)
            return whole, read, read.item_no or 0 if read else 0
        key = (head, len(tail))
        if key not in self._known:
            self._known[key] = normalised(f"{head}-"), read_reference_code(normalised(typed), self._profile)
        start, shared = self._known[key]
        return start + tail, shared, int(tail) if shared else 0


def guessed_profile(texts: list[str]) -> Profile | None:
    """The first profile under which every one of these codes can be read, or None."""
    samples = [normalised(text) for text in texts]
    return next((p for p in Profile if samples and all(STANDARD[p].read(sample) for sample in samples)), None)


def _behind_group(parts: dict[Part, str], number: Part) -> str:
    return parts[number] + (f"·{parts[Part.SUB]}" if Part.SUB in parts else "")
